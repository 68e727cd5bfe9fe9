//go:build !windows

package screentest

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/creack/pty"
)

// built builds the program once for all tests of a package.
var built = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "referral-program")
	if err != nil {
		return "", err
	}
	name := filepath.Join(dir, "referral")
	out, err := exec.Command("go", "build", "-o", name, "referral/cmd/referral").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("building the program: %w: %s", err, out)
	}
	return name, nil
})

// Main runs a package's tests and then removes the program they built.
func Main(m *testing.M) {
	code := m.Run()
	if !programUsed.Load() {
		os.Exit(code)
	}
	if name, err := built(); err == nil {
		_ = os.RemoveAll(filepath.Dir(name))
	}
	os.Exit(code)
}

// programUsed is set once a test has built the program.
var programUsed atomic.Bool

// Console is the program in a terminal.
type Console struct {
	T      *testing.T
	Cmd    *exec.Cmd
	Screen *Terminal
	tty    *os.File
	stderr *heard
	done   chan struct{} // done is closed at the end.
}

// heard is what a program wrote to standard error.
type heard struct {
	mu   sync.Mutex
	b    bytes.Buffer
	said chan<- struct{} // said is notified about it.
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

// Passphrase is the one chosen by [Begun].
const Passphrase = "four different plain words"

// Start starts the program in a terminal of 100 by 30.
func Start(t *testing.T, home, term string, args ...string) *Console {
	t.Helper()
	return StartSized(t, &pty.Winsize{Rows: 30, Cols: 100}, home, term, args...)
}

// StartSized starts the program in a terminal of a size.
func StartSized(t *testing.T, size *pty.Winsize, home, term string, args ...string) *Console {
	t.Helper()
	return StartCommand(t, size, home, term, exec.Command(Program(t), args...))
}

// Program returns the built program.
func Program(t *testing.T) string {
	t.Helper()
	programUsed.Store(true)
	name, err := built()
	if err != nil {
		t.Fatal(err)
	}
	return name
}

// StartCommand starts the program, or another one that starts it. Anything it writes by itself is in its home.
func StartCommand(t *testing.T, size *pty.Winsize, home, term string, cmd *exec.Cmd) *Console {
	t.Helper()
	screen := NewTerminal(100, 30)
	screen.Raw = true
	c := &Console{T: t, Cmd: cmd, Screen: screen, stderr: &heard{said: screen.Drawn}, done: make(chan struct{})}
	c.Cmd.Env = []string{"HOME=" + home, "XDG_STATE_HOME=" + home + "/state", "XDG_CONFIG_HOME=" + home + "/config", "XDG_CACHE_HOME=" + home + "/cache", "XDG_DATA_HOME=" + home + "/data",
		"XDG_RUNTIME_DIR=" + home + "/run", "TMPDIR=" + home, "TERM=" + term, "PATH=" + os.Getenv("PATH")}
	c.Cmd.Dir = home
	c.Cmd.Stderr = c.stderr
	var err error
	c.tty, err = pty.StartWithSize(c.Cmd, size)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Cmd.Process.Kill(); _ = c.tty.Close() })
	go func() {
		buf := make([]byte, 8192)
		for {
			n, err := c.tty.Read(buf)
			_, _ = c.Screen.Write(buf[:n])
			if err != nil {
				break
			}
		}
		_ = c.Cmd.Wait()
		close(c.done)
	}()
	return c
}

// Text returns the screen, followed by what was written to standard error.
func (c *Console) Text() string {
	rows, _, _ := c.Screen.Rows()
	return strings.Join(append(rows, c.stderr.String()), "\n")
}

// Said returns what was written to standard error.
func (c *Console) Said() string { return c.stderr.String() }

// Resize changes the size of the window.
func (c *Console) Resize(w, h int) {
	c.T.Helper()
	c.Screen.Resize(w, h)
	if err := pty.Setsize(c.tty, &pty.Winsize{Rows: uint16(h), Cols: uint16(w)}); err != nil {
		c.T.Fatal(err)
	}
}

// Kill kills the program and waits for it to end.
func (c *Console) Kill() {
	_ = c.Cmd.Process.Kill()
	<-c.done
}

// Wait waits until the screen shows the words.
func (c *Console) Wait(words string) {
	c.T.Helper()
	limit := time.After(20 * time.Second)
	for !strings.Contains(c.Text(), words) {
		select {
		case <-c.Screen.Drawn:
		case <-limit:
			c.T.Fatalf("the screen does not show %q:\n%s", words, c.Text())
		}
	}
}

// Send types keys, as the bytes that a terminal sends.
func (c *Console) Send(keys string) {
	c.T.Helper()
	if _, err := c.tty.WriteString(keys); err != nil {
		c.T.Fatal(err)
	}
}

// Status waits for the end and returns the exit status.
func (c *Console) Status() int {
	c.T.Helper()
	select {
	case <-c.done:
	case <-time.After(20 * time.Second):
		c.T.Fatalf("the program does not end:\n%s", c.Text())
	}
	return c.Cmd.ProcessState.ExitCode()
}

// KeyF3 is what a terminal sends for F3.
const KeyF3 = "\x1bOR"

// Begun returns a new referral, saved from now on, at the name of the referrer.
func Begun(t *testing.T, home string) *Console {
	t.Helper()
	c := Start(t, home, "xterm-256color", "new")
	c.Wait("Is a child in danger")
	c.Send("3")
	c.Send(KeyF3)
	c.Wait("Choose a passphrase")
	c.Send(Passphrase + "\r")
	c.Wait("Type it again")
	c.Send(Passphrase + "\r")
	c.Wait("You will not see it again")
	c.Send("\r\r")
	c.Wait("What is your name?")
	return c
}

// Left saves and leaves, which is status 0.
func (c *Console) Left() {
	c.T.Helper()
	c.Send("\x11") // Ctrl+Q
	c.Wait("Leave this referral?")
	c.Send("\r")
	if got := c.Status(); got != 0 {
		c.T.Errorf("exit status %d on leaving, want 0", got)
	}
}

// Resumed opens the only draft.
func Resumed(t *testing.T, home string) *Console {
	t.Helper()
	c := Start(t, home, "xterm-256color", "resume")
	c.Wait("Passphrase:")
	c.Send(Passphrase + "\r")
	return c
}

// Until waits until is returns true for the screen.
func (c *Console) Until(what string, is func(screen string) bool) {
	c.T.Helper()
	limit := time.After(30 * time.Second)
	for !is(c.Text()) {
		select {
		case <-c.Screen.Drawn:
		case <-limit:
			c.T.Fatalf("the screen does not show %s:\n%s", what, c.Text())
		}
	}
}
