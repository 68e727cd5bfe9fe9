package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// whoPart is section 2 of the main sheet.
func whoPart(t *testing.T, r *checklist.Referral) string {
	t.Helper()
	_, who, _ := strings.Cut(compose(t, "main", contextOf(r)), "## 2.")
	who, _, _ = strings.Cut(who, "\n## ")
	return who
}

// Someone who is not family is named with who they are, and is not missing what only family members are asked.
func TestOutsiderIsNotFamily(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name     string
		relation checklist.Relation
		want     string
	}{
		{"Idwal Rees", checklist.Relation{Is: "school cook"}, "**Idwal Rees:** School cook."},
		{"Nesta Quill", checklist.Relation{Is: "health visitor"}, "**Nesta Quill:** Health visitor."},
		{"Perl Amos", checklist.Relation{Is: "next-door neighbour", Class: checklist.ClassOther}, "**Perl Amos:** Next-door neighbour."},
		{"Hugh Tanner", checklist.Relation{Is: "lodger's friend", Class: checklist.ClassOther}, "**Hugh Tanner:** Lodger's friend."},
	} {
		r := checklist.New()
		c, mother, o := r.AddChild(), r.AddPerson(), r.AddPerson()
		c.Name, mother.Name, o.Name = "Wyn Parry", "Siân Parry", tt.name
		mother.Relations = []checklist.Relation{{To: c.ID, Is: "mother", ParentalResponsibility: checklist.Yes}}
		tt.relation.To = c.ID
		o.Relations = []checklist.Relation{tt.relation}
		f := r.AddFact()
		f.Kind, f.From, f.Text = checklist.FactPassedOn, o.ID, "Wyn sat on the step until 18:20."
		who := whoPart(t, r)
		if !strings.Contains(who, tt.want) || strings.Contains(who, "| "+tt.name) {
			t.Errorf("want %q and no row in:\n%s", tt.want, who)
		}
		if list := notKnownPart(t, r); strings.Contains(list, tt.name) {
			t.Errorf("%s is in: %s", tt.name, list)
		}
	}
}

// Someone outside the family is named with the one child they are known to, whose name keeps its capital.
func TestOutsiderOfOneChild(t *testing.T) {
	t.Parallel()
	for is, want := range map[string]string{"childminder": "childminder of Emrys", "mum's ex-husband's mother": "Emrys's mum's ex-husband's mother", "landlord": "landlord of Emrys"} {
		r := checklist.New()
		first, second, o := r.AddChild(), r.AddChild(), r.AddPerson()
		first.Name, second.Name, o.Name, o.Pronouns = "Wyn Parry", "Emrys Parry", "Nesta Quill", "she"
		o.Relations = []checklist.Relation{{To: second.ID, Is: is, ParentalResponsibility: checklist.No}}
		if who := whoPart(t, r); !strings.Contains(who, want) {
			t.Errorf("want %q in:\n%s", want, who)
		}
		if list := notKnownPart(t, r); strings.Contains(list, "who they are") {
			t.Errorf("%s: not said who this is: %s", is, list)
		}
	}
}

// A source whose relation is not known is not taken for family, and the question is open once.
func TestSourceWithoutRelation(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	c, o := r.AddChild(), r.AddPerson()
	c.Name, o.Name = "Wyn Parry", "Nesta Quill"
	f := r.AddFact()
	f.Kind, f.From, f.Text = checklist.FactPassedOn, o.ID, "Wyn sat on the step until 18:20."
	if who := whoPart(t, r); strings.Contains(who, "| Nesta Quill") {
		t.Errorf("a row in:\n%s", who)
	}
	if list := notKnownPart(t, r); strings.Count(list, "Nesta Quill") != 1 || !strings.Contains(list, "who they are (Nesta Quill)") {
		t.Errorf("want who they are, once, in: %s", list)
	}
}

// A household member whose relation is open has that in the table, and nowhere else.
func TestOpenRelationIsSaidOnce(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	c, mother, o := r.AddChild(), r.AddPerson(), r.AddPerson()
	c.Name, mother.Name, mother.Phone, o.Name = "Wyn Parry", "Siân Parry", "01632 960411", "Jem Orme"
	mother.Relations = []checklist.Relation{{To: c.ID, Is: "mother", ParentalResponsibility: checklist.Yes}}
	who := whoPart(t, r)
	if !strings.Contains(who, "| Jem Orme | Who this is: not answered yet | None recorded |") {
		t.Errorf("not once in:\n%s", who)
	}
	if list := notKnownPart(t, r); strings.Contains(list, "Jem Orme") {
		t.Errorf("again in: %s", list)
	}
}

// A small child is not missing parental responsibility or a phone number.
func TestYoungSiblingMissesNothing(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	c, mother, sister := r.AddChild(), r.AddPerson(), r.AddPerson()
	c.Name, mother.Name, mother.Phone, sister.Name, sister.Born = "Wyn Parry", "Siân Parry", "01632 960411", "Mali Parry", when.When{At: "2023-07-01"}
	mother.Relations = []checklist.Relation{{To: c.ID, Is: "mother", ParentalResponsibility: checklist.Yes}}
	sister.Relations = []checklist.Relation{{To: c.ID, Is: "sister", Class: checklist.ClassSibling}}
	if who := whoPart(t, r); !strings.Contains(who, "| Sister | Not a parent or carer | Does not apply |") {
		t.Errorf("got:\n%s", who)
	}
}

// A relation to one of several children says whose it is, and the bare words of a choice are not printed as the
// writer's.
func TestRelationSaysWhose(t *testing.T) {
	t.Parallel()
	for is, want := range map[string]string{
		"aunt":                         "aunt of Wyn",
		"mother's cousin":              "Wyn's mother's cousin",
		"Father’s friend":              "Wyn's father’s friend",
		"their father's landlord":      "their father's landlord (Wyn)",
		"mother of his best friend":    "mother of his best friend (Wyn)",
		"Somebody else":                "not family of Wyn",
		"someone else.":                "not family of Wyn",
		"someone else from the chapel": "someone else from the chapel of Wyn",
	} {
		r := checklist.New()
		a, b, o := r.AddChild(), r.AddChild(), r.AddPerson()
		a.Name, b.Name, o.Name = "Wyn Parry", "Gwen Amos", "Perl Rees"
		o.Relations = []checklist.Relation{{To: a.ID, Is: is}}
		if got := relationsOf(newPaper(contextOf(r)), o); got != want {
			t.Errorf("%q: got %q, want %q", is, got, want)
		}
	}
}

// Anyone marked as perhaps causing the harm is named as such, whether or not they can reach the child.
func TestOfConcernIsSaidOfEach(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	c := r.AddChild()
	c.Name = "Wyn Parry"
	for name, access := range map[string]checklist.YesNo{"Jem Orme": checklist.Yes, "Cal Orme": checklist.No} {
		o := r.AddPerson()
		o.Name, o.OfConcern = name, checklist.OfConcern{Is: checklist.Yes, Access: access}
		o.Relations = []checklist.Relation{{To: c.ID, Is: "uncle"}}
	}
	r.Answers = map[string]checklist.Answer{checklist.QConcernWhoAndReach: {Text: "Jem Orme and Cal Orme, uncles."}}
	if who := whoPart(t, r); strings.Count(who, "We are worried that this person may be causing harm.") != 2 {
		t.Errorf("got:\n%s", who)
	}
}

// The sheet of protected sources gives each detail once, even if two questions ask for it.
func TestSourceIsGivenOnce(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	c, o := r.AddChild(), r.AddPerson()
	c.Name, o.Name, o.NameHeld, o.Born = "Wyn Parry", "Perl Rees", true, when.When{At: "1971"}
	o.Relations = []checklist.Relation{{To: c.ID, Is: "Someone else", Class: checklist.ClassOther}}
	f := r.AddFact()
	f.Kind, f.From, f.Text = checklist.FactPassedOn, o.ID, "Wyn sat on the step until 18:20."
	text := compose(t, SourcesID, contextOf(r))
	if strings.Count(text, "1971") != 1 || strings.Contains(text, "Someone else") || !strings.Contains(text, "Not family") {
		t.Errorf("got:\n%s", text)
	}
}

// Where there are several protected sources, what came from one is under that name only, and nothing is left out.
func TestEachSourceHasAPart(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.AddChild().Name = "Wyn Parry"
	passed := func(o *checklist.Person, text string) {
		f := r.AddFact()
		f.Kind, f.Hold, f.Text = checklist.FactPassedOn, checklist.HoldSource, text
		if o != nil {
			f.From = o.ID
		}
	}
	perl, saul := r.AddPerson(), r.AddPerson()
	perl.Name, perl.NameHeld, saul.Name, saul.NameHeld = "Perl Rees", true, "Saul Adeyemi", true
	passed(saul, "A plate was thrown.")
	passed(perl, "Wyn sat on the step.")
	passed(nil, "A note was left.")
	e := r.AddEvent(checklist.EventHelp)
	e.Text, e.Who = "Soup was brought round.", []string{perl.ID}
	text := flatWords(compose(t, SourcesID, contextOf(r)))
	order := []string{"perl rees", "wyn sat on the step", "soup was brought round", "saul adeyemi", "a plate was thrown", "someone not named here", "a note was left"}
	from := strings.Index(text, "1. perl rees")
	for _, want := range order {
		i := strings.Index(text[max(from, 0):], want)
		if from < 0 || i < 0 {
			t.Fatalf("%q is missing or in the wrong part:\n%s", want, text)
		}
		from += i
		if strings.Count(text, want) != 1 && !strings.Contains(want, "rees") && !strings.Contains(want, "adeyemi") {
			t.Errorf("%q is printed more than once", want)
		}
	}
}

// Two people have the same home if the record has one address for both. Someone who is only said to live with a child may
// be there for part of the week.
func TestSameHomeIsOneAddress(t *testing.T) {
	t.Parallel()
	const lives, same = "lives with Wyn for all or part of the week", "same home"
	for _, tt := range []struct {
		name      string
		home      string
		livesWith checklist.YesNo
		want, not string
	}{
		{"said to live there", "", checklist.Yes, lives, same},
		{"has another address too", "h2", checklist.Yes, lives, same},
		{"has the child's address", "h1", "", same, "lives with"},
		{"has the child's address, and lives there", "h1", checklist.Yes, same, "part of the week"},
		{"has another address", "h2", "", "randfather", same},
		{"does not live there", "", checklist.No, "randfather", same},
	} {
		r := checklist.New()
		r.Homes = []*checklist.Home{{ID: "h1", Address: "3 Sorrel Yard, Tarrow"}, {ID: "h2", Address: "7 Cooper Hill, Leigh"}}
		c, o := r.AddChild(), r.AddPerson()
		c.Name, c.Homes, o.Name = "Wyn Parry", []string{"h1"}, "Emrys Parry"
		o.Relations = []checklist.Relation{{To: c.ID, Is: "grandfather", LivesWith: tt.livesWith}}
		if tt.home != "" {
			o.Homes = []string{tt.home}
		}
		for part, got := range map[string]string{"page one": namesOfFamily(newPaper(contextOf(r))), "section 2": whoPart(t, r)} {
			if !strings.Contains(got, tt.want) || strings.Contains(got, tt.not) {
				t.Errorf("%s, %s: it should say %q and not %q:\n%s", tt.name, part, tt.want, tt.not, got)
			}
		}
	}
}

// A brother or sister of any age is no parent or carer, unless the record says otherwise.
func TestSiblingIsNoParent(t *testing.T) {
	t.Parallel()
	for _, is := range []string{"half-brother", "sister", "step-brother"} {
		r := checklist.New()
		r.Homes = []*checklist.Home{{ID: "h1", Address: "5 Tern Way, Hoyle"}}
		c, o := r.AddChild(), r.AddPerson()
		c.Name, c.Homes = "Ravi Dunne", []string{"h1"}
		o.Name, o.Homes, o.Born.At, o.Relations = "Mark Dunne", c.Homes, "2010-02-01", []checklist.Relation{{To: c.ID, Is: is}}
		mum := r.AddPerson()
		mum.Name, mum.Homes, mum.Relations = "Sheila Dunne", c.Homes, []checklist.Relation{{To: c.ID, Is: "mother", ParentalResponsibility: checklist.Yes}}
		if got := compose(t, "main", contextOf(r)); !strings.Contains(got, "| Not a parent or carer |") {
			t.Errorf("%s: %s", is, got)
		}
	}
}

// What is missing from a fact is named by its kind.
func TestWhoIsMissingFromAFact(t *testing.T) {
	t.Parallel()
	for kind, want := range map[checklist.FactKind]string{checklist.FactRecord: "who recorded it", checklist.FactPassedOn: "who passed it on", checklist.FactSeen: "who saw it"} {
		r := checklist.New()
		r.AddChild().Name = "Ravi Dunne"
		f := r.AddFact()
		f.Kind, f.Text = kind, "Late on Monday."
		if got := openSlots(f); !strings.Contains(got, want) {
			t.Errorf("%s: %q", kind, got)
		}
	}
}
