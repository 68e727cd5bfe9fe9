package cmd

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/english"
)

func newGuidance(env *Env) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "guidance [SECTION]",
		Short: "What the guidance asks, part by part",
		Example: `  referral guidance
  referral guidance consent`,
		Args: atMost(1),
		RunE: func(_ *cobra.Command, args []string) error { return runGuidance(env, args, asJSON) },
	}
	addJSONFlag(c, &asJSON)
	return c
}

func runGuidance(env *Env, args []string, asJSON bool) error {
	sections := env.guide().Sections
	if len(args) == 1 {
		id, err := named("part", args[0], sectionIDs(env))
		if err != nil {
			return err
		}
		s, _ := env.guide().Section(id)
		sections = []*checklist.Section{s}
	}
	council := councilOfCard(env)
	if asJSON {
		return writeJSON(env.Out, guidanceJSON(sections, council))
	}
	for i, s := range sections {
		if i > 0 {
			fmt.Fprintln(env.Out)
		}
		fmt.Fprintf(env.Out, "%s\n%s\n", s.Title, strings.Repeat("=", len(s.Title)))
		fmt.Fprintln(env.Out, wrap(s.Opens, 0))
		var from []string
		for _, n := range s.Notes {
			fmt.Fprintf(env.Out, "\n%s\n", wrap(english.Join(" ", "- "+n.Text, council.Local(n.Local)), 2))
			from = append(from, n.Source...)
		}
		fmt.Fprintf(env.Out, "\n%s\n", wrap(fromSources(from), 2))
		if len(args) == 0 {
			continue
		}
		fmt.Fprintln(env.Out, "\nWhat is asked of everyone:")
		for _, q := range askedOfEveryone(s) {
			fmt.Fprintln(env.Out, wrap("- "+checklist.Title(checklist.New(), q, checklist.Ref{})+" "+q.Why, 2))
		}
	}
	return nil
}

// askedOfEveryone returns the questions of a part that every referral answers.
func askedOfEveryone(s *checklist.Section) []*checklist.Question {
	var out []*checklist.Question
	for _, q := range s.Questions {
		if q.Need == checklist.Must && q.Asked() {
			out = append(out, q)
		}
	}
	return out
}

func sectionIDs(env *Env) []string {
	var ids []string
	for _, s := range env.guide().Sections {
		ids = append(ids, s.ID)
	}
	return ids
}

// councilOfCard returns what is known about the council on the school card. Without a card, the guidance says what is
// true everywhere.
func councilOfCard(env *Env) authority.Profile {
	card, err := readCard(env)
	if err != nil {
		return authority.Profile{}
	}
	return card.profile
}

// wrap breaks a text at 78 columns; lines after the first are indented.
func wrap(s string, indent int) string {
	return strings.Join(english.Wrap(english.OneLine(s), 78, indent), "\n")
}
