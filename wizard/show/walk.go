package show

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/screen"
	"referral/wizard/workshop"
)

// walkSlide is the real form with an invented case, without a draft or a store. What is typed is lost at the end. The
// screen shows the number of the stop, and the trainer's key what to say about it.
type walkSlide struct {
	walk *workshop.Walk
	form Form // form is nil until the walk-through begins.
	said string
}

func (p *walkSlide) begin(m *model) {
	w, err := workshop.NewWalk(m.o.Guide, m.o.Clock)
	if err != nil {
		p.said = "The walk-through cannot be shown: its case cannot be read."
		return
	}
	p.walk, p.form = w, m.o.Form(w.Flow)
	p.point()
}

func (p *walkSlide) part() string  { return "The program itself, with an invented case" }
func (p *walkSlide) title() string { return "The program itself, with an invented case" }

func (p *walkSlide) hints() []screen.Action {
	return []screen.Action{screen.ActForward, screen.ActBackward, screen.ActGoto, screen.ActHelp, screen.ActLeave}
}

// place returns what the banner says about the stop, once the form is open.
func (p *walkSlide) place() (string, bool) {
	if p.form == nil {
		return "", false
	}
	at, of := p.walk.Number()
	return "stop " + strconv.Itoa(at) + " of " + strconv.Itoa(of) + "   look at: " + p.walk.Stop().Look + "   b hide  Ctrl+Q leave", true
}

func (p *walkSlide) key(m *model, k tea.KeyPressMsg) (tea.Cmd, bool) {
	if p.form == nil && p.said == "" && k.Keystroke() == "enter" {
		p.begin(m)
		return nil, true
	}
	return nil, false
}

// takes reports whether the form gets a message: all but the keys that go from stop to stop, hide, mask or leave.
func (p *walkSlide) takes(msg tea.Msg) bool {
	if p.form == nil {
		return false
	}
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return true
	}
	switch k.Keystroke() {
	case "pgdown", "pgup":
		return p.form.Covered() // These keys turn the pages of help and papers.
	case "ctrl+x":
		return false
	}
	return actionOf(k) != screen.ActHide // A clicker's b hides here as everywhere else: the form is being shown, not filled in.
}

// typed gives a message to the form. Leaving the form ends the walk-through, but not the session.
func (p *walkSlide) typed(_ *model, msg tea.Msg) tea.Cmd { return p.other(msg) }

// other passes the form its messages: keys, timers, the end of a review.
func (p *walkSlide) other(msg tea.Msg) tea.Cmd {
	if p.form == nil {
		return nil
	}
	cmd, open := p.form.Update(msg)
	if !open {
		p.close()
		return nil
	}
	return cmd
}

// close ends the walk-through and drops what was typed.
func (p *walkSlide) close() { p.walk, p.form = nil, nil }

func (p *walkSlide) leave() { p.close() }

func (p *walkSlide) next(*model) (tea.Cmd, bool) { return p.stop((*workshop.Walk).Next) }

func (p *walkSlide) back(*model) (tea.Cmd, bool) { return p.stop((*workshop.Walk).Back) }

// stop goes to another stop, if there is one.
func (p *walkSlide) stop(move func(*workshop.Walk) bool) (tea.Cmd, bool) {
	if p.form == nil {
		return nil, false
	}
	cmd, moved := p.form.Move(func() bool { return move(p.walk) })
	if moved {
		p.point()
	}
	return cmd, moved
}

// point shows the row that the stop is about: a clicker cannot go there.
func (p *walkSlide) point() { p.form.PointAt(p.walk.Stop().Row) }

func (p *walkSlide) screens(m *model, w, h int) []screen.Rows {
	switch {
	case p.said != "":
		return []screen.Rows{paragraph(w, "", nil, p.said)}
	case p.form != nil:
		return []screen.Rows{p.form.View(w, h)}
	}
	w = min(w, blockWidth)
	return paged([]screen.Rows{
		paragraph(w, "", m.styles.Title.Render, "The form itself, with an invented case."),
		paragraph(w, "", nil, "The case mentions: "+strings.Join(workshop.WalkMentions(), "; ")+". As before, it is fine to leave."),
		paragraph(w, "", nil, "It is only in memory. What you type is gone at the end, and nothing can be saved."),
		paragraph(w, "", nil, "Page Down and Page Up go from stop to stop. The number of the stop is at the top of the screen, and what to say about it is on the printed key. Ctrl+Q closes the form."),
		paragraph(w, "", m.styles.Title.Render, "Enter begins. Page Down skips it."),
	}, h)
}
