package plain

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
	"referral/wizard"
)

// step asks the current question, or shows the current page, and says what to
// do next.
func (v *interview) step() (move, error) {
	s := v.f.Now()
	switch {
	case s.Page != wizard.PageNone:
		return v.page(s.Page)
	case s.Question.IsList():
		return v.list(s)
	}
	switch {
	case v.f.Begun(wizard.BegunLines(s.Ref)) != "":
		return v.goOnWriting(s)
	case v.f.Begun(citesOf(s)) != "":
		v.question(s)
		return v.afterProse(s)
	}
	p := prompt{show: func() { v.question(s); v.how(s.Question) }, keep: wizard.BegunAt(s.Ref)}
	answer := v.newProse()
	if s.Question.Kind == checklist.Prose {
		p.keep, p.lines, p.note = "", true, answer.record
	}
	got, m, done, err := v.main(s, p)
	switch {
	case done:
		return m, err
	case s.Question.Kind == checklist.Prose:
		return v.prose(s, answer, got)
	}
	return v.answer(s, got.text)
}

// question prints the question, its why, its choices and the answer so far.
func (v *interview) question(s wizard.Step) {
	q := s.Question
	v.say("\n" + v.f.Title(s))
	if help := v.f.Help(s); help != "" {
		v.say("  " + help)
	}
	v.say("  " + wizard.WordsWhy + ": " + q.Why)
	v.say("  " + wizard.WordsGood + ": " + q.Good)
	for i, c := range v.f.Offers(s) {
		v.sayf("  %d  %s", i+1, c.Label)
		if c.Help != "" {
			v.say("       " + c.Help)
		}
	}
	if q.PicksPlaces() {
		v.bodyMap()
	}
	if now := checklist.Describe(v.f.Record(), v.f.Guide(), s.Ref); now != "" {
		v.say("  " + wizard.WordsNow + ": " + now)
	}
}

// how says how to answer the question.
func (v *interview) how(q *checklist.Question) {
	switch q.Kind {
	case checklist.Prose:
		v.say("Write as many lines as you need. A dot on a line of its own ends the answer. Just press Enter to carry on.")
		if v.f.Value().Text != "" {
			v.say("What you write replaces the answer so far. To add to it instead, type & first, on a line of its own.")
		}
	case checklist.Multi, checklist.Persons:
		v.say("Type the numbers that fit, such as 1 3, or just press Enter to carry on.")
	case checklist.OneOf:
		v.say("Type a number, or just press Enter to carry on.")
	case checklist.OneHome, checklist.OnePerson:
		if len(v.f.Offers(v.f.Now())) == 0 {
			v.say("Write the answer. Just press Enter to carry on.")
			return
		}
		v.say("Type a number, or write the answer. Just press Enter to carry on.")
	case checklist.Date:
		v.say(wizard.DateExamples(q) + " Just press Enter to carry on.")
	}
}

// answer records what was typed.
func (v *interview) answer(s wizard.Step, line string) (move, error) {
	value := v.f.Value()
	value.Gap = nil
	var problem string
	switch s.Question.Kind {
	case checklist.Line:
		value.Text = onBody(s, line)
	case checklist.Date:
		return v.date(line)
	case checklist.OneOf:
		value.Choice, problem = v.pick(s, line)
	case checklist.Multi:
		value.Choices, problem = v.pickMany(s, line)
	case checklist.Persons:
		value.Choices, problem = v.pickMany(s, line)
		if problem != "" {
			value, problem = checklist.Value{Text: line}, ""
		}
	case checklist.OneHome, checklist.OnePerson:
		value.Choice, problem = v.pick(s, line)
		value.Text = ""
		if problem != "" {
			value.Choice, value.Text, problem = "", line, ""
		}
	}
	if problem != "" {
		v.say(problem)
		return stay, nil
	}
	if !v.keep(value) {
		return stay, nil
	}
	v.say("  " + checklist.Describe(v.f.Record(), v.f.Guide(), s.Ref))
	switch brings := v.f.Brings(s.Ref); {
	case brings.RingNow:
		return v.ringNow()
	case brings.Rung:
		v.say(wizard.WordsRung)
	case brings.SecondDraft:
		return next, v.otherChild()
	case brings.AfterYes != "":
		return v.askAfterYes(brings.AfterYes)
	}
	return next, nil
}

// askAfterYes asks for the few words that go with a choice.
func (v *interview) askAfterYes(ask string) (move, error) {
	value := v.f.Value()
	got, err := v.ask(prompt{
		show:  func() { v.say(ask + " " + wizard.WordsGoOn) },
		begun: value.Text,
		note: func(typed string) {
			value.Text = typed
			_ = v.f.Answer(value)
		},
	})
	if err != nil {
		return stay, err
	}
	value.Text = got.text
	if !v.keep(value) {
		return stay, nil
	}
	return next, nil
}

// keep records the value, or says why it does not fit.
func (v *interview) keep(value checklist.Value) bool {
	if n := utf8.RuneCountInString(value.Text); n > checklist.MaxAnswer {
		v.sayf("That is %d characters, and the limit for an answer is %d. None of it was kept.", n, checklist.MaxAnswer)
		return false
	}
	return v.fits(v.f.Answer(value))
}

// fits says why an answer does not fit, and reports whether it does.
func (v *interview) fits(err error) bool {
	var input *checklist.InputError
	if errors.As(err, &input) {
		v.say(english.Sentence(english.Capital(input.Say)))
	} else if err != nil {
		v.say(err.Error())
	}
	return err == nil
}

// pick returns the choice with a number, or with its words where one of several must be chosen, and otherwise says what
// is wrong.
func (v *interview) pick(s wizard.Step, line string) (string, string) {
	offers := v.f.Offers(s)
	if s.Question.Kind == checklist.OneOf || s.Question.Kind == checklist.Multi {
		if c, ok := wizard.ChoiceInWords(offers, line); ok {
			return c.Value, ""
		}
	}
	n, err := strconv.Atoi(line)
	if err != nil || n < 1 || n > len(offers) {
		return "", "Please type a number from 1 to " + strconv.Itoa(len(offers)) + "."
	}
	return offers[n-1].Value, ""
}

// pickMany returns several choices: "4, 6 and 8", or one in words.
func (v *interview) pickMany(s wizard.Step, line string) ([]string, string) {
	if value, problem := v.pick(s, line); problem == "" {
		return []string{value}, ""
	}
	var out []string
	for _, word := range strings.FieldsFunc(line, func(c rune) bool { return strings.ContainsRune(" ,;&+", c) }) {
		if strings.EqualFold(word, "and") {
			continue
		}
		value, problem := v.pick(s, word)
		if problem != "" {
			return nil, problem
		}
		if !slices.Contains(out, value) {
			out = append(out, value)
		}
	}
	return out, ""
}

// date reads a date, asks if it could mean two things, and repeats it in full.
func (v *interview) date(line string) (move, error) {
	now := v.f.Today()
	reading, err := wizard.ReadDate(v.f.Now().Question, line, now)
	var parse *when.ParseError
	if err != nil && v.f.DayInWords(v.f.Now().Ref, line) {
		v.say(wizard.NoSingleDay)
		return stay, nil
	}
	if errors.As(err, &parse) {
		v.say(english.Sentence(english.Capital(parse.Say)))
		return stay, nil
	} else if err != nil {
		v.say(err.Error())
		return stay, nil
	}
	w := reading.When
	if reading.Ask != "" {
		all := append([]when.When{w}, reading.Others...)
		v.f.Begin(wizard.BegunAt(v.f.Now().Ref), line) // It is not an answer until the question is settled.
		got, err := v.ask(prompt{show: func() {
			v.say(reading.Ask)
			for i, o := range all {
				v.sayf("  %d  %s", i+1, o.Long())
			}
		}})
		if err != nil {
			return stay, err
		}
		v.f.Begin(wizard.BegunAt(v.f.Now().Ref), "")
		n, err := strconv.Atoi(got.text)
		if err != nil || n < 1 || n > len(all) {
			v.say("Not kept. Type the day again with its whole year.")
			return stay, nil
		}
		w = all[n-1]
	}
	value := v.f.Value()
	value.Gap, value.When = nil, w
	if !v.keep(value) {
		return stay, nil
	}
	if doubt := v.f.DateDoubt(v.f.Now(), w); doubt != "" {
		v.say(doubt)
		return stay, nil
	}
	v.say("  " + v.f.SayBack(v.f.Now(), w))
	return next, nil
}

// citesOf returns the name under which fact numbers are kept while being typed.
func citesOf(s wizard.Step) string { return wizard.BegunAt(s.Ref) + " facts" }

// cites asks which facts support an opinion.
func (v *interview) cites(s wizard.Step) (move, error) {
	r := v.f.Record()
	if !s.Question.Cites || len(r.Facts) == 0 || v.f.Value().Text == "" {
		return next, nil
	}
	for {
		got, err := v.ask(prompt{keep: citesOf(s), show: v.askCites})
		if err != nil || got.text == "" {
			return next, err
		}
		if isCommand(got.text) && !strings.HasPrefix(got.text, "-") {
			m, _, err := v.command(s, got)
			return m, err
		}
		ids, ok := factsNamed(r, got.text)
		if !ok {
			v.say("One of these is not the number of a fact. Nothing was changed.")
			continue
		}
		value := v.f.Value()
		value.Cites = ids
		v.keep(value)
		return next, nil
	}
}

// askCites asks for the facts, and lists them.
func (v *interview) askCites() {
	v.say(wizard.WordsCites + " Type their numbers, such as F1 F3. Just press Enter to carry on.")
	for _, f := range v.f.Record().Facts {
		v.say("  " + checklist.Printed(f.ID) + "  " + short(wizard.FactInShort(f)))
	}
}

// factsNamed returns the IDs of the facts whose numbers are typed, each once. ok is false if one of them is not the
// number of a fact.
func factsNamed(r *checklist.Referral, typed string) (ids []string, ok bool) {
	for _, word := range strings.FieldsFunc(strings.ToLower(typed), func(c rune) bool { return c == ' ' || c == ',' }) {
		id := word
		if n, err := strconv.Atoi(word); err == nil {
			id = checklist.EntryFact.ID(n)
		}
		switch {
		case word == "and":
		case r.Fact(id) == nil:
			return nil, false
		case !slices.Contains(ids, id):
			ids = append(ids, id)
		}
	}
	return ids, true
}
