package draft

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// The copies that sync programs and file managers make next to saves, drafts and keys are never taken for ours, and a
// deleted draft leaves nothing in its folder because of them.
func TestConflictCopiesAreLeftAlone(t *testing.T) {
	s, _ := newStore(t)
	d := newDraft(t, s)
	for i := range 3 {
		save(t, d, fmt.Sprint("save ", i+1))
	}
	d.Close()
	folder := filepath.Join(s.dir, draftsName, d.ID())
	for _, name := range []string{generationFile(1), generationFile(3), keyCopyName} {
		whole := readFile(t, filepath.Join(folder, name))
		stem, ending, _ := strings.Cut(name, ".")
		for _, other := range []string{
			stem + " (1)." + ending, stem + " - Copy." + ending, stem + "-LAPTOP-7." + ending, stem + " (Ana's conflicted copy 2026-11-12)." + ending,
			stem + ".sync-conflict-20261112-140300-ABCDEFG." + ending, name + ".part", "~" + name, "." + name + ".swp",
		} {
			writeFile(t, filepath.Join(folder, other), whole)
		}
	}
	for _, name := range []string{d.ID() + " (1)", d.ID() + " - Copy", strings.ToUpper(d.ID()) + "-LAPTOP-7"} {
		if err := os.CopyFS(filepath.Join(s.dir, draftsName, name), os.DirFS(folder)); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{keyName, sumName, recipientName} {
		writeFile(t, filepath.Join(s.dir, strings.Replace(name, ".", " (1).", 1)), []byte("of another computer"))
	}

	s = unlock(t, again(t, s))
	if list, err := s.List(); err != nil || len(list) != 1 || list[0].Generations != 3 {
		t.Errorf("List() = %+v, %v, want one draft with 3 saves", list, err)
	}
	d = openDraft(t, s, d.ID())
	wantLoad(t, d, "save 3", "")
	save(t, d, "save 4")
	d.Close()
	wantLoad(t, openDraft(t, unlock(t, again(t, s)), d.ID()), "save 4", "")
}

// The newest save is the one made last, whatever the clock says meanwhile.
func TestTheClockJumps(t *testing.T) {
	s, c := newStore(t)
	d := newDraft(t, s)
	for i, jump := range []time.Duration{0, 10 * 365 * 24 * time.Hour, -20 * 365 * 24 * time.Hour, -time.Second, time.Hour} {
		c.now = c.now.Add(jump)
		save(t, d, fmt.Sprint("save ", i+1))
	}
	d.Close()
	s = unlock(t, again(t, s))
	if list, err := s.List(); err != nil || len(list) != 1 {
		t.Errorf("List() = %+v, %v", list, err)
	}
	wantLoad(t, openDraft(t, s, d.ID()), "save 5", "")
}

// Where the key file of another computer was copied over ours, our own passphrase is not just called wrong, and theirs says
// that the draft has another key.
func TestAKeyFromAnotherComputer(t *testing.T) {
	s, _ := newStore(t)
	d := newDraft(t, s)
	save(t, d, "ours")
	d.Close()
	o, _ := testOptions()
	theirs := openStore(t, t.TempDir(), o)
	if _, err := theirs.SetUp(otherPassphrase); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{keyName, sumName, keyCopyName} {
		writeFile(t, filepath.Join(s.dir, name), readFile(t, filepath.Join(theirs.dir, name)))
	}
	err := again(t, s).Unlock(testPassphrase)
	wantError(t, err, errKeyOfAnother)
	wantError(t, err, ErrWrongPassphrase)
	if err := again(t, s).Unlock("neither of the two of them"); err == nil || strings.Contains(err.Error(), "another computer") {
		t.Errorf("a passphrase of neither: %v", err)
	}
	s = again(t, s)
	if err := s.Unlock(otherPassphrase); err != nil {
		t.Fatal(err)
	}
	_, _, err = openDraft(t, s, d.ID()).Load()
	wantError(t, err, ErrOtherKey)
}
