package form

import "testing"

func TestPasted(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, text string
		title      string
		want       []string
	}{
		{"a portal", `Ask for family help


The pupil

Tell us only what you have seen.
Legal surname *

Sex (optional)
Girl
Boy

Which school does the pupil go to?
-- Please select --

Is the pupil safe tonight? *
Yes
No
You can come back to this.

What do you fear will happen?
You have 4,000 characters remaining


You

Job title
`, "Ask for family help", []string{"The pupil > Legal surname | text left", "The pupil > Sex | ticks left [Girl, Boy]", "The pupil > Which school does the pupil go to? | dropdown above",
			"The pupil > Is the pupil safe tonight? | yesno above [Yes, No]", "The pupil > What do you fear will happen? | text above to 4000", "You > Job title | text left"}},
		{"a portal without empty lines", "Tell us about a pupil\nStep 2 of 6\nIs the pupil in danger now?\nYes\nNo\nDate of birth\nFor example, 27 3 2012\nDay\nMonth\nYear\nWhat is spoken at home?\nSelect a language\nEnglish\nPolish\nWho lives with the pupil?\nContinue\n",
			"Tell us about a pupil", []string{"Is the pupil in danger now? | yesno above [Yes, No]", "Date of birth | text left", "What is spoken at home? | dropdown above [English, Polish]", "Who lives with the pupil? | text above"}},
		{"numbered questions", "Referral form\n\n1. Name of the pupil *\n\n2. Where does the pupil live?\n\n3. Home address of the father\n\n4. What are the worries?\nNeglect\nRunning away\n\n5. Do the parents know? *\nYes\nNo\n",
			"Referral form", []string{"1. Name of the pupil | text left", "2. Where does the pupil live? | text above", "3. Home address of the father | text left", "4. What are the worries? | ticks above [Neglect, Running away]", "5. Do the parents know? | yesno above [Yes, No]"}},
		{"rows of a Word table", "Help form\n\nSection A - Pupil\nLegal surname\t\tKnown as\t\nSex\tBoy ☐ Girl ☐\tYear group\t\n\nSection B - People at home\nFull name\tDOB\tRelation to pupil\n\t\t\n\t\t\n",
			"Help form", []string{"Section A - Pupil > Legal surname | text left", "Section A - Pupil > Known as | text left", "Section A - Pupil > Sex | ticks left [Boy, Girl]", "Section A - Pupil > Year group | text left",
				"Section B - People at home > Full name | text column in a table", "Section B - People at home > DOB | text column in a table", "Section B - People at home > Relation to pupil | text column in a table"}},
		{"a PDF", "Help form\n\nPART 1: THE PUPIL\nFamily name   Given name   Sex  Boy ☐  Girl ☐\nHome address including\npostcode\nPage 1 of 2\nCONFIDENTIAL WHEN COMPLETED\nTelephone\nPART 2: YOUR WORRIES\nDescribe what you have seen or\nheard and when\nSIGNATURE   DATE\n",
			"Help form", []string{"PART 1: THE PUPIL > Family name | text left", "PART 1: THE PUPIL > Given name | text left", "PART 1: THE PUPIL > Sex | ticks left [Boy, Girl]", "PART 1: THE PUPIL > Home address including postcode | text left",
				"PART 1: THE PUPIL > Telephone | text left", "PART 2: YOUR WORRIES > Describe what you have seen or heard and when | text above", "PART 2: YOUR WORRIES > SIGNATURE | signature left", "PART 2: YOUR WORRIES > DATE | signature left"}},
		{"labels with colons", "Help form\n\nAbout the pupil\nName:\nBorn:\nAddress: Telephone:\n\nAbout you\nName:\nSigned: ________ Date: ________\n\nFor office use only\nCase number: ______\n",
			"Help form", []string{"About the pupil > Name | text left", "About the pupil > Born | text left", "About the pupil > Address | text left", "About the pupil > Telephone | text left", "About you > Name | text left",
				"About you > Signed | signature left", "About you > Date | signature left", "For office use only > Case number | office left"}},
		{"two languages", "Ffurflen / Form\n\nEnw / Name:\t\nYsgol / School:\t\nAngen cyfieithydd? / Interpreter needed?\tOes / Yes ☐  Nac oes / No ☐\n",
			"Ffurflen / Form", []string{"Enw / Name | text left", "Ysgol / School | text left", "Angen cyfieithydd? / Interpreter needed? | yesno left [Oes / Yes, Nac oes / No]"}},
		{"without empty lines", "Help Form\nPupil's Details\nFull Name\nDate of Birth\nIs the pupil at school?\nYes\nNo\nReferrer's Details\nFull Name\nEmail Address\nReason for Request\nWhat are you worried about?\nWhat is going well?\n", "Help Form",
			[]string{"Pupil's Details > Full Name | text left", "Pupil's Details > Date of Birth | text left", "Pupil's Details > Is the pupil at school? | yesno above [Yes, No]", "Referrer's Details > Full Name | text left",
				"Referrer's Details > Email Address | text left", "Reason for Request > What are you worried about? | text above", "Reason for Request > What is going well? | text above"}},
		{"columns of spaces", "Help Form\n\nPupil Information\nName:                 Born:\nSex:  Male / Female        School:\n\nDetails of Referrer\nName and post:\n\nHas the family agreed?   Yes   No\n\nPlease return this to hub@anyshire.gov.uk\n", "Help Form",
			[]string{"Pupil Information > Name | text left", "Pupil Information > Born | text left", "Pupil Information > Sex | ticks left [Male, Female]", "Pupil Information > School | text left",
				"Details of Referrer > Name and post | text left", "Details of Referrer > Has the family agreed? | yesno left [Yes, No]"}},
		{"open lists", "Help form\n\nThe pupil\n\nYear group *\nPlease select\nYear 3\nYear 4\nYear 5\nTelephone\nHow often does it happen?\nChoose an answer\nEvery day\nEach week\nWho saw it? *\n", "Help form",
			[]string{"The pupil > Year group | dropdown left [Year 3, Year 4, Year 5]", "The pupil > Telephone | text left", "The pupil > How often does it happen? | dropdown above [Every day, Each week]", "The pupil > Who saw it? | text above"}},
		{"a sentence that tells to choose", "Help form\n\nThe pupil\n\nYear group *\n\nWhat worries you?\nPlease select every answer in this list that fits the pupil as you know them today\nNo coat\nNo lunch\n\nYour name *\n", "Help form",
			[]string{"The pupil > Year group | text left", "The pupil > What worries you? | ticks above [No coat, No lunch]", "The pupil > Your name | text left"}},
		{"boxes and brackets", "Help form\n\nAbout the pupil\n\nAny of these?\n☐ Glasses\n☐ A hearing aid\n\nSurname\tForename\n\nIs there a plan?\n( ) Yes\n( ) No\n", "Help form",
			[]string{"About the pupil > Any of these? | ticks above [Glasses, A hearing aid]", "About the pupil > Surname | text left", "About the pupil > Forename | text left", "About the pupil > Is there a plan? | yesno above [Yes, No]"}},
		{"what follows a question is its place", "Help form\n\nThe child\n\nSurname: ____\nBorn: ____\nWho else lives at home?\n\nOther Adults\n\nHow long: ____\nBy whom: ____\nWhat the family has told you\n\nOther Adults\n\nHow long: ____\n", "Help form",
			[]string{"The child > Surname | text left", "The child > Born | text left", "The child > Who else lives at home? | text above", "The child > Other Adults | text left", "The child > How long | text left", "The child > By whom | text left",
				"The child > What the family has told you | text left", "The child > Other Adults | text left", "The child > How long | text left"}},
		{"what follows a short label is a heading", "Help form\n\nThe child\n\nSurname: ____\nBorn: ____\nName of nursery\n\nGroup information\n\nHow long: ____\n", "Help form",
			[]string{"The child > Surname | text left", "The child > Born | text left", "The child > Name of nursery | text left", "Group information > How long | text left"}},
		{"what follows a longer label is a place", "Help form\n\nThe child\n\nSurname: ____\nBorn: ____\nName of the nursery\n\nGroup information\n\nHow long: ____\n", "Help form",
			[]string{"The child > Surname | text left", "The child > Born | text left", "The child > Name of the nursery | text left", "The child > Group information | text left", "The child > How long | text left"}},
		{"no heading, though a short label is above it", "Help form\n\nThe child\n\nSurname: ____\nBorn: ____\nNursery\n\nHow he gets there\n\nHow long: ____\n", "Help form",
			[]string{"The child > Surname | text left", "The child > Born | text left", "The child > Nursery | text left", "The child > How he gets there | text left", "The child > How long | text left"}},
		{"a line to write on ends what is above it", "Help form\n\nThe child\n\nSurname: ____\nNursery\n____\n\nThe pupil\n\nStreet: ____\n", "Help form",
			[]string{"The child > Surname | text left", "The child > Nursery | text left", "The pupil > Street | text left"}},
		{"a line to write on before anything is asked", "Help form\n\n________\n\nThe pupil\n\nSurname *\n\nNursery *\n\nStreet *\n", "Help form",
			[]string{"The pupil > Surname | text left", "The pupil > Nursery | text left", "The pupil > Street | text left"}},
		{"a line to write on below a label", "Help form\n\nSurname *\n\n________\n\nThe pupil\n\nNursery *\n\nStreet *\n", "Help form",
			[]string{"Surname | text left", "The pupil | text left", "Nursery | text left", "Street | text left"}},
		{"from Windows", "Help form\r\n\r\nPupil\x92s name:\t\r\nMother\x92s name:\t\r\n", "Help form", []string{"Pupil’s name | text left", "Mother’s name | text left"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			f, err := Read("", []byte(tt.text))
			compare(t, f, err, tt.want)
			if f.Title != tt.title {
				t.Errorf("the title is %q", f.Title)
			}
		})
	}
}

// What the program printed and someone corrected is read back unchanged.
func TestCorrections(t *testing.T) {
	t.Parallel()
	f, err := Read("-", []byte(`{"title":"Help form","fields":[{"index":1,"section":"Pupil","label":"Name","kind":"text","layout":"left","table":"","options":[],"at":"","ids":["child.name"],"list":"","column":"","part":"","certainty":"sure","likely":[]}]}`))
	compare(t, f, err, []string{"Pupil > Name | text left"})
	if f.Title != "Help form" || f.Fields[0].IDs[0] != "child.name" {
		t.Errorf("got %+v", f)
	}
}

// A question answered by a list of people becomes the list's heading.
func TestQuestionsThatHeadAList(t *testing.T) {
	t.Parallel()
	f, err := Read("", []byte("Request for help\n\nThe pupil\n\nSurname *\n\nDate of birth\n\nWhich professionals know the family?\n\nName\n\nOrganisation\n\nTelephone\n\nWhat would help?\n\nYour name *\n"))
	compare(t, f, err, []string{"The pupil > Surname | text left", "The pupil > Date of birth | text left", "Which professionals know the family? > Name | text left",
		"Which professionals know the family? > Organisation | text left", "Which professionals know the family? > Telephone | text left",
		"Which professionals know the family? > What would help? | text above", "Which professionals know the family? > Your name | text left"})
}
