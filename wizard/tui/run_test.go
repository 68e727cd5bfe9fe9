package tui

import "testing"

// Windows consoles have no name; elsewhere a terminal without one shows
// nothing.
func TestUsable(t *testing.T) {
	tests := []struct {
		system, term string
		want         bool
	}{
		{"windows", "", true},
		{"windows", "xterm-256color", true},
		{"windows", "dumb", false},
		{"linux", "", false},
		{"linux", "xterm", true},
		{"linux", "dumb", false},
		{"darwin", "", false},
		{"darwin", "xterm-256color", true},
	}
	for _, tt := range tests {
		if got := usable(tt.system, tt.term); got != tt.want {
			t.Errorf("usable(%q, %q) = %t, want %t", tt.system, tt.term, got, tt.want)
		}
	}
}
