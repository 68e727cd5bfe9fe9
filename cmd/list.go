package cmd

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"referral/wizard"
)

func newList(env *Env) *cobra.Command {
	var details bool
	c := &cobra.Command{
		Use:   "list",
		Short: "List the drafts, without opening them",
		Args:  atMost(0),
		RunE:  func(*cobra.Command, []string) error { return runList(env, details) },
	}
	c.Flags().BoolVar(&details, "details", false, "ask for the passphrase, and show which draft is which: label, initials, age, year, step")
	return c
}

func runList(env *Env, details bool) error {
	s, err := openStore(env)
	if err != nil {
		return err
	}
	infos, err := s.List()
	if err != nil {
		return err
	}
	if len(infos) == 0 {
		fmt.Fprintln(env.Err, "There are no drafts. referral new starts one.")
		return nil
	}
	unread := unreadable(infos)
	whole := infos[:len(infos)-len(unread)] // The others come last.
	if details {
		if err := unlock(env, s); err != nil {
			return err
		}
		for _, d := range whole {
			fmt.Fprintf(env.Out, "%-8s %s; %s\n", d.Short, wizard.AboutDraft(s, d.ID, env.guide(), env.Now).Line(), d.Line())
		}
	} else {
		printDrafts(env.Out, whole)
	}
	if len(unread) > 0 {
		return troubleOf(unread)
	}
	return nil
}

// unreadable are the drafts that are there and cannot be read.
func unreadable(infos []wizard.DraftInfo) []wizard.DraftInfo {
	var out []wizard.DraftInfo
	for _, d := range infos {
		if d.Trouble != "" {
			out = append(out, d)
		}
	}
	return out
}

// troubleOf says which drafts cannot be read, and why.
func troubleOf(unread []wizard.DraftInfo) error {
	if len(unread) == 1 {
		return fmt.Errorf("1 draft (%s) cannot be read: %s", unread[0].Short, unread[0].Trouble)
	}
	say := fmt.Sprintf("%d drafts cannot be read:", len(unread))
	for _, d := range unread {
		say += fmt.Sprintf("\n  %s: %s", d.Short, d.Trouble)
	}
	return errors.New(say)
}

// printDrafts says when each was saved; a list of names would tell too much over a shoulder.
func printDrafts(w io.Writer, infos []wizard.DraftInfo) {
	for _, d := range infos {
		if d.Trouble != "" {
			fmt.Fprintf(w, "%-8s cannot be read: %s\n", d.Short, d.Trouble)
			continue
		}
		fmt.Fprintf(w, "%-8s %s\n", d.Short, d.Line())
	}
}
