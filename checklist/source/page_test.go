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
sources of a question or a rule, and ` + "`referral authority show ID`" + ` those of a council. A council's page or form was read on the
day when its profile was compared with it. For the rest the day was not written down, so check the edition in force.

This page is written by ` + "`go test ./checklist/source -update`" + `.

| ID | what it is | kind | of | read | to know |
| --- | --- | --- | --- | --- | --- |
`

const pageEnd = `
## Where they disagree

| about | they say | the program |
| --- | --- | --- |
| when the council answers | ` + "`bolton`" + `: within one working day. ` + "`dsl`" + `: 24 to 48 hours. ` + "`swindon`" + `: 24 hours for a contact, a working day for a decision. ` + "`dorset`" + `: one working day; ask again after three | takes the days from the council's profile, and names the source |
| a call, put in writing | ` + "`dsl`" + `: always, but no time is given. ` + "`dorset`" + `: within 48 hours. ` + "`forms`" + `: Swindon's own say 48 hours, then 24 | takes the time from the profile |
| consent | ` + "`bolton`" + `: seek it, with few exceptions. ` + "`dsl`" + `: tell the family, unless that adds to the risk. ` + "`swindon`" + `: families are normally told. ` + "`dorset`" + `: seek agreement | asks who was told, what they said, and why anyone was not told, one at a time |
| phone or form | ` + "`dsl`" + `: no call below the threshold of harm. ` + "`swindon`" + ` and ` + "`dorset`" + `: you can always talk it over. ` + "`bolton`" + `: the form, unless it is urgent | goes by the profile, and never puts a call off for a form |
| what good writing is | ` + "`advice`" + ` has examples with words that ` + "`bolton`" + ` asks not to use, and without the child's own words | uses them as exercises only |
| what others told you | ` + "`dsl`" + `: leave hearsay out. ` + "`bolton`" + `: say how reliable it is | takes it, with who said it and how they know |
| words for the level of need | ` + "`advice`" + `: use them, to be heard. ` + "`bolton`" + `: plain evidence | asks for the evidence first, then the level |

[The requirements](requirements.md#1g-where-the-sources-disagree) have every case.
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
		read := cmp.Or(s.Read, "not known: check")
		if s.Kind == "judgement" {
			read = "" // It is our own.
		}
		row := []string{"`" + s.ID + "`", title, s.Kind, s.Year, read, s.Note}
		b.WriteString("| " + strings.Join(row, " | ") + " |\n")
	}
	b.WriteString(pageEnd)
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
