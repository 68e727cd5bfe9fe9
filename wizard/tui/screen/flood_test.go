package screen

import (
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
)

// A paste that arrives as keys is passed on up to the length of the longest answer, and is announced before that. The
// keys that command the program always get through.
func TestFlood(t *testing.T) {
	t.Parallel()
	clock := time.Date(2026, 11, 16, 14, 5, 0, 0, time.UTC)
	f := &flood{now: func() time.Time { return clock }}
	letter := tea.KeyPressMsg{Code: 'a', Text: "a"}
	leave := tea.KeyPressMsg{Code: 'q', Mod: tea.ModCtrl}
	sends := func(n int, apart time.Duration) (keys, begun, full int) {
		for range n {
			clock = clock.Add(apart)
			switch f.filter(nil, letter).(type) {
			case tea.KeyPressMsg:
				keys++
			case FloodMsg:
				keys, begun = keys+1, begun+1
			case FloodFullMsg:
				full++
			}
		}
		return keys, begun, full
	}
	if keys, begun, full := sends(3*FloodMost, time.Millisecond); keys != FloodMost || begun != 1 || full != 1 {
		t.Errorf("passed on %d keys, announced %d times, full %d times", keys, begun, full)
	}
	if f.filter(nil, leave) != tea.Msg(leave) {
		t.Error("Ctrl+Q is dropped in a flood")
	}
	clock = clock.Add(2 * FloodRest)
	if keys, begun, _ := sends(5_000, 33*time.Millisecond); keys != 5_000 || begun != 0 {
		t.Errorf("a key held down: passed on %d of 5000 keys, announced %d times", keys, begun)
	}
}
