package plain

import (
	"errors"
	"strings"
	"time"

	"referral/export"
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
func (v *interview) copyWhole() error {
	whole := wizard.WholeReferral(v.context())
	if stop, err := v.stopsAtName(whole); stop || err != nil {
		return err
	}
	if v.o.Clipboard == nil || v.o.Clipboard.Write(whole) != nil {
		v.say(wizard.WordsWholeNone)
		return nil
	}
	v.packed.held = whole
	v.say(wizard.WordsWholeCopied)
	v.say(wizard.WordsClipHistory)
	return nil
}

// textOf returns the text of a paper, or of all those for the council if none is named, without the sheet on which
// sources are named.
func (v *interview) textOf(sheet string) string {
	ids := []string{sheet}
	if sheet == "" {
		ids = nil
		for _, s := range export.Pack(v.f.Record()) {
			ids = append(ids, s.ID)
		}
	}
	var out []string
	for _, id := range ids {
		if text, ok := v.o.Text(id); ok && id != export.SourcesID {
			out = append(out, text)
		}
	}
	return strings.Join(out, "\n")
}

// stopsAtName asks whether to go ahead with a text that names a protected source, each time it is saved or copied.
func (v *interview) stopsAtName(text string) (bool, error) {
	named := wizard.SourceNamed(v.f.Record(), text)
	if named == "" {
		return false, nil
	}
	v.say("! " + named)
	answer, err := v.askKey(wizard.WordsNamedType)
	if errors.Is(err, errBack) {
		err = nil
	}
	if err != nil || strings.EqualFold(answer, "yes") {
		return false, err
	}
	v.say(wizard.WordsNamedStop)
	return true, nil
}
