package clean_test

import (
	"strings"
	"testing"

	"referral/checklist/clean"
)

// Every code point that ends a line ends one, and its neighbours do not.
func TestEdges(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"a\nb": "a\nb", "a\vb": "a\nb", "a\fb": "a\nb", "a\rb": "a\nb", "a\u0085b": "a\nb", "a\u2028b": "a\nb", "a\u2029b": "a\nb",
		"a\u000eb": "ab", "a\u0084b": "ab", "a\u0086b": "ab", "a\u001fb": "ab", "a\u007fb": "ab", "a~b": "a~b", "a b": "a b", "a\u0080b": "ab",
		"a\u202ab": "ab", "a\u202eb": "ab", "a\u202fb": "a\u202fb", "a\u2066b": "ab", "a\u2069b": "ab", "a\u2065b": "a\u2065b", "a\u200eb": "ab", "a\u200fb": "ab", "a\u200db": "a\u200db", "a\u061cb": "ab", "a\u061bb": "a\u061bb",
		"a\u00adb": "ab", "a\u00aeb": "a\u00aeb", "a\u00acb": "a\u00acb", "a\u200bb": "ab", "a\u200ab": "a\u200ab", "a\u2060b": "ab", "a\u2064b": "ab", "a\u206ab": "ab", "a\u206fb": "ab", "a\u2070b": "a\u2070b", "a\ufeffb": "ab",
		"a\ufff9b": "ab", "a\ufffbb": "ab", "a\ufffcb": "a\ufffcb", "a\U0001d173b": "ab", "a\U0001d17ab": "ab", "a\U0001d17bb": "a\U0001d17bb", "a\U000e0000b": "ab", "a\U000e007fb": "ab", "a\U000e0080b": "ab", "a\U000e00ffb": "ab", "a\U000e0100b": "a\U000e0100b", "a\U000e01efb": "a\U000e01efb", "a\U000e01f0b": "ab",
		"a\ufdcfb": "a\ufdcfb", "a\ufdd0b": "ab", "a\ufdefb": "ab", "a\ufdf0b": "a\ufdf0b", "a\ufffeb": "ab", "a\uffffb": "ab", "a\U0001fffdb": "a\U0001fffdb", "a\U0001fffeb": "ab", "a\U0010ffffb": "ab",
	} {
		got, removed := clean.Text(in)
		if got != want {
			t.Errorf("%+q: got %+q, want %+q", in, got, want)
		}
		if gone := len(want) == 2; removed.Any() != gone {
			t.Errorf("%+q: removed is %v, want %v", in, removed.Any(), gone)
		}
		if onOne, _ := clean.Line(in); onOne != strings.ReplaceAll(want, "\n", " ") {
			t.Errorf("%+q: on one line %+q", in, onOne)
		}
	}
}

// The lines with bytes that are not text are reported, each once, and no more than 20.
func TestLinesOfBytes(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ in, want string }{
		{"\xff", "Bytes that are not text on line 1 were replaced."},
		{"\xff\xff a\n\xff", "Bytes that are not text on lines 1 and 2 were replaced."},
		{"a\r\n\xff\r\r\xff", "Bytes that are not text on lines 2 and 4 were replaced."},
		{strings.Repeat("\xff\n", 19), "Bytes that are not text on lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18 and 19 were replaced."},
		{strings.Repeat("\xff\n", 20), "Bytes that are not text on lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 and perhaps more were replaced."},
		{strings.Repeat("\xff\n", 21), "Bytes that are not text on lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 and perhaps more were replaced."},
	} {
		if _, removed := clean.Text(tt.in); removed.String() != tt.want {
			t.Errorf("got %q, want %q", removed.String(), tt.want)
		}
	}
	if got := (clean.Removed{Invalid: 1}).String(); got != "Bytes that are not text were replaced." {
		t.Errorf("got %q where the lines are not known", got)
	}
	a := clean.Removed{Lines: []int{1}}
	b := a
	a.Add(clean.Removed{Lines: []int{2}})
	b.Add(clean.Removed{Lines: []int{3}})
	if a.Lines[1] != 2 || b.Lines[1] != 3 {
		t.Errorf("two accounts share their lines: %v and %v", a.Lines, b.Lines)
	}
	for _, one := range []clean.Removed{{Controls: 1}, {Direction: 1}, {Invisible: 1}, {Pictures: 1}, {Invalid: 1}} {
		if !one.Any() || one.String() == "" {
			t.Errorf("%+v: nothing is said of it", one)
		}
	}
}

// TestPastes: what Word leaves on the clipboard, and the blank lines of an email.
func TestPastes(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"\uf0b7 a": "• a", "\uf0a7 a": "• a", "\uf0d8 a": "• a", "\uf076 a": "• a", "\uf06e a": "• a", "\uf0fc a": "✓ a", "\uf0e0 a": "→ a", "\ufffca": "a",
		"\n\n\n\na": "\n\n\na", "a\n\n\n\nb\n\n\n\nc": "a\n\n\nb\n\n\nc", "a \nb ": "a\nb ", "a\n \n": "a\n\n", "a\n\n\n\n ": "a\n\n\n ", " a\n b": " a\n b",
	} {
		if got, _ := clean.Paste(in); got != want {
			t.Errorf("%+q: got %+q, want %+q", in, got, want)
		}
	}
}
