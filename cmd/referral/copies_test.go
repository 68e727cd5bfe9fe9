package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// byHand matches what checklist/english and checklist/content do already: changing the case of a first letter, a list
// with its last "and" or "or", and strict TOML.
var byHand = regexp.MustCompile(`strings\.To(Upper|Lower)\(\w+\[:1\]\)|" (and|or) " ?\+ ?\w+\[|toml\.NewDecoder`)

func TestSmallToolsAreUsed(t *testing.T) {
	err := filepath.WalkDir("../..", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || strings.Contains(path, "/checklist/content/") {
			return err
		}
		src, err := os.ReadFile(path)
		for _, s := range byHand.FindAllString(string(src), -1) {
			t.Errorf("%s: %s: use checklist/english or checklist/content", path, s)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
