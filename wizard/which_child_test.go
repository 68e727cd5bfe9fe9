package wizard_test

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// What was answered about the only child, before there was a name, is shown again once another child has been added: it
// could be about either. A baby not yet born cannot have been meant.
func TestEarlyAnswersAreShownAgainWithASecondChild(t *testing.T) {
	t.Parallel()
	for _, baby := range []bool{false, true} {
		f := newFlow(t)
		f.Record().Request.Level = checklist.Section17
		answerRef(t, f, "child.whereabouts", "p1", "With her nan until 17:00.")
		answerRef(t, f, "child.name", "p1", "Łucja Wolska")
		f.Jump(checklist.Ref{Question: "family.household"})
		if baby {
			f.AddBaby()
		} else {
			answerRef(t, f, "child.name", f.AddChild(), "Juno Wolska")
		}
		f.Jump(checklist.Ref{Question: "family.household"})
		times := 0
		for f.Next() && f.CatchingUp() {
			if s := f.Now(); s.Ref == (checklist.Ref{Question: "child.whereabouts", Subject: "p1"}) {
				if times++; !strings.Contains(f.Help(s), "Is it about Łucja?") {
					t.Errorf("the help is %q", f.Help(s))
				}
			}
		}
		if want := map[bool]int{false: 1, true: 0}[baby]; times != want {
			t.Errorf("a baby %v: shown again %d times, not %d", baby, times, want)
		}
	}
}

// "The child" is not a name once there are several.
func TestTheChildIsAskedAboutWhereThereAreSeveral(t *testing.T) {
	t.Parallel()
	for _, several := range []bool{false, true} {
		f := newFlow(t)
		answerRef(t, f, "child.name", "p1", "Łucja Wolska")
		if several {
			answerRef(t, f, "child.name", f.AddChild(), "Juno Wolska")
		}
		id := f.QuickFact("today 09:05 heard from the child, hall: \"it hurts\"")
		from, asks := f.Record().Fact(id).From, f.QuickAsk(id)
		if several != (from == "") || several != (asks == wizard.WordsWhichChild) {
			t.Errorf("several %v: from %q, and %q", several, from, asks)
		}
	}
}
