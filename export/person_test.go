package export

import (
	"fmt"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/english"
	"referral/checklist/when"
)

// TestPerChild checks that what someone is, and whether they have parental responsibility, is said for the right child.
func TestPerChild(t *testing.T) {
	rel := func(to, is string, pr checklist.YesNo) checklist.Relation {
		return checklist.Relation{To: to, Is: is, ParentalResponsibility: pr}
	}
	tests := []struct {
		name      string
		relations []checklist.Relation
		is, pr    string
		open      string // open is who is listed under "Not answered yet".
	}{
		{"father of all", []checklist.Relation{rel("p1", "father", "yes"), rel("p2", "father", "yes"), rel("p3", "father", "yes")}, "father", "Yes", ""},
		{"father of two", []checklist.Relation{rel("p1", "father", "yes"), rel("p2", "father", "yes")}, "father of Ada and Bola", "Yes for Ada and Bola", ""},
		{"father of the last", []checklist.Relation{rel("p1", "mother's partner", ""), rel("p3", "father", "yes")},
			"Ada's mother's partner, father of Chidi", "Yes for Chidi", "Lee Marlow for Ada"},
		{"mother and stepmother", []checklist.Relation{rel("p1", "mum", "yes"), rel("p2", "stepmum", "no"), rel("p3", "mum", "yes")},
			"mum of Ada and Chidi, stepmum of Bola", "Yes for Ada and Chidi; no for Bola", ""},
		{"responsibility for one", []checklist.Relation{rel("p1", "carer", "yes"), rel("p2", "carer", ""), rel("p3", "carer", "")}, "carer", "Yes for Ada", "Lee Marlow for Bola and Chidi"},
		{"a name and a description", []checklist.Relation{rel("p1", "bloke", ""), rel("p2", "bloke", ""), rel("p3", "uncle", "")}, "uncle of Chidi", "", "Lee Marlow"},
		{"not answered", []checklist.Relation{rel("p1", "father", ""), rel("p2", "father", ""), rel("p3", "father", "")}, "father", "", "Lee Marlow"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := checklist.New()
			for _, name := range []string{"Ada Oduya", "Bola Oduya", "Chidi Oduya"} {
				c := r.AddChild()
				c.Name, c.Born = name, when.When{At: "2015-03-02"}
			}
			o := r.AddPerson()
			o.Name, o.Relations = "Lee Marlow", tt.relations
			p := newPaper(contextOf(r))
			if got := relationsOf(p, o); got != tt.is {
				t.Errorf("relations: got %q, want %q", got, tt.is)
			}
			if got := responsibilityWords(p, o); got != tt.pr {
				t.Errorf("responsibility: got %q, want %q", got, tt.pr)
			}
			_, open, _ := strings.Cut(notKnownPart(t, r), "parental responsibility of ")
			if got, _, _ := strings.Cut(open, ";"); got != tt.open {
				t.Errorf("not answered: got %q, want %q", got, tt.open)
			}
			box, _ := pasted(p, "family.parental_responsibility")
			if tt.pr != "" && box != "Lee Marlow: "+tt.pr {
				t.Errorf("the box: got %q", box)
			}
		})
	}
}

// TestUnbornHasNoResponsibility checks that nothing is asked or missing before the birth, and that what is known for
// the child already born is said plainly.
func TestUnbornHasNoResponsibility(t *testing.T) {
	r := checklist.New()
	c, baby, o := r.AddChild(), r.AddChild(), r.AddPerson()
	c.Name, c.Born, baby.Due = "Ada Oduya", when.When{At: "2015-03-02"}, when.When{At: "2027-01-20"}
	o.Name, o.Relations = "Funmi Oduya", []checklist.Relation{{To: c.ID, Is: "mother", ParentalResponsibility: "yes"}, {To: baby.ID, Is: "mother"}}
	if got := responsibilityWords(newPaper(contextOf(r)), o); got != "Yes for Ada" {
		t.Errorf("got %q", got)
	}
	if text := notKnownPart(t, r); strings.Contains(text, "parental responsibility") {
		t.Errorf("got %s", text)
	}
}

// TestNotYetBorn checks that nothing that only a born child can have is stated, missing or left empty.
func TestNotYetBorn(t *testing.T) {
	for name, date := range map[string]func(*checklist.Person){
		"due":                      func(c *checklist.Person) { c.Due = when.When{At: "2027-01-20"} },
		"a birth date still ahead": func(c *checklist.Person) { c.Name, c.Born = "Ife Oduya", when.When{At: "2027-01-20"} },
	} {
		r := checklist.New()
		c, o := r.AddChild(), r.AddPerson()
		date(c)
		r.Homes = []*checklist.Home{{ID: "h1", Address: "2 Quay Row"}}
		c.Homes, o.Homes = []string{"h1"}, []string{"h1"}
		o.Name, o.Relations = "Funmi Oduya", []checklist.Relation{{To: c.ID, Is: "mother", ParentalResponsibility: "yes"}}
		text := compose(t, "main", contextOf(r))
		for _, want := range []string{"20 January 2027", "The mother of", "2 Quay Row", "Not before the birth", "Not born yet."} {
			if !strings.Contains(text, want) {
				t.Errorf("%s: no %q in %s", name, want, text)
			}
		}
		for _, not := range []string{"The unborn baby lives at", "will live", "(under", "| Yes", "date of birth of the unborn baby", "full name of the unborn baby"} {
			if strings.Contains(text, not) {
				t.Errorf("%s: %q in %s", name, not, text)
			}
		}
	}
}

// An address given for an unborn baby is not called the mother's if she is listed with another.
func TestAddressOfTheUnborn(t *testing.T) {
	r := checklist.New()
	c, o := r.AddChild(), r.AddPerson()
	c.Due = when.When{At: "2027-01-20"}
	r.Homes = []*checklist.Home{{ID: "h1", Address: "2 Quay Row"}, {ID: "h2", Address: "7 Mill Lane"}}
	c.Homes, o.Homes = []string{"h1"}, []string{"h2"}
	o.Name, o.Relations = "Ada Lindqvist", []checklist.Relation{{To: c.ID, Is: "mum"}}
	for _, sheet := range []string{"main", "call"} {
		if text := compose(t, sheet, contextOf(r)); strings.Contains(text, "he mother of the unborn baby lives") {
			t.Errorf("%s: got %s", sheet, text)
		}
	}
}

// TestAgesOfOthers checks that a small brother's age is in months, and that an unborn baby has no age.
func TestAgesOfOthers(t *testing.T) {
	for born, want := range map[string]string{
		"2026-11-15": "Sol Lane, 15 Nov 2026 (5 days)",
		"2025-06-10": "Sol Lane, 10 Jun 2025 (1 year 5 months)",
		"2015-06-10": "Sol Lane, 10 Jun 2015 (11)",
		"1990-06-10": "Sol Lane, 10 Jun 1990",
		"2027-06-10": "Sol Lane, 10 Jun 2027",
	} {
		r := checklist.New()
		r.Request.Made = "2026-11-20T10:00"
		o := r.AddPerson()
		o.Name, o.Born = "Sol Lane", when.When{At: born}
		if got := nameBorn(newPaper(contextOf(r)), o); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// TestJobWithThePolice checks that a service that is not a place is not given as where someone is.
func TestJobWithThePolice(t *testing.T) {
	r := checklist.New()
	r.Referrer.Agency = "Hill Lane School"
	o := r.AddPerson()
	o.Name = "Farida Cole"
	for agency, want := range map[string]string{"Police": "police constable", "Elm Road Surgery": "constable, Elm Road Surgery"} {
		o.Work = &checklist.Work{Agency: agency, Post: "constable"}
		if got := newPaper(contextOf(r)).job(o); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// TestNamesKeepTheirLetters checks that a name gets no capital that was not written, and that no box cuts a surname in
// two.
func TestNamesKeepTheirLetters(t *testing.T) {
	for _, name := range []string{"ten Broek", "de la Cruz", "bell hooks"} {
		r := checklist.New()
		o := r.AddPerson()
		o.Name = name
		p := newPaper(contextOf(r))
		if got := nameBorn(p, o) + peopleLines(p, r.Others()); got != name+name {
			t.Errorf("%q: got %q", name, got)
		}
	}
	r := checklist.New()
	for _, name := range []string{"Joost ten Broek", "Inês da Costa", "Rowan", ""} {
		r.AddChild().Name = name
	}
	r.Children()[3].Due = when.When{At: "2027-01"}
	for part, want := range map[string]string{authority.PartSurname: "ten Broek\nda Costa\nRowan\nThe unborn baby", authority.PartFirstNames: "Joost\nInês\nRowan\nThe unborn baby"} {
		if got := cutNames(newPaper(contextOf(r)), authority.Field{Questions: []string{checklist.QChildName}, Part: part}); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// TestNoPaperGivesANameACapital checks that a name that begins a sentence keeps its letters.
func TestNoPaperGivesANameACapital(t *testing.T) {
	for _, name := range sampleNames(t) {
		r := sample(t, name)
		for i, who := range r.People {
			who.Name, who.Aliases = fmt.Sprintf("quibble%d ten Broek", i), nil
		}
		for _, sheet := range Sheets() {
			d, ok := sheet.Compose(contextOf(r))
			if !ok {
				continue
			}
			text := written(t, d)
			if at := strings.Index(text, "Quibble"); at >= 0 {
				t.Errorf("%s, %s: %q", name, sheet.ID, text[at:min(at+80, len(text))])
			}
		}
	}
}

// TestOneFirstName checks that two children with the same first name keep their full names.
func TestOneFirstName(t *testing.T) {
	r := checklist.New()
	a, b := r.AddChild(), r.AddChild()
	a.Name, b.Name = "Noor Rahman", "Noor Begum"
	if got := r.ShortName(a.ID) + ", " + r.ShortName(b.ID); got != "Noor Rahman, Noor Begum" {
		t.Errorf("got %q", got)
	}
}

// TestInvitedIsNotPresent checks that people on a meeting's list are not said to have been there, since they may not
// have come.
func TestInvitedIsNotPresent(t *testing.T) {
	for _, outcome := range []string{"held without her", "Ms Doku sent apologies", "she waited outside and went home", ""} {
		r := checklist.New()
		r.AddChild()
		o := r.AddPerson()
		o.Name = "Ama Doku"
		e := r.AddEvent("meeting")
		e.Text, e.Who, e.Outcome = "Team around the child", []string{o.ID}, outcome
		for _, text := range []string{compose(t, "main", contextOf(r)), eventLines(newPaper(contextOf(r)), "meeting")} {
			if strings.Contains(text, "present") || strings.Contains(text, "with Ama") || !strings.Contains(text, "there or invited: Ama Doku") {
				t.Errorf("%q: got %s", outcome, text)
			}
		}
	}
}

// TestAWarningAboutRingingIsBold checks that a note forbidding a call is bold, however it is worded.
func TestAWarningAboutRingingIsBold(t *testing.T) {
	for _, note := range []string{"nobody should ring her", "no one should ring her", "do not ring her", "never on the landline"} {
		r := sample(t, "rowan.json")
		mother := r.Person("p2")
		mother.SafeContact = ""
		if mother.Answers == nil {
			mother.Answers = map[string]checklist.Answer{}
		}
		mother.Answers[checklist.QPersonSafeContact] = checklist.Answer{Gap: &checklist.Gap{Kind: "does_not_apply", Note: note}}
		d, _ := composeMain(contextOf(r))
		if want := "**" + english.Capital(note) + "**"; !strings.Contains(written(t, d), want) {
			t.Errorf("the main sheet does not have %q", want)
		}
	}
}

// Someone without a name is described once, and parental responsibility that does not apply is no answer about a
// stranger.
func TestStrangerIsSaidOnce(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, is string
		aliases  []string
		gap      checklist.Gap
		want     string
		not      []string
	}{
		{"the name is in who it is", "woman known as Auntie Bee", []string{"Auntie Bee"}, checklist.Gap{Kind: checklist.GapNone, Note: "a neighbour"}, "**The woman known as Auntie Bee:** Born about 1970; a neighbour.", []string{"also", "responsibility"}},
		{"another name", "man at the arcade", []string{"Deck"}, checklist.Gap{Kind: checklist.GapNone}, "**The man at the arcade:** Also Deck; born about 1970.", []string{"responsibility"}},
		{"one of two", "girl called Jinx, of Year 12", []string{"Jinx", "Jo"}, checklist.Gap{Kind: checklist.GapUnasked}, "Also Jo; born about 1970; parental responsibility: not ", []string{"also Jinx"}},
		{"whose friend", "Deck's friend", []string{"Deck"}, checklist.Gap{Kind: checklist.GapNone}, "Also Deck; born", []string{"responsibility"}},
	} {
		r := checklist.New()
		r.AddChild().Name = "Wyn Parry"
		o := r.AddPerson()
		o.Aliases, o.Born = tt.aliases, when.When{At: "1970", About: true}
		o.Relations = []checklist.Relation{{To: "p1", Is: tt.is}}
		if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: checklist.QFamilyParentalResponsibility, Subject: o.ID}, checklist.Value{Gap: &tt.gap}); err != nil {
			t.Fatal(err)
		}
		_, who, _ := strings.Cut(compose(t, "main", contextOf(r)), "## 2.")
		who, _, _ = strings.Cut(who, "\n## ")
		if !strings.Contains(who, tt.want) {
			t.Errorf("%s: want %q in:\n%s", tt.name, tt.want, who)
		}
		for _, not := range tt.not {
			if strings.Contains(who, not) {
				t.Errorf("%s: %q is in:\n%s", tt.name, not, who)
			}
		}
	}
}

// Cells of who is who begin with a capital; email addresses are unchanged.
func TestContactBeginsWithACapital(t *testing.T) {
	t.Parallel()
	for safe, want := range map[string]string{
		"after his shift, at the depot":   "After his shift, at the depot",
		"by text, to 01632 960411":        "By text, to 01632 960411",
		"j.orme@example.org, any evening": "j.orme@example.org, any evening",
	} {
		r := checklist.New()
		r.AddChild().Name = "Wyn Parry"
		o := r.AddPerson()
		o.Name, o.SafeContact = "Jem Orme", safe
		p := newPaper(contextOf(r))
		if got := contactCell(p, o).String(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// That it is not known whether someone is dangerous is said once, and anything else written is kept.
func TestDangerNotKnownIsSaidOnce(t *testing.T) {
	t.Parallel()
	for said, want := range map[string]string{
		"Unknown. He keeps two dogs.": "Whether there is a danger is not known. He keeps two dogs.",
		"Not known.":                  "Whether there is a danger is not known.",
		"Not known to the police, who were asked on 3 October.": "Whether there is a danger is not known. Not known to the police, who were asked on 3 October.",
		"He shouted at the caretaker.":                          "Whether there is a danger is not known. He shouted at the caretaker.",
	} {
		r := checklist.New()
		r.AddChild().Name = "Wyn Parry"
		o := r.AddPerson()
		o.Name, o.StaffRisk = "Jem Orme", checklist.NotKnown
		p := newPaper(contextOf(r))
		if got := dangerOf(p, o, checklist.Value{Text: said}); !strings.HasPrefix(got, want) {
			t.Errorf("%q: got %q, want %q", said, got, want)
		}
	}
}
