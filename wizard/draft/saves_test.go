package draft

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// session opens a draft, loads it, saves the contents and closes it, a minute for each.
func session(t *testing.T, s *Store, c *clock, id string, contents ...string) {
	t.Helper()
	d := openDraft(t, s, id)
	if _, _, err := d.Load(); err != nil && !errors.Is(err, ErrNothingSaved) {
		t.Fatal(err)
	}
	for _, content := range contents {
		save(t, d, content)
		c.now = c.now.Add(time.Minute)
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
}

func files(t *testing.T, s *Store, id string) []string {
	t.Helper()
	entries, err := os.ReadDir(filepath.Join(s.dir, draftsName, id))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// However many sessions a draft has had, its files stay within the limit, and a save touches no more of them than
// before.
func TestDraftDoesNotGrowWithItsSessions(t *testing.T) {
	s, c := newStore(t)
	operations := 0
	s.options.fault = func(string, string) error { operations++; return nil }
	d := newDraft(t, s)
	save(t, d, "first")
	d.Close()
	cost := func() (filesThere, ops int) {
		session(t, s, c, d.ID(), "one", "two")
		c.now = c.now.Add(time.Hour)
		operations = 0
		session(t, s, c, d.ID(), "three")
		return len(files(t, s, d.ID())), operations
	}
	for range keepSessions {
		cost()
	}
	files1, ops1 := cost()
	for range 10 {
		cost()
	}
	// An older version may have kept the last save of a thousand sessions.
	newest := readFile(t, newestPath(t, s, d.ID()))
	for n := int64(1_000); n < 2_000; n++ {
		writeFile(t, pathOf(s, d.ID(), n), newest)
		writeFile(t, filepath.Join(s.dir, draftsName, d.ID(), markFile(n)), nil)
	}
	dd := openDraft(t, s, d.ID())
	save(t, dd, "after a thousand sessions")
	dd.Close()
	for range keepSessions {
		cost()
	}
	files2, ops2 := cost()
	if files2 > files1 || ops2 > ops1 || files1 > 2*MostSaves+2 {
		t.Errorf("a session has cost %d operations and left %d files, later %d and %d; most saves %d", ops1, files1, ops2, files2, MostSaves)
	}
}

func newestPath(t *testing.T, s *Store, id string) string {
	t.Helper()
	d := openDraft(t, s, id)
	defer d.Close()
	saves, err := d.Saves()
	if err != nil || len(saves) == 0 {
		t.Fatalf("%v, %v", saves, err)
	}
	return pathOf(s, id, saves[0].Number)
}

// A long afternoon in one session can be retraced by the quarter of an hour, and earlier sessions by their last save.
func TestSavesGoBack(t *testing.T) {
	s, c := newStore(t)
	d := newDraft(t, s)
	id := d.ID()
	save(t, d, "Monday")
	d.Close()
	c.now = c.now.Add(24 * time.Hour)
	d = openDraft(t, s, id)
	if _, _, err := d.Load(); err != nil {
		t.Fatal(err)
	}
	for i := range 90 {
		save(t, d, fmt.Sprintf("Tuesday, minute %d", i))
		c.now = c.now.Add(time.Minute)
	}
	saves, err := d.Saves()
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for i, info := range saves {
		content, err := d.LoadSave(info.Number)
		if err != nil {
			t.Fatal(err)
		}
		if i >= keepSaves {
			got = append(got, string(content))
		}
		if i > 0 && !info.Saved.Before(saves[i-1].Saved) {
			t.Errorf("save %d of %v is not older than the one before it", info.Number, info.Saved)
		}
	}
	want := "Tuesday, minute 71|Tuesday, minute 56|Tuesday, minute 41|Tuesday, minute 26|Tuesday, minute 11|Monday"
	if strings.Join(got, "|") != want {
		t.Errorf("beyond the newest: %v\nwant %s", got, want)
	}
	wantLoad(t, d, "Tuesday, minute 89", "")
}

// A save that is to be kept is still there after many more.
func TestKeepNewest(t *testing.T) {
	s, _ := newStore(t)
	d := newDraft(t, s)
	wantError(t, d.KeepNewest(), ErrNothingSaved)
	save(t, d, "before")
	if err := d.KeepNewest(); err != nil {
		t.Fatal(err)
	}
	for range 3 * keepSaves {
		save(t, d, "after")
	}
	content, err := d.LoadSave(1)
	if err != nil || string(content) != "before" {
		t.Errorf("%q, %v", content, err)
	}
	_, err = d.LoadSave(2)
	wantError(t, err, ErrNoSave)
	d.Close()
	wantError(t, d.KeepNewest(), ErrClosed)
	_, err = d.LoadSave(1)
	wantError(t, err, ErrClosed)
	_, err = d.Saves()
	wantError(t, err, ErrClosed)
}

// Saves are listed without the passphrase, and opened only with it.
func TestSavesNeedThePassphraseToOpen(t *testing.T) {
	s, _ := newStore(t)
	d := newDraft(t, s)
	save(t, d, "one")
	s.Lock()
	if saves, err := d.Saves(); err != nil || len(saves) != 1 || !saves[0].Saved.Equal(testNow) {
		t.Errorf("%v, %v", saves, err)
	}
	_, err := d.LoadSave(1)
	wantError(t, err, ErrLocked)
	_, err = d.Rewrite(func(b []byte) ([]byte, error) { return b, nil })
	wantError(t, err, ErrLocked)
	unlock(t, s)
	writeFile(t, pathOf(s, d.ID(), 1), []byte("x"))
	_, err = d.LoadSave(1)
	wantError(t, err, ErrSaveDamaged)
}

// without removes a word from the content.
func without(word string) func([]byte) ([]byte, error) {
	return func(b []byte) ([]byte, error) { return bytes.ReplaceAll(b, []byte(word), nil), nil }
}

// What was removed is in no file of the draft any more, whichever save it was in, and the saves keep their dates.
func TestRewriteReachesEverySave(t *testing.T) {
	s, c := newStore(t)
	d := newDraft(t, s)
	id := d.ID()
	save(t, d, "first, by Marguerite")
	d.Close()
	for i := range 5 {
		c.now = c.now.Add(time.Hour)
		session(t, s, c, id, fmt.Sprintf("session %d, by Marguerite", i), "and without")
	}
	left := filepath.Join(s.dir, draftsName, id, tempPrefix+"left")
	writeFile(t, left, readFile(t, newestPath(t, s, id)))
	d = openDraft(t, s, id)
	if _, _, err := d.Load(); err != nil {
		t.Fatal(err)
	}
	before, _ := d.Saves()
	writeFile(t, pathOf(s, id, before[3].Number), []byte("damaged"))
	changed, err := d.Rewrite(without("Marguerite"))
	if err != nil || changed == 0 {
		t.Fatalf("%d, %v", changed, err)
	}
	after, _ := d.Saves()
	if len(after) != len(before)-1 {
		t.Errorf("%d saves, before %d: the damaged one goes and no other", len(after), len(before))
	}
	for _, info := range after {
		content, err := d.LoadSave(info.Number)
		if err != nil || bytes.Contains(content, []byte("Marguerite")) {
			t.Errorf("save %d: %q, %v", info.Number, content, err)
		}
		for _, was := range before {
			if was.Number == info.Number && !was.Saved.Equal(info.Saved) {
				t.Errorf("save %d was of %v and is of %v", info.Number, was.Saved, info.Saved)
			}
		}
	}
	for _, name := range files(t, s, id) {
		if strings.HasPrefix(name, tempPrefix) {
			t.Errorf("%s is left", name)
		}
	}
	if changed, err := d.Rewrite(without("Marguerite")); changed != 0 || err != nil {
		t.Errorf("again: %d, %v", changed, err)
	}
	wantLoad(t, d, "and without", "")
	if err := s.Delete(id); !errors.Is(err, ErrInUse) {
		t.Errorf("deleting what is open: %v", err)
	}
}

// A rewrite stopped half-way loses no save, and says that it was stopped.
func TestRewriteStopped(t *testing.T) {
	s, f := faultyStore(t)
	setUp(t, s)
	d := newDraft(t, s)
	for range 4 {
		save(t, d, "by Marguerite")
	}
	writes := 0
	f.set(func(_ int, op, _ string) error {
		if op == "write" {
			if writes++; writes == 3 {
				return &fs.PathError{Op: op, Path: canary, Err: syscall.ENOSPC}
			}
		}
		return nil
	})
	changed, err := d.Rewrite(without("Marguerite"))
	if changed != 2 || !errors.Is(err, ErrDiskFull) || strings.Contains(err.Error(), canary) {
		t.Errorf("%d, %v", changed, err)
	}
	f.set(nil)
	wantLoad(t, d, "by Marguerite", "")
	changed, err = d.Rewrite(without("Marguerite"))
	if changed != 2 || err != nil {
		t.Errorf("again: %d, %v", changed, err)
	}
	stop := errors.New("not this one")
	if _, err := d.Rewrite(func([]byte) ([]byte, error) { return nil, stop }); !errors.Is(err, stop) {
		t.Errorf("%v", err)
	}
}

// If nothing can be read, nothing is removed.
func TestRewriteOfWhatCannotBeRead(t *testing.T) {
	s, _ := newStore(t)
	d := newDraft(t, s)
	save(t, d, "one")
	writeFile(t, pathOf(s, d.ID(), 1), []byte("x"))
	_, err := d.Rewrite(without("one"))
	wantError(t, err, ErrDamaged)
	if saves, _ := d.Saves(); len(saves) != 1 {
		t.Errorf("%v", saves)
	}
}

// Deleting a draft leaves nothing of it, however many saves and marks there are.
func TestDeleteTakesEverySave(t *testing.T) {
	s, c := newStore(t)
	d := newDraft(t, s)
	save(t, d, "one")
	d.Close()
	for range 20 {
		c.now = c.now.Add(time.Hour)
		session(t, s, c, d.ID(), "two", "three")
	}
	if n := len(files(t, s, d.ID())); n < 40 {
		t.Fatalf("only %d files", n)
	}
	if err := s.Delete(d.ID()); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Lstat(filepath.Join(s.dir, draftsName, d.ID())); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the folder: %v", err)
	}
}
