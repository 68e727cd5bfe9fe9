package cmd

import (
	"fmt"

	"github.com/spf13/cobra"

	"referral/wizard"
)

func newResume(env *Env) *cobra.Command {
	return &cobra.Command{
		Use:   "resume [ID] [--plain]",
		Short: "Carry on with a draft, at the question where you left off",
		Example: `  referral resume
  referral resume k7f2
  referral resume k7f2 --plain`,
		Args: atMost(1),
		RunE: func(_ *cobra.Command, args []string) error { return runResume(env, args) },
	}
}

func runResume(env *Env, args []string) error {
	s, store, err := openQuietly(env, args)
	if err != nil {
		return err
	}
	if !onScreen(env) { // The screen shows warnings, and reads the other drafts, once it is open.
		printWarnings(env, store)
		s.Flow.KnowElsewhereLater(func() []string { return wizard.Elsewhere(store, s.ID()) })
	}
	card, err := readCard(env)
	if err != nil {
		fmt.Fprintln(env.Err, "referral:", err)
	}
	return interview(env, s, store, card)
}

// openDraft opens the draft named by the words after a command, or the only one there is, for a command that shows none
// of its questions.
func openDraft(env *Env, args []string) (*wizard.Session, wizard.Store, error) {
	s, store, err := openQuietly(env, args)
	if err == nil {
		printWarnings(env, store)
		s.Flow.TakeUnfinished()
	}
	return s, store, err
}

// openQuietly is like openDraft, but leaves the warnings for later, when they can be seen.
func openQuietly(env *Env, args []string) (*wizard.Session, wizard.Store, error) {
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
		printWarnings(env, store)
		_ = d.Close()
		return nil, err
	}
	s, note, err := wizard.ResumeSession(d, env.guide(), env.Now)
	if err != nil {
		_ = d.Close()
		return nil, err
	}
	if note != "" {
		env.warned = append(env.warned, note)
	}
	return s, nil
}

// takeWarnings returns the warnings that have not been shown yet.
func takeWarnings(env *Env, store wizard.Store) []string {
	out := env.warned
	env.warned = nil
	if s, ok := store.(interface{ Warnings() []string }); ok {
		out = append(out, s.Warnings()...)
	}
	return out
}

func printWarnings(env *Env, store wizard.Store) {
	for _, w := range takeWarnings(env, store) {
		fmt.Fprintln(env.Err, "referral:", w)
	}
}
