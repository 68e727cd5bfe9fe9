package draft

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"syscall"
	"testing"
)

func TestTwoWriters(t *testing.T) {
	s, _ := newStore(t)
	d := newDraft(t, s)
	save(t, d, "one")
	_, err := s.Open(d.ID())
	wantError(t, err, ErrInUse)
	_, err = again(t, s).Open(d.ID())
	wantError(t, err, ErrInUse)
	d.Close()
	openDraft(t, s, d.ID())
}

// If the folder cannot lock, two writers still never overwrite each other.
func TestTwoWritersWithoutLocks(t *testing.T) {
	s, f := faultyStore(t)
	setUp(t, s)
	f.set(func(_ int, op, _ string) error {
		if op == "lock" {
			return errors.ErrUnsupported
		}
		return nil
	})
	a := newDraft(t, s)
	save(t, a, "start")
	b := openDraft(t, again(t, s), a.ID())
	if w := s.Warnings(); len(w) != 1 || !strings.Contains(w[0], "cannot be locked") {
		t.Errorf("warnings %q", w)
	}
	// One writer takes the other's number between its look and its move.
	f.set(func(_ int, op, name string) error {
		if op == "move" && name == generationFile(2) {
			f.fail = nil
			f.mu.Unlock()
			defer f.mu.Lock()
			save(t, b, "from b")
		}
		return nil
	})
	save(t, a, "from a")
	wantLoad(t, a, "from a", "")
	if w := s.Warnings(); len(w) != 1 || !strings.Contains(w[0], "another window") {
		t.Errorf("warnings %q", w)
	}
	e, err := a.loadOne(2, s.unlocked())
	if err != nil || string(e.content) != "from b" {
		t.Errorf("the other writer's save: %q, %v", e.content, err)
	}

	var both sync.WaitGroup
	for _, d := range []*Draft{a, b} {
		both.Go(func() {
			for range 4 {
				if err := d.Save([]byte("x")); err != nil {
					t.Error(err)
				}
			}
		})
	}
	both.Wait()
	all, _, err := generations(a.folder)
	if err != nil || len(all) == 0 || all[0].number < 11 {
		t.Errorf("newest save %v, %v; want number 11 or more", all[0].number, err)
	}
}

// A save that another window has overtaken is made again above it: under its own number it would be taken for an old one.
func TestAnOvertakenSaveIsTheNewest(t *testing.T) {
	s, f := faultyStore(t)
	setUp(t, s)
	f.set(func(_ int, op, _ string) error {
		if op == "lock" {
			return errors.ErrUnsupported
		}
		return nil
	})
	a := newDraft(t, s)
	save(t, a, "start")
	b := openDraft(t, again(t, s), a.ID())
	// The other writer saves so often that it removes the number that this one is about to take.
	f.set(func(_ int, op, name string) error {
		if op == "move" && name == generationFile(2) {
			f.fail = nil
			f.mu.Unlock()
			defer f.mu.Lock()
			for range 2 * keepSaves {
				save(t, b, "from b")
			}
		}
		return nil
	})
	save(t, a, "from a")
	wantLoad(t, a, "from a", "")
}

// Two writers save at once on a disk that has neither locks nor hard links: every save that was acknowledged has a
// number of its own. REFERRAL_ROUNDS says how many saves each makes.
func TestTwoWritersWithoutLocksAndLinks(t *testing.T) {
	rounds := countOf(t, "REFERRAL_ROUNDS", 25)
	s, f := faultyStore(t)
	setUp(t, s)
	f.set(func(_ int, op, _ string) error {
		if op == "lock" || op == "link" {
			return syscall.EPERM
		}
		return nil
	})
	a := newDraft(t, s)
	save(t, a, "start")
	b := openDraft(t, again(t, s), a.ID())
	var both sync.WaitGroup
	for _, d := range []*Draft{a, b} {
		both.Go(func() {
			for range rounds {
				if err := d.Save([]byte("x")); err != nil {
					t.Error(err)
				}
			}
		})
	}
	both.Wait()
	all, _, err := generations(a.folder)
	if least := int64(2*rounds + 1); err != nil || len(all) == 0 || all[0].number < least {
		t.Errorf("newest save %v, %v; want number %d or more", all[0].number, err, least)
	}
	t.Logf("%d saves of two writers, none overwritten", 2*rounds)
}

// Many goroutines may save, load and lock at once.
func TestConcurrentUse(t *testing.T) {
	s, _ := newStore(t)
	d := newDraft(t, s)
	save(t, d, "start")
	var all sync.WaitGroup
	for i := range 4 {
		all.Go(func() {
			for range 5 {
				if err := d.Save(fmt.Append(nil, "from ", i)); err != nil {
					t.Error(err)
				}
				if _, _, err := d.Load(); err != nil && !errors.Is(err, ErrLocked) {
					t.Error(err)
				}
			}
		})
	}
	all.Go(func() {
		for range 5 {
			s.Lock()
			if err := s.Unlock(testPassphrase); err != nil {
				t.Error(err)
			}
			s.List()
			s.Warnings()
		}
	})
	all.Wait()
	if list, err := s.List(); err != nil || len(list) != 1 || list[0].Generations > keepSaves+1 {
		t.Errorf("List() = %v, %v", list, err)
	}
}
