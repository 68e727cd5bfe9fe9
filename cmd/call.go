package cmd

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"referral/checklist"
	"referral/export"
	"referral/export/text"
)

func newCall(env *Env) *cobra.Command {
	var record, authority string
	var anonymous, script bool
	c := &cobra.Command{
		Use:   "call [ID] [--record FILE] [--script]",
		Short: "The numbers to ring, and what to say",
		Long: `call shows the numbers straight away, with the first words to say. It needs no passphrase,
draft, answers or folder. At a terminal it asks which council, unless the school card or
--authority says so, and keeps to one screen; --script prints the whole phone script, and so
does a pipe. With the ID of a draft, or --record, the script is filled in. --advice is the
script for asking for advice without naming the child.`,
		Example: `  referral call
  referral call --authority swindon
  referral call k7f2 --script
  referral call --advice`,
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
				// A mistyped ID must not delay a call: the script is shown first, and then the mistake.
				p, err := profileOf(env, authority)
				if wrong = err; err == nil {
					r.Authority = p.ID
				}
			}
			if r.Authority == "" && authority == "" && env.Terminal {
				if r.Authority = askCouncil(env, card); r.Authority != "" {
					fmt.Fprintln(env.Out)
				}
			}
			if err := printCall(env, r, card, anonymous, script); err != nil {
				return err
			}
			return wrong
		},
	}
	c.Flags().StringVar(&record, "record", "", "a record as JSON, or - for standard input")
	c.Flags().StringVarP(&authority, "authority", "a", "", "the local authority, by its ID")
	c.Flags().BoolVar(&anonymous, "advice", false, "ask for advice without naming the child")
	c.Flags().BoolVar(&script, "script", false, "print the whole script")
	return c
}

// showCall shows the numbers and the script, with blanks.
func showCall(env *Env) error {
	c := newCall(env)
	return c.RunE(c, nil)
}

// printCall prints only the first screen at a terminal, where the start of the whole script would scroll away.
// Elsewhere, and with --script, it prints the script and then the first screen again.
func printCall(env *Env, r *checklist.Referral, card Card, anonymous, script bool) error {
	c := sheetContext(env, r, card)
	if anonymous || script || !env.Terminal {
		sheet, _ := export.Find(map[bool]string{false: "call", true: "advice"}[anonymous])
		d, _ := sheet.Compose(c)
		warnOfName(env, r, text.Plain(d.Blocks)) // A call waits for no question.
		if err := text.Write(env.Out, d, 0); err != nil {
			return err
		}
		fmt.Fprint(env.Out, "\nKeep this in view while you ring\n\n")
	}
	_, err := fmt.Fprintln(env.Out, strings.Join(export.CallFirst(c, 78, export.FirstRows), "\n"))
	if err == nil && env.Terminal && !script && !anonymous {
		_, err = fmt.Fprintln(env.Out, "For the whole script: referral call --script")
	}
	return err
}
