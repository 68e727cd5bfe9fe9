package screen

import (
	"slices"
	"strings"
	"sync"

	tea "charm.land/bubbletea/v2"

	"referral/checklist/english"
)

// Action is what a key does on a page with questions.
type Action int

// What keys do; NoAction is for a key that is not in the table.
const (
	NoAction Action = iota
	ActHelp
	ActSectionBack
	ActSectionOn
	ActNextComment
	ActGap
	ActMore
	ActExample
	ActKeep
	ActRing
	ActGoto
	ActUndo
	ActHide
	ActLock
	ActNow
	ActSave
	ActLeave

	// Only in workshops.
	ActForward
	ActBackward
	ActSkip
	ActMask
	ActTimer
	ActLonger
	ActShorter
	ActTake
	ActNumber
	ActFacts
	ActCompare
	ActKeepVersion
	ActVersions
	ActEmpty
	ActPapers
	ActWhite
)

// Key is one line of the table of keys, from which footers, help and docs/keys.md are made.
type Key struct {
	Act    Action   // Act is what the keys do.
	Keys   []string // Keys are the keys as terminals name them; the first is shown.
	Footer string   // Footer is the word in the footer.
	Does   string   // Does is the line in the help.
}

// KeyTable is a table of keys, each with one action.
type KeyTable []Key

// Keys returns the form's table of keys. Every function key has a twin with Ctrl, for keyboards and terminals that
// reserve function keys.
func Keys() KeyTable {
	return KeyTable{
		{ActHelp, []string{"f1", "ctrl+g"}, "help", "This help."},
		{ActSectionBack, []string{"f2", "ctrl+b"}, "previous part", "To the part before. What is open stays as it is."},
		{ActSectionOn, []string{"f3", "ctrl+f"}, "next part", "To the next part."},
		{ActNextComment, []string{"f4", "ctrl+n"}, "next", "To the next comment, here or further on."},
		{ActGap, []string{"f5", "ctrl+d"}, "not known", "Why there is no answer: asked, will ask, does not apply."},
		{ActMore, []string{"f6", "ctrl+a"}, "add more", "Add more about this person or part; which facts an opinion rests on. At a comment: help to say it."},
		{ActExample, []string{"f7", "ctrl+e"}, "example", "An example, and where the question comes from; again closes it. At a comment: why it is made."},
		{ActKeep, []string{"f8", "ctrl+k"}, "leave as it is", "Leave the words of a comment as they are; again brings it back."},
		{ActRing, []string{"f9", "ctrl+r"}, "Ring now", "The numbers and what to say, from any page and at any window size. On that page: go to \"Have you got through?\"."},
		{ActGoto, []string{"f10", "ctrl+o"}, "find", "Any part or question, with its answer; type a few letters of it. Earlier saves are there too."},
		{ActUndo, []string{"f11", "ctrl+x"}, "undo", "Undo, in this field and then beyond it. It says what it has undone."},
		{ActHide, []string{"f12", "ctrl+p"}, "hide", "An empty screen, straight away. Any key brings it back."},
		{ActLock, []string{"ctrl+l"}, "lock", "Lock: the passphrase is asked for again."},
		{ActNow, []string{"ctrl+t"}, "time now", "In a date: now."},
		{ActSave, []string{"ctrl+s"}, "save", "Save now. Saving happens by itself as well."},
		{ActLeave, []string{"ctrl+q", "ctrl+c"}, "leave", "Save and leave, or carry on."},
	}
}

// MoreKeys returns the keys that move about, which are handled where the cursor is.
func MoreKeys() []Key {
	return []Key{
		{NoAction, []string{"tab", "shift+tab"}, "", "To the next question and the one before. Past the end it goes to the next part."},
		{NoAction, []string{"ctrl+z"}, "", "Undo in this field. It says what a second Ctrl+Z would undo beyond it."},
		{NoAction, []string{"ctrl+y"}, "", "Redo what was undone, in this field or beyond it."},
		{NoAction, []string{"ctrl+u"}, "", "Clear the line. In a long text: the row, up to the cursor."},
		{NoAction, []string{"enter"}, "", "In a text: a new line. In a choice: choose it and move on (twice if not answered yet). In a list: open."},
		{NoAction, []string{"space"}, "", "In a choice: tick. 1 to 9 tick the first nine as well."},
		{NoAction, []string{"up", "down"}, "", "In a list: to the entry above and below; PgUp, PgDn, Home and End go further. Shift moves the entry itself."},
		{NoAction, []string{"delete"}, "", "In a list: remove the entry. Ctrl+Z brings it back."},
		{NoAction, []string{"k", "r", "t"}, "", "Among the comments: leave one as it is; what four readers would ask; what is dated, in order."},
		{NoAction, []string{"esc"}, "", "Out of a menu, or back from an entry to its list."},
	}
}

// WorkshopKeys returns the keys of a training session. Whatever a session and the form both do has the same keys in
// both, and also letters, usable where no one types. Clickers send Page Down, Page Up, the arrows, b and the full stop.
func WorkshopKeys() KeyTable {
	shared := func(a Action, footer, does string, first []string, more ...string) Key {
		return Key{a, slices.Concat(first, KeyOf(a).Keys, more), footer, does}
	}
	return KeyTable{
		{ActForward, []string{"pgdown", "space", "right", "down"}, "next", "To the next screen; first it starts a countdown."},
		{ActBackward, []string{"pgup", "left", "up", "backspace"}, "back", "To the screen before, or a branch back."},
		{ActSkip, []string{"s", "tab"}, "skip", "Skips the rest of this part: the other missing things, the other phrases, or a part that you leave out."},
		shared(ActHide, "hide", "Empties the screen; any key brings it back. On the page for a pair's text b and . are letters: use F12.", []string{"b", "."}),
		{ActMask, []string{"m", "ctrl+x"}, "mask", "Dots for swear words, on the screen only. Press it again for the words."},
		{ActWhite, []string{"w"}, "white", "A white wall, for a room in daylight. Press it again for the wall as it was."},
		shared(ActGoto, "jump", "Goes to any part, to a screen by its number, or to another case.", []string{"j"}),
		{ActTimer, []string{"t"}, "start or pause", "Starts and pauses the countdown."},
		{ActLonger, []string{"+", "="}, "minute more", "A minute more."},
		{ActShorter, []string{"-"}, "minute less", "A minute less."},
		{ActTake, []string{"enter"}, "choose", "Chooses the highlighted answer. So does its number; up and down move the pointer."},
		{ActNumber, []string{"1", "2", "3", "4", "5", "6", "7", "8"}, "to 8", "Marks one of the eight, as the question on the screen says. Press it again to take the mark off."},
		{ActFacts, []string{"f2", "ctrl+b"}, "facts", "In the rewrite: what the school knows."},
		{ActCompare, []string{"f3", "ctrl+f"}, "before, now", "In the rewrite: before and after."},
		{ActNextComment, []string{"f4", "ctrl+n"}, "comment", "In the rewrite: to the next comment."},
		{ActKeepVersion, []string{"f5", "ctrl+d"}, "keep", "In the rewrite: keeps this version."},
		{ActVersions, []string{"f6", "ctrl+a"}, "versions", "In the rewrite: back to any version."},
		{ActEmpty, []string{"f7", "ctrl+e"}, "empty page", "In the rewrite: an empty page, to type or paste on; the first letter you type opens one too. The text before it is kept as a version. Esc ends the typing."},
		{ActPapers, []string{"p"}, "papers", "Writes a handout to the current folder, once you have chosen one."},
		shared(ActHelp, "help", "This help.", nil, "?"),
		shared(ActLeave, "end", "Ends the session. Nothing is kept.", nil, "q"),
	}
}

var keyTable = sync.OnceValue(Keys)

// ActionOf returns what the key does on the form's pages, or NoAction.
func ActionOf(k tea.KeyPressMsg) Action { return keyTable().Action(k.Keystroke()) }

// KeyOf returns the form's line in the table for an action.
func KeyOf(a Action) Key { return keyTable().Key(a) }

// Action returns what the named key does, or NoAction.
func (t KeyTable) Action(name string) Action {
	for _, k := range t {
		if slices.Contains(k.Keys, name) {
			return k.Act
		}
	}
	return NoAction
}

// Key returns the line in the table for an action.
func (t KeyTable) Key(a Action) Key {
	for _, k := range t {
		if k.Act == a {
			return k
		}
	}
	return Key{}
}

// KeyName returns the key for an action, as people read it.
func KeyName(a Action) string { return ShownKey(KeyOf(a).Keys[0]) }

// ShownKey returns a key as people read it: "ctrl+o" as "Ctrl+O", "f9" as "F9". A single letter stays in lower case.
func ShownKey(name string) string {
	switch {
	case name == "pgdown":
		return "PgDn"
	case name == "pgup":
		return "PgUp"
	case len(name) == 1:
		return name
	}
	parts := strings.Split(name, "+")
	for i, p := range parts {
		parts[i] = english.Capital(p)
	}
	return strings.Join(parts, "+")
}

// ShownKeys returns keys with the same action, as people read them.
func ShownKeys(names []string) string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = ShownKey(n)
	}
	return strings.Join(out, " or ")
}
