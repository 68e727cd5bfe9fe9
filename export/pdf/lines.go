package pdf

import "unicode"

// line is a piece of a shaped line that fits its column.
type line struct {
	*shaped
	from, to int     // from and to delimit the characters, including spaces at the end.
	ink      int     // ink is the end without those spaces.
	width    float64 // width is in thousandths of the size, without those spaces.
	drop     float64 // drop is extra room above the letters, as a fraction of the leading.
}

// wrap breaks shaped lines to a width in thousandths of the size. A word that is too wide is broken between letters.
func wrap(hs []*shaped, width float64) []line {
	var lines []line
	for _, h := range hs {
		lines = append(lines, h.wrap(width)...)
	}
	return lines
}

func (h *shaped) wrap(width float64) []line {
	var lines []line
	h.breaks(width, func(from, to int) { lines = append(lines, h.cut(from, to)) })
	return lines
}

// count returns how many lines wrap would make.
func (h *shaped) count(width float64) (n int) {
	h.breaks(width, func(int, int) { n++ })
	return n
}

func (h *shaped) breaks(width float64, line func(from, to int)) {
	width += 0.5
	from, last := 0, 0       // last is the last place where this line can break,
	var used, before float64 // and before is the width up to there.
	next := func(at int) {
		line(from, at)
		from, last = at, at
	}
	for i := range h.text {
		if i > from && h.may[i] {
			last, before = i, used
		}
		w := float64(h.width[i])
		if hangs(h.text[i]) {
			used += w
			continue
		}
		if used+w > width && last > from {
			next(last)
			used -= before
		}
		if used+w > width && i > from && h.start[i] {
			next(i)
			used = 0
		}
		used += w
	}
	line(from, len(h.text))
}

// hangs reports whether r can hang past the end of a line, where it is not seen.
func hangs(r rune) bool { return unicode.IsSpace(r) && r != '\u00a0' && r != '\u202f' }

func (h *shaped) cut(from, to int) line {
	l := line{shaped: h, from: from, to: to, ink: to}
	for l.ink > from && unicode.IsSpace(h.text[l.ink-1]) {
		l.ink--
	}
	for i := from; i < l.ink; i++ {
		l.width += float64(h.width[i])
	}
	if l.tall() {
		l.drop = tallDrop
	}
	return l
}

// widest returns the width of the longest unbroken line, and of the widest piece that cannot be broken.
func widest(hs []*shaped) (whole, piece float64) {
	for _, h := range hs {
		l := h.cut(0, len(h.text))
		whole = max(whole, l.width)
		var used float64
		for i := range h.text {
			if h.may[i] {
				used = 0
			}
			used += float64(h.width[i])
			if !unicode.IsSpace(h.text[i]) {
				piece = max(piece, used)
			}
		}
	}
	return whole, piece
}

// Tall letters get this much more room above and below, as a fraction of the leading.
const tallDrop, tallFoot = 0.12, 0.1

// tall reports whether the line holds letters that need more room.
func (l line) tall() bool {
	for _, r := range l.runs {
		if r.face.tall && r.from < l.to && r.to > l.from {
			return true
		}
	}
	return false
}

// piece is a part of a line with a tag of its own: text in the line's direction, or an island in the other.
type piece struct {
	runs   []run // runs are in drawing order, left to right, each with this line's glyphs only.
	from   int
	to     int
	island bool
	lang   string
}

// pieces splits a line into parts with a tag each, in reading order. A right-to-left line is one island, since it is
// drawn in another order than it is read.
func (l line) pieces() []piece {
	var out []piece
	for _, r := range l.runs {
		if r.to <= l.from || r.from >= l.to {
			continue
		}
		island := l.base == 1 || r.level > 0
		lang := r.look.lang
		if lang == "" {
			lang = scriptLangs[r.script]
		}
		if n := len(out); n > 0 && out[n-1].island == island && (island || out[n-1].lang == lang) {
			out[n-1].runs = append(out[n-1].runs, r)
			out[n-1].to = min(r.to, l.to)
			continue
		}
		out = append(out, piece{runs: []run{r}, from: max(r.from, l.from), to: min(r.to, l.to), island: island, lang: lang})
	}
	for i := range out {
		p := &out[i]
		end := min(l.to, l.ink+1) // One space is enough between lines; more would run off the page.
		if p.island {
			end = l.ink // A space at the end would be at the left of the line.
			p.lang = islandLang(p.runs)
			reorder(p.runs)
		}
		for j := range p.runs {
			p.runs[j].glyphs = p.runs[j].within(l.from, end)
		}
	}
	return out
}

// within returns the glyphs of the characters from from up to to.
func (r run) within(from, to int) []glyph {
	if r.from >= from && r.to <= to {
		return r.glyphs
	}
	first, end := len(r.glyphs), 0
	for i, g := range r.glyphs {
		if int(g.cluster) >= from && int(g.cluster) < to {
			first, end = min(first, i), i+1
		}
	}
	if first >= end {
		return nil
	}
	return r.glyphs[first:end]
}

// reorder puts runs into drawing order (rule L2 of UAX 9).
func reorder(runs []run) {
	var highest uint8
	for _, r := range runs {
		highest = max(highest, r.level)
	}
	for level := highest; level >= 1; level-- {
		for i := 0; i < len(runs); i++ {
			j := i
			for j < len(runs) && runs[j].level >= level {
				j++
			}
			for a, b := i, j-1; a < b; a, b = a+1, b-1 {
				runs[a], runs[b] = runs[b], runs[a]
			}
			i = max(i, j)
		}
	}
}
