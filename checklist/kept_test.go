package checklist_test

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
)

// kin returns a record with everyone an instruction may speak of. Mr Reid lives with his mother; the others do not
// share a home with him.
func kin() *checklist.Referral {
	r := family()
	r.Homes = []*checklist.Home{
		{ID: "h1", Address: "4 Fallow Street, Tarrow", Postcode: "ZZ1 1AA", Phone: "01632 960001"},
		{ID: "h2", Address: "31 Quarry Bank, Tarrow", Postcode: "ZZ1 2BB"},
		{ID: "h3", Address: "8 Juniper Way, Leigh", Postcode: "ZZ1 3CC", Phone: "01632 960003"},
	}
	nell, grace, dominic, joanna := r.People[0], r.People[1], r.People[2], r.People[3]
	nell.Homes, nell.Answers = []string{"h1"}, map[string]checklist.Answer{"child.school": {Text: "Saltmarsh Academy, Year 7"}, "child.gender": {Text: "Girl"}}
	grace.Homes, grace.Phone, grace.SafeContact = []string{"h1"}, "07700 900101", "at the bakery, to 14:00"
	dominic.Homes, dominic.Phone = []string{"h2"}, "07700 900102"
	joanna.Homes, joanna.Phone, joanna.Aliases = []string{"h3"}, "07700 900103", []string{"Jo"}
	joanna.Relations[0].Is = "mother's mother"
	return r
}

// kept lists what is kept: "Grace Okafor: address and number".
func kept(r *checklist.Referral) []string {
	var out []string
	for _, k := range r.KeptDetails() {
		out = append(out, k.Person.Name+": "+k.Names())
	}
	return out
}

func TestKeptDetails(t *testing.T) {
	const nell, grace, joanna = "Nell Okafor: ", "Grace Okafor: ", "Joanna Park: "
	for _, tt := range []struct {
		s    string
		want []string
	}{
		{"Keep Ms Okafor's new address from Mr Reid.", []string{grace + "address"}},
		{"Keep Joanna Park's address and number from her son-in-law.", []string{joanna + "address and number"}},
		{"Do not tell Mr Reid anything. Keep Ms Park's address and number from him.", []string{joanna + "address and number"}},
		{"keep ms park's number from dominic", []string{joanna + "number"}},
		{"Mr Reid must not learn where the children are staying.", []string{nell + "address"}},
		{"Do not give Dad Nan's number.", []string{joanna + "number"}},
		{"Don’t give Nan’s number or address to Dad.", []string{joanna + "address and number"}},
		{"Dominic must not be told where Jo lives.", []string{joanna + "address"}},
		{"Mr Reid does not know where she lives now.", []string{grace + "address", joanna + "address"}},
		{"Grace has left him. He does not know where she lives now.", []string{grace + "address"}},
		{"Ms Okafor does not want Mr Reid to have her number.", []string{grace + "number"}},
		{"Mr Reid must not have Ms Okafor's or Nan's telephone number.", []string{grace + "number", joanna + "number"}},
		{"Nobody may give the address of the grandmother to Mr Reid.", []string{joanna + "address"}},
		{"Nan's address: Mr Reid must not have it.", []string{joanna + "address"}},
		{"The father must not find out where Mum works.", []string{grace + "workplace"}},
		{"Keep Mum's workplace from Mr Reid.", []string{grace + "workplace"}},
		{"Mr Reid must not be told which school Nell goes to.", []string{nell + "school"}},
		{"Her uncle must not be told which school she has moved to.", []string{nell + "school"}},
		{"Do not let Mr Reid know their address.", []string{nell + "address"}},
		{"Keep the family's whereabouts from Mr Reid.", []string{nell + "address"}},
		{"Mr Reid must not know that they have moved.", []string{nell + "address"}},
		{"Do not tell him how to reach Grace.", []string{grace + "address and number"}},
		{"Ms Park's contact details are for you only: do not share them.", []string{joanna + "address and number"}},
		{"Under no circumstances should Mr Reid get the new address.", []string{nell + "address"}},
		{"Mr Reid's number must not be given to Grace.", []string{"Dominic Reid: number"}},
		{"Mr Reid must not find out where his wife and the children are staying.", []string{nell + "address", grace + "address"}},
		{"Mr Reid does not know where Grace lives. Keep it from him, and her number.", []string{grace + "address and number"}},
		{"Keep Joe's address from Mr Reid.", nil},
		{"Keep Dom's number from Grace.", []string{"Dominic Reid: number"}},
		{"Saltmarsh Academy is Nell's school, which is not to be named to Mr Reid.", []string{nell + "school"}},
		{"Please don't let on to Dominic where Mum's staying.", []string{grace + "address"}},
		{"Dominic mustn't find out where they're living.", []string{nell + "address"}},
		{"Nan has moved and Dominic can't be told where she's gone.", []string{joanna + "address"}},
		{"Mr Reid is not aware of Ms Okafor's new address.", []string{grace + "address"}},
		{"Ms Okafor's new address is not to be disclosed to the father.", []string{grace + "address"}},
		{"No one is to have the children's new address except you.", []string{nell + "address"}},
		{"We have not told Mr Reid Nan's address.", []string{joanna + "address"}},
		{"Mr Reid must not be able to trace Ms Okafor through her mobile number.", []string{grace + "number"}},
		{"Grace Okafor's whereabouts: strictly confidential.", []string{grace + "address"}},
		{"Dad is not allowed to know Nan’s or Mum’s number", []string{grace + "number", joanna + "number"}},
		{"Withhold the mother's address and telephone number.", []string{grace + "address and number"}},
		{"Ms Park's address, phone number and email must be kept from Dominic.", []string{joanna + "address and number"}},
		{"Nan's mobile number, email and home address are not to be passed to Mr Reid.", []string{joanna + "address and number"}},
		{"Mr Reid must not be given the phone number or the address of Nan.", []string{joanna + "address and number"}},
		{"Mr Reid must not be given Mum's phone, mobile or landline.", []string{grace + "number"}},
		{"Mr Reid has no idea where the children go to school; keep it that way.", []string{nell + "school"}},
		{"Do not say to Mr Reid that Nell and her mother are staying at Nan's.", []string{nell + "address", grace + "address", joanna + "address"}},
		{"Ms Okafor's family must not have her address.", []string{grace + "address"}},
		{"Phone number and address of Nan: Mr Reid must not have them.", []string{joanna + "address and number"}},
		{"Mobile number, email and new address of Ms Okafor are not to be given to her husband.", []string{grace + "address and number"}},
		{"Mr Reid must not have the address of Nan.", []string{joanna + "address"}},
		{"Ring Ms Okafor on her mobile, not at home: Mr Reid must not know that we rang.", nil},
		{"Do not use the number for the house.", nil},
		// These keep no detail of the record.
		{"Do not ring the house.", nil},
		{"Do not ring the home or Ms Okafor's mobile.", nil},
		{"Mr Reid must not learn what Nell said, or that their grandmother has been asked.", nil},
		{"Neither the street nor the number of the car may be said within hearing of other pupils.", nil},
		{"Ms Okafor asks that her employer is not rung.", nil},
		{"Do not leave a message: he has her phone at night.", nil},
		{"Ring Ms Okafor at work only, between 09:30 and 16:30.", nil},
		{"Mr Reid must not have contact with Nell.", nil},
		{"Ms Okafor does not want Mr Reid to have contact with Joanna Park.", nil},
		{"Keep Ms Park's contact details from Mr Reid.", []string{joanna + "address and number"}},
		{"Mr Reid must not be told the details of her illness.", nil},
		{"We do not know Ms Park's address.", nil},
		{"Nothing of this may be said in a message to Nell's telephone.", nil},
		{"Do not mention the school trip to the father.", nil},
		{"Nothing that we know of.", nil},
		{"Nothing is to be kept from either parent.", nil},
		{"Keep Nell's address from Nobody Known.", []string{nell + "address"}},
	} {
		r := kin()
		r.Answers[checklist.QConsentConfidentialInformation] = checklist.Answer{Text: tt.s}
		if got := kept(r); !slices.Equal(got, tt.want) {
			t.Errorf("%q: got %q, want %q", tt.s, got, tt.want)
		}
	}
}

// A home that he lives in himself is no secret from him, but the place they fled to is.
func TestSharedHomeIsNoSecret(t *testing.T) {
	for s, want := range map[string]string{
		"Keep Ms Okafor's address from Mr Reid.":                   "",
		"Mr Reid must not learn where Grace is staying.":           "",
		"Keep Ms Okafor's address from Mr Reid and Ms Park.":       "Grace Okafor: address",
		"Keep Ms Okafor's address and number from Mr Reid.":        "Grace Okafor: number",
		"Do not tell Ms Park where the children live.":             "Nell Okafor: address",
		"Mr Reid and his mother must not know where the child is.": "Nell Okafor: address",
	} {
		r := kin()
		r.People[2].Homes = []string{"h1"}
		r.Answers[checklist.QConsentConfidentialInformation] = checklist.Answer{Text: s}
		if got := strings.Join(kept(r), "; "); got != want {
			t.Errorf("%q: got %q, want %q", s, got, want)
		}
	}
	r := kin()
	r.People[2].Homes, r.People[1].Staying = []string{"h1"}, "h3"
	r.Answers[checklist.QConsentConfidentialInformation] = checklist.Answer{Text: "Mr Reid must not learn where Grace is staying."}
	open := r.WithoutSecrets()
	if !open.Home("h3").Withheld() || open.Home("h1").Withheld() {
		t.Errorf("got %+v and %+v", open.Home("h1"), open.Home("h3"))
	}
}

// An address is never hidden from someone who lives there: it is asked which one is meant, whether the sentence names its
// owner or not, and whoever else must not have it.
func TestAddressIsNotHisOwnHome(t *testing.T) {
	t.Parallel()
	const open, asked, hidden = "on the main sheet", "on the main sheet, and asked about", "hidden"
	for s, want := range map[string]string{
		"They slept at Bernadette Quill's, 9 Alder Court, on Saturday and Mr Reid must not find out that, or the address.": asked,
		"He goes through her bag and Dominic can't be told the new address.":                                               asked,
		"Mr Reid or his family must not find out the address.":                                                             asked,
		"Dominic and anyone in his family must not find out her address.":                                                  asked,
		"Neither Dad nor his family may learn where they live.":                                                            asked,
		"His family and Dominic must not have Grace's address.":                                                            asked,
		"Do not tell Dominic or anyone in his family where the children are staying.":                                      asked,
		"Keep Ms Okafor's address from Mr Reid.":                                                                           asked,
		"Mr Reid must not hear of the visit to Nan.":                                                                       open,
		"Mr Reid or his family must not have Nan's address.":                                                               open,
		"Do not tell Ms Park the address.":                                                                                 hidden,
		"Ms Park or her family must not find out the address.":                                                             hidden,
	} {
		r := kin()
		r.People[2].Homes = []string{"h1"}
		r.Answers[checklist.QConsentKeptSecret] = checklist.Answer{Text: s}
		got := open
		switch {
		case r.WithoutSecrets().Home("h1").Withheld():
			got = hidden
		case r.KeepsOwnHome():
			got = asked
		}
		if got != want {
			t.Errorf("%q: the home is %s, want %s", s, got, want)
		}
	}
}

// Someone lives with a child whose home is not written down for them.
func TestAddressOfAHomeByRelation(t *testing.T) {
	t.Parallel()
	r := kin()
	r.People[2].Homes = nil
	r.People[2].Relations = []checklist.Relation{{To: r.People[0].ID, Is: "father", LivesWith: checklist.Yes}}
	r.Answers[checklist.QConsentKeptSecret] = checklist.Answer{Text: "Mr Reid must not be given Nell's address."}
	if r.WithoutSecrets().Home("h1").Withheld() || !r.KeepsOwnHome() {
		t.Error("the address is hidden from somebody who lives there")
	}
}

// The record keeps what the open one withholds.
func TestKeptDetailsAreWithheld(t *testing.T) {
	r := kin()
	r.Answers[checklist.QConsentConfidentialInformation] = checklist.Answer{Text: "Keep Ms Park's address and number from Mr Reid."}
	open := r.WithoutSecrets()
	p, h := open.Person(r.People[3].ID), open.Home("h3")
	if p.Phone != checklist.KeptElsewhere || h.Address != checklist.KeptElsewhere || strings.Contains(h.Postcode+h.Phone, "3") {
		t.Errorf("got %+v and %+v", p, h)
	}
	if r.People[3].Phone != "07700 900103" || r.Home("h3").Address != "8 Juniper Way, Leigh" {
		t.Error("the record has changed")
	}
	lines := strings.Join(r.KeptDetails()[0].Lines(r), "\n")
	for _, want := range []string{"8 Juniper Way, Leigh ZZ1 3CC", "Home phone: 01632 960003", "07700 900103"} {
		if !strings.Contains(lines, want) {
			t.Errorf("%q lacks %q", lines, want)
		}
	}
	if !r.HasSources() {
		t.Error("there is no sheet for them")
	}
}

// Whatever leads to someone is withheld with their number and address: an email, the safe way to reach them, a note in
// place of an answer. The separate sheet has all of it.
func TestWhateverLeadsToSomeoneIsWithheld(t *testing.T) {
	t.Parallel()
	gap := func(note string) checklist.Answer {
		return checklist.Answer{Gap: &checklist.Gap{Kind: checklist.GapAsked, Note: note}}
	}
	r := kin()
	grace := r.People[1]
	grace.Email = "grace@bakery.example"
	grace.Answers = map[string]checklist.Answer{
		checklist.QFamilyParentPhone:   gap("her sister has it: 07700 900199"),
		checklist.QFamilyParentAddress: gap("with her sister at 5 Elm Court, Leigh"),
		checklist.QPersonSafeContact:   gap("we asked her"),
	}
	r.Answers[checklist.QConsentConfidentialInformation] = checklist.Answer{Text: "Keep Ms Okafor's address and number from Mr Reid."}
	open := r.WithoutSecrets().Person(grace.ID)
	for what, got := range map[string]string{
		"phone": open.Phone, "email": open.Email, "safe contact": open.SafeContact,
		"note on the phone": open.Answers[checklist.QFamilyParentPhone].Gap.Note, "note on the address": open.Answers[checklist.QFamilyParentAddress].Gap.Note,
	} {
		if got != checklist.KeptElsewhere {
			t.Errorf("%s: got %q", what, got)
		}
	}
	if note := open.Answers[checklist.QPersonSafeContact].Gap.Note; note != "we asked her" {
		t.Errorf("a note that leads nowhere is withheld: %q", note)
	}
	lines := strings.Join(r.KeptDetails()[0].Lines(r), "\n")
	for _, want := range []string{"Phone: 07700 900101", "Email: grace@bakery.example", "Safe contact: at the bakery, to 14:00", "07700 900199", "5 Elm Court"} {
		if !strings.Contains(lines, want) {
			t.Errorf("%q is missing from\n%s", want, lines)
		}
	}
	if grace.Answers[checklist.QFamilyParentPhone].Gap.Note == checklist.KeptElsewhere {
		t.Error("the record has changed")
	}
}

// The safe way to reach someone is withheld if it leads to their workplace or is a number that is kept. A warning stays.
func TestWorkAndSchoolAreWithheld(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ safe, said, want string }{
		{"at the bakery, to 14:00", "Keep Mum's workplace from Mr Reid.", checklist.KeptElsewhere},
		{"after 18:00", "Keep Mum's workplace from Mr Reid.", "after 18:00"},
		{"do not text", "Keep Mum's workplace from Mr Reid.", "do not text"},
		{"do not text", "Keep Ms Okafor's number from Mr Reid.", "do not text"},
		{"after 18:00", "Keep Ms Okafor's number from Mr Reid.", checklist.KeptElsewhere},
		{"at the bakery, to 14:00", "Keep Joanna Park's address from Mr Reid.", "at the bakery, to 14:00"},
	} {
		r := kin()
		r.People[1].SafeContact = tt.safe
		r.Answers[checklist.QConsentConfidentialInformation] = checklist.Answer{Text: tt.said}
		if got := r.WithoutSecrets().Person(r.People[1].ID).SafeContact; got != tt.want {
			t.Errorf("%q, %q: got %q, want %q", tt.said, tt.safe, got, tt.want)
		}
	}
	r := kin()
	r.Answers[checklist.QConsentConfidentialInformation] = checklist.Answer{Text: "Mr Reid must not be told which school Nell goes to."}
	if got := r.WithoutSecrets().People[0].Answers[checklist.QChildSchool].Text; got != checklist.KeptElsewhere {
		t.Errorf("the school: got %q", got)
	}
}

// A school that is kept back is found by its name, whatever year group or class was written after it.
func TestKeptSchoolIsFoundByName(t *testing.T) {
	t.Parallel()
	for answer, name := range map[string]string{
		"Saltmarsh Academy, Year 7":               "saltmarsh academy",
		"Saltmarsh Academy (Year 7)":              "saltmarsh academy",
		"St Bride's Primary Year 3":               "st bride's primary",
		"St Bride's Primary Y3":                   "st bride's primary",
		"Harbour Lane Nursery School - afternoon": "harbour lane nursery school",
		"St. Bride's, Y3":                         "st. bride's",
		"Ysgol-y-Bryn":                            "ysgol-y-bryn",
	} {
		r := kin()
		r.People[0].Answers["child.school"] = checklist.Answer{Text: answer}
		r.Answers[checklist.QConsentConfidentialInformation] = checklist.Answer{Text: "Mr Reid must not be told which school Nell goes to."}
		if got := r.SecretMarks(); !slices.Contains(got, name) {
			t.Errorf("%q: marks %q, want %q among them", answer, got, name)
		}
	}
}

// An instruction about sons or daughters keeps the details of those children only.
func TestKeptForSonsOrDaughters(t *testing.T) {
	t.Parallel()
	for word, want := range map[string]string{"sons'": "Omar Okafor: address", "boys'": "Omar Okafor: address", "daughter's": "Nell Okafor: address", "girl's": "Nell Okafor: address"} {
		r := kin()
		omar := r.AddPerson()
		omar.Name, omar.Referred, omar.Homes = "Omar Okafor", true, []string{"h3"}
		omar.Answers = map[string]checklist.Answer{"child.gender": {Text: "Boy"}}
		r.Answers[checklist.QConsentConfidentialInformation] = checklist.Answer{Text: "Mr Reid must not be given his " + word + " address."}
		if got := strings.Join(kept(r), "; "); got != want {
			t.Errorf("%s: got %q, want %q", word, got, want)
		}
	}
}

// FuzzKeptDetails: no text makes it fail, and the open record has none of what is kept back.
func FuzzKeptDetails(f *testing.F) {
	f.Add("Keep Ms. Park's address and number from him: he's at Nan's.")
	f.Add("Mr ' . where her's of the' address of of")
	f.Fuzz(func(t *testing.T, s string) {
		r := kin()
		r.Answers[checklist.QConsentConfidentialInformation] = checklist.Answer{Text: s}
		open := r.WithoutSecrets()
		for _, k := range r.KeptDetails() {
			if p := open.Person(k.Person.ID); k.Number && p.Phone != checklist.KeptElsewhere {
				t.Errorf("%q: %s", s, k.Names())
			}
		}
	})
}

// The same details of several people are listed together, and others by themselves.
func TestSharedDetails(t *testing.T) {
	t.Parallel()
	for s, want := range map[string]string{
		"Keep Ms Okafor's address from Mr Reid.":                                                 "Grace Okafor's address",
		"Mr Reid must not have Ms Okafor's or Nan's telephone number.":                           "Grace Okafor and Joanna Park's number",
		"Mr Reid must not learn where the children are staying. Keep Ms Park's number from him.": "Nell's address; Joanna Park's number",
		"Do not ring the house.": "",
	} {
		r := kin()
		r.Answers[checklist.QConsentConfidentialInformation] = checklist.Answer{Text: s}
		var got []string
		for _, d := range r.Confidential().Shared(r) {
			got = append(got, d.Whose+" "+d.Names)
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%q: got %q, want %q", s, got, want)
		}
	}
}

// What gives something away is also a secret if it was given as the reason for a gap, and is found in other texts.
func TestSecretsOfGaps(t *testing.T) {
	t.Parallel()
	for _, question := range []string{checklist.QConsentConfidentialInformation, checklist.QConsentKeptSecret} {
		r := kin()
		r.Answers[question] = checklist.Answer{Gap: &checklist.Gap{Kind: checklist.GapAsked, Note: "They are at the refuge, 14 Example Road, ZZ9 9ZZ; refuge@example.org."}}
		c := r.Confidential()
		if !strings.Contains(c.Secret, "14 Example Road") || strings.Contains(c.Instruction, "Example") {
			t.Errorf("%s: got %q as a secret and %q on page one", question, c.Secret, c.Instruction)
		}
		for text, given := range map[string]bool{"Post goes to ZZ99ZZ.": true, "Write to Refuge@example.org": true, "Post goes to ZZ1 1AA.": false, "She was at the office.": false} {
			if got := checklist.HoldsMark(text, r.SecretMarks()); (got != "") != given {
				t.Errorf("%s: %q: found %q", question, text, got)
			}
		}
	}
}

// "Her" means the only woman of the family, even if the school's own people are in the record.
func TestHerNumberIsNotAColleagues(t *testing.T) {
	t.Parallel()
	r := kin()
	r.Remove(r.People[3].ID)
	colleague := r.AddPerson()
	colleague.Name, colleague.Phone, colleague.Work = "Ms Joy Lark", "01632 960555", &checklist.Work{Post: "head of year"}
	r.Answers[checklist.QConsentConfidentialInformation] = checklist.Answer{Text: "Her number must not be given to Mr Reid."}
	if got := strings.Join(kept(r), "; "); got != "Grace Okafor: number" {
		t.Errorf("got %q", got)
	}
}
