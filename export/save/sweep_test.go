package save

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"
)

// What a killed save has left goes at the next save into the folder; nothing else does.
func TestSaveSweepsWhatAKilledSaveLeft(t *testing.T) {
	folder := t.TempDir()
	old, fresh := time.Now().Add(-time.Hour), time.Now()
	files := []struct {
		name  string
		made  time.Time
		stays bool
	}{
		{".referral-0123456789abcdef.tmp", old, false},
		{".referral-ffffffffffffffff.tmp", old, false},
		{".referral-0123456789abcdee.tmp", fresh, true}, // Another window is writing it.
		{".referral-0123456789abcdef.txt", old, true},
		{".referral-0123.tmp", old, true},
		{".referral-notes-of-the-DSL.tmp", old, true},
		{"referral-0123456789abcdef.tmp", old, true},
		{"referral-2026-11-20-k3f9-main.pdf", old, true},
	}
	for _, f := range files {
		path := filepath.Join(folder, f.name)
		if err := os.WriteFile(path, []byte("a whole referral"), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(path, f.made, f.made); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(filepath.Join(folder, ".referral-aaaaaaaaaaaaaaaa.tmp"), 0o700); err != nil {
		t.Fatal(err)
	}
	if _, err := File(filepath.Join(folder, "new.md"), []byte("new"), Options{}); err != nil {
		t.Fatal(err)
	}
	var want, got []string
	for _, f := range files {
		if f.stays {
			want = append(want, f.name)
		}
	}
	want = append(want, "new.md", ".referral-aaaaaaaaaaaaaaaa.tmp")
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		got = append(got, e.Name())
	}
	slices.Sort(want)
	if slices.Sort(got); !slices.Equal(got, want) {
		t.Errorf("the folder holds %q, want %q", got, want)
	}
}

// The names that the test above makes up are those that a save uses.
func TestTemporaryNameIsSwept(t *testing.T) {
	folder := t.TempDir()
	var seen string
	look := func(from, _ string) error {
		seen = filepath.Base(from)
		return os.ErrPermission
	}
	if err := create(filepath.Join(folder, "a.md"), []byte("x"), look); err != nil || !isTemporary(seen) {
		t.Errorf("%q, %v", seen, err)
	}
}
