package cmd

import (
	"fmt"

	"github.com/spf13/cobra"

	"referral/wizard"
	"referral/wizard/draft"
)

func newImport(env *Env) *cobra.Command {
	return &cobra.Command{
		Use:   "import FILE",
		Short: "Make an encrypted draft from a record",
		Long: `import reads a record as JSON, from a file or from standard input for "-", and makes an
encrypted draft from it. The file stays where it is. Delete it if it should not be there.`,
		Example: "  referral import rowan.json",
		Args:    one("one file, or -"),
		RunE:    func(_ *cobra.Command, args []string) error { return runImport(env, args[0]) },
	}
}

func runImport(env *Env, name string) error {
	r, err := readRecord(env, name)
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
	d, err := store.New()
	if err != nil {
		return err
	}
	s := wizard.NewSession(wizard.NewFlow(r, env.guide(), env.Now))
	s.Keep(d)
	defer func() { _ = s.Close() }()
	s.Flow.FirstOpen()
	if err := s.Save(); err != nil {
		return err
	}
	fmt.Fprintf(env.Out, "%s\n", d.ID()[:6])
	fmt.Fprintf(env.Err, "Imported. To carry on: referral resume %s\n", d.ID()[:6])
	return nil
}
