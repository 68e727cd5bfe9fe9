package learn

import (
	"slices"

	"referral/checklist/authority"
	"referral/checklist/authority/form"
)

// Learning is the progress made with a form.
type Learning struct {
	form    form.Form
	known   authority.Profile // known is what was already known about the council.
	changes []form.Change     // changes are the differences since the form was last learnt.
	again   bool              // again is set if a form was learnt under this ID before.
	twice   bool              // twice is set if the file had the form twice.
	asks    []Ask
	answers []answer // answers are in the order given.
	opened  *Ask     // opened is a box being asked about again, out of turn.
	saved   bool     // saved is set if nothing was answered or undone since the last save.
}

// Ask is one thing to decide: a field whose questions are not certain, or something the form says about the council.
// One of the two is set.
type Ask struct {
	Field    *form.Field
	Proposal *form.Proposal
}

// answer is the reply to an Ask. An empty one puts a field off, or drops a proposal.
type answer struct {
	to  Ask
	ids []string // ids are a field's questions.
	way *Way     // way is how to keep something the form says about the council.
}

// Start begins to learn a form. Known is the profile with its ID, or an empty one; what was decided there is not asked
// again.
func Start(read form.Form, known authority.Profile) *Learning {
	l := &Learning{known: known}
	read.Fields, l.twice = once(read.Fields)
	if before := form.Learnt(known); len(before.Fields) > 0 {
		l.again, l.changes = true, form.Compare(before, read)
		read = form.Carry(before, read)
	}
	l.form = form.Understand(read)
	for i := range l.form.Fields {
		l.form.Fields[i].Index = i + 1 // A hand-corrected form may have other numbers.
		if len(l.form.Fields[i].IDs) == 0 {
			l.asks = append(l.asks, Ask{Field: &l.form.Fields[i]})
		}
	}
	for _, p := range form.Facts(l.form) {
		if !isKnown(known, p) {
			l.asks = append(l.asks, Ask{Proposal: &p})
		}
	}
	return l
}

// once drops the second copy of a form that was pasted twice. The second copy's title can look like a box.
func once(fields []form.Field) (out []form.Field, twice bool) {
	const fewest = 3 // A table of two people can repeat a few columns.
	half := len(fields) / 2
	if half < fewest {
		return fields, false
	}
	for i, second := range fields[len(fields)-half:] {
		if first := fields[i]; first.Section != second.Section || first.Label != second.Label || first.Kind != second.Kind {
			return fields, false
		}
	}
	return fields[:half], true
}

// LearntBefore reports whether a form was learnt under this ID before.
func (l *Learning) LearntBefore() bool { return l.again }

// Changes returns the differences since the form was last learnt.
func (l *Learning) Changes() []form.Change { return l.changes }

// Twice reports whether the file had the form twice. The second copy is dropped.
func (l *Learning) Twice() bool { return l.twice }

// Same reports whether the form was learnt before, and has not changed.
func (l *Learning) Same() bool { return l.again && len(l.changes) == 0 }

// Now returns what is asked now, its number and how many there are; ok is false if everything has been asked. A
// reopened box has the number 0.
func (l *Learning) Now() (ask Ask, n, of int, ok bool) {
	if l.opened != nil {
		field := l.Form().Fields[l.opened.Field.Index-1]
		field.Likely = l.opened.Field.Likely
		return Ask{Field: &field}, 0, len(l.asks), true
	}
	for i, ask := range l.asks {
		if !l.answered(ask) {
			return ask, i + 1, len(l.asks), true
		}
	}
	return Ask{}, len(l.asks), len(l.asks), false
}

func (l *Learning) answered(ask Ask) bool {
	return slices.ContainsFunc(l.answers, func(a answer) bool { return a.to == ask })
}

// Open asks about a box again, whatever has been decided for it, before continuing. It reports whether the form has a
// box with that number.
func (l *Learning) Open(index int) bool {
	if index < 1 || index > len(l.form.Fields) {
		return false
	}
	l.opened = &Ask{Field: &l.form.Fields[index-1]}
	return true
}

// Choose answers a field: with questions, or with [form.NothingAnswers] or [form.NotForReferrers].
func (l *Learning) Choose(ids ...string) { l.say(answer{ids: ids}) }

// Take keeps what the form says about the council, in one of its [Learning.Ways].
func (l *Learning) Take(w Way) { l.say(answer{way: &w}) }

// Later puts a field off, or drops what the form says. A reopened box stays as it is.
func (l *Learning) Later() {
	if l.opened != nil {
		l.opened = nil
		return
	}
	l.say(answer{})
}

// say answers what is asked now.
func (l *Learning) say(a answer) {
	if a.to, _, _, _ = l.Now(); l.opened != nil {
		a.to, l.opened = *l.opened, nil
	}
	l.answers, l.saved = append(l.answers, a), false
}

// Saved must be called once the profile is saved.
func (l *Learning) Saved() { l.saved = true }

// Unsaved reports whether there is something not yet in a saved profile.
func (l *Learning) Unsaved() bool { return !l.saved }

// Undo takes the last answer back, and asks again. A box just reopened is closed. It reports whether there was
// something to undo.
func (l *Learning) Undo() bool {
	switch {
	case l.opened != nil:
		l.opened = nil
	case len(l.answers) == 0:
		return false
	default:
		l.answers, l.saved = l.answers[:len(l.answers)-1], false
	}
	return true
}

// Form returns the form with the answers so far.
func (l *Learning) Form() form.Form {
	out := l.form
	out.Fields = slices.Clone(l.form.Fields)
	for _, a := range l.answers {
		if field := a.to.Field; field != nil && len(a.ids) > 0 {
			out.Fields[field.Index-1] = form.Decide(out, out.Fields[field.Index-1], a.ids)
		}
	}
	return out
}

// Sure returns the fields already decided, in form order.
func (l *Learning) Sure() []form.Field {
	return slices.DeleteFunc(l.Form().Fields, func(f form.Field) bool { return len(f.IDs) == 0 })
}

// Undecided returns the fields that are still to be decided.
func (l *Learning) Undecided() []form.Field {
	return slices.DeleteFunc(l.Form().Fields, func(f form.Field) bool { return len(f.IDs) > 0 })
}

// Untaken returns what the form says about the council that no one has confirmed yet.
func (l *Learning) Untaken() []form.Proposal {
	var out []form.Proposal
	for _, ask := range l.asks {
		taken := slices.ContainsFunc(l.answers, func(a answer) bool { return a.to == ask && a.way != nil })
		if ask.Proposal != nil && !taken {
			out = append(out, *ask.Proposal)
		}
	}
	return out
}

// Likely returns the questions to choose from for a field, likeliest first. "Nothing answers it" is not among them,
// since it can always be chosen.
func Likely(f form.Field) [][]string {
	return slices.DeleteFunc(slices.Clone(f.Likely), func(ids []string) bool {
		return slices.Contains(ids, form.NothingAnswers) || slices.Contains(ids, form.NotForReferrers)
	})
}
