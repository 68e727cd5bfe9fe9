package pdf

import (
	"strings"
	"testing"
)

func TestEveryFontHasOneLicence(t *testing.T) {
	t.Parallel()
	under := map[string]int{}
	for _, l := range Licences() {
		if len(l.Text) < 1000 {
			t.Errorf("the licence of %s is cut short", strings.Join(l.Fonts, ", "))
		}
		for _, font := range l.Fonts {
			under[font]++
		}
	}
	entries, err := fontFiles.ReadDir("fonts")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		name, _, _ := strings.Cut(e.Name(), ".")
		if under[name] != 1 {
			t.Errorf("%s comes under %d licences, want 1", name, under[name])
		}
	}
}
