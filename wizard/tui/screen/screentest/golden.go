package screentest

import (
	"os"
	"path/filepath"
	"testing"
)

// Golden compares what was drawn with the file, or writes the file if update is
// set.
func Golden(t *testing.T, update bool, file, got string) {
	t.Helper()
	if update {
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v; go test -update writes it", err)
	}
	if string(want) != got {
		t.Errorf("%s is not as kept; go test -update writes it anew. Got:\n%s", file, got)
	}
}
