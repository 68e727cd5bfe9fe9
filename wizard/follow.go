package wizard

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/when"
)

// What follows from an answer. A question's stanza has what is particular to it; the rest is here. The front ends only
// show it.

// Brings says what a front end does next because of an answer.
type Brings struct {
	RingNow     bool   // RingNow opens the numbers and the call.
	Rung        bool   // Rung is set if it does not, since a call is written down already.
	SecondDraft bool   // SecondDraft offers the draft for the other child.
	AfterYes    string // AfterYes is a follow-up answered in a few words; empty for none.
}

// Brings says what follows from the current answer to a question.
func (f *Flow) Brings(ref checklist.Ref) Brings {
	return Brings{
		RingNow:     ref.Question == checklist.QReferralTonight && f.r.Urgent() && !f.CallWritten(),
		Rung:        ref.Question == checklist.QReferralTonight && f.r.Urgent() && f.CallWritten(),
		SecondDraft: f.SecondDraft(ref.Question),
		AfterYes:    f.AfterYes(ref, f.ValueOf(ref)),
	}
}

// AfterYes returns the follow-up to a yes, answered in a few words; empty for none.
func (f *Flow) AfterYes(ref checklist.Ref, v checklist.Value) string {
	q, ok := f.guide.Question(ref.Question)
	if !ok || v.Choice != string(checklist.Yes) || v.Text != "" && v.Text == f.languageKnown(ref) {
		return ""
	}
	return checklist.AfterYes(f.r, q, ref)
}

// languageKnown returns the language given before the question about an interpreter, so that it is not asked twice. It
// is empty if it is not known, or English is one of several.
func (f *Flow) languageKnown(ref checklist.Ref) string {
	asked := map[string]string{
		checklist.QChildInterpreter:  checklist.QChildFirstLanguage,
		checklist.QPersonInterpreter: checklist.QFamilyParentLanguage,
	}[ref.Question]
	if asked == "" {
		return ""
	}
	known := f.ValueOf(checklist.Ref{Question: asked, Subject: ref.Subject}).Text
	if strings.Contains(strings.ToLower(known), "english") {
		return ""
	}
	return known
}

// followInterpreter takes the language for the interpreter from the answer before.
func (f *Flow) followInterpreter(ref checklist.Ref, after checklist.Value) {
	if known := f.languageKnown(ref); after.Choice == string(checklist.Yes) && after.Text == "" && known != "" {
		after.Text = known
		_ = checklist.Set(f.r, f.guide, ref, after)
	}
}

// SecondDraft reports whether the question offers a draft for the other child.
func (f *Flow) SecondDraft(question string) bool {
	wanted, begun := f.OtherChild()
	q, ok := f.guide.Question(question)
	return ok && q.SecondDraft && wanted && !begun
}

// Reworks reports whether changing an answer can change which other questions are asked, or how.
func (f *Flow) Reworks(ref checklist.Ref, before, after checklist.Value) bool {
	q, ok := f.guide.Question(ref.Question)
	if !ok {
		return false
	}
	named := q.PartIsAnswer && q.Of != checklist.OfReferral // Other questions use the name.
	return !wordsOnly(q) || named || before.Answered() != after.Answered()
}

// wordsOnly reports whether the question's answer is words that decide nothing else.
func wordsOnly(q *checklist.Question) bool {
	return (q.Kind == checklist.Prose || q.Kind == checklist.Line) && !q.Reshapes
}

// onlyRewords reports whether the change only replaces words with words, which cannot change what is asked.
func onlyRewords(q *checklist.Question, before, after checklist.Value) bool {
	return wordsOnly(q) && before.Given() && after.Given() && before.Gap == nil
}

// structural reports whether an answer may add people, homes or routes, or change who someone is.
func structural(q *checklist.Question) bool {
	kinds := []string{checklist.OnePerson, checklist.Persons, checklist.OneHome, checklist.Multi, checklist.OneOf}
	return q.IsList() || q.Reshapes || slices.Contains(kinds, q.Kind)
}

// Type records an answer that is still being typed. Words that decide what else is asked go to [Flow.Retype].
func (f *Flow) Type(ref checklist.Ref, v checklist.Value) error {
	if q, ok := f.guide.Question(ref.Question); ok && q.Reshapes {
		return f.Retype(ref, v) // Half a word is not a relation.
	}
	return f.AnswerTo(ref, v)
}

// follow opens the routes that the worries call for (R13, R37), which add to a referral and never end it. Such a route
// is removed with its worry if nothing has been entered on it. A foster carer, the council or a current plan opens the
// route to the child's social worker (R21, R163). A level of need brings the council's name for it (R2).
func (f *Flow) follow(ref checklist.Ref, before, after checklist.Value) {
	switch ref.Question {
	case checklist.QFamilyClass:
		if route := checklist.AsksOfClass(checklist.RelationClass(after.Choice)).Route; route != "" {
			f.r.AddRoute(route)
		}
	case checklist.QChildInterpreter, checklist.QPersonInterpreter:
		f.followInterpreter(ref, after)
	case checklist.QChildBornYet:
		f.followBornYet(ref.Subject, after.Choice)
	case checklist.QChildPlan:
		if checklist.Plan(after.Choice).Running() {
			f.r.AddRoute(checklist.RouteAllocatedWorker)
		}
	case checklist.QReferralLevel:
		f.followLevel(after.Choice)
	case checklist.QConcernHarmTypes:
		f.followWorries(before.Choices, after.Choices)
	}
}

// followBornYet adds the baby as a separate child if the first child is already born, and removes it if that child
// turns out to be the baby and nothing was written about the other.
func (f *Flow) followBornYet(child, born string) {
	babies := slices.DeleteFunc(f.r.Children(), func(c *checklist.Person) bool { return !f.r.NotYetBorn(c) })
	switch {
	case born == string(checklist.Yes) && len(babies) == 0:
		f.relateToAll(f.addBaby().ID)
	case born == string(checklist.No):
		for _, b := range babies {
			if b.ID != child && b.Name == "" && b.Due.IsZero() && len(b.Answers) == 1 {
				f.r.Remove(b.ID)
			}
		}
	}
}

func (f *Flow) followWorries(before, after []string) {
	opened := checklist.RoutesFor(after)
	for _, route := range checklist.RoutesFor(before) {
		if !slices.Contains(opened, route) {
			f.r.CloseRoute(route)
		}
	}
	for _, route := range opened {
		f.r.AddRoute(route)
	}
}

// MayGap returns a *checklist.InputError if a gap cannot replace the answer: part of a name says more than "not known"
// does.
func (f *Flow) MayGap(ref checklist.Ref) error {
	q, ok := f.guide.Question(ref.Question)
	if v := f.ValueOf(ref); ok && q.PartIsAnswer && v.Text != "" && v.Gap == nil {
		return &checklist.InputError{Question: ref.Question, Say: "part of a name counts as an answer; remove it first if it is wrong"}
	}
	return nil
}

// gapNoteWords is how many words of an answer can become the note of a gap.
const gapNoteWords = 30

// GapNote returns the initial note of a gap: its own words, or those of the answer it replaces if they are few.
func GapNote(q *checklist.Question, before checklist.Value) string {
	switch words := strings.Fields(before.Text); {
	case before.Gap != nil:
		return before.Gap.Note
	case q.Kind == checklist.Line, q.Kind == checklist.Prose && len(words) <= gapNoteWords:
		return strings.Join(words, " ")
	}
	return ""
}

// SayBack returns a date in full for the writer to check: a birth date with the age today, the date of a fact or event
// with the first child's age then.
func (f *Flow) SayBack(s Step, w when.When) string {
	if s.Question.Birth {
		return when.SayBorn(w, f.clock())
	}
	var born when.When
	if cs := f.r.Children(); len(cs) > 0 && (s.Question.Of == checklist.OfFact || s.Question.Of == checklist.OfEvent) {
		born = cs[0].Born
	}
	return when.SayBack(w, f.clock(), born)
}

// StillToCome doubts a day to come where only one that has been can be right. It is empty if there is nothing to doubt. A
// birth is not doubted while a baby is expected, unless the child is said to be born; nor is the day on which someone
// who has not been told yet will be.
func (f *Flow) StillToCome(s Step, w when.When) string {
	child, route := f.r.Person(s.Ref.Subject), f.r.Route(checklist.RouteName(s.Ref.Subject))
	expected := s.Ref.Question == checklist.QChildBorn && f.r.HasWorry("unborn") && child != nil && child.Answers[checklist.QChildBornYet].Text == ""
	planned := s.Question.Of == checklist.OfRoute && route != nil && route.Told == checklist.No
	if !s.Question.Past && !s.Question.Birth || expected || planned {
		return ""
	}
	return when.StillToCome(w, f.clock())
}

// DateDoubt asks about a date that could be a slip: one still to come for something that has happened, or a time that
// differs from the one in the words typed with it. It returns "" if there is nothing to ask.
func (f *Flow) DateDoubt(s Step, w when.When) string {
	if doubt := f.StillToCome(s, w); doubt != "" {
		return doubt
	}
	words := ""
	switch s.Ref.Question {
	case checklist.QCallWhen:
		words = f.ValueOf(CallWho).Text
	case checklist.QActionWhen:
		if a := f.r.Action(s.Ref.Subject); a != nil {
			words = a.Who
		}
	case checklist.QRouteWhen:
		if t := f.r.Route(checklist.RouteName(s.Ref.Subject)); t != nil {
			words = t.Who
		}
	}
	return checklist.TwoTimes(words, w)
}

// whatHappened returns the question on what happened that goes with a question on when; empty for none.
func whatHappened(question string) string {
	switch question {
	case checklist.QFactWhen:
		return checklist.QFactText
	case checklist.QEventWhen:
		return checklist.QEventText
	}
	return ""
}

// ExactWords reports whether the answer is someone's exact words. Once saved they are locked: before a change, the
// program asks.
func (f *Flow) ExactWords(ref checklist.Ref) bool { return ref.Question == checklist.QFactWords }

// HoldsChildren reports whether the list of people also shows the referred children, so that another child can be added
// there.
func HoldsChildren(q *checklist.Question) bool {
	return q.Kind == checklist.PeopleList && !q.Professionals
}

// FirstAbout returns the first question about a referred child.
func FirstAbout(child string) checklist.Ref {
	return checklist.Ref{Question: checklist.QChildName, Subject: child}
}
