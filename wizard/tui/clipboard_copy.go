package tui

import (
	"io"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/atotto/clipboard"
	"github.com/charmbracelet/x/ansi"

	"referral/wizard"
)

// SystemClipboard returns the operating system's clipboard.
func SystemClipboard() wizard.Clipboard { return systemClipboard{} }

type systemClipboard struct{}

func (systemClipboard) Write(text string) error { return clipboard.WriteAll(text) }
func (systemClipboard) Read() (string, error)   { return clipboard.ReadAll() }

// Words about the terminal's clipboard.
const (
	wordsTerminal  = "Sent to the terminal's clipboard, which cannot confirm it: check that it arrived. If not, as a file: referral export --format fields"
	wordsAskedTerm = "The terminal has been asked to clear it. To be sure, copy something else."
)

// clearWithin is how long the end of the program waits for a clipboard that does not answer.
const clearWithin = 2 * time.Second

// nothing clears the terminal's clipboard. tmux would ignore an empty text.
const nothing = " "

// copying is what the screen knows about what it has copied.
type copying struct {
	held     string           // held is what was last put on the clipboard, until it is cleared.
	label    string           // label says what that was.
	terminal bool             // terminal is set if it went to the terminal's clipboard.
	since    time.Time        // since is the time of the first copy, or when the clock was restarted.
	done     wizard.PackTicks // done are the boxes copied or ticked off.
}

// clipMsg reports the result of copying, or of clearing a copy.
type clipMsg struct {
	part, label, text string // part is the key of the box; empty for the whole referral.
	terminal          bool
	cleared           string // cleared is what to say if this was not a copy.
}

// copyText puts a text on the clipboard: the system's, or else the terminal's. All copying goes through it. Over a
// connection the system's clipboard is the remote computer's, from which no one could paste.
func (m *Model) copyText(part, label, text string) tea.Cmd {
	board := m.o.Clipboard
	if m.o.env("SSH_TTY") != "" {
		board = nil
	}
	return func() tea.Msg {
		terminal := board == nil || board.Write(text) != nil
		return clipMsg{part: part, label: label, text: text, terminal: terminal}
	}
}

// clipped handles the result of copying.
func (m *Model) clipped(msg clipMsg) tea.Cmd {
	if msg.cleared != "" {
		m.says.notice = msg.cleared
		return nil
	}
	c := &m.clip
	c.held, c.label, c.terminal = msg.text, msg.label, msg.terminal
	if msg.part != "" {
		c.tick(msg, m.o.now())
	}
	for _, o := range m.over {
		switch p := o.(type) {
		case *pastePage:
			p.copied(m, msg.part)
		case *exportPage:
			p.copied(msg.terminal)
		}
	}
	if msg.terminal {
		return tea.SetClipboard(msg.text)
	}
	return nil
}

// tick records that a box was copied.
func (c *copying) tick(msg clipMsg, now time.Time) {
	if c.since.IsZero() {
		c.since = now
	}
	if c.done == nil {
		c.done = wizard.PackTicks{}
	}
	c.done[msg.part] = msg.text
}

// clearCopied clears the clipboard if it still holds what was put there.
func (m *Model) clearCopied() tea.Cmd {
	held, terminal, board := m.clip.held, m.clip.terminal, m.o.Clipboard
	m.clip.held, m.clip.label = "", ""
	switch {
	case held == "":
		return nil
	case terminal:
		m.says.notice = wordsAskedTerm
		return tea.SetClipboard(nothing)
	}
	return func() tea.Msg { return clipMsg{cleared: wizard.ClearClipboard(board, held)} }
}

// clearAtEnd clears the clipboard after the screen has closed, however it was closed.
func (m *Model) clearAtEnd() {
	held, board := m.clip.held, m.o.Clipboard
	m.clip.held = ""
	switch {
	case held == "":
		return
	case m.clip.terminal:
		if m.o.Out != nil {
			_, _ = io.WriteString(m.o.Out, ansi.SetSystemClipboard(nothing))
		}
		return
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		wizard.ClearClipboard(board, held)
	}()
	select {
	case <-done:
	case <-time.After(clearWithin):
	}
}
