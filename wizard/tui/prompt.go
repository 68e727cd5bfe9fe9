package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/wizard"
	"referral/wizard/tui/field"
	"referral/wizard/tui/screen"
)

// prompt asks for one line.
type prompt struct {
	title   string
	help    string
	inPlace bool // inPlace shows it where the question's answer would be.
	line    screen.Entry
	asking  wizard.Asking                       // asking says how to open the page again if the program ends before it is answered; empty if it is not opened again.
	typed   func(m *Model, text string)         // typed gets the line at every key, if it can be recorded as written; nil if not.
	gone    func(m *Model)                      // gone is called if Esc leaves the page; nil if nothing follows from it.
	done    func(m *Model, text string) tea.Cmd // done gets the line, which is empty if the writer only pressed Enter.
}

// ask opens a prompt that is saved as written at every key. begun is its initial text.
func (m *Model) ask(p *prompt, begun string) {
	p.line.Set(begun)
	if left := m.was.left[p.key()]; begun == "" && left != "" {
		p.line.Offer(left)
	}
	p.keep(m)
	m.push(p)
}

// key identifies pages whose line was left by Esc.
func (p *prompt) key() string {
	return p.asking.What + " " + refKey(p.asking.Ref) + " " + itoa(len(p.asking.Said))
}

func (p *prompt) keep(m *Model) {
	if p.asking.What != "" && m.f != nil {
		p.asking.Text = p.line.Text()
		m.f.Ask(&p.asking)
	}
}

// close closes the page.
func (p *prompt) close(m *Model) {
	m.pop(p)
	if p.asking.What != "" && m.f != nil {
		m.f.Ask(nil)
	}
}

func (p *prompt) update(m *Model, msg tea.Msg) tea.Cmd {
	if k, ok := msg.(tea.KeyPressMsg); ok {
		switch {
		case k.Keystroke() == "esc":
			p.close(m)
			m.was.left[p.key()] = p.line.Text() // It is offered when the page is opened again.
			if p.gone != nil {
				p.gone(m)
			}
			return nil
		case k.Keystroke() == "enter":
			return p.take(m)
		case k.Keystroke() == "tab" && p.inPlace:
			return p.answered(m, k)
		case screen.ActionOf(k) == screen.ActNow:
			p.line.Set(m.o.now().Format("2/1/2006 15:04"))
			p.keep(m)
			return nil
		case m.waits(screen.ActionOf(k)):
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

// take closes the page and takes the line.
func (p *prompt) take(m *Model) tea.Cmd {
	p.close(m)
	delete(m.was.left, p.key())
	return p.done(m, strings.TrimSpace(p.line.Text()))
}

// answered takes the line as Enter does, and goes to the next question, unless this one asks for more or the form has
// moved on already: the words for a choice are asked for once its question is left.
func (p *prompt) answered(m *Model, tab tea.KeyPressMsg) tea.Cmd {
	done := p.take(m)
	if form := m.formBelow(true); form != nil && m.top() == page(form) && form.focused().Ref() == p.asking.Ref {
		return tea.Batch(done, form.update(m, tab))
	}
	return done
}

// leaveNote takes the note under a choice as Enter does, before a key that leads away from its question.
func (m *Model) leaveNote(a screen.Action) tea.Cmd {
	p, ok := m.top().(*prompt)
	if !ok || p.typed == nil || !slices.Contains(leadsAway, a) {
		return nil
	}
	return p.take(m)
}

// leadsAway are the keys that go to another question, and formKeys those that act on the one in focus.
var (
	leadsAway = []screen.Action{screen.ActGoto, screen.ActSectionOn, screen.ActSectionBack, screen.ActNextComment}
	formKeys  = append([]screen.Action{screen.ActGap, screen.ActMore, screen.ActExample, screen.ActKeep, screen.ActUndo}, leadsAway...)
)

// waits says, of a key for questions pressed on a page over them, what has to be pressed first. It reports whether it is
// such a key.
func (m *Model) waits(a screen.Action) bool {
	if m.f == nil || len(m.over) == 0 || !slices.Contains(formKeys, a) {
		return false
	}
	first := "Esc"
	if _, ok := m.top().(*prompt); ok {
		first = "Enter" // Esc would leave the line out.
	}
	m.says.notice = first + " first, then " + screen.KeyName(a) + "."
	return true
}

// typedIn passes a key or paste to a line, and says if it was not taken. It reports whether it was for typing.
func (m *Model) typedIn(e *screen.Entry, msg tea.Msg) bool {
	did := e.Update(msg)
	if e.Problem() != "" {
		m.says.notice = e.Problem()
	}
	return did
}

func (p *prompt) view(m *Model, w, h int) screen.Rows {
	if form := m.formBelow(p.inPlace); form != nil {
		return form.draw(m, w, h, p)
	}
	return p.open(m, field.Room{Width: w, Rows: h, Framed: h >= 12})
}

// open implements [inPlace].
func (p *prompt) open(m *Model, r field.Room) screen.Rows {
	var l screen.Rows
	l.Wrap(r.Width, "", m.styles.Title.Render, p.title)
	if p.help != "" {
		l.Wrap(r.Width, "", m.styles.Quiet.Render, p.help)
	}
	if !r.Framed {
		return append(l, m.styles.Pointer(m.styles.Accent)+" "+p.line.View(r.Width-2))
	}
	return append(l, m.styles.Frame(screen.Rows{p.line.View(r.Width - screen.FrameEdge)}, r.Width, m.styles.Accent, "")...)
}
