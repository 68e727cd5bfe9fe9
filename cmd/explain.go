package cmd

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/review"
	"referral/checklist/wording"
)

func newExplain(env *Env) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "explain ID",
		Short: "Why a question is asked or a comment is made, and where it comes from",
		Example: "  referral explain " + checklist.QConsentParentsTold + "\n" +
			"  referral explain vague-chaotic-named\n" +
			"  referral explain " + checklist.QChildName + " --json",
		Args: one("the ID of a question or a rule"),
		RunE: func(_ *cobra.Command, args []string) error {
			return runExplain(env, strings.ToLower(strings.TrimSpace(args[0])), asJSON)
		},
	}
	addJSONFlag(c, &asJSON)
	return c
}

func runExplain(env *Env, id string, asJSON bool) error {
	e, ok := explanationOf(env, id)
	switch {
	case !ok:
		const none = "there is no question or rule with that ID"
		if near, ok := english.Nearest(id, explained(env)); ok {
			return usage("%s; did you mean %s? check and resume show the IDs", none, near)
		}
		return usage("%s; check and resume show the IDs", none)
	case asJSON:
		return writeJSON(env.Out, e)
	}
	e.print(env.Out)
	return nil
}

// explanation is what is known about a question or a rule. Its keys are those of explain --json.
type explanation struct {
	ID        string       `json:"id"`
	Title     string       `json:"title,omitempty"` // Title is only set for a question.
	Category  string       `json:"category,omitempty"`
	Severity  string       `json:"severity,omitempty"`
	LooksFor  string       `json:"looks_for,omitempty"`
	Why       string       `json:"why"`
	Good      string       `json:"good,omitempty"`
	Example   string       `json:"example,omitempty"`
	Poor      string       `json:"poor,omitempty"`
	NotAgain  bool         `json:"not_again,omitempty"` // NotAgain is set for a child's words, which must not be asked for again.
	NotKnown  []string     `json:"not_known,omitempty"`
	Ask       string       `json:"ask,omitempty"`
	Found     string       `json:"found,omitempty"`      // Found is an example of what a phrase finds,
	LeftAlone string       `json:"left_alone,omitempty"` // and LeftAlone of what it leaves alone.
	Rows      []int        `json:"requirements,omitempty"`
	Sources   []sourceJSON `json:"sources"`
}

func explanationOf(env *Env, id string) (explanation, bool) {
	if q, ok := env.guide().Question(id); ok {
		e := explanation{
			ID: q.ID, Title: checklist.Title(checklist.New(), q, checklist.Ref{}), Why: q.Why, Good: q.Good,
			Example: q.Example, Poor: q.Poor, NotAgain: q.ChildsWords, Rows: q.Rows, Sources: sourcesJSON(q.Source),
		}
		for _, kind := range q.Gaps {
			e.NotKnown = append(e.NotKnown, checklist.GapOffer(checklist.New(), q, kind))
		}
		return e, true
	}
	if r, ok := review.Find(id); ok {
		return explanation{
			ID: r.ID, Category: r.Category, Severity: r.Severity.String(), LooksFor: r.What, Why: r.Why, Ask: r.Ask,
			Rows: r.Rows, Sources: sourcesJSON(r.Source),
		}, true
	}
	r, ok := ruleOf(env, id)
	if !ok {
		return explanation{}, false
	}
	e := explanation{ID: r.ID, Category: r.Category, Severity: r.Severity.String(), Why: r.Why, Ask: r.Ask, Sources: sourcesJSON(r.Source)}
	if len(r.Hits) > 0 {
		e.Found = r.Hits[0]
	}
	if len(r.Misses) > 0 {
		e.LeftAlone = r.Misses[0]
	}
	return e, true
}

// print writes what is known, one thing per line.
func (e explanation) print(w io.Writer) {
	if e.Title != "" {
		fmt.Fprintf(w, "%s\n  %s\n", e.ID, e.Title)
	} else {
		fmt.Fprintf(w, "%s (%s, %s)\n", e.ID, e.Category, e.Severity)
	}
	var rows []string
	for _, r := range e.Rows {
		rows = append(rows, fmt.Sprintf("R%d", r))
	}
	requirements := ""
	if len(rows) > 0 {
		requirements = strings.Join(rows, ", ") + " (docs/requirements.md)"
	}
	for _, line := range []struct{ lead, text string }{
		{"Looks for: ", e.LooksFor},
		{"Why: ", e.Why},
		{"A good answer has: ", e.Good},
		{"For example (invented): ", e.Example},
		{"Says too little (invented): ", e.Poor},
		{"Asks: ", e.Ask},
		{"Found in, for example: ", e.Found},
		{"Left alone in, for example: ", e.LeftAlone},
	} {
		if line.text != "" {
			fmt.Fprintf(w, "  %s%s\n", line.lead, line.text)
		}
	}
	if e.NotAgain {
		fmt.Fprintln(w, "  Only what was written down at the time. Do not ask again.")
	}
	if len(e.NotKnown) > 0 {
		fmt.Fprintf(w, "  Not known is an answer: %s\n", strings.Join(e.NotKnown, "; "))
	}
	if requirements != "" {
		fmt.Fprintf(w, "  Requirements: %s\n", requirements)
	}
	for _, s := range e.Sources {
		fmt.Fprintf(w, "  Source %s: %s\n", s.ID, s.Title)
	}
}

// explained returns the IDs of all questions and rules.
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
