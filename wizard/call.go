package wizard

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/when"
	"referral/export"
)

// Words about the call.
const (
	WordsGotThrough = "Have you got through?"
	WordsThroughYes = "Yes, and who to"
	WordsThroughNo  = "No, could not get through"
	WordsNotYet     = "Not yet"
	WordsNoName     = "They did not give a name"
	WordsCallNeeds  = "Not written down as a call yet: it needs a time, and a name or \"" + checklist.NoName + "\"."
	WordsNameDate   = "Is this a name? It looks like a date."
	WordsAnyAdult   = "Any adult can ring."
	WordsWriteDown  = "Write down what they said"
	wordsTried      = "Written down: you could not get through. This is not a referral yet. "
)

// The questions about a call, in the order asked.
var (
	// CallScript are the blanks in the script.
	CallScript = []string{
		checklist.QChildName, checklist.QChildWhereabouts, checklist.QChildNextLeaves, checklist.QConcernReason, checklist.QConcernWhoAndReach,
		checklist.QConsentConfidentialInformation, checklist.QOutcomeExpected,
	}
	// CallTaken is what is written down about a call, beginning with who answered and when: without those it does not
	// count as a call.
	CallTaken = []string{
		checklist.QCallAnsweredBy, checklist.QCallWhen, checklist.QCallReference, checklist.QCallAdvice, checklist.QCallMayGoHome, checklist.QCallFamilyTold, checklist.QCallRingBack,
	}
	// CallMissed is what is written down about a call that did not get through: the number, when it was tried and what
	// comes next.
	CallMissed = []string{checklist.QActionTried, checklist.QActionWhen, checklist.QActionNext}
)

// CallCard is a part of what to say on the phone: the blanks, and the sentences before and after them.
type CallCard struct {
	Say  string
	Asks []string // Asks are the questions of the blanks.
	Then string
}

// CallCards are what to say, in script order. Each fits a small window.
var CallCards = []CallCard{
	{Say: "Your name and school, then: \"" + export.FirstWords + "\"", Asks: CallScript[:3]},
	{Say: "Who saw or heard it, the child's own words if you have them, and whether the child is hurt.", Asks: CallScript[3:4]},
	{Say: "Whether the family knows that you are ringing.", Asks: CallScript[4:6]},
	{Asks: CallScript[6:], Then: "At the end: \"" + export.ReadBack + "\""},
}

// CardTitle heads a card, counted from 0; after the last card it heads what to have at hand.
func CardTitle(at int) string {
	if at >= len(CallCards) {
		return "If they ask"
	}
	return "Say this, " + strconv.Itoa(at+1) + " of " + strconv.Itoa(len(CallCards)) + ". Leave out what you do not know."
}

// Questions about a call: who answered, when, and then what they said.
var (
	CallWho  = checklist.Ref{Question: checklist.QCallAnsweredBy}
	CallWhen = checklist.Ref{Question: checklist.QCallWhen}
	CallSaid = checklist.Ref{Question: checklist.QCallReference}
)

// MissedCall returns the questions about a call that did not get through: the number, when it was tried and what comes
// next.
func MissedCall(id string) (tried, at, next checklist.Ref) {
	of := func(question string) checklist.Ref { return checklist.Ref{Question: question, Subject: id} }
	return of(checklist.QActionTried), of(checklist.QActionWhen), of(checklist.QActionNext)
}

// HowMade asks whether the referral was made by phone.
var HowMade = checklist.Ref{Question: checklist.QReferralHow}

// CallStep returns a question of the call, about the first child or the given action if it needs one. ok is false if
// the guide does not have it.
func CallStep(f *Flow, id, action string) (step Step, ok bool) {
	q, ok := f.guide.Question(id)
	if !ok {
		return Step{}, false
	}
	ref := checklist.Ref{Question: id}
	switch q.Of {
	case checklist.OfChild:
		ref.Subject = f.r.Children()[0].ID
	case checklist.OfAction:
		ref.Subject = action
	}
	return Step{Section: q.Section, Question: q, Ref: ref}, true
}

// CallWritten reports whether a call to the front door has been written down.
func (f *Flow) CallWritten() bool { return len(f.r.Spoke()) > 0 }

// BeforeCall reports whether a child is in danger and no call, successful or not, has been written down. Until then
// nothing is counted and nothing is found missing.
func (f *Flow) BeforeCall() bool { return f.r.BeforeCall() }

// CouldNotGetThrough records a call, at the current time, that did not get through, and returns its ID.
func (f *Flow) CouldNotGetThrough() string {
	var id string
	f.Change(func(r *checklist.Referral) {
		a := r.AddAction(checklist.ActionCall)
		a.Through, a.When = checklist.No, when.Of(f.clock(), when.Minute)
		id = a.ID
	})
	return id
}

// ForgetMissedCall removes a call that did not get through if neither a number nor what comes next was typed: the row
// was chosen by mistake.
func (f *Flow) ForgetMissedCall(id string) {
	a := f.r.Action(id)
	if a == nil || !a.NotThrough() || a.Who != "" || a.Text != "" {
		return
	}
	*a = checklist.Action{ID: a.ID, Kind: a.Kind}
	f.r.Discard(id)
	f.rev++
	f.shape++
}

// OfCall reports whether a question is about the time of a call, which was most often today.
func OfCall(question string) bool {
	return slices.Contains([]string{checklist.QCallWhen, checklist.QReferralDate, checklist.QActionWhen}, question)
}

// NowOffered says that Enter enters the current time for the call.
func NowOffered(now time.Time) string { return "Enter: now, " + now.Format("15:04") + "." }

// DateExamples shows how a date can be typed: a day some years ago for a birth, a day to come for a due date, a time
// today for a call, and otherwise a moment.
func DateExamples(q *checklist.Question) string {
	switch {
	case q.Birth:
		return "Such as 3/9/2015, 3 Sep 2015 or \"about 2015\"."
	case q.ID == checklist.QChildDue:
		return "Such as 3/9/2027 or \"Sept 2027\"."
	case OfCall(q.ID):
		return "Such as today 14:05."
	}
	return "Such as today 14:05, 3/9/2026 or \"Sept 2025\"."
}

// ReadsAsDate reports whether a whole line is a date, and so not a name.
func ReadsAsDate(text string, now time.Time) bool {
	_, err := when.Parse(strings.TrimSpace(text), now)
	return err == nil && strings.ContainsAny(text, "0123456789")
}

// NumberTried returns the number that was typed. A single digit means a position in the list of numbers to ring.
func NumberTried(typed string, numbers []export.Number) string {
	at, err := strconv.Atoi(strings.TrimSpace(typed))
	if list := export.Dialled(numbers); err == nil && at >= 1 && at <= len(list) {
		return list[at-1].Number + ", " + list[at-1].Label
	}
	return typed
}

// NextNumber returns the number to ring after the one tried last, preferring numbers not yet tried. ok is false once a
// call is written down, or if the last number tried is not known or there is no other. It is never 999: whether to ring
// that depends only on the danger.
func NextNumber(r *checklist.Referral, numbers []export.Number) (next export.Number, ok bool) {
	var tried []string // tried are the numbers tried, in order.
	for _, a := range r.Actions {
		if a.NotThrough() {
			tried = append(tried, digits(a.Who))
		}
	}
	list := export.Dialled(numbers)
	was := func(n export.Number, typed string) bool { return strings.HasPrefix(typed, digits(n.Number)) }
	last := -1
	if len(tried) > 0 {
		last = slices.IndexFunc(list, func(n export.Number) bool { return was(n, tried[len(tried)-1]) })
	}
	if last < 0 || len(r.Spoke()) > 0 {
		return export.Number{}, false
	}
	after := slices.Concat(list[last+1:], list[:last])
	after = slices.DeleteFunc(after, func(n export.Number) bool { return digits(n.Number) == "999" })
	if len(after) == 0 {
		return export.Number{}, false
	}
	for _, n := range after {
		if !slices.ContainsFunc(tried, func(typed string) bool { return was(n, typed) }) {
			return n, true
		}
	}
	return after[0], true
}

// TriedWords says that a call did not get through, and which number is next.
func TriedWords(r *checklist.Referral, numbers []export.Number) string {
	if n, ok := NextNumber(r, numbers); ok {
		return wordsTried + "Ring next: " + n.Number + "."
	}
	return wordsTried + "Try another number."
}

// digits returns the digits of a text.
func digits(s string) string {
	return strings.Map(func(c rune) rune {
		if c < '0' || c > '9' {
			return -1
		}
		return c
	}, s)
}
