package tui

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/clean"
	"referral/wizard/tui/screen"
)

// keyDid is what a key came to in a text.
type keyDid int

const (
	keyNotMine keyDid = iota // keyNotMine is a key that means nothing in a text.
	keyMoved
	keyEdited
	keyRefused // keyRefused is a letter for which there is no room.
)

// key takes one key. Tab, and Enter in a text of one line, are the field's.
func (e *proseEditor) key(k tea.KeyPressMsg, page int, now time.Time) keyDid {
	name := k.Keystroke()
	if to, ok := moves[name]; ok {
		e.at = to(e, page)
		if !keepsGoal[name] {
			e.goal = -1
		}
		e.past.open = false
		return keyMoved
	}
	if k.Text != "" && k.Code != tea.KeyEnter && k.Code != tea.KeyTab {
		s, _ := clean.Text(k.Text)
		return e.typed(strings.ReplaceAll(s, "\n", " "), now)
	}
	edited := false
	switch name {
	case "enter", "shift+enter", "alt+enter", "ctrl+j":
		if !e.lines {
			return keyNotMine
		}
		return e.typed("\n", now)
	case "backspace", "shift+backspace", "ctrl+h":
		if e.gap != nil && e.buf.size == 0 {
			e.apply(proseEdit{}, editOther, now) // The gap goes, and can be had back.
			return keyEdited
		}
		edited = e.remove(e.before(e.at), e.at, editErased, now)
	case "delete":
		edited = e.remove(e.at, e.after(e.at), editDeleted, now)
	case "ctrl+w", "ctrl+backspace", "alt+backspace":
		edited = e.remove(e.wordBefore(e.at), e.at, editOther, now)
	case "ctrl+delete", "alt+delete":
		edited = e.remove(e.at, e.wordAfter(e.at), editOther, now)
	case "ctrl+u":
		if e.lines {
			return keyNotMine // The page decides: a text of many rows is not one line.
		}
		edited = e.clearLine(now)
	case "ctrl+z":
		edited = e.undo()
	case "ctrl+y", "ctrl+shift+z":
		edited = e.redo()
	default:
		return keyNotMine
	}
	if edited {
		return keyEdited
	}
	return keyMoved
}

func (e *proseEditor) typed(s string, now time.Time) keyDid {
	if s == "" {
		return keyMoved
	}
	if !e.insert(s, editTyped, now) {
		return keyRefused
	}
	return keyEdited
}

// paste takes what comes from a clipboard, whole or not at all. It returns what was removed from it, or why nothing was
// taken.
func (e *proseEditor) paste(raw string, now time.Time) (removed clean.Removed, problem string) {
	room := checklist.MaxAnswer - e.buf.chars
	n := utf8.RuneCountInString(raw)
	if n > screen.FarTooLong*checklist.MaxAnswer {
		return removed, screen.PasteRefused(n, room)
	}
	s := ""
	if e.lines {
		s, removed = clean.Paste(raw)
	} else {
		s, removed = clean.Paste(raw)
		s, _ = clean.Line(s)
	}
	if n = utf8.RuneCountInString(s); n > room {
		return clean.Removed{}, screen.PasteRefused(n, room)
	}
	if s != "" {
		e.insert(s, editOther, now)
	}
	return removed, ""
}

// wordsFull is said when a text is as long as an answer may be.
func wordsFull() string {
	return fmt.Sprintf("An answer has room for %s characters, and this one is full.", screen.Thousands(checklist.MaxAnswer))
}
