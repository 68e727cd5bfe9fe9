package wizard_test

import (
	"testing"

	"referral/checklist/when"
	"referral/wizard"
)

// Questions about the council's answer depend on its decision; before that only those always asked are shown.
func TestAboutAnswer(t *testing.T) {
	t.Parallel()
	f := sampleFlow(t, "rowan")
	for _, ref := range f.AboutAnswer() {
		q, ok := f.Guide().Question(ref.Question)
		if !ok || wizard.Page(q.Section.Page) != wizard.PageAfter || q.IsList() || ref == wizard.Outcome {
			t.Errorf("%s is not about the council's answer", ref.Question)
		}
	}
	before := len(f.AboutAnswer())
	if err := f.KeepOutcome("nfa", "", when.When{}); err != nil {
		t.Fatal(err)
	}
	if after := len(f.AboutAnswer()); before == 0 || after <= before {
		t.Errorf("%d questions before a decision, %d after one", before, after)
	}
}
