package cmd

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"referral/wizard"
)

// Run runs one command line and returns the exit status. A crash is reported in one line without any text of a case.
func Run(env *Env, args []string) (code int) {
	defer func() {
		if recover() != nil {
			fmt.Fprintln(env.Err, "referral: the program has hit a fault and stopped; what was saved is safe, and referral resume carries on from there")
			code = StatusFailed
		}
	}()
	out := &output{Writer: env.Out}
	env.Out = out
	defer func() { env.Out = out.Writer }()
	root := newRoot(env)
	root.SetArgs(args)
	root.SetIn(env.In)
	root.SetOut(env.Out)
	root.SetErr(env.Err)
	env.wrong = nil
	err := root.Execute()
	if err == nil {
		err = env.wrong
	}
	if out.lost != nil {
		return statusOfOutput(env, out.lost, err)
	}
	return status(env, err)
}

// The help lists the commands in the order of newRoot. cobra would sort them by letter.
func init() { cobra.EnableCommandSorting = false }

// newRoot makes the program's commands, in the order in which a case needs them.
func newRoot(env *Env) *cobra.Command {
	root := &cobra.Command{
		Use:   "referral",
		Short: "Draft a referral to children's social care",
		Long: `referral helps a designated safeguarding lead to draft and print a referral to
children's social care, step by step. It opens no network connection.

If a child is in danger now: 999. "referral call" shows your numbers and what to say.

With a screen reader: "referral --reader" shows the screen with one thing per row, and
"referral --plain" asks line by line. "referral setup" can make either one the usual way to
start. For one run, set REFERRAL_READER or REFERRAL_PLAIN to 1, or to 0 for the usual screen.`,
		Example: `  referral
  referral call
  referral new --authority bolton
  referral check letter.txt`,
		Args: func(c *cobra.Command, args []string) error {
			if len(args) > 0 {
				return noSuchCommand(c, args[0])
			}
			return nil
		},
		Version:           version(),
		SilenceErrors:     true,
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{HiddenDefaultCmd: true},
		RunE:              func(c *cobra.Command, _ []string) error { return home(env, c) },
	}
	root.PersistentFlags().BoolVar(&env.asText, "plain", false, "line by line, for a screen reader")
	root.PersistentFlags().BoolVar(&env.reader, "reader", false, "the screen with one thing per row, for a screen reader")
	root.SetFlagErrorFunc(wrongOption)
	root.SetHelpFunc(helpOrMistake(env, root.HelpFunc()))
	root.SetHelpCommand(newHelp())
	root.AddCommand(
		newSetup(env),
		newNew(env),
		newCall(env),
		newResume(env),
		newList(env),
		newSaves(env),
		newLabel(env),
		newDelete(env),
		newHandover(env),
		newReceive(env),
		newCheck(env),
		newExport(env),
		newImport(env),
		newFacts(env),
		newSample(env),
		newChecklist(env),
		newGuidance(env),
		newExplain(env),
		newNext(env),
		newOutcome(env),
		newChallenge(env),
		newAuthority(env),
		newWorkshop(env),
		newVersion(env),
		newPaths(env),
		newLicences(env),
		newMan(env),
	)
	for _, c := range root.Commands() {
		c.DisableFlagsInUseLine = true
		addCompletion(env, c)
	}
	return root
}

// home is what referral does without a command.
func home(env *Env, c *cobra.Command) error {
	switch {
	case env.asText, env.Terminal && !onScreen(env):
		return homeLines(env)
	case !env.Terminal:
		return c.Help()
	}
	return homeScreen(env)
}

func homeScreen(env *Env) error {
	card, err := readCard(env)
	if err != nil {
		fmt.Fprintln(env.Err, "referral:", err)
	}
	return screen(env, nil, storeOrMemory(env), card)
}

// clearAll clears a window and its scrollback.
const clearAll = "\x1b[H\x1b[2J\x1b[3J"

// saidAndBack says what went wrong in a dialogue that began on the home screen, and shows the screen again.
func saidAndBack(env *Env, err error) error {
	switch {
	case errors.Is(err, errInputEnded):
		return err
	case err != nil && !errors.Is(err, errBack) && !errors.Is(err, wizard.ErrLeft):
		fmt.Fprintln(env.Err, "referral:", err)
	}
	return andBack(env, nil)
}

// andBack shows the home screen again after a dialogue that began there and went well.
func andBack(env *Env, err error) error {
	if err != nil {
		return err
	}
	fmt.Fprintln(env.Out, "\nEnter goes back to the home screen, and clears what is shown here.")
	if _, err := readLine(env); err != nil {
		return err
	}
	if env.Escapes {
		fmt.Fprint(env.Out, clearAll) // Otherwise the spare key would stay in the window for the next user.
	}
	if !onScreen(env) {
		return homeLines(env)
	}
	return homeScreen(env)
}

// atMost allows up to n words after the command. It gives an error of our own instead of cobra's.
func atMost(n int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) > n {
			return usage("too many words after %s; %s --help shows its use", c.CommandPath(), c.CommandPath())
		}
		return nil
	}
}

// one takes exactly one word after the command; what says what the word means.
func one(what string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) != 1 {
			return usage("%s needs %s; %s --help shows its use", strings.TrimPrefix(c.CommandPath(), "referral "), what, c.CommandPath())
		}
		return nil
	}
}
