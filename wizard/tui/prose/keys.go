package prose

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/wizard/tui/screen"
)

// Outcome is the result of a key in a text.
type Outcome int

// Results of a key.
const (
	NotMine Outcome = iota // NotMine is a key that means nothing in a text.
	Moved
	Edited
	Refused // Refused is a letter for which there is no room.
)

// Key handles one key. Tab, and Enter in a one-line text, are left to the field.
func (e *Editor) Key(k tea.KeyPressMsg, page int, now time.Time) Outcome {
	name := k.Keystroke()
	if to, ok := moves[name]; ok {
		e.at = to(e, page)
		if !keepsGoal[name] {
			e.goal = -1
		}
		e.past.open = false
		return Moved
	}
	if k.Text != "" && k.Code != tea.KeyEnter && k.Code != tea.KeyTab {
		s, _ := clean.Text(k.Text)
		return e.typed(strings.ReplaceAll(s, "\n", " "), now)
	}
	edited := false
	switch name {
	case "enter", "shift+enter", "alt+enter", "ctrl+j":
		if !e.lines {
			return NotMine
		}
		return e.typed("\n", now)
	case "backspace", "shift+backspace", "ctrl+h":
		if e.Gap != nil && e.buf.size == 0 {
			e.apply(edit{}, editOther, now) // The gap is removed, and can be recovered.
			return Edited
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
			return NotMine // The page decides, since a text of many rows is not one line.
		}
		edited = e.ClearLine(now)
	case "ctrl+z":
		edited = e.Undo()
	case "ctrl+y", "ctrl+shift+z":
		edited = e.Redo()
	default:
		return NotMine
	}
	if edited {
		return Edited
	}
	return Moved
}

func (e *Editor) typed(s string, now time.Time) Outcome {
	if s == "" {
		return Moved
	}
	if !e.insert(s, editTyped, now) {
		return Refused
	}
	return Edited
}

// Paste takes a paste in full or not at all. It returns what was removed from it, or why nothing was taken.
func (e *Editor) Paste(raw string, now time.Time) (removed clean.Removed, problem string) {
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

// NoRoom says that a text is as long as an answer can be.
func NoRoom() string {
	return fmt.Sprintf("This answer is full: %s characters. Move some of it to a fact.", english.Thousands(checklist.MaxAnswer))
}
