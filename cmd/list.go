package cmd

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"referral/wizard"
)

func newList(env *Env) *cobra.Command {
	var details, asJSON bool
	c := &cobra.Command{
		Use:   "list",
		Short: "List the drafts, without opening them",
		Example: `  referral list
  referral list --details
  referral list --json`,
		Args: atMost(0),
		RunE: func(*cobra.Command, []string) error { return runList(env, details, asJSON) },
	}
	c.Flags().BoolVar(&details, "details", false, "ask for the passphrase, and show which draft is which: label, initials, age, year, step")
	addJSONFlag(c, &asJSON)
	return c
}

func runList(env *Env, details, asJSON bool) error {
	s, err := openStore(env)
	if err != nil {
		return err
	}
	infos, err := s.List()
	if err != nil {
		return err
	}
	if len(infos) == 0 && !asJSON {
		fmt.Fprintln(env.Err, "There are no drafts. referral new starts one.")
		return nil
	}
	var about func(id string) wizard.About
	if details && len(infos) > 0 {
		if err := unlock(env, s); err != nil {
			return err
		}
		about = func(id string) wizard.About { return wizard.AboutDraft(s, id, env.guide(), env.Now) }
	}
	unread := unreadable(infos)
	whole := infos[:len(infos)-len(unread)] // The others come last.
	switch {
	case asJSON:
		return writeJSON(env.Out, draftsJSON(infos, about))
	case details:
		for _, d := range whole {
			fmt.Fprintf(env.Out, "%-8s %s; %s\n", d.Short, about(d.ID).Line(), d.Line())
		}
	default:
		printDrafts(env.Out, whole)
	}
	if len(unread) > 0 {
		return troubleOf(unread)
	}
	return nil
}

// unreadable returns the drafts that cannot be read.
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

// printDrafts lists drafts by when each was saved, since names could be read over a shoulder.
func printDrafts(w io.Writer, infos []wizard.DraftInfo) {
	for _, d := range infos {
		if d.Trouble != "" {
			fmt.Fprintf(w, "%-8s cannot be read: %s\n", d.Short, d.Trouble)
			continue
		}
		fmt.Fprintf(w, "%-8s %s\n", d.Short, d.Line())
	}
}
