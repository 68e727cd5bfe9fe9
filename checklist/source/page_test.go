package source

import (
	"cmp"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write docs/sources.md")

const pageHead = `# Sources

What the program says rests on these, each with the ID by which questions, rules and profiles cite it. ` + "`referral explain ID`" + ` names the
sources of a question or a rule, and ` + "`referral authority show ID`" + ` those of a council. A day of reading is given where it was written down;
for the rest it is not known, so check the edition in force. What is known of a council was compared with its sources on the day that
` + "`referral authority list`" + ` prints.

Where the sources disagree, [the requirements](requirements.md#1g-where-the-sources-disagree) say what the program does about it.

This page is written by ` + "`go test ./checklist/source -update`" + `.

| ID | what it is | kind | of | read | to know |
| --- | --- | --- | --- | --- | --- |
`

// TestPage checks that docs/sources.md lists every source; -update writes it.
func TestPage(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	b.WriteString(pageHead)
	for _, s := range All() {
		title := s.Title
		if s.URL != "" {
			title = "[" + title + "](" + s.URL + ")"
		}
		row := []string{"`" + s.ID + "`", title, s.Kind, s.Year, cmp.Or(s.Read, "not known"), s.Note}
		b.WriteString("| " + strings.Join(row, " | ") + " |\n")
	}
	name := filepath.Join("..", "..", "docs", "sources.md")
	if *update {
		if err := os.WriteFile(name, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if page, err := os.ReadFile(name); err != nil || string(page) != b.String() {
		t.Errorf("docs/sources.md is not the list of sources (%v): go test ./checklist/source -update", err)
	}
}
