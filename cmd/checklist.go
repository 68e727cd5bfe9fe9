package cmd

import (
	"strings"

	"github.com/spf13/cobra"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export"
)

func newChecklist(env *Env) *cobra.Command {
	var format, output, size string
	c := &cobra.Command{
		Use:   "checklist [--format " + strings.Join(formatIDs(), "|") + "]",
		Short: "The checklist and worksheet, on paper",
		Long:  "checklist writes the questions with space for the answers, for school computers that do not allow programs like this.",
		Args:  atMost(0),
		RunE: func(*cobra.Command, []string) error {
			f, ok := export.FormatOf(format)
			if !ok {
				return usage("there is no such format; choose from: %s", formatList())
			}
			sheet, _ := export.Find("worksheet")
			card, _ := readCard(env)
			if err := card.choose(size, format); err != nil {
				return err
			}
			p, err := render(env, checklist.New(), card, sheet, f, format)
			if err != nil {
				return err
			}
			return deliver(env, p, output)
		},
	}
	c.Flags().StringVar(&format, "format", "markdown", english.Or(formatIDs()))
	c.Flags().StringVar(&output, "output", "", "a new file, or - for standard output")
	addTypeFlag(c, &size)
	return c
}
