package checklist

import (
	"slices"
	"strings"

	"referral/checklist/when"
)

// Value is what a question holds, whether it is kept as a typed field or as an answer. The kind of the question decides
// which parts are used.
type Value struct {
	Text    string    // Text is what was written: line, prose, home, person; for a choice, what is known about it.
	Choice  string    // Choice is one value of a choice, or the ID of a home or a person.
	Choices []string  // Choices are the values ticked, or the IDs of people.
	When    when.When // When is a date.
	Gap     *Gap      // Gap says why there is no answer.
	Cites   []string  // Cites are the IDs of the facts that an opinion rests on.
}

// Answered reports whether there is an answer or an honest gap. A citation alone is not an answer.
func (v Value) Answered() bool { return v.Given() || v.Gap != nil }

// Given reports whether there is an answer that is not a gap.
func (v Value) Given() bool {
	return v.Text != "" || v.Choice != "" || len(v.Choices) > 0 || !v.When.IsZero()
}

// Equal reports whether two values are the same.
func (v Value) Equal(o Value) bool {
	gaps := v.Gap == o.Gap || v.Gap != nil && o.Gap != nil && *v.Gap == *o.Gap
	return gaps && v.Text == o.Text && v.Choice == o.Choice && v.When == o.When && slices.Equal(v.Choices, o.Choices) && slices.Equal(v.Cites, o.Cites)
}

// Ref names a question and who or what it is asked about.
type Ref struct {
	Question string `json:"question"`
	Subject  string `json:"subject,omitempty"` // Subject is the ID of a person, fact, event or action, or the name of a route; empty for the referral.
	To       string `json:"to,omitempty"`      // To is the child that a relation leads to; empty for the first child referred.
}

// InputError says why a value cannot be kept, for the person who typed it. It never repeats what was typed.
type InputError struct {
	Question string
	Say      string
}

// Error implements error.
func (e *InputError) Error() string { return e.Question + ": " + e.Say }

// Get returns what the record holds for the question. A reference to no one, or to a question that the guide lacks,
// gives an empty value: a smaller guide asks less. A test makes sure that the built-in guide has every question that Go
// names.
func Get(r *Referral, g *Guide, ref Ref) Value {
	s, ok := slotFor(r, g, ref)
	if !ok {
		return Value{}
	}
	var v Value
	if a, ok := s.answers()[ref.Question]; ok {
		v = Value{Text: a.Text, Gap: a.Gap, Cites: a.Cites}
	}
	if b, ok := bindings[ref.Question]; ok {
		b.get(s, &v)
		if s.question.PerChild && v.Given() {
			v.Gap = nil // The gap is about another child.
		}
		return v
	}
	switch q, _ := g.Question(ref.Question); {
	case q.Kind == OneOf && q.offers(v.Text):
		v.Choice, v.Text = v.Text, "" // A choice that only people read is kept as an answer.
	case q.Kind == Date:
		v.When, v.Text = dateIn(v.Text)
	}
	return v
}

// Set writes the value into the record. A typed value clears a gap, and a gap clears a typed value. If the value does
// not fit, it returns an [*InputError] and changes nothing.
func Set(r *Referral, g *Guide, ref Ref, v Value) error {
	s, ok := slotFor(r, g, ref)
	if !ok {
		return &InputError{ref.Question, "there is no such question here"}
	}
	if v.Gap != nil && v.Given() {
		v.Gap = nil
	}
	a := Answer{Text: v.Text, Gap: v.Gap, Cites: v.Cites}
	if b, ok := bindings[ref.Question]; ok {
		if v.Gap != nil {
			v = Value{Gap: v.Gap}
		}
		used, err := b.set(s, v)
		if err != nil {
			return &InputError{ref.Question, err.Error()}
		}
		if used {
			a.Text = ""
		}
		if b.answerText != nil {
			a.Text = b.answerText(v)
		}
		if before := s.answers()[ref.Question]; s.question.PerChild && v.Given() && s.openElsewhere() {
			a.Gap = before.Gap // It still counts for the other children.
		}
	} else if v.Choice != "" {
		a.Text = v.Choice
	} else if !v.When.IsZero() {
		a.Text = dateAs(v.When, v.Text)
	}
	s.keep(ref.Question, a)
	return nil
}

// dateAs returns a date with the words next to it, as kept in an answer that only people read: "about 2026-11; by
// letter".
func dateAs(w when.When, note string) string {
	s := w.At
	if w.About {
		s = "about " + s
	}
	if note != "" {
		s += "; " + note
	}
	return s
}

// dateIn reads what dateAs wrote. If the answer does not begin with a date, all of it is words.
func dateIn(answer string) (w when.When, note string) {
	first, rest, _ := strings.Cut(answer, "; ")
	w.At, w.About = strings.CutPrefix(first, "about ")
	if w.IsZero() || w.Check() != nil {
		return when.When{}, answer
	}
	return w, rest
}

// slot is where a value is kept: the record and what the question is about.
type slot struct {
	r      *Referral
	person *Person
	fact   *Fact
	event  *Event
	action *Action
	route  *Route
	to     string

	question *Question
	shared   *shared // shared is what byChild reads and writes.
}

func slotFor(r *Referral, g *Guide, ref Ref) (slot, bool) {
	q, ok := g.Question(ref.Question)
	if !ok {
		return slot{}, false
	}
	s := slot{r: r, to: ref.To, question: q}
	switch q.Of {
	case OfReferral:
		return s, ref.Subject == ""
	case OfChild:
		s.person = r.Person(ref.Subject)
		return s, s.person != nil && s.person.Referred
	case OfPerson, OfParent:
		s.person = r.Person(ref.Subject)
		return s, s.person != nil && !s.person.Referred
	case OfFact:
		s.fact = r.Fact(ref.Subject)
		return s, s.fact != nil
	case OfEvent:
		s.event = r.Event(ref.Subject)
		return s, s.event != nil
	case OfAction:
		s.action = r.Action(ref.Subject)
		return s, s.action != nil
	case OfRoute:
		s.route = r.Route(RouteName(ref.Subject))
		return s, s.route != nil
	}
	return slot{}, false
}

// openElsewhere reports whether the question has no typed answer for any other child referred.
func (s slot) openElsewhere() bool {
	return slices.ContainsFunc(s.r.Children(), func(c *Person) bool {
		var v Value
		other := s
		other.to = c.ID
		bindings[s.question.ID].get(other, &v)
		return !v.Given()
	})
}

func (s slot) answers() map[string]Answer {
	switch {
	case s.person != nil:
		return s.person.Answers
	case s.fact != nil || s.event != nil || s.action != nil || s.route != nil:
		return nil
	}
	return s.r.Answers
}

func (s slot) keep(id string, a Answer) {
	if s.fact != nil || s.event != nil || s.action != nil || s.route != nil {
		return
	}
	m := &s.r.Answers
	if s.person != nil {
		m = &s.person.Answers
	}
	if a.Text == "" && a.Gap == nil && len(a.Cites) == 0 {
		delete(*m, id)
		if len(*m) == 0 {
			*m = nil
		}
		return
	}
	if *m == nil {
		*m = map[string]Answer{}
	}
	(*m)[id] = a
}
