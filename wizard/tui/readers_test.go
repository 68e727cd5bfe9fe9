package tui

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

func TestReadersFromTheReview(t *testing.T) {
	r := checklist.New()
	g := newRig(t, r)
	g.run(g.m.jumpSectionTo("avoid"))
	g.press("r")
	p, ok := g.m.top().(*readersPage)
	if !ok {
		t.Fatalf("the top is %T", g.m.top())
	}
	if first := p.rows[0].title; !strings.Contains(strings.ToLower(first), "duty") {
		t.Errorf("the first reader is %q", first)
	}
	readers := 0
	for _, row := range p.rows {
		if row.title != "" {
			readers++
		}
	}
	if readers != 4 {
		t.Errorf("there are %d readers", readers)
	}
	for _, size := range [][2]int{{100, 30}, {80, 24}, {40, 12}} {
		g.size(size[0], size[1])
		checkFrame(t, g)
	}
	was := g.m.f.Now()
	g.press("enter")
	if g.m.f.Now() == was {
		t.Error("Enter goes nowhere")
	}
}

func TestTimelineFromTheReview(t *testing.T) {
	g := newRig(t, sample(t, "rowan"))
	g.run(g.m.jumpSectionTo("avoid"))
	g.press("t")
	g.want("Timeline", "F1", checklist.AbsenceNote)
	for _, size := range [][2]int{{100, 30}, {80, 24}, {40, 12}} {
		g.size(size[0], size[1])
		checkFrame(t, g)
	}
	g.press("esc")
	if _, ok := g.m.top().(*reviewPage); !ok {
		t.Errorf("the top is %T", g.m.top())
	}
}

// The timeline opens at the first month with something in it, and the months before it can be read.
func TestTimelineOpensAtAnEntry(t *testing.T) {
	t.Parallel()
	r := sample(t, "rowan")
	for _, at := range []string{"2021-03-02", "2026-07-09"} {
		r.AddEvent("help").When = when.When{At: at}
	}
	g := newRig(t, r)
	g.size(80, 24)
	g.run(g.m.jumpSectionTo("avoid"))
	g.press("t")
	if rows := strings.Split(g.shows(), "\n"); !strings.Contains(strings.Join(rows[:7], "\n"), "Jul 2026  ■") {
		t.Errorf("it opens at:\n%s", g.shows())
	}
	g.press("home")
	g.want("Jan 2025 " + checklist.NoEntries)
}

func TestTimelineOfNothing(t *testing.T) {
	if got := timeline(checklist.New(), 80); got != "Nothing entered yet." {
		t.Errorf("got %q", got)
	}
}

func TestBodyPlaceFromTheList(t *testing.T) {
	r := checklist.New()
	f := r.AddFact()
	f.Kind = "seen"
	g := newRig(t, r)
	ref := checklist.Ref{Question: checklist.QFactInjuryPlace, Subject: f.ID}
	g.m.openBody(ref)
	g.want("Head and face", "forehead")
	g.write("left wrist")
	g.press("enter")
	if got := g.m.f.ValueOf(ref).Text; got != "left wrist" {
		t.Fatalf("got %q", got)
	}
	g.m.openBody(ref)
	g.write("right hand")
	g.press("enter")
	if got := g.m.f.ValueOf(ref).Text; got != "left wrist; right hand or fingers" {
		t.Errorf("got %q", got)
	}
}

func TestBodyPlaceFromTheQuestion(t *testing.T) {
	r := checklist.New()
	f := r.AddFact()
	f.Kind, f.Injury.Colour = "seen", "brown"
	g := newRig(t, r)
	g.jump(checklist.Ref{Question: checklist.QFactInjuryPlace, Subject: f.ID})
	g.want("F6 lists the places on the body.")
	g.press("f6")
	g.write("forehead")
	g.press("enter")
	if got := r.Fact(f.ID).Injury.Place; got != "forehead" {
		t.Errorf("got %q", got)
	}
	g.want("forehead")
}

func TestCitesFromTheQuestion(t *testing.T) {
	r := checklist.New()
	r.AddFact().Text = "A mark on the left arm."
	g := newRig(t, r)
	ref := checklist.Ref{Question: "analysis.opinion"}
	g.jump(ref)
	g.want("F6 ticks the facts this is based on.")
	g.press("f6", "enter", "space", "enter")
	if got := g.m.f.ValueOf(ref).Cites; len(got) != 1 || got[0] != "f1" {
		t.Errorf("got %v", got)
	}
}
