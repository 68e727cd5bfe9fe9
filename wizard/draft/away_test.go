package draft

import (
	"os"
	"path/filepath"
	"testing"
)

// openAway returns an open draft with one save, and a copy of the whole folder as a backup has it.
func openAway(t *testing.T) (s *Store, d *Draft, backup string) {
	t.Helper()
	s, _ = newStore(t)
	d = newDraft(t, s)
	save(t, d, "before")
	return s, d, backUp(t, s)
}

func backUp(t *testing.T, s *Store) string {
	t.Helper()
	backup := filepath.Join(t.TempDir(), "backup")
	if err := os.CopyFS(backup, os.DirFS(s.dir)); err != nil {
		t.Fatal(err)
	}
	return backup
}

// takeAway moves a folder, and returns where it is then.
func takeAway(t *testing.T, path string) string {
	t.Helper()
	away := path + "-away"
	if os.Rename(path, away) != nil {
		t.Skip("this system keeps a folder that is open")
	}
	return away
}

func restore(t *testing.T, s *Store, backup string) {
	t.Helper()
	if err := os.CopyFS(s.dir, os.DirFS(backup)); err != nil {
		t.Fatal(err)
	}
}

// wantKept fails unless a new process finds the save under the store's own path.
func wantKept(t *testing.T, s *Store, d *Draft, want string) {
	t.Helper()
	wantLoad(t, d, want, "")
	if err := d.Close(); err != nil {
		t.Error(err)
	}
	fresh := unlock(t, again(t, s))
	wantLoad(t, openDraft(t, fresh, d.ID()), want, "")
	if list, err := fresh.List(); err != nil || len(list) != 1 {
		t.Errorf("List() = %+v, %v, want one draft", list, err)
	}
}

// The folder of drafts goes while a draft is open. Until it is there again no save is acknowledged, and then the draft
// saves where it will be looked for, in whatever way the folder came back.
func TestTheFolderGoesAndComesBack(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		back func(t *testing.T, s *Store, away, backup string)
	}{
		{"the same folder", func(t *testing.T, s *Store, away, _ string) {
			if err := os.Rename(away, s.dir); err != nil {
				t.Fatal(err)
			}
		}},
		{"a backup, and the old folder is still somewhere", func(t *testing.T, s *Store, _, backup string) { restore(t, s, backup) }},
		{"a backup, and the old folder is gone", func(t *testing.T, s *Store, away, backup string) {
			if err := os.RemoveAll(away); err != nil {
				t.Fatal(err)
			}
			restore(t, s, backup)
		}},
		{"a backup from before this draft", func(t *testing.T, s *Store, _, backup string) {
			if err := os.RemoveAll(filepath.Join(backup, draftsName)); err != nil {
				t.Fatal(err)
			}
			restore(t, s, backup)
		}},
		{"first an empty one, then a backup", func(t *testing.T, s *Store, _, backup string) {
			if err := os.Mkdir(s.dir, folderMode); err != nil {
				t.Fatal(err)
			}
			restore(t, s, backup)
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			s, d, backup := openAway(t)
			away := takeAway(t, s.dir)
			for range 2 {
				wantError(t, d.Save([]byte("meanwhile")), ErrGone)
			}
			tt.back(t, s, away, backup)
			for _, words := range []string{"after", "and again"} {
				save(t, d, words)
			}
			wantKept(t, s, d, "and again")
		})
	}
}

// Where only the folder of the draft goes, the words are kept in a new one.
func TestTheFolderOfOneDraftGoes(t *testing.T) {
	t.Parallel()
	s, d, _ := openAway(t)
	takeAway(t, filepath.Join(s.dir, draftsName, d.ID()))
	save(t, d, "after")
	wantKept(t, s, d, "after")
}

// A folder that came back can be open in another window, and is then left to it.
func TestTheFolderComesBackInUse(t *testing.T) {
	t.Parallel()
	s, d, backup := openAway(t)
	takeAway(t, s.dir)
	restore(t, s, backup)
	other := openDraft(t, unlock(t, again(t, s)), d.ID())
	wantError(t, d.Save([]byte("ours")), ErrInUse)
	save(t, other, "theirs")
	other.Close()
	save(t, d, "ours")
	wantKept(t, s, d, "ours")
}

// While the folder is away, nothing says that there is no draft or no passphrase, nothing is made in its empty place, and
// what is on the screen can be locked and unlocked.
func TestWhileTheFolderIsAway(t *testing.T) {
	t.Parallel()
	for _, empty := range []bool{false, true} {
		s, d, _ := openAway(t)
		takeAway(t, s.dir)
		if empty {
			if err := os.Mkdir(s.dir, folderMode); err != nil {
				t.Fatal(err)
			}
		}
		if !s.Ready() {
			t.Error("Ready() = false, so someone would be asked for a second passphrase")
		}
		_, err := s.SetUp(otherPassphrase)
		wantError(t, err, ErrAlreadySetUp)
		_, err = s.List()
		wantError(t, err, ErrGone)
		_, err = s.Open(d.ID())
		wantError(t, err, ErrGone)
		_, err = s.Find("")
		wantError(t, err, ErrGone)
		_, err = s.New()
		wantError(t, err, ErrGone)
		wantError(t, s.ChangePassphrase(testPassphrase, otherPassphrase), ErrGone)
		_, err = d.Saves()
		wantError(t, err, ErrGone)
		if names, err := os.ReadDir(s.dir); err == nil && len(names) > 0 {
			t.Errorf("in the empty place there is now %v", names)
		}
		s.Lock()
		wantError(t, s.Unlock(otherPassphrase), ErrWrongPassphrase)
		if s.Unlocked() {
			t.Error("a wrong passphrase unlocks it")
		}
		unlock(t, s)
		wantError(t, d.Save([]byte("meanwhile")), ErrGone)
	}
}

// A process that has only seen that there is a passphrase knows as much.
func TestAwayBeforeThePassphraseIsTyped(t *testing.T) {
	t.Parallel()
	s, d, backup := openAway(t)
	d.Close()
	s = again(t, s)
	if !s.Ready() {
		t.Fatal("Ready() = false")
	}
	away := takeAway(t, s.dir)
	if !s.Ready() {
		t.Error("Ready() = false once the folder is away")
	}
	_, err := s.New()
	wantError(t, err, ErrGone)
	unlock(t, s)
	if err := os.RemoveAll(away); err != nil {
		t.Fatal(err)
	}
	restore(t, s, backup)
	save(t, newDraft(t, s), "after")
}
