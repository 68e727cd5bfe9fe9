package cmd

import (
	"errors"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"referral/checklist/english"
)

// named returns the name that was typed, in upper or lower case. If there is no such name, the error suggests the one
// that was probably meant, and never repeats what was typed, which can be a child's name.
func named(what, typed string, names []string) (string, error) {
	for _, name := range names {
		if strings.EqualFold(name, strings.TrimSpace(typed)) {
			return name, nil
		}
	}
	if near, ok := english.Nearest(typed, names); ok {
		return "", usage("there is no such %s; did you mean %s? You can choose from: %s", what, near, strings.Join(names, ", "))
	}
	return "", usage("there is no such %s; choose from: %s", what, strings.Join(names, ", "))
}

// oneOf is [named] for an option with few values, all of which fit into the error.
func oneOf(option, typed string, names ...string) (string, error) {
	name, err := named("value", typed, names)
	if err != nil {
		return "", usage("%s is %s", option, english.Or(names))
	}
	return name, nil
}

// noSuchCommand says that there is no such command, and suggests the one that was probably meant.
func noSuchCommand(c *cobra.Command, word string) error {
	var names []string
	for _, sub := range c.Commands() {
		if sub.IsAvailableCommand() {
			names = append(names, sub.Name())
		}
	}
	path := c.CommandPath()
	if near, ok := english.Nearest(word, names); ok {
		return usage("there is no such command; did you mean %s %s? %s --help lists them", path, near, path)
	}
	return usage("there is no such command; %s --help lists them", path)
}

// wrongOption says in our words what is wrong with an option. It never repeats the value, or an option unlike any of
// ours, since either can be a child's name.
func wrongOption(c *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	var bare *pflag.ValueRequiredError
	var wrong *pflag.InvalidValueError
	path := c.CommandPath()
	switch {
	case errors.As(err, &unknown) && unknown.GetSpecifiedShortnames() != "":
		return usage("there is no option -%s; %s --help lists them", unknown.GetSpecifiedName(), path)
	case errors.As(err, &unknown):
		if near, ok := english.Nearest(unknown.GetSpecifiedName(), optionNames(c)); ok {
			return usage("there is no option --%s; did you mean --%s? %s --help lists them", unknown.GetSpecifiedName(), near, path)
		}
		return usage("there is no such option; %s --help lists them", path)
	case errors.As(err, &bare):
		return usage("--%s needs a value after it; %s --help shows its use", bare.GetFlag().Name, path)
	case errors.As(err, &wrong) && wrong.GetFlag().Value.Type() == "bool":
		return usage("--%s is on or off: give it alone, or as --%s=false", wrong.GetFlag().Name, wrong.GetFlag().Name)
	case errors.As(err, &wrong):
		return usage("--%s needs a number; %s --help shows its use", wrong.GetFlag().Name, path)
	}
	return usage("an option is not written as it should be; %s --help lists them", path)
}

// optionNames returns the options of a command, including those that every command has.
func optionNames(c *cobra.Command) []string {
	var names []string
	c.Flags().VisitAll(func(f *pflag.Flag) {
		if !f.Hidden {
			names = append(names, f.Name)
		}
	})
	return names
}

// helpOrMistake shows the help of a command, or says that there is no such command.
func helpOrMistake(env *Env, show func(*cobra.Command, []string)) func(*cobra.Command, []string) {
	return func(c *cobra.Command, args []string) {
		if words := c.Flags().Args(); len(words) > 0 && onlyGroups(c) {
			env.wrong = noSuchCommand(c, words[0])
			return
		}
		out := c.OutOrStdout()
		var help strings.Builder
		c.SetOut(&help)
		show(c, args)
		c.SetOut(out)
		_, _ = io.WriteString(out, plainOptions(help.String()))
	}
}

// onlyGroups reports whether a command only takes the names of the commands below it.
func onlyGroups(c *cobra.Command) bool { return c.HasAvailableSubCommands() && !takesWords(c) }

// takesWords reports whether a command's usage names a word, as in "workshop [NAME]".
func takesWords(c *cobra.Command) bool { return strings.Contains(c.Use, " [") }

// newHelp makes the help command. Cobra's own shows the program's help if there is no such command.
func newHelp() *cobra.Command {
	return &cobra.Command{
		Use:     "help [COMMAND]",
		Short:   "Help about a command",
		Long:    "help shows what a command does, as --help after the command does.",
		Example: "  referral help export\n  referral help authority show",

		DisableFlagsInUseLine: true,
		ValidArgsFunction: func(c *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			about, rest, err := c.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			var names []string
			for _, sub := range about.Commands() {
				if sub.IsAvailableCommand() {
					names = append(names, sub.Name()+"\t"+sub.Short)
				}
			}
			return names, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(c *cobra.Command, args []string) error {
			about, rest, err := c.Root().Find(args)
			if err != nil || len(rest) > 0 && onlyGroups(about) {
				return noSuchCommand(about, rest[0])
			}
			about.InitDefaultHelpFlag()
			about.InitDefaultVersionFlag()
			return about.Help()
		},
	}
}

// plainOptions takes "[=true|false]" out of a list of options, since it is only needed for "--reader=false". The
// descriptions stay in their column.
func plainOptions(list string) string {
	const value = "[=true|false]"
	var out strings.Builder
	for line := range strings.Lines(list) {
		if name, does, ok := strings.Cut(line, value); ok {
			line = name + strings.Repeat(" ", len(value)) + does
		}
		out.WriteString(line)
	}
	return out.String()
}
