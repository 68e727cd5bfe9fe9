package cmd

import (
	"strings"

	"github.com/spf13/cobra"

	"referral/checklist"
	"referral/checklist/english"
	"referral/wizard/workshop"
)

func newSample(env *Env) *cobra.Command {
	var weak bool
	var output string
	c := &cobra.Command{
		Use:   "sample [NAME] [--output FILE]",
		Short: "Print a complete fictional record as JSON, or a weak referral to check",
		Long: `sample prints a complete record of an invented family, for trying everything out. With --weak it
prints a weak referral instead, as text for "referral check". It is one of the workshop's, and
NAME is then the name of its case.

Samples: ` + strings.Join(checklist.Samples(), ", ") + ".",
		Example: `  referral sample hana --output hana.json
  referral sample --weak --output weak.txt`,
		Args: atMost(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if weak {
				return printWeak(env, args, output)
			}
			name := "rowan"
			if len(args) == 1 {
				name = args[0]
			}
			name, err := named("sample", name, checklist.Samples())
			if err != nil {
				return err
			}
			data, _ := checklist.Sample(name)
			return deliver(env, paper{name: name, extension: "json", content: data}, output)
		},
	}
	c.Flags().BoolVar(&weak, "weak", false, "a weak referral of the workshop, as text")
	c.Flags().StringVarP(&output, "output", "o", "", "a new file, or - for standard output")
	return c
}

// printWeak prints the weak referral of a workshop case.
func printWeak(env *Env, args []string, output string) error {
	name := "idil"
	if len(args) == 1 {
		name = args[0]
	}
	s, ok := workshop.Find(name)
	if !ok {
		return noSuchCase(name)
	}
	var lines []string
	for _, paragraph := range strings.Split(strings.TrimSpace(s.Weak.Text), "\n") {
		lines = append(lines, english.Wrap(paragraph, 78, 0)...)
	}
	return deliver(env, paper{name: "weak", extension: "txt", content: []byte(strings.Join(lines, "\n") + "\n")}, output)
}
