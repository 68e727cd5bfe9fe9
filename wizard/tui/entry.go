package tui

import (
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/clipperhouse/uax29/v2/graphemes"

	"referral/checklist/clean"
)

// maxEntry is the number of characters above which a line is refused.
const maxEntry = 2000

// entry is a single line to type, for what is not an answer: a quick entry, a filter, a folder, a passphrase.
type entry struct {
	text   string
	at     int  // at is the cursor, in bytes.
	secret bool // secret shows dots.
}

func (e *entry) set(s string) { e.text, e.at = s, len(s) }

// update takes a key or a paste and reports whether it was one for typing.
func (e *entry) update(msg tea.Msg) bool {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		s, _ := clean.Line(msg.Content)
		e.insert(s)
		return true
	case tea.KeyPressMsg:
		return e.key(msg)
	}
	return false
}

func (e *entry) key(k tea.KeyPressMsg) bool {
	switch k.Keystroke() {
	case "left":
		e.at -= len(lastCluster(e.text[:e.at]))
	case "right":
		e.at += len(firstCluster(e.text[e.at:]))
	case "home":
		e.at = 0
	case "end":
		e.at = len(e.text)
	case "backspace", "ctrl+h":
		n := len(lastCluster(e.text[:e.at]))
		e.text = e.text[:e.at-n] + e.text[e.at:]
		e.at -= n
	case "delete":
		if e.at == len(e.text) {
			return false
		}
		n := len(firstCluster(e.text[e.at:]))
		e.text = e.text[:e.at] + e.text[e.at+n:]
	case "ctrl+w":
		from := strings.LastIndexByte(strings.TrimRight(e.text[:e.at], " "), ' ') + 1
		e.text = e.text[:from] + e.text[e.at:]
		e.at = from
	default:
		if k.Text == "" {
			return false
		}
		s, _ := clean.Text(k.Text)
		e.insert(strings.ReplaceAll(s, "\n", " "))
	}
	return true
}

func (e *entry) insert(s string) {
	if utf8.RuneCountInString(e.text)+utf8.RuneCountInString(s) > maxEntry {
		return
	}
	e.text = e.text[:e.at] + s + e.text[e.at:]
	e.at += len(s)
}

func firstCluster(s string) string {
	g := graphemes.FromString(s)
	if !g.Next() {
		return ""
	}
	return g.Value()
}

func lastCluster(s string) string {
	last := ""
	for g := graphemes.FromString(s); g.Next(); {
		last = g.Value()
	}
	return last
}

// view is the line in a width, with the cursor where it is, scrolled so that it can be seen.
func (e *entry) view(width int) string {
	before, after := e.text[:e.at], e.text[e.at:]
	if e.secret {
		before = strings.Repeat("*", utf8.RuneCountInString(before))
		after = strings.Repeat("*", utf8.RuneCountInString(after))
	}
	if over := ansi.StringWidth(before) - (width - 1); over > 0 {
		before = ansi.TruncateLeft(before, over, "")
	}
	return before + cursorMark + cut(after, max(0, width-ansi.StringWidth(before)))
}
