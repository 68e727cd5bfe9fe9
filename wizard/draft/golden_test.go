package draft

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"filippo.io/age"
)

// goldenDrafts are folders of drafts that are never made again, one for each format and kind of key that a release could
// have used: format 1 is format 1 of the envelope, and age had X25519 keys before the hybrid ones. A change that cannot
// open one of them would lose a draft. A new format gets a new folder here. Each has the passphrase of the tests, and
// holds the sample Rowan.
func goldenDrafts(t *testing.T) []string {
	t.Helper()
	folders, err := filepath.Glob(filepath.Join("testdata", "format*"))
	if err != nil || len(folders) < 2 {
		t.Fatalf("drafts kept: %q, %v", folders, err)
	}
	return folders
}

const goldenWords = "I went to get my coat" // goldenWords are in every one of them.

func TestGoldenDraftsOpen(t *testing.T) {
	t.Parallel()
	for _, folder := range goldenDrafts(t) {
		t.Run(filepath.Base(folder), func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			if err := os.CopyFS(dir, os.DirFS(folder)); err != nil {
				t.Fatal(err)
			}
			o, _ := testOptions()
			s := openStore(t, dir, o)
			infos, err := s.List()
			if err != nil || len(infos) != 1 {
				t.Fatalf("List() = %v, %v", infos, err)
			}
			d := openDraft(t, unlock(t, s), infos[0].ID)
			content, note, err := d.Load()
			if err != nil || note != "" || !strings.Contains(string(content), goldenWords) {
				t.Fatalf("Load() = %.80q, note %q, %v", content, note, err)
			}
			save(t, d, "changed today")
			wantLoad(t, d, "changed today", "")
			if err := s.ChangePassphrase(testPassphrase, otherPassphrase); err != nil {
				t.Fatal(err)
			}
			if w := s.Warnings(); len(w) != 0 {
				t.Errorf("warnings %q", w)
			}
		})
	}
}

// Any reader of the age format opens them, with the key file and the passphrase.
func TestStockReaderOpensGoldenDrafts(t *testing.T) {
	t.Parallel()
	for _, folder := range goldenDrafts(t) {
		wrapping, err := age.NewScryptIdentity(testPassphrase)
		if err != nil {
			t.Fatal(err)
		}
		ids, err := age.ParseIdentities(bytes.NewReader(stockDecrypt(t, filepath.Join(folder, keyName), wrapping)))
		if err != nil {
			t.Fatal(err)
		}
		saves := glob(t, folder, draftsName+"/*/g-*.age")
		for _, path := range saves {
			if got := string(stockDecrypt(t, path, ids...)); !strings.HasPrefix(got, `{"format":1,`) || !strings.Contains(got, goldenWords) {
				t.Errorf("%s: %.80q", path, got)
			}
		}
		if len(saves) == 0 {
			t.Errorf("%s holds no save", folder)
		}
	}
}
