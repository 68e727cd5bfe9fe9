package tui

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"referral/wizard"
	"referral/wizard/tui/screen"
)

// layout is what surrounds a page, and how much of its part is drawn with it. deskLayout is for the eye, readerLayout
// for a screen reader. Below it, [screen.Styles] draws frames, rows and signs for either.
type layout interface {
	styles(theme screen.Theme, depth screen.Depth) *screen.Styles
	head(m *Model, top page) screen.Rows                                // head returns the rows above the page.
	body(m *Model, top page, h int) screen.Rows                         // body returns the page in h rows.
	keyRows(m *Model, keys []screen.Does, ring screen.Does) screen.Rows // keyRows returns the last rows.
	grid(w, h int) grid
	turns(m *Model) bool      // turns reports whether the page is cleared before another is drawn.
	still(m *Model) bool      // still reports whether nothing changes now but the words being typed.
	paper(text string) string // paper returns a read-only text.
}

// layoutOf returns the layout that was asked for.
func layoutOf(reader bool) layout {
	if reader {
		return readerLayout{}
	}
	return deskLayout{}
}

type deskLayout struct{}

func (deskLayout) styles(theme screen.Theme, depth screen.Depth) *screen.Styles {
	return screen.NewStyles(theme, depth)
}

func (deskLayout) head(m *Model, top page) screen.Rows {
	return append(screen.Rows{m.bar(top)}, m.strip(top)...)
}

func (deskLayout) body(m *Model, top page, h int) screen.Rows { return m.framed(top, h) }

func (deskLayout) keyRows(m *Model, keys []screen.Does, ring screen.Does) screen.Rows {
	right := ansi.StringWidth(ring.Key) + 1 + ansi.StringWidth(ring.Word)
	last := fewer(keys, byNeed(keys), m.w-right-4)
	if m.w < right+3 {
		last = nil
	}
	left := " " + m.styles.Keys(m.w-right-4, last)
	if len(last) == 0 {
		left = ""
	}
	var l screen.Rows
	if above := m.leftOver(keys, last); len(above) > 0 {
		l.Add(" " + m.styles.Keys(m.w-2, above))
	}
	gap := strings.Repeat(" ", max(1, m.w-ansi.StringWidth(left)-right-1))
	return append(l, left+gap+m.styles.Stop.Render(ring.Key)+" "+m.styles.Title.Render(ring.Word)+" ")
}

func (deskLayout) grid(w, h int) grid       { return gridOf(w, h) }
func (deskLayout) turns(*Model) bool        { return false }
func (deskLayout) still(*Model) bool        { return false }
func (deskLayout) paper(text string) string { return text }

// readerLayout begins with one sentence, then what has the focus. It has no list of parts and only the open question,
// and during typing no other row changes.
type readerLayout struct{}

func (readerLayout) styles(theme screen.Theme, depth screen.Depth) *screen.Styles {
	return screen.NewStyles(theme, depth).Spoken()
}

// leastAir is the least height with an empty row below the sentence at the top.
const leastAir = 16

func (readerLayout) head(m *Model, top page) screen.Rows {
	if !m.layout.still(m) || m.was.heard == "" {
		m.was.heard = m.barSentence(top)
	}
	l := screen.Rows{m.styles.Quiet.Render(screen.OneRow(m.was.heard, m.w))}
	if m.h >= leastAir {
		l.Add("")
	}
	return l
}

// barSentence returns what the bar says, as a sentence. It leaves out the minute of the last save, which would be read
// out again at every save.
func (m *Model) barSentence(top page) string {
	_, mode, name, step := m.barWords(top)
	saved, _, _ := m.savedWords()
	out := ""
	for _, part := range []string{mode, name, strings.Replace(step, ": ", ", ", 1), saved} {
		if part != "" {
			out = strings.TrimSpace(out + " " + strings.TrimSuffix(part, ".") + ".")
		}
	}
	return out
}

func (readerLayout) body(m *Model, top page, h int) screen.Rows {
	width := min(tableWidth, m.w)
	if m.railed(top) {
		width = min(textWidth, m.w)
	}
	if isPaper(top) {
		width = min(paperWidth, m.w)
	}
	return m.pageRows(top, width, h)
}

// keyRows begin with the keys that every page has, so that a page only says its own.
func (readerLayout) keyRows(m *Model, keys []screen.Does, ring screen.Does) screen.Rows {
	rank := func(k screen.Does) int {
		return slices.Index([]screen.Does{keyNext, keyBack, keyHelp, keyGap, keyFind}, k)
	}
	keys = slices.Clone(keys)
	slices.SortStableFunc(keys, func(a, b screen.Does) int {
		switch x, y := rank(a), rank(b); {
		case x < 0 && y < 0:
			return 0
		case x < 0:
			return 1
		case y < 0:
			return -1
		default:
			return x - y
		}
	})
	last := fewer(keys, keys, m.w-ansi.StringWidth(ring.Key+" "+ring.Word)-3)
	var l screen.Rows
	if _, asks := m.top().(*formPage); !asks { // Between questions, as few words change as possible.
		if above := m.leftOver(keys, last); len(above) > 0 {
			l.Add(m.styles.Keys(m.w, above))
		}
	}
	return append(l, m.styles.Keys(m.w, append([]screen.Does{ring}, last...)))
}

func (readerLayout) grid(w, h int) grid {
	g := gridOf(w, h)
	g.above, g.why, g.alone = 0, false, true
	g.room.Framed = true
	return g
}

// turns reports whether something else has the focus now. Letters shared by two pages would not be drawn again, and a
// screen reader would read only the others: "ere does the child live?"
func (readerLayout) turns(m *Model) bool {
	now := focus{top: m.top()}
	if p, ok := now.top.(*formPage); ok && p.form != nil {
		now.ref = p.focused().Ref()
	}
	was := m.was.focus
	m.was.focus = now
	return was != now && was.top != nil
}

func (readerLayout) still(m *Model) bool { return m.rest.typing }

func (readerLayout) paper(text string) string {
	return strings.ReplaceAll(wizard.Unruled(text), "■", "")
}
