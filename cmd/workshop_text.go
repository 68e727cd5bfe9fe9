package cmd

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"referral/checklist/textfile"
	"referral/wizard/workshop"
)

func newWorkshopText(env *Env) *cobra.Command {
	return &cobra.Command{
		Use:   "text [FILE]",
		Short: "Show a text of your own on the wall, without a case",
		Long: `text runs a session on a text that you bring: its own three questions, the eight, its phrases,
and a rewrite in pairs. Without a FILE you paste the text, or type it. It may be of any length.

Show only what is published, invented, or made anonymous. A record, draft or paper of this
program is refused, and nothing of the text is kept. A line of --- begins a better text.`,
		Example: `  referral workshop text
  referral workshop text published.txt`,
		Args: atMost(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return pasteScreen(env)
			}
			s, err := ownText(env, args[0])
			if err != nil {
				return err
			}
			return workshopScreen(env, s)
		},
	}
}

// ownText returns a session on the text in a file.
func ownText(env *Env, file string) (*workshop.Scenario, error) {
	text, err := readFile(env, file, workshop.MaxFile)
	var not *textfile.NotText
	if errors.As(err, &not) && not.Kind == textfile.Encrypted {
		return nil, usage("%s", workshop.ErrMayBeReal.Error())
	}
	if err != nil {
		return nil, err
	}
	sayDamaged(env, text)
	s, notes, err := workshop.FromText([]byte(text.String))
	if err != nil {
		return nil, usage("%s", err.Error())
	}
	for _, n := range notes {
		fmt.Fprintln(env.Err, "referral:", n)
	}
	return s, nil
}

// endOfText is the line that ends a text typed or pasted line by line.
const endOfText = "."

// endsText says how to end a text or a list.
const endsText = "A full stop alone on a line ends it"

// paste asks for a text, line by line.
func (v *workshopLines) paste() (*workshop.Scenario, error) {
	v.say("Paste the text, or type it: published, invented, or made anonymous. " + endsText + "; ! closes.")
	for {
		var lines []string
		for {
			line, err := v.env.Lines.ReadLine()
			if err != nil {
				return nil, err
			}
			if strings.TrimSpace(line) == "!" {
				return nil, errClosed
			}
			if strings.TrimSpace(line) == endOfText {
				break
			}
			lines = append(lines, line)
		}
		s, notes, err := workshop.FromText([]byte(strings.Join(lines, "\n")))
		if err == nil {
			for _, n := range notes {
				v.say(n)
			}
			return s, nil
		}
		v.sayf("%s. Please paste it again.", err)
	}
}
