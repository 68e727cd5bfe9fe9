package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/wizard/draft"
)

// cpu runs a command and returns the CPU time it took. The command can exit with 3, for something found in a text, or
// with 130, for something not saved.
func cpu(b *testing.B, home, in, program string, args ...string) time.Duration {
	c := exec.Command(program, args...)
	c.Stdin = strings.NewReader(in)
	c.Env = append(os.Environ(), "HOME="+home, "XDG_DATA_HOME="+home, "XDG_CONFIG_HOME="+home, "XDG_STATE_HOME="+home)
	var said bytes.Buffer
	c.Stderr = &said
	if err := c.Run(); err != nil && !slices.Contains([]int{3, 130}, c.ProcessState.ExitCode()) {
		b.Fatalf("%v: %v\n%s", args, err, said.String())
	}
	return c.ProcessState.UserTime() + c.ProcessState.SystemTime()
}

// BenchmarkCheckText checks a text of 100 kB, as text and as JSON, in paragraphs and on one line.
func BenchmarkCheckText(b *testing.B) {
	ours, _ := built(b)
	dir := b.TempDir()
	passage := "On Monday 9 November Rowan came in without a coat. He is aggressive and Mum fails to engage. " +
		"\"My tummy hurts\", he said to Mr Hale at 9:10, and he ate two bowls of cereal.\n\n"
	paragraphs := strings.Repeat(passage, 100_000/len(passage))
	for name, text := range map[string]string{"paragraphs": paragraphs, "line": strings.ReplaceAll(paragraphs, "\n", " ")} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			b.Fatal(err)
		}
	}
	run := func(args ...string) func() time.Duration {
		return func() time.Duration { return cpu(b, dir, "", ours, append([]string{"check"}, args...)...) }
	}
	paragraph, line := filepath.Join(dir, "paragraphs"), filepath.Join(dir, "line")
	reportMedians(b, map[string]func() time.Duration{
		"text": run(paragraph), "json": run("--format", "json", paragraph), "text-one-line": run(line),
	})
}

// BenchmarkOpenDraft opens a draft line by line, and leaves: the only draft, one of 100 and one of 1,000.
func BenchmarkOpenDraft(b *testing.B) {
	ours, _ := built(b)
	const passphrase = "correct horse battery staple"
	runs := map[string]func() time.Duration{}
	for _, n := range []int{1, 100, 1000} {
		home := b.TempDir()
		id := drafts(b, filepath.Join(home, "referral"), passphrase, n)
		runs[fmt.Sprintf("of-%d", n)] = func() time.Duration {
			return cpu(b, home, passphrase+"\n", ours, "resume", "--plain", id)
		}
	}
	reportMedians(b, runs)
}

// drafts makes a store of n drafts and returns the ID of the last.
func drafts(b *testing.B, dir, passphrase string, n int) (id string) {
	store, err := draft.Open(dir, draft.Options{})
	if err != nil {
		b.Fatal(err)
	}
	if _, err := store.SetUp(passphrase); err != nil {
		b.Fatal(err)
	}
	r, ok := checklist.Sample("rowan")
	if !ok {
		b.Fatal("there is no sample rowan")
	}
	content, err := json.Marshal(map[string]json.RawMessage{"record": r})
	if err != nil {
		b.Fatal(err)
	}
	for range n {
		d, err := store.New()
		if err != nil {
			b.Fatal(err)
		}
		if err := d.Save(content); err != nil {
			b.Fatal(err)
		}
		id = d.ID()
		if err := d.Close(); err != nil {
			b.Fatal(err)
		}
	}
	return id
}

// BenchmarkIdle counts how many times a second a screen wakes the machine while no key is pressed, for our program
// and for one line of Bubble Tea. Each round takes five seconds, so -benchtime 1x is enough.
func BenchmarkIdle(b *testing.B) {
	ours, charm := built(b)
	home := b.TempDir()
	env := append(os.Environ(), "TERM=xterm-256color", "HOME="+home, "XDG_DATA_HOME="+home, "XDG_CONFIG_HOME="+home, "XDG_STATE_HOME="+home)
	for name, program := range map[string]string{"home": ours, "charm": charm} {
		var seen []float64
		for range b.N {
			c := exec.Command(program)
			c.Env = env
			stop := shown(b, c, "Ring now")
			before := wakes(b, c.Process.Pid)
			time.Sleep(5 * time.Second)
			seen = append(seen, float64(wakes(b, c.Process.Pid)-before)/5)
			stop()
		}
		slices.Sort(seen)
		b.ReportMetric(seen[len(seen)/2], "wakes/s/"+name)
	}
}

// wakes returns how often the threads of a process have gone to sleep so far.
func wakes(b *testing.B, pid int) (n int) {
	paths, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/status", pid))
	if err != nil {
		b.Fatal(err)
	}
	for _, p := range paths {
		status, err := os.ReadFile(p)
		if err != nil {
			continue // The thread has ended.
		}
		_, after, _ := strings.Cut(string(status), "\nvoluntary_ctxt_switches:")
		var one int
		if _, err := fmt.Sscan(after, &one); err != nil {
			b.Fatal(err)
		}
		n += one
	}
	return n
}
