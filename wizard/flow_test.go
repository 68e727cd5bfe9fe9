package wizard_test

import (
	"bytes"
	"slices"
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/when"
	"referral/wizard"
)

func clock() time.Time { return time.Date(2026, 11, 12, 11, 40, 0, 0, time.UTC) }

func newFlow(t testing.TB) *wizard.Flow {
	t.Helper()
	return wizard.NewFlow(checklist.New(), checklist.Default(), clock)
}

func sampleFlow(t testing.TB, name string) *wizard.Flow {
	t.Helper()
	data, ok := checklist.Sample(name)
	if !ok {
		t.Fatalf("no sample %s", name)
	}
	r, _, err := checklist.Decode(data, checklist.Default())
	if err != nil {
		t.Fatal(err)
	}
	return wizard.NewFlow(r, checklist.Default(), clock)
}

func answer(t testing.TB, f *wizard.Flow, v checklist.Value) {
	t.Helper()
	if err := f.Answer(v); err != nil {
		t.Fatalf("%s: %v", f.Now().Ref.Question, err)
	}
}

func jump(t testing.TB, f *wizard.Flow, ref checklist.Ref) {
	t.Helper()
	if !f.Jump(ref) {
		t.Fatalf("no step %+v", ref)
	}
}

func TestFirstQuestion(t *testing.T) {
	f := newFlow(t)
	if got := f.Now().Ref.Question; got != "referral.tonight" {
		t.Errorf("got %s, want the question on danger first", got)
	}
	if f.Back() {
		t.Error("there is nothing before the first question")
	}
}

// Next from the first step to the last, and then Back, visit the same steps.
func TestNextAndBack(t *testing.T) {
	for _, name := range checklist.Samples() {
		f := sampleFlow(t, name)
		var there []checklist.Ref
		for f.Next() {
			there = append(there, f.Now().Ref)
			if len(there) > 2000 {
				t.Fatalf("%s: no end", name)
			}
		}
		var back []checklist.Ref
		for f.Back() {
			back = append(back, f.Now().Ref)
		}
		slices.Reverse(back)
		if !slices.Equal(there[:len(there)-1], back[1:]) {
			t.Errorf("%s: the way back is another", name)
		}
	}
}

func TestUndo(t *testing.T) {
	f := newFlow(t)
	before, _ := f.Record().Encode()
	child := checklist.Ref{Question: "child.name", Subject: "p1"}
	jump(t, f, child)
	for _, s := range []string{"O", "Ol", "Ola"} { // One answer, typed key by key, is one undo.
		answer(t, f, checklist.Value{Text: s})
	}
	f.Next()
	answer(t, f, checklist.Value{When: when.When{At: "2017-03-02"}})
	f.Add("family.household")
	answer(t, f, checklist.Value{Text: "Ewa Nowak"})
	for range 3 {
		if !f.Undo() {
			t.Fatal("nothing to undo")
		}
	}
	if got := f.ValueOf(child).Text; got != "Ola" {
		t.Errorf("got %q, want the name still there", got)
	}
	if !f.Undo() || f.Now().Ref != child {
		t.Errorf("undo should go back to where it was typed; it is at %+v", f.Now().Ref)
	}
	after, _ := f.Record().Encode()
	if !bytes.Equal(before, after) {
		t.Errorf("got\n%s\nwant\n%s", after, before)
	}
	if f.Undo() {
		t.Error("there was nothing left to undo")
	}
}

func TestUndoHoldsFifty(t *testing.T) {
	f := newFlow(t)
	for range 60 {
		f.Add("concern.when_and_where")
	}
	n := 0
	for f.Undo() {
		n++
	}
	if n != wizard.MaxUndo || len(f.Record().Facts) != 10 {
		t.Errorf("got %d undone and %d facts left, want %d and 10", n, len(f.Record().Facts), wizard.MaxUndo)
	}
	if got := f.Add("concern.when_and_where"); got != "f61" {
		t.Errorf("got %s: a number was given again", got)
	}
}

func TestResumeGoesBackToWhereItWas(t *testing.T) {
	for _, name := range checklist.Samples() {
		f := sampleFlow(t, name)
		for f.Next() {
			content, err := f.State()
			if err != nil {
				t.Fatal(err)
			}
			g, err := wizard.ResumeFlow(content, checklist.Default(), clock)
			if err != nil {
				t.Fatal(err)
			}
			if a, b := f.Now(), g.Now(); a.Ref != b.Ref || a.Page != b.Page || a.Section.ID != b.Section.ID || a.List != b.List {
				t.Fatalf("%s: resumed at %+v, want %+v", name, b, a)
			}
		}
	}
}

func TestResumeInsideAnEntry(t *testing.T) {
	f := newFlow(t)
	f.Add("family.household")
	f.Next()
	content, err := f.State()
	if err != nil {
		t.Fatal(err)
	}
	g, err := wizard.ResumeFlow(content, checklist.Default(), clock)
	if err != nil {
		t.Fatal(err)
	}
	if a, b := f.Now(), g.Now(); a.Ref != b.Ref || a.List != b.List {
		t.Errorf("resumed at %+v, want %+v", b, a)
	}
}

func TestEntryEndsAtItsList(t *testing.T) {
	f := newFlow(t)
	for _, list := range []string{"family.household", "agencies.list", "concern.when_and_where", "history.concerns", "support.tried"} {
		f.Add(list)
		for i := 0; f.Now().List != ""; i++ {
			if !f.Next() || i > 50 {
				t.Fatalf("%s: no way out of the entry", list)
			}
		}
		if got := f.Now().Ref.Question; got != list {
			t.Errorf("got %s, want %s", got, list)
		}
	}
}

func TestRoutesAddAndNeverEnd(t *testing.T) {
	f := newFlow(t)
	steps := len(f.Steps())
	jump(t, f, checklist.Ref{Question: "concern.harm_types"})
	answer(t, f, checklist.Value{Choices: []string{"physical", "adult_works_with_children", "radicalisation"}})
	for _, want := range []checklist.RouteName{"police", "lado", "prevent"} {
		if f.Record().Route(want) == nil {
			t.Errorf("no route %s", want)
		}
	}
	if len(f.Steps()) <= steps {
		t.Error("a route should add a step")
	}
	answer(t, f, checklist.Value{Choices: []string{"emotional"}})
	if n := len(f.Record().Routes); n != 0 {
		t.Errorf("got %d routes that no one has told of, want 0", n)
	}
}

func TestProgressCountsMustAndRevealed(t *testing.T) {
	f := newFlow(t)
	before := f.Progress()["basics"]
	if before.Done != 0 || before.Total == 0 {
		t.Fatalf("got %+v", before)
	}
	jump(t, f, checklist.Ref{Question: "child.disability", Subject: "p1"})
	if err := f.Gap(checklist.Gap{Kind: "does_not_apply"}); err != nil {
		t.Fatal(err)
	}
	if after := f.Progress()["basics"]; after.Done != 1 || after.Total != before.Total {
		t.Errorf("an honest gap counts as answered: got %+v, want 1 of %d", after, before.Total)
	}
}

// A question further on does not need attention yet; one that was skipped does.
func TestAttentionWaitsForTheWriter(t *testing.T) {
	f := newFlow(t)
	f.Findings()
	jump(t, f, checklist.Ref{Question: "child.name", Subject: "p1"})
	here := f.Progress()["basics"].Attention
	jump(t, f, checklist.Ref{Question: "child.disability", Subject: "p1"})
	if past := f.Progress()["basics"].Attention; past <= here {
		t.Errorf("got %d to look at past the child's name and birth date, and %d at the name, want more", past, here)
	}
	f.JumpSection("include")
	all := f.Progress()["basics"].Attention
	f.JumpSection("before")
	if got := f.Progress()["basics"].Attention; got != all {
		t.Errorf("got %d to look at after going back, want %d still", got, all)
	}
	if got := f.Progress()["check"].Attention; got != 0 {
		t.Errorf("got %d to look at in a part not come to, want none", got)
	}
}

// A small child has no parental responsibility for a brother, and no one tells themselves about the referral.
func TestAskedOfThoseItMayConcern(t *testing.T) {
	f := newFlow(t)
	r := f.Record()
	for _, c := range []struct {
		is, born string
		want     bool
	}{
		{"mother", "", true}, {"mother", "2010-05-01", true}, {"half-sister", "2022-06", false}, {"brother", "", false}, {"brother", "1999", true}, {"stepfather", "", true}, {"", "", true},
	} {
		p := r.AddPerson()
		p.Name, p.Born = "Somebody", when.When{At: c.born}
		p.Relations = []checklist.Relation{{To: "p1", Is: c.is}}
		if got := f.Jump(checklist.Ref{Question: "family.parental_responsibility", Subject: p.ID}); got != c.want {
			t.Errorf("%q born %q: asked is %v, want %v", c.is, c.born, got, c.want)
		}
	}
	told := wizard.Step{Question: question(t, f, "consent.child_told_by"), Ref: checklist.Ref{Question: "consent.child_told_by", Subject: "p1"}}
	r.AddPerson().Name = "Somebody"
	teacher := r.AddPerson()
	teacher.Name, teacher.Work = "Lee Marsh", &checklist.Work{Post: "form tutor"}
	offers := f.Offers(told)
	if slices.ContainsFunc(offers, func(c checklist.Choice) bool { return c.Value == "p1" }) {
		t.Error("the child is offered as the one who told the child")
	}
	if got := offers[1].Value; got != teacher.ID {
		t.Errorf("a colleague is meant, and %s comes first after the writer, want %s", got, teacher.ID)
	}
}

func question(t *testing.T, f *wizard.Flow, id string) *checklist.Question {
	t.Helper()
	q, ok := f.Guide().Question(id)
	if !ok {
		t.Fatalf("no question %s", id)
	}
	return q
}

func TestEmptyEntryIsDropped(t *testing.T) {
	f := newFlow(t)
	if got := f.Add("concern.when_and_where"); got != "f1" || !f.DropEmpty() || len(f.Record().Facts) != 0 || f.Now().Ref.Question != "concern.when_and_where" {
		t.Errorf("an empty fact should go, and the flow stand at its list: %+v", f.Now())
	}
	if got := f.Add("concern.when_and_where"); got != "f1" {
		t.Errorf("got %s: no one has seen the first F1", got)
	}
	f.Jump(checklist.Ref{Question: "fact.text", Subject: "f1"})
	answer(t, f, checklist.Value{Text: "No coat."})
	if f.DropEmpty() {
		t.Error("a fact with words should stay")
	}
	f.Add("agencies.list")
	if !f.DropEmpty() || len(f.Record().Others()) != 0 {
		t.Error("an empty person should go")
	}
}
