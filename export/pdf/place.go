package pdf

// spot is the position of a slice.
type spot struct {
	page int
	top  float64
	gap  float64 // gap is the room left above it.
}

// sheet is a page to draw: its geometry, and the table head it repeats.
type sheet struct {
	on   geometry
	head *slice
}

// layout is the position of each slice, and how full the last page is.
type layout struct {
	spots  []spot
	sheets []sheet
	end    float64 // end is how far the last page is filled.
}

// shortPage is the height of six lines. A last page with less looks like a mistake.
const shortPage = 6 * 13.0

// tightest is the smallest share of the room between blocks that is kept in order to save a page.
const tightest = 0.4

// fit places the slices one below another, page by page. If the last page would have only a few lines, it leaves less
// room between blocks; if that is not enough for a page of less than six lines, it moves more lines to it.
func (b *builder) fit() layout {
	l := b.place(1)
	if len(l.sheets) < 2 || l.end >= 2*shortPage {
		return l
	}
	for share := 0.9; share >= tightest; share -= 0.1 {
		if tight := b.place(share); len(tight.sheets) < len(l.sheets) {
			return tight
		}
	}
	if l.end >= shortPage {
		return l
	}
	b.keepTail()
	return b.place(1)
}

// keepTail keeps together the last slices that make up six lines.
func (b *builder) keepTail() {
	height := 0.0
	for i := len(b.slices) - 1; i > 0 && height < shortPage && !b.slices[i].fresh; i-- {
		height += b.slices[i].height
		if i < len(b.slices)-1 {
			b.slices[i].keep = true
		}
	}
}

// place positions each slice, with a share of the room between blocks. The first slice sets the page.
func (b *builder) place(share float64) layout {
	l := layout{spots: make([]spot, len(b.slices))}
	var on geometry
	var top, y float64
	empty := true
	turn := func(next geometry, head *slice) {
		on = next
		l.sheets = append(l.sheets, sheet{on, head})
		y, empty = b.margin.top(on, len(l.sheets) == 1), true
		top = y
		if head != nil {
			y += head.height
		}
	}
	for i := 0; i < len(b.slices); {
		s := &b.slices[i]
		if s.fresh {
			switch {
			case s.on.scale != 0:
				turn(s.on, nil)
			case !empty:
				turn(on, nil)
			}
			i++
			continue
		}
		page := on.bottom() - b.margin.top(on, false)
		end, height := b.group(i, empty, page, share, true)
		if height > page {
			end, height = b.group(i, empty, page, share, false)
		}
		if height > page { // What cannot stay together is split.
			end, height = i+1, s.gap*share+s.height
		}
		if y+height > on.bottom()+0.01 && !empty {
			turn(on, s.head)
			continue
		}
		for ; i < end; i++ {
			s := &b.slices[i]
			gap := s.gap * share
			if empty {
				gap = 0
			}
			y += gap
			l.spots[i] = spot{page: len(l.sheets) - 1, top: y, gap: gap}
			y += s.height
			empty = false
		}
	}
	l.end = y - top
	return l
}

// draw draws the slices in their places.
func (b *builder) draw(l layout) {
	var p *page
	drawn := 0
	turn := func(n int) {
		for ; drawn <= n; drawn++ {
			on := l.sheets[drawn]
			p = b.newPage(on.on)
			if on.head != nil {
				on.head.again(p, b.margin.top(on.on, drawn == 0))
				p.end()
			}
		}
	}
	for i := range b.slices {
		s, at := &b.slices[i], l.spots[i]
		if s.fresh {
			continue
		}
		turn(at.page)
		if s.bar > 0 {
			above := at.gap
			if s.barStarts {
				above = 0
			}
			p.artifact("")
			p.box(s.bar, at.top-above, barWidth, s.height+above, accent)
		}
		for _, m := range s.marks {
			m.page, m.top = p, at.top
			b.marks = append(b.marks, m)
		}
		if s.draw != nil {
			s.draw(p, at.top)
		}
		b.slices[i] = slice{} // no longer needed
	}
	turn(len(l.sheets) - 1)
}

// group returns the end and height of the slices from i on that belong on one page. With parts set, a part is not
// split.
func (b *builder) group(i int, empty bool, page, share float64, parts bool) (end int, height float64) {
	for end = i; end < len(b.slices); end++ {
		s := &b.slices[end]
		if s.fresh {
			return end, height
		}
		if end > i || !empty {
			height += s.gap * share
		}
		height += s.height
		if together := s.keep || parts && s.part; !together || height > page {
			return end + 1, height
		}
	}
	return end, height
}
