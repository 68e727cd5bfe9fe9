package wizard

import (
	"fmt"
	"unicode/utf8"

	"referral/checklist/clean"
)

// MostLabel is the most characters of a label: it has to fit into a row of the list of drafts.
const MostLabel = 60

// Words about the label of a draft, the same everywhere.
const (
	WordsLabel     = "Give this draft a label"
	WordsLabelHelp = "A few words to tell it from your other drafts. They are encrypted, and shown only after the passphrase."
	WordsLabelKept = "The label has been kept."
	WordsLabelGone = "The draft no longer has a label."
)

// Label is what the writer calls the draft; empty for nothing.
func (f *Flow) Label() string { return f.label }

// SetLabel gives the draft a label, which is saved and encrypted with the rest. Empty takes it away.
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

// LabelSaid says what became of a label.
func (f *Flow) LabelSaid() string {
	if f.label == "" {
		return WordsLabelGone
	}
	return WordsLabelKept
}
