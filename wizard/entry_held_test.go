package wizard_test

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// In every list, and in each of its forms, what is kept off the main sheet is marked in words, and nothing else is.
func TestListsMarkWhatIsHeldBack(t *testing.T) {
	t.Parallel()
	for name, hold := range map[string]func(f *wizard.Flow, id string) error{
		"by the person's own question": func(f *wizard.Flow, id string) error {
			return f.AnswerTo(checklist.Ref{Question: checklist.QPersonNameHeld, Subject: id}, checklist.Value{Choice: "yes"})
		},
		"by what must be kept": func(f *wizard.Flow, _ string) error {
			return f.AnswerTo(checklist.Ref{Question: checklist.QConsentKeptSecret}, checklist.Value{Text: "That Mirela Dunbar told us. Her name must not be known."})
		},
	} {
		f := newFlow(t)
		mum := f.QuickPerson("family.household", "Oksana Brill, mother")
		neighbour := f.QuickPerson("family.household", "Mirela Dunbar, neighbour")
		told, seen := f.QuickFact("yesterday 9:00 passed on from Mirela Dunbar: shouting at night"), f.QuickFact("yesterday 9:00 seen by me: no coat")
		if err := f.AnswerTo(checklist.Ref{Question: "fact.from", Subject: told}, checklist.Value{Choice: neighbour}); err != nil {
			t.Fatal(err)
		}
		if err := hold(f, neighbour); err != nil {
			t.Fatal(err)
		}
		for list, ids := range map[string][2]string{"family.household": {neighbour, mum}, "concern.when_and_where": {told, seen}} {
			q, _ := f.Guide().Question(list)
			for i, id := range ids {
				for _, row := range []string{f.EntryLine(q, id), strings.Join(f.EntryCells(q, id), " ")} {
					marked := strings.Contains(row, wizard.WordsNameHeld) || strings.Contains(row, wizard.WordsSeparateSheet)
					if marked != (i == 0) {
						t.Errorf("%s: %s: %q", name, list, row)
					}
				}
			}
		}
	}
}
