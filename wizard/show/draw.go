package show

import (
	"image/color"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"referral/checklist/clean"
	"referral/wizard/tui/screen"
	"referral/wizard/workshop"
)

// The screen of a projector.
const (
	bannerText  = "TRAINING: invented cases"
	sideMargin  = 2
	widest      = 92  // widest is the widest that a single column is read at ease.
	columnsFrom = 100 // columnsFrom is the width from which two texts stand side by side.
)

// Styles are those of a wall whose colour is not known yet, bold and reversed letters alone. They are for the eye, or for a
// screen reader.
func Styles(reader bool) *screen.Styles { return stylesOf(screen.ThemeNone, screen.DepthNone, reader) }

func stylesOf(theme screen.Theme, depth screen.Depth, reader bool) *screen.Styles {
	s := screen.NewStyles(theme, depth)
	if reader {
		return s.Spoken()
	}
	return s
}

// recolour takes the theme that the wall asks for, once the terminal has said what its background is: light letters are
// never put on a light wall.
func (m *model) recolour() {
	theme := m.theme
	if m.white {
		theme = screen.ThemeLight
	}
	*m.styles = *stylesOf(theme, screen.DepthOf(m.o.env, m.o.NoColor), m.o.Reader)
}

// paint gives the wall its own colours where it is to be white.
func (m *model) paint(v *tea.View) {
	if m.white {
		v.BackgroundColor, v.ForegroundColor = color.White, color.Black
	}
}

// room is what a slide may draw on. In a window that is too small for any, it is what the least window has: where one
// stands in a slide is counted at every size.
func (m *model) room() (w, h int) {
	w, h = max(m.w, screen.LeastWidth), max(m.h, screen.LeastHeight)
	if _, ok := m.bare(); ok {
		return w, h - 1
	}
	return w - 2*sideMargin, h - 5 - m.air()
}

func (m *model) bare() (place string, ok bool) {
	if b, is := m.slide().(bare); is {
		return b.place()
	}
	return "", false
}

// air is an empty row below the banner, where there is room for it.
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
		l.Wrap(m.w, "", nil, "Please make this window larger: 40 columns and 12 rows at least.")
		return l
	}
	inner := m.w - 2*sideMargin
	body := m.h - 3 - m.air()
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
	corner := ""
	if m.timer.set && m.timer.slide != m.at {
		corner = m.clock()
	}
	head := screen.Rows{screen.Padded(m.styles.Title.Render(screen.OneRow(s.title(), inner-max(8, len(corner)+2))), inner-len(corner)) + m.styles.Title.Render(corner), ""}
	right := strconv.Itoa(m.at+1) + " of " + strconv.Itoa(len(m.slides))
	if stops := m.stops(); m.w >= stopsFrom && !m.o.Reader {
		right = stops + "   " + right
	}
	if m.turn+1 < len(all) {
		right = "more on the next screen   " + right
	}
	return m.framed("", append(head, all[m.turn]...), m.hintLine(s.hints(), inner-ansi.StringWidth(right)-2), right)
}

// stopsFrom is the width from which there is room for the row of stops.
const stopsFrom = 120

// stops is a sign for each part of the session: done, now and to come.
func (m *model) stops() string {
	var signs []string
	here, last := m.slide().part(), ""
	past := false
	for i, s := range m.slides {
		if s.part() == last {
			continue
		}
		last = s.part()
		switch {
		case last == here && i <= m.at:
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
		left = screen.OneRow(m.notice, m.w-2*sideMargin-ansi.StringWidth(right)-2)
	}
	l := screen.Rows{m.banner(place)}
	if m.air() > 0 {
		l.Add("")
	}
	margin := strings.Repeat(" ", sideMargin)
	if m.o.Reader {
		margin, body = "", withCursor(body)
	}
	for _, row := range screen.Fit(body, m.w-2*sideMargin, m.h-3-m.air()) {
		l.Add(margin + row)
	}
	inner := m.w - 2*sideMargin
	l.Add(m.styles.Rule(m.w, "", nil))
	l.Add(margin + screen.Padded(left, inner-ansi.StringWidth(right)) + right)
	return l
}

// pointer comes before the row that Enter takes. A screen reader finds it by the cursor.
func (m *model) pointer() string {
	if m.o.Reader {
		return "  "
	}
	return "> "
}

// withCursor puts the cursor at the beginning of what is only read.
func withCursor(body screen.Rows) screen.Rows {
	body = slices.Clone(body)
	if len(body) > 0 && !slices.ContainsFunc(body, func(row string) bool { return strings.Contains(row, screen.CursorMark) }) {
		body[0] = screen.CursorMark + body[0]
	}
	return body
}

// banner is on every screen but the blank one.
func (m *model) banner(place string) string {
	left := " " + bannerText
	if place == "" && m.s != nil {
		place = m.s.Title
	}
	place = screen.OneRow(place, max(0, m.w-len(left)-4))
	if now := "   " + m.o.now().Format("15:04"); ansi.StringWidth(left+place+now) < m.w-2 {
		place += now
	}
	return m.styles.Room.Ink.Render(screen.Padded(left, max(0, m.w-ansi.StringWidth(place)-1)) + place + " ")
}

// hintLine names as many keys as there is room for.
func (m *model) hintLine(acts []screen.Action, room int) string {
	_, typing := m.slide().(*rewriteSlide)
	s := ""
	for _, a := range acts {
		k := keyTable().Key(a)
		does := k.Footer
		if a == screen.ActForward && m.waits() {
			does = "starts the time"
		}
		part := screen.ShownKey(pressed(k, typing)) + " " + does
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

// paragraph is text broken to the width, as a block that is kept together.
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

// paged puts blocks on screens of h rows, an empty row between two blocks. A block stands on one screen where it can.
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

// sideBySide is two columns with a line between them, on as many screens as the longer one needs.
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

// columnWidth is the room of one of two columns.
func columnWidth(w int) int { return (w - 3) / 2 }

// number is a mark on a text: a span, and the number behind its words; 0 shows none.
type number struct {
	span workshop.Span
	n    int
}

// marked is a text with the words of spans underlined and numbered, broken to the width. Each word is drawn by itself,
// so that no line runs on into a margin.
func marked(text string, marks []number, w int, s *screen.Styles) screen.Rows {
	var b strings.Builder
	pos := 0
	for _, m := range marks {
		if m.span.Start < pos || m.span.End > len(text) {
			continue
		}
		b.WriteString(clean.Terminal(text[pos:m.span.Start]))
		words := strings.Fields(clean.Terminal(text[m.span.Start:m.span.End]))
		for i, word := range words {
			if i > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(s.Mark.Paint(word))
		}
		if m.n > 0 {
			b.WriteString("[" + strconv.Itoa(m.n) + "]")
		}
		pos = m.span.End
	}
	b.WriteString(clean.Terminal(text[pos:]))
	return strings.Split(ansi.Wrap(strings.TrimSpace(b.String()), max(w, 8), ""), "\n")
}

// maskRow masks the swear words of a row as it is drawn, whatever styles it has.
func maskRow(row string) string {
	plain := ansi.Strip(row)
	hidden := workshop.Mask(plain)
	if hidden == plain {
		return row
	}
	letters := []rune(hidden)
	var b strings.Builder
	for len(row) > 0 {
		if row[0] == 0x1b {
			seq, _, n, _ := ansi.DecodeSequence(row, 0, nil)
			b.WriteString(seq)
			row = row[n:]
			continue
		}
		_, n := utf8.DecodeRuneInString(row)
		if len(letters) > 0 {
			b.WriteRune(letters[0])
			letters = letters[1:]
		}
		row = row[n:]
	}
	return b.String()
}

func sortNumbers(marks []number) {
	slices.SortFunc(marks, func(a, b number) int { return a.span.Start - b.span.Start })
}
