package cmd

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"referral/checklist/english"
	"referral/export"
	"referral/export/document"
	"referral/wizard/workshop"
)

func newWorkshop(env *Env) *cobra.Command {
	var own string
	c := &cobra.Command{
		Use:   "workshop [NAME]",
		Short: "Train with invented cases: weak and better referrals, decisions, handouts",
		Long: `workshop runs a training session on an invented case: a weak referral, what is missing,
what its phrases hide, a better one, a rewrite, decisions, and the call in pairs. NAME is a
case from "referral workshop list", or a file of your own that ends in .toml.

It cannot open, list or make a draft, and it keeps nothing. To show a text of your own without
a case, use "referral workshop text".`,
		Example: `  referral workshop
  referral workshop kester
  referral workshop text published.txt`,
		Args: atMost(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if own != "" && len(args) > 0 {
				return usage("a text of your own is shown without a case; leave the name out")
			}
			s, err := scenarioOf(env, args)
			if err == nil && own != "" {
				s, err = ownText(env, own)
			}
			if err != nil {
				return err
			}
			return workshopScreen(env, s)
		},
	}
	c.Flags().StringVar(&own, "text", "", "a text of your own, without a case; the same as workshop text FILE")
	c.AddCommand(newWorkshopText(env), newWorkshopList(env), newWorkshopHandout(env), newWorkshopPack(env), newWorkshopPractise(env), newWorkshopNew(env), newWorkshopPlan(env), newWorkshopCheck(env))
	for _, sub := range c.Commands() {
		sub.DisableFlagsInUseLine = true
	}
	return c
}

// scenarioOf returns the case that was named, or nil if none was.
func scenarioOf(env *Env, args []string) (*workshop.Scenario, error) {
	if len(args) == 0 {
		return nil, nil
	}
	if strings.HasSuffix(args[0], ".toml") {
		s, _, err := readScenario(env, args[0])
		switch {
		case err == nil && s == nil:
			err = errors.New("reading the case: its file needs changes; referral workshop check shows what")
		case err == nil:
			s.File = args[0]
		}
		return s, err
	}
	s, ok := workshop.Find(args[0])
	if !ok {
		return nil, noSuchCase(args[0])
	}
	return s, nil
}

// noSuchCase suggests the case that was probably meant, and never repeats what was typed, which can be a child's name.
func noSuchCase(name string) error {
	if near, ok := workshop.Nearest(name); ok {
		return usage("there is no such case; did you mean %s? referral workshop list shows them all", near)
	}
	return usage("there is no such case; referral workshop list shows them")
}

func readScenario(env *Env, file string) (*workshop.Scenario, []workshop.Problem, error) {
	data, err := readData(env, file, workshop.MaxFile)
	if err != nil {
		return nil, nil, err
	}
	s, problems := workshop.Read(data)
	return s, problems, nil
}

func newWorkshopList(env *Env) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:     "list",
		Short:   "List the cases, and what each mentions",
		Example: "  referral workshop list",
		Args:    atMost(0),
		RunE: func(*cobra.Command, []string) error {
			if asJSON {
				return writeJSON(env.Out, casesJSON())
			}
			for _, s := range workshop.Browsable() {
				fmt.Fprintf(env.Out, "%-10s %s\n%-10s %s\n%-10s mentions: %s\n", s.ID, s.Title, "", s.About(), "", strings.Join(s.Mentions, "; "))
			}
			for _, s := range workshop.All() {
				if s.ChosenByName {
					fmt.Fprintf(env.Out, "\nShown only when its name is typed: %s (mentions: %s)\n", s.ID, strings.Join(s.Mentions, "; "))
				}
			}
			return nil
		},
	}
	addJSONFlag(c, &asJSON)
	return c
}

func newWorkshopHandout(env *Env) *cobra.Command {
	var o paperOptions
	var reveal, key, cards, better bool
	c := &cobra.Command{
		Use:   "handout NAME [--reveal] [--key] [--cards] [--better]",
		Short: "Write a paper for a case: the participants' sheet, the key, or the whole session",
		Long: `handout writes the participants' sheet, with blanks. --key writes the trainer's key instead,
--reveal the whole session as slides, one to a page, for a room where the program cannot run,
--cards the cards for the call in pairs, --better the better text. Every page says that it is
fictional. "referral workshop pack" writes them all.`,
		Example: `  referral workshop handout kester --output handout.pdf
  referral workshop handout kester --key --output key.docx
  referral workshop handout kester --reveal --format markdown`,
		Args: one("the name of a case"),
		RunE: func(_ *cobra.Command, args []string) error {
			which, n := workshop.ForParticipants, 0
			for _, o := range []struct {
				on bool
				h  workshop.Handout
			}{{reveal, workshop.WholeSession}, {key, workshop.ForTrainer}, {cards, workshop.PairCards}, {better, workshop.BetterText}} {
				if o.on {
					which, n = o.h, n+1
				}
			}
			if n > 1 {
				return usage("--reveal, --key, --cards and --better are four papers; ask for one at a time")
			}
			s, err := scenarioOf(env, args)
			if err != nil {
				return err
			}
			if !s.Has(which) {
				return usage("this case has no text or call for that paper")
			}
			return writeHandout(env, s.Handout(which), workshop.PaperName(s, which), o)
		},
	}
	c.Flags().BoolVar(&reveal, "reveal", false, "the whole session as slides")
	c.Flags().BoolVar(&key, "key", false, "the trainer's key")
	c.Flags().BoolVar(&cards, "cards", false, "the cards for the call in pairs")
	c.Flags().BoolVar(&better, "better", false, "the better text, to give out when everyone has written")
	addPaperFlags(c, &o)
	return c
}

func newWorkshopPlan(env *Env) *cobra.Command {
	var o paperOptions
	c := &cobra.Command{
		Use:     "plan",
		Short:   "The 50 minutes, minute by minute; also with the walk-through",
		Example: "  referral workshop plan --output plan.pdf",
		Args:    atMost(0),
		RunE: func(*cobra.Command, []string) error {
			return writeHandout(env, workshop.PlanPaper(), "workshop-plan", o)
		},
	}
	addPaperFlags(c, &o)
	return c
}

// paperOptions say how a workshop paper is written.
type paperOptions struct{ format, output, size string }

func addPaperFlags(c *cobra.Command, o *paperOptions) {
	addOutputFlags(c, &o.format, &o.output, "markdown")
	addTypeFlag(c, &o.size)
}

func writeHandout(env *Env, d document.Document, name string, o paperOptions) error {
	format, err := formatTyped(o.format, o.output, "markdown")
	if err != nil {
		return err
	}
	f, _ := export.FormatOf(format)
	card, _ := readCard(env)
	if err := card.choose(o.size, format); err != nil {
		return err
	}
	p, err := formatted(card.sized(d, f), name, f)
	if err != nil {
		return err
	}
	p.fiction = true
	return deliver(env, p, o.output)
}

func newWorkshopCheck(env *Env) *cobra.Command {
	example := false
	c := &cobra.Command{
		Use:   "check FILE",
		Short: "Check a case of your own, line by line",
		Long: `check reads the file of a case and says, line by line, what to change. To start one, be asked
for it: referral workshop new mine.toml. To copy one of this program:
referral workshop check --example abena > mine.toml

Use invented families only. The program can spot a phone number that could be real, but not
a real name.`,
		Example: `  referral workshop check mine.toml
  referral workshop check --example abena`,
		Args: one("the file of a case"),
		RunE: func(_ *cobra.Command, args []string) error {
			if example {
				return printExample(env, args[0])
			}
			s, problems, err := readScenario(env, args[0])
			if err != nil {
				return err
			}
			toChange := 0
			for _, p := range problems {
				if p.Minor {
					fmt.Fprintln(env.Out, "to think about:", p)
					continue
				}
				toChange++
				fmt.Fprintln(env.Out, p)
			}
			if s == nil {
				return fmt.Errorf("checking the case: %s to change before it can be shown", english.Count(toChange, "thing"))
			}
			fmt.Fprintln(env.Out, "This case can be shown. The program cannot tell whether a family is invented. Only you can.")
			return nil
		},
	}
	c.Flags().BoolVar(&example, "example", false, "print a case from this program to copy")
	return c
}

func printExample(env *Env, id string) error {
	data, ok := workshop.File(id)
	if !ok {
		return noSuchCase(id)
	}
	if _, err := env.Out.Write(data); err != nil {
		return fmt.Errorf("writing to standard output: %w", plainError(err))
	}
	return nil
}
