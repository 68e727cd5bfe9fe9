package cmd

import (
	"strings"

	"github.com/spf13/cobra"

	"referral/wizard/show"
	"referral/wizard/workshop"
)

func newWorkshopPractise(env *Env) *cobra.Command {
	return &cobra.Command{
		Use:   "practise",
		Short: "Practise alone for ten minutes, on short invented texts",
		Long: `practise is for one person at a desk: read a short text, mark what is missing, rewrite one
sentence, then see one way to write it. The texts get harder. Stop when you like: Esc ends it,
and nothing is kept.`,
		Example: "  referral workshop practise",
		Args:    atMost(0),
		RunE: func(*cobra.Command, []string) error {
			if onScreen(env) {
				o := workshopOptions(env)
				o.Practise = true
				return show.Run(o)
			}
			v := &workshopLines{env: env, s: &workshop.Scenario{TextOnly: true}, deck: &workshop.Deck{}}
			return ended(v.practise())
		},
	}
}

// practise goes through the short texts line by line.
func (v *workshopLines) practise() error {
	for _, line := range workshop.PractiseCare() {
		v.say("  " + line)
	}
	v.say("Enter begins; ! ends at any time.")
	if _, err := v.read(); err != nil {
		return err
	}
	texts := workshop.ToPractise()
	for i := range texts {
		v.sayf("\n-- TRAINING -- text %d of %d -- %s", i+1, len(texts), texts[i].Title)
		if err := v.practiseOn(&texts[i]); err != nil {
			return err
		}
	}
	for _, line := range workshop.PractiseEnd() {
		v.say("  " + line)
	}
	return nil
}

func (v *workshopLines) practiseOn(short *workshop.Short) error {
	v.say(short.Text + "\nWhich of the eight are missing? Type their numbers, such as 1 3 4.")
	for i, c := range workshop.Criteria() {
		v.sayf("  %d  %s", i+1, c.Title)
	}
	line, err := v.read()
	if err != nil {
		return err
	}
	named, _ := workshop.Numbers(line)
	for i, c := range workshop.Criteria() {
		v.sayf("  %d  %s: %s", i+1, c.Title, short.Answer(i, named[i]))
	}
	for _, n := range short.Notes {
		v.say("  " + n)
	}
	v.sayf("Write this sentence again:\n  %s\n%s\nMake up what the text does not say. Enter shows one way to write it.", short.Sentence, short.Hint)
	own, err := v.read()
	if err != nil {
		return err
	}
	if own != "" {
		for _, f := range workshop.NewRewrite(own).Now().Findings {
			v.sayf("  “%s”: %s", f.Text, strings.TrimSpace(f.Ask))
		}
	}
	v.sayf("One way to write it:\n  %s\nEnter: next.", short.Better)
	_, err = v.read()
	return err
}
