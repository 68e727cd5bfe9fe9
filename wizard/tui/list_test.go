package tui

import (
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/wizard"
)

func people(g *rig) []string {
	var out []string
	for _, p := range g.m.f.Record().Others() {
		out = append(out, p.Name)
	}
	return out
}

func TestPeopleList(t *testing.T) {
	g := newRig(t, checklist.New())
	g.jump(checklist.Ref{Question: "family.household"})
	g.write("Leigh Ashdown, mother, 21/8/1986")
	g.press("enter")
	g.write("Conrad Hale, stepfather")
	g.press("enter", "shift+up")
	if got := strings.Join(people(g), ","); got != "Conrad Hale,Leigh Ashdown" {
		t.Fatalf("after moving: %s", got)
	}
	g.press("down", "delete")
	if got := strings.Join(people(g), ","); got != "Conrad Hale" {
		t.Fatalf("after taking out: %s", got)
	}
	g.press("ctrl+z")
	if got := strings.Join(people(g), ","); got != "Conrad Hale,Leigh Ashdown" {
		t.Fatalf("after undo: %s", got)
	}
	g.want("Leigh Ashdown mother 21 Aug 1986")
}

// What a word suggests is shown for confirmation if it matters.
func TestAddedPersonShowsWhatToConfirm(t *testing.T) {
	g := newRig(t, checklist.New())
	g.jump(checklist.Ref{Question: "family.household"})
	g.write("Dee Ash, nan has her")
	g.press("enter")
	g.want("Your words for Dee suggest: carer without an order")
	g.write("Al Reid, neighbour")
	g.press("enter")
	g.want("Added. Enter opens it")
}

func TestEntryAndBack(t *testing.T) {
	g := newRig(t, checklist.New())
	g.jump(checklist.Ref{Question: "family.household"})
	g.write("Leigh Ashdown")
	g.press("enter", "enter")
	if g.at() != "person.name" {
		t.Fatalf("at %s", g.at())
	}
	g.press("tab")
	g.write("mother")
	g.press("esc")
	g.want("Leigh Ashdown mother")
	g.press("enter")
	for range 30 {
		if g.m.f.Now().List == "" {
			break
		}
		g.press("tab")
	}
	if g.at() != "family.household" {
		t.Errorf("the end of the entry leads to %s", g.at())
	}
}

func TestAddsByRows(t *testing.T) {
	g := newRig(t, checklist.New())
	g.jump(checklist.Ref{Question: "family.household"})
	g.press("down", "enter")
	if g.at() != "person.name" || len(people(g)) != 1 {
		t.Fatalf("at %s with %d people", g.at(), len(people(g)))
	}
	g.press("esc", "down", "down", "down", "enter")
	if n := len(g.m.f.Record().Children()); n != 2 || g.at() != "child.name" {
		t.Errorf("%d children, at %s", n, g.at())
	}
}

func TestFactsAndEvents(t *testing.T) {
	g := newRig(t, checklist.New())
	g.jump(checklist.Ref{Question: "concern.when_and_where"})
	g.write(`today 10:52 heard from child, room 14: "it hurts"`)
	g.press("enter")
	if f := g.m.f.Record().Facts; len(f) != 1 || f[0].Words != "it hurts" || f[0].Where != "room 14" {
		t.Fatalf("facts %+v", f)
	}
	g.jump(checklist.Ref{Question: "history.concerns"})
	g.write("14/9/2026: leaflet offered")
	g.press("tab")
	if e := g.m.f.Record().Events; len(e) != 1 || e[0].When.At != "2026-09-14" {
		t.Fatalf("events %+v", e)
	}
}

// A gap replaces words without losing them; part of a name is an answer.
func TestGapKeepsTheWords(t *testing.T) {
	g := newRig(t, checklist.New())
	g.jump(checklist.Ref{Question: "child.name", Subject: g.child()})
	g.write("Rob")
	g.press("f5")
	g.want("Part of a name counts as an answer.")
	g.jump(checklist.Ref{Question: "child.religion", Subject: g.child()})
	g.write("Catholic, his gran says")
	g.press("f5", "2", "enter")
	if v := g.m.f.Value(); v.Gap == nil || v.Gap.Note != "Catholic, his gran says" {
		t.Errorf("got %+v", v)
	}
}

// A reason keeps its digit even if others are not offered, and a digit without a reason says which there are.
func TestGapDigitsStayTheSame(t *testing.T) {
	g := newRig(t, checklist.New())
	g.jump(checklist.Ref{Question: "voice.wishes", Subject: g.child()})
	g.press("f5")
	g.want("2 It has not come up", "4 They were asked and did not say", "5 It does not apply")
	g.press("1")
	g.want("Here you can choose 2, 4 or 5.")
	g.press("4", "enter")
	if v := g.m.f.Value(); v.Gap == nil || v.Gap.Kind != "declined" {
		t.Errorf("got %+v", v.Gap)
	}
	g.press("f5", "0")
	if v := g.m.f.Value(); v.Gap != nil {
		t.Errorf("the gap is still there: %+v", v.Gap)
	}
}

func TestGapOnAListAndAField(t *testing.T) {
	g := newRig(t, checklist.New())
	g.jump(checklist.Ref{Question: "child.gender", Subject: g.child()})
	g.press("f5", "3")
	g.write("Monday")
	g.press("enter", "enter")
	v := g.m.f.Value()
	if v.Gap == nil || v.Gap.Kind != "will_ask" || v.Gap.On != "2026-11-23" {
		t.Fatalf("the gap is %+v", v.Gap)
	}
	g.want("Not known yet; we will find out by Mon 23 Nov 2026")
	g.write("boy")
	if v := g.m.f.Value(); v.Gap != nil || v.Text != "boy" {
		t.Errorf("typing did not take the gap's place: %+v", v)
	}
	g.press("f5", "3")
	g.write("after half term")
	g.press("enter")
	g.want("kept as a note")
	g.press("enter")
	if v := g.m.f.Value(); v.Gap == nil || v.Gap.On != "" || v.Gap.Note != "after half term" {
		t.Errorf("what is no day is not in the note: %+v", v.Gap)
	}
}

func TestMoreAndGoto(t *testing.T) {
	g := newRig(t, checklist.New())
	g.jump(checklist.Ref{Question: "child.name", Subject: g.child()})
	g.press("f6")
	g.want("Add more", "All of this is optional")
	g.press("1")
	if !g.m.f.Now().More {
		t.Errorf("at %s, want a further question", g.at())
	}
	g.press("ctrl+o")
	g.write("effect")
	g.press("enter")
	if g.at() != "impact.now" {
		t.Errorf("at %s", g.at())
	}
}

func TestCites(t *testing.T) {
	g := newRig(t, checklist.New())
	g.jump(checklist.Ref{Question: "concern.when_and_where"})
	g.write("He slept in maths.")
	g.press("enter")
	g.jump(checklist.Ref{Question: "impact.now"})
	g.write("He is tired.")
	g.press("f6", "1", "space", "enter")
	if v := g.m.f.Value(); len(v.Cites) != 1 || v.Cites[0] != "f1" || v.Text != "He is tired." {
		t.Errorf("the answer is %+v", v)
	}
}

func TestCommentsWaitAndAreKept(t *testing.T) {
	g := newRig(t, checklist.New())
	g.press("3")
	g.jump(checklist.Ref{Question: "impact.now"})
	g.write("He often falls asleep in lessons.")
	g.wantNot("Comment 1")
	g.wait(3 * time.Second)
	g.want("Comment 1 of 1", "often")
	g.press("f8")
	g.wantNot("Comment 1")
	if n := len(g.m.f.Record().Kept); n != 1 {
		t.Fatalf("%d kept", n)
	}
	g.press("f8")
	g.want("Comment 1 of 1")
}

func TestNoCommentsBeforeTheCall(t *testing.T) {
	g := newRig(t, checklist.New())
	g.press("1", "tab", "esc")
	g.jump(checklist.Ref{Question: "impact.now"})
	g.write("He often falls asleep in lessons.")
	g.wait(3 * time.Second)
	g.wantNot("Comment 1")
	g.press("f4")
	g.want("Comments wait until you have written down the call: F9")
}

func TestReviewLeadsToThePlace(t *testing.T) {
	g := newRig(t, checklist.New())
	g.press("3")
	g.jump(checklist.Ref{Question: "impact.now"})
	g.write("He often falls asleep.")
	g.run(g.m.jumpSectionTo("avoid"))
	g.want("on what is missing.")
	g.press("k")
	if n := len(g.m.f.Record().Kept); n != 1 {
		t.Fatalf("%d kept", n)
	}
	g.press("enter")
	if g.m.f.Now().Section.ID == "avoid" {
		t.Error("Enter did not lead away")
	}
}

func TestCheckAndExport(t *testing.T) {
	g := newRig(t, sample(t, "rowan"))
	g.run(g.m.jumpSectionTo("check"))
	g.press("enter")
	g.want("The paper main about Rowan")
	g.press("up", "enter")
	if len(g.wrote) != 1 || g.wrote[0] != "pdf /tmp" {
		t.Fatalf("wrote %v", g.wrote)
	}
	g.want("Written: main.pdf", "; file made")
	g.press("down", "down", "w")
	if len(g.wrote) != 2 || g.wrote[1] != "call pdf /tmp" {
		t.Fatalf("wrote %v", g.wrote)
	}
	g.press("esc", "pgdown", "enter")
	if g.m.f.Now().Section.ID == "check" {
		t.Error("Enter on an answer did not lead to it")
	}
}

func TestSyncedFolderIsNamed(t *testing.T) {
	g := newRig(t, sample(t, "rowan"))
	g.run(g.m.jumpSectionTo("check"))
	g.press("enter", "up", "up")
	g.write("/Dropbox/x")
	g.want("Dropbox copies this folder to other computers")
}

func TestHomeToDraftAndText(t *testing.T) {
	g := toPassphrase(t)
	g.choosePassphrase()
	g.write("Joy Okafor")
	g.wait(saveAfter)
	h := newRig(t, nil)
	h.store = g.store
	h.m.o.Store = g.store
	h.store.open = false
	h.press("3")
	h.want("Thu 19 Nov, 16:20")
	h.wantNot("Joy")
	h.press("enter")
	h.write("four different plain words")
	h.press("enter")
	h.want("What is your name?", "Joy Okafor")

	h = newRig(t, nil)
	h.press("5")
	h.write("He is often late.")
	h.press("tab")
	h.want("\"often\"")
}

// A line being typed into a list is saved as it is typed, and is there again after resuming.
func TestQuickLineIsNotLost(t *testing.T) {
	g := toPassphrase(t)
	g.choosePassphrase()
	g.jump(checklist.Ref{Question: "concern.when_and_where"})
	g.write("14:05 heard from child, classroom: it hur")
	g.wait(saveAfter)
	f := g.saved()
	if got, want := f.Begun("concern.when_and_where"), "14:05 heard from child, classroom: it hur"; got != want {
		t.Fatalf("saved %q, want %q", got, want)
	}
	again := newRig(t, nil)
	again.m.start(wizard.NewSession(f), true)
	again.m.follow()
	again.want("14:05 heard from child")
	again.write("ts")
	again.press("enter")
	if facts := again.m.f.Record().Facts; len(facts) != 1 || facts[0].Text != "it hurts" {
		t.Errorf("got %+v", facts)
	}
	if got := again.m.f.Begun("concern.when_and_where"); got != "" {
		t.Errorf("still being typed: %q", got)
	}
}

// A time that is not a single day is kept in words, and nothing written before is lost.
func TestPeriodIsKeptInWords(t *testing.T) {
	g := newRig(t, checklist.New())
	g.m.f.QuickFact("seen by Mr Tate, hall: no coat on 11 mornings")
	g.jump(checklist.Ref{Question: "fact.when", Subject: "f1"})
	g.write("September to 24 November")
	g.press("tab")
	g.want("That is not a single day, so your words were added at the start of what happened.")
	if got := g.m.f.Record().Fact("f1").Text; got != "September to 24 November: no coat on 11 mornings" {
		t.Errorf("got %q", got)
	}
	g.jump(checklist.Ref{Question: "fact.when", Subject: "f1"})
	g.write("31/02/2026")
	g.press("tab", "tab")
	if got := g.m.f.Record().Fact("f1"); got.Text != "September to 24 November: no coat on 11 mornings" || !got.When.IsZero() {
		t.Errorf("got %+v", got)
	}
	g.m.f.QuickFact("seen by Mr Tate, gate: alone")
	g.jump(checklist.Ref{Question: "fact.when", Subject: "f2"})
	g.write("last weeks of term")
	g.press("esc")
	if got := g.m.f.Record().Fact("f2").Text; got != "last weeks of term: alone" {
		t.Errorf("got %q", got)
	}
}

// An entry in each kind of list is removed by Delete and comes back by undo, and the words say what happened.
func TestEntriesAreRemovedOnTheScreen(t *testing.T) {
	tests := []struct {
		list string
		add  func(r *checklist.Referral)
	}{
		{"agencies.list", func(r *checklist.Referral) { r.AddPerson().Work = &checklist.Work{Agency: "Tarrow Housing"} }},
		{"concern.when_and_where", func(r *checklist.Referral) { r.AddFact().Text = "No coat" }},
		{"support.tried", func(r *checklist.Referral) { r.AddEvent("help").Text = "Breakfast club" }},
		{"referral.routes", func(r *checklist.Referral) { r.AddRoute("prevent") }},
	}
	for _, tt := range tests {
		t.Run(tt.list, func(t *testing.T) {
			r := checklist.New()
			tt.add(r)
			g := newRig(t, r)
			g.jump(checklist.Ref{Question: tt.list})
			q := g.m.f.Now().Question
			g.press("delete")
			if n := len(g.m.f.Record().Entries(q)); n != 0 {
				t.Errorf("got %d entries after Delete, want 0", n)
			}
			g.want("Removed.")
			g.m.undo()
			if n := len(g.m.f.Record().Entries(q)); n != 1 {
				t.Errorf("got %d entries after undo, want 1", n)
			}
		})
	}
}

func TestNothingRemovedIsSaid(t *testing.T) {
	r := checklist.New()
	r.AddRoute("police")
	g := newRig(t, r)
	g.jump(checklist.Ref{Question: "referral.routes"})
	p := g.m.flow.(*listPage)
	p.remove(g.m, listRow{id: "f99"})
	g.want(wizard.WordsNotRemoved)
}
