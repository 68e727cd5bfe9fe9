package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"testing"
)

// mostAtStart is the number of allocations that our own packages may make before main runs, all together.
// A table that is made when it is first asked for makes none.
const mostAtStart = 500

var initLine = regexp.MustCompile(`(?m)^init (referral/\S+) @.* (\d+) allocs$`)

// Nothing is made at the start that one run in ten needs: every command waits for it, the numbers to ring as well.
func TestLittleIsMadeAtTheStart(t *testing.T) {
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
	if len(lines) < 5 {
		t.Fatalf("the start says nothing of our packages:\n%s", out)
	}
	sum := 0
	for _, l := range lines {
		n, err := strconv.Atoi(string(l[2]))
		if err != nil {
			t.Fatal(err)
		}
		sum += n
	}
	t.Logf("%d allocations in %d packages", sum, len(lines))
	if sum > mostAtStart {
		t.Errorf("%d allocations before main, want at most %d:\n%s", sum, mostAtStart, out)
	}
}
