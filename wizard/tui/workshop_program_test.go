//go:build !windows

package tui

import (
	"io/fs"
	"path/filepath"
	"testing"
)

// A whole session of the built program writes nothing, opens no draft, and ends by itself with status 0.
func TestWorkshopProgram(t *testing.T) {
	home := t.TempDir()
	c := start(t, home, "xterm-256color", "workshop", "merryn")
	c.wait("Every family here is invented")
	for range 45 {
		c.send("\x1b[6~")
	}
	c.wait("Everybody in this case was invented")
	c.send("q")
	c.wait("End the session?")
	c.send("2")
	if got := c.status(); got != 0 {
		t.Errorf("status %d", got)
	}
	err := filepath.WalkDir(home, func(path string, d fs.DirEntry, err error) error {
		if err == nil && path != home {
			t.Errorf("%s was written", path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// Where a terminal can show no screens, the session goes line by line.
func TestWorkshopOnADumbTerminal(t *testing.T) {
	c := start(t, t.TempDir(), "dumb", "workshop", "merryn")
	c.wait("Enter next")
	c.send("!\r")
	if got := c.status(); got != 0 {
		t.Errorf("status %d", got)
	}
}
