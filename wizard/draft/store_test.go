package draft

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const (
	testPassphrase = "walnut harbour tuba meadow kite"
	canary         = "CANARY-zq81"
)

var testNow = time.Date(2026, 11, 12, 14, 3, 0, 0, time.UTC)

// clock is a time set by the test.
type clock struct{ now time.Time }

func (c *clock) tell() time.Time { return c.now }

func testOptions() (Options, *clock) {
	c := &clock{testNow}
	return Options{Clock: c.tell, WorkFactor: 1}, c
}

// newStore returns an unlocked store in an empty folder whose path contains the
// canary.
func newStore(t *testing.T) (*Store, *clock) {
	t.Helper()
	o, c := testOptions()
	s := openStore(t, filepath.Join(t.TempDir(), canary, "referral"), o)
	if _, err := s.SetUp(testPassphrase); err != nil {
		t.Fatal(err)
	}
	return s, c
}

func openStore(t *testing.T, dir string, o Options) *Store {
	t.Helper()
	s, err := Open(dir, o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// again opens the same folder as a new process would.
func again(t *testing.T, s *Store) *Store {
	t.Helper()
	return openStore(t, s.dir, s.options)
}

func unlock(t *testing.T, s *Store) *Store {
	t.Helper()
	if err := s.Unlock(testPassphrase); err != nil {
		t.Fatal(err)
	}
	return s
}

func newDraft(t *testing.T, s *Store) *Draft {
	t.Helper()
	d, err := s.New()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	return d
}

func openDraft(t *testing.T, s *Store, id string) *Draft {
	t.Helper()
	d, err := s.Open(id)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	return d
}

func save(t *testing.T, d *Draft, content string) {
	t.Helper()
	if err := d.Save([]byte(content)); err != nil {
		t.Fatal(err)
	}
}

func wantLoad(t *testing.T, d *Draft, want, wantNote string) {
	t.Helper()
	got, note, err := d.Load()
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("Load() = %q, want %q", got, want)
	}
	if note != wantNote {
		t.Errorf("note = %q, want %q", note, wantNote)
	}
}

func wantError(t *testing.T, got, want error) {
	t.Helper()
	if !errors.Is(got, want) {
		t.Errorf("error = %v, want %v", got, want)
	}
	if got != nil && strings.Contains(got.Error(), canary) {
		t.Errorf("error %q holds the canary", got)
	}
}

func pathOf(s *Store, id string, n int64) string {
	return filepath.Join(s.dir, draftsName, id, generationFile(n))
}

func readFile(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func writeFile(t *testing.T, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, fileMode); err != nil {
		t.Fatal(err)
	}
}

func TestRoundTrip(t *testing.T) {
	s, c := newStore(t)
	d := newDraft(t, s)
	wantLoadError(t, d, ErrNothingSaved)
	for _, content := range []string{"", "one", "two\n\x00  ", strings.Repeat("x", MaxContent)} {
		c.now = c.now.Add(time.Minute)
		save(t, d, content)
		wantLoad(t, d, content, "")
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	wantError(t, d.Save([]byte("late")), ErrClosed)
	list, err := s.List()
	if err != nil {
		t.Fatal(err)
	}
	if len(list) != 1 || list[0].ID != d.ID() || list[0].Generations != 4 || !list[0].Saved.Equal(c.now) || list[0].Size <= MaxContent {
		t.Errorf("List() = %+v", list)
	}
	other := again(t, s)
	d = openDraft(t, other, d.ID())
	wantLoadError(t, d, ErrLocked)
	unlock(t, other)
	wantLoad(t, d, strings.Repeat("x", MaxContent), "")
}

func wantLoadError(t *testing.T, d *Draft, want error) {
	t.Helper()
	content, note, err := d.Load()
	wantError(t, err, want)
	if content != nil || note != "" {
		t.Errorf("Load() = %q, %q with an error", content, note)
	}
}

func TestTooLarge(t *testing.T) {
	s, _ := newStore(t)
	d := newDraft(t, s)
	save(t, d, "kept")
	wantError(t, d.Save(make([]byte, MaxContent+1)), ErrTooLarge)
	wantLoad(t, d, "kept", "")
}

func TestLengthIsHidden(t *testing.T) {
	s, _ := newStore(t)
	d := newDraft(t, s)
	save(t, d, "a")
	save(t, d, strings.Repeat("b", 3000))
	one, two := readFile(t, pathOf(s, d.ID(), 1)), readFile(t, pathOf(s, d.ID(), 2))
	if len(one) != len(two) {
		t.Errorf("sizes %d and %d differ", len(one), len(two))
	}
}

// What is typed is in no file, file name or error; nor is the passphrase.
func TestNothingReadableOnDisk(t *testing.T) {
	o, _ := testOptions()
	s := openStore(t, filepath.Join(t.TempDir(), "referral"), o)
	passphrase := canary + " with three more words"
	recovery, err := s.SetUp(passphrase)
	if err != nil {
		t.Fatal(err)
	}
	d := newDraft(t, s)
	for range 15 {
		save(t, d, "before "+canary+" after")
	}
	if err := s.ChangePassphrase(passphrase, canary+" and three other words"); err != nil {
		t.Fatal(err)
	}
	seen := 0
	err = filepath.WalkDir(s.dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		want := fs.FileMode(fileMode)
		if e.IsDir() {
			want = folderMode
		}
		if got := info.Mode().Perm(); got != want {
			t.Errorf("%s has mode %v, want %v", e.Name(), got, want)
		}
		if strings.Contains(e.Name(), canary) || strings.HasPrefix(e.Name(), tempPrefix) {
			t.Errorf("file name %s", e.Name())
		}
		if e.IsDir() {
			return nil
		}
		seen++
		data := readFile(t, path)
		for _, secret := range []string{canary, recovery, strings.ToLower(recovery)} {
			if bytes.Contains(data, []byte(secret)) {
				t.Errorf("%s holds a secret", e.Name())
			}
		}
		return nil
	})
	if err != nil || seen < 15 {
		t.Errorf("walked %d files: %v", seen, err)
	}
}

func TestListFindDelete(t *testing.T) {
	s, c := newStore(t)
	if list, err := s.List(); err != nil || len(list) != 0 {
		t.Errorf("List() of nothing = %v, %v", list, err)
	}
	_, err := s.Find("")
	wantError(t, err, ErrNoDraft)

	one := newDraft(t, s)
	save(t, one, "one")
	if id, err := s.Find(""); err != nil || id != one.ID() {
		t.Errorf("Find of the only draft = %q, %v", id, err)
	}
	c.now = c.now.Add(time.Hour)
	two := newDraft(t, s)
	if list, _ := s.List(); len(list) != 1 {
		t.Errorf("a draft without a save is listed: %v", list)
	}
	save(t, two, "two")
	list, err := s.List()
	if err != nil || len(list) != 2 || list[0].ID != two.ID() {
		t.Fatalf("List() = %v, %v", list, err)
	}
	_, err = s.Find("")
	wantError(t, err, ErrAmbiguous)
	if id, err := s.Find(" " + strings.ToUpper(list[1].Short())); err != nil || id != one.ID() {
		t.Errorf("Find(%q) = %q, %v", list[1].Short(), id, err)
	}
	wantError(t, s.Delete(one.ID()), ErrInUse)
	one.Close()
	if err := s.Delete(one.ID()); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(s.dir, draftsName, one.ID())); !os.IsNotExist(err) {
		t.Errorf("the folder of the deleted draft: %v", err)
	}
	wantError(t, s.Delete(one.ID()), ErrNoDraft)
	wantError(t, s.Delete("../.."), ErrNoDraft)
	_, err = s.Open("nothing")
	wantError(t, err, ErrNoDraft)
}

func TestShort(t *testing.T) {
	ids := []string{"bbbbbbc" + strings.Repeat("b", 19), "bbbbbbd" + strings.Repeat("b", 19), "c" + strings.Repeat("b", 25)}
	var list []Info
	for _, id := range ids {
		list = append(list, Info{ID: id})
	}
	for i, want := range []int{7, 7, 4} {
		if got := shortLength(list, i); got != want {
			t.Errorf("shortLength(%s) = %d, want %d", ids[i], got, want)
		}
	}
	if got := list[0].Short(); got != "bbbb" {
		t.Errorf("Short() of an unlisted draft = %q", got)
	}
}

func TestUnsavedDraftLeavesNothing(t *testing.T) {
	s, _ := newStore(t)
	d := newDraft(t, s)
	d.Close()
	if _, err := os.Stat(filepath.Join(s.dir, draftsName, d.ID())); !os.IsNotExist(err) {
		t.Errorf("folder of an unsaved draft: %v", err)
	}
}

func TestDefaultDir(t *testing.T) {
	root := string(filepath.Separator)
	home := filepath.Join(root, "h")
	for _, tt := range []struct {
		name, goos, home string
		env              map[string]string
		want             string
	}{
		{"windows", "windows", home, map[string]string{"LOCALAPPDATA": filepath.Join(root, "local")}, filepath.Join(root, "local", "referral")},
		{"windows without the variable", "windows", home, nil, filepath.Join(home, "AppData", "Local", "referral")},
		{"mac", "darwin", home, nil, filepath.Join(home, "Library", "Application Support", "referral")},
		{"linux", "linux", home, nil, filepath.Join(home, ".local", "state", "referral")},
		{"linux with state home", "linux", home, map[string]string{"XDG_STATE_HOME": filepath.Join(root, "state")}, filepath.Join(root, "state", "referral")},
		{"linux with relative state home", "linux", home, map[string]string{"XDG_STATE_HOME": "state"}, filepath.Join(home, ".local", "state", "referral")},
		{"no home", "linux", "", nil, ""},
		{"no home on a mac", "darwin", "", nil, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := DefaultDir(func(k string) string { return tt.env[k] }, tt.goos, tt.home)
			if got != tt.want || (err != nil) != (tt.want == "") {
				t.Errorf("DefaultDir() = %q, %v, want %q", got, err, tt.want)
			}
		})
	}
}
