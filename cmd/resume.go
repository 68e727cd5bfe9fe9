package cmd

import (
	"fmt"

	"github.com/spf13/cobra"

	"referral/wizard"
)

func newResume(env *Env) *cobra.Command {
	var asText bool
	c := &cobra.Command{
		Use:  "resume [ID] [--plain]",
		Args: atMost(1),
		RunE: func(_ *cobra.Command, args []string) error { return runResume(env, args, asText) },
	}
	c.Flags().BoolVar(&asText, "plain", false, "line by line, without a screen")
	return c
}

func runResume(env *Env, args []string, asText bool) error {
	s, store, err := openDraft(env, args)
	if err != nil {
		return err
	}
	s.Flow.KnowElsewhere(wizard.Elsewhere(store, s.ID()))
	card, err := readCard(env)
	if err != nil {
		fmt.Fprintln(env.Err, "referral:", err)
	}
	return interview(env, s, store, card, asText)
}

// openDraft opens the draft that the words after a command name, or the only one there is.
func openDraft(env *Env, args []string) (*wizard.Session, wizard.Store, error) {
	store, err := openStore(env)
	if err != nil {
		return nil, nil, err
	}
	id, err := onlyDraft(env, store, args)
	if err != nil {
		return nil, nil, err
	}
	s, err := openSession(env, store, id)
	return s, store, err
}

// openSession unlocks the store and opens a draft where it was left.
func openSession(env *Env, store wizard.Store, id string) (*wizard.Session, error) {
	d, err := store.Open(id)
	if err != nil {
		return nil, err
	}
	if err := unlock(env, store); err != nil {
		_ = d.Close()
		return nil, err
	}
	s, note, err := wizard.ResumeSession(d, env.guide(), env.Now)
	if err != nil {
		_ = d.Close()
		return nil, err
	}
	if note != "" {
		fmt.Fprintln(env.Err, "referral:", note)
	}
	return s, nil
}
