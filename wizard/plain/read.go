package plain

import (
	"strconv"
	"strings"

	"referral/checklist"
	"referral/checklist/clean"
	"referral/wizard"
)

// read reads one line, cleaned and trimmed.
func (v *interview) read() (string, error) {
	line, err := v.readRaw()
	return strings.TrimSpace(line), err
}

func (v *interview) readRaw() (string, error) {
	line, err := v.o.In.ReadLine()
	if err != nil {
		return "", err
	}
	text, removed := clean.Line(line)
	if removed.Any() {
		v.say(removed.String())
	}
	return text, nil
}

// command does what a line of its own asks for. done is false where the line is an answer.
func (v *interview) command(s wizard.Step, line string) (m move, done bool, err error) {
	switch {
	case line == "", line == ">":
		return next, true, nil
	case line == "<":
		return back, true, nil
	case line == "!":
		return leave, true, nil
	case line == "?":
		v.help(s)
		return stay, true, nil
	case line == "#":
		m, err := v.ringNow()
		if m == next {
			m = stay
		}
		return m, true, err
	case line == "~":
		if !v.f.Undo() {
			v.say("There is nothing to undo.")
			return stay, true, nil
		}
		v.say("Undone.")
		return moved, true, nil
	case line == "*":
		m, err := v.anywhere()
		return m, true, err
	case line == "+":
		m, err := v.more()
		return m, true, err
	case strings.HasPrefix(line, "-") && len(line) <= 2 && s.Question != nil:
		m, err := v.gap(s, strings.TrimPrefix(line, "-"))
		return m, true, err
	}
	return stay, false, nil
}

// help says what a good answer has, with examples, and what the keys are.
func (v *interview) help(s wizard.Step) {
	if q := s.Question; q != nil {
		if q.Example != "" {
			v.say("  " + wizard.WordsExample + ": " + q.Example)
		}
		if q.Poor != "" {
			v.say("  " + wizard.WordsPoor + ": " + q.Poor)
		}
		v.say("  Rests on: " + strings.Join(q.Source, ", ") + ". For more: referral explain " + q.ID)
	}
	v.say(`  On a line of its own:
    Enter  goes on          <  goes back
    -  why there is no answer (-1 to -5 pick at once)
    +  add more about this person or part
    *  go anywhere          ~  undo
    #  numbers to ring      !  save and leave`)
}

// gap keeps an honest gap, picked by its number.
func (v *interview) gap(s wizard.Step, digit string) (move, error) {
	kinds := s.Question.Gaps
	if len(kinds) == 0 {
		v.say("Leave this one empty if it is not known: Enter goes on.")
		return stay, nil
	}
	if digit == "" {
		for i, k := range kinds {
			v.sayf("  %d  %s", i+1, checklist.GapOffer(k))
		}
		var err error
		if digit, err = v.read(); err != nil {
			return stay, err
		}
	}
	n, err := strconv.Atoi(digit)
	if err != nil || n < 1 || n > len(kinds) {
		v.sayf("Please type a number from 1 to %d.", len(kinds))
		return stay, nil
	}
	g := checklist.Gap{Kind: kinds[n-1]}
	if g.Kind == "asked" || g.Kind == "will_ask" {
		ask := "Asked on which day?"
		if g.Kind == "will_ask" {
			ask = "By which day will you know?"
		}
		v.say(ask + " Enter alone leaves it open.")
		line, err := v.read()
		if err != nil {
			return stay, err
		}
		if line != "" {
			day, ok := v.f.GapDay(g.Kind, line)
			if g.On = day; !ok {
				v.say(wizard.NotOneDay)
				g.Note = line
			}
		}
	}
	v.say("A note, if you like. Enter alone goes on.")
	note, err := v.read()
	if err != nil {
		return stay, err
	}
	g.Note = strings.TrimSpace(g.Note + " " + note)
	if err := v.f.Gap(g); err != nil {
		v.say(err.Error())
		return stay, nil
	}
	v.say("  " + g.String())
	return next, nil
}

// more offers the questions behind "add more about".
func (v *interview) more() (move, error) {
	steps := v.f.More()
	if len(steps) == 0 {
		v.say("There is nothing more to add here.")
		return stay, nil
	}
	for i, s := range steps {
		mark := ""
		if v.f.Answered(s) {
			mark = " (answered)"
		}
		v.sayf("  %d  %s%s", i+1, v.f.Title(s), mark)
	}
	n, err := v.number("Which? Enter alone goes on.", len(steps))
	if n == 0 {
		return stay, err
	}
	v.f.Jump(steps[n-1].Ref)
	return moved, nil
}

// anywhere lists the sections, then the questions of one, and goes there.
func (v *interview) anywhere() (move, error) {
	progress := v.f.Progress()
	for i, s := range v.f.Guide().Sections {
		c := progress[s.ID]
		v.sayf("  %d  %s (%d of %d answered)", i+1, s.Title, c.Done, c.Total)
	}
	n, err := v.number("Which part? Enter alone stays here.", len(v.f.Guide().Sections))
	if n == 0 {
		return stay, err
	}
	section := v.f.Guide().Sections[n-1]
	lines := v.f.Summary(section.ID)
	for i, l := range lines {
		v.sayf("  %d  %s: %s", i+1, l.Label, short(orNone(l.Value)))
	}
	if len(lines) > 0 {
		n, err = v.number("Which question? Enter alone starts at the first.", len(lines))
		if err != nil {
			return stay, err
		}
	}
	if len(lines) > 0 && n > 0 {
		v.f.Jump(lines[n-1].Step.Ref)
	} else {
		v.f.JumpSection(section.ID)
	}
	return moved, nil
}

func orNone(s string) string {
	if s == "" {
		return wizard.WordsNoAnswer
	}
	return s
}

// number reads a number from 1 to most; 0 for none.
func (v *interview) number(ask string, most int) (int, error) {
	v.say(ask)
	line, err := v.read()
	if err != nil || line == "" {
		return 0, err
	}
	n, err := strconv.Atoi(line)
	if err != nil || n < 1 || n > most {
		v.say("That is not one of the numbers.")
		return 0, nil
	}
	return n, nil
}
