package pdf

import "testing"

// A sign is drawn as an emoji if it asks to be; letters joined or separated by the same characters are not.
func TestPictured(t *testing.T) {
	t.Parallel()
	for sign, want := range map[string]bool{
		"❤\ufe0f": true, "3\ufe0f\u20e3": true, "👍🏽": true, "👩\u200d👧": true, "🇬🇧": true,
		"❤": false, "3": false, "A": false, "é": false, "क्\u200dष": false, "می\u200cخ": false,
	} {
		if got := pictured([]rune(sign)); got != want {
			t.Errorf("%q: got %t, want %t", sign, got, want)
		}
	}
}
