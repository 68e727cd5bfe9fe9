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

	"referral/wizard/tui/screen/screentest"
)

// wire is the program in a terminal whose bytes are read as they arrive.
type wire struct {
	t       *testing.T
	cmd     *exec.Cmd
	ours    *os.File
	theirs  *os.File // theirs is kept open, so that the terminal's final state can be read.
	written []byte
}

const leaveScreen = "\x1b[?1049l"

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
	w := &wire{t: t, ours: ours, theirs: theirs, cmd: exec.Command(screentest.Program(t), args...)}
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
	late := time.AfterFunc(time.Minute, end) // Reading ends even if the expected words never come.
	t.Cleanup(func() { late.Stop(); end() })
	return w
}

// until reads until the words have been written.
func (w *wire) until(words string) {
	w.t.Helper()
	buf := make([]byte, 1<<14)
	for !bytes.Contains(w.written, []byte(words)) {
		n, err := w.ours.Read(buf)
		if err != nil {
			w.t.Fatalf("%q was never written: %v", words, err)
		}
		w.written = append(w.written, buf[:n]...)
	}
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

// The terminal switches to its other screen once and back once, and is left as it was.
func TestTheTerminalIsLeftAsItWas(t *testing.T) {
	for _, c := range []struct{ args, last string }{{"", "leave"}, {"new", "Ring now"}, {"workshop", "F1 help   q end"}} {
		t.Run(c.args, func(t *testing.T) {
			w := wired(t, strings.Fields(c.args)...)
			before := w.modes()
			if err := w.cmd.Start(); err != nil {
				t.Fatal(err)
			}
			w.until(c.last)
			if err := w.cmd.Process.Signal(unix.SIGTERM); err != nil {
				t.Fatal(err)
			}
			w.until(leaveScreen)
			_ = w.cmd.Wait()
			if d := cmp.Diff(before, w.modes()); d != "" {
				t.Errorf("the terminal is not as it was: %s", d)
			}
			if n := bytes.Count(w.written, []byte("\x1b[?1049h")); n != 1 {
				t.Errorf("the terminal goes to its other screen %d times", n)
			}
		})
	}
}

// A key pressed while the program starts is read when its screen is there.
func TestKeysBeforeTheFirstFrame(t *testing.T) {
	w := wired(t)
	if err := w.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	w.send("\x1b[20~") // F9
	w.until("RING NOW")
	w.send("\x11")
	w.until(leaveScreen)
}

// A program whose window is closed can be told to end more than once, and still leaves the terminal as it was.
func TestTheTerminalIsGivenBackUnderSignals(t *testing.T) {
	for range 8 {
		w := wired(t)
		before := w.modes()
		if err := w.cmd.Start(); err != nil {
			t.Fatal(err)
		}
		w.until("Ring now")
		ended := make(chan struct{})
		go func() {
			for w.cmd.Process.Signal(unix.SIGTERM) == nil {
			}
			close(ended)
		}()
		_ = w.cmd.Wait()
		<-ended
		if d := cmp.Diff(before, w.modes()); d != "" {
			t.Fatalf("the terminal is not as it was: %s", d)
		}
	}
}
