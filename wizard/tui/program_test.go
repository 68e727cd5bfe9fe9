//go:build !windows

package tui

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"
	"github.com/hinshun/vt10x"
)

// The tests of this file run the built program in a terminal of its own.

var built = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "referral-program")
	if err != nil {
		return "", err
	}
	name := filepath.Join(dir, "referral")
	out, err := exec.Command("go", "build", "-o", name, "../../cmd/referral").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("building the program: %w: %s", err, out)
	}
	return name, nil
})

func TestMain(m *testing.M) {
	code := m.Run()
	if !programUsed.Load() {
		os.Exit(code)
	}
	if name, err := built(); err == nil {
		_ = os.RemoveAll(filepath.Dir(name))
	}
	os.Exit(code)
}

// programUsed says that some test has built the program.
var programUsed atomic.Bool

// console is the program in a terminal.
type console struct {
	t      *testing.T
	cmd    *exec.Cmd
	tty    *os.File
	screen *terminal
	stderr *heard
	done   chan error
}

// heard is what a program said on standard error.
type heard struct {
	mu   sync.Mutex
	b    bytes.Buffer
	said chan<- struct{} // said is told of it.
}

// Write implements io.Writer.
func (h *heard) Write(p []byte) (int, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	n, err := h.b.Write(p)
	select {
	case h.said <- struct{}{}:
	default:
	}
	return n, err
}

func (h *heard) String() string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.b.String()
}

const testPassphrase = "four different plain words"

func start(t *testing.T, home, term string, args ...string) *console {
	t.Helper()
	return startSized(t, &pty.Winsize{Rows: 30, Cols: 100}, home, term, args...)
}

func startSized(t *testing.T, size *pty.Winsize, home, term string, args ...string) *console {
	t.Helper()
	return startCommand(t, size, home, term, exec.Command(program(t), args...))
}

// program is the built program.
func program(t *testing.T) string {
	t.Helper()
	programUsed.Store(true)
	name, err := built()
	if err != nil {
		t.Fatal(err)
	}
	return name
}

// startCommand starts the program, or another one that starts it. All that it may write by itself lies in its home.
func startCommand(t *testing.T, size *pty.Winsize, home, term string, cmd *exec.Cmd) *console {
	t.Helper()
	screen := newTerminal(100, 30)
	screen.raw = true
	c := &console{t: t, cmd: cmd, screen: screen, stderr: &heard{said: screen.drawn}, done: make(chan error, 1)}
	c.cmd.Env = []string{"HOME=" + home, "XDG_STATE_HOME=" + home + "/state", "XDG_CONFIG_HOME=" + home + "/config", "XDG_CACHE_HOME=" + home + "/cache", "XDG_DATA_HOME=" + home + "/data",
		"XDG_RUNTIME_DIR=" + home + "/run", "TMPDIR=" + home, "TERM=" + term, "PATH=" + os.Getenv("PATH")}
	c.cmd.Dir = home
	c.cmd.Stderr = c.stderr
	var err error
	c.tty, err = pty.StartWithSize(c.cmd, size)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.cmd.Process.Kill(); _ = c.tty.Close() })
	go func() {
		buf := make([]byte, 8192)
		for {
			n, err := c.tty.Read(buf)
			_, _ = c.screen.Write(buf[:n])
			if err != nil {
				break
			}
		}
		c.done <- c.cmd.Wait()
	}()
	return c
}

// text is the screen, and below it what was said on standard error.
func (c *console) text() string {
	rows, _, _ := c.screen.rows()
	return strings.Join(append(rows, c.stderr.String()), "\n")
}

// wait waits until the screen shows the words.
func (c *console) wait(words string) {
	c.t.Helper()
	limit := time.After(20 * time.Second)
	for !strings.Contains(c.text(), words) {
		select {
		case <-c.screen.drawn:
		case <-limit:
			c.t.Fatalf("the screen does not show %q:\n%s", words, c.text())
		}
	}
}

func (c *console) send(keys string) {
	c.t.Helper()
	if _, err := c.tty.WriteString(keys); err != nil {
		c.t.Fatal(err)
	}
}

// status waits for the end and returns the exit status.
func (c *console) status() int {
	c.t.Helper()
	select {
	case <-c.done:
	case <-time.After(20 * time.Second):
		c.t.Fatalf("the program does not end:\n%s", c.text())
	}
	return c.cmd.ProcessState.ExitCode()
}

const keyF3 = "\x1bOR"

// begun is a new referral that is saved from now on, at the name of the referrer.
func begun(t *testing.T, home string) *console {
	t.Helper()
	c := start(t, home, "xterm-256color", "new")
	c.wait("Is a child in danger")
	c.send("3")
	c.send(keyF3)
	c.wait("cannot be recovered")
	c.send(testPassphrase + "\r")
	c.wait("Type it again")
	c.send(testPassphrase + "\r")
	c.wait("You will not see it again")
	c.send("\r\r")
	c.wait("What is your name?")
	return c
}

// left saves and leaves.
func (c *console) left() {
	c.t.Helper()
	c.send("\x11") // Ctrl+Q
	c.wait("Save and leave")
	c.send("\r")
	if got := c.status(); got != 130 {
		c.t.Errorf("exit status %d on leaving, want 130", got)
	}
}

// resumed opens the only draft.
func resumed(t *testing.T, home string) *console {
	t.Helper()
	c := start(t, home, "xterm-256color", "resume")
	c.wait("Passphrase:")
	c.send(testPassphrase + "\r")
	return c
}

func TestProgramKeepsWhatWasTyped(t *testing.T) {
	for _, sig := range []syscall.Signal{syscall.SIGHUP, syscall.SIGTERM, syscall.SIGINT} {
		t.Run(sig.String(), func(t *testing.T) {
			t.Parallel()
			home := t.TempDir()
			c := begun(t, home)
			c.send("Canary Sentinel")
			c.wait("Canary Sentinel")
			if err := c.cmd.Process.Signal(sig); err != nil {
				t.Fatal(err)
			}
			if got := c.status(); got != 130 {
				t.Errorf("exit status %d, want 130", got)
			}
			if strings.Contains(c.stderr.String(), "Sentinel") {
				t.Errorf("standard error holds an answer: %s", c.stderr.String())
			}
			c = resumed(t, home)
			c.wait("Canary Sentinel")
			c.wait("What is your name?")
			c.left()
		})
	}
}

// A window that is closed while the passphrase is worked on ends the program: it would hold the draft for ever.
func TestProgramEndsWhileItUnlocks(t *testing.T) {
	home := t.TempDir()
	begun(t, home).left()
	for range 3 {
		c := start(t, home, "xterm-256color", "resume")
		c.wait("Passphrase:")
		c.send(testPassphrase + "\r")
		<-c.screen.drawn
		if err := c.cmd.Process.Signal(syscall.SIGHUP); err != nil {
			t.Fatal(err)
		}
		if got := c.status(); got != 130 && got != 1 {
			t.Errorf("exit status %d", got)
		}
	}
	c := resumed(t, home)
	c.wait("What is your name?")
	c.left()
}

func TestProgramInFiveTerminals(t *testing.T) {
	for _, term := range []string{"xterm-256color", "vt100", "linux", "screen-256color", "tmux-256color"} {
		t.Run(term, func(t *testing.T) {
			t.Parallel()
			c := start(t, t.TempDir(), term, "new")
			c.wait("Is a child in danger")
			c.send("\x11")
			if got := c.status(); got != 130 {
				t.Errorf("exit status %d", got)
			}
		})
	}
}

func TestProgramHomeAndResize(t *testing.T) {
	c := start(t, t.TempDir(), "xterm-256color")
	c.wait("New referral")
	for _, size := range []pty.Winsize{{Rows: 20, Cols: 60}, {Rows: 5, Cols: 20}, {Rows: 24, Cols: 80}} {
		c.screen.mu.Lock()
		c.screen.vt = vt10x.New(vt10x.WithSize(int(size.Cols), int(size.Rows)))
		c.screen.mu.Unlock()
		if err := pty.Setsize(c.tty, &size); err != nil {
			t.Fatal(err)
		}
		if size.Rows == 5 {
			c.wait("make this")
			continue
		}
		c.wait("New referral")
	}
	c.send("8")
	if got := c.status(); got != 0 {
		t.Errorf("exit status %d", got)
	}
}

func TestProgramInATerminalWithoutASize(t *testing.T) {
	c := startSized(t, &pty.Winsize{}, t.TempDir(), "xterm-256color", "new")
	c.wait("Is a child in danger")
	c.send("\x11")
	if got := c.status(); got != 130 {
		t.Errorf("exit status %d", got)
	}
}

func TestProgramWithoutAScreen(t *testing.T) {
	name, err := built()
	if err != nil {
		t.Fatal(err)
	}
	programUsed.Store(true)
	home := t.TempDir()
	cmd := exec.Command(name, "new")
	cmd.Env = []string{"HOME=" + home, "TERM=xterm"}
	cmd.Stdin = strings.NewReader("3\n!\n")
	out, _ := cmd.CombinedOutput()
	if !bytes.Contains(out, []byte("Is a child in danger")) || bytes.Contains(out, []byte("\x1b[?1049h")) {
		t.Errorf("without a terminal it should ask line by line:\n%s", out)
	}
	c := start(t, home, "dumb", "new")
	c.wait("Is a child in danger")
	c.wait("Type a number")
}

// Where a passphrase was chosen before, what is typed in Ring now is saved with no question asked, before any call is
// written down.
func TestRingNowSurvivesAKill(t *testing.T) {
	const keyF9 = "\x1b[20~"
	home := t.TempDir()
	begun(t, home).left()
	for _, tt := range []struct{ name, keys, wait, words string }{
		{"a name", "", "full name", "Wren Adair"},
		{"where the child is", "\t", "Where is", "In the music room with Mrs Obi"},
		{"what happened", "\t\t\t", "hat has happened", "Wren came in without shoes"},
		{"who answered", keyF9 + "1", "Who answered the call?", "Ravi Menon, duty"},
		{"a number that was tried", keyF9 + "2", "Which number did you try?", "01632 960199"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			before := drafts(t, home)
			c := start(t, home, "xterm-256color")
			c.wait("New referral")
			c.send("1")
			c.wait("RING NOW")
			c.send(tt.keys)
			c.wait(tt.wait)
			c.send(tt.words)
			c.wait(tt.words)
			c.send("\x13") // Ctrl+S
			c.wait("Saved ")
			c.wait("aved.")
			_ = c.cmd.Process.Kill()
			<-c.done
			if text := c.text(); strings.Contains(text, "assphrase") {
				t.Errorf("a passphrase is asked for:\n%s", text)
			}
			found := false
			for _, id := range drafts(t, home) {
				if slices.Contains(before, id) {
					continue
				}
				export := exec.Command(program(t), "export", id, "--format", "json")
				export.Env, export.Stdin = c.cmd.Env, strings.NewReader(testPassphrase+"\n")
				out, err := export.Output()
				found = err == nil && strings.Contains(string(out), tt.words)
			}
			if !found {
				t.Error("what was typed is gone")
			}
		})
	}
}

// drafts are the IDs of the drafts in a home.
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
