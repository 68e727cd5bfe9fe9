package tui

import (
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/followup"
	"referral/checklist/when"
)

// afterRig is on the page after sending of a sample, made on a day.
func afterRig(t *testing.T, made string) *rig {
	t.Helper()
	r := sample(t, "rowan")
	r.Request.Made = made
	r.Actions = nil
	g := newRig(t, r)
	g.m.o.Text = func(_ *checklist.Referral, sheet string) (string, bool) { return "paper " + sheet, true }
	g.run(g.m.jumpSectionTo("after"))
	return g
}

// point moves down to the row that begins with label.
func (g *rig) point(label string) {
	g.t.Helper()
	p, ok := g.m.flow.(*afterPage)
	if !ok {
		g.t.Fatalf("the page is %T", g.m.flow)
	}
	p.look(g.m)
	for i, r := range p.rows {
		if r.head == "" && strings.Contains(r.label, label) {
			p.at = i
			return
		}
	}
	g.t.Fatalf("no row has %q:\n%s", label, g.shows())
}

func TestAfterSaysWhatIsDue(t *testing.T) {
	g := afterRig(t, "2026-11-20T13:40")
	p := g.m.flow.(*afterPage)
	if p.rows[0].head != "First, today" || !strings.HasPrefix(p.rows[1].label, "Before the child leaves") {
		t.Errorf("the first rows are %+v", p.rows[:2])
	}
	g.point("The front door answers")
	g.want("Rule: ", "Source: ")
	g.now = g.now.Add(72 * time.Hour)
	g.want("overdue") // Dates become due by themselves.
	g.wantNot("First, today")
}

func TestAfterMarksWhatIsLate(t *testing.T) {
	g := afterRig(t, "2026-11-12T10:00")
	g.want("overdue")
	g.point("The front door answers")
	g.press("enter", "2")
	p := g.m.flow.(*afterPage)
	g.point("The front door answers")
	if p.rows[p.at].cells[0] != "done" {
		t.Errorf("the row is %q", p.rows[p.at].label)
	}
	a := g.m.f.Record().Actions
	if len(a) != 1 || a[0].Step != "response" || !a[0].Done {
		t.Fatalf("the log is %+v", a)
	}
	g.press("f11")
	if n := len(g.m.f.Record().Actions); n != 0 {
		t.Errorf("after undo there are %d entries", n)
	}
}

// TestAfterWaitsOnlyForTheCouncil checks that what school writes itself is not shown as something it has not been told.
func TestAfterWaitsOnlyForTheCouncil(t *testing.T) {
	r := sample(t, "hana")
	r.Answers[checklist.QAfterOutcome] = checklist.Answer{Text: "advice"}
	g := newRig(t, r)
	g.m.f.JumpSection("after")
	var labels []string
	for _, row := range answerRows(g.m) {
		labels = append(labels, row.label)
	}
	text := strings.Join(labels, "\n")
	for _, want := range []string{"Why another plan was accepted: not written down yet", "Settled on: not written down yet", "Reasons and other help: we have not been told"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in:\n%s", want, text)
		}
	}
}

func TestAfterWithoutADay(t *testing.T) {
	g := afterRig(t, "")
	if g.m.f.Record().Call() != nil {
		t.Skip("the sample has a call")
	}
	g.want("Say when you made the referral")
	g.point("Outcome")
	g.press("enter")
	if g.m.f.Now().Page == "" {
		t.Error("it went to a question that is not asked")
	}
}

func TestAfterTakesTheOutcome(t *testing.T) {
	g := afterRig(t, "2026-11-20T10:00")
	g.point("Outcome")
	g.press("enter")
	g.want("What did the council decide?")
	g.press("1")
	g.want("Who told you")
	g.write("Ms Lund, social worker")
	g.press("enter")
	g.write("Smarch 55")
	g.press("enter")
	g.want("When were you told?", "Smarch 55")
	g.press("ctrl+u", "enter")
	r := g.m.f.Record()
	if got := r.Answers["after.outcome"].Text; got != "advice" {
		t.Errorf("the outcome is %q", got)
	}
	if len(r.Actions) != 1 || r.Actions[0].Kind != "outcome" || r.Actions[0].Who != "Ms Lund, social worker" || r.Actions[0].When != when.Of(g.now, when.Minute) {
		t.Fatalf("the log is %+v", r.Actions[0])
	}
	g.point("Not a child in need")
	g.want("What should come with it", "The reasons, and what other help")
	g.point("line manager")
	g.want("when the school was told of the decision")
	g.press("f11")
	if g.m.f.Record().Answers["after.outcome"].Text != "" || len(g.m.f.Record().Actions) != 0 {
		t.Error("one undo does not take the outcome and its entry back")
	}
}

func TestAfterAddsAndChangesTheLog(t *testing.T) {
	g := afterRig(t, "2026-11-20T10:00")
	g.point("Add what you have done")
	g.press("enter")
	if q := g.at(); !strings.HasPrefix(q, "action.") {
		t.Fatalf("it is at %s", q)
	}
	g.m.f.Record().Actions[0].Text = "Rang the front door."
	g.press("f2")
	if _, ok := g.m.flow.(*afterPage); !ok {
		t.Fatalf("F2 leads to %T", g.m.flow)
	}
	g.m.f.Change(func(*checklist.Referral) {})
	g.point("Rang the front door.")
	g.press("enter")
	if q := g.at(); !strings.HasPrefix(q, "action.") {
		t.Fatalf("it is at %s", q)
	}
}

func TestAfterOpensThePapers(t *testing.T) {
	g := afterRig(t, "2026-11-20T10:00")
	for _, c := range [][2]string{{"Steps, days, and notes", "paper escalation"}, {"The letter to the council", "paper challenge"}, {"For supervision", "paper supervision"}, {"Guidance", "After sending"}, {"If you hear nothing", "Give the reference"}, {"Paste it into", "boxes copied"}} {
		g.point(c[0])
		g.press("enter")
		g.want(c[1])
		g.press("esc")
	}
}

// Something new is added as a fact, with the reference to give on the call next to it (R164).
func TestAfterAddsAFactAndRingsAgain(t *testing.T) {
	g := afterRig(t, "2026-11-20T10:00")
	g.m.f.Change(func(r *checklist.Referral) {
		r.Answers["after.reference"] = checklist.Answer{Text: "QV-5512"}
	})
	g.point("Add a fact and ring again")
	g.want("QV-5512", "Ring the same day")
	n := len(g.m.f.Record().Facts)
	g.press("enter")
	if q := g.at(); len(g.m.f.Record().Facts) != n+1 || !strings.HasPrefix(q, "fact.") {
		t.Errorf("%d facts, and it is at %s", len(g.m.f.Record().Facts), q)
	}
}

func TestAfterFitsEverySize(t *testing.T) {
	for _, size := range [][2]int{{100, 30}, {80, 24}, {60, 20}, {40, 12}} {
		g := afterRig(t, "2026-11-12T10:00")
		g.size(size[0], size[1])
		for range 30 {
			checkFrame(t, g)
			g.press("down")
		}
	}
}

// Something to keep watching is asked for in four parts. An impossible day is asked for again, and one undo reverses
// everything.
func TestAfterKeepsAWatch(t *testing.T) {
	g := afterRig(t, "2026-11-20T13:40")
	g.point("what you are watching")
	g.press("enter")
	for _, s := range []string{"Mr Hale", "how he comes in"} {
		g.write(s)
		g.press("enter")
	}
	g.write("soon")
	g.press("enter")
	g.want("Type the whole date")
	g.write("18/12/2026")
	g.press("enter")
	g.write("we ring again")
	g.press("enter")
	g.want("Added to the log", "Look again: how he comes in")
	got := followup.Watches(g.m.f.Record())
	if len(got) != 1 || got[0].Who != "Mr Hale" || got[0].Until != "2026-12-18" || got[0].Then != "we ring again" {
		t.Fatalf("got %+v", got)
	}
	g.press("ctrl+z")
	if n := len(g.m.f.Record().Actions); n != 0 {
		t.Errorf("got %d entries after undo, want none", n)
	}
}

// Home, End and the page keys go through every list alike.
func TestStrideThroughLists(t *testing.T) {
	g := newRig(t, sample(t, "rowan"))
	for _, at := range []struct {
		section string
		where   func() int
	}{
		{"avoid", func() int { return g.m.flow.(*reviewPage).at }},
		{"check", func() int { return g.m.flow.(*answersPage).at }},
		{"after", func() int { return g.m.flow.(*afterPage).at }},
	} {
		g.run(g.m.jumpSectionTo(at.section))
		g.press("home")
		first := at.where()
		g.press("end")
		last := at.where()
		g.press("pgup", "down", "pgdown", "pgdown", "pgdown", "pgdown", "pgdown", "pgdown", "pgdown", "pgdown", "pgdown", "pgdown")
		if got := at.where(); got != last || at.section != "avoid" && first >= last {
			t.Errorf("%s: first %d, last %d, at %d", at.section, first, last, got)
		}
		g.press("home")
		if got := at.where(); got != first {
			t.Errorf("%s: Home leads to %d, want %d", at.section, got, first)
		}
	}
}

// A question in the last part leads back to the page it was opened from.
func TestLastQuestionLeadsBackToThePage(t *testing.T) {
	g := newRig(t, sample(t, "rowan"))
	g.size(100, 40)
	g.jump(question("after.outcome"))
	g.press("4", "enter")
	for range 8 {
		if _, ok := g.m.flow.(*afterPage); ok {
			g.want("What happens next, and when")
			return
		}
		g.press("tab")
	}
	t.Error("the page after sending did not come back")
}

// Where a step rests on another council's guidance, its source says so.
func TestSourceOfAnotherCouncil(t *testing.T) {
	row := dueRow(followup.Step{What: "ask", By: "2026-11-20", State: followup.Open, Rule: "the same day", Source: "dorset", Other: true})
	if got := strings.Join(row.more, " "); !strings.Contains(got, "Source: "+followup.OtherGuidance+"Dorset") {
		t.Errorf("got %q", got)
	}
}
