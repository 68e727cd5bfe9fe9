package tui

import (
	"encoding/json"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"github.com/creack/pty"

	"referral/wizard/tui/screen/screentest"
)

// sentinel is typed into every kind of field. It must reach the terminal and nothing else.
const sentinel = "zqsentinelqz"

// TestSentinel types into every place that takes letters while strace watches what the program hands to the system, tries
// the keys and signals that take other programs out of their screen, and ends by a window that closes. The words may be
// written to the terminal only. They are not in a file afterwards either.
func TestSentinel(t *testing.T) {
	t.Parallel()
	home, log := sentinelTyped(t, screentest.Program(t))
	for _, line := range leaks(t, log) {
		t.Error(line)
	}
	for _, path := range filesWith(t, home, sentinel, screentest.Passphrase) {
		t.Errorf("%s holds what was typed", path)
	}
}

// TestSentinelCatchesALeak plants a leak in a copy of the program: were it not caught, TestSentinel would be worth nothing.
func TestSentinelCatchesALeak(t *testing.T) {
	t.Parallel()
	needsStrace(t)
	folder := t.TempDir()
	path, err := filepath.Abs(filepath.Join("..", "draft", "draft.go"))
	if err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	const first = "func (d *Draft) Save(content []byte) error {\n"
	leaky := strings.Replace(string(source), first, first+"\t_ = os.WriteFile(os.TempDir()+\"/leak\", content, 0o600)\n\t_ = os.Remove(os.TempDir() + \"/leak\")\n", 1)
	if leaky == string(source) {
		t.Fatal("there is no place to plant the leak in")
	}
	file, overlay, program := filepath.Join(folder, "draft.go"), filepath.Join(folder, "overlay.json"), filepath.Join(folder, "referral")
	replace, err := json.Marshal(map[string]map[string]string{"Replace": {path: file}})
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{file: []byte(leaky), overlay: replace} {
		if err := os.WriteFile(name, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if out, err := exec.Command("go", "build", "-overlay", overlay, "-o", program, "referral/cmd/referral").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	if _, log := sentinelTyped(t, program); len(leaks(t, log)) == 0 {
		t.Error("a leak was planted, and not seen in the trace")
	}
}

// sentinelTyped is a session under strace, and what the trace says.
func sentinelTyped(t *testing.T, program string) (home, log string) {
	t.Helper()
	strace := needsStrace(t)
	home, log = t.TempDir(), filepath.Join(t.TempDir(), "trace")
	r := sample(t, "rowan")
	places := killPlaces(t, r)
	id := importedSample(t, home)
	size := &pty.Winsize{Rows: 30, Cols: 100}
	args := []string{"-f", "-y", "-s", "1000000", "-o", log, "-e", "trace=write,pwrite64,writev,pwritev,sendto,sendmsg,%file", program, "resume", id}
	c := screentest.StartCommand(t, size, home, "xterm-256color", exec.Command(strace, args...))
	c.Wait("Passphrase:")
	c.Send(screentest.Passphrase + "\r")
	c.Wait("F1 help")
	for _, p := range places {
		c.Send(p.open)
		if p.point != "" {
			c.Wait("What you have done")
			pointToRow(c, p.point)
			c.Send("\r1")
		}
		c.Wait(p.shown)
		c.Send(keyCtrlU + sentinel)
		c.Until(p.name, func(screen string) bool { return holds(screen, sentinel) })
		if p.name == "prose" {
			c.Send("\x05") // Ctrl+E opens an editor in many forms.
		}
		c.Send(keyCtrlS)
		c.Until("all saved: "+p.name, func(screen string) bool { return strings.Contains(screen, wordsAllSaved) })
		c.Send(keyCtrlU + p.restore)
		if p.page || p.name == "a coach's question" {
			c.Send("\x1b")
			c.Until("the question below "+p.name, func(screen string) bool { return !strings.Contains(screen, p.shown) })
		}
	}
	c.Resize(60, 20)
	c.Resize(100, 30)
	if err := syscall.Kill(traced(t, c.Cmd.Process.Pid), syscall.SIGHUP); err != nil {
		t.Fatal(err)
	}
	c.Status()
	return home, log
}

// needsStrace is the strace of the machine, where it may trace.
func needsStrace(t *testing.T) string {
	t.Helper()
	strace, err := exec.LookPath("strace")
	if err != nil {
		t.Skip("strace is not on this machine")
	}
	if out, err := exec.Command(strace, "-f", "-e", "trace=%file", "true").CombinedOutput(); err != nil {
		t.Skipf("strace may not trace here: %s", out)
	}
	return strace
}

// traced is the process that a strace has started.
func traced(t *testing.T, strace int) int {
	t.Helper()
	out, err := exec.Command("ps", "-o", "pid=", "--ppid", itoa(strace)).Output()
	if err != nil {
		t.Fatal(err)
	}
	pid := 0
	for _, digit := range strings.TrimSpace(string(out)) {
		pid = 10*pid + int(digit-'0')
	}
	return pid
}

// toTerminal is a line of a trace that writes to the terminal.
var toTerminal = regexp.MustCompile(`^\d+\s+writev?\(\d+</dev/(pts/\d+|tty)>`)

// leaks are the lines of a trace that hand what was typed to the system for anything but the terminal.
func leaks(t *testing.T, log string) (out []string) {
	t.Helper()
	data, err := os.ReadFile(log)
	if err != nil {
		t.Fatal(err)
	}
	shown := 0
	for line := range strings.Lines(string(data)) {
		switch {
		case !strings.Contains(line, sentinel) && !strings.Contains(line, screentest.Passphrase):
		case toTerminal.MatchString(line):
			shown++
		default:
			out = append(out, line[:min(len(line), 300)])
		}
	}
	if shown == 0 {
		t.Error("the trace has not seen the words on the terminal, so it is worth nothing")
	}
	return out
}

// filesWith are the files below a folder that hold one of the words, in their name or in what they hold.
func filesWith(t *testing.T, folder string, words ...string) (out []string) {
	t.Helper()
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !entry.Type().IsRegular() {
			return err
		}
		data, err := os.ReadFile(path)
		for _, w := range words {
			if strings.Contains(path, w) || strings.Contains(string(data), w) {
				out = append(out, path)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
