package show

import (
	"slices"
	"sync"

	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/screen"
)

// action is what a key does in a workshop.
type action int

const (
	actNone action = iota
	actNext
	actBack
	actSkip
	actBlank
	actMask
	actJump
	actTimer
	actLonger
	actShorter
	actTake
	actFacts
	actCompare
	actRemark
	actKeep
	actVersions
	actEmpty
	actPapers
	actHelp
	actLeave
)

// binding is one line of the table from which footer and help are made.
type binding struct {
	act    action
	Keys   []string // Keys are the keys as the terminal names them; the first is shown.
	Footer string
	Does   string
}

// bindings is the one table of keys of a workshop. Page Down, Page Up, the arrows, b and . are what clickers send.
// Where text is typed, letters, digits and arrows are typed; the other keys of the same line do the same.
func bindings() []binding {
	return []binding{
		{actNext, []string{"pgdown", "space", "right", "down"}, "next", "To the next screen; first it starts a countdown, or shows what follows from the branch that is pointed at."},
		{actBack, []string{"pgup", "left", "up", "backspace"}, "back", "To the screen before, or a branch back."},
		{actSkip, []string{"s", "tab"}, "skip", "Past the rest of this part: of what is absent, of the phrases."},
		{actBlank, []string{"b", ".", "f12", "ctrl+p"}, "hides", "An empty screen. Any key brings it back. In the rewrite b and . are typed; F12 hides."},
		{actMask, []string{"m", "ctrl+x"}, "mask", "Dots for swear words, on the screen only. Again: the words."},
		{actJump, []string{"j", "f10", "ctrl+o"}, "jump", "To any part, or to another case."},
		{actTimer, []string{"t"}, "start or pause", "Starts and pauses the countdown."},
		{actLonger, []string{"+", "="}, "minute more", "A minute more."},
		{actShorter, []string{"-"}, "minute less", "A minute less."},
		{actTake, []string{"enter"}, "take it", "Takes the branch or the answer that is pointed at. A digit does as well; up and down point."},
		{actFacts, []string{"f2", "ctrl+b"}, "facts", "In the rewrite: what the school knows."},
		{actCompare, []string{"f3", "ctrl+f"}, "before, now", "In the rewrite: before and after."},
		{actRemark, []string{"f4", "ctrl+n"}, "remark", "In the rewrite: to the next remark."},
		{actKeep, []string{"f5", "ctrl+d"}, "keep", "In the rewrite: keeps this version."},
		{actVersions, []string{"f6", "ctrl+a"}, "versions", "In the rewrite: back to any version."},
		{actEmpty, []string{"f7", "ctrl+e"}, "empty page", "In the rewrite: an empty page. What stood there is a version."},
		{actPapers, []string{"p"}, "papers", "Writes a handout to the present folder, when asked for."},
		{actHelp, []string{"f1", "?", "ctrl+g"}, "help", "This help."},
		{actLeave, []string{"ctrl+q", "ctrl+c", "q"}, "end", "Ends the session. Nothing is kept."},
	}
}

var keyTable = sync.OnceValue(bindings)

// actionOf is what the key does, or actNone.
func actionOf(k tea.KeyPressMsg) action {
	name := k.Keystroke()
	if k.Text != "" && k.Text != " " {
		name = k.Text // A question mark comes with Shift on one keyboard and without on another.
	}
	for _, b := range keyTable() {
		if slices.Contains(b.Keys, name) {
			return b.act
		}
	}
	return actNone
}

func bindingOf(a action) binding {
	for _, b := range keyTable() {
		if b.act == a {
			return b
		}
	}
	return binding{}
}

// pressed is the key to name for an act: the first one, or where text is typed the first one that writes nothing.
func (k binding) pressed(typing bool) string {
	if typing {
		for _, name := range k.Keys {
			if len(name) > 1 && !slices.Contains([]string{"space", "left", "right", "up", "down", "enter", "backspace"}, name) {
				return name
			}
		}
	}
	return k.Keys[0]
}

// keyName is a key as people read it.
func keyName(name string) string {
	switch name {
	case "pgdown":
		return "Page Down"
	case "pgup":
		return "Page Up"
	}
	if len(name) == 1 {
		return name
	}
	return screen.ShownKey(name)
}

// typesText reports whether a key writes or moves in a text that is being typed, and so does nothing else there.
func typesText(k tea.KeyPressMsg) bool {
	if k.Text != "" {
		return true
	}
	switch k.Keystroke() {
	case "left", "right", "up", "down", "enter", "backspace":
		return true
	}
	return false
}
