package cmd

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"referral/cmd/licences"
	"referral/export/pdf"
)

func newLicences(env *Env) *cobra.Command {
	return &cobra.Command{
		Use:     "licences",
		Short:   "The licences of everything that is built into this program",
		Example: "  referral licences",
		Args:    atMost(0),
		RunE: func(*cobra.Command, []string) error {
			fmt.Fprint(env.Out, "What is built into referral, and the licence that each part comes under.\n")
			for _, l := range licences.All() {
				text := l.Text
				if text == "" {
					text = "Its licence is not kept here. It is in the module.\n"
				}
				printLicence(env, strings.TrimSpace(l.Module+" "+l.Version), text)
			}
			for _, l := range pdf.Licences() {
				printLicence(env, "Fonts: "+strings.Join(l.Fonts, ", "), l.Text)
			}
			return nil
		},
	}
}

func printLicence(env *Env, name, text string) {
	title := wrap(name, 0)
	fmt.Fprintf(env.Out, "\n%s\n%s\n\n%s", title, strings.Repeat("-", 78), text)
}
