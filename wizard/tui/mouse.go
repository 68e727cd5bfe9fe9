package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"referral/checklist"
	"referral/wizard/tui/screen"
)

// The mouse is off unless the school card turns it on, since a right click then no longer pastes. It only does what a
// key does, by means of that key.

// pointing is what can be clicked in the last frame.
type pointing struct {
	does []func(m *Model) tea.Cmd
	at   []screen.Click
}

// clickable marks a row that does something when clicked.
func (m *Model) clickable(row string, do func(m *Model) tea.Cmd) string {
	if !m.o.Mouse {
		return row
	}
	m.points.does = append(m.points.does, do)
	return screen.Clickable(row, len(m.points.does)-1)
}

// wheel moves the pointer like the arrow keys.
func (m *Model) wheel(msg tea.MouseWheelMsg) tea.Cmd {
	switch msg.Button {
	case tea.MouseWheelUp:
		return m.key(tea.KeyPressMsg{Code: tea.KeyUp})
	case tea.MouseWheelDown:
		return m.key(tea.KeyPressMsg{Code: tea.KeyDown})
	}
	return nil
}

// click does what the key, part, question or row under the mouse does.
func (m *Model) click(msg tea.MouseClickMsg) tea.Cmd {
	if _, hidden := m.top().(*hiddenPage); hidden || msg.Button != tea.MouseLeft {
		return nil // Only a key leaves an empty screen.
	}
	if msg.Y >= m.h-len(m.keyRows(m.top())) {
		if k, ok := m.footerKey(msg.X, msg.Y); ok {
			return m.key(k)
		}
		return nil
	}
	if do := m.points.under(msg.X, msg.Y); do != nil && len(m.over) == 0 {
		m.rest.touched, m.says.notice = m.o.now(), ""
		return tea.Batch(do(m), m.settle())
	}
	if m.hasRows() {
		return m.pointAt(msg.Y)
	}
	return nil
}

// under returns what a click at a position does; nil for nothing.
func (p pointing) under(x, y int) func(m *Model) tea.Cmd {
	for _, c := range p.at {
		if c.Y == y && x >= c.X && x < c.X+c.Width {
			return p.does[c.N]
		}
	}
	return nil
}

// hasRows reports whether the page has rows to choose from, with the cursor on one.
func (m *Model) hasRows() bool {
	switch p := m.top().(type) {
	case *homePage, *draftsPage, *menu, *leavePage, *councilPage, *savesPage, *takeOutPage, *reviewPage, *answersPage, *afterPage, *listPage, *readersPage, *learnPage:
		return true
	case *formPage:
		return slices.Contains([]string{checklist.OneOf, checklist.OnePerson, checklist.Multi, checklist.Persons}, p.steps[p.at].Question.Kind)
	}
	return false
}

// pointAt moves the pointer to a row with the arrow keys, and does what Enter does there, or Space where answers are
// ticked. It recognises the row by its words, since help below the current row moves the others. If the arrows do not
// reach it, nothing happens.
func (m *Model) pointAt(y int) tea.Cmd {
	cursor, rows := m.pointed()
	want, arrow := rowWords(rows, y), tea.KeyDown
	if y < cursor {
		arrow = tea.KeyUp
	}
	if want == "" || cursor < 0 {
		return nil
	}
	var cmds []tea.Cmd
	for range mostClimbed {
		now := rowWords(rows, cursor)
		if now == want {
			k := tea.KeyPressMsg{Code: tea.KeyEnter}
			if _, ok := m.top().(*formPage); ok {
				k = tea.KeyPressMsg{Code: tea.KeySpace, Text: " "}
			}
			return tea.Batch(append(cmds, m.key(k))...)
		}
		cmds = append(cmds, m.key(tea.KeyPressMsg{Code: arrow}))
		if cursor, rows = m.pointed(); rowWords(rows, cursor) == now {
			break // The end of the rows.
		}
	}
	return tea.Batch(cmds...)
}

// mostClimbed is the most rows that a click moves the pointer by: no window has more.
const mostClimbed = 500

// pointed returns the row of the cursor, and the words of all rows on the page.
func (m *Model) pointed() (y int, rows []string) {
	v := m.View()
	left, width := m.rectangle(m.top())
	for _, row := range strings.Split(ansi.Strip(v.Content), "\n") {
		rows = append(rows, ansi.Cut(row, left, left+width))
	}
	if v.Cursor == nil {
		return -1, rows
	}
	return v.Cursor.Y, rows
}

// rowWords returns a row's words, without the pointer.
func rowWords(rows []string, y int) string {
	if y < 0 || y >= len(rows) {
		return ""
	}
	return strings.TrimLeft(strings.TrimSpace(rows[y]), screen.SignHere+"> ")
}

// footerKey returns the footer's key at a column of a screen row.
func (m *Model) footerKey(x, y int) (tea.KeyPressMsg, bool) {
	rows := m.keyRows(m.top())
	if y -= m.h - len(rows); y < 0 || y >= len(rows) {
		return tea.KeyPressMsg{}, false
	}
	row := ansi.Strip(rows[y])
	keys := append(m.top().keys(m), screen.Does{Key: screen.KeyName(screen.ActRing), Word: "Ring now"})
	for _, k := range keys {
		words := k.Key + " " + k.Word
		i := strings.Index(row, words)
		if i < 0 {
			continue
		}
		from := ansi.StringWidth(row[:i])
		if x >= from && x < from+ansi.StringWidth(words) {
			return screen.KeyNamed(k.Key)
		}
	}
	return tea.KeyPressMsg{}, false
}
