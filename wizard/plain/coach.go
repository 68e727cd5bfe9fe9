package plain

import (
	"fmt"
	"strconv"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/wizard"
)

// coach runs the dialogue opened by a comment, line by line: its questions, then what to do with the answers.
func (v *interview) coach(x finding.Finding) error {
	c := v.f.Coach(x)
	if c == nil {
		v.say("There is nothing more to ask about that one: choose another word, or keep it.")
		return nil
	}
	v.say(wizard.WordsCoachHelp)
	for i, p := range c.Prompts {
		got, err := v.ask(prompt{show: func() { v.say(p.Ask) }, note: func(typed string) { c.Say(i, typed) }})
		if err != nil {
			return err // What was typed so far is in the ledger.
		}
		c.Say(i, got.text)
	}
	if c.Fact() == "" {
		v.say("Nothing was typed, so nothing was kept.")
		return nil
	}
	becomes := func() {
		v.say(wizard.WordsCoachKeep)
		v.sayf("  1  "+wizard.WordsCoachFact+": %s", checklist.Printed(c.Fact()), c.Text())
		v.say("  2  " + wizard.WordsCoachIn + ": " + c.Preview(false))
		v.say("  3  " + wizard.WordsCoachFor + ": " + c.Preview(true))
		v.say("  4  " + wizard.WordsCoachDrop)
	}
	for {
		got, err := v.ask(prompt{show: becomes})
		line := got.text
		if err != nil {
			return err
		}
		switch line {
		case "", "1":
			return v.coachFact(c)
		case "2", "3":
			if err := c.PutIn(line == "3"); err != nil {
				v.say(err.Error())
				return nil
			}
			v.say("Added to your answer.")
			return nil
		case "4":
			c.Drop()
			v.say("Thrown away.")
			return nil
		}
		v.say("Type a number from 1 to 4.")
	}
}

// coachFact asks how the fact is known, and records it.
func (v *interview) coachFact(c *wizard.Coach) error {
	q := c.AskKind()
	words := q.Title
	for i, choice := range q.Choices {
		words += fmt.Sprintf("\n  %d  %s", i+1, choice.Label)
	}
	line, err := v.askKey(words + "\nJust press Enter to leave it blank for now.")
	var kind checklist.FactKind
	if n, no := strconv.Atoi(line); err == nil && no == nil && n >= 1 && n <= len(q.Choices) {
		kind = checklist.FactKind(q.Choices[n-1].Value)
	}
	c.KeepFact(kind)
	v.sayf("Added as fact %s.", checklist.Printed(c.Fact()))
	return err
}
