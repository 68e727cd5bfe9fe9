package pdf

import (
	"strings"
	"testing"
)

// A head that is too long loses whole parts, and never ends in the middle of a phrase.
func TestHeadsLoseWholeParts(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"Referral: Ida Brook, born 3 May 2015 (11); Wilf Brook, born 2 June 2018 (8)": {
			"Referral: Ida Brook, born 3 May 2015 (11)", "Referral: Ida Brook", "Referral", ""},
		"One part":               {""},
		"A school; to a council": {"A school", ""},
	} {
		rest := text
		for _, w := range want {
			if rest = withoutLastPart(rest); rest != w {
				t.Errorf("%q: got %q, want %q", text, rest, w)
			}
		}
		if strings.HasSuffix(rest, ",") {
			t.Errorf("%q ends in the middle", rest)
		}
	}
}
