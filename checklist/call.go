package checklist

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"referral/checklist/when"
)

// NoName is written if the person who answered the call gave no name.
const NoName = "did not give a name"

// GotThrough reports whether the action is a call that reached someone: it has a time, and a name or [NoName]. A call
// without them is still being written down.
func (a *Action) GotThrough() bool {
	return a.Kind == ActionCall && a.Through == "" && strings.TrimSpace(a.Who) != "" && a.When.Precision() >= when.Day
}

// NotThrough reports whether the action is a call that did not get through. It does not count as a call.
func (a *Action) NotThrough() bool { return a.Kind == ActionCall && a.Through == No }

// Call returns the phone call that made the referral, or nil. It is the call that the record names, or else the one
// made at the time of the referral. If the referral was made by phone, the call nearest to that time will do. Calls to
// the family and to the emergency services do not count.
func (r *Referral) Call() *Action {
	calls := r.Spoke()
	for _, a := range calls {
		if a.Referral || a.When.At == r.Request.Made {
			return a
		}
	}
	if r.Request.How != ByCall || len(calls) == 0 {
		return nil
	}
	made := when.When{At: r.Request.Made}
	if made.Precision() < when.Day {
		return calls[0]
	}
	return slices.MinFunc(calls, func(a, b *Action) int {
		return int(timeBetween(a.When, made)/time.Minute) - int(timeBetween(b.When, made)/time.Minute)
	})
}

// TwoTimes asks which time is right if the words typed for who answered, or who was told, give a different time from w.
// It returns "" if there is nothing to ask.
func TwoTimes(words string, w when.When) string {
	other := when.OtherTime(words, w)
	if other == "" {
		return ""
	}
	return "Your words say " + other + ", but the time given is " + w.At[len("2006-01-02T"):] + ". Which is right?"
}

// timeBetween returns the time between the starts of two dates.
func timeBetween(a, b when.When) time.Duration { return a.Start(time.UTC).Sub(b.Start(time.UTC)).Abs() }

// Spoke returns the calls that reached the front door of children's social care, in order.
func (r *Referral) Spoke() []*Action {
	var out []*Action
	for _, a := range r.Actions {
		if a.GotThrough() && (a.Referral || !r.toSomeoneElse(a)) {
			out = append(out, a)
		}
	}
	return out
}

// BeforeCall reports whether a child is in danger now and no call to the front door is written down, not even one that
// did not get through.
func (r *Referral) BeforeCall() bool {
	if r.Request.Tonight != Yes {
		return false
	}
	return len(r.Spoke()) == 0 && !slices.ContainsFunc(r.Actions, (*Action).NotThrough)
}

// callBegun returns the call that the questions on the call are about: the one that made the referral, or one that is
// still being written down.
func (r *Referral) callBegun() *Action {
	for _, a := range r.Actions {
		if a.Referral {
			return a
		}
	}
	if a := r.Call(); a != nil {
		return a
	}
	for _, a := range r.Actions {
		if a.Kind == ActionCall && a.Through == "" && !a.GotThrough() && !r.toSomeoneElse(a) {
			return a
		}
	}
	return nil
}

// frontDoorWords say that a call went to children's social care, no matter who else is named.
var frontDoorWords = []string{"front door", "social work", "social care", "children's services", "safeguarding hub", "mash", "duty"}

// elsewhereWords name services that are not children's social care.
var elsewhereWords = []string{
	"999", "101", "111", "ambulance", "hospital", "ward", "surgery", "lado", "nspcc", "childline", "samaritans", "helpline", "camhs",
	"school", "college", "nursery", "playgroup", "housing", "probation", "solicitor", "interpreter",
}

// couldBeThere are words for people who could be at the front door, and words that are surnames too.
var couldBeThere = []string{
	"worker", "officer", "manager", "assistant", "supervisor", "adviser", "advisor", "leader", "coordinator", "secretary", "colleague", "caller",
	"ma", "pa", "da", "pop", "pair", "host", "foster", "cook", "driver", "friend", "priest", "mate",
}

// meansElsewhere reports whether a word says that a call went to the family, to someone they know, or to another service.
func meansElsewhere(word string) bool {
	if slices.Contains(elsewhereWords, word) {
		return true
	}
	if owner, ok := possessive(word); ok {
		word = owner
	}
	switch standingOfWord(word) {
	case asParent, asStepParent, asPartner, asCarer, asElder, asOtherElder, asSibling, asRelative, asOutsider, asWorker:
		return !slices.Contains(couldBeThere, word)
	}
	return false
}

// toSomeoneElse reports whether a call was to the family or another service, such as the police or a doctor, rather than
// the front door.
func (r *Referral) toSomeoneElse(a *Action) bool {
	if saysFrontDoor(a.Who) {
		return false
	}
	words := wordsOf(strings.ReplaceAll(plainLower(a.Who), "-", " ")) // A great-aunt is an aunt.
	if slices.ContainsFunc(words, meansElsewhere) {
		return true
	}
	for _, p := range r.People {
		if p.Work != nil && saysFrontDoor(p.Work.Agency+" "+p.Work.Post) {
			continue
		}
		for _, name := range append([]string{p.Name}, p.Aliases...) {
			if names := wordsOf(strings.ReplaceAll(strings.ToLower(name), "-", " ")); len(names) > 0 && slices.Contains(words, names[len(names)-1]) {
				return true
			}
		}
	}
	return false
}

// saysFrontDoor reports whether the words name children's social care.
func saysFrontDoor(s string) bool {
	s = plainLower(s)
	words := wordsOf(s)
	return slices.ContainsFunc(frontDoorWords, func(w string) bool {
		return slices.Contains(words, w) || strings.Contains(w, " ") && strings.Contains(s, w)
	})
}

func plainLower(s string) string { return strings.ToLower(strings.ReplaceAll(s, "’", "'")) }

func wordsOf(s string) []string {
	return strings.FieldsFunc(s, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) && c != '\'' && c != '-' })
}
