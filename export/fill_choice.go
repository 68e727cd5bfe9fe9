package export

import (
	"slices"
	"strings"

	"referral/checklist"
	understood "referral/checklist/authority/form"
	"referral/export/form"
)

// chosen returns the choices that the answers to the first question make in a field, if they are the same for everyone
// meant. An unanswered question chooses nothing.
func (a *answering) chosen(f understood.Field, questions, subjects []string) form.Answer {
	q, ok := a.Guide.Question(questions[0])
	if !ok || len(subjects) == 0 {
		return form.Answer{Left: form.WhyNoAnswer}
	}
	var out form.Answer
	for i, s := range subjects {
		who := a.R.Person(s)
		if who != nil && !a.asks(q, who) {
			return form.Answer{Left: form.WhyNoAnswer}
		}
		picks, same := a.picks(q, s)
		switch {
		case !same, i > 0 && !slices.EqualFunc(out.Pick, picks, slices.Equal[[]string]):
			return form.Answer{Left: notAlike}
		case len(picks) == 0:
			return form.Answer{Left: form.WhyNoAnswer}
		}
		out.Pick = picks
	}
	if len(f.Options) == 0 && !slices.Contains(out.Pick[0], string(checklist.Yes)) {
		return form.Answer{Left: notYes} // A single box, with nothing to choose from.
	}
	if f.Kind == understood.DropDown && len(subjects) == 1 {
		out.Text, _ = saidOf(a.paper, q, subjects, false)
	}
	return out
}

// picks returns the choices made by one answer, each with its synonyms, and whether it is the same for every child.
func (a *answering) picks(q *checklist.Question, subject string) (picks [][]string, same bool) {
	if q.ID == checklist.QChildUnborn {
		said, _, _ := strings.Cut(strings.ToLower(unbornSaid(a.paper, a.R.Person(subject))), ",")
		return meant(said), true
	}
	v := a.value(q.ID, subject)
	if q.PerChild {
		born := slices.DeleteFunc(a.R.Children(), a.unborn)
		for i, c := range born {
			each := a.valueFor(q.ID, subject, c.ID)
			if i > 0 && each.Choice != v.Choice {
				return nil, false
			}
			v = each
		}
	}
	if v.Gap != nil {
		return nil, true
	}
	values := v.Choices
	if v.Choice != "" {
		values = append(values, v.Choice)
	}
	for _, value := range values {
		picks = append(picks, append(meant(value)[0], a.choiceLabel(q.ID, value)))
	}
	if len(values) == 0 && v.Text != "" {
		text := strings.ToLower(strings.TrimRight(v.Text, ". "))
		picks = meant(text)
		if slices.Contains([]string{checklist.QChildGender, checklist.QPersonGender}, q.ID) {
			picks = [][]string{genderWords(text)}
		}
	}
	return picks, true
}

// sameWords are choices that councils word differently.
var sameWords = [][]string{
	{"yes", "y"}, {"no", "n"}, {"not_known", "not known", "unknown", "don't know", "do not know", "not sure", "unsure"},
	{"physical", "physical abuse"}, {"emotional", "emotional abuse"}, {"sexual", "sexual abuse"}, {"neglect"}, {"domestic_abuse", "domestic violence"},
}

// genders are words for the two genders that a form offers.
var genders = [][]string{{"male", "boy", "man", "m"}, {"female", "girl", "woman", "f"}}

// meant returns one choice, with other words for it.
func meant(value string) [][]string {
	if value == "" {
		return nil
	}
	for _, words := range sameWords {
		if words[0] == value {
			return [][]string{slices.Clone(words)}
		}
	}
	return [][]string{{value}}
}

func genderWords(text string) []string {
	for _, words := range genders {
		if slices.Contains(words, text) {
			return words
		}
	}
	return []string{text}
}
