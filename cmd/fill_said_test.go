package cmd

import (
	"slices"
	"testing"

	"referral/export/form"
)

// Boxes with the same reason are listed together, in the order of the form, and each box only once.
func TestBoxesAreNamedUnderTheirReason(t *testing.T) {
	t.Parallel()
	f := filledForm{notes: []string{"Page 2 is for the council."}, report: form.Report{
		Filled: []form.Said{{Box: 1, Label: "Surname"}},
		Check:  []form.Said{{Box: 1, Label: "Surname", Why: "cut from the name"}},
		Left:   []form.Said{{Box: 2, Label: "Faith", Why: "no answer"}, {Box: 3, Label: "Signature", Why: "by hand"}, {Box: 4, Label: "Allergies", Why: "no answer"}},
	}}
	want := []string{
		"1 box filled in, 3 left empty. Read the form through before you send it.", "Page 2 is for the council.",
		"To check (cut from the name): 1 Surname.", "Left empty (no answer): 2 Faith; 4 Allergies.", "Left empty (by hand): 3 Signature.",
	}
	if got := f.lines(); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
