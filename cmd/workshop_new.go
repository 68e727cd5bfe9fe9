package cmd

import (
	"errors"
	"fmt"
	"os"
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
new file. Facts for the room to write from are optional, and so is all else that a case can
have: the file says what. Use invented families only.`,
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
	if n.Title, err = a.line("A title, a few words, without a name:"); err != nil {
		return n, err
	}
	if n.Mentions, err = a.list("What does it mention? It is said first, so that people can leave. One thing on each line, such as: a child left alone at night. An empty line ends.", 1); err != nil {
		return n, err
	}
	if n.Case, err = a.text("The case: who the child is, age, school, who they live with, and which day it is. A full stop alone on a line ends it."); err != nil {
		return n, err
	}
	if n.Weak, err = a.text("The weak text, as it might be sent. A full stop alone on a line ends it."); err != nil {
		return n, err
	}
	n.Facts, err = a.list("What does the school know that the text does not say? The room writes from it. One fact on each line; an empty line ends, and there need be none.", 0)
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

// line asks until the answer cannot belong to a real person.
func (a caseInterview) line(ask string) (string, error) {
	for {
		fmt.Fprintln(a.env.Out, ask)
		line, err := a.read()
		if err != nil || line != "" && !a.looksReal(line) {
			return line, err
		}
	}
}

// list asks for lines until an empty one, once there are enough.
func (a caseInterview) list(ask string, least int) ([]string, error) {
	fmt.Fprintln(a.env.Out, ask)
	var out []string
	for {
		line, err := a.read()
		switch {
		case err != nil:
			return nil, err
		case line == "" && len(out) >= least:
			return out, nil
		case line == "":
			fmt.Fprintln(a.env.Out, "Please name at least one.")
		case !a.looksReal(line):
			out = append(out, line)
		}
	}
}

// text asks for lines until a full stop on a line of its own.
func (a caseInterview) text(ask string) (string, error) {
	for {
		fmt.Fprintln(a.env.Out, ask)
		var lines []string
		for {
			line, err := a.read()
			if err != nil {
				return "", err
			}
			if line == endOfText {
				break
			}
			lines = append(lines, line)
		}
		text := strings.TrimSpace(clean.Terminal(strings.Join(lines, "\n")))
		if text != "" && !a.looksReal(text) {
			return text, nil
		}
	}
}

// looksReal reports whether the text could belong to a real person, and if so says why and asks for it again.
func (a caseInterview) looksReal(text string) bool {
	notes := workshop.RealNotes(text)
	for _, n := range notes {
		fmt.Fprintln(a.env.Out, n+" Please type it again.")
	}
	return len(notes) > 0
}
