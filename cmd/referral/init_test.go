package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var initLine = regexp.MustCompile(`(?m)^init (\S+) @`)

// None of our packages does anything before main runs: every command waits for what is done there, the numbers to ring
// as well. What is made once is made when it is first asked for (package once).
func TestNothingIsMadeAtTheStart(t *testing.T) {
	program := filepath.Join(t.TempDir(), "referral")
	if text, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, text)
	}
	run := exec.Command(program, "--version")
	run.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	out, err := run.CombinedOutput()
	if err != nil {
		t.Fatal(err)
	}
	lines := initLine.FindAllSubmatch(out, -1)
	if len(lines) < 20 {
		t.Fatalf("the start says nothing of the packages:\n%s", out)
	}
	for _, l := range lines {
		if name := string(l[1]); strings.HasPrefix(name, "referral/") {
			t.Errorf("%s does something before main runs", name)
		}
	}
}
