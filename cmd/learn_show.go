package cmd

import (
	"fmt"
	"io"
	"strings"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/authority/form"
	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/wizard/learn"
)

// sayLearnt says how much of the form is understood, and what is new since it was last learnt.
func sayLearnt(w io.Writer, l *learn.Learning) {
	f := l.Form()
	open := len(l.Open())
	fmt.Fprintln(w, wrap(fmt.Sprintf("%s: %d understood, %d to decide.", english.Count(len(f.Fields), "box"), len(f.Fields)-open, open), 0))
	if l.Twice() {
		fmt.Fprintln(w, wrap(learn.WordsTwice, 0))
	}
	switch {
	case l.Same():
		fmt.Fprintln(w, wrap(learn.WordsSame, 0))
	case l.Again():
		fmt.Fprintln(w, "Changed since it was last learnt:")
		for _, c := range l.Changes() {
			fmt.Fprintln(w, wrap("- "+clean.Terminal(changeWords(c)), 2))
		}
	}
}

func changeWords(c form.Change) string {
	switch c.What {
	case form.Added:
		return "new: " + placeOnForm(*c.New)
	case form.Removed:
		return "gone: " + placeOnForm(*c.Old)
	case form.Moved:
		return "moved: " + placeOnForm(*c.New) + ", before under " + quotedOr(c.Old.Section, "no heading")
	case form.Reworded:
		return "reworded: " + placeOnForm(*c.New) + ", before " + quotedOr(c.Old.Label, "without a label")
	}
	return "takes something else: " + placeOnForm(*c.New)
}

func quotedOr(s, none string) string {
	if s == "" {
		return none
	}
	return `"` + s + `"`
}

// placeOnForm is where a box is on the form: "Mother: Address".
func placeOnForm(f form.Field) string { return english.Join(": ", f.Section, f.Label) }

// showForm prints how each box is understood, those to decide last.
func showForm(w io.Writer, g *checklist.Guide, l *learn.Learning) {
	showSure(w, g, l)
	for i, f := range l.Open() {
		if i == 0 {
			fmt.Fprintln(w, "\nTo decide")
		}
		likely := ""
		for j, ids := range learn.Likely(f) {
			likely += fmt.Sprintf("; %d %s", j+1, learn.Words(g, ids))
		}
		fmt.Fprintln(w, wrap(clean.Terminal(fmt.Sprintf("- %d %s%s", f.Index, placeOnForm(f), likely)), 2))
	}
}

func showSure(w io.Writer, g *checklist.Guide, l *learn.Learning) {
	section := "\n"
	for _, f := range l.Sure() {
		if f.Section != section {
			section = f.Section
			fmt.Fprintln(w, "\n"+wrap(clean.Terminal(section), 0))
		}
		fmt.Fprintln(w, wrap(clean.Terminal(fmt.Sprintf("- %d %s: %s", f.Index, f.Label, mapped(g, f))), 2))
	}
}

// mapped is what goes into a box, in words.
func mapped(g *checklist.Guide, f form.Field) string {
	said := []string{learn.Words(g, f.IDs)}
	for part := range strings.SplitSeq(f.Part, "+") {
		said = append(said, partWords[part])
	}
	return english.Join("; ", said...)
}

var partWords = map[string]string{
	authority.PartSurname: "surname only", authority.PartFirstNames: "first names only", authority.PartMother: "the mother only", authority.PartFather: "the father only",
}
