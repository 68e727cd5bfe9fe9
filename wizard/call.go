package wizard

import (
	"referral/checklist"
	"referral/checklist/when"
)

// Words about the call.
const (
	WordsGotThrough = "Have you got through?"
	WordsThroughYes = "Yes, and to whom"
	WordsThroughNo  = "No, could not get through"
	WordsNotYet     = "Not yet"
	WordsNoName     = "They did not give a name"
	WordsCallNeeds  = "Not written down as a call yet: it needs a time, and a name or \"" + checklist.NoName + "\"."
	WordsTried      = "Written down: you could not get through. That is not a referral yet: try another number."
)

// HowMade is the question whose answer says that the referral was made by call.
var HowMade = checklist.Ref{Question: checklist.QReferralHow}

// CallWritten reports whether a call to the front door is written down.
func (f *Flow) CallWritten() bool { return len(f.r.Spoke()) > 0 }

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
