package tui

import (
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/drafttest"
)

// killed returns the program restarted from what was on disk one second after the last key.
func (g *rig) killed() *rig {
	g.t.Helper()
	g.wait(time.Second)
	content := g.store.drafts["draft1"]
	if content == nil {
		g.t.Fatal("nothing was saved")
	}
	if g.m.dirty() {
		g.t.Fatal("not everything is saved a second after the last key")
	}
	f, err := wizard.ResumeFlow(content, checklist.Default(), g.clock)
	if err != nil {
		g.t.Fatal(err)
	}
	again := &rig{t: g.t, now: g.now, store: &memoryStore{ready: true, open: true, drafts: map[string][]byte{"draft1": content}}}
	s := wizard.NewSession(f)
	s.Keep(&memoryDraft{&drafttest.Pile{}, again.store, "draft1"})
	again.m = newModel(s, again.options())
	again.m.offered = true
	again.run(again.m.Init())
	again.size(100, 30)
	return again
}

// keptRig returns a rig whose draft is saved from the first key.
func keptRig(t testing.TB, r *checklist.Referral) *rig {
	t.Helper()
	g := newRig(t, r)
	g.store.ready, g.store.open, g.m.ready = true, true, true
	return g
}

const typedWords = "zebraquokka"

// Whatever is typed at any question of the guide is saved within a second, and is on the screen after a crash.
func TestEveryQuestionKeepsWhatIsTyped(t *testing.T) {
	seen := map[string]int{}
	r := sample(t, "rowan")
	noon := time.Date(2026, 11, 12, 11, 40, 0, 0, time.UTC)
	flow := wizard.NewFlow(r, checklist.Default(), func() time.Time { return noon })
	steps := flow.Steps()
	for _, s := range flow.Steps() {
		if s.Question != nil && s.Question.IsList() {
			for _, id := range r.Entries(s.Question) {
				steps = append(steps, flow.EntrySteps(s.Question.ID, id)...)
			}
		}
	}
	for _, s := range steps {
		if s.Question == nil || seen[s.Question.ID] > 0 || s.Question.IsList() && s.Question.Quick == "" {
			continue
		}
		seen[s.Question.ID]++
		seen["kind "+s.Question.Kind]++
		t.Run(s.Question.ID, func(t *testing.T) {
			g := keptRig(t, sample(t, "rowan"))
			g.jump(s.Ref)
			g.press("end")
			g.write(typedWords)
			g = g.killed()
			if !strings.Contains(strings.ToLower(strings.Join(strings.Fields(g.shows()), " ")), typedWords) {
				t.Fatalf("it is not on the screen:\n%s", g.shows())
			}
			if g.m.f.Now().Ref != s.Ref {
				t.Errorf("it was left at %v, and opens at %v", s.Ref, g.m.f.Now().Ref)
			}
		})
	}
	for _, kind := range []string{checklist.Prose, checklist.Line, checklist.Date, checklist.OneOf, checklist.Multi, checklist.OneHome,
		checklist.OnePerson, checklist.Persons, checklist.PeopleList, checklist.FactList, checklist.EventList} {
		if seen["kind "+kind] == 0 {
			t.Errorf("no question of kind %s was tried", kind)
		}
	}
}

// The same is true of the pages over the questions that take letters.
func TestEveryPageKeepsWhatIsTyped(t *testing.T) {
	tests := []struct {
		name string
		open func(*rig)
	}{
		{"the day of a gap", func(g *rig) { g.jump(gapRef); g.press("f5", "1") }},
		{"the note of a gap", func(g *rig) { g.jump(gapRef); g.press("f5", "1", "enter", "ctrl+u") }},
		{"the note of a gap on a list", func(g *rig) { g.jump(question("concern.when_and_where")); g.press("f5", "1") }},
		{"words after a choice", func(g *rig) {
			g.jump(checklist.Ref{Question: "child.interpreter", Subject: g.child()})
			g.press("1")
			g.wait(time.Second)
		}},
		{"words after a choice, at once", func(g *rig) {
			g.jump(checklist.Ref{Question: "child.interpreter", Subject: g.child()})
			g.press("1")
		}},
		{"who told the outcome", func(g *rig) { g.m.askWhoTold("advice", "") }},
		{"when the outcome was told", func(g *rig) { g.m.askWhoTold("advice", ""); g.write("Ms Lund"); g.press("enter") }},
		{"what is watched", func(g *rig) { g.m.askWatch(nil, "", ""); g.write("Mr Hale"); g.press("enter") }},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			g := keptRig(t, checklist.New())
			g.press("3")
			tt.open(g)
			g.write(typedWords)
			g.killed().want(typedWords)
		})
	}
}

// Answers given on earlier pages than the open one are not asked for again.
func TestPagesBeforeAreKept(t *testing.T) {
	g := keptRig(t, checklist.New())
	g.jump(gapRef)
	g.press("f5", "3")
	g.write("Monday")
	g.press("enter")
	g.write("office hol")
	g = g.killed()
	g.write("ds it")
	g.press("enter")
	v := g.m.f.ValueOf(gapRef)
	if v.Gap == nil || v.Gap.On != "2026-11-23" || v.Gap.Note != "office holds it" {
		t.Errorf("the gap is %+v", v.Gap)
	}
	if g.m.f.Asking() != nil {
		t.Error("the page is still open in the draft")
	}
}

// A line of the writer's own continues after a crash where it was left, and is one person or home in the end.
func TestOwnLineContinues(t *testing.T) {
	g := keptRig(t, oneFact())
	ref := checklist.Ref{Question: "fact.by", Subject: "f1"}
	g.jump(ref)
	g.write("Joan Pet")
	if n := len(g.m.f.Record().People); n != 1 {
		t.Fatalf("half a name is someone: %d people", n)
	}
	g = g.killed()
	g.write("rie")
	g.press("tab")
	if v := g.m.f.ValueOf(ref); g.m.f.Record().NameOf(v.Choice) != "Joan Petrie" || len(g.m.f.Record().People) != 2 {
		t.Errorf("recorded %+v, %d people", v, len(g.m.f.Record().People))
	}
	home := checklist.Ref{Question: "child.address", Subject: g.child()}
	g.jump(home)
	g.write("14 Larch")
	if got := g.m.f.ValueOf(home).Text; got != "14 Larch" {
		t.Errorf("an address is recorded as %q while it is typed", got)
	}
	g = g.killed()
	g.write(" Rise")
	g.press("tab")
	if v := g.m.f.ValueOf(home); v.Text != "14 Larch Rise" || len(g.m.f.Record().Homes) != 1 {
		t.Errorf("recorded %+v, %d homes", v, len(g.m.f.Record().Homes))
	}
}

// oneFact returns a record with something that was heard.
func oneFact() *checklist.Referral {
	r := checklist.New()
	r.AddChild()
	r.AddFact().Kind = "heard"
	return r
}

// A draft read without its questions has the names that were being typed.
func TestTakeUnfinished(t *testing.T) {
	g := keptRig(t, oneFact())
	ref := checklist.Ref{Question: "fact.by", Subject: "f1"}
	g.jump(ref)
	g.write("Joan Petrie")
	g.wait(time.Second)
	f := g.saved()
	f.TakeUnfinished()
	if got := f.Record().NameOf(f.ValueOf(ref).Choice); got != "Joan Petrie" || f.Unfinished(ref) != "" {
		t.Errorf("got %q, unfinished %q", got, f.Unfinished(ref))
	}
}

// What was said about the first child is not put into the next child's answers.
func TestEachChildIsAskedFor(t *testing.T) {
	g := newRig(t, checklist.New())
	var second, adult string
	g.m.f.Change(func(r *checklist.Referral) {
		r.Children()[0].Name = "Ignas"
		c := r.AddChild()
		c.Name = "Saule"
		p := r.AddPerson()
		p.Name = "Tomas"
		second, adult = c.ID, p.ID
	})
	first := checklist.Ref{Question: "family.relation", Subject: adult}
	other := first
	other.To = second
	g.jump(first)
	g.write("father")
	g.jump(other)
	g.want("Who is Tomas to Saule?")
	if got := g.m.f.ValueOf(other).Text; got != "" {
		t.Errorf("the other child has %q", got)
	}
	g.write("stepfather")
	if got := g.m.f.ValueOf(first).Text; got != "father" {
		t.Errorf("the first child has %q", got)
	}
	g.jump(checklist.Ref{Question: "family.parental_responsibility", Subject: adult, To: second})
	g.want("Does Tomas have parental responsibility for Saule?")
}

// A postcode alone is not an address, and a home's row says what was typed.
func TestPostcodeAlone(t *testing.T) {
	g := newRig(t, checklist.New())
	address := checklist.Ref{Question: "child.address", Subject: g.child()}
	code := checklist.Ref{Question: "child.postcode", Subject: g.child()}
	if err := g.m.f.AnswerTo(code, checklist.Value{Text: "BL3 4ZZ"}); err != nil {
		t.Fatal(err)
	}
	g.jump(address)
	if v := g.m.f.ValueOf(address); v.Answered() {
		t.Errorf("a postcode answers where the child lives: %+v", v)
	}
	g.wantNot("(•)")
	g.write("12 Elm Road")
	g.press("tab", "end", "ctrl+u")
	g.write("BL9 9ZZ")
	g.press("shift+tab")
	g.want("(•) 12 Elm Road BL9 9ZZ")
	g.press("tab")
	if got := g.m.f.Record().Homes; len(got) != 1 || got[0].Address != "12 Elm Road" || got[0].Postcode != "BL9 9ZZ" {
		t.Errorf("homes %+v", got)
	}
}
