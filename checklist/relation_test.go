package checklist_test

import (
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/when"
)

// blended returns a record of two girls and a boy, with the girls' father and someone who is something else to each
// child.
func blended() *checklist.Referral {
	r := checklist.New()
	for _, name := range []string{"Ines Varga", "Lena Varga", "Max Oduya"} {
		r.AddChild().Name = name
	}
	r.AddPerson().Name = "Tomas Varga" // p4
	r.AddPerson().Name = "Hope Oduya"  // p5
	return r
}

func sayOf(t *testing.T, r *checklist.Referral, question, person, child string, v checklist.Value) {
	t.Helper()
	ref := checklist.Ref{Question: question, Subject: person, To: child}
	if err := checklist.Set(r, checklist.Default(), ref, v); err != nil {
		t.Fatal(err)
	}
}

func heldOf(r *checklist.Referral, question, person, child string) checklist.Value {
	return checklist.Get(r, checklist.Default(), checklist.Ref{Question: question, Subject: person, To: child})
}

// TestWhatEachClassIsAsked: the class decides what someone is asked, whatever the words for the relation are.
func TestWhatEachClassIsAsked(t *testing.T) {
	for _, tt := range []struct {
		class               checklist.RelationClass
		responsibility      checklist.YesNo
		told, agrees, asked bool
	}{
		{"parent", "", true, true, true},
		{"parent", "not_known", true, true, true},
		{"parent", "no", true, false, true},
		{"step_parent", "", true, false, true},
		{"step_parent", "not_known", true, false, true},
		{"step_parent", "yes", true, true, true},
		{"guardian", "yes", true, true, true},
		{"carer", "no", true, false, true},
		{"carer", "yes", true, true, true},
		{"foster_carer", "", true, false, false},
		{"council", "yes", false, false, true},
		{"sibling", "", false, false, false},
		{"sibling", "yes", true, true, true}, // A grown-up sister with an order.
		{"other_family", "no", false, false, false},
		{"professional", "", false, false, false},
		{"other", "", false, false, false},
	} {
		r := checklist.New()
		c, p := r.AddChild(), r.AddPerson()
		p.Relations = []checklist.Relation{{To: c.ID, Is: "somebody", Class: tt.class, ParentalResponsibility: tt.responsibility}}
		asks := r.AsksOf(p, c)
		if asks.Told != tt.told || r.IsCarer(p) != tt.told || asks.Responsibility != tt.asked || r.AgreementAsked(p, c) != tt.agrees {
			t.Errorf("%s, %q: got told %v, agrees %v, responsibility %v", tt.class, tt.responsibility, asks.Told, r.AgreementAsked(p, c), asks.Responsibility)
		}
	}
}

// A class overrides the word. Without one an adult is asked about, unless the word clearly says otherwise.
func TestTheClassDecidesAndNotTheWord(t *testing.T) {
	r := checklist.New()
	c, p := r.AddChild(), r.AddPerson()
	for _, tt := range []struct {
		is    string
		class checklist.RelationClass
		want  bool
	}{
		{"mum", "other_family", false}, // A birth mother, after an adoption.
		{"neighbour", "carer", true},
		{"auntie", "parent", true},
		{"my dad", "", true},
		{"Tío", "", true},
		{"nan who has her", "", true},
		{"neighbour", "", false},
	} {
		p.Relations = []checklist.Relation{{To: c.ID, Is: tt.is, Class: tt.class}}
		if got := r.IsCarer(p); got != tt.want {
			t.Errorf("%s, %q: got %v", tt.is, tt.class, got)
		}
	}
}

// No one has parental responsibility before a birth, whatever a record says.
func TestResponsibilityBeginsAtBirth(t *testing.T) {
	r := checklist.New()
	c, p := r.AddChild(), r.AddPerson()
	p.Relations = []checklist.Relation{{To: c.ID, Class: "parent", ParentalResponsibility: "yes", Known: "told"}}
	if got := r.ResponsibilityFor(p, c); got.Held != "yes" || got.Known != "told" {
		t.Errorf("got %+v", got)
	}
	c.Due = when.When{At: "2027-01"}
	if got := r.ResponsibilityFor(p, c); got != (checklist.Responsibility{}) || r.AsksOf(p, c).Responsibility {
		t.Errorf("before the birth: got %+v", got)
	}
}

// What may differ by child is said of one child, and not of the others.
func TestWhatDiffersByChildIsKeptByChild(t *testing.T) {
	for question, v := range map[string]checklist.Value{
		"family.relation": {Text: "father"}, "family.class": {Choice: "parent"}, "family.parental_responsibility": {Choice: "yes"},
		"family.parental_responsibility_known": {Choice: "order"}, "family.lives_with": {Choice: "no"}, "family.contact": {Text: "Sundays"},
		"family.primary_carer": {Choice: "yes"}, "person.access": {Choice: "no"}, "person.last_seen": {When: when.When{At: "2026-11-02"}},
		"consent.parents_told": {Choice: "not_yet"}, "consent.told_by": {Choice: "referrer"}, "consent.told_on": {When: when.When{At: "2026-11-02"}},
		"consent.parents_agree": {Choice: "refused"}, "consent.decided_by": {Choice: "referrer"},
	} {
		r := blended()
		sayOf(t, r, question, "p4", "p2", v)
		if got := heldOf(r, question, "p4", "p2"); question != "consent.told_by" && question != "consent.told_on" && !got.Equal(v) {
			t.Errorf("%s: got %+v, want %+v", question, got, v)
		}
		for _, other := range []string{"p1", "p3"} {
			if got := heldOf(r, question, "p4", other); got.Given() {
				t.Errorf("%s of p2 is said of %s: %+v", question, other, got)
			}
		}
	}
}

// "The same for all" is one answer, for every child until it changes.
func TestTheSameForAll(t *testing.T) {
	r := blended()
	sayOf(t, r, "family.relation", "p5", "p1", checklist.Value{Text: "nan"})
	sayOf(t, r, "family.same_for_all", "p5", "", checklist.Value{Choice: "yes"})
	sayOf(t, r, "family.class", "p5", "", checklist.Value{Choice: "guardian"})
	sayOf(t, r, "person.access", "p5", "", checklist.Value{Choice: "yes"})
	for _, c := range r.Children() {
		if got := heldOf(r, "family.relation", "p5", c.ID).Text; got != "nan" || r.Person("p5").ClassTo(c.ID) != "guardian" || r.AccessTo(r.Person("p5"), c) != "yes" {
			t.Errorf("%s: got %q", c.ID, got)
		}
	}
	if got := r.Person("p5").OfConcern.Access; got != "yes" {
		t.Errorf("what holds of all is kept with the person: got %q", got)
	}
	if got := heldOf(r, "family.same_for_all", "p5", "").Choice; got != "yes" {
		t.Errorf("got %q", got)
	}
	fourth := r.AddChild()
	if got := heldOf(r, "family.same_for_all", "p5", "").Choice; got != "" {
		t.Errorf("with a further child it is %q, and no one has said so of that child", got)
	}
	if r.AccessTo(r.Person("p5"), fourth) != "" || r.AccessTo(r.Person("p5"), r.Person("p2")) != "yes" {
		t.Error("what was said of three children is said of the fourth")
	}
}

// If it was said once for several children that someone can reach them, or last saw them, it is not known which child
// was meant. An answer about one child does not make it true of the others.
func TestAnUnclearAnswerIsNotCopied(t *testing.T) {
	t.Parallel()
	r := blended()
	p := r.Person("p5")
	p.OfConcern = checklist.OfConcern{Is: checklist.Yes, Access: checklist.Yes}
	sayOf(t, r, "person.access", "p5", "p2", checklist.Value{Choice: "no"})
	for _, child := range []string{"p1", "p3"} {
		if relation := p.RelationTo(child); relation != nil && relation.Access != "" {
			t.Errorf("%s: %q is said of this child, and no one has said so", child, relation.Access)
		}
	}
	if got := r.AccessTo(p, r.Person("p2")); got != checklist.No || p.OfConcern.Access != checklist.Yes {
		t.Errorf("got %q, and %q of the children", got, p.OfConcern.Access)
	}
}

// Questions about a person are asked once, or for each child they concern.
func TestAskings(t *testing.T) {
	now := time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
	count := func(r *checklist.Referral, question, person string) int {
		q, _ := checklist.Default().Question(question)
		return len(checklist.Askings(r, q, person, now))
	}
	r := blended()
	for _, child := range []string{"p1", "p2"} {
		sayOf(t, r, "family.class", "p4", child, checklist.Value{Choice: "parent"})
	}
	sayOf(t, r, "family.class", "p4", "p3", checklist.Value{Choice: "other"})
	for question, want := range map[string]int{"family.relation": 3, "family.parental_responsibility": 2, "consent.parents_told": 2, "consent.parents_agree": 2,
		"family.same_for_all": 1, "consent.same_for_all": 1, "person.name": 1} {
		if got := count(r, question, "p4"); got != want {
			t.Errorf("%s: got %d, want %d", question, got, want)
		}
	}
	gate, _ := checklist.Default().Question("consent.same_for_all")
	if got := checklist.Title(r, gate, checklist.Ref{Subject: "p4"}); got != "Is it the same for Ines and Lena: whether Tomas knows, and agrees?" {
		t.Errorf("got %q", got)
	}
	sayOf(t, r, "family.class", "p4", "p1", checklist.Value{Choice: "other"})
	if got := count(r, "consent.same_for_all", "p4"); got != 0 {
		t.Errorf("a parent of one: got %d", got)
	}
	for _, child := range []string{"p1", "p3"} {
		sayOf(t, r, "family.class", "p4", child, checklist.Value{Choice: "parent"})
	}
	sayOf(t, r, "consent.same_for_all", "p4", "", checklist.Value{Choice: "yes"})
	if got := count(r, "consent.parents_told", "p4"); got != 1 {
		t.Errorf("the same for all: asked %d times", got)
	}
	sayOf(t, r, "consent.parents_told", "p4", "", checklist.Value{Choice: "not_yet"})
	if got := r.Person("p4"); got.Consent.Told != "not_yet" || got.Relations[0].Consent != (checklist.Consent{}) {
		t.Errorf("got %+v", got)
	}
	sayOf(t, r, "consent.same_for_all", "p4", "", checklist.Value{Choice: "no"})
	sayOf(t, r, "consent.parents_told", "p4", "p2", checklist.Value{Choice: "yes_before"})
	told := checklist.ByChild(r.Children(), func(c *checklist.Person) checklist.Told { return r.ConsentFor(r.Person("p4"), c).Told })
	if len(told) != 2 || told[0].Value != "not_yet" || len(told[0].Children) != 2 || told[1].Value != "yes_before" {
		t.Errorf("got %+v", told)
	}
}

// A gap still counts for every child without an answer.
func TestAGapStaysForTheOtherChildren(t *testing.T) {
	r := blended()
	gap := checklist.Value{Gap: &checklist.Gap{Kind: "not_asked"}}
	sayOf(t, r, "family.parental_responsibility", "p4", "", gap)
	sayOf(t, r, "family.parental_responsibility", "p4", "p2", checklist.Value{Choice: "yes"})
	if got := heldOf(r, "family.parental_responsibility", "p4", "p2"); got.Gap != nil || got.Choice != "yes" {
		t.Errorf("got %+v", got)
	}
	if got := heldOf(r, "family.parental_responsibility", "p4", "p3"); got.Gap == nil {
		t.Errorf("the gap of another child is gone: %+v", got)
	}
}

// What a record of format 1 says once is about every child.
func TestWhatAPersonHoldsIsForAllChildren(t *testing.T) {
	r := blended()
	p := r.Person("p5")
	p.Work, p.OfConcern.Access, p.Consent = &checklist.Work{LastSeen: when.When{At: "2026-10"}}, "no", checklist.Consent{Told: "yes_before", ToldBy: "referrer"}
	for _, c := range r.Children() {
		if r.LastSaw(p, c).At != "2026-10" || r.AccessTo(p, c) != "no" || r.ConsentFor(p, c).ToldBy != "referrer" {
			t.Errorf("%s: it is not read", c.ID)
		}
	}
	p.Relations = []checklist.Relation{{To: "p3", Access: "yes", LastSeen: when.When{At: "2026-11-02"}, Consent: checklist.Consent{Told: "not_yet"}, LivesWith: "yes"}}
	max := r.Person("p3")
	if r.LastSaw(p, max).At != "2026-11-02" || r.AccessTo(p, max) != "yes" || r.ConsentFor(p, max) != (checklist.Consent{Told: "not_yet"}) || r.LivingWith(p, max) != "yes" {
		t.Error("what is said of one child does not win")
	}
	if r.AccessTo(p, r.Person("p1")) != "no" || r.LivingWith(p, r.Person("p1")) != "" {
		t.Error("what is said of one child is read for another")
	}
}

// The person who first said something is not the one who passed it on.
func TestSpeakerOf(t *testing.T) {
	r := checklist.New()
	for _, tt := range []struct {
		fact checklist.Fact
		want string
	}{
		{checklist.Fact{Kind: "heard", From: "p1"}, "p1"},
		{checklist.Fact{Kind: "passed_on", From: "p2"}, ""},
		{checklist.Fact{Kind: "passed_on", From: "p2", Speaker: "p3"}, "p3"},
	} {
		if got := r.SpeakerOf(&tt.fact); got != tt.want {
			t.Errorf("%+v: got %q, want %q", tt.fact, got, tt.want)
		}
	}
}

func TestAttendanceSaysWhatWasCounted(t *testing.T) {
	r := household()
	for typed, want := range map[string]checklist.Unit{"172 of 190 sessions": "sessions", "14 of 20 school days, 2/11/2026 to 13/11/2026": "days", "30 of 40 half days": "sessions"} {
		set(t, r, "child.attendance", "p1", checklist.Value{})
		set(t, r, "child.attendance", "p1", checklist.Value{Text: typed})
		if got := r.Person("p1").Attendance.Unit; got != want {
			t.Errorf("%s: got %q, want %q", typed, got, want)
		}
	}
	set(t, r, "child.attendance", "p1", checklist.Value{Text: "28 of 40"})
	set(t, r, "child.attendance_unit", "p1", checklist.Value{Choice: "days"})
	if got := get(r, "child.attendance", "p1").Text; got != "28 of 40 days" {
		t.Errorf("got %q", got)
	}
}

// ToldAs looks at every child, so that "not safe" for one is never missed.
func TestToldAsLooksAtEveryChild(t *testing.T) {
	r := blended()
	for child, told := range map[string]string{"p1": "yes_before", "p2": "not_safe"} {
		sayOf(t, r, "family.class", "p4", child, checklist.Value{Choice: "step_parent"})
		sayOf(t, r, "consent.parents_told", "p4", child, checklist.Value{Choice: told})
	}
	p := r.Person("p4")
	if !r.ToldAs(p, checklist.ToldNotSafe) || !r.TellingUnsafe() || r.ToldAs(p, checklist.ToldAskingFirst) || len(r.ConsentsOf(p)) != 2 {
		t.Errorf("got %+v", r.ConsentsOf(p))
	}
	if got := r.AgreementFor(p, r.Person("p1")); got != checklist.ConsentNotTheirs {
		t.Errorf("a parent's partner: got %q", got)
	}
	p.RelationTo("p1").ParentalResponsibility = checklist.Yes
	if got := r.AgreementFor(p, r.Person("p1")); got != "" {
		t.Errorf("with parental responsibility nothing is said for them: got %q", got)
	}
}

// If someone and a child have the same single home, they are shown as living together, and the writer can say
// otherwise. With a second home it is not clear, so it is asked.
func TestLivingTogetherFollowsFromTheHome(t *testing.T) {
	r := blended()
	r.Homes = []*checklist.Home{{ID: "h1", Address: "3 Tarn Row"}, {ID: "h2", Address: "9 Fell View"}}
	for _, id := range []string{"p1", "p2", "p4"} {
		r.Person(id).Homes = []string{"h1"}
	}
	r.Person("p3").Homes = []string{"h1", "h2"}
	for child, want := range map[string]string{"p1": "yes", "p2": "yes", "p3": ""} {
		if got := heldOf(r, "family.lives_with", "p4", child).Choice; got != want {
			t.Errorf("%s: got %q, want %q", child, got, want)
		}
	}
	if got := heldOf(r, "family.lives_with", "p5", "p1").Choice; got != "" {
		t.Errorf("of someone with no home it says %q", got)
	}
	sayOf(t, r, "family.lives_with", "p4", "p2", checklist.Value{Choice: "no"})
	if got := heldOf(r, "family.lives_with", "p4", "p2").Choice; got != "no" {
		t.Errorf("after the answer: %q", got)
	}
}

// Why only one parent is named is said for each child.
func TestWhyOneParentIsNamed(t *testing.T) {
	t.Parallel()
	r := blended()
	say := func(child, why string) {
		t.Helper()
		sayOf(t, r, checklist.QFamilyOtherParent, child, "", checklist.Value{Choice: why})
	}
	holds := func(want map[string]checklist.NoOtherParent) {
		t.Helper()
		for _, c := range r.Children() {
			if got := r.OtherParent(c); got != want[c.ID] {
				t.Errorf("%s: got %q, want %q", c.Name, got, want[c.ID])
			}
		}
	}
	say("p1", "died")
	say("p3", "not_known")
	holds(map[string]checklist.NoOtherParent{"p1": "died", "p3": "not_known"})
	say("p1", "")
	holds(map[string]checklist.NoOtherParent{"p3": "not_known"})
	say("p3", "")
	holds(nil)
}
