package checklist_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/when"
)

// TestNamelessChildren: two children without a name can be told apart.
func TestNamelessChildren(t *testing.T) {
	r := checklist.New()
	first, named, second, born := r.AddChild(), r.AddChild(), r.AddChild(), r.AddChild()
	first.Due, second.Due, named.Name = when.When{At: "2027-02"}, when.When{At: "2027-02"}, "Ola Nowak"
	for p, want := range map[*checklist.Person]string{first: "the first unborn baby", second: "the second unborn baby", named: "Ola Nowak", born: "the other child"} {
		if got := r.NameOf(p.ID); got != want {
			t.Errorf("%s: got %q, want %q", p.ID, got, want)
		}
	}
}

// Anyone typed for a person is found in the record or added once, with what the words say of them.
func TestPeopleAsTyped(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, question, of, typed string
		want                      string // want is the ID that the question then holds.
		is                        string // is says who was added: name, relation, agency and post; empty for no one.
	}{
		{"no one", "fact.from", "f1", " ", "", ""},
		{"me", "fact.from", "f1", "ME", "referrer", ""},
		{"the referrer by name", "fact.by", "f1", "joy okafor", "referrer", ""},
		{"someone by name", "fact.from", "f1", " dee ash ", "p4", ""},
		{"someone by an alias", "fact.from", "f1", "Didi", "p4", ""},
		{"someone by name, with a post", "fact.by", "f1", "Lee Marsh, cook", "p3", ""},
		{"the child", "fact.from", "f1", "The Child", "p1", ""},
		{"child", "fact.from", "f1", "child", "p1", ""},
		{"the mother", "fact.from", "f1", "Mum", "p2", ""},
		{"a relative who is not there yet", "fact.from", "f1", "Nan", "p5", "/nan//"},
		{"someone by a relation", "fact.from", "f1", "somebody at the bus stop", "p5", "/somebody at the bus stop//"},
		{"a new name", "fact.from", "f1", "Ada Blick", "p5", "Ada Blick///"},
		{"a new name with a post", "fact.from", "f1", "Ada Blick , first-aider", "p5", "Ada Blick//Hill Lane School/first-aider"},
		{"a new colleague", "fact.by", "f1", "Ada Blick", "p5", "Ada Blick//Hill Lane School/"},
		{"a new colleague with a post", "fact.to", "f1", "Ada Blick, first-aider", "p5", "Ada Blick//Hill Lane School/first-aider"},
		{"a post in school", "fact.from", "f1", "Lunch supervisor", "p5", "//Hill Lane School/lunch supervisor"},
		{"a post elsewhere", "fact.from", "f1", "Health visitor", "p5", "///health visitor"},
		{"a post in capitals", "fact.from", "f1", "GP", "p5", "///GP"},
		{"the post of a colleague", "fact.by", "f1", "the head", "p5", "//Hill Lane School/head"},
		{"a colleague without a name", "fact.by", "f1", "a supply teacher", "p5", "//Hill Lane School/supply teacher"},
		{"a post elsewhere for a colleague", "fact.by", "f1", "the midwife", "p5", "///midwife"},
		{"a post, and more", "fact.from", "f1", "Teacher, Year 4", "p5", "//Hill Lane School/teacher, Year 4"},
		{"who decided", "sharing.decided_by", "", "Ada Blick, head", "p5", "Ada Blick//Hill Lane School/head"},
		{"who decided, in more words", "sharing.decided_by", "", "Lee Marsh and I, at 11:30", "p3", ""},
		{"who decided, with someone", "sharing.decided_by", "", "Me with the head", "referrer", ""},
		{"who decided, and why", "sharing.decided_by", "", "Lee Marsh. He saw it.", "p3", ""},
		{"two who decided", "sharing.decided_by", "", "Ada Blick & the head", "", ""},
		{"a decider with a long post", "sharing.decided_by", "", "Ada Blick, head, from May", "", ""},
	} {
		r := household()
		r.Person("p4").Aliases = []string{"Didi"}
		set(t, r, tt.question, tt.of, checklist.Value{Text: tt.typed})
		got := get(r, tt.question, tt.of)
		if got.Choice != tt.want {
			t.Errorf("%s: %q is %q, want %q", tt.name, tt.typed, got.Choice, tt.want)
		}
		added := ""
		if len(r.People) > 4 {
			p := r.People[4]
			added = p.Name + "/"
			for _, rel := range p.Relations {
				added += rel.Is
			}
			if p.Work == nil {
				p.Work = &checklist.Work{}
			}
			added += "/" + p.Work.Agency + "/" + p.Work.Post
		}
		if added != tt.is || len(r.People) > 5 {
			t.Errorf("%s: %q added %q, want %q", tt.name, tt.typed, added, tt.is)
		}
		set(t, r, tt.question, tt.of, checklist.Value{Text: tt.typed})
		if again := get(r, tt.question, tt.of); again.Choice != tt.want {
			t.Errorf("%s: %q, typed twice, is %q and then %q", tt.name, tt.typed, got.Choice, again.Choice)
		}
	}
}

// A neighbour of two children is one person; two mothers are not told apart by the word.
func TestRelativesAsTyped(t *testing.T) {
	t.Parallel()
	r := household()
	r.AddChild()
	set(t, r, "fact.from", "f1", checklist.Value{Text: "a lodger"})
	lodger := r.Person("p6")
	if lodger == nil || len(lodger.Relations) != 2 || lodger.Relations[1] != (checklist.Relation{To: "p5", Is: "lodger"}) {
		t.Errorf("got %+v, want a lodger of both children", lodger)
	}
	r.Person("p4").Relations = []checklist.Relation{{To: "p5", Is: "Mother"}}
	set(t, r, "fact.from", "f1", checklist.Value{Text: "mum"})
	if got := get(r, "fact.from", "f1").Choice; got != "p7" {
		t.Errorf("got %s, want someone new, since there are two mothers", got)
	}
	var related []string
	for _, p := range r.Related(" Mum ") {
		related = append(related, p.ID)
	}
	if !slices.Equal(related, []string{"p2", "p4", "p7"}) || len(r.Related("")) != 0 {
		t.Errorf("got %v", related)
	}
}

// Semicolons separate several names, and each person is listed once.
func TestSeveralPeople(t *testing.T) {
	t.Parallel()
	r := household()
	set(t, r, "fact.about", "f1", checklist.Value{Choices: []string{"p4", "p1"}, Text: "Ewa Nowak; ; dee ash; Ada Blick;me"})
	if got, want := get(r, "fact.about", "f1").Choices, []string{"p1", "p2", "p4", "p5", "referrer"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// Each question about a relation concerns one child, the first unless another is named, and says nothing of the others.
func TestRelationsOfEveryChild(t *testing.T) {
	t.Parallel()
	g := checklist.Default()
	for question, values := range map[string][2]checklist.Value{
		"family.relation":                {{Text: "aunt"}, {Text: "great-aunt"}},
		"family.parental_responsibility": {{Choice: "no"}, {Choice: "yes"}},
	} {
		r := household()
		r.AddChild()
		r.AddChild()
		ask := func(to string) checklist.Value {
			return checklist.Get(r, g, checklist.Ref{Question: question, Subject: "p4", To: to})
		}
		say := func(to string, v checklist.Value) {
			if err := checklist.Set(r, g, checklist.Ref{Question: question, Subject: "p4", To: to}, v); err != nil {
				t.Fatal(err)
			}
		}
		first, other := values[0], values[1]
		say("p5", other)
		if got := []checklist.Value{ask("p1"), ask("p5"), ask("p6")}; got[0].Given() || !got[1].Equal(other) || got[2].Given() {
			t.Errorf("%s of one child: got %+v", question, got)
		}
		say("", first)
		if got := []checklist.Value{ask(""), ask("p1"), ask("p5"), ask("p6")}; !got[0].Equal(first) || !got[1].Equal(first) || !got[2].Equal(other) || got[3].Given() {
			t.Errorf("%s of the first child: got %+v", question, got)
		}
	}
	r := household()
	r.AddChild()
	set(t, r, "family.primary_carer", "p2", checklist.Value{Choice: "yes"})
	if r.Person("p2").Relations[0].MainCarer != true || len(r.Person("p2").Relations) != 1 {
		t.Errorf("the main carer of one child: got %+v", r.Person("p2").Relations)
	}
	none := checklist.New()
	p := none.AddPerson()
	set(t, none, "family.relation", p.ID, checklist.Value{Text: "aunt"})
	if len(p.Relations) != 0 {
		t.Errorf("a relation to no child: %+v", p.Relations)
	}
}

func TestSaysWhoWithAliases(t *testing.T) {
	t.Parallel()
	r := household()
	r.Person("p4").Aliases = []string{"Didi"}
	r.AddPerson() // Words cannot begin with someone who has no name.
	for words, want := range map[string]string{
		"Didi, last night": "p4", "Didier": "", "Didi2": "", "DEE ASH": "p4", "me": "referrer", "Meg": "", "I": "referrer", "It was said": "", " Ola Nowak told": "p1",
	} {
		if got := r.SaysWho(words); got != want {
			t.Errorf("%q: got %q, want %q", words, got, want)
		}
	}
	if got := checklist.New().SaysWho("the head"); got != "" {
		t.Errorf("got %q where no name is known", got)
	}
}

func TestNames(t *testing.T) {
	t.Parallel()
	due := when.When{At: "2027-02"}
	work := func(post string) *checklist.Work { return &checklist.Work{Post: post} }
	is := func(s string) []checklist.Relation { return []checklist.Relation{{To: "p1", Is: s}} }
	for _, tt := range []struct {
		p           checklist.Person
		name, short string
	}{
		{checklist.Person{Name: "Ewa Nowak"}, "Ewa Nowak", "Ewa"},
		{checklist.Person{Name: "Ms Ewa Nowak"}, "Ms Ewa Nowak", "Ms Nowak"},
		{checklist.Person{Name: "Mr. Lee Marsh"}, "Mr. Lee Marsh", "Mr. Marsh"},
		{checklist.Person{Name: "Dr Ash"}, "Dr Ash", "Dr Ash"},
		{checklist.Person{Name: "Mx"}, "Mx", "Mx"},
		{checklist.Person{Name: "Miss Ada May Blick"}, "Miss Ada May Blick", "Miss Blick"},
		{checklist.Person{Name: "Drew Ash"}, "Drew Ash", "Drew"},
		{checklist.Person{Name: " "}, " ", " "},
		{checklist.Person{Referred: true, Due: due}, "the unborn baby", "the unborn baby"},
		{checklist.Person{Referred: true}, "the child", "the child"},
		{checklist.Person{Due: due}, "person 7", "person 7"},
		{checklist.Person{}, "person 7", "person 7"},
		{checklist.Person{Relations: is(""), Work: work("")}, "person 7", "person 7"},
		{checklist.Person{Relations: is("neighbour")}, "the neighbour", "the neighbour"},
		{checklist.Person{Relations: is("neighbour"), Work: work("cook")}, "the neighbour", "the neighbour"},
		{checklist.Person{Relations: is(""), Work: work("cook")}, "the cook", "the cook"},
		{checklist.Person{Work: work("GP")}, "the GP", "the GP"},
		{checklist.Person{Work: work("SENCO")}, "the SENCO", "the SENCO"},
		{checklist.Person{Relations: is("mother's partner")}, "mother's partner", "mother's partner"},
		{checklist.Person{Relations: is("mother’s partner")}, "mother’s partner", "mother’s partner"},
		{checklist.Person{Relations: is("Zed's friend")}, "Zed's friend", "Zed's friend"},
		{checklist.Person{Relations: is("Q friend")}, "Q friend", "Q friend"},
		{checklist.Person{Relations: is("Aunt Bea")}, "Aunt Bea", "Aunt Bea"},
		{checklist.Person{Relations: is("a friend")}, "a friend", "a friend"},
		{checklist.Person{Relations: is("someone at church")}, "someone at church", "someone at church"},
		{checklist.Person{Relations: is("her friend")}, "her friend", "her friend"},
	} {
		r := checklist.New()
		tt.p.ID = "p7"
		r.People = []*checklist.Person{{ID: "p1"}, &tt.p}
		if got := r.NameOf("p7"); got != tt.name {
			t.Errorf("%+v: got %q, want %q", tt.p, got, tt.name)
		}
		if got := r.ShortName("p7"); got != tt.short {
			t.Errorf("%+v: got the short name %q, want %q", tt.p, got, tt.short)
		}
	}
	r := household()
	for id, want := range map[string]string{"referrer": "Joy Okafor", "p9": "", "": ""} {
		if got := r.NameOf(id); got != want {
			t.Errorf("%q: got %q, want %q", id, got, want)
		}
	}
	if got := r.ShortName("referrer"); got != "Joy Okafor" {
		t.Errorf("got the short name %q", got)
	}
	if got := checklist.New().NameOf("referrer"); got != "the referrer" {
		t.Errorf("got %q for a referrer without a name", got)
	}
}

func TestNamed(t *testing.T) {
	t.Parallel()
	r := household()
	r.AddPerson()
	r.Person("p2").Aliases = []string{"Eva"}
	for name, want := range map[string]string{"ewa nowak": "p2", " EVA ": "p2", "Ewa": "", "": "", " ": "", "Dee Ash": "p4"} {
		got := ""
		if p := r.Named(name); p != nil {
			got = p.ID
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", name, got, want)
		}
	}
}

func TestRolesAndJobs(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]string{
		"a neighbour": "neighbour", "The Neighbour": "", "the neighbour": "neighbour", "A neighbour": "neighbour", "another parent": "parent", "an Aunt": "Aunt", "a Khan": "Khan",
		"A Khan": "", "The Revd Ellis": "", "the Revd Ellis": "", "Mum": "mum", " nan ": "nan", "somebody": "somebody", "someone on the bus": "someone on the bus", "one of the boys": "one of the boys",
		"a": "", "the ": "", "Ewa": "", "aunt": "aunt", "": "",
	} {
		got, ok := checklist.Role(typed)
		if ok != (want != "") || ok && got != want {
			t.Errorf("%q: got %q and %v, want %q", typed, got, ok, want)
		}
	}
	for typed, want := range map[string][2]bool{"Teacher": {true, false}, " midwife ": {true, true}, "Ewa": {}, "": {}, "GP": {true, true}, "SENCO": {true, false}} {
		if is, elsewhere := checklist.Job(typed); is != want[0] || elsewhere != want[1] {
			t.Errorf("%q: got %v and %v, want %v", typed, is, elsewhere, want)
		}
	}
	for typed, want := range map[string]string{"Health visitor": "health visitor", "GP": "GP", " SENCO assistant ": "SENCO assistant", "Head": "head", "": ""} {
		if got := checklist.AsPost(typed); got != want {
			t.Errorf("%q: got %q, want %q", typed, got, want)
		}
	}
}

// Being a parent or carer decides who is asked whether they were told.
func TestCarers(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		rel  checklist.Relation
		want bool
	}{
		{"a grandmother", checklist.Relation{To: "p1", Is: "grandmother"}, false},
		{"a grandmother with responsibility", checklist.Relation{To: "p1", Is: "grandmother", ParentalResponsibility: "yes"}, true},
		{"a grandmother who may have it", checklist.Relation{To: "p1", Is: "grandmother", ParentalResponsibility: "not_known"}, false},
		{"a grandmother who cares for the child", checklist.Relation{To: "p1", Is: "grandmother", MainCarer: true}, true},
		{"a grandparent's wife", checklist.Relation{To: "p1", Is: "grandfather's wife"}, false},
		{"a father's wife", checklist.Relation{To: "p1", Is: "father’s wife"}, true},
		{"a mother's husband", checklist.Relation{To: "p1", Is: "mother's husband"}, true},
		{"a partner of the mother", checklist.Relation{To: "p1", Is: "partner of the mother"}, true},
		{"a sister of the mother", checklist.Relation{To: "p1", Is: "sister of mother"}, false},
		{"a foster carer", checklist.Relation{To: "p1", Is: "Foster-carer"}, true},
		{"a guardian", checklist.Relation{To: "p1", Is: "special guardian"}, true},
		{"an apparent friend", checklist.Relation{To: "p1", Is: "apparent friend"}, false},
		{"a mother of another adult", checklist.Relation{To: "p3", Is: "mother"}, false},
		{"a mother of no one here", checklist.Relation{To: "p9", Is: "mother"}, false},
	} {
		r := household()
		p := r.Person("p4")
		p.Relations = []checklist.Relation{tt.rel}
		if got := r.IsCarer(p); got != tt.want {
			t.Errorf("%s: got %v, want %v", tt.name, got, tt.want)
		}
		want := "p2"
		if tt.want {
			want = "p2 p4"
		}
		var ids []string
		for _, c := range r.Carers() {
			ids = append(ids, c.ID)
		}
		if got := strings.Join(ids, " "); got != want {
			t.Errorf("%s: the carers are %s, want %s", tt.name, got, want)
		}
	}
	r := household()
	child := r.AddChild()
	child.Relations = []checklist.Relation{{To: "p1", Is: "mother"}}
	if r.IsCarer(child) {
		t.Error("a child referred is asked as a parent")
	}
}

func TestChildrenBornAndNot(t *testing.T) {
	t.Parallel()
	on := time.Date(2026, 11, 27, 12, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		born, due string
		unborn    bool
		years     int
		sure      bool
	}{
		{"", "", false, 0, false}, {"", "2027-02", true, 0, false}, {"2026-02-01", "2026-02", false, 0, true}, {"2015-11-27", "", false, 11, true}, {"2015-11-28", "", false, 10, true},
	} {
		p := &checklist.Person{Born: when.When{At: tt.born}, Due: when.When{At: tt.due}}
		if got := p.Unborn(); got != tt.unborn {
			t.Errorf("born %q, due %q: unborn is %v", tt.born, tt.due, got)
		}
		if years, sure := p.Age(on); years != tt.years || sure != tt.sure {
			t.Errorf("born %q: got %d and %v, want %d and %v", tt.born, years, sure, tt.years, tt.sure)
		}
	}
	if _, sure := (&checklist.Person{Born: when.When{At: "2015-11"}}).Age(on); sure {
		t.Error("an age in the month of birth is not certain")
	}
}

// A baby who is not named yet is spoken of as the baby, not as if "Baby" were a name.
func TestABabyWithoutANameIsTheBaby(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name   string
		unborn bool
		want   string
	}{
		{"Baby Webb", true, "the unborn baby"},
		{"Baby of Tia Webb", true, "the unborn baby"},
		{"Unborn baby Kovac", true, "the unborn baby"},
		{"baby", true, "the unborn baby"},
		{"", true, "the unborn baby"},
		{"Baby boy Webb", false, "the baby"},
		{"Baby Webb", false, "the baby"},
		{"Juno Webb", true, "Juno"},
		{"Babs Webb", false, "Babs"},
		{"Babyana Webb", false, "Babyana"},
	} {
		r := checklist.New()
		r.AddChild().Name = "Otis Webb"
		c := r.AddChild()
		c.Name = tt.name
		if c.Born = (when.When{At: "2026-10"}); tt.unborn {
			c.Born, c.Due = when.When{}, when.When{At: "2027-03"}
		}
		if got := r.ShortName(c.ID); got != tt.want {
			t.Errorf("%q, unborn %v: %q", tt.name, tt.unborn, got)
		}
	}
	twins := checklist.New()
	a, b := twins.AddChild(), twins.AddChild()
	a.Name, b.Name = "Baby A", "Baby B"
	a.Due, b.Due = when.When{At: "2027-03"}, when.When{At: "2027-03"}
	if one, two := twins.ShortName(a.ID), twins.ShortName(b.ID); one == two || one == "Baby" {
		t.Errorf("the twins are %q and %q", one, two)
	}
}
