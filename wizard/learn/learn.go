package learn

import (
	"slices"

	"referral/checklist/authority"
	"referral/checklist/authority/form"
)

// Learning is how far somebody has got with a form.
type Learning struct {
	form    form.Form
	changes []form.Change // changes are what is new since the form was last learnt.
	again   bool          // again says that a form was learnt under this ID before.
	twice   bool          // twice says that the form was in its file twice.
	asks    []Ask
	answers []answer // answers are those to the first of asks, in order.
	saved   bool     // saved says that nothing was answered or undone since it was last saved.
}

// Ask is one thing to decide: a field whose questions are not sure, or something that the form says of the council. One of the
// two is set.
type Ask struct {
	Field    *form.Field
	Proposal *form.Proposal
}

// answer is what was said to an Ask. An empty one puts a field off, and leaves a proposal out.
type answer struct {
	ids  []string // ids are the questions of a field.
	use  string   // use is what a number is for.
	note bool     // note keeps what the form says as a note.
}

// Start begins to learn a form. Known is the profile with its ID, or an empty one: what was decided there is not asked again.
func Start(read form.Form, known authority.Profile) *Learning {
	l := &Learning{}
	read.Fields, l.twice = once(read.Fields)
	if before := form.Learnt(known); len(before.Fields) > 0 {
		l.again, l.changes = true, form.Compare(before, read)
		read = form.Carry(before, read)
	}
	l.form = form.Understand(read)
	for i := range l.form.Fields {
		if len(l.form.Fields[i].IDs) == 0 {
			l.asks = append(l.asks, Ask{Field: &l.form.Fields[i]})
		}
	}
	for _, p := range form.Facts(l.form) {
		if !says(known, p) {
			l.asks = append(l.asks, Ask{Proposal: &p})
		}
	}
	return l
}

// once leaves out the second copy of a form that was pasted twice.
func once(fields []form.Field) (out []form.Field, twice bool) {
	const fewest = 3 // A table of two people can have the same few columns twice.
	half := len(fields) / 2
	if len(fields)%2 != 0 || half < fewest {
		return fields, false
	}
	for i := range half {
		if a, b := fields[i], fields[half+i]; a.Section != b.Section || a.Label != b.Label || a.Kind != b.Kind {
			return fields, false
		}
	}
	return fields[:half], true
}

// says reports whether a profile has a number, or keeps as a note the sentence that something stood in.
func says(known authority.Profile, p form.Proposal) bool {
	return slices.ContainsFunc(known.Numbers, func(n authority.Number) bool { return digits(n.Number) == digits(p.Value) && p.What == form.ANumber }) ||
		slices.ContainsFunc(known.Notes, func(n authority.Note) bool { return n.Text == p.Sentence })
}

// digits are those of a number: it is written in many ways.
func digits(number string) string {
	var out []rune
	for _, c := range number {
		if c >= '0' && c <= '9' {
			out = append(out, c)
		}
	}
	return string(out)
}

// Again reports whether a form was learnt under this ID before.
func (l *Learning) Again() bool { return l.again }

// Changes are what is new since the form was last learnt.
func (l *Learning) Changes() []form.Change { return l.changes }

// Twice reports whether the form was in its file twice. The second copy is left out.
func (l *Learning) Twice() bool { return l.twice }

// Same reports whether the form was learnt before, and has not changed.
func (l *Learning) Same() bool { return l.again && len(l.changes) == 0 }

// Now is what is asked now, its number and how many there are; false where all has been asked.
func (l *Learning) Now() (ask Ask, n, of int, ok bool) {
	at := len(l.answers)
	if at >= len(l.asks) {
		return Ask{}, at, len(l.asks), false
	}
	return l.asks[at], at + 1, len(l.asks), true
}

// Choose answers a field: with questions, or with [form.NothingAnswers] or [form.NotForReferrers].
func (l *Learning) Choose(ids ...string) { l.say(answer{ids: ids}) }

// Take keeps a number of the form, for a use of the profile: urgent, any, advice or out_of_hours.
func (l *Learning) Take(use string) { l.say(answer{use: use}) }

// Note keeps what the form says as a note.
func (l *Learning) Note() { l.say(answer{note: true}) }

// Later puts a field off, and leaves out what the form says.
func (l *Learning) Later() { l.say(answer{}) }

func (l *Learning) say(a answer) { l.answers, l.saved = append(l.answers, a), false }

// Saved is called once the profile was saved.
func (l *Learning) Saved() { l.saved = true }

// Unsaved reports whether there is something that is in no saved profile.
func (l *Learning) Unsaved() bool { return !l.saved }

// Undo takes the last answer back, and asks again. It reports whether there was one.
func (l *Learning) Undo() bool {
	if len(l.answers) == 0 {
		return false
	}
	l.answers, l.saved = l.answers[:len(l.answers)-1], false
	return true
}

// Form is the form with what has been answered so far.
func (l *Learning) Form() form.Form {
	out := l.form
	out.Fields = slices.Clone(l.form.Fields)
	for i, a := range l.answers {
		if field := l.asks[i].Field; field != nil && len(a.ids) > 0 {
			out.Fields[field.Index-1] = form.Decide(out, *field, a.ids)
		}
	}
	return out
}

// Sure are the fields that are decided, in the form's order.
func (l *Learning) Sure() []form.Field {
	return slices.DeleteFunc(l.Form().Fields, func(f form.Field) bool { return len(f.IDs) == 0 })
}

// Open are the fields that are still to be decided.
func (l *Learning) Open() []form.Field {
	return slices.DeleteFunc(l.Form().Fields, func(f form.Field) bool { return len(f.IDs) > 0 })
}

// Untaken are what the form says about the council and no one has confirmed yet.
func (l *Learning) Untaken() []form.Proposal {
	var out []form.Proposal
	for i, ask := range l.asks {
		if ask.Proposal != nil && (i >= len(l.answers) || l.answers[i].use == "" && !l.answers[i].note) {
			out = append(out, *ask.Proposal)
		}
	}
	return out
}

// Likely are the questions to choose from for a field, likeliest first. That nothing answers it can always be said.
func Likely(f form.Field) [][]string {
	return slices.DeleteFunc(slices.Clone(f.Likely), func(ids []string) bool {
		return slices.Contains(ids, form.NothingAnswers) || slices.Contains(ids, form.NotForReferrers)
	})
}
