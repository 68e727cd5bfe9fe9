package cmd

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"referral/wizard"
	"referral/wizard/draft"
)

func newReceive(env *Env) *cobra.Command {
	return &cobra.Command{
		Use:   "receive FILE.age",
		Short: "Make a draft of your own from a file that was handed over to you",
		Long: `receive opens a file that "referral handover" made. It asks for the passphrase of the file, which
whoever made it tells you by phone, and makes a new draft of it, encrypted with your own passphrase.
Your other drafts are not touched, and the file stays where it is.`,
		Example: "  referral receive handover.age",
		Args:    one("one file that ends in .age"),
		RunE:    func(_ *cobra.Command, args []string) error { return runReceive(env, args[0]) },
	}
}

func runReceive(env *Env, name string) error {
	sealed, err := readSealed(name)
	if err != nil {
		return err
	}
	store, err := openStore(env)
	if err != nil {
		return err
	}
	if !store.Ready() {
		return fmt.Errorf("making the draft: %w", draft.ErrNotSetUp)
	}
	content, err := openHandover(env, sealed)
	if err != nil {
		return err
	}
	f, leftOut, err := wizard.ReceiveFlow(content, env.guide(), env.Now)
	if err != nil {
		return err
	}
	d, err := store.New()
	if err != nil {
		return err
	}
	s := wizard.NewSession(f)
	s.Keep(d)
	defer func() { _ = s.Close() }()
	if err := s.Save(); err != nil {
		return err
	}
	fmt.Fprintf(env.Out, "%s\n", d.ID()[:6])
	if leftOut != "" {
		fmt.Fprintln(env.Err, wrap(leftOut, 0))
	}
	fmt.Fprintf(env.Err, "%s To carry on: referral resume %s\n", wizard.WordsReceived, d.ID()[:6])
	return nil
}

// readSealed reads an encrypted file. A file of another kind is refused before anyone is asked for a passphrase.
func readSealed(name string) ([]byte, error) {
	const doing = "opening the file"
	if name == "-" {
		return nil, usage("name the file itself: the passphrase is read from the keyboard")
	}
	if err := checkReadable(name); err != nil {
		return nil, fmt.Errorf("%s: %w", doing, err)
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doing, plainError(err))
	}
	defer func() { _ = file.Close() }()
	sealed, err := io.ReadAll(io.LimitReader(file, draft.MaxHandOver+1))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doing, plainError(err))
	}
	if len(sealed) > draft.MaxHandOver {
		return nil, fmt.Errorf("%s: %w", doing, draft.ErrNotHandOver)
	}
	if isRecord(string(sealed)) {
		return nil, errors.New("opening the file: this is a record that is not encrypted; referral import makes a draft from it")
	}
	return sealed, draft.CheckHandOver(sealed)
}

// openHandover asks for the file's passphrase, at most three times.
func openHandover(env *Env, sealed []byte) ([]byte, error) {
	for try := 1; ; try++ {
		p, err := env.Lines.ReadSecret("Passphrase of the file: ")
		if err != nil {
			return nil, errors.New("opening the file: no passphrase was given; nothing was changed")
		}
		content, err := draft.OpenHandOver(sealed, p)
		if err == nil || try == 3 || !errors.Is(err, draft.ErrHandOverPassphrase) {
			return content, err
		}
		fmt.Fprintln(env.Err, "referral:", err)
	}
}
