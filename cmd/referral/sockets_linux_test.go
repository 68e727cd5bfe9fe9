package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// A screen asks the system for no socket, not even for one on the same computer. The program is built as the README
// says: without the tag, the C library would ask other services who the user is.
func TestAScreenOpensNoSocket(t *testing.T) {
	strace := needsStrace(t)
	folder := t.TempDir()
	said := filepath.Join(folder, "said")
	binary := filepath.Join(folder, "referral")
	if out, err := exec.Command("go", "build", "-tags", "osusergo", "-o", binary, ".").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	for screen, command := range map[string][]string{"Ring now": nil, "Is a child in danger": {"new"}} {
		c := exec.Command(strace, append([]string{"-f", "-e", "trace=%network", "-o", said, binary}, command...)...)
		c.Env = []string{"TERM=xterm-256color", "HOME=" + folder, "PATH=" + os.Getenv("PATH")}
		console := open(t, c)
		console.wait(screen)
		console.end("\x11") // Ctrl+Q
		calls, err := os.ReadFile(said)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(calls)) {
			if strings.Contains(line, "socket(") || strings.Contains(line, "connect(") {
				t.Errorf("referral %s: %s", strings.Join(command, " "), line)
			}
		}
	}
}

// needsStrace returns the machine's strace, and skips the test if it cannot trace.
func needsStrace(t *testing.T) string {
	t.Helper()
	strace, err := exec.LookPath("strace")
	if err != nil {
		t.Skip("strace is not on this machine")
	}
	if out, err := exec.Command(strace, "-f", "-e", "trace=%network", "true").CombinedOutput(); err != nil {
		t.Skipf("strace is not allowed to trace here: %s", out)
	}
	return strace
}
