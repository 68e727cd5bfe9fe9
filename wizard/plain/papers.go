package plain

import (
	"time"

	"referral/wizard"
)

// slowly does something that can take a while, and says so if it does.
func (v *interview) slowly(do func()) {
	said := make(chan struct{})
	timer := time.AfterFunc(wizard.SlowAfter, func() {
		defer close(said)
		v.say(wizard.WordsSaving)
	})
	do()
	if !timer.Stop() {
		<-said
	}
}

// openKey says which key opens what was saved, if that is possible.
func (v *interview) openKey() string {
	if v.written.Path == "" || v.o.Open == nil {
		return ""
	}
	return wizard.WordsTypeOpens + " "
}

// openSaved opens what was last saved with the system's program for it.
func (v *interview) openSaved() {
	switch {
	case v.written.Path == "":
		v.say(wizard.WordsNotSavedYet)
	case v.o.Open == nil || v.o.Open(v.written.Path) != nil:
		v.say(wizard.WordsNotOpened)
		v.say(v.written.Said)
	default:
		v.say(wizard.WordsOpening)
	}
}

// copyWhole puts the main referral on the clipboard.
func (v *interview) copyWhole() {
	whole := wizard.WholeReferral(v.context())
	if v.o.Clipboard == nil || v.o.Clipboard.Write(whole) != nil {
		v.say(wizard.WordsWholeNone)
		return
	}
	v.packed.held = whole
	v.say(wizard.WordsWholeCopied)
	v.say(wizard.WordsClipHistory)
}
