package plain

import (
	"errors"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
	"referral/export"
	"referral/wizard"
)

// ringNow shows the numbers and asks whether the call got through. Nothing is required, and nothing is commented on.
func (v *interview) ringNow() (move, error) {
	v.say("\nRING NOW")
	v.numbers()
	for {
		got, err := v.ask(prompt{ringing: true, help: v.numbers, show: v.askThrough})
		m := stay
		switch {
		case errors.Is(err, errBack):
			return next, nil
		case err == nil:
			m, err = v.through(strings.ToLower(got.text))
		}
		if m != stay || err != nil && !errors.Is(err, errBack) {
			return m, err
		}
	}
}

// through handles what was typed when asked whether the call got through.
func (v *interview) through(typed string) (move, error) {
	switch typed {
	case "1":
		return v.gotThrough()
	case "2":
		err := v.notThrough()
		if err == nil {
			v.numbers()
			v.say(wizard.TriedWords(v.f.Record(), v.o.Numbers(v.f.Council())))
		}
		return stay, err
	case "c":
		return stay, v.chooseCouncil()
	case "s":
		return stay, v.sayThis()
	case "w":
		v.readCards()
	case "", "3":
		return next, nil
	default:
		v.say("Type 1, 2, 3, c, s or w. Just press Enter to carry on.")
	}
	return stay, nil
}

func (v *interview) askThrough() {
	v.unsaved()
	v.say(wizard.WordsGotThrough + " 1 " + english.Small(wizard.WordsThroughYes) + ". 2 " + english.Small(wizard.WordsThroughNo) + ". 3 " + english.Small(wizard.WordsNotYet) +
		".\nc chooses the council, s takes you through what to say, w reads all of it. Just press Enter to carry on.")
}

// numbers shows what a caller needs to see.
func (v *interview) numbers() {
	if v.o.First != nil {
		v.say(strings.Join(v.o.First(), "\n"))
		return
	}
	v.bareNumbers()
	if tell := v.f.TellFamily(); tell != "" {
		v.say(tell)
	}
}

// bareNumbers shows what a caller needs, but nothing of the record.
func (v *interview) bareNumbers() {
	v.say(strings.Join(export.NumberLines(v.o.Numbers(v.f.Council()), v.width()), "\n"))
	v.say(export.ParentFirst)
	v.say(wizard.WordsAnyAdult + " " + wizard.WordsNoPromise)
}

// unsaved says that nothing of this is saved yet. It asks for no passphrase: the call comes first.
func (v *interview) unsaved() {
	if !v.s.Kept() && v.f.Revision() > 0 {
		v.say("Not saved yet.")
	}
}

// chooseCouncil asks for the council whose numbers to show, and shows them.
func (v *interview) chooseCouncil() error {
	if v.o.Councils == nil {
		return nil
	}
	list := v.o.Councils()
	for i, c := range list {
		name := c.Name
		if c.Note != "" {
			name += " (" + c.Note + ")"
		}
		v.sayf("  %d  %s", i+1, name)
	}
	n, err := v.number(wizard.WordsWhichCouncil+" "+wizard.WordsLeaveOpen, len(list))
	if n > 0 {
		v.s.ChooseCouncil(list[n-1].ID)
		v.numbers()
	}
	return err
}

// gotThrough writes down a call, with a name or that none was given, and a time. The other questions about the call
// follow.
func (v *interview) gotThrough() (move, error) {
	who, at := wizard.CallWho, wizard.CallWhen
	if !v.f.CallWritten() {
		line, err := v.askOnCall(who, "Who answered? Name, job and team. Type - if they did not give a name.")
		if err != nil {
			return stay, err
		}
		if wizard.ReadsAsDate(line, v.f.Today()) {
			_ = v.record(who, "")
			v.say(wizard.WordsNameDate)
			return stay, nil
		}
		if line == "-" {
			line = checklist.NoName
		}
		if err := v.record(who, line); err != nil {
			v.say(err.Error())
			return stay, nil
		}
		if line == "" {
			v.say(wizard.WordsCallNeeds)
			return stay, nil
		}
	}
	if v.f.ValueOf(at).When.IsZero() {
		w, err := v.timeOfCall(at)
		if err != nil {
			return stay, err
		}
		if err := v.f.AnswerTo(at, checklist.Value{When: w}); err != nil {
			v.say(err.Error())
			return stay, nil
		}
	}
	v.say("Written down. Next: what they said.")
	v.f.Jump(wizard.CallSaid)
	return moved, nil
}

// timeOfCall asks for the time of a call that got through. Enter alone shows the current time, and a second Enter takes
// it.
func (v *interview) timeOfCall(at checklist.Ref) (when.When, error) {
	w, err := v.time(at, "When did you speak? Such as 15:07. "+wizard.NowOffered(v.f.Today()))
	if err != nil || !w.IsZero() {
		return w, err
	}
	now := when.Of(v.f.Today(), when.Minute)
	w, err = v.time(at, "  "+now.Long()+". If that is right, press Enter again. If not, type the time.")
	if err == nil && w.IsZero() {
		w = now
	}
	return w, err
}

// time asks for the time of a call, and returns none if the writer just presses Enter. A time that could be a slip is
// kept, and asked about once: the clock could be wrong, and a call never waits.
func (v *interview) time(ref checklist.Ref, ask string) (when.When, error) {
	s, _ := wizard.CallStep(v.f, ref.Question, ref.Subject)
	var doubted when.When
	for {
		got, err := v.ask(prompt{ringing: true, keep: wizard.BegunAt(ref), show: func() { v.say(ask) }})
		if err != nil || got.text == "" {
			return doubted, err
		}
		reading, err := wizard.ReadDate(s.Question, got.text, v.f.Today())
		if err != nil || reading.When.Precision() != when.Minute {
			v.say("That is not a time. Type it like 15:07, or with the day like 20/11 15:07.")
			continue
		}
		v.say("  " + reading.When.Long())
		doubt := v.f.DateDoubt(s, reading.When)
		if doubt == "" || reading.When == doubted {
			return reading.When, nil
		}
		doubted = reading.When
		if v.f.StillToCome(s, doubted) != "" {
			v.f.Begin(wizard.BegunAt(ref), got.text) // It is not an answer until it is confirmed.
		} else if err := v.f.AnswerTo(ref, checklist.Value{When: doubted}); err != nil {
			return doubted, err
		}
		ask = doubt + " If it is right, press Enter. If not, type the time."
	}
}

// notThrough writes down a call that did not get through: the number, the time, and what comes next. It does not count
// as a call.
func (v *interview) notThrough() error {
	id := v.f.CouldNotGetThrough()
	tried, at, then := wizard.MissedCall(id)
	list := v.o.Numbers(v.f.Council())
	for i, n := range export.Dialled(list) {
		v.sayf("  %d  %s  %s", i+1, n.Number, n.Label)
	}
	line, err := v.askOnCall(tried, "Which number did you try? Choose one of these, or type it. Just press Enter to leave it blank.")
	if err != nil {
		v.f.ForgetMissedCall(id)
		return err
	}
	if err := v.record(tried, wizard.NumberTried(line, list)); err != nil {
		return err
	}
	w, err := v.time(at, "When did you try? Such as 15:07. Just press Enter for the time now.")
	if err != nil {
		return err
	}
	if !w.IsZero() {
		if err := v.f.AnswerTo(at, checklist.Value{When: w}); err != nil {
			return err
		}
	}
	line, err = v.askOnCall(then, "What will you do next? Try another number, ring the police, or say when you will try again.")
	if err != nil {
		return err
	}
	return v.record(then, line)
}

// askOnCall asks for a line about a call, and records it as it is typed.
func (v *interview) askOnCall(ref checklist.Ref, words string) (string, error) {
	got, err := v.ask(prompt{
		ringing: true,
		show:    func() { v.say(words) },
		note:    func(typed string) { _ = v.record(ref, typed) },
		begun:   v.f.ValueOf(ref).Text,
	})
	return got.text, err
}

// record answers a question in words, if that changes anything.
func (v *interview) record(ref checklist.Ref, text string) error {
	if v.f.ValueOf(ref).Text == text {
		return nil
	}
	return v.f.AnswerTo(ref, checklist.Value{Text: text})
}
