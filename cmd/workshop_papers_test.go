package cmd

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"referral/export/document"
	"referral/export/text"
	"referral/wizard/workshop"
)

// printedCommand is a command on a paper, up to the end of its sentence.
var printedCommand = regexp.MustCompile(`referral workshop(?: --?[a-z]+| [0-9]+(?::[0-9]+)?| [^ ,;:)]+)*`)

// commandsOn returns the commands that the papers of a case name, each once.
func commandsOn(t *testing.T, s *workshop.Scenario) []string {
	t.Helper()
	papers := []document.Document{workshop.PlanPaper()}
	for _, p := range (workshop.Pack{For: 20}).Papers(s) {
		papers = append(papers, p.Paper)
	}
	var said []string
	for _, d := range papers {
		var b bytes.Buffer
		if err := text.Write(&b, d, 0); err != nil {
			t.Fatal(err)
		}
		for _, line := range printedCommand.FindAllString(strings.Join(strings.Fields(b.String()), " "), -1) {
			line, _, _ = strings.Cut(line, ". ")
			if line = strings.ReplaceAll(strings.TrimRight(line, "."), "NAME", "wren"); !slices.Contains(said, line) {
				said = append(said, line)
			}
		}
	}
	return said
}

// runs types a command as printed and returns how it ended.
func runs(t *testing.T, line string) *testRun {
	t.Helper()
	var got testRun
	got.run(newTestEnv(t), "!\n", strings.Fields(line)[1:]...)
	return &got
}

// Every command that a paper of any case names can be typed as printed, and so can those of a case of the user's own.
func TestPrintedCommands(t *testing.T) {
	t.Chdir(t.TempDir())
	own := put(t, "mine.toml", workshop.NewCase{Title: "A coat", Mentions: []string{"a cold child"}, Case: "Bo is 7.", Weak: "Bo never has a coat."}.File())
	data, err := os.ReadFile(own)
	if err != nil {
		t.Fatal(err)
	}
	mine, problems := workshop.Read(data)
	if mine == nil {
		t.Fatal(problems)
	}
	mine.File = filepath.Base(own)
	tried := map[string]bool{}
	for _, s := range append(workshop.All(), mine) {
		said := commandsOn(t, s)
		if len(said) < 3 {
			t.Errorf("%s: only %d commands are on its papers", s.Called(), len(said))
		}
		for _, line := range said {
			if tried[line] {
				continue
			}
			tried[line] = true
			if got := runs(t, line); got.status != StatusDone {
				t.Errorf("%s: status %d: %s", line, got.status, &got.err)
			}
		}
	}
}

// A wrong command on a copy of a paper does not run.
func TestWrongCommandOnAPaperIsFound(t *testing.T) {
	t.Chdir(t.TempDir())
	wren, _ := workshop.Find("wren")
	said := strings.Join(commandsOn(t, wren), "\n")
	for _, wrong := range [][2]string{{"workshop pack", "workshop pac"}, {"--for", "--people"}, {"14:00", "26:00"}, {"--reveal", "--slides"}, {"workshop wren", "workshop wern"}} {
		planted := 0
		for line := range strings.Lines(said) {
			if strings.Contains(line, wrong[0]) {
				planted++
				if got := runs(t, strings.Replace(line, wrong[0], wrong[1], 1)); got.status == StatusDone {
					t.Errorf("%s: runs with %s", line, wrong[1])
				}
			}
		}
		if planted == 0 {
			t.Errorf("no paper says %q", wrong[0])
		}
	}
}
