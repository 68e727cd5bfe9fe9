package text

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"referral/checklist/english"
	"referral/export/document"
)

// Width is the width of a line in columns if none is given.
const Width = 78

// Write writes d as plain text in lines of at most width columns; 0 means [Width]. Only a word wider than a line goes
// beyond it. The same document gives the same bytes, ending with one line feed.
func Write(w io.Writer, d document.Document, width int) error {
	if width <= 0 {
		width = Width
	}
	p := paper{width: width}
	if d.Layout == document.Slides {
		p.mark = d.Mark
	}
	p.paragraph(d.Mark)
	p.paragraph(d.Audience)
	p.paragraph(d.Warning)
	p.heading(d.Title, "=")
	if err := p.blocks(d.Blocks); err != nil {
		return fmt.Errorf("writing plain text: %w", err)
	}
	if _, err := io.WriteString(w, strings.Join(p.pieces, "\n\n")+"\n"); err != nil {
		return fmt.Errorf("writing plain text: %w", err)
	}
	return nil
}

// paper collects the pieces of a document, which blank lines separate.
type paper struct {
	width  int
	indent int
	mark   string // mark is repeated after each break if the breaks separate pages.
	pieces []string
}

// add adds lines as one piece, indented.
func (p *paper) add(lines []string) {
	if len(lines) == 0 {
		return
	}
	indented := make([]string, len(lines))
	for i, l := range lines {
		if l != "" {
			l = strings.Repeat(" ", p.indent) + l
		}
		indented[i] = l
	}
	p.pieces = append(p.pieces, strings.Join(indented, "\n"))
}

// room returns the width that the indent leaves, or a readable minimum.
func (p *paper) room() int { return max(p.width-p.indent, 16) }

func (p *paper) paragraph(s string) { p.add(wrap(s, p.room(), 0)) }

func (p *paper) heading(s, rule string) {
	lines := wrap(oneLine(s), p.room(), 0)
	var widest int
	for _, l := range lines {
		widest = max(widest, english.Width(l))
	}
	if len(lines) > 0 {
		p.add(append(lines, strings.Repeat(rule, min(widest, p.room()))))
	}
}

// deeper indents what write writes by four more columns.
func (p *paper) deeper(write func() error) error {
	p.indent += 4
	defer func() { p.indent -= 4 }()
	return write()
}

func (p *paper) blocks(blocks []document.Block) error {
	for _, b := range blocks {
		if err := p.block(b); err != nil {
			return err
		}
	}
	return nil
}

func (p *paper) block(b document.Block) error {
	switch b := b.(type) {
	case document.Heading:
		rule := "-"
		if b.Level > 1 {
			rule = "."
		}
		p.heading(b.Text.String(), rule)
	case document.Paragraph:
		p.paragraph(b.Text.String())
	case document.Fact:
		p.add(wrap(b.Opening().String(), p.room(), 4))
		return p.deeper(func() error { return p.blocks(b.Body) })
	case document.Quote:
		return p.deeper(func() error {
			for _, t := range b.Marked() {
				p.paragraph(t.String())
			}
			p.paragraph(b.Credit().String())
			return nil
		})
	case document.KeyValues:
		var lines []string
		for _, r := range b.Rows {
			lines = append(lines, wrap(pair(r.Key.String(), r.ValueAndNote().String()), p.room(), 4)...)
		}
		p.add(lines)
	case document.Table:
		p.table(b)
	case document.List:
		p.list(b)
	case document.Blank:
		p.paragraph(b.Label.String())
		for range max(b.Lines, 1) {
			p.add([]string{strings.Repeat("_", p.room())})
		}
	case document.Ticks:
		p.ticks(b)
	case document.Figure:
		p.paragraph(b.Alt)
		return p.blocks(b.Instead)
	case document.PageBreak:
		p.add([]string{"* * *"})
		p.paragraph(p.mark)
	default:
		return fmt.Errorf("no way to write a block of type %T", b)
	}
	return nil
}

// table writes each row as a piece, each cell after the name of its column. An empty cell is left out, except in a row
// with nothing but its first cell, which is to be filled in by hand and keeps the names.
func (p *paper) table(t document.Table) {
	if len(t.Rows) == 0 {
		p.paragraph(strings.Join(t.Head, "; "))
	}
	for _, r := range t.Rows {
		var pairs []string
		toFill := !slices.ContainsFunc(r[min(1, len(r)):], func(c document.Text) bool { return strings.TrimSpace(c.String()) != "" })
		for i, c := range r {
			if toFill || strings.TrimSpace(c.String()) != "" {
				pairs = append(pairs, pair(column(t.Head, i), c.String()))
			}
		}
		p.add(p.lines(pairs, 4))
	}
}

func (p *paper) list(l document.List) {
	var lines []string
	for i, item := range l.Items {
		bullet := "- "
		if l.Numbered {
			bullet = strconv.Itoa(i+1) + ". "
		}
		lines = append(lines, wrap(bullet+item.String(), p.room(), len(bullet))...)
	}
	p.add(lines)
}

// ticks writes the boxes on one line with the label, or each on a line if they are too many for one.
func (p *paper) ticks(t document.Ticks) {
	label, options := oneLine(t.Label.String()), boxes(t.Options)
	line := strings.TrimSpace(label + "   " + strings.Join(options, "   "))
	if english.Width(line) <= p.room() {
		p.add(wrap(line, p.room(), 0))
		return
	}
	p.add(append(wrap(label, p.room(), 0), p.lines(options, 4)...))
}

// lines wraps the texts and puts one below the other.
func (p *paper) lines(texts []string, hang int) []string {
	var lines []string
	for _, t := range texts {
		lines = append(lines, wrap(t, p.room(), hang)...)
	}
	return lines
}

func boxes(options []string) []string {
	var b []string
	for _, o := range options {
		b = append(b, strings.TrimSpace("[ ] "+oneLine(o)))
	}
	return b
}

// column returns the name of column i, or "" if the table has none.
func column(head []string, i int) string {
	if i < len(head) {
		return head[i]
	}
	return ""
}

// pair returns a name and its value: "Contact: 01632 960411". After a question mark there is no colon.
func pair(name, value string) string {
	name, value = oneLine(name), strings.Trim(value, " \n")
	switch {
	case name == "":
		return value
	case !endsWithMark(name):
		name += ":"
	}
	return strings.TrimSpace(name + " " + value)
}

// oneLine joins the lines of s. A comma replaces the line break after a line without a mark of its own.
func oneLine(s string) string {
	var b strings.Builder
	for line := range strings.SplitSeq(s, "\n") {
		line = strings.Trim(line, " ")
		if line == "" {
			continue
		}
		if b.Len() > 0 {
			if !endsWithMark(b.String()) {
				b.WriteByte(',')
			}
			b.WriteByte(' ')
		}
		b.WriteString(line)
	}
	return b.String()
}

// endsWithMark reports whether s ends with a mark after which nothing needs to be added.
func endsWithMark(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".,;:?!", last) || unicode.Is(unicode.Terminal_Punctuation, last)
}
