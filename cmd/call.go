package cmd

import (
	"fmt"

	"github.com/spf13/cobra"

	"referral/checklist"
	"referral/export"
	"referral/export/text"
)

func newCall(env *Env) *cobra.Command {
	var record, authority string
	var anonymous bool
	c := &cobra.Command{
		Use: "call [ID] [--record FILE]",
		Long: `call shows the numbers and the telephone script at once, with blanks for what is not known
yet. It needs no passphrase, no draft and no answer. With the ID of a draft, or --record, the
blanks are filled in. --advice is the script for advice without naming the child.`,
		Args: atMost(1),
		RunE: func(_ *cobra.Command, args []string) error {
			card, err := readCard(env)
			if err != nil {
				fmt.Fprintln(env.Err, "referral:", err)
			}
			r := checklist.New()
			if record != "" || len(args) > 0 {
				if r, err = recordOrDraft(env, record, args); err != nil {
					return err
				}
			} else {
				card.fill(r)
			}
			var wrong error
			if authority != "" {
				// A slip in an ID keeps nobody from ringing: the script is shown all the same, and the slip is named after it.
				if _, wrong = profileOf(env, authority); wrong == nil {
					r.Authority = authority
				}
			}
			name := "call"
			if anonymous {
				name = "advice"
			}
			sheet, _ := export.Find(name)
			d, _ := sheet.Compose(sheetContext(env, r, card))
			if err := text.Write(env.Out, d, 0); err != nil {
				return err
			}
			return wrong
		},
	}
	c.Flags().StringVar(&record, "record", "", "a record as JSON, or - for standard input")
	c.Flags().StringVar(&authority, "authority", "", "the local authority, by its ID")
	c.Flags().BoolVar(&anonymous, "advice", false, "ask for advice without naming the child")
	return c
}

// showCall shows the numbers and the script, with blanks.
func showCall(env *Env) error {
	c := newCall(env)
	return c.RunE(c, nil)
}
