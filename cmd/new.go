package cmd

import (
	"fmt"

	"github.com/spf13/cobra"
)

func newNew(env *Env) *cobra.Command {
	var authority string
	c := &cobra.Command{
		Use:   "new [--authority ID] [--plain]",
		Short: "Start a referral",
		Long: `new takes you through the questions in the guidance, one at a time. It starts with the first
question. The passphrase comes later, and until then the draft is in memory only. --plain asks
line by line, for screen readers and pipes.`,
		Example: `  referral new
  referral new --authority bolton
  referral new --plain`,
		Args: atMost(0),
		RunE: func(*cobra.Command, []string) error { return startNew(env, authority) },
	}
	c.Flags().StringVarP(&authority, "authority", "a", "", "the local authority, by its ID")
	return c
}

func startNew(env *Env, authority string) error {
	card, err := readCard(env)
	if err != nil {
		fmt.Fprintln(env.Err, "referral:", err)
	}
	if authority != "" {
		if card.profile, err = profileOf(env, authority); err != nil {
			return err
		}
		authority = card.profile.ID
	}
	return interview(env, freshSession(env, card, authority), storeOrMemory(env), card)
}
