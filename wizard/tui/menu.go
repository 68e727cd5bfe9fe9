package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"referral/wizard/tui/field"
	"referral/wizard/tui/screen"
)

// item is one row of a menu.
type item struct {
	label string
	note  string
	under string // under is shown below the row while it is current, if rows are filtered.
	sign  string // sign says how far it has got, if rows have no number.
	asked string // asked is what the row asks or answers, and is not shown.
	also  string // also is searched too, and not shown.
	keys  string // keys are words that find it as well as the label does.
	means string // means are phrases that mean it: see [wizard.Sought].
	quiet bool   // quiet items are shown only in a search.
	later bool   // later is set if it is a question that is not asked yet.
	onOne bool   // onOne is set if it is about one person, fact or entry: see [wizard.Sought].
	head  bool   // head is set for a heading, which cannot be chosen.
	part  bool   // part is set for a part of the guide, drawn as a heading.
	digit string // digit chooses the row; empty for its position in the menu.
	do    func(m *Model) tea.Cmd
}

// chosenBy returns the digit that chooses the row at a position in a menu; empty for none.
func (it item) chosenBy(place int) string {
	switch {
	case it.digit != "":
		return it.digit
	case place < 9:
		return itoa(place + 1)
	}
	return ""
}

// menu is a list to choose from, over the page. If it filters, letters narrow it down; otherwise a digit chooses.
type menu struct {
	title   string
	help    string
	items   []item
	foot    string // foot is shown below the rows.
	noRow   string // noRow answers a digit that chooses no row.
	at      int
	inPlace bool // inPlace shows it where the question's answer would be.
	filters bool
	leads   bool // leads is set if its rows lead away from the pages below it.
	filter  screen.Entry
	moved   bool   // moved is set if the pointer was moved since the last letter: the cursor is then on its row.
	found   []item // found are the rows that match the filter, for the words in fits.
	fits    string
}

func (p *menu) shownItems() []item {
	if p.found == nil || p.fits != p.filter.Text() {
		p.fits, p.found = p.filter.Text(), fitting(p.items, p.filter.Text())
	}
	return p.found
}

func (p *menu) update(m *Model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		if _, pasted := msg.(tea.PasteMsg); pasted && p.filters && m.typedIn(&p.filter, msg) {
			p.moved = false
			p.at = nextItem(p.shownItems(), -1, 1)
		}
		return nil
	}
	shown := p.shownItems()
	if by := stride(k); by != 0 {
		p.moved = true
		strides(by, len(shown), func(by int) { p.at = nextItem(shown, p.at, by) })
		return nil
	}
	switch name := k.Keystroke(); {
	case name == "esc":
		m.pop(p)
	case name == "tab":
		p.moved = true
		p.at = nextItem(shown, p.at, 1)
	case name == "enter":
		if p.at < len(shown) && shown[p.at].do != nil {
			return p.choose(m, shown[p.at])
		}
		if len(shown) == 0 {
			m.says.notice = "Nothing here fits those letters: try another word."
		}
	case p.filters && m.typedIn(&p.filter, msg):
		p.moved = false
		p.at = nextItem(p.shownItems(), -1, 1)
	case !p.filters && len(k.Text) == 1 && k.Text[0] >= '0' && k.Text[0] <= '9':
		return p.digit(m, shown, k.Text)
	case !p.filters && k.Text != "":
		m.says.notice = wordsMenuTyped
	case !p.filters:
		m.waits(screen.ActionOf(k))
	}
	return nil
}

// wordsMenuTyped is said when someone types over a list to choose from. Space does not choose there: it would end the
// first word typed.
const wordsMenuTyped = "Choose a row with Up, Down and Enter, or its number. To type, press Esc first."

// digit chooses a row by its digit, and says if there is none.
func (p *menu) digit(m *Model, shown []item, digit string) tea.Cmd {
	for i, it := range shown {
		if it.chosenBy(i) == digit && it.do != nil {
			return p.choose(m, it)
		}
	}
	m.says.notice = p.noRow
	return nil
}

// choose closes the menu and does what the row says.
func (p *menu) choose(m *Model, it item) tea.Cmd {
	m.pop(p)
	if !p.leads {
		return it.do(m)
	}
	left := m.leaveOver()
	return tea.Batch(left, it.do(m))
}

// nextItem returns the next row that can be chosen, in the direction of by.
func nextItem(items []item, at, by int) int {
	for i := at + by; i >= 0 && i < len(items); i += by {
		if !items[i].head {
			return i
		}
	}
	return max(at, 0)
}

// view returns the menu as a page of its own, or instead of an answer.
func (p *menu) view(m *Model, w, h int) screen.Rows {
	if form := m.formBelow(p.inPlace); form != nil {
		return form.draw(m, w, h, p)
	}
	return p.open(m, field.Room{Width: w, Title: 4, Hint: 4, Rows: h})
}

// open implements [inPlace].
func (p *menu) open(m *Model, r field.Room) screen.Rows {
	var l screen.Rows
	w := r.Width
	if !p.filters {
		w = min(w, textWidth)
	}
	l.Wrap(w, "", m.styles.Title.Render, p.title)
	if p.help != "" {
		l.Wrap(w, "", m.styles.Quiet.Render, p.help)
	}
	if p.filters {
		line := p.filter.View(min(w, filterWidth) - screen.FrameEdge)
		if p.moved {
			line = strings.ReplaceAll(line, screen.CursorMark, "")
		}
		l = append(l, m.styles.Frame(screen.Rows{line}, min(w, filterWidth), m.styles.Accent, "")...)
	} else {
		l.Add("")
	}
	var foot screen.Rows
	if p.foot != "" {
		foot.Add("")
		foot.Wrap(w, "", m.styles.Quiet.Render, p.foot)
	}
	if len(p.shownItems()) == 0 {
		l.Wrap(w, "", m.styles.Quiet.Render, wordsNothingFound)
		return l
	}
	rows := p.table(w).Draw(m.styles, w, max(1, r.Rows-len(l)-len(foot)))
	return append(append(l, rows...), foot...)
}

const (
	filterWidth       = 56
	wordsNothingFound = "No such question. Try another word, such as \"home\" or \"born\"."
)

// formBelow returns the questions among which something is drawn in place; nil if it has a page of its own.
func (m *Model) formBelow(inPlace bool) *formPage {
	form, ok := m.flow.(*formPage)
	if !ok || !inPlace || form.form == nil || m.ringing() != nil {
		return nil
	}
	return form
}

// table returns the menu's rows in w cells: a number or sign, what it is, and more about it.
func (p *menu) table(w int) *screen.Table {
	t := &screen.Table{At: p.at, Looks: "iiq", Away: p.filters && !p.moved, Tight: true, Most: []int{2, 60}}
	if p.filters {
		t.Looks, t.Most = "qqi", []int{2, 46}
	}
	columns := p.filters || p.inColumns(w)
	for i, it := range p.shownItems() {
		switch {
		case it.head && it.note != "":
			t.Lines = append(t.Lines, screen.Line{Head: it.label + "   " + it.note})
			continue
		case it.head:
			t.Lines = append(t.Lines, screen.Line{Head: it.label})
			continue
		}
		lead := it.sign
		if !p.filters {
			lead = it.chosenBy(i)
		}
		label := strings.TrimSpace(it.label)
		line := screen.Line{Cells: []string{lead, label}, Part: it.part && p.filter.Text() == ""}
		switch {
		case columns:
			line.Cells, line.Under = append(line.Cells, it.note), it.under
		case it.note != "" && len(it.note) <= tinyNote:
			line.Cells[1], line.Wrap = label+" ("+it.note+")", true
		default:
			line.Under, line.Wrap = it.note, true
		}
		t.Lines = append(t.Lines, line)
	}
	return t
}

// inColumns reports whether the notes have a column of their own: there are some, and neither they nor any row is too
// long for it.
func (p *menu) inColumns(w int) bool {
	noted := false
	for _, it := range p.shownItems() {
		if ansi.StringWidth(it.label) > w/2 || len(it.note) > shortNote {
			return false
		}
		noted = noted || it.note != ""
	}
	return noted
}

const (
	shortNote = 44 // shortNote is the most letters of a note in a column; a longer one is shown below the current row.
	tinyNote  = 12 // tinyNote is the most letters of a note in brackets after a row that has no column for it.
)
