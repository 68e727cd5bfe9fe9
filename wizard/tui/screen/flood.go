package screen

import (
	"time"

	tea "charm.land/bubbletea/v2"
)

const (
	floodFrom   = 500 // floodFrom is how many keys within floodWithin no hand could press.
	floodWithin = 5 * time.Second
	// FloodRest is the pause after which a flood is over.
	FloodRest = 200 * time.Millisecond
	// FloodMost is how many keys of a flood are passed on: as many as the longest answer has.
	FloodMost = 10_000
)

// FloodMsg says that keys come faster than anyone types: a terminal without bracketed paste sends a long paste key by
// key. Key still has to be handled.
type FloodMsg struct{ Key tea.KeyPressMsg }

// FloodFullMsg says that a flood is longer than any answer, and that the keys after it are dropped until it ends.
type FloodFullMsg struct{}

// flood counts the keys of a flood.
type flood struct {
	now        func() time.Time
	n          int
	from, last time.Time
}

// filter passes messages on to the program, with the news of a flood. Keys past the length of the longest answer would
// only keep the program busy, for many minutes if a whole book is pasted.
func (f *flood) filter(m tea.Model, msg tea.Msg) tea.Msg {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok || !writes(k) {
		return sized(m, msg)
	}
	now := f.now()
	if now.Sub(f.last) > FloodRest || f.n < floodFrom && now.Sub(f.from) > floodWithin {
		f.n, f.from = 0, now
	}
	f.n++
	f.last = now
	switch {
	case f.n == floodFrom:
		return FloodMsg{k}
	case f.n == FloodMost+1:
		return FloodFullMsg{}
	case f.n > FloodMost:
		return nil
	}
	return msg
}

// writes reports whether the key can be part of a text.
func writes(k tea.KeyPressMsg) bool {
	switch k.Keystroke() {
	case "enter", "tab", "ctrl+j":
		return true
	}
	return k.Text != ""
}
