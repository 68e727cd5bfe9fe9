package draft

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestSetUp(t *testing.T) {
	o, _ := testOptions()
	s := openStore(t, filepath.Join(t.TempDir(), "referral"), o)
	if s.Ready() || s.Unlocked() {
		t.Error("ready before SetUp")
	}
	wantError(t, s.Unlock(testPassphrase), ErrNotSetUp)
	wantError(t, s.ChangePassphrase(testPassphrase, otherPassphrase), ErrNotSetUp)
	if _, err := os.Stat(s.dir); !os.IsNotExist(err) {
		t.Errorf("looking made the folder: %v", err)
	}
	d := newDraft(t, s)
	wantError(t, d.Save([]byte("x")), ErrNotSetUp)
	_, err := s.SetUp("too short")
	wantError(t, err, ErrWeakPassphrase)

	recovery, err := s.SetUp(testPassphrase)
	if err != nil || !strings.HasPrefix(recovery, "AGE-SECRET-KEY-PQ-1") {
		t.Fatalf("SetUp() = %d characters, %v", len(recovery), err)
	}
	if !s.Ready() || !s.Unlocked() {
		t.Error("not ready after SetUp")
	}
	save(t, d, "kept in memory until now")
	_, err = again(t, s).SetUp(otherPassphrase)
	wantError(t, err, ErrAlreadySetUp)
	s.Lock()
	if _, err := s.Recovery(); !errors.Is(err, ErrLocked) {
		t.Errorf("Recovery() while locked: %v", err)
	}
	unlock(t, s)
	if got, err := s.Recovery(); err != nil || got != recovery {
		t.Errorf("Recovery() differs, %v", err)
	}
}

func TestWrongPassphrase(t *testing.T) {
	s, _ := newStore(t)
	s = again(t, s)
	wantError(t, s.Unlock(testPassphrase+"s"), ErrWrongPassphrase)
	wantError(t, s.Unlock(""), ErrWrongPassphrase)
	wantError(t, s.ChangePassphrase("wrong", otherPassphrase), ErrWrongPassphrase)
	if s.Unlocked() {
		t.Error("unlocked by a wrong passphrase")
	}
	if err := s.Unlock("  " + strings.ReplaceAll(testPassphrase, " ", "  ")); err != nil {
		t.Errorf("spaces around words: %v", err)
	}
}

func TestSaveWhileLocked(t *testing.T) {
	s, _ := newStore(t)
	d := newDraft(t, s)
	save(t, d, "one")
	s.Lock()
	wantLoadError(t, d, ErrLocked)
	save(t, d, "two")
	unlock(t, s)
	wantLoad(t, d, "two", "")
}

func TestSavedBeforeFirstUnlock(t *testing.T) {
	s, _ := newStore(t)
	s = again(t, s)
	d := newDraft(t, s)
	save(t, d, "typed without the passphrase")
	unlock(t, s)
	wantLoad(t, d, "typed without the passphrase", "")
	save(t, d, "now with it")
	wantLoad(t, d, "now with it", "")
}

// Whoever can write to the folder can seal a save to the public half of the key. One over a save made with the
// passphrase is told, until the writer has saved again.
func TestASaveOfAnotherHandIsTold(t *testing.T) {
	s, _ := newStore(t)
	d := newDraft(t, s)
	save(t, d, "mine")
	locked := again(t, s)
	planted := newEnvelope(d.ID(), 900, testNow, []byte("not mine"), nil)
	plantSealed(t, locked, pathOf(s, d.ID(), 900), planted)

	const told = "This copy was saved Thu 12 Nov 14:03 without your passphrase, so it may not be yours: read it through before you use it, or go back to an earlier save."
	wantLoad(t, d, "not mine", told)
	writeFile(t, pathOf(s, d.ID(), 901), []byte("damaged"))
	wantLoad(t, d, "not mine", "The newest copy is damaged; this is the one saved Thu 12 Nov 14:03. "+told)
	save(t, d, "mine again")
	wantLoad(t, d, "mine again", "")
}

// Any damage to the key file is told from a wrong passphrase, whichever is
// typed, and repaired if the passphrase is right.
func TestEveryFlipOfTheKeyFile(t *testing.T) {
	s, _ := newStore(t)
	path := filepath.Join(s.dir, keyName)
	good := readFile(t, path)
	for i := range good {
		bad := bytes.Clone(good)
		bad[i] ^= 1 << (i % 8)
		writeFile(t, path, bad)
		fresh := again(t, s)
		if err := fresh.Unlock(otherPassphrase); !errors.Is(err, ErrWrongPassphrase) {
			t.Fatalf("byte %d, wrong passphrase: %v", i, err)
		}
		if err := fresh.Unlock(testPassphrase); err != nil {
			t.Fatalf("byte %d: %v", i, err)
		}
		if w := fresh.Warnings(); len(w) != 1 || !strings.Contains(w[0], "put right") {
			t.Fatalf("byte %d: warnings %q", i, w)
		}
		if !bytes.Equal(readFile(t, path), good) {
			t.Fatalf("byte %d: the file was not put right", i)
		}
	}
}

func TestEveryFlipWithoutACopy(t *testing.T) {
	s, _ := newStore(t)
	path := filepath.Join(s.dir, keyName)
	if err := os.Remove(filepath.Join(s.dir, keyCopyName)); err != nil {
		t.Fatal(err)
	}
	good := readFile(t, path)
	for i := range good {
		bad := bytes.Clone(good)
		bad[i] ^= 1 << (i % 8)
		writeFile(t, path, bad)
		if err := again(t, s).Unlock(testPassphrase); !errors.Is(err, ErrKeyDamaged) {
			t.Fatalf("byte %d: %v", i, err)
		}
	}
}

func TestDamageAroundTheKey(t *testing.T) {
	for _, tt := range []struct {
		name   string
		damage func(t *testing.T, dir string)
		right  error // from the right passphrase
		wrong  error // from a wrong one
		warns  bool
	}{
		{"key file gone", remove(keyName), nil, ErrWrongPassphrase, true},
		{"key file empty", write(keyName, ""), nil, ErrWrongPassphrase, true},
		{"key file a folder", folderInPlace(keyName), nil, ErrWrongPassphrase, true},
		{"key file asks for too much work", write(keyName, "age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\n"), nil, ErrWrongPassphrase, true},
		{"copy gone", remove(keyCopyName), nil, ErrWrongPassphrase, false},
		{"checksum gone", remove(sumName), nil, ErrWrongPassphrase, false},
		{"checksum damaged", write(sumName, strings.Repeat("0", 64)+"  identity.age\n"), nil, ErrWrongPassphrase, false},
		{"checksum and copy gone", remove(sumName, keyCopyName), nil, ErrWrongPassphrase, false},
		{"only a copy in a draft", remove(keyName, keyCopyName, sumName), nil, ErrWrongPassphrase, true},
		{"recipient gone", remove(recipientName, recipientCopyName), nil, ErrWrongPassphrase, false},
		{"recipient damaged", write(recipientName, "age1pq1nonsense"), nil, ErrWrongPassphrase, false},
		{"everything gone", func(t *testing.T, dir string) {
			remove(keyName, keyCopyName, sumName)(t, dir)
			copies, _ := filepath.Glob(filepath.Join(dir, draftsName, "*", keyCopyName))
			for _, c := range copies {
				os.Remove(c)
			}
		}, ErrKeyDamaged, ErrKeyDamaged, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s, _ := newStore(t)
			d := newDraft(t, s)
			save(t, d, "safe")
			d.Close()
			tt.damage(t, s.dir)
			s = again(t, s)
			if !s.Ready() {
				t.Error("asks for a new key over a damaged one")
			}
			_, err := s.SetUp(otherPassphrase)
			wantError(t, err, ErrAlreadySetUp)
			wantError(t, s.Unlock(otherPassphrase), tt.wrong)
			wantError(t, s.Unlock(testPassphrase), tt.right)
			if got := len(s.Warnings()) > 0; got != tt.warns {
				t.Errorf("warns %v, want %v", got, tt.warns)
			}
			if tt.right != nil {
				return
			}
			wantLoad(t, openDraft(t, s, d.ID()), "safe", "")
			for _, name := range []string{keyName, keyCopyName, sumName, recipientName, recipientCopyName} {
				info, err := os.Lstat(filepath.Join(s.dir, name))
				if err == nil && !info.Mode().IsRegular() {
					continue // a folder in the way is left there
				}
				if err != nil || info.Size() == 0 {
					t.Errorf("%s was not put back: %v", name, err)
				}
			}
		})
	}
}

func remove(names ...string) func(*testing.T, string) {
	return func(t *testing.T, dir string) {
		t.Helper()
		for _, name := range names {
			if err := os.Remove(filepath.Join(dir, name)); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func write(name, data string) func(*testing.T, string) {
	return func(t *testing.T, dir string) {
		t.Helper()
		writeFile(t, filepath.Join(dir, name), []byte(data))
	}
}

func folderInPlace(name string) func(*testing.T, string) {
	return func(t *testing.T, dir string) {
		t.Helper()
		remove(name)(t, dir)
		if err := os.Mkdir(filepath.Join(dir, name), folderMode); err != nil {
			t.Fatal(err)
		}
	}
}

func TestSaveWithDamagedRecipient(t *testing.T) {
	s, _ := newStore(t)
	d := newDraft(t, s)
	save(t, d, "one")
	d.Close()
	write(recipientName, "damaged")(t, s.dir)
	s = again(t, s)
	d = openDraft(t, s, d.ID())
	save(t, d, "by the copy")
	write(recipientCopyName, "damaged")(t, s.dir)
	s = again(t, s)
	d.Close()
	d = openDraft(t, s, d.ID())
	wantError(t, d.Save([]byte("x")), ErrLocked)
	unlock(t, s)
	save(t, d, "two")
	wantLoad(t, d, "two", "")
}

// Anyone who can write to the folder can put their own public half there.
func TestChangedRecipientIsTold(t *testing.T) {
	s, _ := newStore(t)
	theirs, err := newKey()
	if err != nil {
		t.Fatal(err)
	}
	write(recipientName, theirs.public+"\n")(t, s.dir)
	s = unlock(t, again(t, s))
	if w := s.Warnings(); len(w) != 1 || !strings.Contains(w[0], "had been changed") {
		t.Errorf("warnings %q", w)
	}
	d := newDraft(t, s)
	save(t, d, "ours")
	wantLoad(t, d, "ours", "")
	if bytes.Contains(readFile(t, filepath.Join(s.dir, recipientName)), []byte(theirs.public)) {
		t.Error("the changed file is still there")
	}
}
