package pdf

import (
	"strconv"
	"strings"

	"referral/export/document"
)

// facts sets a row of facts as a list with each number out at the left, so that the eye finds what an opinion cites.
func (b *builder) facts(blocks []document.Block, c column) error {
	type labelled struct {
		number      string
		label, text document.Text
		body        []document.Block
		shaped      []*shaped
	}
	var facts []labelled
	var widest float64
	for _, block := range blocks {
		f := block.(document.Fact)
		l := labelled{number: f.Number, body: f.Body}
		b.fact = f.Number
		l.label, l.text = numbered(f)
		hs, err := b.shape(l.label, boldStyle, c.lang)
		if err != nil {
			return err
		}
		l.shaped = hs
		for _, line := range wrap(hs, 1e6) {
			widest = max(widest, line.width*boldStyle.size/1000)
		}
		facts = append(facts, l)
	}
	list := c.in.child("L")
	list.attr = labelledL
	inner := c.inset(min(widest, 60) + 7)
	for _, f := range facts {
		b.fact = f.number
		item := list.child("LI")
		from := len(b.slices)
		label := item.child("Lbl")
		body := item.child("LBody")
		in := inner
		in.in = body
		if err := b.paragraph(f.text, in, body.child("P"), bodyStyle, blockGap-0.5); err != nil {
			return err
		}
		b.hang(from, f.shaped, label, c, inner.x-c.x-3, boldStyle, blockGap-0.5)
		if len(f.body) > 0 {
			if n := len(b.slices); n > from {
				b.slices[n-1].keep = true
			}
			if err := b.nested(f.body, in); err != nil {
				return err
			}
		}
	}
	b.fact = ""
	return nil
}

// numbered splits the opening of a fact into its number and the rest.
func numbered(f document.Fact) (label, rest document.Text) {
	open := f.Opening()
	if f.Number == "" || len(open) == 0 || !strings.HasPrefix(open[0].Text, f.Number) {
		return nil, open
	}
	label = document.Strong(f.Number)
	first := open[0]
	first.Text = strings.TrimPrefix(first.Text, f.Number)
	if after, ok := strings.CutPrefix(first.Text, "."); ok {
		label = document.Strong(f.Number + ".")
		first.Text = strings.TrimLeft(after, " ")
	}
	return label, append(document.Text{first}, open[1:]...)
}

// hang draws a label next to the slices from index from on: on the first line, or on lines of its own if it is taller.
func (b *builder) hang(from int, label []*shaped, e *element, c column, width float64, st style, gap float64) {
	for i, l := range wrap(label, width*1000/st.size) {
		at := from + i
		if at == len(b.slices) {
			s := slice{height: l.height(st), bar: c.bar}
			if i == 0 {
				s.gap = gap
			}
			b.slices = append(b.slices, s)
		}
		l.drop = max(l.drop, b.slices[at].drop)
		drawn := b.slices[at].draw
		b.slices[at].draw = func(p *page, top float64) {
			p.textLine(l, e, c.x, top, width, st)
			if drawn != nil {
				drawn(p, top)
			}
		}
	}
}

func (b *builder) list(l document.List, c column) error {
	list := c.in.child("L")
	list.attr = bulletedL
	if l.Numbered {
		list.attr = numberedL
	}
	wide := 12.0
	if l.Numbered {
		wide = 6.5 + 5.6*float64(len(strconv.Itoa(len(l.Items))))
	}
	for i, text := range l.Items {
		gap := itemGap
		if i == 0 {
			gap = blockGap
		}
		label := "•"
		if l.Numbered {
			label = strconv.Itoa(i+1) + "."
		}
		item := list.child("LI")
		hs, err := b.shape(document.Plain(label), bodyStyle, "")
		if err != nil {
			return err
		}
		from := len(b.slices)
		lbl := item.child("Lbl")
		body := c.inset(wide)
		body.in = item.child("LBody")
		if err := b.paragraph(text, body, body.in, bodyStyle, gap); err != nil {
			return err
		}
		b.hang(from, hs, lbl, c, wide, bodyStyle, gap)
	}
	return nil
}
