package private

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// folder is a new folder. Unlike that of [testing.T.TempDir] it is no failure where it cannot be removed: Wine cannot.
func folder(t *testing.T) string {
	t.Helper()
	folder, err := os.MkdirTemp("", "private")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(folder) })
	return folder
}

func TestCreate(t *testing.T) {
	folder := folder(t)
	for name, path := range map[string]string{
		"short": filepath.Join(folder, "a.pdf"),
		"long":  filepath.Join(folder, strings.Repeat("deep", 30), strings.Repeat("deeper", 30), "ñandú.md"),
	} {
		t.Run(name, func(t *testing.T) {
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				t.Fatal(err)
			}
			f, err := Create(path)
			if err != nil {
				t.Fatal(err)
			}
			if !Is(path) {
				t.Error("others could open the file before there was anything in it")
			}
			if _, err := f.WriteString("content"); err != nil {
				t.Fatal(err)
			}
			if err := f.Close(); err != nil {
				t.Fatal(err)
			}
			if got, err := os.ReadFile(path); string(got) != "content" {
				t.Errorf("the file holds %q (%v), want what was written", got, err)
			}
			if _, err := Create(path); !errors.Is(err, fs.ErrExist) {
				t.Errorf("Create() again = %v, want %v", err, fs.ErrExist)
			}
			moved := filepath.Join(folder, name+"-moved")
			if err := os.Rename(path, moved); err != nil || !Is(moved) {
				t.Errorf("others can open the file once it has another name (%v)", err)
			}
		})
	}
	if _, err := Create(filepath.Join(folder, "none", "x")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("Create() in no folder = %v, want %v", err, fs.ErrNotExist)
	}
}

func TestIs(t *testing.T) {
	folder := folder(t)
	open := filepath.Join(folder, "open")
	if err := os.WriteFile(open, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for name, path := range map[string]string{"a file for everybody": open, "a folder": folder, "nothing": filepath.Join(folder, "none")} {
		if Is(path) {
			t.Errorf("Is() of %s = true", name)
		}
	}
}
