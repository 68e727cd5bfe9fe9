package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard/draft"
)

// faultyCommand is a command that runs while the system refuses one of its calls, and what must hold afterwards.
type faultyCommand struct {
	name  string
	args  string // args are the words after the program; ID is the draft, FILE a record, and OUT a file to write.
	typed string
	fresh bool // fresh is set if there is no draft yet, and no passphrase.
	holds func(t *testing.T, h *lineHome, status int, said string)
}

const otherPassphrase = "lantern orchard pebble sixteen"

var faultyCommands = []faultyCommand{
	{name: "resume, save and prune", args: "resume --plain ID", typed: passphrase + "\nA new first line\n!\n", holds: draftIsWhole},
	{name: "import", args: "import FILE", holds: draftIsWhole},
	{name: "label", args: "label ID Oak", typed: passphrase + "\n", holds: draftIsWhole},
	{name: "saves", args: "saves ID", typed: passphrase + "\n", holds: draftIsWhole},
	{name: "list", args: "list", holds: func(t *testing.T, h *lineHome, status int, said string) {
		t.Helper()
		if status == 0 && strings.Contains(said, "no draft") {
			t.Errorf("it says that there is no draft:\n%s", said)
		}
		draftIsWhole(t, h, status, said)
	}},
	{name: "export", args: "export ID --format text --output OUT", typed: passphrase + "\n", holds: paperIsWhole},
	{name: "setup --passphrase", args: "setup --passphrase", typed: passphrase + "\n" + otherPassphrase + "\n" + otherPassphrase + "\n", holds: draftIsWhole},
	{name: "handover", args: "handover ID --with none --output OUT.age", typed: passphrase + "\n" + otherPassphrase + "\n" + otherPassphrase + "\n", holds: handOverIsWhole},
	{name: "receive", args: "receive HANDED", typed: otherPassphrase + "\n", holds: func(t *testing.T, h *lineHome, status int, said string) {
		t.Helper()
		draftIsWhole(t, h, status, said)
		if got := len(h.drafts()); status == 0 && got != 2 {
			t.Errorf("it says that the draft was received, and there are %d", got)
		}
	}},
	{name: "learn", args: "authority learn FORM --accept sure --id wexcombe --name Wexcombe", holds: profileIsWhole},
	{name: "setup", args: "setup", typed: "Ana Field" + strings.Repeat("\n", 15) + passphrase + "\n" + passphrase + "\n", fresh: true, holds: keyIsWhole},
	{name: "delete", args: "delete --yes ID", holds: func(t *testing.T, h *lineHome, status int, _ string) {
		t.Helper()
		infos, err := h.store.List()
		if err != nil {
			t.Fatal(err)
		}
		if status == 0 && len(infos) > 0 {
			t.Error("it says that the draft is deleted, but it is still there")
		}
		for range infos {
			draftIsWhole(t, h, status, "")
		}
	}},
}

// now stops the program's clock, so that papers can be compared.
const now = "NOW=2026-11-12T11:40"

// faultyCalls lists the system calls that are refused.
var faultyCalls = []string{"openat", "read", "write", "fsync", "linkat", "unlinkat", "renameat", "mkdirat", "newfstatat", "fstat", "getdents64", "flock", "utimensat", "fchmodat", "close"}

// TestEveryFaultOfTheProgram refuses the n-th call of a kind to the real program, using strace. Whatever was refused,
// the existing drafts open with one passphrase or the other, no half-written paper has the name asked for, and the
// message is short and names no child. Only the first calls of each kind are refused; REFERRAL_FAULTS=all refuses
// every one, for a failing disk, a full one and one without permission.
func TestEveryFaultOfTheProgram(t *testing.T) {
	strace := needsStrace(t)
	errors, most := []string{"EIO"}, 4
	if os.Getenv("REFERRAL_FAULTS") == "all" {
		errors, most = []string{"EIO", "ENOSPC", "EACCES"}, 1000
	}
	for _, c := range faultyCommands {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			runs, refused := 0, 0
			for _, call := range faultyCalls {
				for _, errno := range errors {
					for n := 1; n <= most; n++ {
						runs++
						if !faulty(t, strace, c, call, errno, n) {
							break
						}
						refused++
					}
				}
			}
			t.Logf("%d runs, %d calls refused", runs, refused)
		})
	}
}

// faulty runs a command once, and reports whether a call was refused.
func faulty(t *testing.T, strace string, c faultyCommand, call, errno string, n int) bool {
	t.Helper()
	h := newLineHome(t)
	words := []string{"OUT", filepath.Join(h.dir, "out.txt")}
	for _, f := range []struct{ word, name, content string }{{"FILE", "record.json", rowanRecord()}, {"FORM", "form.txt", wexcombeForm}} {
		file := filepath.Join(h.dir, f.name)
		if err := os.WriteFile(file, []byte(f.content), 0o600); err != nil {
			t.Fatal(err)
		}
		words = append(words, f.word, file)
	}
	if !c.fresh {
		h.setUp()
		words = append(words, "ID", h.keep(rowan(t)), "HANDED", h.handOver(rowan(t)))
	}
	args := strings.NewReplacer(words...).Replace(c.args)
	log := filepath.Join(t.TempDir(), "trace")
	inject := fmt.Sprintf("inject=%s:error=%s:when=%d", call, errno, n)
	cmd := exec.Command(strace, append([]string{"-f", "-o", log, "-e", "trace=" + call, "-e", inject, "referral"}, strings.Fields(args)...)...)
	cmd.Env = append(h.env(), "GOMAXPROCS=1", now)
	cmd.Stdin = strings.NewReader(c.typed)
	out, _ := cmd.CombinedOutput()
	said, status := string(out), cmd.ProcessState.ExitCode()
	name := fmt.Sprintf("%s %d %s", call, n, errno)
	if strings.Contains(said, "goroutine ") || strings.Contains(said, passphrase) {
		t.Errorf("%s: it says\n%.2000s", name, said)
	}
	if !t.Run(name, func(t *testing.T) { c.holds(t, h, status, said) }) {
		t.Logf("status %d, it said\n%.600s", status, said)
	}
	trace, err := os.ReadFile(log)
	return err == nil && strings.Contains(string(trace), "(INJECTED)")
}

func rowanRecord() string {
	record, _ := checklist.Sample("rowan")
	return string(record)
}

// paperIsWhole fails if there is half a paper under the name asked for.
func paperIsWhole(t *testing.T, h *lineHome, status int, said string) {
	t.Helper()
	draftIsWhole(t, h, status, said)
	got, err := os.ReadFile(filepath.Join(h.dir, "out.txt"))
	if err != nil && status != 0 {
		return
	}
	again := exec.Command("referral", "export", "--format", "text", "--output", filepath.Join(h.dir, "again.txt"))
	again.Env = append(h.env(), now)
	again.Stdin = strings.NewReader(passphrase + "\n")
	if out, err := again.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if want, err := os.ReadFile(filepath.Join(h.dir, "again.txt")); err != nil || string(got) != string(want) {
		t.Errorf("the paper has %d bytes of %d, %v", len(got), len(want), err)
	}
}

// draftIsWhole fails if a draft opens with neither passphrase, or does not hold what it held before.
func draftIsWhole(t *testing.T, h *lineHome, _ int, _ string) {
	t.Helper()
	store, err := draft.Open(filepath.Join(h.dir, "state", "referral"), draft.Options{WorkFactor: 4})
	if err != nil {
		t.Fatal(err)
	}
	if store.Unlock(passphrase) != nil {
		if err := store.Unlock(otherPassphrase); err != nil {
			t.Fatalf("neither passphrase opens the drafts: %v", err)
		}
	}
	infos, err := store.List()
	if err != nil || len(infos) == 0 {
		t.Fatalf("%d drafts are listed, %v", len(infos), err)
	}
	for _, info := range infos {
		d, err := store.Open(info.ID)
		if err != nil {
			t.Fatal(err)
		}
		content, note, err := d.Load()
		if err != nil || note != "" || !strings.Contains(string(content), "I went to get my coat") {
			t.Errorf("a draft opens as %.60q, note %q, %v", content, note, err)
		}
		_ = d.Close()
	}
}
