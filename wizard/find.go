package wizard

import (
	"slices"
	"strings"

	"referral/checklist"
)

// NameOf is a question's short words, with the name of whom it is about or the number of the fact.
func (f *Flow) NameOf(s Step) string {
	if s.Question == nil {
		return s.Section.Title
	}
	if s.Ref.Subject == "" {
		return s.Question.Label
	}
	subject := f.r.ShortName(s.Ref.Subject)
	if subject == "" {
		subject = checklist.Printed(s.Ref.Subject)
	}
	label := s.Question.Label + ", " + subject
	if s.Ref.To != "" {
		label += " to " + f.r.ShortName(s.Ref.To)
	}
	return label
}

// ChangeName says in a few words what a change was about: an answer, a list or a part. It takes what [Flow.NextUndo] returns.
func (f *Flow) ChangeName(at Step, ref checklist.Ref) string {
	if q, ok := f.guide.Question(ref.Question); ok && ref != at.Ref {
		at = Step{Section: q.Section, Question: q, Ref: ref, List: at.List}
	}
	if at.Question != nil && at.Question.IsList() {
		return "the list " + at.Question.Label
	}
	return f.NameOf(at)
}

// Find returns the questions that fit some words, those of each person, fact and entry too, the best first: the label
// itself, one with words that begin so, what is asked or answered, and last the help and the choices.
func (f *Flow) Find(words string) []SummaryLine {
	words = strings.Join(strings.Fields(strings.ToLower(words)), " ")
	if words == "" {
		return nil
	}
	ranks := map[checklist.Ref]int{}
	var out []SummaryLine
	for _, s := range f.everyStep() {
		if _, seen := ranks[s.Ref]; seen {
			continue
		}
		l := SummaryLine{Step: s, Label: f.NameOf(s), Value: checklist.Describe(f.r, f.guide, s.Ref), Empty: f.noAnswer(s)}
		rank := f.fits(l, words)
		if ranks[s.Ref] = rank; rank >= 0 {
			out = append(out, l)
		}
	}
	slices.SortStableFunc(out, func(a, b SummaryLine) int { return ranks[a.Step.Ref] - ranks[b.Step.Ref] })
	return out
}

// everyStep is every question that is asked now, those in the entries of the lists included.
func (f *Flow) everyStep() []Step {
	var out []Step
	for _, s := range f.mainSteps() {
		if s.Question == nil {
			continue
		}
		out = append(out, s)
		if !s.Question.IsList() {
			continue
		}
		for _, id := range f.r.Entries(s.Question) {
			out = append(out, f.entrySteps(s.Question.ID, id)...)
		}
	}
	return out
}

// fits is how well a question fits the words, 0 the best and -1 not at all.
func (f *Flow) fits(l SummaryLine, words string) int {
	label, q := strings.ToLower(l.Label), l.Step.Question
	asked := strings.ToLower(f.Title(l.Step) + " " + l.Value)
	also := []string{label, asked, strings.ToLower(q.Help), strings.ToLower(q.Why)}
	for _, c := range q.Choices {
		also = append(also, strings.ToLower(c.Label+" "+c.Help))
	}
	switch {
	case label == words:
		return 0
	case beginWords(label, words):
		return 1
	case beginWords(asked, words):
		return 2
	case beginWords(strings.Join(also, " "), words):
		return 3
	}
	return -1
}

// beginWords reports whether each of the words begins a word of the text.
func beginWords(text, words string) bool {
	in := strings.FieldsFunc(text, func(c rune) bool { return strings.ContainsRune(" \n,;:.?!()/\"“”", c) })
	for _, w := range strings.Fields(words) {
		if !slices.ContainsFunc(in, func(s string) bool { return strings.HasPrefix(s, w) }) {
			return false
		}
	}
	return true
}
