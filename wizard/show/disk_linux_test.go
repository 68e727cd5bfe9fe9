package show

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/creack/pty"

	"referral/export"
	"referral/wizard/tui/screen/screentest"
	"referral/wizard/workshop"
)

// The tests in this file play every screen of every case with the built program, with a real draft on the disk, and
// then check what was opened, written and left behind.

// These are typed into the rewrite and the walk-through.
const (
	canaryText = "Quillfeather saw the blue door"
	canaryName = "Tamsin Quillfeather"
)

// drafted returns a home folder with a real draft in its store.
func drafted(t *testing.T) string {
	t.Helper()
	home := t.TempDir()
	c := screentest.Begun(t, home)
	c.Send("Real Person")
	c.Wait("Real Person")
	c.Left()
	return home
}

// listed lists the drafts in a home folder, which opens its store.
func listed(t *testing.T, home string) {
	t.Helper()
	c := screentest.Start(t, home, "xterm-256color", "list")
	if c.Status(); !strings.Contains(c.Text(), "20") {
		t.Fatalf("the draft is not listed:\n%s", c.Text())
	}
}

// tree returns every file below a folder with its bytes, and every folder.
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

// An hour of a workshop opens no draft and none of the user's files, writes only the paper that was asked for, and
// leaves nothing of what was typed. Listing the drafts, before and after, shows that the watch works.
func TestLeavesTheDiskAlone(t *testing.T) {
	home := drafted(t)
	store := filepath.Join(home, "state")
	before := tree(t, home)
	w := watched(t, home)
	trips := func(when string) {
		t.Helper()
		listed(t, home)
		if got := inStore(w.seen(), store); len(got) == 0 {
			t.Fatalf("%s the session: listing the drafts is not noticed, so the watch does not work", when)
		}
	}
	trips("before")
	paper := ""
	for i, s := range workshop.All() {
		c := screentest.Start(t, home, "xterm-256color", "workshop", s.ID)
		play(c, s, i == 0)
		c.Send("q")
		c.Wait("End the session?")
		c.Send("2")
		if got := c.Status(); got != 0 {
			t.Errorf("%s: status %d", s.ID, got)
		}
		for _, did := range w.seen() {
			_, path, _ := strings.Cut(did, " ")
			name, asked := filepath.Base(path), i == 0 && filepath.Dir(path) == home
			switch {
			case asked && name == "workshop-"+s.ID+"-participants.md":
				paper = path
				continue
			case asked && strings.HasPrefix(name, ".referral-"), i == 0 && path == home:
				continue // The paper while it is being written, and its folder. What is left behind is checked below.
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
			t.Errorf("%s is new or has changed", path)
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

// strace checks the same from the system's side: the program names none of the user's files to the system, not even
// to ask whether they exist. The school card is the one exception: it says whether the user wants lines instead of a
// screen.
func TestAsksForNoFile(t *testing.T) {
	strace, err := exec.LookPath("strace")
	if err != nil {
		t.Skip("strace is not on this machine")
	}
	if out, err := exec.Command(strace, "-f", "-e", "trace=%file", "true").CombinedOutput(); err != nil {
		t.Skipf("strace is not allowed to trace here: %s", out)
	}
	home := drafted(t)
	traced := func(args ...string) (*screentest.Console, func() []string) {
		log := filepath.Join(t.TempDir(), "trace")
		size := &pty.Winsize{Rows: 30, Cols: 100}
		c := screentest.StartCommand(t, size, home, "xterm-256color", exec.Command(strace, append([]string{"-f", "-e", "trace=%file", "-o", log, screentest.Program(t)}, args...)...))
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
	c.Status()
	if len(named()) == 0 {
		t.Fatal("listing the drafts names no file, so the trace does not work")
	}
	s, _ := workshop.Find("kester")
	c, named = traced("workshop", s.ID)
	play(c, s, false)
	c.Send("q")
	c.Wait("End the session?")
	c.Send("2")
	if got := c.Status(); got != 0 {
		t.Errorf("status %d", got)
	}
	for _, line := range named() {
		if !strings.Contains(line, "/card.toml\"") {
			t.Error(line)
		}
	}
}

// play goes through every screen of a case, does everything that can be done on each, and checks that none is left
// out. A session without a terminal tells it how often to press Page Down.
func play(c *screentest.Console, s *workshop.Scenario, papers bool) {
	c.T.Helper()
	twin := newRig(c.T, s.ID)
	twin.send(tea.WindowSizeMsg{Width: 100, Height: 30})
	all := s.Screens()
	for i, sc := range all {
		c.Wait(fmt.Sprintf(" %d of %d", sc.Number, len(all)))
		c.Wait(sc.Title)
		onScreen(c, sc, papers)
		if sc.Kind == workshop.DecisionScreen || sc.Kind == workshop.QuizScreen {
			twin.press("1")
		}
		for i+1 < len(all) && twin.m.at == i {
			twin.press("pgdown")
			c.Send("\x1b[6~")
		}
	}
}

// onScreen does everything that can be done on a screen, other than going to the next.
func onScreen(c *screentest.Console, sc workshop.Screen, papers bool) {
	c.T.Helper()
	switch sc.Kind {
	case workshop.CareCard:
		c.Send("m")
		c.Wait("Swear words are masked")
		c.Send("b")
		blanked(c)
		c.Send("b")
		c.Wait("Every family here is invented")
		if papers {
			c.Send("p")
			c.Wait("Write a handout")
			c.Send("1")
			c.Wait("Markdown")
			c.Send(strconv.Itoa(1 + slices.IndexFunc(export.Formats(), func(f export.Format) bool { return f.ID == "markdown" })))
			c.Wait("Save it?")
			c.Send("2")
			c.Wait("Saved in this folder: ")
		}
	case workshop.RewriteScreen:
		c.Send("\x1b[18~") // F7
		c.Wait("F12 hide")
		c.Send(canaryText)
		c.Wait(canaryText)
		c.Send("\x1b[15~") // F5
		c.Wait("Kept as version")
		c.Send("\x1bOR") // F3
		c.Wait("Before and now")
		c.Send("x") // Any key closes it.
		c.Wait("Say it so that")
		c.Send("\x1b[17~") // F6
		c.Wait("Back to which version?")
		c.Send("1")
		c.Wait("Say it so that")
	case workshop.DecisionScreen:
		c.Send("1")
		c.Wait("You chose")
	case workshop.QuizScreen:
		c.Send("1")
		c.Wait("It is:")
	case workshop.WalkScreen:
		walkAll(c)
	}
}

// walkAll goes from stop to stop, and types a name when one is asked for.
func walkAll(c *screentest.Console) {
	c.T.Helper()
	c.Send("\r")
	stops := workshop.Stops()
	for _, st := range stops {
		c.Wait(fmt.Sprintf("stop %d of %d", st.Number, len(stops)))
		if st.Question == "child.name" {
			c.Send("\x15" + canaryName) // Ctrl+U
			c.Wait(canaryName)
		}
		if st.Number < len(stops) {
			c.Send("\x1b[6~")
		}
	}
	c.Send("\x11") // Ctrl+Q
	c.Wait("Enter begins")
}

// blanked waits until the screen is empty.
func blanked(c *screentest.Console) {
	c.T.Helper()
	c.Until("nothing", func(text string) bool { return strings.TrimSpace(text) == "" })
}
