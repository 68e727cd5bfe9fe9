package docx

import (
	"fmt"
	"strconv"
	"strings"

	"referral/export/document"
)

// builder writes the body of a document.
type builder struct {
	out      strings.Builder
	lang     string
	page     page
	together bool // together keeps what is under a heading on one page.

	drawings int  // drawings is the number of drawings so far.
	numbered int  // numbered is the number of numbered lists so far.
	inFact   bool // inFact indents what belongs to a fact.
	keep     bool // keep keeps what is written on the same page as what follows it.
	fresh    bool // fresh starts a new page with what is written next.
	table    bool // table is true if a table was written last.
}

func newBuilder(d document.Document) *builder {
	return &builder{lang: d.Lang, page: pageOf(d), together: d.Together}
}

// xml returns the body as a part of the file.
func (b *builder) xml() string {
	b.afterTable() // A body that ends with a table is not valid.
	return `<w:document ` + wordSpace + ` ` + relSpace + ` ` + drawingSpace + `><w:body>` + b.out.String() + `<w:sectPr>` + furniture + b.page.xml() + `</w:sectPr></w:body></w:document>`
}

// document writes the title and what comes before it, then the blocks. Screen readers do not read out the margins, so
// the text of the first page has what the other pages have there.
func (b *builder) document(d document.Document) error {
	b.words("Mark", d.Mark)
	b.words("Audience", d.Audience)
	b.words("Warning", d.Warning)
	b.keep = true
	b.words("Title", d.Title)
	return b.blocks(d.Blocks)
}

func (b *builder) blocks(blocks []document.Block) error {
	for i, block := range blocks {
		var next document.Block
		if i+1 < len(blocks) {
			next = blocks[i+1]
		}
		b.keep = b.keeps(block, next)
		if err := b.block(block); err != nil {
			return err
		}
	}
	return nil
}

// keeps reports whether a block is never left at the foot of a page without the next one.
func (b *builder) keeps(block, next document.Block) bool {
	switch next.(type) {
	case nil, document.PageBreak:
		return false
	case document.Heading:
		_, heading := block.(document.Heading)
		return heading
	case document.Blank, document.Ticks:
		return true
	}
	p, ok := block.(document.Paragraph)
	return b.together || ok && strings.HasSuffix(strings.TrimSpace(p.Text.String()), ":")
}

func (b *builder) block(block document.Block) error {
	switch block := block.(type) {
	case document.Heading:
		b.keep = true
		b.text("Heading"+strconv.Itoa(min(max(block.Level, 1), deepest)), block.Text)
	case document.Paragraph:
		b.text(b.style("Normal"), block.Text)
	case document.Fact:
		return b.fact(block)
	case document.Quote:
		b.quote(block)
	case document.KeyValues:
		b.keyValues(block)
	case document.Table:
		b.tableOf(block)
	case document.List:
		b.list(block)
	case document.Blank:
		b.blank(block)
	case document.Ticks:
		b.text(b.style("Ticks"), ticks(block))
	case document.Figure:
		b.figure(block)
	case document.PageBreak:
		b.fresh = true
	default:
		return fmt.Errorf("no way to write a block of type %T", block)
	}
	return nil
}

// style returns the name of a style, inside a fact or outside.
func (b *builder) style(name string) string {
	if !b.inFact {
		return name
	}
	switch name {
	case "Normal", "Ticks":
		return "FactText"
	}
	return "Fact" + name
}

// para says how a paragraph is set.
type para struct {
	style  string
	right  bool // right is true if it runs from right to left.
	number int  // number is the list that it is an item of, if the list starts counting again.
	indent int  // indent is the indent of its list, if that is not the one of its style.
}

// paragraph writes a paragraph. One with nothing to see is left out.
func (b *builder) paragraph(p para, runs string) {
	if runs == "" {
		return
	}
	b.out.WriteString(`<w:p><w:pPr><w:pStyle w:val="` + p.style + `"/>`)
	if b.keep {
		b.out.WriteString(`<w:keepNext/>`)
	}
	if b.fresh {
		b.out.WriteString(`<w:pageBreakBefore/>`)
	}
	if p.number > 0 {
		b.out.WriteString(`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="` + strconv.Itoa(p.number) + `"/></w:numPr>`)
	}
	if p.right {
		b.out.WriteString(`<w:bidi/>`)
	}
	if p.indent > 0 {
		b.out.WriteString(`<w:ind w:left="` + strconv.Itoa(p.indent) + `" w:hanging="` + strconv.Itoa(listIndent) + `"/>`)
	}
	b.out.WriteString(`</w:pPr>` + runs + `</w:p>`)
	b.fresh, b.table = false, false
}

// text writes a text as a paragraph in the direction in which most of it runs.
func (b *builder) text(style string, t document.Text) {
	right := rightToLeft(lettersOf(t))
	b.paragraph(para{style: style, right: right}, b.runs(t, right))
}

// words writes a plain text.
func (b *builder) words(style, s string) { b.text(style, document.Plain(s)) }

// fact writes a fact with its number at the left. The number is text, so that references to it stay right when another
// fact is removed.
func (b *builder) fact(f document.Fact) error {
	keep := b.keep
	b.keep = keep || len(f.Body) > 0
	label, rest := opening(f)
	right := rightToLeft(lettersOf(rest))
	runs := b.runs(rest, right)
	if number := b.runs(label, right); number != "" && runs != "" {
		runs = number + tab + runs
	}
	b.paragraph(para{style: "Fact", right: right}, runs)
	b.inFact = true
	defer func() { b.inFact = false }()
	return b.blocks(f.Body)
}

// opening splits the first paragraph of a fact into its number and the rest.
func opening(f document.Fact) (label, rest document.Text) {
	open := f.Opening()
	number := f.Number + "."
	if f.Number == "" || len(open) == 0 || !strings.HasPrefix(open[0].Text, number+" ") {
		return nil, open
	}
	first := open[0]
	first.Text = strings.TrimPrefix(first.Text, number)
	return document.Strong(number), append(document.Text{first}, open[1:]...)
}

// quote writes someone's own words, with a bar at the side where they start and the speaker below.
func (b *builder) quote(q document.Quote) {
	marked, by, keep := q.Marked(), q.Credit(), b.keep
	for i, t := range marked {
		b.keep = keep || i < len(marked)-1 || by != nil
		style := b.style("Quote")
		right := rightToLeft(lettersOf(t))
		if right {
			style += "RightToLeft"
		}
		b.paragraph(para{style: style}, b.runs(inLang(t, q.Lang), right))
	}
	b.keep = keep
	b.text(b.style("QuoteSource"), by)
}

func (b *builder) list(l document.List) {
	style, p := "ListBullet", para{}
	if l.Numbered {
		style, p.number = "ListNumber", numbers+b.numbered
		b.numbered++
	}
	p.style = style
	if b.inFact {
		p.indent = b.page.factIndent + listIndent
	}
	for _, item := range l.Items {
		p.right = rightToLeft(lettersOf(item))
		b.paragraph(p, b.runs(item, p.right))
	}
}

// blank writes a label and lines to write on. A line is a ruled tab, so that nothing typed on it has to be counted.
func (b *builder) blank(l document.Blank) {
	keep := b.keep
	b.keep = true
	b.text(b.style("Normal"), l.Label)
	for i := range max(l.Lines, 1) {
		b.keep = keep || i == 0 && l.Lines > 1
		b.paragraph(para{style: "WritingLine"}, tab)
	}
}

// ticks returns a row of boxes as one text. A box is never separated from its words.
func ticks(t document.Ticks) document.Text {
	text := t.Label
	for i, o := range t.Options {
		if i > 0 || t.Label.String() != "" {
			text = document.Join(text, document.Plain("   "))
		}
		text = document.Join(text, document.Plain("☐\u00a0"+o))
	}
	return text
}
