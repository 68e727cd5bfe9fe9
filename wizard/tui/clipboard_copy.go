package tui

import (
	"fmt"
	"io"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/atotto/clipboard"
	"github.com/charmbracelet/x/ansi"
)

// Clipboard is the clipboard of the computer on which the program runs.
type Clipboard interface {
	Write(text string) error
	Read() (string, error)
}

// SystemClipboard is the clipboard that the operating system keeps.
func SystemClipboard() Clipboard { return systemClipboard{} }

type systemClipboard struct{}

func (systemClipboard) Write(text string) error { return clipboard.WriteAll(text) }
func (systemClipboard) Read() (string, error)   { return clipboard.ReadAll() }

// Words about the clipboard.
const (
	wordsHistory   = "The clipboard is cleared when you leave this page. Windows may keep what you copy (Windows key + V): clear it when you have finished."
	wordsSystem    = "Check that it arrived in the form."
	wordsTerminal  = "Sent to the terminal's clipboard, which never answers: check that it arrived. If not, as a file: referral export --format fields"
	wordsCleared   = "Clipboard cleared."
	wordsNewer     = "You have copied something else since, so it was left."
	wordsNotSeen   = "The clipboard could not be checked: copy something else over it."
	wordsAskedTerm = "The terminal was asked to clear it. To be sure, copy something else."
)

// clearWithin is how long the end of the program waits for a clipboard that does not answer.
const clearWithin = 2 * time.Second

// nothing is what clears the terminal's clipboard. An empty text would be passed over by tmux.
const nothing = " "

// copying is what the screen knows of what it has copied.
type copying struct {
	held     string            // held is what was put on the clipboard last, until it is cleared.
	label    string            // label says what that was.
	terminal bool              // terminal says that it went to the terminal's clipboard.
	since    time.Time         // since is the first copy, or when the clock was started anew.
	done     map[string]string // done are the texts as they were copied, by the part of the pack.
}

// clipMsg says what has come of a copy, or of clearing one.
type clipMsg struct {
	part, label, text string
	terminal          bool
	cleared           string // cleared is what is to be said where this was no copy.
}

// copyText puts a text on the clipboard: the system's, else the terminal's. It is the one way by which anything is copied.
// Over a connection the system's clipboard is the far computer's, and nobody could paste from it.
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

// clipped notes what has come of a copy.
func (m *Model) clipped(msg clipMsg) tea.Cmd {
	if msg.cleared != "" {
		m.says.notice = msg.cleared
		return nil
	}
	c := &m.clip
	c.held, c.label, c.terminal = msg.text, msg.label, msg.terminal
	if c.since.IsZero() {
		c.since = m.o.now()
	}
	if c.done == nil {
		c.done = map[string]string{}
	}
	c.done[msg.part] = msg.text
	for _, o := range m.over {
		if p, ok := o.(*pastePage); ok {
			p.copied(m, msg.part)
		}
	}
	if msg.terminal {
		return tea.SetClipboard(msg.text)
	}
	return nil
}

// clearCopied clears the clipboard where it still holds what was put there.
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
	return func() tea.Msg { return clipMsg{cleared: clearHeld(board, held)} }
}

// clearHeld empties the clipboard if it holds the text, and says what it did.
func clearHeld(board Clipboard, held string) string {
	now, err := board.Read()
	switch {
	case err != nil:
		return wordsNotSeen
	case !sameText(now, held):
		return wordsNewer
	case board.Write("") != nil:
		return wordsNotSeen
	}
	return wordsCleared
}

// sameText compares texts by their lines: a clipboard may end them in its own way.
func sameText(a, b string) bool {
	plain := func(s string) string { return strings.TrimRight(strings.ReplaceAll(s, "\r\n", "\n"), "\r\n") }
	return plain(a) == plain(b)
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
		clearHeld(board, held)
	}()
	select {
	case <-done:
	case <-time.After(clearWithin):
	}
}

// inMinutes is a number of minutes in words.
func inMinutes(n int) string {
	if n == 1 {
		return "1 minute"
	}
	return itoa(n) + " minutes"
}

// sessionWords says how long the portal has been open, as far as the program knows, and whether time is short.
func (m *Model) sessionWords(minutes int, canSave string) (words string, short bool) {
	save := map[string]string{"yes": " It can save a part.", "no": " It cannot save a part."}[canSave]
	limit := "We do not know how long this form waits."
	if minutes > 0 {
		limit = fmt.Sprintf("This form closes after %d minutes.", minutes)
	}
	if m.clip.since.IsZero() {
		return "The clock starts with your first copy. " + limit + save, false
	}
	gone := int(m.o.now().Sub(m.clip.since).Minutes())
	words = fmt.Sprintf("%s since your first copy. %s%s", inMinutes(gone), limit, save)
	if minutes == 0 {
		return words, false
	}
	switch left := minutes - gone; {
	case left <= 0:
		return words + " It may have closed by itself: look there.", true
	case left <= 5:
		return words + " " + inMinutes(left) + " left.", true
	}
	return words, false
}
