package cmd

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"referral/checklist/clean"
	"referral/wizard"
)

// wordsOrThis comes before a suggested passphrase.
const wordsOrThis = "Or use this one: "

// choosePassphrase sets up the store, or does nothing if the writer just presses Enter.
func choosePassphrase(env *Env, s wizard.Store) error {
	fmt.Fprintln(env.Out, strings.ReplaceAll(wizard.WordsPassphrase, ". ", ".\n")) // One sentence per line, since a terminal would cut words in two.
	fmt.Fprintln(env.Out, wordsOrThis+s.Generate())
	p, err := newPassphrase(env, s, "Passphrase (just press Enter to skip): ")
	if err != nil || p == "" {
		return ignoreEnd(err)
	}
	recovery, err := s.SetUp(p)
	if err != nil {
		return err
	}
	fmt.Fprintf(env.Out, `Only you know the passphrase. If you want a spare key for the school safe, write this down on paper:
  %s
Anyone who has it can open every draft on this computer.
`, recovery)
	return nil
}

// newPassphrase asks twice for a new passphrase. An empty one means "not now".
func newPassphrase(env *Env, s wizard.Store, prompt string) (string, error) {
	for {
		p, err := env.Lines.ReadSecret(prompt)
		if err != nil || p == "" {
			return "", err
		}
		if err := s.CheckPassphrase(p); err != nil {
			fmt.Fprintln(env.Out, err)
			continue
		}
		again, err := env.Lines.ReadSecret("Type it again: ")
		if err != nil {
			return "", err
		}
		if again == p {
			return p, nil
		}
		fmt.Fprintln(env.Out, "The two do not match. Type it again.")
	}
}

// keyed is a store whose passphrase can be changed, or reset with the spare key.
type keyed interface {
	Recover(line, passphrase string) error
	ChangePassphrase(old, passphrase string) error
}

func runRecover(env *Env) error {
	s, err := openStore(env)
	if err != nil {
		return err
	}
	k, ok := s.(keyed)
	if !ok {
		return errors.New("setting a new passphrase: these drafts have none")
	}
	line, err := env.Lines.ReadSecret("The spare key: ")
	if err != nil {
		return errors.New("the input ended part-way; nothing was changed")
	}
	p, err := newPassphrase(env, s, "New passphrase: ")
	if err != nil || p == "" {
		return ignoreEnd(err)
	}
	if err := k.Recover(strings.TrimSpace(line), p); err != nil {
		return err
	}
	fmt.Fprintln(env.Out, "The new passphrase opens the drafts.")
	return nil
}

func runChange(env *Env) error {
	s, err := openStore(env)
	if err != nil {
		return err
	}
	k, ok := s.(keyed)
	if !ok || !s.Ready() {
		return thenWipe(env, choosePassphrase(env, s))
	}
	old, err := env.Lines.ReadSecret("Current passphrase: ")
	if err != nil {
		return errors.New("the input ended part-way; nothing was changed")
	}
	p, err := newPassphrase(env, s, "New passphrase: ")
	if err != nil || p == "" {
		return ignoreEnd(err)
	}
	if err := k.ChangePassphrase(old, p); err != nil {
		return err
	}
	fmt.Fprintln(env.Out, "The new passphrase opens the drafts; the old one does not.")
	return nil
}

func ignoreEnd(err error) error {
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err
}

// errInputEnded is returned if the input ends before a line that was asked for.
var errInputEnded = errors.New("the input ended part-way; nothing was changed")

// readLine reads one line, cleaned and trimmed. At the end of the input it returns errInputEnded.
func readLine(env *Env) (string, error) {
	line, err := env.Lines.ReadLine()
	if errors.Is(err, io.EOF) {
		return "", errInputEnded
	}
	if err != nil {
		return "", err
	}
	line, _ = clean.Line(line)
	return strings.TrimSpace(line), nil
}

func cutTrim(s, sep string) (before, after string) {
	before, after, _ = strings.Cut(s, sep)
	return strings.TrimSpace(before), strings.TrimSpace(after)
}
