package cmd

import (
	"strings"

	"github.com/spf13/cobra"

	"referral/checklist"
	"referral/export"
)

func newChecklist(env *Env) *cobra.Command {
	var format, output, size string
	c := &cobra.Command{
		Use:   "checklist [--format " + strings.Join(formatIDs(), "|") + "]",
		Short: "The checklist and worksheet, on paper",
		Long:  "checklist writes the questions with space for the answers, for school computers that do not allow programs like this.",
		Example: `  referral checklist --output checklist.pdf
  referral checklist --format text`,
		Args: atMost(0),
		RunE: func(*cobra.Command, []string) error {
			format, err := formatTyped(format, output, "markdown")
			if err != nil {
				return err
			}
			f, _ := export.FormatOf(format)
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
	addOutputFlags(c, &format, &output, "markdown")
	addTypeFlag(c, &size)
	return c
}
