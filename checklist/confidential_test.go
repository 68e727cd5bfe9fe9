package checklist_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"referral/checklist"
)

// family returns a small record with one child, her parents and her brother.
func family() *checklist.Referral {
	r := checklist.New()
	r.Answers = map[string]checklist.Answer{}
	r.Referrer.Agency, r.Referrer.Phone = "Alder Road Primary School", "01632 960777"
	child := r.AddChild()
	child.Name = "Nell Okafor"
	for _, p := range []struct{ name, is string }{{"Grace Okafor", "mother"}, {"Dominic Reid", "father"}, {"Joanna Park", "grandmother"}} {
		o := r.AddPerson()
		o.Name, o.Relations = p.name, []checklist.Relation{{To: child.ID, Is: p.is}}
	}
	return r
}

// keptBack adds someone whose name is kept back.
func keptBack(r *checklist.Referral, name, is string) *checklist.Referral {
	p := r.AddPerson()
	p.Name, p.NameHeld, p.Relations = name, true, []checklist.Relation{{To: r.Children()[0].ID, Is: is}}
	return r
}

func TestInstructionsStayOnPageOne(t *testing.T) {
	for _, s := range []string{
		"Do not ring the house.",
		"Do not ring the home or Ms Okafor's mobile.",
		"Keep Ms Okafor's new address from Mr Reid.",
		"Keep Mr Boateng's address and number from him.",
		"Mr Reid must not learn what either child said, which adult heard it, or that their grandfather has been asked.",
		"Do not tell Mr Reid what Nell told us.",
		"Mr Reid must not hear what the child told Ms Park.",
		"Mr Reid must not know that we have rung you.",
		"Mr Reid must not learn where they are staying, until the court has decided.",
		"Ms Okafor asks that Mr Reid is not told the details of her illness. He knows its name.",
		"Neither the street nor the number of the car may be said within hearing of other pupils.",
		"Ms Okafor asks that her employer is not rung.",
		"Nobody should mention the pregnancy to her brother until she has told him, by Friday 4 December.",
		"No letters to the house, please.",
		"Do not leave a message: he has her phone at night.",
		"Her uncle must not be told which school she has moved to.",
		"He must not find out about the social worker's visit to school on 2 December.",
		"Do not mention that the hearing is on Friday 4 December.",
		"Do not let her brothers know that she has a boyfriend.",
		"Her mother asks that her new partner is not contacted.",
		"Do not use the family's own interpreter or any neighbour to translate.",
		"Nothing is to be said to the grandparents about the pregnancy.",
		"Please do not use Ms Malik, Ms Bibi or Łucja to interpret for anyone.",
		"Ring Ms Okafor at work only, between 09:30 and 16:30.",
		"Do not mention the school trip of 3/11/2026 to the father before 20 November 2026.",
		"Do not tell the father about F6.",
		"Ring 01632 960777 before anyone goes.",
		"Please speak to Joanna Park alone.",
		"Please do not ring the flat or tell Dominic before someone has spoken to her mother with a Tamil interpreter.",
		"Do not tell her uncle until somebody has seen Nell on her own.",
		"Do not ring Ms Okafor's mobile unless a woman has spoken to her first.",
		"Do not contact the grandmother till someone from your team has rung Ms Okafor.",
		"Do not tell Dominic until after someone has called on Ms Okafor.",
		"Once someone who signs has spoken to Nell, ring Ms Okafor.",
		"Do not tell Dominic before a colleague of yours rings Ms Okafor.",
		"Do not speak to her brother until Mum has told him herself.",
		"Ring Ms Okafor only with a Kurdish interpreter, and never through her cousin.",
		// Who told is not said in these.
		"Do not say where our information came from.",
		"Do not say who told us.",
		"Please don't tell Mr Reid who rang the school.",
		"Mr Reid must not be told how we know.",
		"Nobody at home may find out how the school heard about it.",
		"Never reveal to either parent where this came from.",
		"Do not mention the source of our information to the family.",
		"Our source must be protected.",
		"Our sources must not be named.",
		"Please protect our source.",
		"Do not name the person who rang us.",
		"Do not discuss with Mr Reid who made the call until we have spoken.",
		"Do not tell either parent at any time who rang us.",
		"Do not say who told us at this stage.",
		"Nothing that we know of.",
		"Nothing is to be kept from either parent.",
		"Please treat as confidential.",
	} {
		if open, secret := family().Divide(s); open != s || secret != "" {
			t.Errorf("%q: got %q on page one and %q as a secret", s, open, secret)
		}
	}
}

func TestSecretsAreHeldBack(t *testing.T) {
	for _, s := range []string{
		// Who told.
		"Nothing may show Mr Reid that a relative rang us.",
		"Her aunt told us on Monday.",
		"Do not let him find out that his sister rang.",
		"The neighbour at number nine has phoned twice.",
		"He must not know that her nan came in.",
		"Mr Reid must not learn that it was a family friend who told Ms Park.",
		"The information came from a cousin of hers.",
		"We heard it from the childminder.",
		"An anonymous caller said so.",
		"A member of the public saw them in the park.",
		"His stepmum has been in touch, do not say so.",
		"Nothing may show that Mrs Pell rang us.",
		"Do not mention that somebody from the church let us know.",
		"Do not say who told us: her aunt.",
		"Do not tell the neighbour who told us.",
		"Do not say that her nan is where our information came from.",
		"Do not say who told us, as she is his sister.",
		"Do not tell the family who told us at the bakery.",
		"Please never mention who rang us at the mosque.",
		"Do not say who came to us before Tuesday, when the aunt has moved.",
		"Do not let on who told us until his gran is home.",
		"Do not name our source, Mrs Pell from church.",
		"Our source is her nan.",
		"Her uncle, who lives with them, has since emailed the head.",
		"The family must not know that the cleaner at church reported this.",
		"The taxi driver does not want to be named.",
		"Please protect the person who saw it.",
		"The health visitor told us.",
		"Do not tell her dad that her mum told Ms Abara.",
		"Do not ring Mr Reid before someone has told us more.",
		"Do not say what happened before her aunt rang.",
		"Do not say before the court that her aunt rang Ms Okafor.",
		"Do not say that you know it through her cousin.",
		"Do not ring until her cousin has told you where they are.",
		"Do not let him know that someone has spoken to the school.",
		// Where someone is.
		"She is at 14 Larch Rise, Bolton.",
		"Keep from him that they live at 7a, Old Mill Lane.",
		"Their new postcode is BL3 9ZZ.",
		"they have moved to bolton",
		"Do not tell Mr Reid that they are in the refuge.",
		"She and the children are staying with her sister.",
		"He must not learn about Capstan Street.",
		"Do not say that she is in Bury.",
		"The hostel must not be named.",
		"From Monday Nell goes to St Bride's Primary School; her father must not know.",
		"Do not tell him that she works at the bakery.",
		"They are at her friend's.",
		"Flat 3 is not to be named.",
		"Workplace: Tesco, Atherton.",
		"Her school is Ferry Lane.",
		"She is at 9 Fenway.",
		"They moved last week to her auntie's in Leigh.",
		"Grandma's house in Wigan",
		"Mum's new address is 3b Canal Wharf",
		"Nell sleeps at Ruth's on Fridays.",
		// How to reach someone.
		"Her new number is 07700 900123.",
		"Keep 07700900123 from him.",
		"Write to g.okafor@example.org, never to the house.",
		"The number ending 123 is hers.",
		"The car is now ZZ99 ABC.",
	} {
		if open, secret := family().Divide(s); open != "" || secret != s {
			t.Errorf("%q: got %q on page one and %q as a secret", s, open, secret)
		}
	}
}

// A protected source is given away by name and by who they are.
func TestProtectedSourcesAreHeldBack(t *testing.T) {
	for _, tt := range []struct{ name, is, s string }{
		{"Rosa Marsden", "father's sister", "Mr Reid must not learn about Rosa."},
		{"Rosa Marsden", "father's sister", "Do not speak of Ms Marsden."},
		{"Rosa Marsden", "father's sister", "Do not mention his sister."},
		{"Rosa Marsden", "father's sister", "Do not mention the aunt."},
		{"Ann Lowe", "mother's mother", "Keep the grandmother out of this."},
		{"Ann Lowe", "stepfather", "Her stepdad must not be named."},
		{"Ann Lowe", "neighbour on the left", "The neighbours must not be mentioned."},
		{"Ann Lowe", "childminder", "Do not mention the childminder."},
		{"Ann Lowe", "friend of the family", "Do not mention any friend."},
		{"Ann Lowe", "cousin who lives there", "Do not mention the cousin."},
		{"Ann Lowe", "lodger upstairs", "Never mention their lodger."},
		{"Ann Lowe", "half-sister", "Her sister must not be named."},
		{"Ann Lowe", "great-aunt, father's side", "Nothing may be said of the great-aunt."},
		{"Ann Lowe", "neighbour", "He must not know that she told us."},
	} {
		if open, secret := keptBack(family(), tt.name, tt.is).Divide(tt.s); open != "" || secret != tt.s {
			t.Errorf("%s, %s: %q: got %q on page one", tt.name, tt.is, tt.s, open)
		}
	}
	const s = "Do not ring the family."
	if open, _ := keptBack(family(), "Ann Lowe", "friend of the family").Divide(s); open != s {
		t.Errorf("%q is held back", s)
	}
}

// An address in the record is known by its first line, whatever kind of street it is.
func TestAddressesOfTheListAreHeldBack(t *testing.T) {
	r := family()
	r.Homes = []*checklist.Home{{ID: "h1", Address: "The Old Bakehouse, Horwich"}, {ID: "h2", Address: "Horwich"}}
	for s, want := range map[string]bool{"Do not write to the old bakehouse.": true, "Do not ring anyone in the town of Horwich.": false} {
		if _, secret := r.Divide(s); (secret != "") != want {
			t.Errorf("%q: held back %v, want %v", s, secret != "", want)
		}
	}
}

// What the main sheet prints anyway is no secret in a sentence that says not to ring or visit it. If the sentence tells
// more, or the address is kept back, it is held back.
func TestPrintedAddressesInOrders(t *testing.T) {
	for s, held := range map[string]bool{
		"Do not ring or visit 6 Sallow Bank.":                                              false,
		"No letters to 6 Sallow Bank, Horwich BL99 6QQ, please.":                           false,
		"Please don't visit the house at 6 Sallow Bank before Friday.":                     false,
		"Never ring 01632 960 141, and do not text 07700 900142.":                          false,
		"Do not tell Mr Reid where she is staying, and nobody should go to 6 Sallow Bank.": false,
		"They are at 6 Sallow Bank.":                                                       true,
		"Do not ring 6 Sallow Bank: they are hiding at 3 Corve Street.":                    true,
		"Do not ring 07700 900999.":                                                        true,
		"Do not write to 11 Teme Parade. Keep Ms Okafor's address from Mr Reid.":           true,
		"Do not tell Mr Reid that she lives at 11 Teme Parade.":                            true,
	} {
		r := family()
		r.Homes = []*checklist.Home{
			{ID: "h1", Address: "6 Sallow Bank, Horwich", Postcode: "BL99 6QQ", Phone: "01632 960141"},
			{ID: "h2", Address: "11 Teme Parade, Horwich", Postcode: "BL99 7QQ"},
		}
		r.People[2].Phone = "07700 900142"
		r.People[1].Homes, r.People[2].Homes = []string{"h2"}, []string{"h1"}
		r.Answers[checklist.QConsentConfidentialInformation] = checklist.Answer{Text: s}
		if open, secret := r.Divide(s); (secret != "") != held {
			t.Errorf("%q: %q and %q", s, open, secret)
		}
	}
}

// A place of safety is known by its name as well as by its street.
func TestNameOfAPlaceOfSafety(t *testing.T) {
	for address, want := range map[string]string{
		"Aspen Lodge refuge, 9 Corve Street, Leigh": "aspen lodge",
		"The Tern Hotel, Quay Street, Leigh":        "",
		"9 Corve Street, Leigh":                     "",
	} {
		r := family()
		r.Homes = []*checklist.Home{{ID: "h1", Address: address}}
		r.People[1].Homes = []string{"h1"}
		r.Answers[checklist.QConsentConfidentialInformation] = checklist.Answer{Text: "Keep Ms Okafor's address from Mr Reid."}
		if got := checklist.HoldsMark("Back by taxi to Aspen Lodge at 15:00, or to the tern.", r.SecretMarks()); got != want {
			t.Errorf("%s: got %q, want %q", address, got, want)
		}
	}
}

// FuzzDivide: no word is lost, and none is in both parts.
func FuzzDivide(f *testing.F) {
	f.Add("Do not ring. She is at 14 Larch Rise.\nHorwich")
	f.Add("Mr. \"A. b\" c: \n\n- d\n1) e é. F")
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			return
		}
		open, secret := keptBack(family(), "Ann Lowe", "neighbour").Divide(s)
		got, want := strings.Fields(open+" "+secret), strings.Fields(s)
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%q became %q and %q", s, open, secret)
		}
	})
}

func TestDivideMovesWholeSentences(t *testing.T) {
	for _, tt := range []struct{ name, text, open, secret string }{
		{"one of three", "Nothing may show Mr Reid that a relative rang us. Keep Mr Boateng's address and number from him. Do not ring the house.",
			"Keep Mr Boateng's address and number from him. Do not ring the house.", "Nothing may show Mr Reid that a relative rang us."},
		{"what continues to tell it", "Do not write. She is at 14 Larch Rise. Off the main road, above the bakery. Do not ring.",
			"Do not write. Do not ring.", "She is at 14 Larch Rise. Off the main road, above the bakery."},
		{"the lines of an address", "Do not ring the house.\nThey are at:\n14 Larch Rise\nHorwich\nDo not tell Mr Reid before 4 December.",
			"Do not ring the house.\nDo not tell Mr Reid before 4 December.", "They are at:\n14 Larch Rise\nHorwich"},
		{"an address without its marks", "They are at\nThe Old Bakehouse\nHorwich", "", "They are at\nThe Old Bakehouse\nHorwich"},
		{"a list", "- Do not ring the house\n- Her aunt told us\n- No letters to the house", "- Do not ring the house\n- No letters to the house", "- Her aunt told us"},
		{"titles and initials", "Mr. Reid and Dr. P. Shah must not meet. Do not ring Mrs. Okafor.", "Mr. Reid and Dr. P. Shah must not meet. Do not ring Mrs. Okafor.", ""},
		{"no space after the stop", "Do not ring.She is at 14 Larch Rise.", "", "Do not ring.She is at 14 Larch Rise."},
		{"a quotation is not cut", `Nell said "we are at 14 Larch Rise. Do not tell Dad."`, "", `Nell said "we are at 14 Larch Rise. Do not tell Dad."`},
		{"empty", " ", "", ""},
	} {
		if open, secret := family().Divide(tt.text); open != tt.open || secret != tt.secret {
			t.Errorf("%s: got %q and %q, want %q and %q", tt.name, open, secret, tt.open, tt.secret)
		}
	}
}

func TestSaysNothingToKeep(t *testing.T) {
	for s, want := range map[string]bool{
		"": true, "Nothing that we know of.": true, "No.": true, "None known to us.": true, "Nobody, as far as we know.": true, "Nothing is to be kept from either parent.": true,
		"No, nothing to tell.": true, "Nothing we know of. No.": true,
		"Nothing may show Mr Reid that she rang.": false, "Nobody is to ring the house.": false, "No letters to the house.": false, "No contact with the father.": false,
		"Nothing that we know of. Do not ring the house.": false, "None of them must hear of it.": false, "Do not ring.": false,
	} {
		if got := checklist.SaysNothingToKeep(s); got != want {
			t.Errorf("%q: got %v, want %v", s, got, want)
		}
	}
}

// A secret is nowhere in the record that the other papers see, but the record itself keeps it.
func TestWithoutSecrets(t *testing.T) {
	r := family()
	r.Answers["consent.confidential_information"] = checklist.Answer{Text: "Do not ring the house. Her aunt told us."}
	r.Answers["consent.kept_secret"] = checklist.Answer{Text: "14 Larch Rise"}
	open := r.WithoutSecrets()
	if got := open.Answers["consent.confidential_information"].Text; got != "Do not ring the house." {
		t.Errorf("got %q", got)
	}
	if _, ok := open.Answers["consent.kept_secret"]; ok {
		t.Error("the secret is still there")
	}
	if got := r.Confidential(); got.Instruction != "Do not ring the house." || got.Secret != "Her aunt told us.\n14 Larch Rise" || !got.Instructs() {
		t.Errorf("got %+v", got)
	}
	if !r.HasSources() {
		t.Error("there is a secret, and no sheet for it")
	}
	gap := family()
	gap.Answers["consent.confidential_information"] = checklist.Answer{Gap: &checklist.Gap{Kind: "asked", Note: "Her aunt told us. The office rings."}}
	if got := gap.WithoutSecrets().Answers["consent.confidential_information"].Gap.Note; strings.Contains(got, "aunt") || gap.Answers["consent.confidential_information"].Gap.Note == got {
		t.Errorf("the note of a gap: got %q", got)
	}
	for _, s := range []string{"", "Nothing.", "None that we know of."} {
		none := family()
		none.Answers["consent.kept_secret"] = checklist.Answer{Text: s}
		if none.HasSources() || none.Confidential().Secret != "" {
			t.Errorf("%q is taken for a secret", s)
		}
	}
}

// Where someone meets a child can be the secret itself.
func TestContactKeepsTheSecret(t *testing.T) {
	r := household()
	r.Answers = map[string]checklist.Answer{"consent.kept_secret": {Text: "They are at 14 Larch Rise, 01632 960777."}}
	mother := r.Person("p2")
	mother.Relations[0].Contact = "Lives with her, at 14 Larch Rise."
	r.Person("p4").Relations = []checklist.Relation{{To: "p1", Is: "uncle", Contact: "every Sunday at the park"}}
	open := r.WithoutSecrets()
	if got := open.Person("p2").Relations[0].Contact; got != checklist.KeptElsewhere {
		t.Errorf("got %q", got)
	}
	if got := open.Person("p4").Relations[0].Contact; got != "every Sunday at the park" {
		t.Errorf("what gives nothing away: got %q", got)
	}
	if mother.Relations[0].Contact == checklist.KeptElsewhere {
		t.Error("the record itself was changed")
	}
}
