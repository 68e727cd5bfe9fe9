package prose

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"referral/checklist"
)

const (
	maxUndo     = 50              // maxUndo is how many steps of typing can be undone in one field.
	typingPause = 2 * time.Second // typingPause is how long a pause must be for what follows to be a separate step.
)

// editKind says which edits belong to one step.
type editKind int

const (
	editOther editKind = iota
	editTyped
	editErased  // editErased is backspace.
	editDeleted // editDeleted is the delete key.
)

// history is what was typed in a field, step by step: a word, a run of deleting, a paste.
type history struct {
	steps []step
	done  int  // done is how many steps are in effect; those after it were undone.
	open  bool // open is set if the last step can be extended.
}

type step struct {
	at             int
	removed, added string
	before, after  int // before and after are the cursor positions.
	gap            *checklist.Gap
	kind           editKind
	when           time.Time
}

// note records an edit, as a step or as part of the last one.
func (h *history) note(c edit, kind editKind, before int, gap *checklist.Gap, now time.Time) {
	if h.open && h.done > 0 && gap == nil {
		if s := &h.steps[h.done-1]; s.kind == kind && now.Sub(s.when) < typingPause && s.join(c) {
			s.after, s.when = c.caret, now
			h.steps = h.steps[:h.done]
			return
		}
	}
	h.steps = append(h.steps[:h.done], step{c.at, c.removed, c.added, before, c.caret, gap, kind, now})
	if len(h.steps) > maxUndo {
		h.steps = append(h.steps[:0:0], h.steps[1:]...)
	}
	h.done, h.open = len(h.steps), kind != editOther
}

// join makes an edit part of the step before it if the two touch and make one
// word.
func (s *step) join(c edit) bool {
	switch s.kind {
	case editTyped:
		if c.removed != "" || c.at != s.at+len(s.added) || s.removed != "" || startsWord(s.added, c.added) {
			return false
		}
		s.added += c.added
	case editErased:
		if c.added != "" || s.added != "" || c.at+len(c.removed) != s.at || startsWord(c.removed, s.removed) {
			return false
		}
		s.at, s.removed = c.at, c.removed+s.removed
	case editDeleted:
		if c.added != "" || s.added != "" || c.at != s.at || startsWord(s.removed, c.removed) {
			return false
		}
		s.removed += c.removed
	default:
		return false
	}
	return true
}

// startsWord reports whether a word ends in a and another starts in b.
func startsWord(a, b string) bool {
	last, _ := utf8.DecodeLastRuneInString(a)
	first, _ := utf8.DecodeRuneInString(b)
	return strings.Contains(b, "\n") || unicode.IsSpace(last) && !unicode.IsSpace(first)
}

// Undo undoes the last step of typing.
func (e *Editor) Undo() bool {
	h := &e.past
	if h.done == 0 {
		return false
	}
	h.done--
	h.open = false
	s := h.steps[h.done]
	e.change(s.at, s.added, s.removed)
	e.at, e.goal, e.Gap = s.before, -1, s.gap
	return true
}

// Redo redoes the last step undone.
func (e *Editor) Redo() bool {
	h := &e.past
	if h.done == len(h.steps) {
		return false
	}
	s := h.steps[h.done]
	h.done++
	h.open = false
	e.change(s.at, s.removed, s.added)
	e.at, e.goal, e.Gap = s.after, -1, nil
	return true
}
