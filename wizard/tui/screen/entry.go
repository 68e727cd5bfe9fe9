package screen

import (
	"fmt"
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/clipperhouse/uax29/v2/graphemes"

	"referral/checklist/clean"
	"referral/checklist/english"
)

// maxEntry is the most characters in a line.
const maxEntry = 2000

// Entry is a single line to type, for what is not an answer: a quick entry, a filter, a folder, a passphrase.
type Entry struct {
	text    string
	at      int    // at is the cursor, in bytes.
	Secret  bool   // Secret shows dots.
	offered bool   // offered is set if the program put the text there: the first letter typed replaces it.
	problem string // problem says why the last key or paste was not taken, or is empty.

	past, undone []entryState // past is the undo history, and undone the redo history.
	typing       bool         // typing is set if the last key was a letter of a word.
}

// entryState is the line at one moment.
type entryState struct {
	text string
	at   int
}

// maxEntryUndo is how many steps can be undone in one line.
const maxEntryUndo = 50

// Text returns what the line holds.
func (e *Entry) Text() string { return e.text }

// Problem says why the last key or paste was not taken, or is empty.
func (e *Entry) Problem() string { return e.problem }

// Keep makes an offered text the writer's own: what is typed is added to it.
func (e *Entry) Keep() { e.offered = false }

// Set shows another text, and forgets what was typed before.
func (e *Entry) Set(s string) { *e = Entry{text: s, at: len(s), Secret: e.Secret} }

// Offer shows a text that typing replaces.
func (e *Entry) Offer(s string) {
	e.Set(s)
	e.offered = s != ""
}

// Update handles a key or a paste and reports whether it was for typing.
func (e *Entry) Update(msg tea.Msg) bool {
	e.problem = ""
	switch msg := msg.(type) {
	case tea.PasteMsg:
		e.paste(msg.Content)
		return true
	case tea.KeyPressMsg:
		return e.key(msg)
	}
	return false
}

// paste takes a paste in full or not at all.
func (e *Entry) paste(raw string) {
	n, room := utf8.RuneCountInString(raw), maxEntry-e.kept()
	if n <= FarTooLong*maxEntry {
		s, _ := clean.Line(raw)
		if n = utf8.RuneCountInString(s); n <= room {
			e.remember(false)
			e.insert(s)
			return
		}
	}
	e.problem = PasteRefused(n, room)
}

// kept returns how many characters stay when something is typed.
func (e *Entry) kept() int {
	if e.offered {
		return 0
	}
	return utf8.RuneCountInString(e.text)
}

func (e *Entry) key(k tea.KeyPressMsg) bool {
	name := k.Keystroke()
	switch name {
	case "left":
		e.at -= len(LastCluster(e.text[:e.at]))
	case "right":
		e.at += len(firstCluster(e.text[e.at:]))
	case "home":
		e.at = 0
	case "end":
		e.at = len(e.text)
	case "backspace", "ctrl+h":
		e.remove(e.at-len(LastCluster(e.text[:e.at])), e.at)
	case "delete":
		if e.at == len(e.text) {
			return false
		}
		e.remove(e.at, e.at+len(firstCluster(e.text[e.at:])))
	case "ctrl+w":
		e.remove(strings.LastIndexByte(strings.TrimRight(e.text[:e.at], " "), ' ')+1, e.at)
	case "ctrl+u":
		e.remove(0, len(e.text))
	case "ctrl+z":
		return e.Undo()
	case "ctrl+y", "ctrl+shift+z":
		return e.Redo()
	default:
		if k.Text == "" {
			return false
		}
		e.letter(k.Text)
		return true
	}
	e.typing, e.offered = false, false
	return true
}

// letter inserts what one key types.
func (e *Entry) letter(text string) {
	s, _ := clean.Text(text)
	s = strings.ReplaceAll(s, "\n", " ")
	if e.kept()+utf8.RuneCountInString(s) > maxEntry {
		e.problem = fmt.Sprintf("This line is full: %s characters.", english.Thousands(maxEntry))
		return
	}
	e.remember(s != " ")
	e.insert(s)
}

func (e *Entry) insert(s string) {
	if e.offered {
		e.text, e.at, e.offered = "", 0, false
	}
	e.text = e.text[:e.at] + s + e.text[e.at:]
	e.at += len(s)
}

func (e *Entry) remove(from, to int) {
	if from >= to {
		return
	}
	e.remember(false)
	e.text = e.text[:from] + e.text[to:]
	e.at = from
}

// remember saves the line for undo. The letters of one word are one step.
func (e *Entry) remember(letter bool) {
	if !letter || !e.typing || e.offered {
		e.past = append(e.past, entryState{e.text, e.at})
		if len(e.past) > maxEntryUndo {
			e.past = e.past[1:]
		}
	}
	e.typing, e.undone = letter, nil
}

// Undo undoes the last typing, and reports whether there was any.
func (e *Entry) Undo() bool { return e.turn(&e.past, &e.undone) }

// Redo redoes what was last undone, and reports whether there was any.
func (e *Entry) Redo() bool { return e.turn(&e.undone, &e.past) }

func (e *Entry) turn(from, to *[]entryState) bool {
	n := len(*from)
	if n == 0 {
		return false
	}
	*to = append(*to, entryState{e.text, e.at})
	e.text, e.at = (*from)[n-1].text, (*from)[n-1].at
	*from = (*from)[:n-1]
	e.typing, e.offered = false, false
	return true
}

// firstCluster returns the first visible character in s.
func firstCluster(s string) string {
	g := graphemes.FromString(s)
	if !g.Next() {
		return ""
	}
	return g.Value()
}

// LastCluster returns the last visible character in s.
func LastCluster(s string) string {
	last := ""
	for g := graphemes.FromString(s); g.Next(); {
		last = g.Value()
	}
	return last
}

// View returns the line in a width, with the cursor, scrolled so that the cursor is visible.
func (e *Entry) View(width int) string {
	before, after := e.text[:e.at], e.text[e.at:]
	if e.Secret {
		before = strings.Repeat("*", utf8.RuneCountInString(before))
		after = strings.Repeat("*", utf8.RuneCountInString(after))
	}
	if over := ansi.StringWidth(before) - (width - 1); over > 0 {
		before = ansi.TruncateLeft(before, over, "")
	}
	if ansi.StringWidth(before) >= width { // A wide letter crosses the edge.
		before = before[len(firstCluster(before)):]
	}
	return before + CursorMark + Cut(after, max(0, width-ansi.StringWidth(before)))
}
