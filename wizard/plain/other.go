package plain

import "referral/wizard"

// otherChild offers the other child's draft.
func (v *interview) otherChild() error {
	if v.o.Store == nil {
		return nil
	}
	line, err := v.askKey(wizard.WordsTwoDrafts + "\nType 1 to start the draft for the other child now. " + wizard.WordsOtherHelp + " Just press Enter to do it later.")
	if err != nil || line != "1" {
		return err
	}
	if !v.saveable() {
		if err := v.choose(); err != nil {
			return err
		}
	}
	if !v.saveable() {
		v.say("That draft needs a passphrase first, so it has not been started.")
		return nil
	}
	id, err := wizard.MakeDraft(v.o.Store, v.f.OtherRecord(), v.f.Guide(), v.f.Today)
	if err != nil {
		v.say(err.Error())
		return nil
	}
	v.f.OtherMade()
	v.sayf(wizard.WordsOtherBegun, id[:min(len(id), 6)])
	return nil
}
