package markdown

import (
	"strings"
	"testing"
	"unicode"

	. "referral/export/document"
)

// nasty has what readers of Markdown take for something other than text, and what comes next to it in real text.
var nasty = []string{
	"a", "x", "é", "1", "9", "日本", "😀", "£", "\u0301", "\u00a0", "\u3000", "\u200d", " ", " ", " ", "  ", "    ", "\n", "\n", "\n\n",
	"*", "**", "***", "_", "__", "~", "~~", "~~~", "`", "``", "```", "|", "||", "\\", "\\\\", "\\|", "\\\n", "[", "]", "](", "](x)", "[a]", "[a]: /b", "[^1]", "[^1]: x",
	"![", "[ ] ", "[x] ", "<", ">", "<b>", "</b>", "<br>", "<!-- ", "-->", "<?x ?>", "<a@b.example>", "<http://a.example>", "&", "&amp;", "&lt;", "&#35;", "&#x23;", "amp;", ";", "#", "## ", " #", " ##",
	"+", "-", "=", "+ ", "- ", "* ", "> ", "1. ", "1) ", "12345678901. ", "---", "===", "- - -", "***\n", "___", ":-", "-|-", "|---|", "--- | ---", ":", "::", "!", "\"", "'", "(", ")", ".", ",", "$", "{", "}", "^", "%", "/", "@",
	"www.", "www.example.org", "WWW.a.b", "http://", "http://example.org/a_b?c=1&amp;d", "https://", "ftp://a.b", "HTTP://a.b", "mailto:", "a@b.example", "n.brandt@ferrybank.example", "a_b", "A*", "5 < 6", "Q&A", "word", "No. It's him.", "F1", ":smile:",
}

// source hands out the bytes of a fuzz input, and zeros when they run out.
type source struct{ data []byte }

func (s *source) n(limit int) int {
	if len(s.data) == 0 {
		return 0
	}
	b := int(s.data[0])
	s.data = s.data[1:]
	return b % limit
}

func (s *source) string() string {
	var b strings.Builder
	for range s.n(9) {
		if i := s.n(len(nasty) + 20); i < len(nasty) {
			b.WriteString(nasty[i])
		} else {
			b.WriteByte(byte(' ' + s.n(95)))
		}
	}
	return b.String()
}

func (s *source) text() Text {
	var t Text
	for range s.n(5) {
		t = append(t, Span{Text: s.string(), Strong: s.n(3) == 1})
	}
	return t
}

func (s *source) texts(n int) []Text {
	t := make([]Text, n)
	for i := range t {
		t[i] = s.text()
	}
	return t
}

func (s *source) strings(n int) []string {
	t := make([]string, n)
	for i := range t {
		t[i] = s.string()
	}
	return t
}

func (s *source) blocks(limit, depth int) []Block {
	var blocks []Block
	for range s.n(limit) {
		blocks = append(blocks, s.block(depth))
	}
	return blocks
}

func (s *source) block(depth int) Block {
	switch s.n(12) {
	case 1:
		return Heading{Level: 1 + s.n(5), Text: s.text()}
	case 2:
		if depth < 3 {
			return Fact{Number: s.string(), Kind: s.string(), Lead: s.text(), Body: s.blocks(4, depth+1)}
		}
	case 3, 4:
		return Quote{Text: s.texts(s.n(4)), By: s.text()}
	case 5:
		kv := KeyValues{Head: [2]string{s.string(), s.string()}}
		for range s.n(4) {
			kv.Rows = append(kv.Rows, Row{Key: s.text(), Value: s.text()})
		}
		return kv
	case 6:
		t := Table{Head: s.strings(s.n(5))}
		for range s.n(4) {
			t.Rows = append(t.Rows, s.texts(len(t.Head)))
		}
		return t
	case 7, 8:
		return List{Numbered: s.n(2) == 1, Items: s.texts(s.n(5))}
	case 9:
		return Blank{Label: s.text(), Lines: 1 + s.n(3)}
	case 10:
		return Ticks{Label: s.text(), Options: s.strings(s.n(4))}
	case 11:
		if s.n(2) == 1 {
			return PageBreak{}
		}
	}
	return Paragraph{Text: s.text()}
}

func FuzzRoundTrip(f *testing.F) {
	f.Add([]byte{1, 2, 3}, "")
	for i := range nasty {
		f.Add([]byte{0, 0, 0, 2, 0, 2, 2, byte(i), byte(i), 1, 2, byte(i), byte(i + 1), 2, 7, 1, 2, 2, 2, byte(i), byte(i)}, nasty[i])
	}
	f.Fuzz(func(t *testing.T, data []byte, own string) {
		s := &source{data}
		d := Document{Title: s.string(), Mark: s.string(), Audience: s.string(), Blocks: s.blocks(8, 0)}
		own = strings.Map(func(r rune) rune {
			if r != '\n' && unicode.IsControl(r) || r == 0xFEFF {
				return -1
			}
			return r
		}, strings.ToValidUTF8(own, "?"))
		d.Blocks = append(d.Blocks, Paragraph{Text: Plain(own)}, Quote{Text: []Text{Plain(own)}}, Table{Head: []string{own}, Rows: [][]Text{{Strong(own)}}}, List{Numbered: true, Items: []Text{Plain(own)}}, Heading{Level: 1, Text: Plain(own)})
		roundTrip(t, d)
	})
}
