package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/checklist/finding"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

const (
	saveAfter  = wizard.SaveAfter
	retryAfter = wizard.RetryAfter
	idleAfter  = 2 * time.Second // idleAfter is the delay from the last key to the marks and the new count.
	lockAfter  = wizard.LockAfter
	turnFor    = 30 * time.Millisecond // turnFor is how long a page is empty before another is drawn: a few frames.
	lookEvery  = 30 * time.Second      // lookEvery is how often the clock is checked for the lock.
)

// page is a page of the screen. Only the top page is drawn and gets the keys.
type page interface {
	update(m *Model, msg tea.Msg) tea.Cmd
	view(m *Model, w, h int) screen.Rows // view draws at most h rows of w cells.
	keys(m *Model) []screen.Does         // keys are the footer's keys.
}

// Messages of the root.
type (
	saveDueMsg struct{}
	savedMsg   struct {
		number, rev int
		at          wizard.Step
		err         error
	}
	draftMsg struct {
		draft wizard.Draft
		err   error
	}
	idleMsg     struct{}
	turnedMsg   struct{}
	lookMsg     struct{}
	reviewedMsg struct {
		rev   int
		found []finding.Finding
	}
)

func newModel(s *wizard.Session, o Options) *Model {
	m := &Model{o: o, w: 80, h: 24, styles: o.styles, looked: looked{rev: -1}, was: was{left: map[string]string{}, shown: map[string]bool{}}, rest: rest{touched: o.now()}}
	m.layout = layoutOf(o.Reader)
	if m.styles == nil {
		m.styles = m.layout.styles(screen.ThemeNone, screen.DepthOf(o.env, o.NoColor))
	}
	m.home = newHomePage(o)
	m.warn(o.Warnings...)
	if s != nil {
		m.start(s, true)
	}
	return m
}

// start shows a session at its current step. resumed is set if its draft is up
// to date.
func (m *Model) start(s *wizard.Session, resumed bool) {
	m.s, m.f = s, s.Flow
	m.was.lists = map[string]*listPage{}
	m.was.wording, m.clip.done, m.was.sent = wording{}, nil, nil
	m.save = saving{writer: &writer{}, any: resumed && s.Kept(), rev: s.Flow.Revision(), at: s.Flow.Now()}
	m.looked.found, m.looked.rev, m.looked.written = nil, -1, 0
	m.offered, m.was.called = false, false
	m.was.opening, m.was.led, m.was.left = nil, led{}, map[string]string{}
	s.Flow.TakeBegun()
	m.ready = m.o.Store != nil && m.o.Store.Ready()
	if m.was.council != "" && !resumed {
		s.ChooseCouncil(m.was.council)
	}
	if m.o.Used != nil {
		m.o.Used(s)
	}
	m.follow()
	m.reopen()
}

// Init implements tea.Model.
func (m *Model) Init() tea.Cmd {
	return tea.Batch(tea.RequestBackgroundColor, m.after(lookEvery, lookMsg{}), m.settle(), m.learnElsewhere())
}

// Update implements tea.Model.
func (m *Model) Update(msg tea.Msg) (model tea.Model, cmd tea.Cmd) {
	model = m // Even after a panic, since the library then draws it.
	defer m.catch("update")
	return m, m.safe(m.turnOver(msg, m.handle(msg)))
}

// turnOver clears the page for a moment if the layout asks for that.
func (m *Model) turnOver(msg tea.Msg, cmd tea.Cmd) tea.Cmd {
	if _, over := msg.(turnedMsg); over {
		m.turning = false
	}
	if !m.layout.turns(m) {
		return cmd
	}
	m.turning = true
	return tea.Batch(cmd, m.after(turnFor, turnedMsg{}))
}

func (m *Model) handle(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.w, m.h = msg.Width, msg.Height
		if m.w <= 0 || m.h <= 0 {
			m.w, m.h = 80, 24
		}
		return nil
	case tea.KeyPressMsg:
		return m.key(msg)
	case screen.FloodMsg:
		return m.flooded(msg)
	case screen.FloodFullMsg:
		return m.floodFull()
	case floodOverMsg:
		return m.floodOver()
	case tea.PasteStartMsg:
		m.says.notice = wordsPasteComing
		return nil
	case tea.PasteMsg:
		m.rest.touched, m.rest.typing, m.says.notice = m.o.now(), true, ""
		if m.holdsBack(true) {
			return nil
		}
		return m.pasted(msg)
	case tea.MouseClickMsg:
		return m.click(msg)
	case tea.MouseWheelMsg:
		return m.wheel(msg)
	case tea.BlurMsg:
		return m.saveNow()
	case tea.FocusMsg:
		return tea.RequestBackgroundColor
	case tea.BackgroundColorMsg:
		m.recolour(msg)
		return nil
	case saveDueMsg:
		m.save.due = false
		return m.saveNow()
	case savedMsg:
		return m.saved(msg)
	case draftMsg:
		return m.gotDraft(msg)
	case idleMsg:
		return m.idled()
	case turnedMsg:
		return nil
	case lookMsg:
		m.lockIfIdle()
		return m.after(lookEvery, lookMsg{})
	case reviewedMsg:
		m.looked.reviewing = false
		m.reviewed(msg.found, msg.rev)
		m.count()
		return nil
	case arriving:
		return tea.Batch(msg.arrive(m), m.settle())
	case clipMsg:
		return m.clipped(msg)
	case otherMsg:
		return m.otherBegun(msg)
	case openMsg:
		if m.was.opening != nil {
			m.was.opening.timed = false
		}
		return m.settle()
	case screen.HangupMsg:
		m.ending.ended, m.ending.quit = true, wizard.ErrLeft
		return tea.Sequence(m.saveNow(), tea.Quit)
	case screen.SuspendMsg:
		return tea.Sequence(m.saveNow(), func() tea.Msg { close(msg.Saved); return nil })
	}
	return tea.Batch(m.top().update(m, msg), m.settle())
}

// key passes a key to the page, after handling those that work on every page.
func (m *Model) key(k tea.KeyPressMsg) tea.Cmd {
	if m.lockIfIdle() {
		m.rest.touched = m.o.now()
		return nil
	}
	m.rest.touched = m.o.now()
	m.rest.typing = types(k)
	m.says.notice = ""
	m.seen()
	if m.holdsBack(k.Text != "") {
		return nil
	}
	top := m.top()
	if g, ok := top.(guarded); ok && g.guards() {
		return tea.Batch(top.update(m, k), m.settle())
	}
	if m.tooSmall() {
		if a := screen.ActionOf(k); a != screen.ActRing && a != screen.ActLeave && a != screen.ActHide && a != screen.ActSave {
			return nil
		}
	}
	if m.turnKey(k) {
		return m.settle()
	}
	a := screen.ActionOf(k)
	left := m.leaveNote(a)
	if cmd, done := m.act(a); done {
		return tea.Batch(left, cmd, m.settle())
	}
	if expects(k) {
		return tea.Batch(left, m.heard(k, screen.ShownKey(k.Keystroke())+wordsNothingHere))
	}
	return tea.Batch(left, m.top().update(m, k), m.settle())
}

// types reports whether the key types or deletes a letter.
func types(k tea.KeyPressMsg) bool {
	switch k.Keystroke() {
	case "backspace", "delete":
		return true
	}
	return k.Text != ""
}

// guarded pages get every key themselves: the lock and the empty screen.
type guarded interface{ guards() bool }

// act does what a key of the table does on every page; the rest is for the
// page.
func (m *Model) act(a screen.Action) (tea.Cmd, bool) {
	switch a {
	case screen.ActRing:
		m.ringNow()
	case screen.ActHelp:
		m.push(&helpPage{})
	case screen.ActHide:
		m.push(&hiddenPage{})
	case screen.ActLock:
		m.lock()
	case screen.ActLeave:
		return m.askToLeave(), true
	case screen.ActSave:
		return m.saveByHand(), true
	case screen.ActGoto:
		m.find()
	case screen.ActSectionOn, screen.ActSectionBack:
		if m.f == nil || len(m.over) > 0 {
			return nil, false
		}
		return m.jumpSection(a), true
	case screen.ActUndo:
		if m.f == nil || len(m.over) > 0 {
			return nil, false
		}
		m.undo()
	default:
		return nil, false
	}
	return nil, true
}

// settle starts what a change requires: the save and the timer for the marks.
func (m *Model) settle() tea.Cmd {
	if m.f == nil {
		if _, ok := m.top().(*textPage); ok {
			return m.restLater()
		}
		return nil
	}
	m.watchWords()
	cmds := []tea.Cmd{m.openDue()}
	if m.dirty() && !m.save.due {
		m.save.due = true
		cmds = append(cmds, m.after(saveAfter, saveDueMsg{}))
	}
	return tea.Batch(append(cmds, m.restLater())...)
}

// restLater starts the timer for the marks, unless it is running.
func (m *Model) restLater() tea.Cmd {
	if m.rest.idle {
		return nil
	}
	m.rest.idle = true
	return m.after(idleAfter, idleMsg{})
}

// idled checks what was written, two seconds after the last key.
func (m *Model) idled() tea.Cmd {
	if rest := idleAfter - m.o.now().Sub(m.rest.touched); rest > 0 {
		return m.after(rest, idleMsg{})
	}
	m.rest.idle = false
	if p, ok := m.top().(*textPage); ok {
		p.check()
	}
	if m.f == nil {
		return nil
	}
	if p, ok := m.flow.(*formPage); ok && len(m.over) == 0 && !m.layout.still(m) {
		p.checkNow()
	}
	return m.review()
}

// after sends the message to Update after a delay.
func (m *Model) after(d time.Duration, msg tea.Msg) tea.Cmd {
	if m.o.After != nil {
		return m.o.After(d, msg)
	}
	return tea.Tick(d, func(time.Time) tea.Msg { return msg })
}
