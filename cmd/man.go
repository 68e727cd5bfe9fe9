package cmd

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// newMan makes the command that prints the manual page for the Linux and Mac archives of .ci/release.
func newMan(env *Env) *cobra.Command {
	return &cobra.Command{
		Use:     "man",
		Short:   "Print the manual page of the program, for man",
		Hidden:  true,
		Example: "  referral man",
		Args:    atMost(0),
		RunE: func(c *cobra.Command, _ []string) error {
			_, err := io.WriteString(env.Out, manual(c.Root()))
			return err
		},
	}
}

// statusWords say what each exit status means.
var statusWords = []struct {
	status int
	means  string
}{
	{StatusDone, "Done."},
	{StatusFailed, "Failed; the reason is on standard error."},
	{StatusUsage, "Used wrongly."},
	{StatusFound, "check printed a comment that guidance calls for."},
	{StatusLeft, "Left with something not saved."},
}

// manual returns the page about a program and its commands, in man's markup.
func manual(root *cobra.Command) string {
	var b strings.Builder
	fmt.Fprintf(&b, ".TH REFERRAL 1 \"\" \"%s\"\n.SH NAME\nreferral \\- %s\n", roff(root.Version), roff(root.Short))
	fmt.Fprintf(&b, ".SH SYNOPSIS\n.B referral\n[\\fICOMMAND\\fR] [\\fIOPTIONS\\fR]\n.SH DESCRIPTION\n%s", roffText(root.Long))
	fmt.Fprintf(&b, ".SH OPTIONS\nThese go with every command.\n%s", roffOptions(root.PersistentFlags()))
	b.WriteString(".SH COMMANDS\n")
	for _, c := range root.Commands() {
		roffCommand(&b, c)
	}
	b.WriteString(".SH EXIT STATUS\n")
	for _, s := range statusWords {
		fmt.Fprintf(&b, ".TP\n.B %d\n%s\n", s.status, roff(s.means))
	}
	b.WriteString(".SH ENVIRONMENT\n")
	for _, v := range variables {
		if v.system == "" || v.system == "unix" {
			fmt.Fprintf(&b, ".TP\n.B %s\n%s\n", v.name, roff(v.does))
		}
	}
	b.WriteString(".SH FILES\n.B referral paths\nprints where the school card, the drafts and the profiles are kept.\n")
	return b.String()
}

// roffCommand describes a command and those below it.
func roffCommand(b *strings.Builder, c *cobra.Command) {
	if !c.IsAvailableCommand() || c.Name() == "help" {
		return
	}
	about := c.Long
	if about == "" {
		about = c.Short + "."
	}
	fmt.Fprintf(b, ".SS %s\n%s", roff(c.UseLine()), roffText(about))
	b.WriteString(roffOptions(c.LocalNonPersistentFlags()))
	if c.Example != "" {
		fmt.Fprintf(b, ".PP\nFor example:\n.PP\n.nf\n%s\n.fi\n", roff(c.Example))
	}
	for _, sub := range c.Commands() {
		roffCommand(b, sub)
	}
}

func roffOptions(flags *pflag.FlagSet) string {
	var b strings.Builder
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Hidden || f.Name == "help" {
			return
		}
		name := "--" + f.Name
		if f.Shorthand != "" {
			name = "-" + f.Shorthand + ", " + name
		}
		fmt.Fprintf(&b, ".TP\n.B %s\n%s\n", roff(name), roff(f.Usage))
	})
	return b.String()
}

// roffText returns a text as paragraphs.
func roffText(s string) string {
	return strings.ReplaceAll(roff(strings.TrimSpace(s)), "\n\n", "\n.PP\n") + "\n"
}

// roff escapes a text, so that man does not read it as markup.
func roff(s string) string {
	lines := strings.Split(strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(s), "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, ".") || strings.HasPrefix(line, "'") {
			lines[i] = `\&` + line
		}
	}
	return strings.Join(lines, "\n")
}
