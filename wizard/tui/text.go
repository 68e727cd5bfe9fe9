package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/wizard"
	"referral/wizard/tui/field"
	"referral/wizard/tui/screen"
)

// textPage checks any text: it is typed or pasted, and not kept.
type textPage struct {
	field field.Field
	text  string
	seen  string // seen is the text when it was last checked.
	at    int
}

func newTextPage(m *Model) *textPage {
	p := &textPage{}
	section := &checklist.Section{ID: "text", Title: "Check a text"}
	q := &checklist.Question{ID: "check.text", Of: checklist.OfReferral, Kind: checklist.Prose, Section: section, Label: "Text",
		Title: "Type or paste a text.", Help: "What a reader would ask shows below when you stop. Nothing is kept."}
	host := &field.Host{Styles: m.styles, Now: m.o.now,
		Changed: func(_ checklist.Ref, v checklist.Value) error { p.text = v.Text; return nil },
		Check:   func(checklist.Ref) []finding.Finding { p.seen = p.text; return m.o.Check(p.text) },
		Notice:  func(s string) { m.says.notice = s }}
	scratch := wizard.NewFlow(checklist.New(), m.o.Guide(), m.o.Clock)
	p.field = field.New(scratch, wizard.Step{Section: section, Question: q, Ref: checklist.Ref{Question: q.ID}}, host)
	p.field.Focus()
	return p
}

func (p *textPage) update(m *Model, msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		switch {
		case msg.Keystroke() == "esc":
			m.pop(p)
			return nil
		case msg.Keystroke() == "tab":
			p.check()
			p.sayNone(m)
			return nil
		case screen.ActionOf(msg) == screen.ActNextComment:
			p.check()
			if n := len(p.field.Findings()); n > 0 {
				p.at = (p.at + 1) % n
				p.field.JumpTo(p.at)
			}
			p.sayNone(m)
			return nil
		}
		p.field.Update(msg)
	case tea.PasteMsg:
		p.field.Update(msg)
		p.check()
	}
	return nil
}

// sayNone says why no comment is shown.
func (p *textPage) sayNone(m *Model) {
	switch {
	case strings.TrimSpace(p.text) == "":
		m.says.notice = "Nothing to look at yet: type or paste a text."
	case len(p.field.Findings()) == 0:
		m.says.notice = wizard.Comments(0)
	}
}

func (p *textPage) check() {
	p.field.Settle()
	p.field.CheckNow()
	p.at = max(0, min(p.at, len(p.field.Findings())-1))
}

func (p *textPage) view(m *Model, w, h int) screen.Rows {
	w = min(w, textWidth)
	fs := p.field.Findings()
	g := m.layout.grid(w, h)
	g.room.Rows = max(h*55/100, 5)
	if len(fs) > 0 {
		g.room.Shown = p.at + 1
	}
	l := p.field.Open(g.room)
	room := h - len(l)
	switch {
	case len(fs) > 0:
		return append(l, m.textCard(fs[p.at], p.at+1, len(fs), w, room)...)
	case p.seen == p.text && strings.TrimSpace(p.text) != "":
		l.Wrap(w, "", m.styles.Quiet.Render, wizard.Comments(0)+" "+wizard.WordsReadIt)
	default:
		l.Wrap(w, "", m.styles.Quiet.Render, wizard.WordsKeep)
	}
	return l
}

// textCard returns a comment on a text outside any referral.
func (m *Model) textCard(x finding.Finding, n, of, w, h int) screen.Rows {
	inner := w - screen.FrameEdge
	var rows screen.Rows
	if x.Ask != "" {
		rows.Wrap(inner, "", m.styles.Ink.Render, x.Ask)
	}
	rows.Wrap(inner, "", m.styles.Quiet.Render, x.Why+" "+severityWords(x))
	if len(rows) > h-2 {
		rows = rows[:max(1, h-2)]
	}
	return m.styles.Frame(rows, w, m.styles.Attend, commentTitle(x, n, of))
}
