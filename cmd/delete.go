package cmd

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
)

func newDelete(env *Env) *cobra.Command {
	var yes bool
	c := &cobra.Command{
		Use:     "delete ID",
		Short:   "Delete a draft and every saved copy of it",
		Example: "  referral delete k7f2",
		Args:    one("the ID of one draft"),
		RunE:    func(_ *cobra.Command, args []string) error { return runDelete(env, args[0], yes) },
	}
	c.Flags().BoolVar(&yes, "yes", false, "delete without asking")
	return c
}

func runDelete(env *Env, id string, yes bool) error {
	s, err := openStore(env)
	if err != nil {
		return err
	}
	d, err := s.Open(id)
	if err != nil {
		return err
	}
	id = d.ID()
	_ = d.Close()
	if !yes {
		fmt.Fprintf(env.Out, "Delete draft %s and every saved copy? This cannot be undone. Type yes, or just press Enter to keep it.\n", id[:6])
		line, err := readLine(env)
		if err != nil {
			return err
		}
		if !strings.EqualFold(line, "yes") {
			fmt.Fprintln(env.Err, "Nothing was deleted.")
			return nil
		}
	}
	if err := s.Delete(id); err != nil {
		return err
	}
	fmt.Fprintln(env.Err, "Deleted. Copies in a backup or a synced folder stay there, still encrypted.")
	return nil
}
