package show

import (
	"cmp"
	"image/color"
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"referral/wizard/tui/screen"
)

// The size of a projector's screen.
const (
	bannerText  = "TRAINING"
	sideMargin  = 2
	columnsFrom = 100 // columnsFrom is the width from which two texts are shown side by side.
)

// Styles returns styles without colour, for a wall whose background is not known yet, drawn to be looked at or for a
// screen reader.
func Styles(reader bool) *screen.Styles { return stylesOf(screen.ThemeNone, screen.DepthNone, reader) }

func stylesOf(theme screen.Theme, depth screen.Depth, reader bool) *screen.Styles {
	s := screen.NewStyles(theme, depth)
	if reader {
		return s.Spoken()
	}
	return s
}

// recolour picks the theme once the terminal has reported its background, so that light letters never end up on a
// light wall.
func (m *model) recolour() {
	theme := m.theme
	if m.white {
		theme = screen.ThemeLight
	}
	*m.styles = *stylesOf(theme, screen.DepthOf(m.o.env, m.o.NoColor), m.o.Reader)
}

// paint makes the wall white if the trainer has asked for that.
func (m *model) paint(v *tea.View) {
	if m.white {
		v.BackgroundColor, v.ForegroundColor = color.White, color.Black
	}
}

// room returns the width and height that a slide can draw on. A window that is too small counts as the smallest
// allowed, because the screens of a slide are counted at every size.
func (m *model) room() (w, h int) {
	w, h = max(m.w, screen.LeastWidth), max(m.h, screen.LeastHeight)
	if _, ok := m.bare(); ok {
		return w, h - 1
	}
	w -= 2 * sideMargin
	if !m.o.Reader && !m.acrossTheWall() {
		w = min(w, blockWidth)
	}
	return w, h - 5 - m.air()
}

func (m *model) bare() (place string, ok bool) {
	if b, is := m.slide().(bare); is {
		return b.place()
	}
	return "", false
}

// air returns 1 if there is room for an empty row below the banner.
func (m *model) air() int {
	if m.h >= 30 {
		return 1
	}
	return 0
}

func (m *model) draw() screen.Rows {
	if m.blank {
		return nil
	}
	if m.w < screen.LeastWidth || m.h < screen.LeastHeight {
		l := screen.Rows{m.banner("")}
		l.Wrap(m.w, "", nil, "Please make this window larger: at least 40 columns and 12 rows.")
		return l
	}
	inner, body := m.inner(), m.bodyHeight()
	switch {
	case len(m.over) > 0:
		top := m.over[len(m.over)-1]
		return m.framed("", top.view(m, inner, body), screen.OneRow(top.hint(), inner), "")
	case m.s == nil:
		return m.framed("", m.cases.view(m, inner, body), screen.OneRow(m.cases.hint(), inner), "")
	}
	s := m.slide()
	all := m.screens()
	m.turn = min(m.turn, len(all)-1)
	if place, ok := m.bare(); ok {
		return append(screen.Rows{m.banner(place)}, screen.Fit(all[m.turn], m.w, m.h-1)...)
	}
	right := strconv.Itoa(m.at+1) + " of " + strconv.Itoa(len(m.slides))
	if m.turn+1 < len(all) {
		right = "more on the next screen   " + right
	}
	head := screen.Rows{m.chip(screen.OneRow(s.title(), inner-2)), ""}
	keys := m.hintLine(s.hints(), inner-ansi.StringWidth(right)-2)
	if m.alone {
		keys = m.styles.Title.Render("Esc") + " " + m.styles.Quiet.Render("end") + "   " + m.hintLine(s.hints(), inner-ansi.StringWidth(right)-12)
	}
	if stops := m.stops(); !m.o.Reader && ansi.StringWidth(keys+stops+right)+5 <= inner {
		right = stops + "   " + right
	}
	return m.framed("", m.placed(head, all, m.turn), keys, right)
}

// stops returns a sign for each part of the plan: done, current and to come.
func (m *model) stops() string {
	var signs []string
	here, last := m.parts[m.at], ""
	past := false
	for _, part := range m.parts {
		if part == last {
			continue
		}
		last = part
		switch {
		case last == here:
			signs, past = append(signs, m.styles.Accent.Render(screen.SignNow)), true
		case past:
			signs = append(signs, screen.SignOpen)
		default:
			signs = append(signs, screen.SignPast)
		}
	}
	return strings.Join(signs, " ")
}

// framed puts the banner above and the footer below.
func (m *model) framed(place string, body screen.Rows, left, right string) screen.Rows {
	if m.notice != "" {
		left = screen.OneRow(m.notice, m.inner()-ansi.StringWidth(right)-2)
	}
	l := screen.Rows{m.banner(place)}
	if m.air() > 0 {
		l.Add("")
	}
	margin := strings.Repeat(" ", sideMargin)
	if m.o.Reader {
		margin, body = "", withCursor(body)
	}
	for _, row := range screen.Fit(body, m.inner(), m.bodyHeight()) {
		l.Add(margin + row)
	}
	inner := m.inner()
	l.Add(m.styles.Rule(m.w, "", nil))
	l.Add(margin + screen.Padded(left, inner-ansi.StringWidth(right)) + right)
	return l
}

// pointer returns what comes before the row that Enter takes. A screen reader finds that row by the cursor.
func (m *model) pointer() string {
	if m.o.Reader {
		return "  "
	}
	return "> "
}

// withCursor puts the cursor at the start of a body that has none.
func withCursor(body screen.Rows) screen.Rows {
	body = slices.Clone(body)
	if len(body) > 0 && !slices.ContainsFunc(body, func(row string) bool { return strings.Contains(row, screen.CursorMark) }) {
		body[0] = screen.CursorMark + body[0]
	}
	return body
}

// banner returns the first row of every screen but the blank one. It shows the time left of a countdown, unless the
// slide does.
func (m *model) banner(place string) string {
	named := place != ""
	switch {
	case named:
	case m.s != nil:
		place = m.s.Title
	default:
		place = "Invented cases"
	}
	left, right := m.ends(ansi.StringWidth(place), named)
	left += screen.OneRow(place, max(0, m.w-ansi.StringWidth(left+right)-3))
	return m.styles.Room.Ink.Render(screen.Padded(left, max(0, m.w-ansi.StringWidth(right)-1)) + right + " ")
}

// ends returns what the banner says on either side of the title. Both get shorter until the title fits.
func (m *model) ends(title int, named bool) (left, right string) {
	full, short := m.planClock()
	clocks := []string{full, short, ""}
	if named {
		clocks = []string{short, ""} // The walk-through says more about its stop.
	}
	for _, clock := range clocks {
		for _, name := range []string{" referral   " + bannerText + "      ", " " + bannerText + "   "} {
			left, right = name, m.o.now().Format("15:04")
			if clock != "" {
				right = clock + "   " + right
			}
			if m.timer.set && m.timer.slide != m.at {
				right = m.clock() + "   " + right
			}
			if ansi.StringWidth(left+right)+title+3 <= m.w {
				return left, right
			}
		}
	}
	return left, right
}

// mostKeys is how many keys the last row names. The others are in the help.
const mostKeys = 4

// hintLine names as many keys as there is room for.
func (m *model) hintLine(acts []screen.Action, room int) string {
	rewrite, typing := m.slide().(*rewriteSlide)
	if typing {
		typing = !rewrite.keys
	} else {
		acts = acts[:min(len(acts), mostKeys)]
	}
	s := ""
	for _, a := range acts {
		k := keyTable().Key(a)
		does := k.Footer
		if worded, ok := m.slide().(worded); ok {
			does = cmp.Or(worded.says(a), does)
		}
		if a == screen.ActForward && m.waits() {
			does = "starts the time"
		}
		part := m.styles.Title.Render(screen.ShownKey(pressed(k, typing))) + " " + m.styles.Quiet.Render(does)
		if s != "" {
			part = s + "   " + part
		}
		if ansi.StringWidth(part) > room {
			break
		}
		s = part
	}
	return s
}

// paragraph returns text wrapped to the width, as one block.
func paragraph(w int, lead string, paint func(...string) string, text string) screen.Rows {
	var l screen.Rows
	room := w - ansi.StringWidth(lead)
	for i, row := range screen.Wrapped(text, room) {
		if paint != nil {
			row = paint(row)
		}
		if i > 0 {
			lead = strings.Repeat(" ", ansi.StringWidth(lead))
		}
		l.Add(lead + row)
	}
	return l
}

// paged puts blocks on screens of h rows, with an empty row between two blocks. A block is split only if it is too tall.
func paged(blocks []screen.Rows, h int) []screen.Rows {
	h = max(h, 1)
	var out []screen.Rows
	var now screen.Rows
	for _, b := range blocks {
		if len(now) > 0 && len(now)+1+len(b) > h {
			out, now = append(out, now), nil
		}
		if len(now) > 0 {
			now.Add("")
		}
		for len(b) > h {
			out, b = append(out, append(now, b[:h-len(now)]...)), b[h-len(now):]
			now = nil
		}
		now.Add(b...)
	}
	if len(now) > 0 || len(out) == 0 {
		out = append(out, now)
	}
	return out
}

// sideBySide draws two columns with a line between them, on as many screens as the longer one needs.
func sideBySide(left, right []screen.Rows, w, h int) []screen.Rows {
	half := columnWidth(w)
	l, r := paged(left, h), paged(right, h)
	out := make([]screen.Rows, max(len(l), len(r)))
	for i := range out {
		a, b := l[min(i, len(l)-1)], r[min(i, len(r)-1)]
		n := max(len(a), len(b))
		for j := range n {
			row := strings.Repeat(" ", half)
			if j < len(a) {
				row = screen.Padded(a[j], half)
			}
			row += " │ "
			if j < len(b) {
				row += b[j]
			}
			out[i].Add(row)
		}
	}
	return out
}

// wide reports whether two texts are shown side by side. A screen reader would mix their lines.
func (m *model) wide() bool { return !m.o.Reader && m.w >= columnsFrom }

// acrossTheWall reports whether the slide needs the whole width, to compare two texts.
func (m *model) acrossTheWall() bool {
	switch s := m.slide().(type) {
	case *rewriteSlide:
		return true
	case *cardSlide:
		return s.card.Compare != "" && m.wide()
	}
	return false
}

// columnWidth returns the width of each of two columns.
func columnWidth(w int) int { return (w - 3) / 2 }
