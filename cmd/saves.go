package cmd

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"referral/wizard"
)

// savesOptions say what to do with a draft's earlier saves; the zero value lists them.
type savesOptions struct {
	show, bringBack int64
	takeOut         bool
}

func newSaves(env *Env) *cobra.Command {
	var o savesOptions
	c := &cobra.Command{
		Use:   "saves [ID] [--show N|--bring-back N|--take-out]",
		Short: "List the earlier saves of a draft, look at one, or bring one back",
		Long: `saves lists the earlier saves of a draft: the day, how many answers there were and which
questions had changed, but none of the answers. It asks for the passphrase.

--show prints one of them, by its number. --bring-back puts it in place of what is there now,
which is kept, so you can always go back to it. --take-out takes a protected source out of
every save. It says what will go, and asks before it does anything.`,
		Example: `  referral saves k7f2
  referral saves k7f2 --show 1
  referral saves k7f2 --bring-back 1`,
		Args: atMost(1),
		RunE: func(c *cobra.Command, args []string) error {
			asked := 0
			for _, name := range []string{"show", "bring-back", "take-out"} {
				if c.Flags().Changed(name) {
					asked++
				}
			}
			if asked > 1 {
				return usage("ask for one of --show, --bring-back and --take-out at a time")
			}
			return runSaves(env, o, args)
		},
	}
	c.Flags().Int64Var(&o.show, "show", 0, "print the save with this number")
	c.Flags().Int64Var(&o.bringBack, "bring-back", 0, "bring the save with this number back")
	c.Flags().BoolVar(&o.takeOut, "take-out", false, "take a protected source out of every save")
	return c
}

func runSaves(env *Env, o savesOptions, args []string) error {
	s, store, err := openQuietly(env, args)
	if err != nil {
		return err
	}
	defer func() { _ = s.Close() }()
	printWarnings(env, store)
	switch {
	case o.show != 0:
		text, _, err := wizard.LookAt(s.Draft(), o.show, env.guide(), env.Now)
		if err != nil {
			return err
		}
		fmt.Fprint(env.Out, text)
		return thenWipe(env, nil)
	case o.bringBack != 0:
		return bringBack(env, s, o.bringBack)
	case o.takeOut:
		return thenWipe(env, takeOut(env, s))
	}
	saves, err := wizard.EarlierSaves(s.Draft(), env.guide(), env.Now)
	if err != nil {
		return err
	}
	for _, save := range saves {
		fmt.Fprintf(env.Out, "%6d  %s\n", save.Number, save.Line(env.Now()))
	}
	return nil
}

// bringBack brings a save back, and says how to undo that.
func bringBack(env *Env, s *wizard.Session, number int64) error {
	_, content, err := wizard.LookAt(s.Draft(), number, env.guide(), env.Now)
	if err != nil {
		return err
	}
	infos, err := s.Draft().Saves()
	if err != nil {
		return err
	}
	if err := s.BringBack(content); err != nil {
		return err
	}
	fmt.Fprintf(env.Err, "%s To go back to it: referral saves %s --bring-back %d\n", wizard.WordsBroughtBack, s.ID()[:6], infos[0].Number)
	return nil
}

// takeOut removes a protected source from every save. It first says what that does, and asks.
func takeOut(env *Env, s *wizard.Session) error {
	sources, err := wizard.SourcesInSaves(s.Draft(), env.guide(), env.Now)
	if err != nil {
		return err
	}
	if len(sources) == 0 {
		fmt.Fprintln(env.Err, wizard.WordsNoSources)
		return nil
	}
	who, err := chooseSource(env, sources)
	if err != nil {
		return err
	}
	if who != nil {
		fmt.Fprintln(env.Out, strings.Join(who.Says(), "\n")+"\n"+who.WordsAskTakeOut()+" "+wizard.WordsTypeYes)
		line, err := readLine(env)
		if err != nil {
			return err
		}
		if !strings.EqualFold(line, "yes") {
			who = nil
		}
	}
	if who == nil {
		fmt.Fprintln(env.Err, wizard.WordsNothingOut)
		return nil
	}
	saves, err := wizard.TakeSourceOut(s.Draft(), *who, env.guide(), env.Now)
	if err != nil {
		return err
	}
	fmt.Fprintln(env.Err, wizard.TakenOutOf(saves))
	return nil
}

// chooseSource asks which source is meant, if there are several. It returns nil for none of them.
func chooseSource(env *Env, sources []wizard.HeldSource) (*wizard.HeldSource, error) {
	if len(sources) == 1 {
		return &sources[0], nil
	}
	words := wizard.WordsTakeOutWho
	for i, s := range sources {
		words += fmt.Sprintf("\n  %d  %s", i+1, s.Name)
	}
	fmt.Fprintln(env.Out, words)
	line, err := readLine(env)
	if err != nil {
		return nil, err
	}
	n, err := strconv.Atoi(line)
	if err != nil || n < 1 || n > len(sources) {
		return nil, nil
	}
	return &sources[n-1], nil
}

func newLabel(env *Env) *cobra.Command {
	return &cobra.Command{
		Use:   "label [ID]",
		Short: "Give a draft a label, to tell it from the others",
		Long: `label asks for a few words to tell a draft from your other drafts. They are encrypted with it:
"referral list --details" shows them once you have typed the passphrase. You are asked for
them, because a terminal's history keeps what is typed on the command line.`,
		Example: "  referral label k7f2",
		Args:    atMost(1),
		RunE:    func(_ *cobra.Command, args []string) error { return runLabel(env, args) },
	}
}

func runLabel(env *Env, args []string) error {
	s, store, err := openQuietly(env, args)
	if err != nil {
		return err
	}
	defer func() { _ = s.Close() }()
	printWarnings(env, store)
	label := s.Flow.Label()
	fmt.Fprintln(env.Out, wizard.WordsLabelHelp)
	if err := askField(env, "What should the label say?", &label); err != nil {
		return err
	}
	if err := s.Flow.SetLabel(label); err != nil {
		return err
	}
	if s.Dirty() {
		if err := s.Save(); err != nil {
			return err
		}
	}
	fmt.Fprintln(env.Err, s.Flow.LabelSaid())
	return nil
}
