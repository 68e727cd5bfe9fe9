package cmd

import "testing"

func TestSavedAs(t *testing.T) {
	tests := []struct {
		name  string
		names []string
		alone bool
		want  string
	}{
		{"one", []string{"a.pdf"}, true, "Saved as a.pdf; only you can open it."},
		{"several", []string{"a.pdf", "b.pdf"}, true, "Saved as a.pdf, b.pdf; only you can open them."},
		{"on a memory stick", []string{"a.pdf"}, false, "Saved as a.pdf. Anyone who can open this folder can open it too."},
		{"several on a memory stick", []string{"a.pdf", "b.pdf"}, false, "Saved as a.pdf, b.pdf. Anyone who can open this folder can open them too."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := savedAs(tt.names, tt.alone); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
