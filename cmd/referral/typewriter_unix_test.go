//go:build unix

package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/creack/pty"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/draft"
)

const passphrase = "four different plain words"

// lineHome is a home folder with a passphrase and, if the test made one, a draft.
type lineHome struct {
	t     *testing.T
	dir   string
	store *draft.Store
}

func newLineHome(t *testing.T) *lineHome {
	t.Helper()
	h := &lineHome{t: t, dir: t.TempDir()}
	store, err := draft.Open(filepath.Join(h.dir, "state", "referral"), draft.Options{WorkFactor: 4})
	if err != nil {
		t.Fatal(err)
	}
	h.store = store
	return h
}

// setUp chooses the passphrase.
func (h *lineHome) setUp() {
	h.t.Helper()
	if _, err := h.store.SetUp(passphrase); err != nil {
		h.t.Fatal(err)
	}
}

// env returns the environment of a program run in this home folder.
func (h *lineHome) env() []string {
	return []string{"HOME=" + h.dir, "XDG_STATE_HOME=" + h.dir + "/state", "XDG_CONFIG_HOME=" + h.dir + "/config", "PATH=" + os.Getenv("PATH")}
}

// rowan returns the form with the sample referral "rowan".
func rowan(t *testing.T) *wizard.Flow {
	t.Helper()
	data, _ := checklist.Sample("rowan")
	r, _, err := checklist.Decode(data, checklist.Default())
	if err != nil {
		t.Fatal(err)
	}
	return wizard.NewFlow(r, checklist.Default(), time.Now)
}

// keep makes a draft of a flow, and returns its ID.
func (h *lineHome) keep(f *wizard.Flow) string {
	h.t.Helper()
	d, err := h.store.New()
	if err != nil {
		h.t.Fatal(err)
	}
	content, err := f.State()
	if err != nil {
		h.t.Fatal(err)
	}
	if err := d.Save(content); err != nil {
		h.t.Fatal(err)
	}
	if err := d.Close(); err != nil {
		h.t.Fatal(err)
	}
	return d.ID()
}

// drafts returns the contents of all drafts.
func (h *lineHome) drafts() []string {
	h.t.Helper()
	out, err := contents(h.store)
	if err != nil {
		h.t.Fatal(err)
	}
	return out
}

// saved reports whether the first draft holds the words. It reads a copy, since a program may have the draft open; a
// copy that was taken halfway through a save cannot be read.
func (h *lineHome) saved(words string) bool {
	dir := h.t.TempDir()
	if os.CopyFS(dir, os.DirFS(filepath.Join(h.dir, "state"))) != nil {
		return false
	}
	store, err := draft.Open(filepath.Join(dir, "referral"), draft.Options{WorkFactor: 4})
	if err != nil {
		return false
	}
	got, err := contents(store)
	return err == nil && len(got) > 0 && strings.Contains(got[0], words)
}

// contents returns what is in the drafts of a store.
func contents(store *draft.Store) ([]string, error) {
	if err := store.Unlock(passphrase); err != nil {
		return nil, err
	}
	infos, err := store.List()
	if err != nil {
		return nil, err
	}
	var out []string
	for _, info := range infos {
		d, err := store.Open(info.ID)
		if err != nil {
			return nil, err
		}
		content, _, err := d.Load()
		_ = d.Close()
		if err != nil {
			return nil, err
		}
		out = append(out, string(content))
	}
	return out, nil
}

// typewriter is the program in a terminal, and what it has printed.
type typewriter struct {
	t    *testing.T
	cmd  *exec.Cmd
	tty  *os.File
	done chan error

	mu  sync.Mutex
	out bytes.Buffer
}

func (h *lineHome) start(args ...string) *typewriter {
	h.t.Helper()
	w := &typewriter{t: h.t, cmd: exec.Command("referral", args...), done: make(chan error, 1)}
	w.cmd.Env = append(h.env(), "TERM=xterm-256color")
	w.cmd.Dir = h.dir
	var err error
	if w.tty, err = pty.StartWithSize(w.cmd, &pty.Winsize{Rows: 30, Cols: 100}); err != nil {
		h.t.Fatal(err)
	}
	h.t.Cleanup(func() { _ = w.cmd.Process.Kill(); _ = w.tty.Close() })
	go func() {
		buf := make([]byte, 8192)
		for {
			n, err := w.tty.Read(buf)
			w.mu.Lock()
			w.out.Write(buf[:n])
			w.mu.Unlock()
			if err != nil {
				break
			}
		}
		w.done <- w.cmd.Wait()
	}()
	return w
}

func (w *typewriter) text() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return strings.ReplaceAll(w.out.String(), "\r\n", "\n")
}

// asked returns the number of prompts so far: each begins with this sequence, so that pastes can be told from typing.
func (w *typewriter) asked() int { return strings.Count(w.text(), "\x1b[?2004h") }

// patience is how long a test waits for something before it fails: much longer than a busy machine needs.
const patience = 2 * time.Minute

// until waits until something holds.
func (w *typewriter) until(what string, holds func() bool) {
	w.t.Helper()
	for limit := time.Now().Add(patience); !holds(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(limit) {
			w.t.Fatalf("%s never came:\n%s", what, w.text())
		}
	}
}

func (w *typewriter) wait(words string) {
	w.t.Helper()
	w.until(words, func() bool { return strings.Contains(w.text(), words) })
}

// enter types lines, each at a prompt of its own.
func (w *typewriter) enter(lines ...string) {
	w.t.Helper()
	for _, line := range lines {
		before := w.asked()
		w.send(line + "\r")
		w.until("the prompt after "+line, func() bool { return w.asked() > before })
	}
}

func (w *typewriter) send(keys string) {
	w.t.Helper()
	if _, err := w.tty.WriteString(keys); err != nil {
		w.t.Fatal(err)
	}
}

// askWipe is the last question: whether to clear the window.
const askWipe = "Just press Enter to clear it"

// keepWindow leaves the window as it is at the end.
func (w *typewriter) keepWindow() {
	w.t.Helper()
	w.wait(askWipe)
	w.send("k\r")
}

// status waits for the program to end, and returns its status.
func (w *typewriter) status() int {
	w.t.Helper()
	select {
	case <-w.done:
	case <-time.After(patience):
		w.t.Fatalf("the program does not end:\n%s", w.text())
	}
	return w.cmd.ProcessState.ExitCode()
}

// resume opens a draft line by line.
func (h *lineHome) resume(id string) *typewriter {
	h.t.Helper()
	w := h.start("resume", "--plain", id)
	w.wait("Passphrase: ")
	w.enter(passphrase)
	return w
}

// ids returns the IDs of the drafts.
func (h *lineHome) ids() []string {
	h.t.Helper()
	infos, err := h.store.List()
	if err != nil {
		h.t.Fatal(err)
	}
	var out []string
	for _, i := range infos {
		out = append(out, i.ID)
	}
	return out
}
