package english

import "testing"

func TestNearest(t *testing.T) {
	t.Parallel()
	names := []string{"bolton", "dorset", "nottingham-city", "other", "pdf", "main"}
	for typed, want := range map[string]string{
		"bolten": "bolton", "Boltn": "bolton", " dorset ": "dorset", "DORSETT": "dorset", "othr": "other", "pfd": "", "pd": "pdf",
		"nottingham": "nottingham-city", "mybolton": "bolton", "olton": "bolton", "lton": "bolton", "the bolton": "", "no": "", "": "", "atlantis": "", "man": "main",
	} {
		if got, ok := Nearest(typed, names); got != want || ok != (want != "") {
			t.Errorf("Nearest(%q) = %q, %v, want %q", typed, got, ok, want)
		}
	}
}
