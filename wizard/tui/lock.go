package tui

import (
	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/screen"
)

// hiddenPage is an empty screen. Any key takes it away; where the screen is locked, the lock is below it.
type hiddenPage struct{}

func (p *hiddenPage) guards() bool                      { return true }
func (p *hiddenPage) anySize() bool                     { return true }
func (p *hiddenPage) hints() []screen.Action            { return nil }
func (p *hiddenPage) view(*Model, int, int) screen.Rows { return nil }

func (p *hiddenPage) update(m *Model, msg tea.Msg) tea.Cmd {
	if k, ok := msg.(tea.KeyPressMsg); ok {
		m.pop(p)
		if screen.ActionOf(k) == screen.ActRing {
			m.ringNow()
		}
	}
	return nil
}

// lockPage stands above everything until the passphrase is typed. Only Ring now passes it, and shows nothing of the record.
type lockPage struct {
	secret screen.Entry
	busy   bool
	said   string
	then   func(m *Model) tea.Cmd // then is what the passphrase was asked for; nil for the lock.
}

// unlockedMsg says whether the passphrase was right.
type unlockedMsg struct{ err error }

func newUnlockPage(then func(m *Model) tea.Cmd) *lockPage {
	return &lockPage{secret: screen.Entry{Secret: true}, then: then}
}

// lock locks the screen; where there is no passphrase yet, it is emptied instead.
func (m *Model) lock() {
	if m.o.Store == nil || !m.o.Store.Ready() || m.f == nil {
		m.push(&hiddenPage{})
		return
	}
	m.settleField()
	m.o.Store.Lock()
	m.push(newUnlockPage(nil))
}

// lockIfIdle locks where nobody has typed for a while, and reports whether it did. Ring now never locks.
func (m *Model) lockIfIdle() bool {
	if m.f == nil || m.o.now().Sub(m.touched) < lockAfter {
		return false
	}
	switch m.top().(type) {
	case *ringPage, *lockPage, *hiddenPage:
		return false
	}
	m.lock()
	return true
}

func (p *lockPage) guards() bool           { return true }
func (p *lockPage) hints() []screen.Action { return nil }

func (p *lockPage) update(m *Model, msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case unlockedMsg:
		p.busy = false
		m.warnings()
		if msg.err != nil {
			p.said = msg.err.Error()
			return nil
		}
		m.pop(p)
		if p.then != nil {
			return p.then(m)
		}
		return nil
	case tea.PasteMsg:
		m.typedIn(&p.secret, msg)
	case tea.KeyPressMsg:
		return p.key(m, msg)
	}
	return nil
}

func (p *lockPage) key(m *Model, k tea.KeyPressMsg) tea.Cmd {
	switch a := screen.ActionOf(k); {
	case a == screen.ActRing:
		m.ringNow()
		return nil
	case a == screen.ActHide:
		m.push(&hiddenPage{})
		return nil
	case a == screen.ActLeave:
		return m.askToLeave()
	case k.Keystroke() == "esc" && p.then != nil:
		m.pop(p)
		return nil
	case k.Keystroke() == "enter" && !p.busy && p.secret.Text() != "":
		p.busy, p.said = true, "One moment ..."
		store, text := m.o.Store, p.secret.Text()
		p.secret.Set("")
		return func() tea.Msg { return unlockedMsg{store.Unlock(text)} }
	}
	m.typedIn(&p.secret, k)
	return nil
}

func (p *lockPage) view(m *Model, w, h int) screen.Rows {
	title := "Locked. Your work is kept."
	if p.then != nil {
		title = "Your passphrase opens the drafts."
	}
	var l screen.Rows
	l.Add(m.styles.Title.Render(screen.OneRow(title, w)), "", "Passphrase: "+p.secret.View(max(8, w-13)), "")
	if p.said != "" {
		l.Wrap(w, "", m.styles.Stop.Render, p.said)
	}
	return append(screen.Fit(l, w, h-1), m.styles.Quiet.Render(screen.OneRow("Enter opens. "+screen.KeyName(screen.ActRing)+" shows the numbers to ring, "+screen.KeyName(screen.ActLeave)+" leaves.", w)))
}
