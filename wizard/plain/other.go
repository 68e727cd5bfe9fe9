package plain

import "referral/wizard"

// otherChild offers the other child's draft, once another child was named among the worries.
func (v *interview) otherChild() error {
	wanted, begun := v.f.OtherChild()
	if !wanted || begun || v.o.Store == nil {
		return nil
	}
	v.say(wizard.WordsTwoDrafts)
	v.say("1 begins the draft for the other child now. " + wizard.WordsOtherHelp + " Enter alone: later.")
	line, err := v.read()
	if err != nil || line != "1" {
		return err
	}
	if !v.s.Kept() {
		if err := v.choose(); err != nil {
			return err
		}
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
