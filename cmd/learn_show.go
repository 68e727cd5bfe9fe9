package cmd

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"referral/checklist"
	understood "referral/checklist/authority/form"
	"referral/checklist/clean"
	"referral/wizard/learn"
)

// sayLearnt says how much of the form is understood, and what is new since it was last learnt.
func sayLearnt(w io.Writer, l *learn.Learning) {
	fmt.Fprintln(w, wrap(l.Count(), 0))
	for _, line := range l.News() {
		fmt.Fprintln(w, wrap(clean.Terminal(line), len(line)-len(strings.TrimPrefix(line, "- "))))
	}
}

// showForm prints how each box is understood, those to decide last.
func showForm(w io.Writer, g *checklist.Guide, l *learn.Learning) {
	showBoxes(w, g, l.Sure())
	for i, f := range l.Undecided() {
		if i == 0 {
			fmt.Fprintln(w, "\nTo decide")
		}
		likely := ""
		for j, ids := range learn.Likely(f) {
			likely += fmt.Sprintf("; %d %s", j+1, learn.Words(g, ids))
		}
		fmt.Fprintln(w, wrap(clean.Terminal(fmt.Sprintf("- %d %s%s", f.Index, learn.Place(f), likely)), 2))
	}
}

// showBoxes prints boxes under their headings, each with what goes into it.
func showBoxes(w io.Writer, g *checklist.Guide, fields []understood.Field) {
	section := "\n"
	for _, f := range fields {
		if f.Section != section {
			section = f.Section
			fmt.Fprintln(w, strings.TrimRight("\n"+wrap(clean.Terminal(section), 0), "\n"))
		}
		fmt.Fprintln(w, wrap(clean.Terminal(fmt.Sprintf("- %d %s: %s", f.Index, f.Label, cmp.Or(learn.Mapped(g, f), learn.WordsToDecide))), 2))
	}
}
