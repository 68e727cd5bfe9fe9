package field

import (
	"slices"
	"strconv"

	"referral/checklist"
	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// Folded returns a question as one row: a sign, its short name, and what it holds, including words that could not be
// kept.
func Folded(f *wizard.Flow, s wizard.Step, st *screen.Styles, label string, comments, w int) string {
	sign, answer, wrong := holds(f, s)
	paint := st.Quiet
	if comments > 0 && sign == screen.SignDone {
		sign, paint = screen.SignLook, st.Attend
	}
	if wrong {
		paint = st.Stop
	}
	return st.Folded(screen.Answer{Sign: sign, Paint: paint, Label: label, Text: answer, Tail: wizard.CommentsNote(comments)}, w)
}

// Holds returns a question's sign, and what it holds in words.
func Holds(f *wizard.Flow, s wizard.Step) (sign, words string) {
	sign, words, _ = holds(f, s)
	return sign, words
}

// holds returns what a question holds, with its sign.
func holds(f *wizard.Flow, s wizard.Step) (sign, answer string, wrong bool) {
	v := f.ValueOf(s.Ref)
	if typed, note := f.NotKept(s); typed != "" {
		return screen.SignLook, oneLine(typed) + note, true
	}
	if s.Question.IsList() {
		if n := len(f.Record().Entries(s.Question)); n > 0 {
			sign := screen.SignDone
			if s.Question.Kind == checklist.RouteList && slices.ContainsFunc(f.Record().Routes, func(r *checklist.Route) bool { return r.Told == "" }) {
				sign = screen.SignOpen
			}
			if slices.ContainsFunc(f.Record().Entries(s.Question), func(id string) bool { return len(f.Missing(s.Question.ID, id)) > 0 }) {
				sign = screen.SignOpen // The part is not done, either.
			}
			return sign, entries(f, s, n), false
		}
	}
	switch {
	case v.Gap != nil:
		return screen.SignGap, oneLine(f.GapWords(s, *v.Gap)), false
	case v.Answered():
		return screen.SignDone, oneLine(checklist.DescribeValue(f.Record(), s.Question, v)), false
	case f.Answered(s): // Nothing is asked or answered.
		return screen.SignGap, wizard.WordsSaidHere, false
	}
	return screen.SignOpen, "", false
}

// entries returns the number of entries in a list, and the first of them.
func entries(f *wizard.Flow, s wizard.Step, n int) string {
	words := map[string][2]string{checklist.FactList: {"1 fact", "facts"}, checklist.PeopleList: {"1 person", "people"}}[s.Question.Kind]
	if words[0] == "" {
		words = [2]string{"1 entry", "entries"}
	}
	count := words[0]
	if n > 1 {
		count = strconv.Itoa(n) + " " + words[1]
	}
	var first []string
	for _, id := range f.Record().Entries(s.Question)[:min(n, 3)] {
		cells := f.EntryCells(s.Question, id)
		said := cells[len(cells)-1]
		switch s.Question.Kind {
		case checklist.PeopleList:
			if said = cells[0]; f.HeldMark(id) != "" {
				said += " (" + f.HeldMark(id) + ")"
			}
		case checklist.RouteList: // who, and whether they were told
			said = english.Join(", ", cells[0], cells[1])
		}
		first = append(first, oneLine(said))
	}
	return count + ": " + english.Join("; ", first...)
}

func oneLine(s string) string { return english.OneLine(clean.Terminal(s)) }
