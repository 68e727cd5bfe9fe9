package tui

import (
	"testing"
	"time"

	"referral/checklist"
	"referral/wizard"
)

// Warnings stay on the screen until a key is pressed, and for at least three seconds.
func TestWarningsAreSeen(t *testing.T) {
	g := newRig(t, checklist.New())
	g.m.warn("An older copy was used.")
	g.want("An older copy was used.")
	g.press("3")
	g.want("An older copy was used.")
	g.wait(4 * time.Second)
	g.want("An older copy was used.")
	g.press("tab")
	g.wantNot("An older copy was used.")
}

// warningStore has something to report at a save.
type warningStore struct {
	*memoryStore
	says []string
}

func (s *warningStore) Warnings() []string {
	out := s.says
	s.says = nil
	return out
}

func TestWarningsOfASave(t *testing.T) {
	g := newRig(t, checklist.New())
	g.store.ready, g.store.open, g.m.ready = true, true, true
	store := &warningStore{memoryStore: g.store}
	g.m.o.Store = store
	g.press("3")
	g.wait(time.Second)
	store.says = []string{"This draft was also saved in another window."}
	g.press("tab")
	g.write("x")
	g.wait(time.Second)
	g.want("also saved in another window")
}

// If nothing can be saved the reason is given in full, and the screen can be left.
func TestLeaveWhereNothingCanBeSaved(t *testing.T) {
	reason := "this disk is full, so nothing more can be kept; make room on it, for example by emptying the waste bin"
	for _, size := range [][2]int{{80, 24}, {100, 30}} {
		g := keptRig(t, checklist.New())
		g.press("3")
		g.wait(time.Second)
		g.store.fail = errorOf("saving draft 3f2a: " + reason)
		g.press("tab")
		g.write("x")
		g.wait(time.Second)
		g.size(size[0], size[1])
		g.want("NOT SAVED", "Not saved: "+reason+".", "Ctrl+S tries now.")
		g.wantNot("Saved 14:03")
		g.press("ctrl+q")
		g.want("Leave without saving: you lose what you typed")
		g.press("3")
		if !g.quit {
			t.Fatal("it cannot be left")
		}
		if err := g.m.outcome(nil); err != wizard.ErrLeft {
			t.Errorf("it ends with %v", err)
		}
		if !g.m.s.Dirty() {
			t.Error("the session says that all is saved")
		}
	}
}

type errorOf string

func (e errorOf) Error() string { return string(e) }

// Once saving works again the screen says so, and the next keys of someone typing do not remove it at once. Until then a
// locked screen does not say that all is saved.
func TestSavedAgain(t *testing.T) {
	g := keptRig(t, checklist.New())
	g.press("3")
	g.wait(time.Second)
	g.store.fail = errorOf("saving draft 3f2a: the folder of drafts is gone")
	g.press("tab")
	g.write("x")
	g.wait(time.Second)
	g.want("NOT SAVED", "the folder of drafts is gone")
	g.press("ctrl+l")
	g.want("Locked. Not all of your draft is saved yet")
	g.wantNot("Your draft is saved")
	g.write("lamp otter seven chalk")
	g.press("enter")
	g.store.fail = nil
	g.wait(4 * time.Second)
	g.write("y")
	g.want("Saving works again: saved at 14:03.")
	g.wantNot("NOT SAVED")
	g.wait(4 * time.Second)
	g.write("z")
	g.wantNot("Saved again")
	g.press("ctrl+l")
	g.want("Locked. Your draft is saved")
}
