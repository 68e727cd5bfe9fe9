//go:build !windows

package show

import (
	"io/fs"
	"path/filepath"
	"testing"

	"referral/wizard/tui/screen/screentest"
)

func TestMain(m *testing.M) { screentest.Main(m) }

// A whole session of the built program writes nothing, opens no draft, and exits by itself with status 0.
func TestProgram(t *testing.T) {
	home := t.TempDir()
	c := screentest.Start(t, home, "xterm-256color", "workshop", "merryn")
	c.Wait("Every family here is invented")
	for range 90 { // This is more than there are screens.
		c.Send("\x1b[6~")
	}
	c.Wait("Everyone in this case is invented")
	c.Send("q")
	c.Wait("End the session?")
	c.Send("2")
	if got := c.Status(); got != 0 {
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

// If a terminal cannot show screens, the session runs line by line.
func TestOnADumbTerminal(t *testing.T) {
	c := screentest.Start(t, t.TempDir(), "dumb", "workshop", "merryn")
	c.Wait("Enter next")
	c.Send("!\r")
	if got := c.Status(); got != 0 {
		t.Errorf("status %d", got)
	}
}
