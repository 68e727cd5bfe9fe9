package tui

import (
	"strings"
	"testing"
	"time"

	"referral/wizard"
)

// troubledStore has one draft that cannot be read, and one that can.
type troubledStore struct {
	*memoryStore
	list []wizard.DraftInfo
}

func (s troubledStore) List() ([]wizard.DraftInfo, error) { return s.list, nil }

// A draft that cannot be read is in the list, with the full reason, together with the others.
func TestDraftThatCannotBeReadIsListed(t *testing.T) {
	const why = "the disk reported an error; copy the folder of drafts to another disk, and ask whoever looks after this computer"
	saved := wizard.DraftInfo{ID: "bcdfghj", Short: "bcdf", Saved: time.Date(2026, 11, 19, 16, 20, 0, 0, time.UTC)}
	lost := wizard.DraftInfo{ID: "mnpqrst", Short: "mnpq", Trouble: why}
	for _, list := range [][]wizard.DraftInfo{{saved, lost}, {lost}} {
		g := newRig(t, nil)
		g.m.o.Store = troubledStore{g.store, list}
		g.run(g.m.openDrafts())
		if s := g.shows(); !strings.Contains(s, "mnpq cannot be read: the disk reported an error") || strings.Contains(s, "There is no draft") || strings.Contains(s, "Jan 0001") || strings.Contains(s, "19 Nov, 16:20") != (len(list) == 2) {
			t.Errorf("the list shows\n%s", s)
		}
		if len(list) == 2 {
			g.press("down")
		}
		g.press("enter")
		if s := strings.Join(strings.Fields(g.shows()), " "); !strings.Contains(s, why) {
			t.Errorf("Enter shows\n%s", g.shows())
		}
	}
}
