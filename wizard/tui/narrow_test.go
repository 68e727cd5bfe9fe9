package tui

import (
	"strings"
	"testing"

	"referral/checklist"
)

// In a narrow window every key of the page's own is shown, if need be in a row above the last, and nothing that matters
// on the page is cut.
func TestNarrowPages(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, at, keys string
		want           []string
	}{
		{"home", "", "", []string{"Everything stays on this computer until you print or copy\nit.", "To print, if there is no computer"}},
		{"papers", "impact.now", "f3 f3 p", []string{"w save this", "c copy all", "Esc back", "Tab next", "( ) text"}},
		{"paste", "impact.now", "f3 f3 v", []string{"Enter copy, then next box", "Space tick", "Esc back", "┌─ Box 1 of", "└──"}},
		{"ring", "child.name", "f9", []string{"Tab next", "Shift+Tab back", "F7 read it all", "Esc close", "F9 write down the call"}},
		{"script", "child.name", "f9 f7", []string{"PgDn next card", "F7 back to the questions", "Esc close"}},
		{"an entry", "concern.when_and_where", "enter", []string{"Enter choose", "Esc back to the list", "Tab next"}},
		{"a choice", "child.plan", "", []string{"Enter choose", "Tab next", "F5 not known"}},
		{"comments", "impact.now", "f3", []string{"r four readers", "t timeline", "Tab next"}},
		{"home, choosing", "", "3", []string{"Esc back"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			g := opened(t, tt.at, tt.keys, func(r *checklist.Referral) *rig {
				g := newRig(t, r)
				g.size(60, 20)
				return g
			})
			checkFrame(t, g)
			rows := strings.Split(g.shows(), "\n")
			for i := range rows {
				rows[i] = strings.TrimSpace(rows[i])
			}
			for _, want := range tt.want {
				if !strings.Contains(strings.Join(rows, "\n"), want) {
					t.Errorf("%q is not shown:\n%s", want, g.shows())
				}
			}
			if last := rows[len(rows)-1]; !strings.Contains(last, "F9 ") {
				t.Errorf("the last row is %q", last)
			}
		})
	}
}

// No sign shows that nothing is out of sight, and a comment that is cut says so.
func TestLeastWindow(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, keys, want string }{
		{"readers", "f3 r", ""},
		{"comments", "f3", "…"},
		{"papers", "f3 f3 p", "1 of 4"},
	} {
		g := opened(t, "impact.now", tt.keys, func(*checklist.Referral) *rig {
			r := sample(t, "rowan")
			r.Answers["impact.now"] = checklist.Answer{}
			g := newRig(t, r)
			g.size(40, 12)
			return g
		})
		for range 6 {
			if shown := g.shows(); strings.Contains(shown, " 0 more") || !strings.Contains(shown, tt.want) {
				t.Errorf("%s:\n%s", tt.name, shown)
			}
			g.press("down")
		}
	}
}
