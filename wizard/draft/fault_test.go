package draft

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
)

// faults fails the operations it is told to.
type faults struct {
	mu   sync.Mutex
	seen int
	fail func(n int, op, name string) error
}

func (f *faults) try(op, name string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.seen++
	if f.fail == nil {
		return nil
	}
	return f.fail(f.seen, op, name)
}

func (f *faults) set(fail func(n int, op, name string) error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.seen, f.fail = 0, fail
}

func faultyStore(t *testing.T) (*Store, *faults) {
	t.Helper()
	f := &faults{}
	o, _ := testOptions()
	o.fault = f.try
	s := openStore(t, filepath.Join(t.TempDir(), canary), o)
	return s, f
}

func setUp(t *testing.T, s *Store) {
	t.Helper()
	if _, err := s.SetUp(testPassphrase); err != nil {
		t.Fatal(err)
	}
}

// The n-th operation of a save fails, for every n: what was acknowledged loads, and a refused save does not replace it
// with damage.
func TestEveryFaultOfASave(t *testing.T) {
	for _, errno := range []error{syscall.EIO, syscall.ENOSPC, syscall.EACCES, syscall.EMFILE} {
		for n := 1; ; n++ {
			s, f := faultyStore(t)
			setUp(t, s)
			d := newDraft(t, s)
			save(t, d, "old")
			f.set(func(i int, _, _ string) error {
				if i == n {
					return errno
				}
				return nil
			})
			err := d.Save([]byte("new"))
			reached := f.seen >= n
			f.set(nil)
			got, note, loadErr := d.Load()
			if loadErr != nil || note != "" {
				t.Fatalf("%v at %d: note %q, %v", errno, n, note, loadErr)
			}
			if err == nil && string(got) != "new" {
				t.Fatalf("%v at %d: acknowledged save lost", errno, n)
			}
			if err != nil {
				wantShort(t, err)
			}
			save(t, d, "after")
			wantLoad(t, d, "after", "")
			if !reached {
				break
			}
		}
	}
}

func wantShort(t *testing.T, err error) {
	t.Helper()
	text := err.Error()
	if strings.Contains(text, "\n") || strings.Contains(text, canary) || strings.Contains(text, os.TempDir()) {
		t.Errorf("error %q", text)
	}
}

// The same for a change of passphrase: the old one works after an error, the new one otherwise, and the next unlocking
// finishes the rest.
func TestEveryFaultOfAChange(t *testing.T) {
	for n := 1; ; n++ {
		s, f := faultyStore(t)
		setUp(t, s)
		d := newDraft(t, s)
		save(t, d, "kept")
		d.Close()
		f.set(func(i int, _, _ string) error {
			if i >= n { // as if the process ended
				return syscall.EIO
			}
			return nil
		})
		err := s.ChangePassphrase(testPassphrase, otherPassphrase)
		f.set(nil)
		fresh := again(t, s)
		oldErr, newErr := fresh.Unlock(testPassphrase), again(t, s).Unlock(otherPassphrase)
		if err == nil && newErr != nil || err != nil && oldErr != nil {
			t.Fatalf("at %d: change %v, old %v, new %v", n, err, oldErr, newErr)
		}
		if newErr == nil {
			fresh = again(t, s)
			if err := fresh.Unlock(otherPassphrase); err != nil {
				t.Fatalf("at %d: %v", n, err)
			}
		}
		wantLoad(t, openDraft(t, fresh, d.ID()), "kept", "")
		if err != nil {
			wantShort(t, err)
			continue
		}
		wantError(t, again(t, s).Unlock(testPassphrase), ErrWrongPassphrase)
		if len(s.Warnings()) == 0 {
			break
		}
	}
}

// A failed SetUp has either worked or can be repeated.
func TestEveryFaultOfSetUp(t *testing.T) {
	for n := 1; ; n++ {
		s, f := faultyStore(t)
		f.set(func(i int, _, _ string) error {
			if i == n {
				return syscall.EIO
			}
			return nil
		})
		_, err := s.SetUp(testPassphrase)
		reached := f.seen >= n
		f.set(nil)
		if err != nil {
			wantShort(t, err)
			setUp(t, s)
		}
		if err := again(t, s).Unlock(testPassphrase); err != nil {
			t.Fatalf("at %d: %v", n, err)
		}
		if !reached {
			break
		}
	}
}

// Reading back detects a disk that claims to have written and did not.
func TestLyingDisk(t *testing.T) {
	s, f := faultyStore(t)
	setUp(t, s)
	d := newDraft(t, s)
	save(t, d, "old")
	dir := filepath.Join(s.dir, draftsName, d.ID())
	f.set(func(_ int, op, name string) error {
		if op == "read" && strings.HasPrefix(name, tempPrefix) {
			return os.WriteFile(filepath.Join(dir, name), []byte("age-encryption.org/v1\n"), fileMode)
		}
		return nil
	})
	wantError(t, d.Save([]byte("new")), errReadBack)
	f.set(nil)
	wantLoad(t, d, "old", "")
}

// A disk with room for five saves: older ones make room, and no save is refused.
func TestDiskFullMakesRoom(t *testing.T) {
	s, f := faultyStore(t)
	setUp(t, s)
	d := newDraft(t, s)
	dir := filepath.Join(s.dir, draftsName, d.ID())
	f.set(func(_ int, op, _ string) error {
		if op == "write" && len(glob(t, dir, "g-*")) >= 5 {
			return syscall.ENOSPC
		}
		return nil
	})
	for i := range 20 {
		content := fmt.Sprint("save ", i)
		save(t, d, content)
		wantLoad(t, d, content, "")
	}
	f.set(func(_ int, op, _ string) error {
		if op == "write" {
			return syscall.ENOSPC
		}
		return nil
	})
	err := d.Save([]byte("no room at all"))
	wantError(t, err, ErrDiskFull)
	wantShort(t, err)
	wantLoad(t, d, "save 19", "")
	if got := len(glob(t, dir, "g-*")); got != keepFull {
		t.Errorf("%d saves kept on a full disk, want %d", got, keepFull)
	}
	if left := glob(t, dir, tempPrefix+"*"); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
}

// The save that was opened is not sacrificed for newer, damaged ones.
func TestDiskFullKeepsWhatWasOpened(t *testing.T) {
	s, f := faultyStore(t)
	setUp(t, s)
	d := newDraft(t, s)
	save(t, d, "one")
	for n := range int64(3) {
		save(t, d, "x")
		path := pathOf(s, d.ID(), n+2)
		data := readFile(t, path)
		data[len(data)-1] ^= 1
		writeFile(t, path, data)
	}
	const note = "The 3 newest copies are damaged; this is the one saved Thu 12 Nov 14:03."
	wantLoad(t, d, "one", note)
	f.set(func(_ int, op, _ string) error {
		if op == "write" {
			return syscall.ENOSPC
		}
		return nil
	})
	wantError(t, d.Save([]byte("two")), ErrDiskFull)
	got, _, err := d.Load()
	if err != nil || string(got) != "one" {
		t.Errorf("Load() = %q, %v", got, err)
	}
}

func glob(t *testing.T, dir, pattern string) []string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, pattern))
	if err != nil {
		t.Fatal(err)
	}
	return names
}

// What a killed writer left is removed by the next session.
func TestStrayTempsAreSwept(t *testing.T) {
	s, _ := newStore(t)
	d := newDraft(t, s)
	save(t, d, "one")
	d.Close()
	stray := filepath.Join(s.dir, draftsName, d.ID(), tempPrefix+"abc")
	writeFile(t, stray, []byte("half"))
	d = openDraft(t, s, d.ID())
	if _, err := os.Stat(stray); !os.IsNotExist(err) {
		t.Errorf("stray file: %v", err)
	}
	wantLoad(t, d, "one", "")
}

// A draft whose saves cannot be examined is listed with the reason, without a date or size.
func TestListOfSavesThatCannotBeLookedAt(t *testing.T) {
	for errno, want := range map[syscall.Errno]error{syscall.EACCES: ErrNoAccess, syscall.EIO: ErrDisk} {
		s, f := faultyStore(t)
		setUp(t, s)
		d := newDraft(t, s)
		save(t, d, "one")
		f.set(func(_ int, op, _ string) error {
			if op == "look" {
				return errno
			}
			return nil
		})
		list, err := s.List()
		if err != nil || len(list) != 1 || list[0].ID != d.ID() {
			t.Fatalf("%v: List() = %+v, %v", errno, list, err)
		}
		wantError(t, list[0].Err, want)
		if !list[0].Saved.IsZero() || list[0].Size != 0 {
			t.Errorf("%v: got %+v", errno, list[0])
		}
		f.set(nil)
		wantLoad(t, d, "one", "")
	}
}

func TestRefusedFolder(t *testing.T) {
	for _, errno := range []syscall.Errno{syscall.EACCES, syscall.EROFS} {
		s, f := faultyStore(t)
		setUp(t, s)
		d := newDraft(t, s)
		save(t, d, "one")
		d.Close()
		f.set(func(_ int, op, _ string) error {
			switch op {
			case "create", "move", "remove", "make folder", "lock", "mark":
				return errno
			}
			return nil
		})
		fresh := unlock(t, again(t, s))
		d = openDraft(t, fresh, d.ID())
		wantLoad(t, d, "one", "")
		err := d.Save([]byte("two"))
		wantError(t, err, ErrNoAccess)
		wantShort(t, err)
		d.Close()
		wantError(t, fresh.Delete(d.ID()), ErrNoAccess)
		_, err = fresh.New()
		wantError(t, err, ErrNoAccess)
		wantError(t, fresh.ChangePassphrase(testPassphrase, otherPassphrase), ErrNoAccess)
	}
}

// A save is flushed and read back before it gets its name, and the name is
// flushed before the save is acknowledged.
func TestOrderOfASave(t *testing.T) {
	s, f := faultyStore(t)
	setUp(t, s)
	d := newDraft(t, s)
	var order []string
	f.set(func(_ int, op, _ string) error {
		if op != "list" && op != "look" {
			order = append(order, op)
		}
		return nil
	})
	save(t, d, "x")
	if got, want := strings.Join(order, ", "), "create, write, flush, read, move, link, flush folder"; got != want {
		t.Errorf("order %q, want %q", got, want)
	}
}
