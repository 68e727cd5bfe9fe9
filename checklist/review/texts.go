package review

import (
	"slices"

	"referral/checklist"
	"referral/checklist/finding"
)

// Text is one piece of writing in the record, and where it is.
type Text struct {
	At       finding.Place
	Question *checklist.Question
	Text     string
	Opinion  bool // Opinion is true if the question asks for a professional view.
	Council  bool // Council is true for what came of an earlier referral, which the council decided.
}

// verbatim are the questions whose answers are someone's own words, or not prose. Their wording is left alone.
var verbatim = []string{checklist.QFactWords, checklist.QFactAsked, checklist.QFactLang, checklist.QFactCount, checklist.QFactNote, checklist.QChildAttendance, checklist.QConsentParentsViews, checklist.QConsentChildViews, checklist.QVoiceWishes, checklist.QConsentKeptSecret}

// opinions are the questions that ask for a view.
var opinions = []string{checklist.QAnalysisOpinion, checklist.QImpactNow, checklist.QImpactWithoutAction, checklist.QReferralLevelReason}

// Texts returns every piece of prose in the record, in the order of the guide. It is worked out once.
func (c *Context) Texts() []Text {
	if c.texts != nil {
		return c.texts
	}
	c.texts = []Text{}
	for _, q := range c.Guide.All() {
		if q.Of == checklist.OfFact {
			c.texts = append(c.texts, c.factProse(q)...)
			continue
		}
		for _, subject := range subjects(c.R, q) {
			if t, ok := textOf(c.R, c.Guide, q, checklist.Ref{Question: q.ID, Subject: subject}); ok {
				c.texts = append(c.texts, t)
			}
		}
	}
	return c.texts
}

// factFields are the parts of a fact that hold words. They are read from the facts themselves, as looking each fact up
// by its ID would take quadratic time.
var factFields = map[string]func(*checklist.Fact) string{
	checklist.QFactText:     func(f *checklist.Fact) string { return f.Text },
	checklist.QFactWords:    func(f *checklist.Fact) string { return f.Words },
	checklist.QFactAsked:    func(f *checklist.Fact) string { return f.Asked },
	checklist.QFactMeaning:  func(f *checklist.Fact) string { return f.Meaning },
	checklist.QFactKnownHow: func(f *checklist.Fact) string { return f.KnownHow },
	checklist.QFactWhere:    func(f *checklist.Fact) string { return f.Where },
	checklist.QFactNote:     func(f *checklist.Fact) string { return f.Written.Note },
}

// factProse returns what is written under a question of every fact, if it is prose.
func (c *Context) factProse(q *checklist.Question) []Text {
	field := factFields[q.ID]
	if field == nil || !isProse(q) {
		return nil
	}
	var out []Text
	for _, f := range c.R.Facts {
		if text := field(f); text != "" {
			out = append(out, Text{At: place(q, f.ID), Question: q, Text: text})
		}
	}
	return out
}

// isProse reports whether the wording of a question's answer is read.
func isProse(q *checklist.Question) bool {
	return (q.Kind == checklist.Prose || q.IsList() || q.Kind == checklist.OneOf || q.ID == checklist.QFactMeaning || q.ID == checklist.QEventOutcome || q.ID == checklist.QEventWhy) &&
		!slices.Contains(verbatim, q.ID)
}

// textOf returns the prose under a question. Names, numbers and addresses are not prose.
func textOf(r *checklist.Referral, g *checklist.Guide, q *checklist.Question, ref checklist.Ref) (Text, bool) {
	if !isProse(q) {
		return Text{}, false
	}
	v := checklist.Get(r, g, ref)
	if v.Text == "" {
		return Text{}, false
	}
	e := r.Event(ref.Subject)
	council := q.ID == checklist.QEventOutcome && e != nil && e.Kind == checklist.EventReferral
	return Text{At: place(q, ref.Subject), Question: q, Text: v.Text, Opinion: slices.Contains(opinions, q.ID), Council: council}, true
}

func place(q *checklist.Question, subject string) finding.Place {
	p := finding.Place{Question: q.ID}
	switch q.Of {
	case checklist.OfChild, checklist.OfPerson, checklist.OfParent:
		p.Person = subject
	case checklist.OfFact, checklist.OfEvent, checklist.OfAction:
		p.Fact = subject
	}
	return p
}

// subjects returns the IDs of everyone and everything that the question can be about.
func subjects(r *checklist.Referral, q *checklist.Question) []string {
	var ids []string
	switch q.Of {
	case checklist.OfReferral:
		return []string{""}
	case checklist.OfChild:
		for _, p := range r.Children() {
			ids = append(ids, p.ID)
		}
	case checklist.OfPerson:
		for _, p := range r.Others() {
			ids = append(ids, p.ID)
		}
	case checklist.OfParent:
		for _, p := range r.Carers() {
			ids = append(ids, p.ID)
		}
	case checklist.OfFact:
		for _, f := range r.Facts {
			ids = append(ids, f.ID)
		}
	case checklist.OfEvent:
		for _, e := range r.Events {
			ids = append(ids, e.ID)
		}
	case checklist.OfAction:
		for _, a := range r.Actions {
			ids = append(ids, a.ID)
		}
	}
	return ids
}
