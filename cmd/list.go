package cmd

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"referral/wizard"
)

func newList(env *Env) *cobra.Command {
	return &cobra.Command{
		Use:  "list",
		Args: atMost(0),
		RunE: func(*cobra.Command, []string) error { return runList(env) },
	}
}

func runList(env *Env) error {
	s, err := openStore(env)
	if err != nil {
		return err
	}
	infos, err := s.List()
	if err != nil {
		return err
	}
	if len(infos) == 0 {
		fmt.Fprintln(env.Err, "There is no draft. referral new starts one.")
		return nil
	}
	printDrafts(env.Out, infos)
	return nil
}

// printDrafts says when each was saved; a list of names would tell too much over a shoulder.
func printDrafts(w io.Writer, infos []wizard.DraftInfo) {
	for _, d := range infos {
		fmt.Fprintf(w, "%-8s saved %s\n", d.Short, d.Saved.Format("Mon 2 Jan 2006, 15:04"))
	}
}
