package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/when"
)

// town returns a record of two families: a child with a mother, a stepfather and a brother at home, a pupil who may
// have done harm, and a nurse.
func town() *checklist.Referral {
	r := checklist.New()
	r.Referrer.Name = "Dr Nkechi Obi"
	r.Homes = []*checklist.Home{{ID: "h1", Address: "2 Quay Row", Postcode: "ZZ4 7QD"}, {ID: "h2", Address: "9 Mill Lane"}}
	child := r.AddChild()
	child.Name, child.Homes = "Ada van den Berg", []string{"h1"}
	add := func(name, is, born string, homes ...string) *checklist.Person {
		o := r.AddPerson()
		o.Name, o.Born, o.Homes = name, when.When{At: born}, homes
		if is != "" {
			o.Relations = []checklist.Relation{{To: child.ID, Is: is}}
		}
		return o
	}
	add("Mrs Rivka van den Berg", "mother", "1990-04-02", "h1").Gender = "female"
	step := add("Tunde", "stepfather", "1988-01-09", "h1")
	step.OfConcern.Is, step.Gender = checklist.Yes, "male"
	add("Zev van den Berg", "brother", "2019-05-06", "h1").Gender = "male"
	nurse := add("Ms Pell", "", "")
	nurse.Work = &checklist.Work{Agency: "School nursing", Post: "nurse"}
	return r
}

// boxIn returns what goes into one box of a form that a school has learnt.
func boxIn(t *testing.T, r *checklist.Referral, f authority.Field) Box {
	t.Helper()
	c := contextOf(r)
	c.Profile = schoolsOwn()
	c.Profile.Form.Fields = []authority.Field{f}
	return Boxes(c)[0]
}

// A box for part of a name takes it from the people the box is for, whatever their names are like.
func TestNamePartsAreOfThePeopleOfTheBox(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ question, list, part, want string }{
		{"child.name", "", "surname", "van den Berg"},
		{"referrer.name", "", "surname", "Obi"},
		{"referrer.name", "", "first-names", "Nkechi"},
		{"family.parents", "parents", "surname", "van den Berg\nTunde"},
		{"family.parents", "", "first-names", "Rivka\nTunde"},
		{"family.parents", "parents", "mother+first-names", "Rivka"},
		{"family.parents", "parents", "father+surname", ""},
		{"family.siblings", "siblings", "first-names", "Zev"},
		{"agencies.list", "agencies", "surname", "Pell"},
		{"agencies.list", "agencies", "first-names", ""},
	} {
		f := authority.Field{Label: "Name", Questions: []string{tt.question}, List: tt.list, Part: tt.part}
		if f.List != "" {
			f.Column = "surname"
		}
		if b := boxIn(t, town(), f); b.Text != tt.want {
			t.Errorf("%+v: got %q (%s)", tt, b.Text, b.State)
		}
	}
}

// A box for several lists of people, or of facts, holds each of them once.
func TestABoxOfSeveralListsNamesEachOnce(t *testing.T) {
	t.Parallel()
	r := town()
	r.Facts = []*checklist.Fact{{ID: "f1", Text: "A burn on her hand.", Words: "It was hot.", From: r.People[0].ID, Injury: checklist.Injury{Place: "the left hand"}}}
	for _, tt := range []struct {
		asks []string
		once []string
	}{
		{[]string{"family.parents", "family.household"}, []string{"Rivka van den Berg", "Tunde", "Zev van den Berg"}},
		{[]string{"family.siblings", "family.household", "family.parents"}, []string{"Rivka van den Berg", "Tunde", "Zev van den Berg"}},
		{[]string{"concern.disclosure", "concern.injuries"}, []string{"A burn on her hand."}},
	} {
		b := boxIn(t, r, authority.Field{Label: "Who is at home?", Questions: tt.asks})
		for _, want := range tt.once {
			if n := strings.Count(b.Text, want); n != 1 {
				t.Errorf("%v: %q is there %d times:\n%s", tt.asks, want, n, b.Text)
			}
		}
	}
}

// A column of a table holds a fact about the people on the table's list, and no one else.
func TestColumnsHoldTheirOwnPeople(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ list, column, question, part, want string }{
		{"parents", "name", "family.parents", "", "Mrs Rivka van den Berg\nTunde"},
		{"parents", "gender", "person.gender", "", "Mrs Rivka van den Berg: female\nTunde: male"},
		{"parents", "gender", "person.gender", "mother", "Mrs Rivka van den Berg: female"},
		{"siblings", "gender", "person.gender", "", "Zev van den Berg: male"},
		{"siblings", "born", "family.household_born", "", "Zev van den Berg: 6 May 2019"},
		{"of_concern", "name", "family.person_of_concern", "", "Tunde"},
		{"agencies", "agency", "person.agency", "", "Ms Pell: School nursing"},
	} {
		f := authority.Field{Label: "Fact", Questions: []string{tt.question}, List: tt.list, Column: tt.column, Part: tt.part}
		if b := boxIn(t, town(), f); b.Text != tt.want {
			t.Errorf("%+v: got %q (%s)", tt, b.Text, b.State)
		}
	}
}

// A page about a child of another family is not filled from this referral.
func TestNoPageForAnotherFamilysChild(t *testing.T) {
	t.Parallel()
	r := town()
	pupil := r.AddPerson()
	pupil.Name, pupil.Born, pupil.Homes, pupil.OfConcern.Is = "Quillon Marsh", when.When{At: "2014-02-03"}, []string{"h2"}, checklist.Yes
	for column, question := range map[string]string{"name": "family.person_of_concern", "born": "family.household_born", "address": "family.parent_address"} {
		b := boxIn(t, r, authority.Field{Label: "Fact", Questions: []string{question}, List: "of_concern", Column: column})
		if b.Text != "" || b.State != BoxByHand || b.Check != otherFamily {
			t.Errorf("%s: got %+v", column, b)
		}
	}
}

// What only the form asks comes last and can all be left out, and whose form it is comes before the first box.
func TestPackSaysWhoseFormAndWhatItAlsoAsks(t *testing.T) {
	t.Parallel()
	c := contextOf(town())
	c.Profile = schoolsOwn()
	c.Profile.Own, c.Profile.Form.Seen = true, ""
	c.Profile.Form.Fields = append(c.Profile.Form.Fields, authority.Field{Section: "Child", Label: "Passport number", Questions: []string{authority.NoQuestion}},
		authority.Field{Label: "Ward"}, authority.Field{Label: "Received by", Skip: true})
	write := func() string {
		var s strings.Builder
		if err := WriteBoxes(&s, c); err != nil {
			t.Fatal(err)
		}
		return s.String()
	}
	text := write()
	whose, first, also := strings.Index(text, "This is the form of Wexcombe."), strings.Index(text, "\n[1 of"), strings.Index(text, "This form also asks for: Child: Passport number; Ward. You can leave all of it.")
	if whose < 0 || first < whose || also < strings.LastIndex(text, " of "+"5] ") || also < first {
		t.Errorf("whose form is at %d, the first box at %d, what it also asks at %d:\n%s", whose, first, also, text)
	}
	if strings.Contains(text[also:], "Received by") {
		t.Error("what is not for the referrer is asked for")
	}
	c.Profile.Postcodes.Neighbours = []string{"ZZ4"}
	if text := write(); !strings.Contains(text[:strings.Index(text, "\n[1 of")], "This district looks like a neighbouring council's") {
		t.Errorf("a home in another council's area is not said first:\n%s", text)
	}
	for _, never := range []string{"100%", "complete", " sent."} {
		if strings.Contains(strings.ToLower(text), never) {
			t.Errorf("the pack says %q", never)
		}
	}
}

// Anyone whose name is held back is in no box for people, whatever list or fact the form asks for.
func TestNoListNamesWhoIsKeptBack(t *testing.T) {
	t.Parallel()
	r := town()
	for _, o := range r.Others() {
		if o.Work == nil {
			o.NameHeld, o.Name = true, "Zorvath "+o.Name
			o.Phone, o.Email = "01632 960777", "zorvath@home.example"
		}
	}
	c := contextOf(r)
	c.Profile = schoolsOwn()
	c.Profile.Form.Fields = nil
	for _, list := range authority.Lists {
		for _, q := range c.Guide.All() {
			if q.Of == checklist.OfPerson || q.Of == checklist.OfParent || nameLists[q.ID] != "" {
				for _, part := range []string{"", authority.PartSurname, authority.PartMother} {
					c.Profile.Form.Fields = append(c.Profile.Form.Fields, authority.Field{Label: q.ID, Questions: []string{q.ID}, List: list, Column: "name", Part: part})
				}
			}
		}
	}
	for _, b := range Boxes(c) {
		for _, kept := range []string{"Zorvath", "zorvath", "960777", "Rivka", "Tunde", "Zev"} {
			if strings.Contains(b.Text, kept) {
				t.Errorf("%s holds %q", b.Label, kept)
			}
		}
	}
}

// What the main referral leaves out is in no box, whichever question was chosen for it by hand: an address kept from
// someone, the danger to a visitor, a source, a fact for another sheet.
func TestNoBoxHoldsWhatIsKeptSeparate(t *testing.T) {
	t.Parallel()
	r := town()
	var mother, step *checklist.Person
	for _, o := range r.Others() {
		switch {
		case strings.HasPrefix(o.Name, "Mrs"):
			mother = o
		case o.Name == "Tunde":
			step = o
		}
	}
	mother.Homes, mother.Phone, mother.Email = []string{"h2"}, "01632 960777", "rivka@hidden.example"
	mother.Answers = map[string]checklist.Answer{"person.safe_contact": {Text: "Only at her sister's: Canary Wharfside."}}
	step.StaffRisk = checklist.Yes
	step.Answers = map[string]checklist.Answer{checklist.QPersonStaffRisk: {Text: "He keeps a Canary machete behind the door."}}
	source := r.AddPerson()
	source.Name, source.NameHeld, source.Phone = "Canary Nolan", true, "01632 960778"
	r.Answers = map[string]checklist.Answer{
		"consent.confidential_information": {Text: "Keep Mrs van den Berg's details from Tunde."},
		"consent.kept_secret":              {Text: "Canary Nolan told us. They may move to 14 Canary Rise."},
		"referral.police_help":             {Text: "Go with the Canary officer."},
	}
	r.Facts = append(r.Facts, &checklist.Fact{ID: "f1", Kind: checklist.FactSeen, Text: "A Canary knife was on the table.", Hold: checklist.HoldStaffSafety})
	c := contextOf(r)
	c.Profile = schoolsOwn()
	c.Profile.Form.Fields = nil
	for _, q := range c.Guide.All() {
		c.Profile.Form.Fields = append(c.Profile.Form.Fields, authority.Field{Label: q.ID, Questions: []string{q.ID}})
		for _, list := range authority.Lists {
			for _, column := range authority.Columns {
				c.Profile.Form.Fields = append(c.Profile.Form.Fields, authority.Field{Label: q.ID, Questions: []string{q.ID}, List: list, Column: column})
			}
		}
	}
	told := map[string]bool{}
	for _, b := range Boxes(c) {
		for _, kept := range []string{"Canary", "Mill Lane", "960777", "960778", "hidden.example", "machete"} {
			if strings.Contains(b.Text+b.Check+strings.Join(b.Parts, " "), kept) && !told[b.Label+kept] {
				told[b.Label+kept] = true
				t.Errorf("%s (%s) holds %q: %q", b.Label, b.Section, kept, b.Text)
			}
		}
	}
}

// An answer too long for a box is split, and no word of it is lost or changed.
func TestLongAnswersAreSplitWhole(t *testing.T) {
	t.Parallel()
	r := town()
	said := strings.TrimSpace(strings.Repeat("She said, \"I don't want to go back there.\" ", 40))
	r.Answers = map[string]checklist.Answer{checklist.QImpactNow: {Text: said}}
	b := boxIn(t, r, authority.Field{Label: "Impact", Questions: []string{checklist.QImpactNow}, Limit: 200})
	if len(b.Parts) < 5 || strings.Join(b.Parts, " ") != said {
		t.Errorf("%d parts: %q", len(b.Parts), b.Parts)
	}
}
