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

// textPage checks any text: it is typed or pasted, and nothing of it is kept.
type textPage struct {
	field field.Field
	text  string
	seen  string // seen is the text as it was when it was last checked.
	at    int
	w, h  int
}

func newTextPage(m *Model) *textPage {
	p := &textPage{}
	section := &checklist.Section{ID: "text", Title: "Check a text"}
	q := &checklist.Question{ID: "check.text", Of: checklist.OfReferral, Kind: checklist.Prose, Section: section, Label: "Text",
		Title: "Type or paste a text.", Help: "What a reader would ask shows below when you stop. Nothing is kept."}
	host := &field.Host{Styles: m.styles, Now: m.o.now,
		Changed: func(_ checklist.Ref, v checklist.Value) error { p.text = v.Text; return nil },
		Check:   func(checklist.Ref) []finding.Finding { p.seen = p.text; return m.o.Check(p.text) },
		Notice:  func(s string) { m.notice = s }}
	scratch := wizard.NewFlow(checklist.New(), m.o.Guide(), m.o.Clock)
	p.field = field.New(scratch, wizard.Step{Section: section, Question: q, Ref: checklist.Ref{Question: q.ID}}, host)
	p.field.Focus()
	return p
}

func (p *textPage) hints() []screen.Action {
	return []screen.Action{screen.ActHelp, screen.ActRing, screen.ActNextRemark, screen.ActHide}
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
			return nil
		case screen.ActionOf(msg) == screen.ActNextRemark:
			p.check()
			if n := len(p.field.Findings()); n > 0 {
				p.at = (p.at + 1) % n
				p.field.JumpTo(p.at)
			}
			return nil
		}
		p.field.Update(msg)
	case tea.PasteMsg:
		p.field.Update(msg)
		p.check()
	}
	return nil
}

func (p *textPage) check() {
	p.field.Settle()
	p.field.CheckNow()
	p.at = max(0, min(p.at, len(p.field.Findings())-1))
}

func (p *textPage) view(m *Model, w, h int) screen.Rows {
	below := max(4, h*45/100)
	room := max(3, h-below-1)
	if p.w != w || p.h != room {
		p.w, p.h = w, room
		p.field.WithWidth(w)
		p.field.WithHeight(room)
	}
	l := screen.Fit(strings.Split(p.field.View(), "\n"), w, room)
	l.Add(m.styles.Line.Render(strings.Repeat("─", w)))
	fs := p.field.Findings()
	var text screen.Rows
	switch {
	case len(fs) == 0 && p.seen == p.text && strings.TrimSpace(p.text) != "":
		text.Wrap(w, "", m.styles.Quiet.Render, wizard.Comments(0)+" "+wizard.WordsReadIt)
	case len(fs) == 0:
		text.Wrap(w, "", m.styles.Quiet.Render, "Tab looks at the text now. Esc goes back. "+wizard.WordsKeep)
	}
	if len(fs) > 1 {
		text.Add(m.styles.Quiet.Render(screen.OneRow(wizard.Comments(len(fs))+" "+screen.KeyName(screen.ActNextRemark)+" goes to the next.", w)))
	}
	for i := range fs {
		x := fs[(p.at+i)%len(fs)]
		m.remark(&text, w, "", x)
	}
	return append(l, screen.Fit(text, w, below)...)
}
