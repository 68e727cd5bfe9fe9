package cmd

import (
	"fmt"

	"github.com/spf13/cobra"

	"referral/export"
	"referral/wizard"
)

func newChallenge(env *Env) *cobra.Command {
	var record, authority, format, output, size string
	var supervision bool
	c := &cobra.Command{
		Use:   "challenge [ID]",
		Short: "The escalation ladder with its dates, and a letter listing the facts left out",
		Long: `challenge writes the papers you need when you disagree with a decision: the escalation ladder
with its dates, a letter listing the facts that the reasons do not mention, and space for
notes of phone calls.
--supervision writes the sheet for supervision instead.`,
		Example: `  referral challenge k7f2
  referral challenge k7f2 --output letter.docx
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
			if supervision {
				name = "supervision"
			}
			sheet, _ := export.Find(name)
			if err := card.choose(size, format); err != nil {
				return err
			}
			for _, line := range wizard.WordsSharedOn(sheet.ID, r) {
				fmt.Fprintln(env.Err, line)
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
	c.Flags().BoolVar(&supervision, "supervision", false, "the sheet for supervision instead")
	addTypeFlag(c, &size)
	return c
}
