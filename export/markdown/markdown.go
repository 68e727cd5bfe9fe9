package markdown

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"referral/checklist/english"
	"referral/export/document"
)

// Write writes d as GitHub-flavoured Markdown. The same document gives the same bytes, ending with one line feed.
func Write(w io.Writer, d document.Document) error {
	var p paper
	if d.Layout == document.Slides {
		p.mark = d.Mark
	}
	for _, s := range []string{d.Mark, d.Audience} {
		p.italic(s)
	}
	if d.Warning != "" {
		p.add(inline(document.Strong(d.Warning), inParagraph))
	}
	if d.Title != "" {
		p.add(english.Join(" ", "#", inline(document.Plain(d.Title), inHeading)))
	}
	if err := p.blocks(d.Blocks); err != nil {
		return fmt.Errorf("writing Markdown: %w", err)
	}
	if _, err := io.WriteString(w, strings.Join(p.pieces, "\n\n")+"\n"); err != nil {
		return fmt.Errorf("writing Markdown: %w", err)
	}
	return nil
}

// paper collects the pieces of a document, which blank lines separate.
type paper struct {
	pieces []string
	mark   string // mark is repeated after each rule if the rules separate pages.
	list   string // list is the marker of the list just written; empty after anything else.
}

func (p *paper) add(piece string) {
	if piece != "" {
		p.pieces = append(p.pieces, piece)
		p.list = ""
	}
}

func (p *paper) italic(s string) {
	if s := inline(document.Plain(strings.TrimSpace(s)), inItalics); s != "" {
		p.add("*" + s + "*")
	}
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
		// The title is the only heading of the first level, and Markdown has six levels.
		level := min(max(b.Level, 1)+1, 6)
		p.add(english.Join(" ", strings.Repeat("#", level), inline(b.Text, inHeading)))
	case document.Paragraph:
		p.add(inline(b.Text, inParagraph))
	case document.Fact:
		p.add(inline(b.Opening(), inParagraph))
		return p.blocks(b.Body)
	case document.Quote:
		p.quote(b)
	case document.KeyValues:
		rows := make([][]document.Text, len(b.Rows))
		for i, r := range b.Rows {
			rows[i] = []document.Text{strong(r.Key), r.ValueAndNote()}
		}
		p.table(b.Head[:], rows)
	case document.Table:
		p.table(b.Head, b.Rows)
	case document.List:
		p.listOf(b)
	case document.Blank:
		p.add(inline(b.Label, inParagraph))
		for range max(b.Lines, 1) {
			p.add(strings.Repeat("_", 60)) // Markdown draws this line as a rule to write on.
		}
	case document.Ticks:
		p.add(inline(ticks(b), inParagraph))
	case document.Figure:
		p.italic(b.Alt)
		return p.blocks(b.Instead)
	case document.PageBreak:
		p.add("---")
		p.italic(p.mark)
	default:
		return fmt.Errorf("no way to write a block of type %T", b)
	}
	return nil
}

func (p *paper) quote(q document.Quote) {
	texts := q.Marked()
	if by := q.Credit(); by != nil {
		texts = append(texts, by)
	}
	var lines []string
	for i, t := range texts {
		if i > 0 {
			lines = append(lines, ">")
		}
		for line := range strings.SplitSeq(inline(t, inParagraph), "\n") {
			lines = append(lines, english.Join(" ", ">", line))
		}
	}
	p.add(strings.Join(lines, "\n"))
}

// table writes a table with as many columns as its widest row, so that no cell is ever lost.
func (p *paper) table(head []string, rows [][]document.Text) {
	columns := len(head)
	for _, r := range rows {
		columns = max(columns, len(r))
	}
	if columns == 0 {
		return
	}
	cells := make([]document.Text, columns)
	for i, h := range head {
		cells[i] = document.Plain(h)
	}
	lines := []string{row(cells), strings.Repeat("| --- ", columns) + "|"}
	for _, r := range rows {
		clear(cells)
		copy(cells, r)
		lines = append(lines, row(cells))
	}
	p.add(strings.Join(lines, "\n"))
}

func row(cells []document.Text) string {
	var b strings.Builder
	for _, c := range cells {
		b.WriteString("| ")
		if s := inline(c, inCell); s != "" {
			b.WriteString(s + " ")
		}
	}
	return b.String() + "|"
}

// listOf writes a list. Two lists in a row have different markers, as Markdown would otherwise join them.
func (p *paper) listOf(l document.List) {
	marker := "-"
	switch {
	case l.Numbered && p.list == ".":
		marker = ")"
	case l.Numbered:
		marker = "."
	case p.list == "-":
		marker = "*"
	}
	var lines []string
	for i, item := range l.Items {
		bullet := marker
		if l.Numbered {
			bullet = strconv.Itoa(i+1) + marker
		}
		for j, line := range strings.Split(inline(item, inItem), "\n") {
			if j > 0 {
				bullet = strings.Repeat(" ", len(bullet))
			}
			lines = append(lines, english.Join(" ", bullet, line))
		}
	}
	if len(lines) > 0 {
		p.add(strings.Join(lines, "\n"))
		p.list = marker
	}
}

// ticks returns a row of boxes as one line of text.
func ticks(t document.Ticks) document.Text {
	var b strings.Builder
	for i, o := range t.Options {
		if i > 0 || t.Label.String() != "" {
			b.WriteString("   ")
		}
		b.WriteString("☐ " + o)
	}
	return document.Join(t.Label, document.Plain(b.String()))
}

// strong returns t in bold.
func strong(t document.Text) document.Text {
	bold := make(document.Text, len(t))
	for i, s := range t {
		s.Strong = true
		bold[i] = s
	}
	return bold
}
