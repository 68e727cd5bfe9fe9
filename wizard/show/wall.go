package show

import (
	"slices"

	"github.com/charmbracelet/x/ansi"

	"referral/wizard/tui/screen"
)

// blockWidth is the widest that a slide is: from the back of a room, longer lines are hard to follow.
const blockWidth = 76

// inner is the width of the window between its margins.
func (m *model) inner() int { return m.w - 2*sideMargin }

// bodyHeight is the rows between the banner and the footer.
func (m *model) bodyHeight() int { return m.h - 3 - m.air() }

// placed puts a slide in the middle of the window, with its own middle at two fifths of the height. The place is the same
// for all screens of a slide, so that what is on several of them does not move.
func (m *model) placed(head screen.Rows, all []screen.Rows, turn int) screen.Rows {
	rows := append(slices.Clone(head), all[turn]...)
	if m.o.Reader {
		return rows
	}
	tallest, widest := 0, 0
	for _, one := range all {
		tallest = max(tallest, len(head)+len(one))
		for _, row := range one {
			widest = max(widest, ansi.StringWidth(row))
		}
	}
	margin := ""
	if widest <= blockWidth {
		margin = screen.Padded("", (m.inner()-blockWidth)/2)
	}
	var out screen.Rows
	for range min(m.bodyHeight()*2/5-tallest/2, m.bodyHeight()-tallest) {
		out.Add("")
	}
	for _, row := range rows {
		out.Add(margin + row)
	}
	return out
}

// chip is the title of a slide.
func (m *model) chip(title string) string {
	if m.o.Reader {
		return m.styles.Title.Render(title)
	}
	return m.styles.Room.Ink.Render(" " + title + " ")
}

// onWall is a text that the room reads, of w columns and at most h rows: in a frame, with every second row empty where
// there is room for that. Where there is no room for a frame, it is the text alone, of any height.
func (m *model) onWall(text func(w int) screen.Rows, w, h int) screen.Rows {
	const side = 3 // The cells between the frame and the text.
	rows := text(w - 2*side - 2)
	n := len(rows)
	var inside screen.Rows
	switch {
	case m.o.Reader || n+2 > h:
		return text(w)
	case 2*n+3 <= h:
		for _, row := range rows {
			inside.Add("", row)
		}
		inside.Add("")
	case n+4 <= h:
		inside = append(append(screen.Rows{""}, rows...), "")
	default:
		inside = rows
	}
	for i, row := range inside {
		inside[i] = screen.Padded("", side-1) + row
	}
	return m.styles.Frame(inside, w, m.styles.Line, "")
}

// aroundText is a text with something said above and below it, all on one screen. A text that is too long is cut.
func (m *model) aroundText(above []screen.Rows, text func(w int) screen.Rows, below []screen.Rows, w, h int) screen.Rows {
	var out screen.Rows
	for _, b := range above {
		out = append(append(out, b...), "")
	}
	after := screen.Rows{}
	for _, b := range below {
		after = append(append(after, ""), b...)
	}
	room := h - len(out) - len(after)
	if room < 2 {
		return append(out, after...) // A window so low shows one of the two.
	}
	shown := m.onWall(text, w, room)
	if len(shown) > room {
		shown = append(slices.Clone(shown[:room-1]), screen.SignCut)
	}
	return append(append(out, shown...), after...)
}
