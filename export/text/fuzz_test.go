package text

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"referral/checklist/english"
	"referral/export/document"
)

// letters returns s without spaces and controls: everything that must come through.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.IsControl(r) {
			return -1
		}
		return r
	}, s)
}

// cut divides s into n pieces.
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
			document.Paragraph{Text: text(14)},
			document.Paragraph{Text: text(15)},
		}
		out := written(t, document.Document{Blocks: blocks}, width)
		for _, out := range []string{out, Plain(blocks)} {
			rest := letters(out)
			for i := range p {
				// A comma may have been put between two lines, so look for each line by itself.
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
			if len(words) > 2 && english.Width(line) > max(room, 24) && english.Width(strings.TrimLeft(line, " ")) > max(room, 24) {
				t.Errorf("a line of %d columns where %d are allowed: %q", english.Width(line), room, line)
			}
		}
		if out != "\n" && (!strings.HasSuffix(out, "\n") || strings.HasSuffix(out, "\n\n")) {
			t.Errorf("does not end with one line feed: %q", out)
		}
	})
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
