package cmd

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

// Run runs one command line and returns the exit status. A fault of the program is one line, without any text of a case.
func Run(env *Env, args []string) (code int) {
	defer func() {
		if recover() != nil {
			fmt.Fprintln(env.Err, "referral: the program has met a fault and stopped; what was saved is safe, and referral resume goes on from there")
			code = StatusFailed
		}
	}()
	out := &output{Writer: env.Out}
	env.Out = out
	defer func() { env.Out = out.Writer }()
	root := newRoot(env, args)
	root.SetArgs(args)
	root.SetIn(env.In)
	root.SetOut(env.Out)
	root.SetErr(env.Err)
	err := root.Execute()
	if out.lost != nil {
		return statusOfOutput(env, out.lost, err)
	}
	return status(env, err)
}

// commands are all that there are, in the order of a case. What a command takes is made only when it is named: making
// all of it would be half of what --help does (docs/decisions/0004-start.md).
var commands = []struct {
	name, short string
	new         func(*Env) *cobra.Command
}{
	{"setup", "Fill in the school card: who you are, hours, numbers, passphrase", newSetup},
	{"new", "Start a referral", newNew},
	{"call", "The numbers to ring, and what to say", newCall},
	{"resume", "Go on with a draft, at the question where you left it", newResume},
	{"list", "List the drafts, without opening them", newList},
	{"delete", "Delete a draft and every saved copy of it", newDelete},
	{"check", "Say what a reader would query in a text, or in a whole record", newCheck},
	{"export", "Write a sheet of a referral", newExport},
	{"import", "Make an encrypted draft of a record", newImport},
	{"facts", "Pick facts from what the school's record system exports", newFacts},
	{"sample", "Print a complete fictional record as JSON", newSample},
	{"checklist", "The checklist and worksheet, on paper", newChecklist},
	{"guidance", "What the guidance asks, part by part", newGuidance},
	{"explain", "Why a question is asked or a remark is made, and where it comes from", newExplain},
	{"next", "What is due, by when, and why", newNext},
	{"outcome", "Write down what the council answered, and see what should come with it", newOutcome},
	{"challenge", "The ladder with its days, and the letter with the facts that were not addressed", newChallenge},
	{"authority", "Profiles of local authorities, built in and the school's own", newAuthority},
	{"workshop", "Train with invented cases: weak and better referrals, decisions, handouts", newWorkshop},
}

// newRoot makes the program's commands for a command line: those that a word of it names, and of the others only what
// a list of commands shows.
func newRoot(env *Env, args []string) *cobra.Command {
	var asText bool
	root := &cobra.Command{
		Use:   "referral",
		Short: "Draft a referral to children's social care",
		Long: `referral helps a designated safeguarding lead to draft a referral to children's
social care, step by step, and prints it. It opens no network connection.

If a child is in danger now: 999. "referral call" shows your numbers and what to say.

With a screen reader: "referral --plain" asks line by line.`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usage("there is no such command; referral --help lists them")
			}
			return nil
		},
		Version:           "(devel)",
		SilenceErrors:     true,
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{HiddenDefaultCmd: true, DisableDefaultCmd: !slices.ContainsFunc(args, completes)},
		RunE:              func(c *cobra.Command, _ []string) error { return home(env, c, asText) },
	}
	root.Flags().BoolVar(&asText, "plain", false, "line by line, for a screen reader")
	if slices.ContainsFunc(args, func(a string) bool { return strings.HasPrefix(a, "-") && strings.Contains(a, "v") }) {
		root.Version = version() // Reading it takes longer than the rest of this.
	}
	root.SetFlagErrorFunc(func(c *cobra.Command, _ error) error {
		return usage("that option is not known here; referral %s --help lists them", c.Name())
	})
	for _, k := range commands {
		c := &cobra.Command{Use: k.name, Run: func(*cobra.Command, []string) {}}
		if slices.Contains(args, k.name) {
			c = k.new(env)
		}
		c.Short, c.DisableFlagsInUseLine = k.short, true
		root.AddCommand(c)
	}
	return root
}

// completes reports whether a word asks for the completion of command lines.
func completes(word string) bool {
	return word == "completion" || word == cobra.ShellCompRequestCmd || word == cobra.ShellCompNoDescRequestCmd
}

// home is what referral does on its own.
func home(env *Env, c *cobra.Command, asText bool) error {
	switch {
	case asText:
		return homeLines(env)
	case !env.Terminal:
		return c.Help()
	case !onScreen(env, false):
		return homeLines(env)
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

// setupAndBack fills in the school card from the home screen, and shows the screen again.
func setupAndBack(env *Env) error {
	if err := runSetup(env); err != nil {
		return err
	}
	fmt.Fprintln(env.Out, "\nEnter goes back to the home screen, and takes what stands here off it.")
	if _, err := readLine(env); err != nil {
		return err
	}
	if env.Escapes {
		fmt.Fprint(env.Out, "\x1b[H\x1b[2J\x1b[3J") // The second key would stay in the window for whoever sits down next.
	}
	return homeScreen(env)
}

// atMost allows up to n words after the command, and says so in our own words.
func atMost(n int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) > n {
			return usage("too many words after %s; referral %s --help shows its use", c.Name(), c.Name())
		}
		return nil
	}
}

func exactly(n int, what string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) != n {
			return usage("%s needs %s; referral %s --help shows its use", c.Name(), what, c.Name())
		}
		return nil
	}
}
