//go:build !windows

package tui

import (
	"bytes"
	"os"
	"os/exec"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/creack/pty"

	"referral/wizard/tui/screen/screentest"
)

// The tests of this file run the built program in a terminal of its own.

func TestMain(m *testing.M) { screentest.Main(m) }

func TestProgramKeepsWhatWasTyped(t *testing.T) {
	for _, sig := range []syscall.Signal{syscall.SIGHUP, syscall.SIGTERM, syscall.SIGINT} {
		t.Run(sig.String(), func(t *testing.T) {
			t.Parallel()
			home := t.TempDir()
			c := screentest.Begun(t, home)
			c.Send("Canary Sentinel")
			c.Wait("Canary Sentinel")
			if err := c.Cmd.Process.Signal(sig); err != nil {
				t.Fatal(err)
			}
			if got := c.Status(); got != 0 {
				t.Errorf("exit status %d, want 0", got)
			}
			if strings.Contains(c.Said(), "Sentinel") {
				t.Errorf("standard error holds an answer: %s", c.Said())
			}
			if strings.Contains(c.Text(), "Sentinel") {
				t.Errorf("the screen still shows an answer:\n%s", c.Text())
			}
			c = screentest.Resumed(t, home)
			c.Wait("Canary Sentinel")
			c.Wait("What is your name?")
			c.Left()
			if strings.Contains(c.Text(), "Sentinel") {
				t.Errorf("after leaving, the screen still shows an answer:\n%s", c.Text())
			}
		})
	}
}

// A window closed while the passphrase is being worked on ends the program, which would otherwise hold the draft
// forever.
func TestProgramEndsWhileItUnlocks(t *testing.T) {
	home := t.TempDir()
	screentest.Begun(t, home).Left()
	for range 3 {
		c := screentest.Start(t, home, "xterm-256color", "resume")
		c.Wait("Passphrase:")
		c.Send(screentest.Passphrase + "\r")
		<-c.Screen.Drawn
		if err := c.Cmd.Process.Signal(syscall.SIGHUP); err != nil {
			t.Fatal(err)
		}
		if got := c.Status(); got != 0 && got != 130 && got != 1 {
			t.Errorf("exit status %d", got)
		}
	}
	c := screentest.Resumed(t, home)
	c.Wait("What is your name?")
	c.Left()
}

func TestProgramInFiveTerminals(t *testing.T) {
	for _, term := range []string{"xterm-256color", "vt100", "linux", "screen-256color", "tmux-256color"} {
		t.Run(term, func(t *testing.T) {
			t.Parallel()
			c := screentest.Start(t, t.TempDir(), term, "new")
			c.Wait("Is a child in danger")
			c.Send("\x11")
			if got := c.Status(); got != 130 {
				t.Errorf("exit status %d", got)
			}
		})
	}
}

func TestProgramHomeAndResize(t *testing.T) {
	c := screentest.Start(t, t.TempDir(), "xterm-256color")
	c.Wait("New referral")
	for _, size := range [][2]int{{60, 20}, {20, 5}, {80, 24}} {
		c.Resize(size[0], size[1])
		if size[1] == 5 {
			c.Wait("Make this")
			continue
		}
		c.Wait("New referral")
	}
	c.Send("0")
	if got := c.Status(); got != 0 {
		t.Errorf("exit status %d", got)
	}
}

// What is asked in place of the screen says at once what went wrong, and leads back to the screen.
func TestProgramReceivesFromHome(t *testing.T) {
	c := screentest.Start(t, t.TempDir(), "xterm-256color")
	c.Wait("New referral")
	c.Send("42")
	c.Wait("Where is the file?")
	c.Send("nothing.age\r")
	c.Wait("no such file")
	c.Send("\r")
	c.Wait("New referral")
	c.Send("0")
	if got := c.Status(); got != 0 {
		t.Errorf("exit status %d", got)
	}
}

func TestProgramInATerminalWithoutASize(t *testing.T) {
	c := screentest.StartSized(t, &pty.Winsize{}, t.TempDir(), "xterm-256color", "new")
	c.Wait("Is a child in danger")
	c.Send("\x11")
	if got := c.Status(); got != 130 {
		t.Errorf("exit status %d", got)
	}
}

func TestProgramWithoutAScreen(t *testing.T) {
	home := t.TempDir()
	cmd := exec.Command(screentest.Program(t), "new")
	cmd.Env = []string{"HOME=" + home, "TERM=xterm"}
	cmd.Stdin = strings.NewReader("3\n!\n")
	out, _ := cmd.CombinedOutput()
	if !bytes.Contains(out, []byte("Is a child in danger")) || bytes.Contains(out, []byte("\x1b[?1049h")) {
		t.Errorf("without a terminal it should ask line by line:\n%s", out)
	}
	c := screentest.Start(t, home, "dumb", "new")
	c.Wait("Is a child in danger")
	c.Wait("Type a number")
}

// If a passphrase was chosen before, what is typed in Ring now is saved without asking, before any call is written
// down.
func TestRingNowSurvivesAKill(t *testing.T) {
	const keyF9 = "\x1b[20~"
	home := t.TempDir()
	screentest.Begun(t, home).Left()
	for _, tt := range []struct{ name, keys, wait, words string }{
		{"a name", "", "Full name", "Wren Adair"},
		{"where the child is", "\t\t", "Where is", "In the music room with Mrs Obi"},
		{"what happened", "\t\t\t\t", "hat has happened", "Wren came in without shoes"},
		{"who answered", keyF9 + "1", "Who answered the call?", "Ravi Menon, duty"},
		{"a number that was tried", keyF9 + "2", "Which number did you try?", "01632 960199"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			before := drafts(t, home)
			c := screentest.Start(t, home, "xterm-256color")
			c.Wait("New referral")
			c.Send("1")
			c.Wait("RING NOW")
			c.Send(tt.keys)
			c.Wait(tt.wait)
			c.Send(tt.words)
			c.Wait(tt.words)
			c.Send("\x13") // Ctrl+S
			c.Wait("Saved ")
			c.Wait("is saved.")
			c.Kill()
			if text := c.Text(); strings.Contains(text, "assphrase") {
				t.Errorf("a passphrase is asked for:\n%s", text)
			}
			found := false
			for _, id := range drafts(t, home) {
				if slices.Contains(before, id) {
					continue
				}
				export := exec.Command(screentest.Program(t), "export", id, "--format", "json")
				export.Env, export.Stdin = c.Cmd.Env, strings.NewReader(screentest.Passphrase+"\n")
				out, err := export.Output()
				found = err == nil && strings.Contains(string(out), tt.words)
			}
			if !found {
				t.Error("what was typed is gone")
			}
		})
	}
}

// drafts returns the IDs of the drafts in a home folder.
func drafts(t *testing.T, home string) []string {
	t.Helper()
	entries, err := os.ReadDir(home + "/state/referral/drafts")
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, e := range entries {
		ids = append(ids, e.Name())
	}
	return ids
}
