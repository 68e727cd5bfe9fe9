package tui

import (
	"slices"
	"sync"

	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/screen"
)

// workshopAct is what a key does in a workshop.
type workshopAct int

const (
	workshopNone workshopAct = iota
	workshopNext
	workshopBack
	workshopSkip
	workshopBlank
	workshopMask
	workshopJump
	workshopTimer
	workshopLonger
	workshopShorter
	workshopTake
	workshopFacts
	workshopCompare
	workshopRemark
	workshopKeep
	workshopVersions
	workshopEmpty
	workshopPapers
	workshopHelp
	workshopLeave
)

// workshopKey is one line of the table from which footer and help are made.
type workshopKey struct {
	act    workshopAct
	Keys   []string // Keys are the keys as the terminal names them; the first is shown.
	Footer string
	Does   string
}

// workshopKeys is the one table of keys of a workshop. Page Down, Page Up, the arrows, b and . are what clickers send.
// Where text is typed, letters, digits and arrows are typed; the other keys of the same line do the same.
func workshopKeys() []workshopKey {
	return []workshopKey{
		{workshopNext, []string{"pgdown", "space", "right", "down"}, "next", "To the next screen; first it starts a countdown, or shows what follows from the branch that is pointed at."},
		{workshopBack, []string{"pgup", "left", "up", "backspace"}, "back", "To the screen before, or a branch back."},
		{workshopSkip, []string{"s", "tab"}, "skip", "Past the rest of this part: of what is absent, of the phrases."},
		{workshopBlank, []string{"b", ".", "f12", "ctrl+p"}, "hides", "An empty screen. Any key brings it back. In the rewrite b and . are typed; F12 hides."},
		{workshopMask, []string{"m", "ctrl+x"}, "mask", "Dots for swear words, on the screen only. Again: the words."},
		{workshopJump, []string{"j", "f10", "ctrl+o"}, "jump", "To any part, or to another case."},
		{workshopTimer, []string{"t"}, "start or pause", "Starts and pauses the countdown."},
		{workshopLonger, []string{"+", "="}, "minute more", "A minute more."},
		{workshopShorter, []string{"-"}, "minute less", "A minute less."},
		{workshopTake, []string{"enter"}, "take it", "Takes the branch or the answer that is pointed at. A digit does as well; up and down point."},
		{workshopFacts, []string{"f2", "ctrl+b"}, "facts", "In the rewrite: what the school knows."},
		{workshopCompare, []string{"f3", "ctrl+f"}, "before, now", "In the rewrite: before and after."},
		{workshopRemark, []string{"f4", "ctrl+n"}, "remark", "In the rewrite: to the next remark."},
		{workshopKeep, []string{"f5", "ctrl+d"}, "keep", "In the rewrite: keeps this version."},
		{workshopVersions, []string{"f6", "ctrl+a"}, "versions", "In the rewrite: back to any version."},
		{workshopEmpty, []string{"f7", "ctrl+e"}, "empty page", "In the rewrite: an empty page. What stood there is a version."},
		{workshopPapers, []string{"p"}, "papers", "Writes a handout to the present folder, when asked for."},
		{workshopHelp, []string{"f1", "?", "ctrl+g"}, "help", "This help."},
		{workshopLeave, []string{"ctrl+q", "ctrl+c", "q"}, "end", "Ends the session. Nothing is kept."},
	}
}

var workshopTable = sync.OnceValue(workshopKeys)

// workshopActOf is what the key does, or workshopNone.
func workshopActOf(k tea.KeyPressMsg) workshopAct {
	name := k.Keystroke()
	if k.Text != "" && k.Text != " " {
		name = k.Text // A question mark comes with Shift on one keyboard and without on another.
	}
	for _, b := range workshopTable() {
		if slices.Contains(b.Keys, name) {
			return b.act
		}
	}
	return workshopNone
}

func workshopKeyOf(a workshopAct) workshopKey {
	for _, b := range workshopTable() {
		if b.act == a {
			return b
		}
	}
	return workshopKey{}
}

// pressed is the key to name for an act: the first one, or where text is typed the first one that writes nothing.
func (k workshopKey) pressed(typing bool) string {
	if typing {
		for _, name := range k.Keys {
			if len(name) > 1 && !slices.Contains([]string{"space", "left", "right", "up", "down", "enter", "backspace"}, name) {
				return name
			}
		}
	}
	return k.Keys[0]
}

// workshopName is a key as people read it.
func workshopName(name string) string {
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
