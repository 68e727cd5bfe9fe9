package pdf

import (
	"bytes"
	"fmt"
	"math"
	"strconv"
)

// page is the operators of a page, and the elements its marked sequences belong to.
type page struct {
	geometry
	ref     ref
	body    bytes.Buffer
	parents []*element // parents is the element of each marked sequence, by number.
	open    *element   // open is the element of the sequence being written, nil for none or an artifact.
	inside  bool       // inside is set while a sequence is being written.
	ink     ink
	scratch []byte
}

// ink is a colour of the paper.
type ink int

const (
	black ink = iota
	accent
	grey
	pale
	white
)

// inks are in sRGB. Every pair that is used together also reads well in black and white.
var inks = [...]string{black: "0 0 0", accent: "0.08 0.17 0.33", grey: "0.22 0.22 0.24", pale: "0.93 0.94 0.95", white: "1 1 1"}

// mark starts a marked sequence for e, or continues the open one.
func (p *page) mark(e *element) {
	if p.inside && p.open == e {
		return
	}
	p.end()
	id := len(p.parents)
	p.parents = append(p.parents, e)
	e.kids = append(e.kids, kid{page: p, mcid: id})
	fmt.Fprintf(&p.body, "/%s<</MCID %d>>BDC\n", e.role, id)
	p.open, p.inside = e, true
}

// artifact starts a sequence that is not content: rules, and what is repeated on each page.
func (p *page) artifact(properties string) {
	p.end()
	if properties == "" {
		p.body.WriteString("/Artifact BMC\n")
	} else {
		p.body.WriteString("/Artifact<<" + properties + ">>BDC\n")
	}
	p.inside = true
}

// end ends the open sequence, if any.
func (p *page) end() {
	if p.inside {
		p.body.WriteString("EMC\n")
	}
	p.open, p.inside = nil, false
}

func (p *page) fill(i ink) {
	if p.ink != i {
		p.body.WriteString(inks[i] + " rg\n")
		p.ink = i
	}
}

// op writes an operator after its operands, with heights from the bottom as in PDF.
func (p *page) op(operator string, operands ...float64) {
	b := p.scratch[:0]
	for _, v := range operands {
		b = append(appendNumber(b, v), ' ')
	}
	p.scratch = append(append(b, operator...), '\n')
	p.body.Write(p.scratch)
}

// box fills a rectangle. Like all drawing, it is measured from the top of the page.
func (p *page) box(x, top, w, h float64, i ink) {
	p.fill(i)
	p.op("re", x, p.height-top-h, w, h)
	p.op("f")
}

// frame draws the outline of a rectangle.
func (p *page) frame(x, top, w, h, thick float64, dashed bool) {
	p.body.WriteString("q\n")
	p.op("w", thick)
	if dashed {
		p.body.WriteString("[2 2] 0 d\n")
	}
	p.op("re", x, p.height-top-h, w, h)
	p.body.WriteString("S\nQ\n")
}

// line draws a line of text with its tags. The baseline is measured from the top of the page. A nil element is for text
// inside an artifact.
func (p *page) line(l line, e *element, x, baseline, size float64, i ink) {
	for _, part := range l.pieces() {
		var w float64
		for _, r := range part.runs {
			for _, g := range r.glyphs {
				w += float64(g.advance)
			}
		}
		if e != nil {
			p.mark(e.forPiece(part, l.said))
		}
		p.fill(i)
		for _, r := range part.runs {
			x = p.run(r, l.said, x, baseline, size, !part.island && e != nil)
		}
	}
}

// forPiece returns the element for a piece of text: e itself, or a Span in it if the language or direction differs.
// Right-to-left text is drawn in another order than it is read, so its Span says what it reads.
func (e *element) forPiece(part piece, text []rune) *element {
	foreign := part.lang != "" && part.lang != e.language()
	if !foreign && !part.island {
		return e
	}
	s := e.child("Span")
	if foreign {
		s.lang = part.lang
	}
	if part.island {
		s.actual = string(text[part.from:part.to])
	}
	return s
}

// run draws the glyphs of a run from x on, and returns where they end.
func (p *page) run(r run, text []rune, x, baseline, size float64, tagged bool) float64 {
	if len(r.glyphs) == 0 {
		return x
	}
	// Readers take a run's text from its glyphs, one by one. If several glyphs share several letters, the run gives its
	// text as a whole.
	var whole bool
	if tagged {
		from, to := len(text), 0
		for _, g := range r.glyphs {
			whole = whole || g.together || g.leads && g.end-g.cluster > 4 && lengthy(text[g.cluster:g.end])
			from, to = min(from, int(g.cluster)), max(to, int(g.end))
		}
		if whole {
			p.body.WriteString("/Span<</ActualText" + textString(string(text[from:to])) + ">>BDC\n")
		}
	}
	p.body.WriteString("BT\n")
	heavy := r.look.strong && !r.face.isBold && !r.face.signs
	if heavy { // This font has no bold, so a thin outline in the same ink makes one.
		fmt.Fprintf(&p.body, "2 Tr %s w %s RG\n", number(size*0.024), inks[p.ink])
	}
	b := p.scratch[:0]
	b = append(b, '/')
	b = append(b, r.face.resource...)
	b = append(appendNumber(append(b, ' '), size), " Tf 1 0 0 1 "...)
	b = append(appendNumber(b, x), ' ')
	b = append(appendNumber(b, p.height-baseline), " Tm\n"...)
	b, x = appendGlyphs(b, r, text, x, size)
	p.scratch = b
	p.body.Write(b)
	if heavy {
		p.body.WriteString("0 Tr 0 0 0 RG\n")
	}
	p.body.WriteString("ET\n")
	if whole {
		p.body.WriteString("EMC\n")
	}
	return x
}

// appendGlyphs appends TJ operators for the glyphs of a run, and returns where they end.
func appendGlyphs(b []byte, r run, text []rune, x, size float64) ([]byte, float64) {
	var rise, off float64 // off is how far the pen is from where it should be.
	var inside bool       // inside a string
	b = append(b, '[')
	quit := func() {
		if inside {
			b = append(b, '>')
			inside = false
		}
	}
	for _, g := range r.glyphs {
		if dy := float64(g.dy); dy != rise {
			quit()
			b = append(b, "]TJ "...)
			b = append(appendNumber(b, dy*size/1000), " Ts["...)
			rise = dy
		}
		if move := math.Round(off + float64(g.dx)); move != 0 {
			quit()
			b = strconv.AppendInt(b, -int64(move), 10)
			off -= move
		}
		if !inside {
			b = append(b, '<')
			inside = true
		}
		code, width := r.face.code(g, text)
		b = hexUnit(b, code)
		off += float64(g.advance) - width
		x += float64(g.advance) * size / 1000
	}
	quit()
	b = append(b, "]TJ"...)
	if rise != 0 {
		b = append(b, " 0 Ts"...)
	}
	return append(b, '\n'), x
}
