package cmd

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"referral/checklist"
)

func newSample(env *Env) *cobra.Command {
	return &cobra.Command{
		Use:   "sample [NAME]",
		Short: "Print a complete fictional record as JSON",
		Long:  "sample prints a complete record of an invented family, for trying everything out.\n\nSamples: " + strings.Join(checklist.Samples(), ", ") + ".",
		Args:  atMost(1),
		RunE: func(_ *cobra.Command, args []string) error {
			name := "rowan"
			if len(args) == 1 {
				name = args[0]
			}
			name, err := named("sample", name, checklist.Samples())
			if err != nil {
				return err
			}
			data, _ := checklist.Sample(name)
			_, err = env.Out.Write(data)
			if err != nil {
				return fmt.Errorf("writing to standard output: %w", plainError(err))
			}
			return nil
		},
	}
}
