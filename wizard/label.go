package wizard

import (
	"fmt"
	"unicode/utf8"

	"referral/checklist/clean"
)

// MostLabel is the most characters in a label, so that it fits into a row of the list of drafts.
const MostLabel = 60

// Words about a draft's label, the same everywhere.
const (
	WordsLabel     = "Give this draft a label"
	WordsLabelHelp = "A few words to tell it from your other drafts. They are encrypted, and shown only after the passphrase."
	WordsLabelKept = "The label has been kept."
	WordsLabelGone = "The draft no longer has a label."
)

// Label returns the writer's name for the draft; empty for none.
func (f *Flow) Label() string { return f.label }

// SetLabel gives the draft a label, which is saved and encrypted with the rest. An empty label removes it.
func (f *Flow) SetLabel(label string) error {
	label, _ = clean.Line(label)
	if n := utf8.RuneCountInString(label); n > MostLabel {
		return fmt.Errorf("a label has at most %d characters, and this one has %d: choose a shorter one", MostLabel, n)
	}
	if label != f.label {
		f.label = label
		f.rev++
	}
	return nil
}

// LabelSaid says what happened to the label.
func (f *Flow) LabelSaid() string {
	if f.label == "" {
		return WordsLabelGone
	}
	return WordsLabelKept
}
