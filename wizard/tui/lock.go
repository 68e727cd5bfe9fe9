package tui

import (
	tea "charm.land/bubbletea/v2"
)

// hiddenPage is an empty screen. Any key takes it away; where the screen is locked, the lock is below it.
type hiddenPage struct{}

func (p *hiddenPage) guards() bool                { return true }
func (p *hiddenPage) anySize() bool               { return true }
func (p *hiddenPage) hints() []action             { return nil }
func (p *hiddenPage) view(*Model, int, int) lines { return nil }

func (p *hiddenPage) update(m *Model, msg tea.Msg) tea.Cmd {
	if k, ok := msg.(tea.KeyPressMsg); ok {
		m.pop(p)
		if actionOf(k) == actRing {
			m.ringNow()
		}
	}
	return nil
}

// lockPage stands above everything until the passphrase is typed. Only Ring now passes it, and shows nothing of the record.
type lockPage struct {
	secret entry
	busy   bool
	said   string
	then   func(m *Model) tea.Cmd // then is what the passphrase was asked for; nil for the lock.
}

// unlockedMsg says whether the passphrase was right.
type unlockedMsg struct{ err error }

func newUnlockPage(then func(m *Model) tea.Cmd) *lockPage {
	return &lockPage{secret: entry{secret: true}, then: then}
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

func (p *lockPage) guards() bool    { return true }
func (p *lockPage) hints() []action { return nil }

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
	switch a := actionOf(k); {
	case a == actRing:
		m.ringNow()
		return nil
	case a == actHide:
		m.push(&hiddenPage{})
		return nil
	case a == actLeave:
		return m.askToLeave()
	case k.Keystroke() == "esc" && p.then != nil:
		m.pop(p)
		return nil
	case k.Keystroke() == "enter" && !p.busy && p.secret.text != "":
		p.busy, p.said = true, "One moment ..."
		store, text := m.o.Store, p.secret.text
		p.secret.set("")
		return func() tea.Msg { return unlockedMsg{store.Unlock(text)} }
	}
	m.typedIn(&p.secret, k)
	return nil
}

func (p *lockPage) view(m *Model, w, h int) lines {
	title := "Locked. Your work is kept."
	if p.then != nil {
		title = "Your passphrase opens the drafts."
	}
	var l lines
	l.add(m.styles.Title.Render(one(title, w)), "", "Passphrase: "+p.secret.view(max(8, w-13)), "")
	if p.said != "" {
		l.wrap(w, "", m.styles.Problem.Render, p.said)
	}
	return append(fit(l, w, h-1), m.styles.Hint.Render(one("Enter opens. "+shownKey(keyOf(actRing).Keys[0])+" shows the numbers to ring, "+shownKey(keyOf(actLeave).Keys[0])+" leaves.", w)))
}
