package plain

import (
	"strings"

	"referral/checklist"
	"referral/export"
	"referral/wizard"
)

// sayThis goes through what to say, card by card. Each blank takes a line, and none is required.
func (v *interview) sayThis() error {
	for i, card := range wizard.CallCards {
		v.say("\n" + wizard.CardTitle(i))
		if card.Say != "" {
			v.say(card.Say)
		}
		for _, id := range card.Asks {
			if step, ok := wizard.CallStep(v.f, id, ""); ok {
				if err := v.askBlank(step); err != nil {
					return err
				}
			}
		}
		if card.Then != "" {
			v.say(card.Then)
		}
	}
	return nil
}

// askBlank asks for a line. In a longer text it is added to what is already there.
func (v *interview) askBlank(s wizard.Step) error {
	before := v.f.ValueOf(s.Ref).Text
	whole := func(typed string) string {
		if s.Question.Kind == checklist.Prose && before != "" {
			return before + "\n" + typed
		}
		return typed
	}
	keep := func(typed string) error {
		if typed = strings.TrimSpace(typed); typed == "" || typed == "-" {
			return v.record(s.Ref, before)
		}
		return v.record(s.Ref, whole(typed))
	}
	got, err := v.ask(prompt{
		ringing: true,
		show: func() {
			v.say(v.f.Title(s))
			if before != "" {
				v.say("Already there: " + before)
			}
		},
		note: func(typed string) { _ = keep(typed) },
	})
	if err != nil {
		return err
	}
	return keep(got.text)
}

// readCards reads out the whole script, filled in as far as possible.
func (v *interview) readCards() {
	for i, lines := range export.ScriptCards(v.context()) {
		v.say("\n" + wizard.CardTitle(i))
		for _, line := range lines {
			v.say(line)
		}
	}
}
