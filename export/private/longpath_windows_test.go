package private

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/windows"
)

func TestLongPathIsWrittenAsWindowsTakesIt(t *testing.T) {
	t.Parallel()
	deep := strings.Repeat(strings.Repeat("profile", 10)+`\`, 5)
	for path, want := range map[string]string{
		`C:\Users\dsl\one`:               `C:\Users\dsl\one`,
		`one`:                            `one`,
		`C:\` + deep + `one`:             `\\?\C:\` + deep + `one`,
		`C:\drafts\..\` + deep + `one`:   `\\?\C:\` + deep + `one`,
		`\\server\share\` + deep + `one`: `\\?\UNC\server\share\` + deep + `one`,
		`\\?\C:\` + deep + `one`:         `\\?\C:\` + deep + `one`,
	} {
		got, err := LongPath(path)
		if err != nil || windows.UTF16PtrToString(got) != want {
			t.Errorf("%s: got %s, %v", path, windows.UTF16PtrToString(got), err)
		}
	}
}

func TestAFileInADeepFolderIsPrivate(t *testing.T) {
	t.Parallel()
	deep := filepath.Join(folder(t), strings.Repeat(strings.Repeat("profile", 10)+`\`, 5))
	if err := os.MkdirAll(deep, 0o700); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(deep, "one")
	f, err := createFor(name)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	if !Is(name) {
		t.Error("others can open it")
	}
}
