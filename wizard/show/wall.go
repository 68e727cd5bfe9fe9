package show

import (
	"slices"

	"github.com/charmbracelet/x/ansi"

	"referral/wizard/tui/screen"
)

// blockWidth is the most columns a slide takes: longer lines are hard to follow from the back of a room.
const blockWidth = 76

// inner returns the width of the window between its margins.
func (m *model) inner() int { return m.w - 2*sideMargin }

// bodyHeight returns the number of rows between the banner and the footer.
func (m *model) bodyHeight() int { return m.h - 3 - m.air() }

// placed centres a slide at two fifths of the height. All screens of a slide go in the same place, so that what they
// share does not move.
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

// chip draws the title of a slide.
func (m *model) chip(title string) string {
	if m.o.Reader {
		return m.styles.Title.Render(title)
	}
	return m.styles.Room.Ink.Render(" " + title + " ")
}

// onWall frames a text that the room reads, in w columns and at most h rows, double-spaced if there is room. If there
// is no room for a frame, it returns only the text, at any height.
func (m *model) onWall(text func(w int) screen.Rows, w, h int) screen.Rows {
	const side = 3 // side is the number of cells between the frame and the text.
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

// aroundText puts blocks above and below a text, all on one screen. A text that is too long is cut.
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
		return append(out, after...) // A window this low shows only one of the two.
	}
	shown := m.onWall(text, w, room)
	if len(shown) > room {
		shown = append(slices.Clone(shown[:room-1]), screen.SignCut)
	}
	return append(append(out, shown...), after...)
}
