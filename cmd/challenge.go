package cmd

import (
	"fmt"

	"github.com/spf13/cobra"

	"referral/export"
	"referral/wizard"
)

func newChallenge(env *Env) *cobra.Command {
	var record, authority, format, output, size string
	var steps, supervision bool
	c := &cobra.Command{
		Use:   "challenge [ID]",
		Short: "A letter listing the facts left out, and the escalation ladder with its dates",
		Long: `challenge writes the letter to the council when you disagree with a decision: its reasons, and
the facts that they do not mention. It has no notes to you in it, so it can go as it is.
--steps writes your own paper instead: the escalation ladder with its dates, and space for notes of
phone calls. --supervision writes the sheet for supervision.`,
		Example: `  referral challenge k7f2
  referral challenge k7f2 --output letter.docx
  referral challenge k7f2 --steps
  referral challenge k7f2 --supervision`,
		Args: atMost(1),
		RunE: func(_ *cobra.Command, args []string) error {
			format, err := formatTyped(format, output, "text")
			if err != nil {
				return err
			}
			f, _ := export.FormatOf(format)
			r, err := recordOrDraft(env, record, args)
			if err != nil {
				return err
			}
			if authority != "" {
				p, err := profileOf(env, authority)
				if err != nil {
					return err
				}
				r.Authority = p.ID
			}
			card, err := readCard(env)
			if err != nil {
				fmt.Fprintln(env.Err, "referral:", err)
			}
			name := "challenge"
			switch {
			case steps && supervision:
				return usage("choose --steps or --supervision")
			case steps:
				name = "escalation"
			case supervision:
				name = "supervision"
			}
			sheet, _ := export.Find(name)
			if err := card.choose(size, format); err != nil {
				return err
			}
			for _, line := range wizard.WordsSharedOn(sheet.ID, r, true) {
				fmt.Fprintln(env.Err, line)
			}
			if goOn, err := asksAtName(env, r, namedIn(env, r, card, sheet, format)); !goOn {
				return err
			}
			p, err := render(env, r, card, sheet, f, format)
			if err != nil {
				return err
			}
			return deliver(env, p, output)
		},
	}
	c.Flags().StringVar(&record, "record", "", "a record as JSON, or - for standard input")
	c.Flags().StringVarP(&authority, "authority", "a", "", "the local authority, by its ID")
	addOutputFlags(c, &format, &output, "text")
	c.Flags().BoolVar(&steps, "steps", false, "the escalation ladder with its dates, and space for notes, instead of the letter")
	c.Flags().BoolVar(&supervision, "supervision", false, "the sheet for supervision, instead of the letter")
	addTypeFlag(c, &size)
	return c
}
