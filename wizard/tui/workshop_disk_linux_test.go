package tui

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/creack/pty"

	"referral/export"
	"referral/wizard/workshop"
)

// The tests of this file play every screen of every case with the built program, beside a real draft, and then look at
// what was opened, written and left.

// These are typed into the rewrite and the walk-through.
const (
	canaryText = "Quillfeather saw the blue door"
	canaryName = "Tamsin Quillfeather"
)

// drafted is a home with a real draft in its store.
func drafted(t *testing.T) string {
	t.Helper()
	home := t.TempDir()
	c := begun(t, home)
	c.send("Real Person")
	c.wait("Real Person")
	c.left()
	return home
}

// listed lists the drafts of a home, which opens its store.
func listed(t *testing.T, home string) {
	t.Helper()
	c := start(t, home, "xterm-256color", "list")
	if c.status(); !strings.Contains(c.text(), "20") {
		t.Fatalf("the draft is not listed:\n%s", c.text())
	}
}

// tree is every file below a folder with its bytes, and every folder.
func tree(t *testing.T, root string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			out[path] = ""
			return err
		}
		data, err := os.ReadFile(path)
		out[path] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// An hour of a workshop opens no draft and no file of the user's, writes the paper that was asked for and nothing else,
// and leaves nothing of what was typed. The watch is shown to work before it and after it: listing the drafts trips it.
func TestWorkshopLeavesTheDiskAlone(t *testing.T) {
	home := drafted(t)
	store := filepath.Join(home, "state")
	before := tree(t, home)
	w := watched(t, home)
	trips := func(when string) {
		t.Helper()
		listed(t, home)
		if got := inStore(w.seen(), store); len(got) == 0 {
			t.Fatalf("%s the session: listing the drafts is not noticed, so the watch is worth nothing", when)
		}
	}
	trips("before")
	paper := ""
	for i, s := range workshop.All() {
		c := start(t, home, "xterm-256color", "workshop", s.ID)
		play(c, s, i == 0)
		c.send("q")
		c.wait("End the session?")
		c.send("2")
		if got := c.status(); got != 0 {
			t.Errorf("%s: status %d", s.ID, got)
		}
		for _, did := range w.seen() {
			_, path, _ := strings.Cut(did, " ")
			name, asked := filepath.Base(path), i == 0 && filepath.Dir(path) == home
			switch {
			case asked && strings.Contains(name, "workshop-participants"):
				paper = path
				continue
			case asked && strings.HasPrefix(name, ".referral-"), i == 0 && path == home:
				continue // The same paper until it is whole, and its folder. That nothing else is left is seen below.
			}
			t.Errorf("%s: %s", s.ID, did)
		}
	}
	trips("after")
	after := tree(t, home)
	if !strings.Contains(after[paper], workshop.Mark) {
		t.Errorf("no paper was written, or it is not marked: %q", paper)
	}
	for path, data := range after {
		if old, there := before[path]; path != paper && (!there || old != data) {
			t.Errorf("%s is new, or is not what it was", path)
		}
		for _, canary := range []string{canaryText, canaryName, "Quillfeather"} {
			if strings.Contains(data, canary) || strings.Contains(path, canary) {
				t.Errorf("%s holds what was typed", path)
			}
		}
	}
	if len(after) != len(before)+1 {
		t.Errorf("%d files and folders, want one more than %d", len(after), len(before))
	}
}

// strace says the same from the other side: the program names no file of the user's to the system, not even to ask
// whether it is there.
func TestWorkshopAsksForNoFile(t *testing.T) {
	strace, err := exec.LookPath("strace")
	if err != nil {
		t.Skip("strace is not on this machine")
	}
	if out, err := exec.Command(strace, "-f", "-e", "trace=%file", "true").CombinedOutput(); err != nil {
		t.Skipf("strace may not trace here: %s", out)
	}
	home := drafted(t)
	traced := func(args ...string) (*console, func() []string) {
		log := filepath.Join(t.TempDir(), "trace")
		size := &pty.Winsize{Rows: 30, Cols: 100}
		c := startCommand(t, size, home, "xterm-256color", exec.Command(strace, append([]string{"-f", "-e", "trace=%file", "-o", log, program(t)}, args...)...))
		return c, func() []string {
			data, err := os.ReadFile(log)
			if err != nil {
				t.Fatal(err)
			}
			var out []string
			for line := range strings.Lines(string(data)) {
				if strings.Contains(line, home+"/") {
					out = append(out, strings.TrimSpace(line))
				}
			}
			return out
		}
	}
	c, named := traced("list")
	c.status()
	if len(named()) == 0 {
		t.Fatal("listing the drafts names no file, so the trace is worth nothing")
	}
	s, _ := workshop.Find("kester")
	c, named = traced("workshop", s.ID)
	play(c, s, false)
	c.send("q")
	c.wait("End the session?")
	c.send("2")
	if got := c.status(); got != 0 {
		t.Errorf("status %d", got)
	}
	for _, line := range named() {
		t.Error(line)
	}
}

// play goes through every screen of a case, does on each what can be done there, and checks that none is left out. How
// often Page Down has to be pressed is counted on a session without a terminal.
func play(c *console, s *workshop.Scenario, papers bool) {
	c.t.Helper()
	twin := newWorkshopRig(c.t, s.ID)
	twin.send(tea.WindowSizeMsg{Width: 100, Height: 30})
	all := s.Screens()
	for i, sc := range all {
		c.wait(fmt.Sprintf(" %d of %d", sc.Number, len(all)))
		c.wait(sc.Title)
		onScreen(c, sc, papers)
		if sc.Kind == workshop.DecisionScreen || sc.Kind == workshop.QuizScreen {
			twin.press("1")
		}
		for i+1 < len(all) && twin.m.at == i {
			twin.press("pgdown")
			c.send("\x1b[6~")
		}
	}
}

// onScreen does what can be done on a screen beside going on.
func onScreen(c *console, sc workshop.Screen, papers bool) {
	c.t.Helper()
	switch sc.Kind {
	case workshop.CareCard:
		c.send("m")
		c.wait("Swear words are masked")
		c.send("b")
		c.blanked()
		c.send("b")
		c.wait("Every family here is invented")
		if papers {
			c.send("p")
			c.wait("Write a handout")
			c.send("1")
			c.wait("markdown")
			c.send(itoa(1 + slices.IndexFunc(export.Formats(), func(f export.Format) bool { return f.ID == "markdown" })))
			c.wait("Written: ")
		}
	case workshop.RewriteScreen:
		c.send("\x1b[18~") // F7
		c.wait("Not there yet")
		c.send(canaryText)
		c.wait(canaryText)
		c.send("\x1b[15~") // F5
		c.wait("Kept as version")
		c.send("\x1bOR") // F3
		c.wait("Before and now")
		c.send("x") // Any key closes it.
		c.wait("Say it so that")
		c.send("\x1b[17~") // F6
		c.wait("Back to which version?")
		c.send("1")
		c.wait("Say it so that")
	case workshop.DecisionScreen:
		c.send("1")
		c.wait("You chose")
	case workshop.QuizScreen:
		c.send("1")
		c.wait("It is:")
	case workshop.WalkScreen:
		walkAll(c)
	}
}

// walkAll goes from stop to stop, and types a name where one is asked for.
func walkAll(c *console) {
	c.t.Helper()
	c.send("\r")
	stops := workshop.Stops()
	for _, st := range stops {
		c.wait(fmt.Sprintf("stop %d of %d", st.Number, len(stops)))
		if st.Question == "child.name" {
			c.send("\x15" + canaryName) // Ctrl+U
			c.wait(canaryName)
		}
		if st.Number < len(stops) {
			c.send("\x1b[6~")
		}
	}
	c.send("\x11") // Ctrl+Q
	c.wait("Enter begins")
}

// blanked waits until nothing is on the screen.
func (c *console) blanked() {
	c.t.Helper()
	limit := time.After(20 * time.Second)
	for strings.TrimSpace(c.text()) != "" {
		select {
		case <-c.screen.drawn:
		case <-limit:
			c.t.Fatalf("the screen is not blank:\n%s", c.text())
		}
	}
}
