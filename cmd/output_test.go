package cmd

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/spf13/cobra"

	"referral/checklist"
)

// failingWriter takes a number of bytes and then fails.
type failingWriter struct {
	room int
	err  error
}

func (w *failingWriter) Write(p []byte) (int, error) {
	n := min(w.room, len(p))
	w.room -= n
	if n < len(p) {
		return n, w.err
	}
	return n, nil
}

// TestLostOutputIsAFailure runs every command, and the help of every command, with a standard output that is full
// from the start or after a few bytes.
func TestLostOutputIsAFailure(t *testing.T) {
	env := newTestEnv(t)
	t.Chdir(t.TempDir()) // A pack is written there.
	const pass = "walnut harbour tuba meadow kite"
	store, err := openStore(env)
	if err == nil {
		_, err = store.SetUp(pass)
	}
	if err != nil {
		t.Fatal(err)
	}
	sample, _ := checklist.Sample("rowan")
	record := put(t, filepath.Join(t.TempDir(), "rowan.json"), sample)
	var first testRun
	first.run(env, "", "import", record)
	id := strings.TrimSpace(first.out.String())
	if first.status != StatusDone || id == "" {
		t.Fatalf("import: status %d, %s", first.status, &first.err)
	}
	handed := filepath.Join(t.TempDir(), "draft.age")
	first.run(env, pass+"\n"+filePass+"\n"+filePass+"\n", "handover", id, "--with", "none", "-o", handed)
	if first.status != StatusDone {
		t.Fatalf("handover: status %d, %s", first.status, &first.err)
	}
	const anon = "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n"
	// One line for each command, by its path: what to type after it, and what its standard input holds.
	lines := map[string]struct {
		args []string
		in   string
	}{
		"referral":                       {},
		"referral authority check":       {args: []string{"-"}, in: ownProfile},
		"referral authority learn":       {args: []string{"-", "--format", "json"}, in: portal},
		"referral authority list":        {},
		"referral authority show":        {args: []string{"bolton"}},
		"referral call":                  {},
		"referral challenge":             {args: []string{"--record", record}},
		"referral check":                 {args: []string{"-"}, in: letterText},
		"referral checklist":             {},
		"referral completion bash":       {},
		"referral completion fish":       {},
		"referral completion powershell": {},
		"referral completion zsh":        {},
		"referral delete":                {args: []string{id}, in: "no\n"},
		"referral explain":               {args: []string{"child.name"}},
		"referral export":                {args: []string{"--record", record, "--format", "text"}},
		"referral facts":                 {args: []string{"-"}, in: factsText},
		"referral guidance":              {},
		"referral handover":              {args: []string{id, "--with", "none"}, in: pass + "\n"},
		"referral help":                  {args: []string{"export"}},
		"referral import":                {args: []string{record}},
		"referral label":                 {args: []string{id}, in: pass + "\nthe one of Monday\n"},
		"referral licences":              {},
		"referral list":                  {},
		"referral man":                   {},
		"referral new":                   {args: []string{"--plain"}, in: "!\n"},
		"referral next":                  {args: []string{"--record", record}},
		"referral outcome":               {args: []string{id}, in: pass + anon},
		"referral paths":                 {},
		"referral receive":               {args: []string{handed}, in: filePass + "\n"},
		"referral resume":                {args: []string{id, "--plain"}, in: pass + "\n!\n"},
		"referral sample":                {},
		"referral saves":                 {args: []string{id}, in: pass + "\n"},
		"referral setup":                 {in: anon},
		"referral version":               {},
		"referral workshop":              {in: "!\n"},
		"referral workshop check":        {args: []string{"--example", "wren"}},
		"referral workshop handout":      {args: []string{"wren"}},
		"referral workshop list":         {},
		"referral workshop new":          {args: []string{"mine.toml"}, in: "!\n"},
		"referral workshop pack":         {args: []string{"wren"}},
		"referral workshop plan":         {},
		"referral workshop practise":     {in: "\n"},
		"referral workshop text":         {in: "A boy came late.\n.\n!\n"},
	}
	full := &fs.PathError{Op: "write", Path: "/home/somebody", Err: syscall.ENOSPC}
	run := func(room int, in string, args ...string) (int, string) {
		var said bytes.Buffer
		e := *env
		e.In, e.Out, e.Err = strings.NewReader(in), &failingWriter{room, full}, &said
		e.Lines = &lineReader{strings.Split(in, "\n")}
		return Run(&e, args), said.String()
	}
	want := func(t *testing.T, what string, room, status int, said string) {
		t.Helper()
		if status != StatusFailed || strings.Count(said, "writing to standard output") != 1 || strings.Contains(said, "somebody") {
			t.Errorf("%s with room for %d bytes: status %d\n%s", what, room, status, said)
		}
	}
	seen := map[string]bool{}
	for _, c := range allCommands(env) {
		path := c.CommandPath()
		seen[path] = true
		words := strings.Fields(path)[1:]
		line, known := lines[path]
		switch {
		case !known && c.HasSubCommands():
			// It only lists the commands below it.
		case !known:
			t.Errorf("%s: say here how it is run, so that its output is tested", path)
		}
		for _, room := range []int{0, 5} {
			if known {
				status, said := run(room, line.in, append(words, line.args...)...)
				want(t, path, room, status, said)
			}
			status, said := run(room, "", append(words, "--help")...)
			want(t, path+" --help", room, status, said)
		}
	}
	for path := range lines {
		if !seen[path] {
			t.Errorf("%s: there is no such command", path)
		}
	}
	for _, args := range [][]string{{"--version"}, {"check", "--format", "json", "-"}, {"check", "--format", "sarif", "-"}, {"guidance", "basics"}, {"export", "--record", record, "--format", "json"}, {"export", "--record", record, "--format", "pdf", "--output", "-"}} {
		status, said := run(5, letterText, args...)
		want(t, strings.Join(args, " "), 5, status, said)
	}
}

// allCommands returns all commands, including cobra's own.
func allCommands(env *Env) []*cobra.Command {
	root := newRoot(env)
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd("completion")
	var all []*cobra.Command
	var walk func(c *cobra.Command)
	walk = func(c *cobra.Command) {
		all = append(all, c)
		for _, sub := range c.Commands() {
			walk(sub)
		}
	}
	walk(root)
	return all
}

// A reader that stops early, as head does, is not reported as a fault.
func TestReaderThatGoesAway(t *testing.T) {
	var said bytes.Buffer
	e := newTestEnv(t)
	e.In, e.Out, e.Err = strings.NewReader(""), &failingWriter{5, os.NewSyscallError("write", syscall.EPIPE)}, &said
	if code := Run(e, []string{"guidance"}); code == StatusDone || said.Len() > 0 {
		t.Errorf("status %d, %s", code, &said)
	}
}

// A command that also fails for another reason reports both.
func TestLostOutputAndAnotherFailure(t *testing.T) {
	var said bytes.Buffer
	e := newTestEnv(t)
	e.In, e.Out, e.Err = strings.NewReader(strings.ReplaceAll(ownProfile, "urgent", "nonsense")), &failingWriter{0, errors.New("gone")}, &said
	if code := Run(e, []string{"authority", "check", "-"}); code != StatusFailed || !strings.Contains(said.String(), "mistake") || !strings.Contains(said.String(), "gone") {
		t.Errorf("status %d, %s", code, &said)
	}
}
