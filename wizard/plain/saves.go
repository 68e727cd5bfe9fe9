package plain

import (
	"strings"

	"referral/checklist/english"
	"referral/wizard"
)

// about is something that can be done with the draft as a whole.
type about struct {
	label string
	do    func() (move, error)
}

// aboutDraft returns what can be done with the draft; nothing while it is only in memory.
func (v *interview) aboutDraft() []about {
	if !v.s.Kept() {
		return nil
	}
	return []about{
		{wizard.WordsSaves, v.unlocked(v.earlierSaves)},
		{wizard.WordsLabel, v.label},
		{wizard.WordsTakeOut, v.unlocked(v.takeOut)},
	}
}

// unlocked asks for the passphrase first if it was not typed yet. Enter alone goes back.
func (v *interview) unlocked(do func() (move, error)) func() (move, error) {
	return func() (move, error) {
		for !v.o.Store.Unlocked() {
			p, err := v.askSecret("Passphrase: ")
			if err != nil || p == "" {
				return stay, err
			}
			if err := v.o.Store.Unlock(p); err != nil {
				v.trouble(err)
			}
		}
		return do()
	}
}

// trouble says what went wrong.
func (v *interview) trouble(err error) { v.say(english.Sentence(english.Capital(err.Error()))) }

// label asks for the writer's name for the draft.
func (v *interview) label() (move, error) {
	words := wizard.WordsLabelHelp
	if now := v.f.Label(); now != "" {
		words += "\nThe label now: " + now + ". Type - to take it away."
	}
	for {
		text, err := v.askKey(words + "\nJust press Enter to leave it as it is.")
		switch {
		case err != nil || text == "":
			return stay, err
		case text == "-":
			text = ""
		}
		if err := v.f.SetLabel(text); err != nil {
			v.trouble(err)
			continue
		}
		v.say(v.f.LabelSaid())
		return stay, nil
	}
}

// earlierSaves lists the saves, reads one out, and brings it back if the writer wants.
func (v *interview) earlierSaves() (move, error) {
	saves, err := wizard.EarlierSaves(v.s.Draft(), v.f.Guide(), v.f.Today)
	if err != nil {
		v.trouble(err)
		return stay, nil
	}
	v.say(wizard.WordsSaves + ". " + wizard.WordsSavesHelp)
	for i, s := range saves {
		v.sayf("  %d  %s", i+1, s.Line(v.f.Today()))
	}
	n, err := v.number("Which one would you like to read? Just press Enter to stay here.", len(saves))
	if n == 0 {
		return stay, err
	}
	text, content, err := wizard.LookAt(v.s.Draft(), saves[n-1].Number, v.f.Guide(), v.f.Today)
	if err != nil {
		v.trouble(err)
		return stay, nil
	}
	v.say("\n" + text)
	line, err := v.askKey(wizard.WordsAskBringBack + " Type b to bring it back, or just press Enter to leave things as they are.")
	if err != nil || !strings.EqualFold(line, "b") {
		return stay, err
	}
	if err := v.s.BringBack(content); err != nil {
		v.trouble(err)
		return stay, nil
	}
	v.picked = nil
	v.say(wizard.WordsBroughtBack + " ~ undoes it.")
	return moved, nil
}

// takeOut removes a protected source from every save. It says first what that does, and asks.
func (v *interview) takeOut() (move, error) {
	if err := v.saveNow(); err != nil {
		v.trouble(err)
		return stay, nil
	}
	sources, err := wizard.SourcesInSaves(v.s.Draft(), v.f.Guide(), v.f.Today)
	if err != nil {
		v.trouble(err)
		return stay, nil
	}
	if len(sources) == 0 {
		v.say(wizard.WordsNoSources)
		return stay, nil
	}
	n := 1
	if len(sources) > 1 {
		for i, s := range sources {
			v.sayf("  %d  %s", i+1, s.Name)
		}
		if n, err = v.number(wizard.WordsTakeOutWho+" Just press Enter to take no one out.", len(sources)); n == 0 {
			return stay, err
		}
	}
	who := sources[n-1]
	v.say(strings.Join(who.Says(), "\n"))
	line, err := v.askKey(who.WordsAskTakeOut() + " " + wizard.WordsTypeYes)
	if err != nil {
		return stay, err
	}
	if !strings.EqualFold(line, "yes") {
		v.say(wizard.WordsNothingOut)
		return stay, nil
	}
	saves, err := wizard.TakeSourceOut(v.s.Draft(), who, v.f.Guide(), v.f.Today)
	if err == nil {
		err = v.s.Reopen()
	}
	if err != nil {
		v.trouble(err)
		return stay, nil
	}
	v.f, v.picked, v.half = v.s.Flow, nil, ""
	v.say(wizard.TakenOutOf(saves))
	return moved, nil
}
