package plain

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"referral/checklist"
	"referral/checklist/source"
	"referral/wizard"
)

// command does what a line asks for at a question or page, other than the signs that work everywhere. done is false if
// the line is an answer.
func (v *interview) command(s wizard.Step, got line) (m move, done bool, err error) {
	if got.literal {
		return stay, false, nil
	}
	switch line := got.text; {
	case line == "", line == ">":
		return next, true, nil
	case line == "~":
		return v.undo(), true, nil
	case line == "~~":
		return v.redo(), true, nil
	case line == "/":
		m, err := v.find()
		return m, true, err
	case strings.HasPrefix(line, "/") && (!takesWords(s) || strings.HasPrefix(line, "/ ")):
		m, err := v.findWords(strings.TrimSpace(line[1:]))
		return m, true, err
	case line == "*":
		m, err := v.anywhere()
		return m, true, err
	case line == "+":
		m, err := v.more()
		return m, true, err
	case strings.HasPrefix(line, "-") && isCommand(line) && s.Question != nil:
		m, err := v.gap(s, strings.TrimPrefix(line, "-"))
		return m, true, err
	}
	return stay, false, nil
}

// takesWords reports whether a step accepts any words as its answer, so that a slash can begin them.
func takesWords(s wizard.Step) bool {
	return s.Question != nil && !slices.Contains([]string{checklist.OneOf, checklist.Multi, checklist.Date}, s.Question.Kind)
}

// wordsBriefly replaces all that was read out with a question when it was first asked.
const wordsBriefly = "Answer, or just press Enter to carry on. ? reads all of it again."

// main asks for the line at a question or page, and goes back if < was typed. What was just read out is not repeated:
// only the question is.
func (v *interview) main(s wizard.Step, p prompt) (got line, m move, done bool, err error) {
	full := p.show
	p.show = func() {
		if s.Question != nil && v.shown == s {
			v.say("\n" + v.f.Title(s) + "\n" + wordsBriefly)
			return
		}
		v.shown = s
		full()
	}
	p.help = func() { v.help(s) }
	got, err = v.ask(p)
	if errors.Is(err, errBack) {
		return line{}, back, true, nil
	}
	if err != nil {
		return line{}, stay, true, err
	}
	m, done, err = v.command(s, got)
	return got, m, done, err
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
		var titles []string
		for _, id := range q.Source {
			if src, ok := source.Get(id); ok {
				titles = append(titles, src.Title)
			}
		}
		v.say("  Where from: " + strings.Join(titles, "; ") + wizard.WordsExplain + q.ID)
	}
	v.say(`  At a question, on a line of its own:
    Enter  carries on
    -  why there is no answer (-1 to -5 choose at once; each number has the same meaning everywhere)
    +  add more about this person or part
    *  go anywhere
    /  find a question by a word
    ~  undo, and ~~ brings back what was undone`)
}

// gap records an honest gap, chosen by number. It is recorded as soon as it is chosen, and its note as it is typed.
func (v *interview) gap(s wizard.Step, digit string) (move, error) {
	kinds := v.f.Gaps(s)
	before := v.f.Value()
	if len(kinds) == 0 && !before.Answered() {
		v.say(wizard.WordsNoGap)
		return stay, nil
	}
	if digit == "" {
		got, err := v.ask(prompt{show: func() {
			v.say(wizard.WordsGap)
			for _, k := range kinds {
				v.sayf("  %d  %s", k.Number(), checklist.GapOffer(v.f.Record(), s.Question, k))
			}
			if before.Answered() {
				v.say("  0  Remove the answer")
			}
			v.say("Type a number.")
		}})
		if err != nil {
			return stay, err
		}
		digit = got.text
	}
	n, err := strconv.Atoi(digit)
	kind, fits := v.f.GapNumbered(s, n)
	switch {
	case err == nil && n == 0 && before.Answered():
		if !v.fits(v.f.Clear()) {
			return stay, nil
		}
		v.say("Removed. ~ undoes it.")
		return stay, nil
	case err != nil || !fits:
		v.say(v.f.NotThisGap(s))
		return stay, nil
	}
	g := checklist.Gap{Kind: kind}
	note := wizard.GapNote(s.Question, before)
	if !v.fits(v.f.Gap(checklist.Gap{Kind: g.Kind, Note: note})) {
		return stay, nil
	}
	if before.Given() && note == "" {
		v.say("This replaces your answer. < puts your answer back.")
	}
	if err := v.gapWords(s, g, note); err != nil {
		if errors.Is(err, errBack) {
			v.fits(v.f.Answer(before))
		}
		return stay, err
	}
	v.say("  " + v.f.GapWords(s, *v.f.Value().Gap))
	return next, nil
}

// gapWords asks for the day of a gap, if its kind has one, and for its note.
func (v *interview) gapWords(s wizard.Step, g checklist.Gap, note string) error {
	keep := func(words ...string) { // A gap is known to fit here.
		g.Note = strings.TrimSpace(strings.Join(words, " "))
		_ = v.f.Gap(g)
	}
	day := ""
	if ask := v.f.GapDayAsk(s.Question, g.Kind); ask != "" {
		got, err := v.ask(prompt{
			show: func() { v.say(ask + " " + wizard.WordsGapDay) },
			note: func(typed string) { keep(typed, note) },
		})
		if err != nil {
			return err
		}
		if got.text != "" {
			on, ok := v.f.GapDay(g.Kind, got.text)
			if g.On = on; !ok {
				v.say(wizard.NotOneDay)
				day = got.text
			}
		}
	}
	keep(day, note)
	got, err := v.ask(prompt{
		show:  func() { v.say(wizard.WordsGapNote + ". " + wizard.WordsGoOn) },
		note:  func(typed string) { keep(day, typed) },
		begun: note,
	})
	if err == nil {
		keep(day, got.text)
	}
	return err
}

// more offers the questions behind "add more about".
func (v *interview) more() (move, error) {
	steps := v.f.More()
	if len(steps) == 0 {
		v.say(wizard.WordsNoMore)
		return stay, nil
	}
	for i, s := range steps {
		mark := ""
		if v.f.Answered(s) {
			mark = " (answered)"
		}
		v.sayf("  %d  %s%s", i+1, v.f.Title(s), mark)
	}
	n, err := v.number("Which? Just press Enter to carry on.", len(steps))
	if n == 0 {
		return stay, err
	}
	v.f.Jump(steps[n-1].Ref)
	return moved, nil
}

// anywhere lists the sections, then the questions of one, and goes to one.
func (v *interview) anywhere() (move, error) {
	progress := v.f.Progress()
	for i, s := range v.f.Guide().Sections {
		c := progress[s.ID]
		answered := ""
		if c.Total > 0 {
			answered = fmt.Sprintf(" (%d of %d answered)", c.Done, c.Total)
		}
		v.sayf("  %d  %s%s", i+1, s.Title, answered)
	}
	parts := len(v.f.Guide().Sections)
	about := v.aboutDraft()
	for i, it := range about {
		v.sayf("  %d  %s", parts+i+1, it.label)
	}
	n, words, err := v.part(parts + len(about))
	if words != "" {
		return v.findWords(words)
	}
	if n == 0 {
		return stay, err
	}
	if n > parts {
		return about[n-parts-1].do()
	}
	v.picked = nil
	section := v.f.Guide().Sections[n-1]
	v.left(section.ID)
	lines := v.f.Summary(section.ID)
	for i, l := range lines {
		v.sayf("  %d  %s: %s", i+1, l.Label, short(l.Shown()))
	}
	if len(lines) > 0 {
		n, err = v.number("Which question? Just press Enter to start at the first.", len(lines))
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

// number reads a number from 1 to most; 0 for none.
func (v *interview) number(ask string, most int) (int, error) {
	line, err := v.askKey(ask)
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
