package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/wizard"
	"referral/wizard/tui/screen"
)

// item is one row of a menu.
type item struct {
	label string
	note  string
	also  string // also is searched as well, and not shown.
	keys  string // keys are words that lead here as well as the label does.
	quiet bool   // quiet is shown only where it is searched for.
	head  bool   // head is a heading: it cannot be chosen.
	do    func(m *Model) tea.Cmd
}

// menu is a list to choose from, above the page. Where it filters, letters narrow it down; else a digit chooses.
type menu struct {
	title   string
	help    string
	items   []item
	at      int
	filters bool
	filter  screen.Entry
	found   []item // found are the rows that fit the filter, as of the words in fits.
	fits    string
}

func (p *menu) hints() []screen.Action { return []screen.Action{screen.ActHelp, screen.ActRing} }

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
			p.at = step(p.shownItems(), -1, 1)
		}
		return nil
	}
	shown := p.shownItems()
	if by := stride(k); by != 0 {
		strides(by, len(shown), func(by int) { p.at = step(shown, p.at, by) })
		return nil
	}
	switch name := k.Keystroke(); {
	case name == "esc":
		m.pop(p)
	case name == "tab":
		p.at = step(shown, p.at, 1)
	case name == "enter", name == "space" && !p.filters:
		if p.at < len(shown) && shown[p.at].do != nil {
			m.pop(p)
			return shown[p.at].do(m)
		}
	case p.filters && m.typedIn(&p.filter, msg):
		p.at = step(p.shownItems(), -1, 1)
	case !p.filters && len(k.Text) == 1 && k.Text[0] >= '1' && k.Text[0] <= '9':
		if i := int(k.Text[0] - '1'); i < len(shown) && shown[i].do != nil {
			m.pop(p)
			return shown[i].do(m)
		}
	}
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

func (p *menu) view(m *Model, w, h int) screen.Rows {
	var l screen.Rows
	l.Wrap(w, "", m.styles.Title.Render, p.title)
	if p.help != "" {
		l.Wrap(w, "", m.styles.Quiet.Render, p.help)
	}
	if p.filters {
		l.Add("Find: " + p.filter.View(w-6))
	}
	l.Add("")
	var rows screen.Rows
	at := 0
	for i, it := range p.shownItems() {
		if i == p.at {
			at = len(rows)
		}
		rows.Add(p.row(m, i, it, w)...)
	}
	if len(rows) == 0 {
		rows.Add(m.styles.Quiet.Render("Nothing fits these letters."))
	}
	part, _ := screen.Around(rows, at, max(1, h-len(l)-1))
	l.Add(part...)
	return append(screen.Fit(l, w, h-1), m.styles.Quiet.Render(screen.OneRow(p.words(), w)))
}

func (p *menu) words() string {
	if p.filters {
		return "Type to find. Up and down, Enter goes there, Esc stays here."
	}
	return "Up and down and Enter, or a digit. Esc goes back."
}

func (p *menu) row(m *Model, i int, it item, w int) screen.Rows {
	if it.head {
		return screen.Rows{m.styles.Title.Render(screen.OneRow(it.label, w))}
	}
	number := "  "
	if !p.filters && i < 9 {
		number = itoa(i+1) + " "
	}
	row := screen.OneRow("  "+number+it.label, w)
	if i == p.at {
		row = m.styles.Row.Ink.Render(screen.OneRow("> "+number+it.label, w))
	}
	if it.note == "" {
		return screen.Rows{row}
	}
	if p.filters {
		return screen.Rows{screen.Cut(row+m.styles.Quiet.Render("  "+screen.OneRow(it.note, max(0, w-len(it.label)-8))), w)}
	}
	l := screen.Rows{row}
	l.Wrap(w, "      ", m.styles.Quiet.Render, it.note)
	return l
}

// prompt asks for one line.
type prompt struct {
	title  string
	help   string
	line   screen.Entry
	asking wizard.Asking                       // asking is how the page is opened again where the program ends before it is answered; empty where it is not.
	typed  func(m *Model, text string)         // typed gets the line with every key, where it can be recorded as it stands; nil where not.
	gone   func(m *Model)                      // gone is told that the page was left by Esc; nil where nothing follows from it.
	done   func(m *Model, text string) tea.Cmd // done gets the line; it is empty where the writer pressed Enter alone.
}

// ask opens a prompt that is saved as it stands with every key. begun is what stands in it already.
func (m *Model) ask(p *prompt, begun string) {
	p.line.Set(begun)
	if left := m.left[p.key()]; begun == "" && left != "" {
		p.line.Offer(left)
	}
	p.keep(m)
	m.push(p)
}

// key tells the pages apart whose line was left by Esc.
func (p *prompt) key() string {
	return p.asking.What + " " + refKey(p.asking.Ref) + " " + itoa(len(p.asking.Said))
}

func (p *prompt) keep(m *Model) {
	if p.asking.What != "" && m.f != nil {
		p.asking.Text = p.line.Text()
		m.f.Ask(&p.asking)
	}
}

// close takes the page away.
func (p *prompt) close(m *Model) {
	m.pop(p)
	if p.asking.What != "" && m.f != nil {
		m.f.Ask(nil)
	}
}

func (p *prompt) hints() []screen.Action { return []screen.Action{screen.ActHelp, screen.ActRing} }

func (p *prompt) update(m *Model, msg tea.Msg) tea.Cmd {
	if k, ok := msg.(tea.KeyPressMsg); ok {
		switch {
		case k.Keystroke() == "esc":
			p.close(m)
			m.left[p.key()] = p.line.Text() // It is offered where the page is opened again.
			if p.gone != nil {
				p.gone(m)
			}
			return nil
		case k.Keystroke() == "enter":
			p.close(m)
			delete(m.left, p.key())
			return p.done(m, strings.TrimSpace(p.line.Text()))
		case screen.ActionOf(k) == screen.ActNow:
			p.line.Set(m.o.now().Format("2/1/2006 15:04"))
			p.keep(m)
			return nil
		}
	}
	if m.typedIn(&p.line, msg) {
		p.keep(m)
		if p.typed != nil {
			p.typed(m, strings.TrimSpace(p.line.Text()))
		}
	}
	return nil
}

// typedIn gives a key or a paste to a line, and says where it was not taken. It reports whether it was one for typing.
func (m *Model) typedIn(e *screen.Entry, msg tea.Msg) bool {
	did := e.Update(msg)
	if e.Problem() != "" {
		m.notice = e.Problem()
	}
	return did
}

func (p *prompt) view(m *Model, w, _ int) screen.Rows {
	var l screen.Rows
	l.Wrap(w, "", m.styles.Title.Render, p.title)
	if p.help != "" {
		l.Wrap(w, "", m.styles.Quiet.Render, p.help)
	}
	l.Add("", "> "+p.line.View(w-2), "", m.styles.Quiet.Render(screen.OneRow("Enter goes on, Esc goes back.", w)))
	return l
}
