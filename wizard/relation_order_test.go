package wizard_test

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// A number means the same relation for everyone, whatever their words suggest; the suggested row says so.
func TestRelationsKeepTheirOrder(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	q, ok := f.Guide().Question(checklist.QFamilyClass)
	if !ok {
		t.Fatal("no question for the relation")
	}
	for _, words := range []string{"grandmother", "stepfather", "lodger", "mum", "aunt"} {
		id := f.QuickPerson(checklist.QFamilyHousehold, "Petra Quillfeather, "+words)
		offers := f.Offers(wizard.Step{Section: q.Section, Question: q, Ref: checklist.Ref{Question: q.ID, Subject: id}})
		suggested := 0
		for i, c := range offers {
			if c.Value != q.Choices[i].Value {
				t.Fatalf("%s: row %d is %s, want %s", words, i+1, c.Value, q.Choices[i].Value)
			}
			if strings.Contains(c.Help, "From your words") {
				suggested++
			}
		}
		if words != "lodger" && suggested != 1 {
			t.Errorf("%s: %d rows are suggested, want 1", words, suggested)
		}
		for _, c := range q.Choices {
			if strings.Contains(c.Help, "From your words") {
				t.Fatalf("%s: the guide itself was changed", words)
			}
		}
	}
}
