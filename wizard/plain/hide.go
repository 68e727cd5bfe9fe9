package plain

import (
	"errors"
	"io"
	"strings"

	"referral/checklist/english"
	"referral/wizard"
)

// Words for a locked window.
const (
	wordsLocked = "Locked. Your work is kept. Your passphrase opens it again. # shows the numbers to ring, ! leaves."
	wordsBack   = "It locks after 15 minutes without a key. Here is where you were."
	wordsHidden = "Just press Enter to carry on."
)

// wipe clears the window, and says what can still be read.
func (v *interview) wipe() {
	if v.o.Clear != nil && v.o.Clear() {
		v.say(wizard.WordsWiped)
		return
	}
	v.say(wizard.WordsNotWiped)
}

// hide clears the window and locks the drafts until the passphrase is typed. If none has been chosen, Enter is enough.
func (v *interview) hide() error {
	v.failed, v.tried = v.saveNow(), v.f.Today()
	v.clearClipboard()
	v.wipe()
	if v.failed != nil {
		v.say(notSaved(v.failed))
	}
	if v.o.Store == nil || !v.o.Store.Ready() {
		v.say(wordsHidden)
		return v.untilOpened("", func(string) error { return nil })
	}
	v.o.Store.Lock()
	v.say(wordsLocked)
	return v.untilOpened("Passphrase: ", v.o.Store.Unlock)
}

// idle locks after a long time without a key, and says why.
func (v *interview) idle() error {
	if err := v.hide(); err != nil {
		return err
	}
	v.say(wordsBack)
	return nil
}

// untilOpened reads lines until one unlocks. Until then it shows only the numbers, and nothing of the record.
func (v *interview) untilOpened(secret string, open func(string) error) error {
	for {
		text, err := v.readHidden(secret)
		if again, err := v.ended(prompt{}, err); err != nil {
			return err
		} else if again {
			continue
		}
		switch text {
		case "#":
			v.bareNumbers()
			continue
		case "!":
			if err := v.leave(""); err != nil {
				return err
			}
			continue
		}
		if secret != "" && (text == "" || isSign(text)) {
			v.say(wordsLocked)
			continue
		}
		if err := open(text); err != nil {
			v.say(english.Sentence(english.Capital(err.Error())))
			continue
		}
		return nil
	}
}

// readHidden reads a line, hidden if it is a secret. Nothing of it is kept.
func (v *interview) readHidden(secret string) (string, error) {
	if t, ok := v.o.In.(Typist); ok {
		got, err := t.ReadTyped(Ask{Secret: secret})
		return got.Text, err
	}
	if secret == "" {
		return v.o.In.ReadLine()
	}
	return v.o.In.ReadSecret(secret)
}

// gone says what remains in the window, and clears it if the writer wants that. It returns wizard.ErrLeft.
func (v *interview) gone() error {
	if _, ok := v.o.In.(Typist); !ok {
		return wizard.ErrLeft
	}
	if v.o.Clear == nil || v.closing {
		v.say(wizard.WordsNotWiped)
		return wizard.ErrLeft
	}
	got, err := v.ask(prompt{leaving: true, last: true, show: func() { v.say(wizard.WordsAskWipe) }})
	switch {
	case errors.Is(err, io.EOF), errors.Is(err, errBack), strings.EqualFold(got.text, "k"):
		return wizard.ErrLeft
	case err != nil:
		return err
	}
	v.wipe()
	if v.s.Kept() && !v.s.Dirty() {
		v.say("Saved. To carry on: referral resume " + v.short())
	}
	return wizard.ErrLeft
}
