package tui

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/drafttest"
	"referral/wizard/tui/field"
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
		{"words beside a choice", func(g *rig) {
			g.jump(checklist.Ref{Question: "child.interpreter", Subject: g.child()})
			g.press("1")
			g.wait(time.Second)
		}},
		{"words beside a choice, at once", func(g *rig) {
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
func TestOwnLineGoesOn(t *testing.T) {
	g := keptRig(t, oneFact())
	ref := checklist.Ref{Question: "fact.by", Subject: "f1"}
	g.jump(ref)
	g.write("Joan Pet")
	if n := len(g.m.f.Record().People); n != 1 {
		t.Fatalf("half a name is somebody: %d people", n)
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

// Words that are not a date stay, are called that, stop the writer once, and can become the note of why it is not
// known.
func TestWordsForADateStay(t *testing.T) {
	ref := checklist.Ref{Question: "child.born"}
	words := "in the summer holidays, her gran says"
	g := keptRig(t, checklist.New())
	ref.Subject = g.child()
	g.jump(ref)
	g.write(words)
	g.press("tab")
	if g.m.f.Now().Ref != ref {
		t.Fatal("it went on at once")
	}
	g.want("Not kept yet.", "F5 keeps your words as a note")
	g.press("tab")
	if g.m.f.Now().Ref == ref {
		t.Fatal("the second Tab does not go on")
	}
	g.want("it is not a date")
	g.press("shift+tab")
	g.want(words, "Not kept yet.")
	g.press("f3", "f3", "f2", "f2")
	g.jump(ref)
	g.want(words, "Not kept yet.")
	g = g.killed()
	g.want(words, "Not kept yet.")
	g.press("f5", "1", "enter")
	g.want(words)
	g.press("enter")
	if v := g.m.f.ValueOf(ref); v.Gap == nil || v.Gap.Note != words {
		t.Errorf("the gap is %+v", v.Gap)
	}
	g.wantNot("Not kept")
	if got := g.m.f.Unfinished(ref); got != "" {
		t.Errorf("still unfinished: %q", got)
	}
}

// A refused date says why in the footer, once; bare numbers are offered no note.
func TestRefusedDateSaysWhy(t *testing.T) {
	for _, typed := range []string{"31/2/2015", "29/2/2026", "45"} {
		g := keptRig(t, checklist.New())
		ref := checklist.Ref{Question: "child.born", Subject: g.child()}
		g.jump(ref)
		g.write(typed)
		g.press("enter")
		if g.m.f.Now().Ref != ref || !strings.Contains(g.m.says.notice, "Tab again moves on.") {
			t.Errorf("%s: at %v, said %q", typed, g.m.f.Now().Ref, g.m.says.notice)
		}
		g.press("enter")
		if g.m.f.Now().Ref == ref {
			t.Errorf("%s: Enter does not go on", typed)
		}
	}
}

// Words at a choice stay on the screen, stop the writer once, and are cleared only by hand.
func TestWordsAtAChoiceStay(t *testing.T) {
	for _, id := range []string{"referral.level", "concern.harm_types"} {
		g := keptRig(t, checklist.New())
		g.jump(question(id))
		g.slowly("told him at 9 that we must ring")
		g.want(`Not kept as an answer: "told him at 9 that we must ring"`)
		g.press("tab")
		if g.at() != id {
			t.Fatalf("%s: it went on at once", id)
		}
		g.press("tab")
		if g.at() == id {
			t.Fatalf("%s: the second Tab does not go on", id)
		}
		g.press("shift+tab")
		g.want(`Not kept as an answer: "told him at 9 that we must ring"`)
		g.press("ctrl+u", "ctrl+u")
		g.wantNot("Not kept as an answer")
		g.press("ctrl+z")
		g.want("Not kept as an answer")
		g.press("ctrl+z")
		g.wantNot("Not kept as an answer")
		g.press("ctrl+y")
		g.want("Not kept as an answer")
	}
}

// Words typed at choices are dropped once a row is chosen, and the line says how to clear them before.
func TestAChoiceLetsWordsGo(t *testing.T) {
	for _, id := range []string{"referral.level", "concern.harm_types", "agencies.social_worker"} {
		g := keptRig(t, checklist.New())
		g.jump(question(id))
		g.slowly("07700 900764")
		g.slowly("ask for Wren")
		g.want("Not kept as an answer", "Ctrl+U clears it")
		g.wait(field.TypingRest)
		g.press("down", "up", "space")
		g.wantNot("Not kept as an answer")
		if left := g.m.f.Unfinished(question(id)); left != "" {
			t.Errorf("%s: %q is still kept beside the answer", id, left)
		}
		g.press("tab")
		if g.at() == id {
			t.Errorf("%s: it does not go on", id)
		}
		g.wantNot(wizard.WordsNotKept)
	}
}

// A digit followed by letters is the tick and the words with it, or the beginning of a line of the writer's own.
func TestDigitAndLetters(t *testing.T) {
	g := keptRig(t, oneFact())
	ref := checklist.Ref{Question: "child.interpreter", Subject: g.child()}
	g.jump(ref)
	g.write("1Lithuanian")
	if v := g.m.f.ValueOf(ref); v.Choice != "yes" || v.Text != "Lithuanian" {
		t.Errorf("recorded %+v", v)
	}
	g.press("enter")
	g.want("Yes: Lithuanian")
	g.send(tea.PasteMsg{Content: ", and Russian"})
	g.press("enter")
	if v := g.m.f.ValueOf(ref); v.Text != "Lithuanian, and Russian" {
		t.Errorf("pasted beside: %+v", v)
	}
	who := checklist.Ref{Question: "fact.by", Subject: "f1"}
	g.jump(who)
	g.slowly("1 of the governors")
	g.press("tab")
	v := g.m.f.ValueOf(who)
	if got := g.m.f.Record().NameOf(v.Choice); !strings.Contains(got, "1 of the governors") {
		t.Errorf("recorded %q", got)
	}
}

// Ctrl+Z stops at the edge of the field; Ctrl+Y redoes what was undone, here and beyond.
func TestUndoStopsAtTheField(t *testing.T) {
	g := newRig(t, checklist.New())
	name := checklist.Ref{Question: "child.name", Subject: g.child()}
	g.jump(name)
	g.write("Ama Mensah")
	g.jump(question("outcome.expected"))
	g.write("Advice today")
	g.press("ctrl+z", "ctrl+z", "ctrl+z")
	if got := g.m.f.Value().Text; got != "" || g.at() != "outcome.expected" {
		t.Fatalf("%q at %s", got, g.at())
	}
	g.want("That was all in this field. Ctrl+Z again undoes: Full name, Ama.")
	g.press("left", "ctrl+z")
	if g.at() != "outcome.expected" {
		t.Fatal("it went beyond the field although another key came between")
	}
	g.press("ctrl+z")
	if g.at() != "child.name" || g.m.f.ValueOf(name).Text != "" {
		t.Fatalf("at %s: %q", g.at(), g.m.f.ValueOf(name).Text)
	}
	g.want("Undone: Full name, Ama. You are there now.")
	g.press("ctrl+y")
	if got := g.m.f.ValueOf(name).Text; got != "Ama Mensah" {
		t.Fatalf("redone: %q", got)
	}
	g.press("ctrl+y")
	if got := g.m.f.ValueOf(question("outcome.expected")).Text; got != "Advice today" {
		t.Fatalf("redone in the other field: %q", got)
	}
	g.press("ctrl+y")
	g.want(wizard.WordsNoRedo)
}

// Ctrl+U clears the line, however often it is pressed, and Ctrl+Z brings it back.
func TestClearLine(t *testing.T) {
	g := newRig(t, checklist.New())
	name := checklist.Ref{Question: "child.name", Subject: g.child()}
	g.jump(name)
	g.write("Ama Mensah")
	for _, tt := range []struct {
		ref   checklist.Ref
		typed string
		left  string
	}{
		{question("outcome.expected"), "Advice today", ""},
		{question("outcome.expected"), "Police\nAdvice today", "Police\n"},
		{checklist.Ref{Question: "child.school", Subject: g.child()}, "Moss Lane Primary", ""},
		{checklist.Ref{Question: "child.address", Subject: g.child()}, "14 Larch Rise", ""},
	} {
		g.jump(tt.ref)
		g.write(tt.typed)
		for range 30 {
			g.press("ctrl+u")
		}
		if g.m.f.Now().Ref != tt.ref || g.m.f.ValueOf(name).Text != "Ama Mensah" {
			t.Fatalf("Ctrl+U went on to %s", g.at())
		}
		if got := g.m.f.Value().Text; got != tt.left {
			t.Errorf("%v: Ctrl+U left %q", tt.ref, got)
		}
		g.press("ctrl+z")
		if got := g.m.f.Value().Text; got != tt.typed {
			t.Errorf("%v: Ctrl+Z after Ctrl+U: %q", tt.ref, got)
		}
		for g.m.f.Value().Text != "" {
			g.press("ctrl+z")
		}
	}
}

// The same is true in a choice, a date, a home and a list.
func TestUndoOfEveryKind(t *testing.T) {
	tests := []struct {
		name  string
		ref   checklist.Ref
		keys  []string
		type_ string
	}{
		{"choice", question("referral.level"), []string{"2"}, ""},
		{"ticks", question("concern.harm_types"), []string{"1", "3"}, ""},
		{"date", checklist.Ref{Question: "child.born", Subject: "p1"}, nil, "3/9/2015"},
		{"home", checklist.Ref{Question: "child.address", Subject: "p1"}, nil, "14 Larch Rise"},
		{"list", question("family.household"), []string{}, "Leigh Ashdown, mother\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			g := newRig(t, checklist.New())
			g.jump(question("referral.tonight"))
			g.press("3")
			g.jump(tt.ref)
			before, _ := g.m.f.Record().Encode()
			g.write(tt.type_)
			for _, k := range tt.keys {
				g.press(k)
				g.wait(time.Second)
			}
			after, _ := g.m.f.Record().Encode()
			if string(before) == string(after) {
				t.Fatal("nothing was recorded")
			}
			for n := 0; !strings.Contains(g.m.says.notice, "That was all"); n++ {
				if n > 20 {
					t.Fatalf("Ctrl+Z never comes to the edge: %q", g.m.says.notice)
				}
				g.press("ctrl+z")
			}
			if now, _ := g.m.f.Record().Encode(); string(now) != string(before) || g.m.f.Now().Ref != tt.ref {
				t.Errorf("at the edge the record is not as before")
			}
			for range 20 {
				g.press("ctrl+y")
			}
			if now, _ := g.m.f.Record().Encode(); string(now) != string(after) {
				t.Errorf("redone, the record is\n%s\nwant\n%s", now, after)
			}
		})
	}
}

// A paste is taken in full or refused with the numbers, in everything that takes letters.
func TestPasteIsWholeOrRefused(t *testing.T) {
	long, short := strings.Repeat("x", 2500), strings.Repeat("y", 1900)
	tests := []struct {
		name string
		open func(*rig)
		most string
	}{
		{"quick line", func(g *rig) { g.jump(question("concern.when_and_where")) }, "2,000"},
		{"gap note", func(g *rig) { g.jump(gapRef); g.press("f5", "2") }, "2,000"},
		{"words beside", func(g *rig) {
			g.jump(checklist.Ref{Question: "child.interpreter", Subject: g.child()})
			g.press("1")
			g.wait(time.Second)
		}, "2,000"},
		{"search", func(g *rig) { g.press("f10") }, "2,000"},
		{"passphrase", func(g *rig) { g.store.ready, g.m.ready = false, false; g.press("3", "ctrl+s") }, "2,000"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			g := newRig(t, checklist.New())
			tt.open(g)
			g.send(tea.PasteMsg{Content: long})
			g.want("That paste is 2,500 characters; " + tt.most + " fit: nothing was taken.")
			g.send(tea.PasteMsg{Content: short})
			if strings.Contains(g.shows(), "nothing was taken") {
				t.Errorf("a short paste is refused:\n%s", g.shows())
			}
			g.send(tea.PasteMsg{Content: short})
			g.want("That paste is 1,900 characters; 100 fit: nothing was taken.")
		})
	}
	g := newRig(t, checklist.New())
	g.jump(question("referral.level"))
	g.send(tea.PasteMsg{Content: long})
	g.want("none of the 2,500 characters was kept")
	for _, ref := range []checklist.Ref{question("concern.reason"), {Question: "child.name", Subject: g.child()}, {Question: "child.born", Subject: g.child()}, {Question: "child.address", Subject: g.child()}} {
		g.jump(ref)
		g.send(tea.PasteMsg{Content: strings.Repeat("z", 10001)})
		g.want("That paste is 10,001 characters; 10,000 fit: nothing was taken.")
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

// Warnings stay on the screen until a key is pressed, and for at least three seconds.
func TestWarningsAreSeen(t *testing.T) {
	g := newRig(t, checklist.New())
	g.m.warn("An older copy was used.")
	g.want("An older copy was used.")
	g.press("3")
	g.want("An older copy was used.")
	g.wait(4 * time.Second)
	g.want("An older copy was used.")
	g.press("tab")
	g.wantNot("An older copy was used.")
}

// warningStore has something to report at a save.
type warningStore struct {
	*memoryStore
	says []string
}

func (s *warningStore) Warnings() []string {
	out := s.says
	s.says = nil
	return out
}

func TestWarningsOfASave(t *testing.T) {
	g := newRig(t, checklist.New())
	g.store.ready, g.store.open, g.m.ready = true, true, true
	store := &warningStore{memoryStore: g.store}
	g.m.o.Store = store
	g.press("3")
	g.wait(time.Second)
	store.says = []string{"This draft was also saved in another window."}
	g.press("tab")
	g.write("x")
	g.wait(time.Second)
	g.want("also saved in another window")
}

// If nothing can be saved the reason is given in full, and the screen can be left.
func TestLeaveWhereNothingCanBeSaved(t *testing.T) {
	reason := "this disk is full, so nothing more can be kept; make room on it, for example by emptying the waste bin"
	for _, size := range [][2]int{{80, 24}, {100, 30}} {
		g := keptRig(t, checklist.New())
		g.press("3")
		g.wait(time.Second)
		g.store.fail = errorOf("saving draft 3f2a: " + reason)
		g.press("tab")
		g.write("x")
		g.wait(time.Second)
		g.size(size[0], size[1])
		g.want("NOT SAVED", "Not saved: "+reason+".", "Ctrl+S tries now.")
		g.wantNot("Saved 14:03")
		g.press("ctrl+q")
		g.want("Leave without saving: you lose what you typed")
		g.press("3")
		if !g.quit {
			t.Fatal("it cannot be left")
		}
		if err := g.m.outcome(nil); err != wizard.ErrLeft {
			t.Errorf("it ends with %v", err)
		}
		if !g.m.s.Dirty() {
			t.Error("the session says that all is saved")
		}
	}
}

type errorOf string

func (e errorOf) Error() string { return string(e) }

// A date is not silently taken for someone's name.
func TestDateForAName(t *testing.T) {
	g := newRig(t, checklist.New())
	for _, typed := range []string{"11/5/2018", "today 12:30", "3 Sep 2015"} {
		g.jump(checklist.Ref{Question: "child.name", Subject: g.child()})
		g.press("ctrl+u")
		g.write(typed)
		g.press("tab")
		g.want("Is this a name?")
		people := len(g.m.f.Record().People)
		g.jump(question("family.household"))
		g.write(typed)
		g.press("enter")
		g.want("Not added: begin with a name", typed)
		if n := len(g.m.f.Record().People); n != people {
			t.Errorf("%s: %d people, want %d", typed, n, people)
		}
		g.press("ctrl+u")
	}
	g.write("Ola Nowak, neighbour")
	g.press("enter")
	g.want("Added.")
}

// What was typed on a page left by Esc is offered when the page is opened again; typing replaces it.
func TestEscKeepsTheLine(t *testing.T) {
	g := newRig(t, checklist.New())
	g.jump(gapRef)
	g.press("f5", "2")
	g.write("the office has it")
	g.press("esc", "f5", "2")
	g.want("the office has it")
	g.press("ctrl+z")
	g.press("enter")
	if v := g.m.f.Value(); v.Gap == nil || v.Gap.Note != "the office has it" {
		t.Errorf("the gap is %+v", v.Gap)
	}
	g.press("f5", "1")
	g.write("Monday")
	g.press("esc", "f5", "1")
	g.write("Friday")
	g.press("enter", "enter")
	if v := g.m.f.Value(); v.Gap == nil || v.Gap.On != "2026-11-20" {
		t.Errorf("the gap is %+v", v.Gap)
	}
}
