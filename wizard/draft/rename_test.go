//go:build linux || darwin

package draft

import (
	"errors"
	"io/fs"
	"path/filepath"
	"testing"
)

// A name that is taken stays with the file that has it, also where there are no hard links.
func TestRenameToFree(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	f, err := openFolder(dir, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer f.close()
	first, second, name := filepath.Join(dir, "first"), filepath.Join(dir, "second"), filepath.Join(dir, "name")
	writeFile(t, first, []byte("first"))
	writeFile(t, second, []byte("second"))
	if err := f.renameToFree("first", "name"); errors.Is(err, errors.ErrUnsupported) {
		t.Skip("this disk cannot rename to a free name only")
	} else if err != nil {
		t.Fatal(err)
	}
	if err := f.renameToFree("second", "name"); !errors.Is(err, fs.ErrExist) {
		t.Errorf("a taken name: %v", err)
	}
	if got := string(readFile(t, name)); got != "first" {
		t.Errorf("the name has %q now", got)
	}
}
