package wizard

import (
	"referral/checklist"
	"referral/checklist/when"
	"strings"
	"time"
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
	WordsCallToCome = "By this computer's clock, that time is in the future. You can change it later."
	WordsTried      = "Written down: you could not get through. This is not a referral yet: try another number."
)

// The questions of a call, in the order in which they are asked.
var (
	// CallScript are the blanks of the script.
	CallScript = []string{
		checklist.QChildName, checklist.QChildWhereabouts, checklist.QChildNextLeaves, checklist.QConcernReason, checklist.QConcernWhoAndReach,
		checklist.QConsentConfidentialInformation, checklist.QOutcomeExpected,
	}
	// CallTaken is what is written down of a call: first who answered and when, without which it is no call.
	CallTaken = []string{
		checklist.QCallAnsweredBy, checklist.QCallWhen, checklist.QCallReference, checklist.QCallAdvice, checklist.QCallMayGoHome, checklist.QCallFamilyTold, checklist.QCallRingBack,
	}
	// CallMissed is what is written down of a call that did not get through: the number, when it was tried and what comes next.
	CallMissed = []string{checklist.QActionTried, checklist.QActionWhen, checklist.QActionNext}
)

// What is written down of a call: who answered, when, and what they said from there on.
var (
	CallWho  = checklist.Ref{Question: checklist.QCallAnsweredBy}
	CallWhen = checklist.Ref{Question: checklist.QCallWhen}
	CallSaid = checklist.Ref{Question: checklist.QCallReference}
)

// MissedCall returns the answers about a call that did not get through: the number, when it was tried and what comes next.
func MissedCall(id string) (tried, at, next checklist.Ref) {
	of := func(question string) checklist.Ref { return checklist.Ref{Question: question, Subject: id} }
	return of(checklist.QActionTried), of(checklist.QActionWhen), of(checklist.QActionNext)
}

// HowMade is the question on whether the referral was made by phone.
var HowMade = checklist.Ref{Question: checklist.QReferralHow}

// CallWritten reports whether a call to the front door is written down.
func (f *Flow) CallWritten() bool { return len(f.r.Spoke()) > 0 }

// BeforeCall reports whether a child is in danger and no call is written down yet, nor that one did not get through. Until
// then nothing is counted and nothing is found wanting.
func (f *Flow) BeforeCall() bool { return f.r.BeforeCall() }

// CouldNotGetThrough writes down, as of now, a call that did not get through, and returns its ID.
func (f *Flow) CouldNotGetThrough() string {
	var id string
	f.Change(func(r *checklist.Referral) {
		a := r.AddAction(checklist.ActionCall)
		a.Through, a.When = checklist.No, when.Of(f.clock(), when.Minute)
		id = a.ID
	})
	return id
}

// ReadsAsDate reports whether the whole of a line is a date, and so no name.
func ReadsAsDate(text string, now time.Time) bool {
	_, err := when.Parse(strings.TrimSpace(text), now)
	return err == nil && strings.ContainsAny(text, "0123456789")
}

// ToCome reports whether a time is in the future, where no call can have been made.
func ToCome(w when.When, now time.Time) bool {
	return w.Precision() == when.Minute && w.At > now.Format("2006-01-02T15:04")
}
