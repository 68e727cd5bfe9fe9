package wizard_test

import (
	"testing"
	"time"

	"referral/checklist"
	"referral/wizard"
)

// Whatever an answer opens is asked before its part is left: nothing that a part asks is skipped on the way down.
func TestNextAsksWhatAnAnswerOpens(t *testing.T) {
	t.Parallel()
	for _, q := range checklist.Default().All() {
		for _, c := range q.Choices {
			for _, children := range []int{1, 3} {
				for _, missed := range passedOver(t, children, map[string]string{q.ID: c.Value}) {
					t.Errorf("%s, %q, %d children: %s is passed over", q.ID, c.Value, children, missed)
				}
			}
		}
	}
}

// The same is true for each level of need, whether or not a child is in danger.
func TestNextAsksWhatALevelOpens(t *testing.T) {
	t.Parallel()
	level, _ := checklist.Default().Question(checklist.QReferralLevel)
	for _, tonight := range []checklist.YesNo{checklist.Yes, checklist.NotSure, checklist.No} {
		for _, c := range level.Choices {
			for _, children := range []int{1, 3} {
				chosen := map[string]string{checklist.QReferralTonight: string(tonight), level.ID: c.Value}
				for _, missed := range passedOver(t, children, chosen) {
					t.Errorf("danger %q, level %q, %d children: %s is passed over", tonight, c.Value, children, missed)
				}
			}
		}
	}
}

// passedOver answers a new record straight down with the chosen answers, and returns what a part had not yet asked when
// it was left.
func passedOver(t *testing.T, children int, chosen map[string]string) []string {
	t.Helper()
	r := checklist.New()
	for range children {
		r.AddChild()
	}
	f := wizard.NewFlow(r, checklist.Default(), func() time.Time { return time.Date(2026, 9, 15, 10, 20, 0, 0, time.UTC) })
	f.Change(func(r *checklist.Referral) {
		mother := r.AddPerson()
		mother.Name = "Farah Dunmore"
		mother.Relations = []checklist.Relation{{To: r.Children()[0].ID, Is: "mother"}}
	})
	var missed []string
	seen := map[checklist.Ref]bool{}
	for {
		at := f.Now()
		seen[at.Ref] = true
		if choice := chosen[at.Ref.Question]; choice != "" {
			v := checklist.Value{Choice: choice}
			if at.Question.Kind == checklist.Multi {
				v = checklist.Value{Choices: []string{choice}}
			}
			give(t, f, at.Ref, v)
		}
		more := f.Next()
		if more && f.Now().Section == at.Section {
			continue
		}
		for _, s := range f.Steps() {
			if s.Section == at.Section && s.Question != nil && !s.More && !seen[s.Ref] {
				missed = append(missed, s.Ref.Question)
			}
		}
		if !more {
			return missed
		}
	}
}
