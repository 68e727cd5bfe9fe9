package plain

import (
	"referral/wizard"
)

// offerPassphrase asks, once a section has been answered, whether the draft is to be saved. Until then it is in memory.
func (v *interview) offerPassphrase() error {
	if v.s.Kept() || v.o.Store == nil || v.hinted > 0 {
		return nil
	}
	v.hinted++
	return v.choose()
}

// keepBeforeLeaving offers the passphrase where there is none yet.
func (v *interview) keepBeforeLeaving() error {
	if v.s.Kept() || v.o.Store == nil {
		return nil
	}
	err := v.choose()
	if err != nil && !v.s.Kept() {
		return nil // The input has ended: there is nobody to choose one.
	}
	return err
}

// keepReady opens a draft without asking where a passphrase was chosen on another day: saving does not need it.
func (v *interview) keepReady() {
	if v.s.Kept() || v.o.Store == nil || !v.o.Store.Ready() {
		return
	}
	if d, err := v.o.Store.New(); err == nil {
		v.s.Keep(d)
	}
}

// choose sets up the store on first use, and opens a draft to save to.
func (v *interview) choose() error {
	if !v.o.Store.Ready() {
		v.say("\nThis is " + wizard.WordsMemory + ". " + wizard.WordsPassphrase)
		v.say("One to use, if you like: " + v.o.Store.Generate())
		for {
			p, err := v.o.In.ReadSecret("Passphrase (Enter alone: not now): ")
			if err != nil || p == "" {
				return err
			}
			if err := v.o.Store.CheckPassphrase(p); err != nil {
				v.say(err.Error())
				continue
			}
			again, err := v.o.In.ReadSecret("The same again: ")
			if err != nil {
				return err
			}
			if again != p {
				v.say("The two were not the same. The referral is still here: type the passphrase again.")
				continue
			}
			if _, err := v.o.Store.SetUp(p); err != nil {
				return err
			}
			break
		}
	}
	d, err := v.o.Store.New()
	if err != nil {
		return err
	}
	v.s.Keep(d)
	if err := v.s.Save(); err != nil {
		v.sayf(wizard.WordsNotSaved, err)
		return nil
	}
	v.sayf(wizard.WordsSaved+".", v.f.Today().Format("15:04"))
	return nil
}
