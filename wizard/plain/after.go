package plain

import (
	"referral/checklist"
	"referral/checklist/followup"
	"referral/export"
	"referral/wizard"
)

// after shows what follows sending: dates due, and what should come with the outcome once there is one.
func (v *interview) after() (move, error) {
	s := v.f.Now()
	got, m, done, err := v.main(s, prompt{show: v.showAfter})
	if done {
		return m, err
	}
	line := got.text
	to, ok := map[string]checklist.Ref{"o": wizard.Outcome, "l": wizard.Log}[line]
	switch {
	case ok && v.f.Jump(to):
		return moved, nil
	case ok:
		v.say(wizard.WordsNotSent)
	case line == "w":
		return stay, v.watch()
	case line == "b":
		return stay, v.pack()
	case line == "h":
		for _, s := range followup.Chase {
			v.say("  " + s)
		}
	case line == "n":
		v.say("  " + wizard.CouncilsReference(v.f.Record()))
		for _, s := range followup.SomethingNew {
			v.say("  " + s)
		}
		v.f.Jump(wizard.Facts)
		return moved, nil
	case line == "x" && len(export.SeparateSheets(v.f.Record())) > 0:
		return stay, v.askSheetsSent()
	case line == "c":
		v.readOut("escalation")
		v.readOut("challenge")
	case line == "s":
		v.readOut("supervision")
	case line == "g":
		for _, n := range s.Section.Notes {
			v.say("  " + n.Text)
		}
	default:
		v.say("That is not one of the keys.")
	}
	return stay, nil
}

func (v *interview) showAfter() {
	v.readOut("deadlines")
	if told, ok := v.f.Told(); ok {
		v.say("\n" + told.Title + wizard.WordsToCome)
		if less := followup.LessThanAsked(v.f.Record()); less != "" {
			v.say("  " + less)
		}
		for _, e := range told.Expect {
			v.say("  " + e.Text)
		}
	}
	if len(export.SeparateSheets(v.f.Record())) > 0 && v.f.ValueOf(wizard.SheetsSent).Choice != string(checklist.Yes) {
		v.say("There are separate papers, for social care only. Type x to say whether you have sent them.")
	}
	v.say("Type o to write down the outcome, l for the log of what you have done, w for what you are watching, n to add a fact and ring again, b to paste the referral into the form box by box, h for what to say if you hear nothing. If you disagree, type c for the escalation ladder and letter. Type s for the supervision sheet, g for the guidance. Just press Enter to carry on.")
}

// watch asks who watches what, until when, and what happens then, and records it in the log.
func (v *interview) watch() error {
	v.say(wizard.WordsWatch + ".")
	var begun []string
	id, err := v.f.AskWatch(func(question, keep string) (string, error) {
		said, err := v.askText(question, keep)
		if err == nil {
			begun = append(begun, keep)
			v.f.Begin(keep, said) // All four make one entry; until then each is kept.
		}
		return said, err
	})
	if err == nil {
		for _, keep := range begun {
			v.f.Begin(keep, "")
		}
	}
	switch {
	case err != nil:
		return err
	case id == "":
		v.say(wizard.WordsNothingSaid)
	default:
		v.say("Added to the log, and to your dates.")
	}
	return nil
}
