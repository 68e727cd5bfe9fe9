package plain

import (
	"errors"
	"fmt"

	"referral/checklist/english"
	"referral/wizard"
)

// saveable reports whether a draft can be saved without asking for a passphrase, as it can once one has been chosen.
func (v *interview) saveable() bool {
	return v.s.Kept() || v.o.Store != nil && v.o.Store.Ready()
}

// untouched reports whether nothing that could be lost has been typed.
func (v *interview) untouched() bool { return v.f.Revision() == 0 && !v.s.Kept() }

// saveNow saves what is not saved yet, if there is a passphrase.
func (v *interview) saveNow() error {
	if !v.saveable() || v.untouched() {
		return nil
	}
	if !v.s.Kept() {
		d, err := v.o.Store.New()
		if err != nil {
			return err
		}
		v.s.Keep(d)
	}
	if !v.s.Dirty() {
		return nil
	}
	return v.s.Save()
}

// autosave saves, and says when saving begins to fail and when it works again. A failed save is retried after a while,
// or immediately.
func (v *interview) autosave(atOnce bool) (say string) {
	now := v.f.Today()
	if v.failed != nil && !atOnce && wizard.Since(v.tried, now) < wizard.RetryAfter {
		return ""
	}
	before := v.failed
	v.failed, v.tried = v.saveNow(), now
	switch {
	case v.failed != nil && (before == nil || before.Error() != v.failed.Error()):
		return notSaved(v.failed)
	case v.failed == nil && before != nil:
		return fmt.Sprintf(wizard.WordsSavedAgain, now.Format("15:04"))
	}
	return ""
}

// notSaved says that a save has failed, and what to do.
func notSaved(err error) string {
	return fmt.Sprintf(wizard.WordsNotSaved, err) + ".\nCarry on writing. What you type is kept in memory while this window is open, and the program tries to save it again every few seconds."
}

// end saves what there is when the input ends: the window was closed, or a pipe ended. It says what happened.
func (v *interview) end() error {
	switch {
	case v.untouched() && v.saveable():
		v.say("\nThe input has ended. Nothing had been typed.")
		return wizard.ErrLeft
	case !v.saveable():
		return ErrEnded
	}
	if err := v.saveNow(); err != nil {
		return fmt.Errorf("the input ended, and what was typed could not be saved: %w", err)
	}
	v.say("\nThe input has ended. Saved. To carry on: referral resume " + v.short())
	return wizard.ErrLeft
}

// leave saves and returns wizard.ErrLeft. If that would lose something it asks first, and returns nil to continue
// writing.
func (v *interview) leave(why string) error {
	if why != "" {
		v.say("\n" + why)
	}
	v.leaving, v.closing = true, why != ""
	defer func() { v.leaving, v.closing = false, false }()
	for {
		switch {
		case v.untouched():
			v.say("Nothing had been typed, so there is nothing to save.")
			return wizard.ErrLeft
		case v.o.Store == nil && !v.s.Kept():
			v.say("Nothing can be saved here: you lose what you typed when this window closes.")
			return wizard.ErrLeft
		case v.saveable():
			if v.failed = v.saveNow(); v.failed == nil {
				v.say("Saved. To carry on: referral resume " + v.short())
				return v.gone()
			}
		}
		if done, err := v.askToLeave(); done || err != nil {
			return err
		}
	}
}

// askToLeave offers the ways out if the draft is not saved. Enter alone continues writing.
func (v *interview) askToLeave() (done bool, _ error) {
	words, first := "No passphrase has been chosen, so this is not saved yet. What next?", wizard.WordsSaveLeave
	if v.saveable() {
		words, first = fmt.Sprintf(wizard.WordsNotSaved, v.failed)+".", "Try again to save, and leave"
	}
	got, err := v.ask(prompt{leaving: true, show: func() {
		v.say("\n" + words + "\n  1  " + first + "\n  2  Carry on writing\n  3  Leave without saving: you lose what you typed")
		v.say("Type a number, or just press Enter to carry on writing.")
	}})
	switch {
	case errors.Is(err, errBack):
		return true, nil
	case err != nil:
		return true, err
	}
	switch got.text {
	case "1":
		if v.saveable() {
			return false, nil
		}
		return false, v.choose()
	case "", "2":
		return true, nil
	case "3":
		v.say("You have left without saving.")
		return true, v.gone()
	}
	v.say("Type 1, 2 or 3.")
	return false, nil
}

// offerPassphrase asks, once a section has been answered, whether to save the draft. Until then it is in memory.
func (v *interview) offerPassphrase() error {
	if v.saveable() || v.o.Store == nil || v.hinted {
		return nil
	}
	v.hinted = true
	if err := v.choose(); err != nil {
		return err
	}
	if v.saveable() {
		v.say(v.saved())
	} else {
		v.say("Not saved yet. ! asks again.")
	}
	return nil
}

// saved saves immediately, and says how it went.
func (v *interview) saved() string {
	v.failed, v.tried = v.saveNow(), v.f.Today()
	if v.failed != nil {
		return notSaved(v.failed)
	}
	return fmt.Sprintf("Saved at %s.", v.f.Today().Format("15:04"))
}

// choose asks for a new passphrase, and sets up the store with it. If that fails it says so, and what was typed stays
// in memory.
func (v *interview) choose() error {
	v.say("\nThis is " + wizard.WordsMemory + ". " + wizard.WordsPassphrase)
	v.say(wizard.WordsPassOffer + v.o.Store.Generate())
	for {
		p, err := v.askSecret("Passphrase (just press Enter to skip): ")
		if err != nil || p == "" {
			return err
		}
		if err := v.o.Store.CheckPassphrase(p); err != nil {
			v.say(english.Sentence(english.Capital(err.Error())))
			continue
		}
		again, err := v.askSecret(wizard.WordsPassAgain)
		if err != nil {
			return err
		}
		if again != p {
			v.say("The two do not match. Type it again; what you have written is still here.")
			continue
		}
		spare, err := v.o.Store.SetUp(p)
		if err != nil {
			v.hinted = false // Offer it again at the end of the next part.
			v.sayf(wizard.WordsNotSaved, english.Sentence(english.Capital(err.Error()))+"\nWhat you type stays in memory while this window is open. ! tries again to save.")
			return nil
		}
		v.say("If you want a spare key for the school safe, write this down on paper:\n  " + spare + "\nAnyone who has it can open every draft on this computer. You will not see it again.")
		return v.onPaper()
	}
}

// onPaper waits until the spare key is written down: for Enter twice, as one is pressed out of habit.
func (v *interview) onPaper() error {
	for _, words := range []string{"Press Enter twice when it is on paper.", "Once more."} {
		for {
			typed, err := v.askKey(words)
			if errors.Is(err, errBack) {
				return nil
			}
			if err != nil {
				return err
			}
			if typed == "" {
				break
			}
		}
	}
	return nil
}
