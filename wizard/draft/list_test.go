package draft

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

// A draft that exists but cannot be read is listed with the reason, and the others are listed as usual. Whatever is
// done with it gives the reason, and never says that it does not exist.
func TestDraftsThatCannotBeRead(t *testing.T) {
	failing := func(op string, err error) func(t *testing.T, f *faults, id, path string) {
		return func(t *testing.T, f *faults, id, _ string) {
			f.set(func(_ int, o, name string) error {
				if o == op && (op != "open folder" || name == id) {
					return &fs.PathError{Op: op, Path: canary, Err: err}
				}
				return nil
			})
		}
	}
	inPlace := func(put func(path, away string) error) func(t *testing.T, f *faults, id, path string) {
		return func(t *testing.T, _ *faults, _, path string) {
			away := filepath.Join(t.TempDir(), "away")
			if err := os.Rename(path, away); err != nil {
				t.Fatal(err)
			}
			if err := put(path, away); err != nil {
				t.Skip(err)
			}
		}
	}
	tests := []struct {
		name  string
		spoil func(t *testing.T, f *faults, id, path string)
		says  string
	}{
		{"no permission", failing("open folder", syscall.EACCES), "no permission"},
		{"a disk that fails", failing("open folder", syscall.EIO), "the disk reported an error"},
		{"too many open files", failing("open folder", syscall.EMFILE), "too many files are open"},
		{"too many open files of all programs", failing("open folder", syscall.ENFILE), "too many files are open"},
		{"a link", inPlace(func(path, away string) error { return os.Symlink(away, path) }), "a link"},
		{"a link to nothing", inPlace(func(path, away string) error { return os.Symlink(away+"x", path) }), "a link"},
		{"a file", inPlace(func(path, _ string) error { return os.WriteFile(path, nil, fileMode) }), "a file where the folder should be"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, f := faultyStore(t)
			setUp(t, s)
			bad, good := newDraft(t, s), newDraft(t, s)
			save(t, bad, "bad")
			save(t, good, "good")
			bad.Close()
			good.Close()
			tt.spoil(t, f, bad.ID(), filepath.Join(s.dir, draftsName, bad.ID()))
			list, err := s.List()
			if err != nil || len(list) != 2 || list[0].ID != good.ID() || list[0].Err != nil || list[1].ID != bad.ID() || list[1].Err == nil {
				t.Fatalf("List() = %v, %v", list, err)
			}
			_, openErr := s.Open(bad.ID())
			deleteErr := s.Delete(bad.ID())
			for _, err := range []error{list[1].Err, openErr, deleteErr} {
				if err == nil || !strings.Contains(err.Error(), tt.says) || errors.Is(err, ErrNoDraft) || strings.Contains(err.Error(), canary) {
					t.Errorf("%v, want %q", err, tt.says)
				}
			}
			if id, err := s.Find(bad.ID()[:8]); err != nil || id != bad.ID() {
				t.Errorf("Find() = %q, %v", id, err)
			}
			_, err = s.Find("")
			wantError(t, err, ErrAmbiguous)
			wantLoad(t, openDraft(t, s, good.ID()), "good", "")
		})
	}
}

// It may be the folder of all drafts that cannot be read.
func TestFolderOfDraftsThatCannotBeRead(t *testing.T) {
	for name, tt := range map[string]struct {
		spoil func(f *faults, path string) error
		says  string
	}{
		"a link": {func(_ *faults, path string) error {
			return errors.Join(os.Rename(path, path+"-away"), os.Symlink(path+"-away", path))
		}, "a link"},
		"no permission": {func(f *faults, _ string) error {
			f.set(func(_ int, op, name string) error {
				if op == "open folder" && name == draftsName {
					return syscall.EACCES
				}
				return nil
			})
			return nil
		}, "no permission"},
		"a disk that fails at the names": {func(f *faults, _ string) error {
			f.set(func(_ int, op, _ string) error {
				if op == "list" {
					return syscall.EIO
				}
				return nil
			})
			return nil
		}, "the disk reported an error"},
	} {
		t.Run(name, func(t *testing.T) {
			s, f := faultyStore(t)
			setUp(t, s)
			d := newDraft(t, s)
			save(t, d, "one")
			d.Close()
			if err := tt.spoil(f, filepath.Join(s.dir, draftsName)); err != nil {
				t.Skip(err)
			}
			list, err := s.List()
			if err == nil || !strings.Contains(err.Error(), tt.says) || strings.Contains(err.Error(), canary) {
				t.Errorf("List() = %v, %v; want %q", list, err, tt.says)
			}
			if _, err := s.Find(d.ID()[:8]); err == nil || errors.Is(err, ErrNoDraft) {
				t.Errorf("Find() = %v", err)
			}
		})
	}
}

// If no save can be read because the disk or system fails, the error says so, and not that all are damaged.
func TestSavesThatCannotBeRead(t *testing.T) {
	for errno, want := range map[syscall.Errno]error{syscall.EIO: ErrDisk, syscall.EMFILE: ErrBusy, syscall.EACCES: ErrNoAccess} {
		s, f := faultyStore(t)
		setUp(t, s)
		d := newDraft(t, s)
		save(t, d, "one")
		save(t, d, "two")
		f.set(func(_ int, op, name string) error {
			if op == "read" && strings.HasPrefix(name, "g-") {
				return &fs.PathError{Op: op, Path: canary, Err: errno}
			}
			return nil
		})
		wantLoadError(t, d, want)
	}
}

// Unreadable drafts come after all others.
func TestUnreadableComeLast(t *testing.T) {
	s, f := faultyStore(t)
	setUp(t, s)
	var ids []string
	for range 5 {
		d := newDraft(t, s)
		save(t, d, "x")
		d.Close()
		ids = append(ids, d.ID())
	}
	f.set(func(_ int, op, name string) error {
		if i := slices.Index(ids, name); op == "open folder" && (i == 1 || i == 3) {
			return syscall.EACCES
		}
		return nil
	})
	list, err := s.List()
	if err != nil || len(list) != 5 {
		t.Fatalf("List() = %v, %v", list, err)
	}
	for i, d := range list {
		if (d.Err != nil) != (i >= 3) {
			t.Errorf("place %d: %v", i, d.Err)
		}
	}
}

// A draft keeps its start date long after its first save is gone; in a copied folder the dates are those of its saves.
func TestStarted(t *testing.T) {
	s, c := newStore(t)
	d := newDraft(t, s)
	started := c.now
	for range 3 * keepSaves {
		c.now = c.now.Add(time.Minute)
		save(t, d, "one")
	}
	d.Close()
	list, err := s.List()
	if err != nil || len(list) != 1 || !list[0].Started.Equal(started) || !list[0].Saved.Equal(c.now) {
		t.Fatalf("%+v, %v", list, err)
	}
	copied := started.AddDate(1, 0, 0)
	if err := os.Chtimes(filepath.Join(s.dir, draftsName, d.ID(), lockName), copied, copied); err != nil {
		t.Fatal(err)
	}
	if list, _ = s.List(); !list[0].Started.After(started) || list[0].Started.After(c.now) {
		t.Errorf("copied: started %v", list[0].Started)
	}
}

// Finding a draft by its full ID looks into no other draft, and by its first letters only into those with the same
// beginning.
func TestFindLooksIntoNoOtherDraft(t *testing.T) {
	s, f := faultyStore(t)
	setUp(t, s)
	var ids []string
	for range 12 {
		d := newDraft(t, s)
		save(t, d, "one")
		d.Close()
		ids = append(ids, d.ID())
	}
	opened := map[string]bool{}
	f.set(func(_ int, op, name string) error {
		if op == "open folder" {
			opened[name] = true
		}
		return nil
	})
	for _, letters := range []string{ids[3], ids[3][:12], strings.ToUpper(ids[3][:12])} {
		if id, err := s.Find(letters); err != nil || id != ids[3] {
			t.Errorf("%s: %s, %v", letters, id, err)
		}
	}
	for _, id := range ids {
		if id != ids[3] && opened[id] {
			t.Errorf("looked into %s", id)
		}
	}
}
