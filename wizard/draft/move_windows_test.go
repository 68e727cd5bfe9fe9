package draft

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestALongPathMoves(t *testing.T) {
	t.Parallel()
	top, err := os.MkdirTemp("", "draft") // Wine cannot remove it, so it is not that of testing.
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(top) })
	deep := filepath.Join(top, strings.Repeat(strings.Repeat("profile", 10)+`\`, 5))
	if err := os.MkdirAll(deep, 0o700); err != nil {
		t.Fatal(err)
	}
	f := &folder{path: deep}
	for _, move := range []func(from, to string) error{f.moveNew, f.moveOver} {
		if err := os.WriteFile(filepath.Join(deep, "from"), []byte("saved"), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := move("from", "to"); err != nil {
			t.Fatal(err)
		}
		if got, err := os.ReadFile(filepath.Join(deep, "to")); err != nil || string(got) != "saved" {
			t.Errorf("after the move the file holds %q, %v", got, err)
		}
	}
}
