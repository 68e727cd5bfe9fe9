package plain

import (
	"errors"
	"strings"
	"unicode/utf8"

	"referral/checklist"
	"referral/checklist/clean"
	"referral/wizard"
)

// prose is an answer of several lines being typed. Its lines are recorded as they come, after the previous answer,
// which only the dot gives up.
type prose struct {
	v     *interview
	ref   checklist.Ref
	was   checklist.Value // was is the previous answer, or a gap.
	had   string          // had is its text, which the lines replace or are added to.
	adds  bool            // adds is set if they are added.
	lines []string
}

// newProse begins an answer to the current question.
func (v *interview) newProse() *prose {
	was := v.f.Value()
	return &prose{v: v, ref: v.f.Now().Ref, was: was, had: was.Text}
}

// record keeps the lines, and the one being typed, in the answer and the draft. Saved exact words are left alone until
// it is known why they change.
func (a *prose) record(typed string) {
	lines := strings.Join(append(a.lines, typed), "\n")
	a.v.f.Begin(wizard.BegunLines(a.ref), lines)
	value := a.was
	if text := a.text(a.had, lines); text != a.text(a.was.Text) {
		value.Text, value.Gap = text, nil
	}
	if !a.v.f.WordsChanged(a.ref, value.Text) && utf8.RuneCountInString(value.Text) <= checklist.MaxAnswer {
		_ = a.v.f.AnswerTo(a.ref, value)
	}
}

// text returns the answer made of some parts.
func (a *prose) text(parts ...string) string {
	text, _ := clean.Paste(strings.TrimSpace(strings.Join(parts, "\n")))
	return text
}

// add adds a line, or says why there is no room.
func (a *prose) add(text string) {
	had := ""
	if a.adds {
		had = a.had
	}
	whole := a.text(had, strings.Join(append(a.lines, text), "\n"))
	if n := utf8.RuneCountInString(whole); n > checklist.MaxAnswer {
		a.v.sayf("This line would make the answer %d characters long, and the limit is %d. It was not kept: shorten it, or end the answer with a dot.", n, checklist.MaxAnswer)
		return
	}
	a.lines = append(a.lines, text)
	a.record("")
}

// goOnWriting continues an answer that was unfinished when the program ended.
func (v *interview) goOnWriting(s wizard.Step) (move, error) {
	lines := strings.Split(v.f.Begun(wizard.BegunLines(s.Ref)), "\n")
	last := len(lines) - 1
	a := v.newProse()
	a.lines = lines[:last]
	if before, ok := strings.CutSuffix(a.had, a.text(lines...)); ok { // They come after the previous answer.
		a.had, a.adds = strings.TrimSpace(before), true
		a.was.Text = a.had
	}
	v.question(s)
	v.say("You had not finished this answer. What you type next is added to it. A dot on a line of its own ends it.")
	return v.proseLines(s, a, lines[last])
}

// prose takes the first line of an answer, and then the others.
func (v *interview) prose(s wizard.Step, a *prose, first line) (move, error) {
	switch {
	case first.text == "&" && !first.literal && a.had != "":
		a.lines, a.had = strings.Split(a.had, "\n"), ""
	case first.text == "." && !first.literal:
		return v.endProse(s, a)
	default:
		a.add(first.text)
	}
	return v.proseLines(s, a, "")
}

// proseLines reads lines up to a dot, and keeps them. < keeps what there is and goes back.
func (v *interview) proseLines(s wizard.Step, a *prose, begun string) (move, error) {
	for {
		got, err := v.ask(prompt{
			again: "Carry on with your answer. A dot on a line of its own ends it.",
			note:  a.record, begun: begun, lines: true,
			help: func() { v.say("  A dot on a line of its own ends the answer.") },
		})
		begun = ""
		switch {
		case errors.Is(err, errBack):
			if !v.f.WordsChanged(a.ref, a.text(a.lines...)) {
				v.f.Begin(wizard.BegunLines(a.ref), "")
			}
			return back, nil
		case err != nil:
			return stay, err
		case got.text == "." && !got.literal:
			return v.endProse(s, a)
		case got.text == "&" && !got.literal && a.adds:
		default:
			a.add(got.text)
		}
	}
}

// endProse records the answer, and shows what a reader would query.
func (v *interview) endProse(s wizard.Step, a *prose) (move, error) {
	lines := a.lines
	if a.adds || len(lines) == 0 {
		lines = append([]string{a.had}, lines...)
	}
	kept, err := v.keepProse(a.ref, a.text(lines...))
	if err != nil {
		return stay, err
	}
	v.f.Begin(wizard.BegunLines(a.ref), "")
	if !kept {
		return stay, nil
	}
	if len(a.lines) > 1 {
		v.say("  " + wizard.WordsNow + ": " + v.f.ValueOf(a.ref).Text)
	}
	return v.afterProse(s)
}

func (v *interview) keepProse(ref checklist.Ref, text string) (kept bool, err error) {
	switch {
	case text == "":
		return true, nil
	case v.f.WordsChanged(ref, text):
		return v.settleWords(ref, text)
	}
	value := v.f.ValueOf(ref)
	value.Text, value.Gap = text, nil
	return v.keep(value), nil
}

// afterProse asks which facts support an answer, and shows what a reader would query.
func (v *interview) afterProse(s wizard.Step) (move, error) {
	if held := v.f.HeldBack(s.Ref); held != "" {
		v.say(held)
	}
	if m, err := v.cites(s); err != nil || m != next {
		return m, err
	}
	return v.showComments(s)
}
