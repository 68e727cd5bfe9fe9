package form

import "testing"

// A label is the same with whatever space a form has around its marks.
func TestLabelsWithWideSpaces(t *testing.T) {
	t.Parallel()
	for _, space := range []string{"", " ", "\u00a0", "\u2002", "\u2003", "\u3000"} {
		for _, text := range []string{"Surname" + space + ":", "Surname" + space + "*", "•" + space + "Surname", "Surname" + space + "(optional)", "*" + space + "Surname" + space + "(max 50 characters)" + space + ":"} {
			if got := labelOf(text); got != "Surname" {
				t.Errorf("labelOf(%q) = %q", text, got)
			}
		}
	}
}
