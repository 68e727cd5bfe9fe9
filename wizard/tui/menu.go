package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/field"
	"referral/wizard/tui/screen"
)

// item is one row of a menu.
type item struct {
	label string
	note  string
	sign  string // sign says how far it is, where rows have no number.
	asked string // asked is what the row asks or answers, and is not shown.
	also  string // also is searched as well, and not shown.
	keys  string // keys are words that lead here as well as the label does.
	quiet bool   // quiet is shown only where it is searched for.
	onOne bool   // onOne says that it is about one person, fact or entry: see [wizard.Sought].
	head  bool   // head is a heading: it cannot be chosen.
	part  bool   // part is a part of the guide, drawn as a heading.
	digit string // digit chooses the row; empty for its place in the menu.
	do    func(m *Model) tea.Cmd
}

// chosenBy is the digit that chooses the row at a place of a menu; empty for none.
func (it item) chosenBy(place int) string {
	switch {
	case it.digit != "":
		return it.digit
	case place < 9:
		return itoa(place + 1)
	}
	return ""
}

// menu is a list to choose from, above the page. Where it filters, letters narrow it down; else a digit chooses.
type menu struct {
	title   string
	help    string
	items   []item
	foot    string // foot is said below the rows.
	noRow   string // noRow is said of a digit that chooses no row.
	at      int
	inPlace bool // inPlace stands where the answer of the question would be.
	filters bool
	filter  screen.Entry
	moved   bool   // moved says that the pointer was moved since a letter was last typed: the cursor is on its row.
	found   []item // found are the rows that fit the filter, as of the words in fits.
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
			p.at = step(p.shownItems(), -1, 1)
		}
		return nil
	}
	shown := p.shownItems()
	if by := stride(k); by != 0 {
		p.moved = true
		strides(by, len(shown), func(by int) { p.at = step(shown, p.at, by) })
		return nil
	}
	switch name := k.Keystroke(); {
	case name == "esc":
		m.pop(p)
	case name == "tab":
		p.moved = true
		p.at = step(shown, p.at, 1)
	case name == "enter", name == "space" && !p.filters:
		if p.at < len(shown) && shown[p.at].do != nil {
			m.pop(p)
			return shown[p.at].do(m)
		}
	case p.filters && m.typedIn(&p.filter, msg):
		p.moved = false
		p.at = step(p.shownItems(), -1, 1)
	case !p.filters && len(k.Text) == 1 && k.Text[0] >= '0' && k.Text[0] <= '9':
		return p.digit(m, shown, k.Text)
	}
	return nil
}

// digit takes the row that a digit chooses, and says where there is none.
func (p *menu) digit(m *Model, shown []item, digit string) tea.Cmd {
	for i, it := range shown {
		if it.chosenBy(i) == digit && it.do != nil {
			m.pop(p)
			return it.do(m)
		}
	}
	m.says.notice = p.noRow
	return nil
}

// step is the next row that can be chosen, by the way given.
func step(items []item, at, by int) int {
	for i := at + by; i >= 0 && i < len(items); i += by {
		if !items[i].head {
			return i
		}
	}
	return max(at, 0)
}

// view is the menu as a page of its own, or in place of an answer.
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
	rows := p.table().Draw(m.styles, w, max(1, r.Rows-len(l)-len(foot)))
	return append(append(l, rows...), foot...)
}

const (
	filterWidth       = 56
	wordsNothingFound = "No such question. Try another word, such as \"home\" or \"born\"."
)

// formBelow is the questions that something in place is drawn among; nil where it has a page of its own.
func (m *Model) formBelow(inPlace bool) *formPage {
	form, ok := m.flow.(*formPage)
	if !ok || !inPlace || form.form == nil || m.ringing() != nil {
		return nil
	}
	return form
}

// table is the rows of a menu: a number or a sign, what it is, and more about it.
func (p *menu) table() *screen.Table {
	t := &screen.Table{At: p.at, Looks: "iiq", Away: p.filters && !p.moved, Tight: true, Most: []int{2, 40}}
	if p.filters {
		t.Looks, t.Most = "qqi", []int{2, 30}
	}
	items := p.shownItems()
	noted, numbered := false, !p.filters
	for _, it := range items {
		noted = noted || it.note != "" && len(it.note) <= shortNote
	}
	for i, it := range items {
		switch {
		case it.head && it.note != "":
			t.Lines = append(t.Lines, screen.Line{Head: it.label + "   " + it.note})
			continue
		case it.head:
			t.Lines = append(t.Lines, screen.Line{Head: it.label})
			continue
		}
		lead := it.sign
		if numbered {
			lead = it.chosenBy(i)
		}
		line := screen.Line{Cells: []string{lead, strings.TrimSpace(it.label)}, Part: it.part && p.filter.Text() == ""}
		switch {
		case it.note == "" && !noted:
			line.Wrap = true
		case p.filters || len(it.note) <= shortNote && noted && len(it.label) <= 40:
			line.Cells = append(line.Cells, it.note)
		default:
			line.Under, line.Wrap = it.note, true
		}
		t.Lines = append(t.Lines, line)
	}
	return t
}

// shortNote is the most letters of a note that stands next to its row; a longer one stands below the row that is pointed
// at.
const shortNote = 44
