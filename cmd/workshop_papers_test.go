package cmd

import (
	"bytes"
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

// Every command that a paper names can be typed as printed, for one of the program's cases and for one of the user's
// own.
func TestPrintedCommands(t *testing.T) {
	t.Chdir(t.TempDir())
	wren, _ := workshop.Find("wren")
	data, _ := workshop.File("wren")
	own := put(t, "mine.toml", data)
	mine, _ := workshop.Read(data)
	mine.ID, mine.File = "", filepath.Base(own)
	tried := 0
	for _, s := range []*workshop.Scenario{wren, mine} {
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
		for _, line := range said {
			tried++
			var got testRun
			got.run(newTestEnv(t), "!\n", strings.Fields(line)[1:]...)
			if got.status != StatusDone {
				t.Errorf("%s: status %d: %s", line, got.status, &got.err)
			}
		}
	}
	if tried < 4 {
		t.Errorf("only %d commands were found", tried)
	}
}
