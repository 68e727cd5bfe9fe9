package tui

import (
	"strings"
	"testing"

	"referral/checklist"
)

// A text that is only read is read on with Page Down, and back with Page Up.
func TestPageUpBringsBackWhatWasRead(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, keys string }{
		{"help", "f1"}, {"timeline", "f3 t"}, {"papers", "f3 f3 p tab"}, {"a paper", "f3 f3 p tab tab tab enter"},
	} {
		g := newRig(t, sample(t, "rowan"))
		g.size(60, 20)
		g.m.o.Text = func(*checklist.Referral, string) (string, bool) {
			text := ""
			for i := range 60 {
				text += "Row " + itoa(i+1) + ".\n"
			}
			return text, true
		}
		g.jump(refOf(g, "impact.now"))
		g.press(strings.Fields(tt.keys)...)
		before := g.shows()
		g.press("pgdown")
		if g.shows() == before {
			t.Errorf("%s: Page Down shows nothing new:\n%s", tt.name, before)
		}
		g.press("pgup")
		if got := g.shows(); got != before {
			t.Errorf("%s: Page Up shows\n%s\nand not\n%s", tt.name, got, before)
		}
	}
}
