package draft

import (
	"bytes"
	"compress/zlib"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The test vectors of the age format, good and bad ones, are put where the newest save should be, and where a file that
// was handed over should be: the save before is used, with a note, and the other is refused. REFERRAL_VECTORS is the
// folder testdata of the module c2sp.org/CCTV/age, which is not among those that the program is built from.
func TestVectorsOfTheFormat(t *testing.T) {
	folder := os.Getenv("REFERRAL_VECTORS")
	if folder == "" {
		t.Skip("REFERRAL_VECTORS names no folder")
	}
	vectors := glob(t, folder, "*")
	if len(vectors) < 100 {
		t.Fatalf("%d vectors, want 100 or more", len(vectors))
	}
	s, _ := newStore(t)
	d := newDraft(t, s)
	save(t, d, "whole")
	for _, path := range vectors {
		sealed := vector(t, path)
		writeFile(t, pathOf(s, d.ID(), 2), sealed)
		content, note, err := d.Load()
		if err != nil || string(content) != "whole" || !strings.HasPrefix(note, "The newest copy is damaged") {
			t.Errorf("%s as a save: %q, note %q, %v", filepath.Base(path), content, note, err)
		}
		_, err = OpenHandOver(sealed, testPassphrase)
		if err == nil {
			t.Errorf("%s opens as a file that was handed over", filepath.Base(path))
			continue
		}
		wantShort(t, err)
	}
	t.Logf("%d vectors, each passed over as a save and refused as a file", len(vectors))
}

// vector returns the age file of a vector, which follows some lines about it.
func vector(t *testing.T, path string) []byte {
	t.Helper()
	about, sealed, found := bytes.Cut(readFile(t, path), []byte("\n\n"))
	if !found {
		t.Fatalf("%s has no file", path)
	}
	if !bytes.Contains(about, []byte("compressed: zlib")) {
		return sealed
	}
	r, err := zlib.NewReader(bytes.NewReader(sealed))
	if err != nil {
		t.Fatal(err)
	}
	plain, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return plain
}
