package markdown

import (
	"bytes"
	"fmt"
	"html"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	ghtml "github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/text"

	. "referral/export/document"
)

// piece is one block as a reader of Markdown sees it. In its texts, bold is between \x02 and \x03.
type piece struct {
	Kind  string
	Texts []string
}

// want returns what a reader must find of d.
func want(d Document) []piece {
	var ps []piece
	for _, s := range []string{d.Mark, d.Audience} {
		if s = seen(Plain(strings.TrimSpace(s))); s != "" {
			ps = append(ps, piece{"italics", []string{s}})
		}
	}
	if d.Title != "" {
		ps = append(ps, piece{"heading 1", []string{seen(Plain(d.Title))}})
	}
	return append(ps, wantBlocks(d.Blocks)...)
}

func wantBlocks(blocks []Block) []piece {
	var ps []piece
	add := func(kind string, texts ...Text) {
		p := piece{Kind: kind}
		for _, t := range texts {
			p.Texts = append(p.Texts, seen(t))
		}
		if kind == "paragraph" && p.Texts[0] == "" {
			return
		}
		ps = append(ps, p)
	}
	for _, b := range blocks {
		switch b := b.(type) {
		case Heading:
			add(fmt.Sprintf("heading %d", b.Level+1), b.Text)
		case Paragraph:
			add("paragraph", b.Text)
		case Fact:
			add("paragraph", b.Opening())
			ps = append(ps, wantBlocks(b.Body)...)
		case Quote:
			p := piece{Kind: "quote"}
			for _, t := range b.Marked() {
				p.Texts = append(p.Texts, seen(t))
			}
			if by := b.Credit(); by != nil {
				p.Texts = append(p.Texts, seen(by))
			}
			if len(p.Texts) > 0 {
				ps = append(ps, p)
			}
		case KeyValues:
			cells := []Text{Plain(b.Head[0]), Plain(b.Head[1])}
			for _, r := range b.Rows {
				key := append(Text(nil), r.Key...)
				for i := range key {
					key[i].Strong = true
				}
				cells = append(cells, key, r.Value)
			}
			add("table 2", cells...)
		case Table:
			var cells []Text
			for _, h := range b.Head {
				cells = append(cells, Plain(h))
			}
			for _, r := range b.Rows {
				cells = append(cells, r...)
			}
			if len(b.Head) > 0 {
				add("table "+strconv.Itoa(len(b.Head)), cells...)
			}
		case List:
			if len(b.Items) > 0 {
				add(fmt.Sprintf("list %t", b.Numbered), b.Items...)
			}
		case Blank:
			add("paragraph", b.Label)
			for range b.Lines {
				add("rule")
			}
		case Ticks:
			label := b.Label
			for i, o := range b.Options {
				if i > 0 || label.String() != "" {
					label = Join(label, Plain("   "))
				}
				label = Join(label, Plain("☐ "+o))
			}
			add("paragraph", label)
		case Figure:
			add("italics", Plain(b.Alt))
			ps = append(ps, wantBlocks(b.Instead)...)
		case PageBreak:
			add("rule")
		}
	}
	return ps
}

// seen returns t as Markdown can carry it: without space at the ends of lines, without empty lines at its ends, and
// with bold that neither begins nor ends with a space.
func seen(t Text) string {
	var plain, bold []rune // bold has the characters in bold, and NUL for the others.
	for _, s := range t {
		for _, r := range s.Text {
			mark := rune(0)
			if s.Strong {
				mark = r
			}
			plain, bold = append(plain, r), append(bold, mark)
		}
	}
	keep := make([]bool, len(plain))
	for i := 0; i < len(plain); {
		end := i
		for end < len(plain) && plain[end] != '\n' {
			end++
		}
		from, to := i, end
		for from < to && plain[from] == ' ' {
			from++
		}
		for to > from && plain[to-1] == ' ' {
			to--
		}
		for j := from; j < to; j++ {
			keep[j] = true
		}
		if end < len(plain) {
			keep[end] = true
		}
		i = end + 1
	}
	var out, marks []rune
	for i, r := range plain {
		if keep[i] {
			out, marks = append(out, r), append(marks, bold[i])
		}
	}
	for len(out) > 0 && out[0] == '\n' {
		out, marks = out[1:], marks[1:]
	}
	for len(out) > 0 && out[len(out)-1] == '\n' {
		out, marks = out[:len(out)-1], marks[:len(out)-1]
	}
	var b strings.Builder
	for i := 0; i < len(out); {
		j := i
		for j < len(out) && (marks[j] != 0) == (marks[i] != 0) {
			j++
		}
		s := string(out[i:j])
		if core := strings.TrimFunc(s, unicode.IsSpace); marks[i] != 0 && core != "" {
			at := strings.Index(s, core)
			s = s[:at] + "\x02" + core + "\x03" + s[at+len(core):]
		}
		b.WriteString(s)
		i = j
	}
	return b.String()
}

var reader = goldmark.New(goldmark.WithExtensions(extension.GFM))

// read returns what a reader finds in Markdown.
func read(source []byte) []piece {
	var ps []piece
	root := reader.Parser().Parse(text.NewReader(source))
	for n := root.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Heading:
			ps = append(ps, piece{fmt.Sprintf("heading %d", n.Level), []string{words(n, source)}})
		case *ast.Paragraph:
			if e, ok := n.FirstChild().(*ast.Emphasis); ok && e.Level == 1 && n.ChildCount() == 1 {
				ps = append(ps, piece{"italics", []string{words(e, source)}})
				continue
			}
			ps = append(ps, piece{"paragraph", []string{words(n, source)}})
		case *ast.Blockquote:
			ps = append(ps, piece{"quote", children(n, source)})
		case *ast.List:
			p := piece{Kind: fmt.Sprintf("list %t", n.IsOrdered())}
			for item := n.FirstChild(); item != nil; item = item.NextSibling() {
				if item.ChildCount() == 0 {
					p.Texts = append(p.Texts, "")
				}
				p.Texts = append(p.Texts, children(item, source)...)
			}
			ps = append(ps, p)
		case *ast.ThematicBreak:
			ps = append(ps, piece{Kind: "rule"})
		case *east.Table:
			p := piece{Kind: fmt.Sprintf("table %d", len(n.Alignments))}
			for row := n.FirstChild(); row != nil; row = row.NextSibling() {
				p.Texts = append(p.Texts, children(row, source)...)
			}
			ps = append(ps, p)
		default:
			ps = append(ps, piece{Kind: "unlooked-for " + n.Kind().String()})
		}
	}
	return ps
}

func children(n ast.Node, source []byte) []string {
	var texts []string
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c.(type) {
		case *ast.Paragraph, *ast.TextBlock, *east.TableCell:
			texts = append(texts, words(c, source))
		default:
			texts = append(texts, "unlooked-for "+c.Kind().String())
		}
	}
	return texts
}

// words returns the text of the inline nodes of n.
func words(n ast.Node, source []byte) string {
	var b strings.Builder
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			b.WriteString(decoded(c.Segment.Value(source)))
			if c.HardLineBreak() {
				b.WriteByte('\n')
			} else if c.SoftLineBreak() {
				b.WriteString("<soft break>")
			}
		case *ast.String:
			b.WriteString(decoded(c.Value))
		case *ast.RawHTML:
			if s := string(c.Segments.Value(source)); s == "<br>" {
				b.WriteByte('\n')
			} else {
				b.WriteString("<raw " + s + ">")
			}
		case *ast.AutoLink:
			if c.AutoLinkType != ast.AutoLinkEmail {
				b.WriteString("<link>")
			}
			b.Write(c.Label(source))
		case *ast.Emphasis:
			if c.Level == 2 {
				b.WriteString("\x02" + words(c, source) + "\x03")
			} else {
				b.WriteString("<italics>" + words(c, source))
			}
		default:
			b.WriteString("<" + c.Kind().String() + ">")
		}
	}
	return b.String()
}

// decoded resolves escapes and references as goldmark does when it writes HTML.
func decoded(value []byte) string {
	var out bytes.Buffer
	w := writer{&out}
	ghtml.DefaultWriter.Write(w, value)
	return html.UnescapeString(out.String())
}

// writer is a buffer that goldmark can write to.
type writer struct{ *bytes.Buffer }

func (writer) Available() int { return 0 }
func (writer) Buffered() int  { return 0 }
func (writer) Flush() error   { return nil }

func roundTrip(t *testing.T, d Document) {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, d); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want(d), read(out.Bytes())); diff != "" {
		t.Fatalf("reading back differs (-want +got):\n%s\nMarkdown:\n%q", diff, out.String())
	}
	if !bytes.HasSuffix(out.Bytes(), []byte("\n")) || bytes.HasSuffix(out.Bytes(), []byte("\n\n")) && len(want(d)) > 0 {
		t.Errorf("does not end with one line feed: %q", out.String())
	}
}

func TestRoundTrip(t *testing.T) { roundTrip(t, sample()) }
