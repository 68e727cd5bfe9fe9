package cmd

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/review"
	"referral/checklist/source"
	"referral/checklist/wording"
)

func newExplain(env *Env) *cobra.Command {
	return &cobra.Command{
		Use:   "explain ID",
		Short: "Why a question is asked or a comment is made, and where it comes from",
		Args:  exactly(1, "the ID of a question or a rule"),
		RunE: func(_ *cobra.Command, args []string) error {
			return runExplain(env, strings.ToLower(strings.TrimSpace(args[0])))
		},
	}
}

func runExplain(env *Env, id string) error {
	w := env.Out
	if q, ok := env.guide().Question(id); ok {
		title := checklist.Title(checklist.New(), q, checklist.Ref{})
		fmt.Fprintf(w, "%s\n  %s\n  Why: %s\n  A good answer has: %s\n", q.ID, title, q.Why, q.Good)
		if q.Example != "" {
			fmt.Fprintf(w, "  For example (invented): %s\n  Says too little (invented): %s\n", q.Example, q.Poor)
		}
		if q.ChildsWords {
			fmt.Fprintln(w, "  Only what was written down at the time. Do not ask again.")
		}
		if len(q.Gaps) > 0 {
			var offers []string
			for _, kind := range q.Gaps {
				offers = append(offers, checklist.GapOffer(checklist.New(), q, kind))
			}
			fmt.Fprintf(w, "  Not known is an answer: %s\n", strings.Join(offers, "; "))
		}
		explainRows(w, q.Rows)
		explainSources(w, q.Source)
		return nil
	}
	if r, ok := review.Find(id); ok {
		fmt.Fprintf(w, "%s (%s, %s)\n  Looks for: %s\n  Why: %s\n  Asks: %s\n", r.ID, r.Category, r.Severity, r.What, r.Why, r.Ask)
		explainRows(w, r.Rows)
		explainSources(w, r.Source)
		return nil
	}
	if e, ok := ruleOf(env, id); ok {
		fmt.Fprintf(w, "%s (%s, %s)\n  Why: %s\n  Asks: %s\n", e.ID, e.Category, e.Severity, e.Why, e.Ask)
		if len(e.Hits) > 0 {
			fmt.Fprintf(w, "  Found in, for example: %s\n", e.Hits[0])
		}
		if len(e.Misses) > 0 {
			fmt.Fprintf(w, "  Left alone in, for example: %s\n", e.Misses[0])
		}
		explainSources(w, e.Source)
		return nil
	}
	if near, ok := english.Nearest(id, explained(env)); ok {
		return usage("there is no question or rule with that ID; did you mean %s? check and resume show the IDs", near)
	}
	return usage("there is no question or rule with that ID; check and resume show the IDs")
}

// explained are the IDs of the questions and the rules of this program.
func explained(env *Env) []string {
	var ids []string
	for _, q := range env.guide().All() {
		ids = append(ids, q.ID)
	}
	for _, r := range review.Rules() {
		ids = append(ids, r.ID)
	}
	for _, e := range wording.Rules() {
		ids = append(ids, e.ID)
	}
	return ids
}

func explainRows(w io.Writer, rows []int) {
	if len(rows) == 0 {
		return
	}
	var out []string
	for _, r := range rows {
		out = append(out, fmt.Sprintf("R%d", r))
	}
	fmt.Fprintf(w, "  Requirements: %s (docs/requirements.md)\n", strings.Join(out, ", "))
}

func explainSources(w io.Writer, ids []string) {
	for _, id := range ids {
		if s, ok := source.Get(id); ok {
			fmt.Fprintf(w, "  Source %s: %s\n", id, s.Title)
		}
	}
}
