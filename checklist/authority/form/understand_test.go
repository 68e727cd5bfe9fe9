package form_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"referral/checklist/authority/form"
)

// fields makes a form of lines: "## " begins a section, "| " a column of a table, "? " a yes or no, "[] " ticks, "-- "
// a signature.
func fields(lines string) form.Form {
	var f form.Form
	section, table := "", ""
	for line := range strings.SplitSeq(strings.TrimSpace(lines), "\n") {
		line = strings.TrimSpace(line)
		field := form.Field{Index: len(f.Fields) + 1, Section: section, Kind: form.Text, Layout: form.Left}
		mark, label, _ := strings.Cut(line, " ")
		switch mark {
		case "##":
			section, table = label, ""
			continue
		case "|":
			if table == "" {
				table = section
			}
			field.Layout, field.Table = form.Column, table
		case "?":
			field.Kind = form.YesNo
		case "[]":
			field.Kind = form.Ticks
		case "--":
			field.Kind = form.Signature
		default:
			label = line
		}
		field.Label = label
		f.Fields = append(f.Fields, field)
	}
	return f
}

// understood returns what each label of a form leads to: its questions, or "unsure".
func understood(lines string) map[string]string {
	out := map[string]string{}
	for _, f := range form.Understand(fields(lines)).Fields {
		said := strings.Join(f.IDs, " ")
		if len(f.IDs) == 0 {
			said = string(f.Certainty)
		}
		if f.Part != "" {
			said += " (" + f.Part + ")"
		}
		out[f.Section+": "+f.Label] = said
	}
	return out
}

func check(t *testing.T, lines string, want map[string]string) {
	t.Helper()
	got := understood(lines)
	for label, ids := range want {
		if said, ok := got[label]; !ok || said != ids {
			t.Errorf("%s: got %q, want %q", label, said, ids)
		}
	}
}

// The same words mean something different under each heading.
func TestTheHeadingDecides(t *testing.T) {
	t.Parallel()
	const rows = "\nName\nAddress\nTelephone\n"
	check(t, "## Person sending this form"+rows+"## About the pupil"+rows+"## Main carers"+rows+"## Their doctor's surgery"+rows+"## Man against whom the allegation is made"+rows, map[string]string{
		"Person sending this form: Name":                "referrer.name",
		"Person sending this form: Address":             "referrer.address",
		"Person sending this form: Telephone":           "referrer.phone",
		"About the pupil: Name":                         "child.name",
		"About the pupil: Address":                      "child.address",
		"About the pupil: Telephone":                    "child.phone",
		"Main carers: Name":                             "family.parents",
		"Main carers: Address":                          "family.parent_address",
		"Main carers: Telephone":                        "family.parent_phone",
		"Their doctor's surgery: Name":                  "child.gp",
		"Their doctor's surgery: Telephone":             "none",
		"Man against whom the allegation is made: Name": "family.person_of_concern",
	})
}

// A heading can name a home in place of a person.
func TestTheHeadingNamesAHome(t *testing.T) {
	t.Parallel()
	const rows = "\nAddress\nPostcode\nTelephone\n"
	check(t, "## Pupil\nName\n## Home address"+rows+"## Second address"+rows, map[string]string{
		"Home address: Address": "child.address", "Home address: Postcode": "child.postcode", "Home address: Telephone": "child.phone",
		"Second address: Address": "child.other_home", "Second address: Postcode": "child.other_home", "Second address: Telephone": "none",
	})
}

// If a heading names no one, what the section asks shows whom it is about.
func TestTheSectionTellsWhose(t *testing.T) {
	t.Parallel()
	check(t, "## Section A\nName\nPost held\nEmail\n## Section B\nName\nDate of birth\nPhone\n## Section C\n| Name\n| Date of birth\n| Relationship\n## Section D\nName\n## Section E\nName\nDate of birth", map[string]string{
		"Section A: Name": "referrer.name", "Section A: Email": "referrer.email",
		"Section B: Name": "child.name", "Section B: Phone": "child.phone",
		"Section C: Name": "family.household", "Section C: Date of birth": "family.household_born",
		"Section D: Name": "unsure",
		"Section E: Name": "unsure", "Section E: Date of birth": "unsure",
	})
}

func TestTablesOfPeople(t *testing.T) {
	t.Parallel()
	got := form.Understand(fields(`
## Brothers and sisters
| Full name
| Birth date
| Address and phone
| School
## Services working with the family
| Organisation
| Worker
| Job title
## Children to be referred
| First name
| Last name
| Ethnic origin`)).Fields
	for i, want := range []struct{ ids, list, column string }{
		{"family.siblings", "siblings", "name"},
		{"family.household_born", "siblings", "born"},
		{"family.parent_address family.parent_phone", "siblings", "address+phone"},
		{"none", "siblings", "school"},
		{"person.agency", "agencies", "agency"},
		{"agencies.list", "agencies", "name"},
		{"person.post", "agencies", "post"},
		{"child.name", "children", "first"},
		{"child.name", "children", "surname"},
		{"child.ethnicity", "children", "ethnicity"},
	} {
		f := got[i]
		if ids := strings.Join(f.IDs, " "); ids != want.ids || f.List != want.list || f.Column != want.column {
			t.Errorf("%s: got %s of %s for %s, want %+v", f.Label, f.Column, f.List, ids, want)
		}
	}
}

// A name in two boxes is split whatever the boxes are called; a name in one box, or with every name in it, is not.
func TestPartsOfNames(t *testing.T) {
	t.Parallel()
	for surname, firsts := range map[string]string{"Surname": "Forename(s)", "Family name": "Given names", "Last name:": "First name:", "Surname(s)": "Name"} {
		for _, order := range []string{surname + "\n" + firsts, firsts + "\n" + surname} {
			check(t, "## The child\n"+order+"\n## Referrer\n"+order, map[string]string{
				"The child: " + surname: "child.name (surname)", "The child: " + firsts: "child.name (first-names)",
				"Referrer: " + surname: "referrer.name (surname)", "Referrer: " + firsts: "referrer.name (first-names)",
			})
		}
	}
	check(t, "## The child\nName\n## Young person\nForename and surname\n## Parents\nMother's name\nNames of both parents\nFather's name", map[string]string{
		"The child: Name": "child.name", "Young person: Forename and surname": "child.name",
		"Parents: Mother's name": "family.parents (mother)", "Parents: Names of both parents": "family.parents", "Parents: Father's name": "family.parents (father)",
	})
}

// A label that refers to the field before it takes its meaning from there.
func TestLabelsThatFollow(t *testing.T) {
	t.Parallel()
	check(t, `
## The pupil
Home address
Postcode
Telephone
Staying at another address? Current address if different
Post code
Tel
? Do they have a disability?
If yes, give details
## Permission
? Has the mother been told about this referral?
If not, why?
? Do the parents agree that you share information with other agencies?
If no, please say why
## Help so far
? Has an early help assessment been done?
If no, why not?
## Level
Level of need
Reason
## End
-- Signature
Date
Print name`, map[string]string{
		"The pupil: Postcode": "child.postcode", "The pupil: Post code": "child.current_address", "The pupil: Tel": "none",
		"The pupil: If yes, give details":   "child.disability",
		"Permission: If not, why?":          "consent.reason_without",
		"Permission: If no, please say why": "consent.reason_without",
		"Help so far: If no, why not?":      "support.why_no_early_help",
		"Level: Reason":                     "referral.level_reason",
		"End: Date":                         "skip",
		"End: Print name":                   "skip",
	})
}

// Only the writer ticks a consent: agreement to have help never fills it, and words only go where words fit.
func TestConsentIsNeverTicked(t *testing.T) {
	t.Parallel()
	for _, label := range []string{
		"Does the parent consent to this referral?", "Parental consent obtained", "I agree to my child being referred", "Has the family given permission for this request?",
		"Young person consents to the referral", "Is the young person competent, and do they consent?", "Consent to assessment",
	} {
		for _, mark := range []string{"? ", "[] "} {
			f := form.Understand(fields("## Agreement\n" + mark + label)).Fields[0]
			if len(f.IDs) > 0 && f.IDs[0] != form.NothingAnswers {
				t.Errorf("%s%s is filled from %v", mark, label, f.IDs)
			}
		}
		for _, id := range form.Understand(fields("## Agreement\n" + label)).Fields[0].IDs {
			if id == "consent.parents_agree" {
				t.Errorf("%s is answered by agreement to have help", label)
			}
		}
	}
	check(t, "## Agreement\nConsent to this referral", map[string]string{"Agreement: Consent to this referral": "consent.parents_told consent.reason_without"})
}

// Office use, signatures and instructions are left alone.
func TestWhatIsNotForTheReferrer(t *testing.T) {
	t.Parallel()
	for label, said := range understood(`
## For office use only
Name
Date
Outcome
## Decision of the team manager
Rationale
## Referrer
Date referral received
Reference number
Version no.
-- Parent's signature
Signed
Please return this form to the front door by secure email`) {
		if said != "skip" {
			t.Errorf("%s: got %q, want it skipped", label, said)
		}
	}
}

// A heading that names only one parent means that parent in every box below it, and a mother's partner is neither
// parent.
func TestOneParent(t *testing.T) {
	t.Parallel()
	check(t, "## The child\nName\n## Father\nSurname\nForenames\nTelephone\n## Mother\nName\nSurname\n## Mother's partner\nName\n## Mother / father\nName", map[string]string{
		"Father: Surname": "family.parents (father+surname)", "Father: Forenames": "family.parents (father+first-names)", "Father: Telephone": "family.parent_phone (father)",
		"Mother: Name": "family.parents (mother+first-names)", "Mother: Surname": "family.parents (mother+surname)",
		"Mother's partner: Name": "unsure", "Mother / father: Name": "family.parents",
	})
}

// The record has the gender of other people too.
func TestGenderOfOthers(t *testing.T) {
	t.Parallel()
	for _, heading := range []string{"Parents and carers", "Brothers and sisters", "Others living at home", "Wider family"} {
		for _, label := range []string{"Gender", "Sex", "M/F"} {
			if f := form.Understand(fields("## " + heading + "\n| Name\n| " + label)).Fields[1]; !slices.Equal(f.IDs, []string{"person.gender"}) || f.Column != "gender" {
				t.Errorf("%s, %s: got %+v", heading, label, f)
			}
		}
	}
}

// If the words do not say, the writer is asked, with no more than three answers to choose from, and nothing is guessed.
func TestWhatIsNotSureIsAsked(t *testing.T) {
	t.Parallel()
	for _, f := range form.Understand(fields("## Part 3\nName\nWard\nShoe size\nFavourite football team\n? Blue badge?\n? Lone parent?\n## Carers\n| Religion")).Fields {
		if len(f.IDs) > 0 || f.Certainty == form.Sure || len(f.Likely) > 3 {
			t.Errorf("%s: got %v, %s, %v", f.Label, f.IDs, f.Certainty, f.Likely)
		}
		if (len(f.Likely) > 0) != (f.Certainty == form.Unsure) {
			t.Errorf("%s: %s with %v to choose from", f.Label, f.Certainty, f.Likely)
		}
	}
}

// What someone has chosen is kept, and the rest is understood the same way again.
func TestChoicesStay(t *testing.T) {
	t.Parallel()
	f := fields("## The child\nName\nHome address\nWard")
	f.Fields[1].IDs = []string{"child.other_home"}
	once := form.Understand(f)
	if got := once.Fields[1].IDs; got[0] != "child.other_home" {
		t.Errorf("got %v for what was chosen", got)
	}
	if f.Fields[0].IDs != nil {
		t.Error("the form that was given is changed")
	}
	if again := form.Understand(once); !reflect.DeepEqual(again, once) {
		t.Errorf("got %+v the second time, want %+v", again, once)
	}
}

func TestNarrative(t *testing.T) {
	t.Parallel()
	for label, want := range map[string]string{
		"What are you worried about?":                         "concern.reason",
		"Why are you making this request today?":              "concern.reason",
		"What has the child said?":                            "concern.disclosure",
		"How does this affect the child?":                     "impact.now",
		"What may happen if nothing changes?":                 "impact.without_action",
		"What is working well at home?":                       "strengths.protective",
		"The child's wishes and feelings":                     "voice.wishes",
		"Views of the parents":                                "consent.parents_views",
		"What help has already been given?":                   "support.tried",
		"Outcomes hoped for":                                  "outcome.expected",
		"What should happen now, do you think?":               "outcome.expected",
		"In your view, what needs to happen?":                 "outcome.expected",
		"What does the child say they wish for?":              "voice.wishes",
		"What have other services done?":                      "support.tried",
		"Have you discussed this with your safeguarding lead": "referral.consulted",
		"Anybody who could be a danger to staff who visit":    "unsure",
		"Chronology": "history.chronology",
		"Domestic abuse, alcohol or drugs in the home": "family.risk_factors",
	} {
		check(t, "## More\n"+label, map[string]string{"More: " + label: want})
	}
}

func TestFormsOfAnyShape(t *testing.T) {
	t.Parallel()
	if got := form.Understand(form.Form{}); len(got.Fields) != 0 {
		t.Errorf("got %v of an empty form", got)
	}
	for _, label := range []string{"", " ", "?", "If", "…", "姓名", "Enw / Name", strings.Repeat("name ", 300), "\x00", "s s s", "+ = @"} {
		for _, kind := range []string{"", "? ", "| ", "-- "} {
			form.Understand(fields("## " + label + "\n" + kind + label + "\n" + kind + label))
		}
	}
}

// A question that explains itself afterwards is as clear as the question alone; two questions in one box are not.
func TestAQuestionThatExplainsItself(t *testing.T) {
	t.Parallel()
	check(t, "## More\nWhy are you worried? Say what each person saw, heard or was told, and on which day, in the order of events.\nWhat is working well? Include anyone outside the home whom they turn to, and how often that has helped before now.\nHow does it affect them? Who else, such as neighbours, clubs or the doctor, noticed that something changed and when?", map[string]string{
		"More: Why are you worried? Say what each person saw, heard or was told, and on which day, in the order of events.":          "concern.reason",
		"More: What is working well? Include anyone outside the home whom they turn to, and how often that has helped before now.":   "strengths.protective",
		"More: How does it affect them? Who else, such as neighbours, clubs or the doctor, noticed that something changed and when?": "unsure",
	})
}

// A sentence can ask where someone lives, and a box of its own for the year at school.
func TestSentencesThatAskForFacts(t *testing.T) {
	t.Parallel()
	check(t, "## Pupil\nName\nWhere is the pupil living? (include the postcode)\nCollege or provider\nYear\n## About you\nName\nWhat are good times to ring you?", map[string]string{
		"Pupil: Where is the pupil living? (include the postcode)": "child.address child.postcode", "Pupil: Year": "child.school",
		"About you: What are good times to ring you?": "referrer.availability",
	})
}
