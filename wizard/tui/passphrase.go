package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/screen"
)

// passPage asks for a new passphrase, once the first part is written or when something is to be saved.
type passPage struct {
	offer    string
	called   bool // called is set if a call has just been written down, and may not be over yet.
	secret   screen.Entry
	first    string // first is what was typed the first time.
	busy     bool
	said     string
	recovery string
	done     string                 // done is what was typed below the spare key: Enter twice, or the word.
	then     func(m *Model) tea.Cmd // then is what the passphrase was needed for; nil for nothing more.
}

// setUpMsg reports whether the passphrase was accepted.
type setUpMsg struct {
	recovery string
	err      error
}

func newPassPage(m *Model, then func(m *Model) tea.Cmd) *passPage {
	return &passPage{offer: m.o.Store.Generate(), secret: screen.Entry{Secret: true}, then: then}
}

func (p *passPage) update(m *Model, msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case setUpMsg:
		p.busy = false
		if msg.err != nil {
			p.said, p.first = msg.err.Error(), ""
			return nil
		}
		p.said, p.recovery = "", msg.recovery
		m.ready = true
		return m.saveNow()
	case tea.PasteMsg:
		m.typedIn(&p.secret, msg)
	case tea.KeyPressMsg:
		return p.key(m, msg)
	}
	return nil
}

func (p *passPage) key(m *Model, k tea.KeyPressMsg) tea.Cmd {
	name := k.Keystroke()
	switch {
	case p.busy:
	case p.recovery != "":
		if !p.written(name, k.Text) {
			return nil
		}
		m.pop(p)
		if p.then != nil {
			return p.then(m)
		}
	case name == "esc", name == "enter" && p.secret.Text() == "" && p.first == "":
		m.pop(p)
		m.says.notice = "Not saved yet. Ctrl+S asks again."
		if p.called {
			m.offered = false // It is offered again after this part.
		}
	case name == "enter":
		return p.enter(m)
	default:
		m.typedIn(&p.secret, k)
	}
	return nil
}

// written handles a key below the spare key, and reports whether the writer is finished with it: after Enter twice, or
// the word done. A single stray key does not skip what is shown only once.
func (p *passPage) written(name, text string) bool {
	if name == "enter" {
		text = "\n"
	}
	p.done += strings.ToLower(text)
	if text == "" || !strings.HasPrefix("\n\n", p.done) && !strings.HasPrefix("done", p.done) {
		p.done = ""
	}
	return p.done == "\n\n" || p.done == "done"
}

// enter handles what was typed, the first and the second time.
func (p *passPage) enter(m *Model) tea.Cmd {
	typed := p.secret.Text()
	p.secret.Set("")
	p.said = ""
	if p.first == "" {
		if err := m.o.Store.CheckPassphrase(typed); err != nil {
			p.said = err.Error()
			return nil
		}
		p.first = typed
		return nil
	}
	if typed != p.first {
		p.first, p.said = "", "The two do not match. Type it again; your draft is still here."
		return nil
	}
	p.busy, p.said = true, wordsOneMoment
	store := m.o.Store
	return func() tea.Msg {
		recovery, err := store.SetUp(typed)
		return setUpMsg{recovery, err}
	}
}

func (p *passPage) view(m *Model, w, h int) screen.Rows {
	var l screen.Rows
	w = min(w, textWidth)
	if p.recovery != "" {
		l.Add(m.styles.Title.Render(screen.OneRow("Your draft is saved. This is the spare key", w)))
		l.Wrap(w, "", m.styles.Quiet.Render, "Write it down or print it for the school safe. It opens every draft on this computer. You will not see it again.")
		l.Add("")
		var key screen.Rows
		key.Wrap(w-screen.FrameEdge, "", m.styles.Title.Render, p.recovery)
		l = append(l, m.styles.Frame(key, w, m.styles.Accent, "")...)
		words := "Press Enter twice to carry on. You can also type: done"
		if p.done != "" {
			words = "Press Enter once more to carry on."
			if p.done != "\n" {
				words = "Type: done   " + p.done
			}
		}
		l.Add(m.styles.Ink.Render(screen.OneRow(words, w-1)) + screen.CursorMark)
		return l
	}
	l.Add(m.styles.Title.Render(screen.OneRow("Choose a passphrase to save your draft", w)))
	if p.called && h > 11 {
		l.Wrap(w, "", m.styles.Ink.Render, "Your call is written down, but not saved yet. Still on the phone? Press Esc: you are asked again later.")
	}
	l.Wrap(w, "", m.styles.Quiet.Render, wordsPassphrase)
	if h > 11 {
		l.Add("")
	}
	name := "Passphrase"
	if p.first != "" {
		name = "Type it again"
	}
	l = append(l, m.secretRows(name, &p.secret, w)...)
	l = append(l, m.said(p.said, p.busy, w)...)
	if p.first != "" {
		return l
	}
	if len(l)+3 <= h {
		l.Add("")
	}
	l.Add(m.styles.Quiet.Render("Or use this one: ") + m.styles.Ink.Render(p.offer))
	l.Wrap(w, "", m.styles.Quiet.Render, "Type it above: typing it is how you will remember it.")
	return l
}

const wordsPassphrase = "Your drafts are locked with it. Four words or more, or at least 14 characters. No one can reset it, so you are given a spare key next, for the school safe."
