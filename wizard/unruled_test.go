package wizard

import "testing"

func TestARuledLineIsNotReadOut(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, text, want string }{
		{"the line to write on", "Reference:\n____\nTime:", "Reference:\nTime:"},
		{"a single stroke", "Name:\n_\nRole:", "Name:\nRole:"},
		{"a line of dashes", "THE CALL\n----\nAsk for the duty worker.", "THE CALL\nAsk for the duty worker."},
		{"a line of equals signs", "THE CALL\n========\nAsk for the duty worker.", "THE CALL\nAsk for the duty worker."},
		{"a line of dots, set in", "Signed\n   .....\nDate", "Signed\nDate"},
		{"three dots are words left out", "He said\n...\nand ran", "He said\n...\nand ran"},
		{"a dash in the words", "Ring 0191 - ask for duty", "Ring 0191 - ask for duty"},
		{"strokes among words", "Name: ____", "Name: ____"},
		{"one empty line is a pause", "One.\n\nTwo.", "One.\n\nTwo."},
		{"many are still one pause", "One.\n\n\n\nTwo.", "One.\n\nTwo."},
		{"a rule between empty lines leaves one", "One.\n\n____\n\nTwo.", "One.\n\nTwo."},
		{"an empty line at the start", "\nOne.", "\nOne."},
		{"several at the start are one", "\n\n\nOne.", "\nOne."},
		{"a line set in keeps its place", "One.\n  Two.", "One.\n  Two."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := Unruled(tt.text); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
