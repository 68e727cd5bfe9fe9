package tui

import (
	"errors"
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/export"
	"referral/wizard"
	"referral/wizard/tui/screen"
	"referral/wizard/workshop"
)

// walkSlide is the program itself on an invented case: the form as it is, on a session that has no draft and no store.
// What is typed is gone at the end. The number of the stop is on the screen, what to say of it on the trainer's key.
type walkSlide struct {
	walk  *workshop.Walk
	inner *Model
	said  string
}

// errNothingWritten is said where somebody asks for the papers of the walk-through.
var errNothingWritten = errors.New("nothing is written here: this is a walk-through of an invented case")

func (p *walkSlide) begin(m *workshopModel) {
	w, err := workshop.NewWalk(m.o.Guide, m.o.Clock)
	if err != nil {
		p.said = "The walk-through cannot be shown: its case cannot be read."
		return
	}
	text := m.o.Text
	if text == nil {
		text = func(*checklist.Referral, string) (string, bool) { return "", false }
	}
	p.walk = w
	p.inner = newModel(wizard.NewSession(w.Flow), Options{
		Guide: func() *checklist.Guide { return m.o.Guide }, Clock: m.o.Clock, After: m.o.After, Env: m.o.Env, NoColor: true,
		New:     func() *wizard.Session { return wizard.NewSession(w.Flow) },
		Numbers: walkNumbers, Text: text,
		Export: func(*checklist.Referral, string, string, string) (string, error) { return "", errNothingWritten },
		Paper:  func(string, string) (string, error) { return "", errNothingWritten },
		Check:  func(string) []finding.Finding { return nil },
	})
	p.inner.styles, p.inner.flow = m.styles, nil
	p.inner.follow()
	p.point()
}

// walkNumbers are the numbers of an invented school.
func walkNumbers(string) []export.Number {
	return []export.Number{{Label: "Danger now", Number: "999"}, {Label: "Front door (invented)", Number: "01632 960123"}}
}

func (p *walkSlide) part() string  { return "The program itself, on an invented case" }
func (p *walkSlide) title() string { return "The program itself, on an invented case" }

func (p *walkSlide) hints() []workshopAct {
	return []workshopAct{workshopNext, workshopBack, workshopJump, workshopHelp, workshopLeave}
}

// place is what the banner says of the stop; without the form there is none.
func (p *walkSlide) place() (string, bool) {
	if p.inner == nil {
		return "", false
	}
	at, of := p.walk.Number()
	return "stop " + itoa(at) + " of " + itoa(of) + "  Page Down next  b hide  Ctrl+Q leave", true
}

func (p *walkSlide) key(m *workshopModel, k tea.KeyPressMsg) (tea.Cmd, bool) {
	if p.inner == nil && p.said == "" && k.Keystroke() == "enter" {
		p.begin(m)
		return nil, true
	}
	return nil, false
}

// takes reports whether the form gets a message: everything but what goes from stop to stop, hides, masks or leaves.
func (p *walkSlide) takes(msg tea.Msg) bool {
	if p.inner == nil {
		return false
	}
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return true
	}
	switch k.Keystroke() {
	case "pgdown", "pgup":
		return len(p.inner.over) > 0 // Help and papers are read with these.
	case "ctrl+x":
		return false
	}
	return workshopActOf(k) != workshopBlank // A clicker's b hides here as everywhere; the form is shown, not filled in.
}

// typed gives a message to the form. Leaving the form ends the walk-through, and not the session.
func (p *walkSlide) typed(_ *workshopModel, msg tea.Msg) tea.Cmd {
	if k, ok := msg.(tea.KeyPressMsg); ok {
		if ring, is := p.inner.top().(*ringPage); is && k.Keystroke() == "pgdown" {
			ring.close(p.inner) // A clicker has no Esc.
			return p.other(nil)
		}
		switch screen.ActionOf(k) {
		case screen.ActLeave:
			p.close()
			return nil
		case screen.ActSave:
			p.inner.notice = "Nothing is kept here: this is a walk-through of an invented case."
			return nil
		}
	}
	return p.other(msg)
}

// other gives the form what is its own: keys, timers, the end of a review.
func (p *walkSlide) other(msg tea.Msg) tea.Cmd {
	if p.inner == nil {
		return nil
	}
	_, cmd := p.inner.Update(msg)
	if p.inner.ended || p.inner.place != "" {
		p.close()
		return nil
	}
	return cmd
}

// close ends the walk-through: what was typed is gone.
func (p *walkSlide) close() { p.walk, p.inner = nil, nil }

func (p *walkSlide) leave() { p.close() }

func (p *walkSlide) next(*workshopModel) (tea.Cmd, bool) { return p.stop((*workshop.Walk).Next) }

func (p *walkSlide) back(*workshopModel) (tea.Cmd, bool) { return p.stop((*workshop.Walk).Back) }

// stop goes to another stop, where there is one.
func (p *walkSlide) stop(move func(*workshop.Walk) bool) (tea.Cmd, bool) {
	if p.inner == nil {
		return nil, false
	}
	p.inner.settleField()
	before := p.walk.Flow.Now().Section
	if !move(p.walk) {
		return nil, false
	}
	cmd := p.inner.arrive(before)
	p.point()
	return cmd, true
}

// point shows the beginning of a text, and of a long list the row that the stop is about: a clicker cannot go there.
func (p *walkSlide) point() {
	form, ok := p.inner.flow.(*formPage)
	if !ok {
		return
	}
	form.focused().PointAt(p.walk.Stop().Row)
	form.form.Update(redrawMsg{})
}

func (p *walkSlide) screens(m *workshopModel, w, h int) []screen.Rows {
	switch {
	case p.said != "":
		return []screen.Rows{paragraph(w, "", nil, p.said)}
	case p.inner != nil:
		return []screen.Rows{p.form(w, h)}
	}
	w = min(w, workshopMeasure)
	return paged([]screen.Rows{
		paragraph(w, "", m.styles.Title.Render, "The form itself, on a case that was invented."),
		paragraph(w, "", nil, "Its case mentions: "+strings.Join(workshop.WalkMentions(), "; ")+". As before: leaving is fine."),
		paragraph(w, "", nil, "It is in memory only. What is typed is gone at the end; nothing can be saved or written."),
		paragraph(w, "", nil, "Page Down and Page Up go from stop to stop. The number of the stop is at the top of the screen, and what to say of it is on the printed key."),
		paragraph(w, "", m.styles.Title.Render, "Enter begins. Page Down goes past it."),
	}, h)
}

// form is the form's own screen, without its banner and with a footer that says the truth: nothing is kept.
func (p *walkSlide) form(w, h int) screen.Rows {
	f := p.inner
	f.w, f.h = w, h
	const kept = "nothing is kept"
	top := f.top()
	if _, ok := top.(*hiddenPage); ok {
		return nil
	}
	left := f.hintLine(top, w-len(kept)-2)
	if f.notice != "" {
		left = screen.OneRow(f.notice, w-len(kept)-2)
	}
	foot := screen.Rows{f.styles.Rule.Render(strings.Repeat("─", w)), screen.Padded(left, w-len(kept)) + kept}
	return append(screen.Fit(top.view(f, w, h-len(foot)), w, h-len(foot)), foot...)
}
