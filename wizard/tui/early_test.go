//go:build linux

package tui

import (
	"bytes"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/sys/unix"
)

// wire is the program in a terminal whose bytes are looked at as they come.
type wire struct {
	t       *testing.T
	cmd     *exec.Cmd
	ours    *os.File
	theirs  *os.File // theirs is kept open, so that the terminal can be asked how it was left.
	written []byte
	screen  *terminal
}

func wired(t *testing.T, args ...string) *wire {
	t.Helper()
	ours, theirs, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	if err := pty.Setsize(ours, &pty.Winsize{Rows: 30, Cols: 100}); err != nil {
		t.Fatal(err)
	}
	home := t.TempDir()
	w := &wire{t: t, ours: ours, theirs: theirs, screen: newTerminal(100, 30), cmd: exec.Command(program(t), args...)}
	w.cmd.Env = []string{"HOME=" + home, "XDG_STATE_HOME=" + home + "/state", "XDG_CONFIG_HOME=" + home + "/config", "XDG_DATA_HOME=" + home + "/data", "TERM=xterm-256color", "PATH=" + os.Getenv("PATH")}
	w.cmd.Stdin, w.cmd.Stdout, w.cmd.Stderr = theirs, theirs, theirs
	w.cmd.SysProcAttr = &unix.SysProcAttr{Setsid: true, Setctty: true}
	end := func() {
		if w.cmd.Process != nil {
			_ = w.cmd.Process.Kill()
		}
		_ = theirs.Close()
		_ = ours.Close()
	}
	w.screen.raw = true
	late := time.AfterFunc(time.Minute, end) // Reading ends where what is waited for never comes.
	t.Cleanup(func() { late.Stop(); end() })
	return w
}

// until reads until the words have been written that many times, and returns the screen.
func (w *wire) until(words string, times int) []string {
	w.t.Helper()
	buf := make([]byte, 1<<14)
	for bytes.Count(w.written, []byte(words)) < times {
		n, err := w.ours.Read(buf)
		if err != nil {
			w.t.Fatalf("%q was written %d times, want %d: %v", words, bytes.Count(w.written, []byte(words)), times, err)
		}
		w.written = append(w.written, buf[:n]...)
		_, _ = w.screen.Write(buf[:n])
	}
	rows, _, _ := w.screen.rows()
	return rows
}

func (w *wire) send(keys string) {
	w.t.Helper()
	if _, err := w.ours.WriteString(keys); err != nil {
		w.t.Fatal(err)
	}
}

func (w *wire) modes() unix.Termios {
	w.t.Helper()
	m, err := unix.IoctlGetTermios(int(w.theirs.Fd()), unix.TCGETS)
	if err != nil {
		w.t.Fatal(err)
	}
	return *m
}

// The first frame is drawn before the library begins, and the library draws the same one. A key that comes between the
// two is read as any other. The terminal goes to its other screen once and back once, and is left as it was.
func TestFirstFrameIsEarly(t *testing.T) {
	for _, c := range []struct{ args, last string }{{"", "F12 hide  Ctrl+Q leave"}, {"new", "not saved ye"}, {"workshop", "F1 help   q end"}} {
		t.Run(c.args, func(t *testing.T) {
			w := wired(t, strings.Fields(c.args)...)
			before := w.modes()
			if err := w.cmd.Start(); err != nil {
				t.Fatal(err)
			}
			early := w.until(c.last, 1)
			if bytes.Contains(w.written, []byte("\x1b[?2004h")) {
				t.Error("the first frame came with what the library writes")
			}
			if d := cmp.Diff(early, w.until(c.last, 2)); d != "" {
				t.Errorf("the library draws another first frame: %s", d)
			}
			if err := w.cmd.Process.Signal(unix.SIGTERM); err != nil {
				t.Fatal(err)
			}
			w.until(leaveScreen, 1)
			_ = w.cmd.Wait()
			if d := cmp.Diff(before, w.modes()); d != "" {
				t.Errorf("the terminal is left otherwise than it was: %s", d)
			}
			if n := bytes.Count(w.written, []byte(enterScreen)); n != 1 {
				t.Errorf("the terminal goes to its other screen %d times", n)
			}
		})
	}
}

func TestKeysBeforeTheLibraryBegins(t *testing.T) {
	w := wired(t)
	if err := w.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	w.until("F9 ring now", 1)
	w.send("\r") // As a shell would read it, another key than Enter.
	w.until("RING NOW", 1)
	w.send("\x11")
	w.until(leaveScreen, 1)
}

// Whoever closes a window may be told to end more than once. The terminal is left as it was all the same.
func TestTheTerminalIsGivenBackUnderSignals(t *testing.T) {
	for range 8 {
		w := wired(t)
		before := w.modes()
		if err := w.cmd.Start(); err != nil {
			t.Fatal(err)
		}
		w.until("Ctrl+Q leave", 2)
		ended := make(chan struct{})
		go func() {
			for w.cmd.Process.Signal(unix.SIGTERM) == nil {
			}
			close(ended)
		}()
		_ = w.cmd.Wait()
		<-ended
		if d := cmp.Diff(before, w.modes()); d != "" {
			t.Fatalf("the terminal is left otherwise than it was: %s", d)
		}
	}
}
