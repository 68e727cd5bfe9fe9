package tui

import (
	tea "charm.land/bubbletea/v2"

	"referral/checklist/english"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// hiddenPage is an empty screen, closed by any key; if the screen is locked, the lock is below it.
type hiddenPage struct{}

func (p *hiddenPage) guards() bool                      { return true }
func (p *hiddenPage) anySize() bool                     { return true }
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

// lockPage covers everything until the passphrase is typed. Only Ring now gets past it, and shows nothing of the
// record.
type lockPage struct {
	secret screen.Entry
	busy   bool
	said   string
	then   func(m *Model) tea.Cmd // then is what the passphrase was asked for; nil for the lock.
}

const wordsUnlockFirst = "Unlock first, then F10."

// unlockedMsg says whether the passphrase was right.
type unlockedMsg struct{ err error }

func newUnlockPage(then func(m *Model) tea.Cmd) *lockPage {
	return &lockPage{secret: screen.Entry{Secret: true}, then: then}
}

// lock locks the screen; if there is no passphrase yet, it only empties it.
func (m *Model) lock() {
	if m.o.Store == nil || !m.o.Store.Ready() || m.f == nil {
		m.push(&hiddenPage{})
		return
	}
	m.settleField()
	m.o.Store.Lock()
	m.push(newUnlockPage(nil))
}

// lockIfIdle locks if no one has typed for a while, and reports whether it did. Ring now never locks.
func (m *Model) lockIfIdle() bool {
	if m.f == nil || wizard.Since(m.rest.touched, m.o.now()) < lockAfter {
		return false
	}
	switch m.top().(type) {
	case *ringPage, *lockPage, *hiddenPage:
		return false
	}
	m.lock()
	return true
}

func (p *lockPage) guards() bool { return true }
func (p *lockPage) update(m *Model, msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case unlockedMsg:
		p.busy = false
		m.warnings()
		if msg.err != nil {
			p.said = reason(msg.err)
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
	case a == screen.ActGoto:
		m.holdBack(wordsUnlockFirst)
		return nil
	case k.Keystroke() == "esc" && p.then != nil:
		m.pop(p)
		return nil
	case k.Keystroke() == "enter" && !p.busy && p.secret.Text() != "":
		p.busy, p.said = true, wordsOneMoment
		store, text := m.o.Store, p.secret.Text()
		p.secret.Set("")
		return func() tea.Msg { return unlockedMsg{store.Unlock(text)} }
	}
	m.typedIn(&p.secret, k)
	return nil
}

func (p *lockPage) view(m *Model, w, h int) screen.Rows {
	title, help := "Locked. Your draft is saved", "It locks after 15 minutes without a key, or with Ctrl+L."
	switch {
	case p.then != nil:
		title, help = "Type your passphrase to open your drafts", ""
	case m.save.err != nil:
		title = "Locked. Not all of your draft is saved yet: leave this window open"
	}
	w = min(w, textWidth)
	l := screen.Rows{m.styles.Title.Render(screen.OneRow(title, w))}
	if help != "" && h > 8 {
		l.Wrap(w, "", m.styles.Quiet.Render, help)
	}
	l.Add("")
	return append(append(l, m.secretRows("Passphrase", &p.secret, w)...), m.said(p.said, p.busy, w)...)
}

// secretWidth is the width of a passphrase's frame.
const secretWidth = 56

// secretRows returns the frame that a passphrase is typed into, with its name above it.
func (m *Model) secretRows(name string, e *screen.Entry, w int) screen.Rows {
	w = min(w, secretWidth)
	l := screen.Rows{m.styles.Title.Render(name)}
	return append(l, m.styles.Frame(screen.Rows{e.View(w - screen.FrameEdge)}, w, m.styles.Accent, "")...)
}

// said returns the result, or says that it takes a moment.
func (m *Model) said(words string, busy bool, w int) screen.Rows {
	var l screen.Rows
	switch {
	case words == "":
	case busy:
		l.Wrap(w, "", m.styles.Quiet.Render, words)
	default:
		l.Wrap(w, "", m.styles.Stop.Render, "! "+english.Capital(words))
	}
	return l
}
