package text

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"referral/export/document"
)

// letters is s without spaces and controls: what must come through.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.IsControl(r) {
			return -1
		}
		return r
	}, s)
}

// cut deals s out in n pieces.
func cut(r *rand.Rand, s string, n int) []string {
	runes := []rune(s)
	pieces := make([]string, n)
	for i := range pieces {
		k := r.IntN(len(runes) + 1)
		if i == n-1 {
			k = len(runes)
		}
		pieces[i], runes = string(runes[:k]), runes[k:]
	}
	return pieces
}

func FuzzWrite(f *testing.F) {
	f.Add("No. It's Conrad.\nI could see my breath, 01632 960411", uint64(1), 40)
	f.Add("我不想回家。晚上门锁着，「我出不去」 a", uint64(2), 12)
	f.Add("  a   b \n\n\n c\t👩‍👩‍👧 e\u0301\u00a0x", uint64(3), 0)
	f.Fuzz(func(t *testing.T, s string, seed uint64, width int) {
		s = strings.ToValidUTF8(s, "?")
		p := cut(rand.New(rand.NewPCG(seed, 1)), s, 16)
		text := func(i int) document.Text { return document.Plain(p[i]) }
		blocks := []document.Block{
			document.Heading{Level: 1, Text: text(0)},
			document.Paragraph{Text: text(1)},
			document.Fact{Number: p[2], Kind: p[3], Lead: text(4), Body: []document.Block{document.Quote{Text: []document.Text{text(5)}, By: text(6)}}},
			document.KeyValues{Rows: []document.Row{{Key: text(7), Value: text(8)}}},
			document.Table{Head: []string{"a", "b"}, Rows: [][]document.Text{{text(9), text(10)}}},
			document.List{Items: []document.Text{text(11)}},
			document.Ticks{Label: text(12), Options: []string{p[13]}},
			document.Strip{Label: p[14], Note: p[15]},
		}
		out := written(t, document.Document{Blocks: blocks}, width)
		for _, out := range []string{out, Plain(blocks)} {
			rest := letters(out)
			for i := range p {
				// Wherever a comma was put between two lines, the lines are looked for one by one.
				for line := range strings.SplitSeq(p[i], "\n") {
					at := strings.Index(rest, letters(line))
					if at < 0 {
						t.Fatalf("piece %d, %q, is not in order in %q", i, line, out)
					}
					rest = rest[at+len(letters(line)):]
				}
			}
			if !utf8.ValidString(out) {
				t.Errorf("not UTF-8: %q", out)
			}
			for line := range strings.SplitSeq(out, "\n") {
				if strings.IndexFunc(line, unicode.IsControl) >= 0 {
					t.Errorf("a control character in %q", line)
				}
			}
		}
		room := width
		if width <= 0 {
			room = Width
		}
		for line := range strings.SplitSeq(out, "\n") {
			if strings.HasSuffix(line, " ") {
				t.Errorf("spaces at the end of %q", line)
			}
			words := strings.Fields(line)
			if len(words) > 2 && columns(line) > max(room, 24) && columns(strings.TrimLeft(line, " ")) > max(room, 24) {
				t.Errorf("a line of %d columns where %d are allowed: %q", columns(line), room, line)
			}
		}
		if out != "\n" && (!strings.HasSuffix(out, "\n") || strings.HasSuffix(out, "\n\n")) {
			t.Errorf("does not end with one line feed: %q", out)
		}
	})
}

func TestWrap(t *testing.T) {
	tests := []struct {
		name, in   string
		room, hang int
		want       []string
	}{
		{name: "nothing", room: 10},
		{name: "fits", in: "a b c", room: 5, want: []string{"a b c"}},
		{name: "breaks and hangs", in: "one two three", room: 8, hang: 2, want: []string{"one two", "  three"}},
		{name: "a long word stays whole", in: "a https://la.example/long b", room: 10, want: []string{"a", "https://la.example/long", "b"}},
		{name: "line feeds", in: "\na\n\nb\n", room: 10, want: []string{"a", "", "b"}},
		{name: "wide characters", in: "我不想回家", room: 6, want: []string{"我不想", "回家"}},
		{name: "no mark at the start of a line", in: "我不想。回家", room: 6, want: []string{"我不", "想。回", "家"}},
		{name: "spaces within a line", in: "a   b", room: 9, want: []string{"a   b"}},
		{name: "a joined picture is one character", in: "👩‍👩‍👧 ab", room: 5, want: []string{"👩‍👩‍👧 ab"}},
		{name: "a space that does not break", in: "aa b\u00a0c", room: 5, want: []string{"aa", "b\u00a0c"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := wrap(tt.in, tt.room, tt.hang)
			if strings.Join(got, "|") != strings.Join(tt.want, "|") {
				t.Errorf("wrap() = %q, want %q", got, tt.want)
			}
		})
	}
}

func TestPair(t *testing.T) {
	tests := []struct{ name, value, want string }{
		{"Contact", "01632 960411", "Contact: 01632 960411"},
		{"Family told?", "Nobody yet.", "Family told? Nobody yet."},
		{"Contact", "", "Contact:"},
		{"", "Safe.", "Safe."},
		{"Larch Rise\nWexcombe", "ZZ4", "Larch Rise, Wexcombe: ZZ4"},
	}
	for _, tt := range tests {
		if got := pair(tt.name, tt.value); got != tt.want {
			t.Errorf("pair(%q, %q) = %q, want %q", tt.name, tt.value, got, tt.want)
		}
	}
}
