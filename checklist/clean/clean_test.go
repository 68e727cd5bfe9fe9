package clean

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"
)

func TestText(t *testing.T) {
	tests := []struct {
		name, in, want string
		removed        Removed
	}{
		{name: "empty"},
		{name: "plain", in: "He said \"no\".\nTwice.", want: "He said \"no\".\nTwice."},
		{name: "line breaks", in: "a\r\nb\rc\u0085d\u2028e\u2029f\vg\fh\n\r\ni", want: "a\nb\nc\nd\ne\nf\ng\nh\n\ni"},
		{name: "two carriage returns are two breaks", in: "a\r\rb", want: "a\n\nb"},
		{name: "tab", in: "a\tb", want: "a b"},
		{name: "composed", in: "Zoe\u0308", want: "Zo\u00eb"},
		{name: "composed across what is removed", in: "Zoe\u200b\u0308", want: "Zo\u00eb", removed: Removed{Invisible: 1}},
		{name: "compatible forms stay", in: "½ ﬁ ² ™ …", want: "½ ﬁ ² ™ …"},
		{name: "quotation marks stay", in: "“it’s ‘mine’”", want: "“it’s ‘mine’”"},
		{name: "escape loses its byte only", in: "a\x1b[31mred\x1b]0;title", want: "a[31mred]0;title", removed: Removed{Controls: 2}},
		{name: "c1, nul, bell, delete", in: "a\u009b\x00\a\x7fb", want: "ab", removed: Removed{Controls: 4}},
		{name: "direction", in: "\u202eabc\u2066\u2069\u200e\u200f\u061c", want: "abc", removed: Removed{Direction: 6}},
		{name: "invisible", in: "\ufeffa\u200bb\u00adc\u2060d\ufff9e\U000E0041f\ufdd0g\U0001FFFEh", want: "abcdefgh", removed: Removed{Invisible: 8}},
		{name: "joiners and selectors stay", in: "می\u200cخواهم 👩\u200d🏫 ❤\ufe0f", want: "می\u200cخواهم 👩\u200d🏫 ❤\ufe0f"},
		{name: "flags of countries stay", in: flag("gbeng") + flag("gbwls") + "🇬🇧", want: flag("gbeng") + flag("gbwls") + "🇬🇧"},
		{name: "tags hide no text behind a flag", in: flag("meetme1") + flag("gb") + flag("GBENG"), want: "🏴🏴🏴", removed: Removed{Invisible: 17}},
		{name: "a flag that never ends", in: strings.TrimSuffix(flag("gbsct"), string(rune(endTag))) + "x", want: "🏴x", removed: Removed{Invisible: 5}},
		{name: "Arabic name", in: "محمد", want: "محمد"},
		{name: "latin-1 bytes", in: "ok\ncaf\xe9\r\nok\n\xff\xfe", want: "ok\ncaf\ufffd\nok\n\ufffd\ufffd", removed: Removed{Invalid: 3, Lines: []int{2, 4}}},
		{name: "a replacement character that was typed", in: "a\ufffdb", want: "a\ufffdb"},
		{name: "a surrogate is three bytes", in: "\xed\xa0\x80", want: "\ufffd\ufffd\ufffd", removed: Removed{Invalid: 3, Lines: []int{1}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, removed := Text(tt.in)
			if got != tt.want {
				t.Errorf("Text = %+q, want %+q", got, tt.want)
			}
			if diff := cmp.Diff(removed, tt.removed); diff != "" {
				t.Errorf("Removed (-got +want):\n%s", diff)
			}
			if got := Terminal(tt.in); got != tt.want {
				t.Errorf("Terminal = %+q, want %+q", got, tt.want)
			}
		})
	}
}

func TestLine(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"breaks and runs", "  1 Example Road\r\n  BL99\t\t9ZZ \n", "1 Example Road BL99 9ZZ"},
		{"spaces only", " \n\t ", ""},
		{"no-break spaces stay inside", "\u00a0a\u00a0\u00a0b\u00a0", "a\u00a0\u00a0b"},
		{"one word", "Ola", "Ola"},
		{"a run of spaces", "Ola   Nowak", "Ola Nowak"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got, _ := Line(tt.in); got != tt.want {
				t.Errorf("Line = %q, want %q", got, tt.want)
			}
		})
	}
}

func TestPaste(t *testing.T) {
	tests := []struct {
		name, in, want string
		removed        Removed
	}{
		{name: "word bullets", in: "\uf0b7\tHe was cold.\r\n\uf0fc Seen", want: "• He was cold.\n✓ Seen"},
		{name: "picture", in: "before \ufffcafter", want: "before after", removed: Removed{Pictures: 1}},
		{name: "composed across a picture", in: "e\ufffc\u0301", want: "é", removed: Removed{Pictures: 1}},
		{name: "spaces at line ends", in: "a \u00a0\nb\u00a0c\t\n", want: "a\nb\u00a0c\n"},
		{name: "the end stays open", in: "the boy ", want: "the boy "},
		{name: "blank lines of an email", in: "a\n\u00a0\n\n \n\nb", want: "a\n\n\nb"},
		{name: "two blank lines stay", in: "a\n\n\nb", want: "a\n\n\nb"},
		{name: "breaks at the end", in: "a\n\n\n\n\n", want: "a\n\n\n"},
		{name: "quotation marks", in: "“I’m fine”", want: "“I’m fine”"},
		{name: "empty"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, removed := Paste(tt.in)
			if got != tt.want {
				t.Errorf("Paste = %+q, want %+q", got, tt.want)
			}
			if diff := cmp.Diff(removed, tt.removed); diff != "" {
				t.Errorf("Removed (-got +want):\n%s", diff)
			}
		})
	}
}

func TestRemovedString(t *testing.T) {
	many := Removed{Invalid: 25}
	for n := range 25 {
		many.line(n + 1)
	}
	tests := []struct {
		name string
		in   Removed
		want string
	}{
		{"nothing", Removed{}, ""},
		{"two kinds and a line", Removed{Controls: 3, Direction: 1, Invalid: 2, Lines: []int{4}},
			"Removed: 3 control characters, 1 direction mark. Bytes that are not text on line 4 were replaced."},
		{"one each", Removed{Invisible: 1, Pictures: 2}, "Removed: 1 invisible character, 2 pictures."},
		{"lines", Removed{Invalid: 3, Lines: []int{1, 2, 9}}, "Bytes that are not text on lines 1, 2 and 9 were replaced."},
		{"many lines", many, "Bytes that are not text on lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 and perhaps more were replaced."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.in.String(); got != tt.want {
				t.Errorf("String = %q, want %q", got, tt.want)
			}
			if got := tt.in.Any(); got != (tt.want != "") {
				t.Errorf("Any = %v", got)
			}
		})
	}
}

func TestRemovedAdd(t *testing.T) {
	sum := Removed{Controls: 1, Invalid: 1, Lines: []int{2}}
	sum.Add(Removed{Controls: 2, Direction: 3, Invisible: 4, Pictures: 5, Invalid: 6, Lines: []int{2, 7}})
	want := Removed{Controls: 3, Direction: 3, Invisible: 4, Pictures: 5, Invalid: 7, Lines: []int{2, 7}}
	if diff := cmp.Diff(sum, want); diff != "" {
		t.Errorf("Add (-got +want):\n%s", diff)
	}
}

func FuzzText(f *testing.F) {
	for _, seed := range []string{"", "a\x1b]52;c;aGk=\a", "\u202e\u2066x", "caf\xe9\r\n", "e\u200b\u0301", "\uf0b7\ufffc \n\n\n\n", "1\t2\v3", "\u1100\u1161\u11a8", "\u2adc\u1fef", "e" + strings.Repeat("\u0301", 70)} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for name, run := range map[string]func(string) (string, Removed){"Text": Text, "Line": Line, "Paste": Paste} {
			out, removed := run(s)
			if !utf8.ValidString(out) {
				t.Errorf("%s: not UTF-8", name)
			}
			for _, r := range out {
				if unicode.IsControl(r) && (r != '\n' || name == "Line") {
					t.Errorf("%s kept the control %U", name, r)
				}
				if unicode.Is(unicode.Bidi_Control, r) || unicode.Is(unicode.Noncharacter_Code_Point, r) {
					t.Errorf("%s kept %U", name, r)
				}
			}
			again, rest := run(out)
			if again != out || rest.Any() {
				t.Errorf("%s again: %+q, was %+q (%v)", name, again, out, rest)
			}
			if removed.Any() != (removed.String() != "") || len(removed.Lines) > mostLines {
				t.Errorf("%s: the account is wrong: %+v", name, removed)
			}
			if utf8.ValidString(s) {
				if got, want := words(out), words(s); got != want {
					t.Errorf("%s lost words: %+q, want %+q", name, got, want)
				}
			}
		}
	})
}

// words is all letters, digits and marks of s, composed, without the joiners that composing puts between more than 30
// marks: where they go depends on what stood between the marks.
func words(s string) string {
	composed := norm.NFC.String(strings.Map(func(r rune) rune {
		if unicode.In(r, unicode.L, unicode.N, unicode.M) {
			return r
		}
		return -1
	}, norm.NFC.String(s)))
	return strings.ReplaceAll(composed, "\u034f", "")
}

// flag returns a black flag with tags.
func flag(tags string) string {
	var b strings.Builder
	b.WriteRune(blackFlag)
	for _, c := range tags {
		b.WriteRune(tagOf + c)
	}
	b.WriteRune(endTag)
	return b.String()
}
