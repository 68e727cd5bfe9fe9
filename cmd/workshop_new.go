package cmd

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"referral/checklist/clean"
	"referral/export/save"
	"referral/wizard/workshop"
)

func newWorkshopNew(env *Env) *cobra.Command {
	return &cobra.Command{
		Use:   "new FILE.toml",
		Short: "Write a case of your own, asked line by line",
		Long: `new asks for a title, what the case mentions, the case and the weak text, and writes them to a
new file. Facts for the room to write from are optional, and so is everything else that a case
can have: the file says what. Use invented families only.`,
		Example: "  referral workshop new another.toml",
		Args:    one("the name of a new file"),
		RunE: func(_ *cobra.Command, args []string) error {
			file := args[0]
			if !strings.HasSuffix(file, ".toml") {
				return usage("a case is a file that ends in .toml, such as mine.toml")
			}
			if _, err := os.Lstat(file); err == nil {
				return fmt.Errorf("writing the case: %w", save.ErrExists)
			}
			a := caseInterview{env}
			n, err := a.all()
			if errors.Is(err, errClosed) {
				fmt.Fprintln(env.Out, "Nothing was written.")
				return nil
			}
			if err != nil {
				return err
			}
			if _, err := savePapers(env, file, "", paper{content: n.File()}); err != nil {
				return err
			}
			called := (&workshop.Scenario{File: file}).Called()
			fmt.Fprintf(env.Out, "Saved. To show it: referral workshop %s\nTo check it, once you have changed it: referral workshop check %s\n", called, called)
			return nil
		},
	}
}

// caseInterview asks for a new case.
type caseInterview struct{ env *Env }

func (a caseInterview) all() (workshop.NewCase, error) {
	var n workshop.NewCase
	fmt.Fprintln(a.env.Out, "A case of your own. Invent the family: change more than the names of one you know. ! on a line by itself stops, and nothing is written.")
	var err error
	if n.Title, err = a.title(); err != nil {
		return n, err
	}
	if n.Mentions, err = a.lines("What does it mention? It is said first, so that people can leave. One thing on each line, such as: a child left alone at night.", 1); err != nil {
		return n, err
	}
	if n.Case, err = a.text("The case: who the child is, age, school, who they live with, and which day it is."); err != nil {
		return n, err
	}
	if n.Weak, err = a.text("The weak text, as it might be sent."); err != nil {
		return n, err
	}
	n.Facts, err = a.lines("What does the school know that the text does not say? The room writes from it. One fact on each line, or none.", 0)
	return n, err
}

// read reads a line as typed; "!" closes the interview.
func (a caseInterview) read() (string, error) {
	line, err := readLine(a.env)
	if err == nil && line == "!" {
		err = errClosed
	}
	return line, err
}

// title asks for one line.
func (a caseInterview) title() (string, error) {
	for {
		fmt.Fprintln(a.env.Out, "What is its title? One line of a few words, without a name.")
		line, err := a.read()
		if err != nil || line != "" && !a.looksReal(line, "Please type it again.") {
			return line, err
		}
	}
}

// typed asks for lines until a full stop on a line of its own, as every question but the first does. A line that could
// belong to a real person is left out, and is the only one to type again.
func (a caseInterview) typed(ask string) ([]string, error) {
	fmt.Fprintln(a.env.Out, ask+" "+endsText+".")
	var out []string
	for {
		line, err := a.read()
		if err != nil {
			return nil, err
		}
		if strings.TrimSpace(line) == endOfText {
			return out, nil
		}
		if !a.looksReal(line, "That line has been left out. Type it again without that, then carry on.") {
			out = append(out, line)
		}
	}
}

// lines asks for a list with one thing on each line, and asks again until it has at least the given number. Empty lines
// do not count.
func (a caseInterview) lines(ask string, least int) ([]string, error) {
	for {
		out, err := a.typed(ask)
		if err != nil {
			return nil, err
		}
		out = slices.DeleteFunc(out, func(line string) bool { return strings.TrimSpace(line) == "" })
		if len(out) >= least {
			return out, nil
		}
		fmt.Fprintln(a.env.Out, "Please name at least one.")
	}
}

// text asks for a text until it is not empty.
func (a caseInterview) text(ask string) (string, error) {
	for {
		lines, err := a.typed(ask)
		if err != nil {
			return "", err
		}
		text := strings.TrimSpace(clean.Terminal(strings.Join(lines, "\n")))
		if text != "" && !a.looksReal(text, "Please type the text again.") {
			return text, nil
		}
	}
}

// looksReal reports whether the text could belong to a real person, and if so says why and what to do.
func (a caseInterview) looksReal(text, then string) bool {
	notes := workshop.RealNotes(text)
	for _, n := range notes {
		fmt.Fprintln(a.env.Out, n+" "+then)
	}
	return len(notes) > 0
}
