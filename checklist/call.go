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

// elsewhereWords say that a call went to someone else.
var elsewhereWords = []string{
	"999", "101", "111", "police", "ambulance", "hospital", "doctor", "gp", "lado", "nspcc",
	"mother", "father", "mum", "mam", "mom", "dad", "parent", "parents", "carer", "stepmother", "stepfather",
	"grandmother", "grandfather", "grandparent", "nan", "gran", "aunt", "auntie", "uncle", "sister", "brother",
}

// toSomeoneElse reports whether a call was to the family, the police or a doctor, rather than the front door.
func (r *Referral) toSomeoneElse(a *Action) bool {
	who := strings.ToLower(strings.ReplaceAll(a.Who, "’", "'"))
	words := wordsOf(who)
	for _, w := range frontDoorWords {
		if slices.Contains(words, w) || strings.Contains(w, " ") && strings.Contains(who, w) {
			return false
		}
	}
	if slices.ContainsFunc(words, func(w string) bool { return slices.Contains(elsewhereWords, w) }) {
		return true
	}
	for _, p := range r.People {
		if p.Work != nil {
			continue
		}
		for _, name := range append([]string{p.Name}, p.Aliases...) {
			if names := wordsOf(strings.ToLower(name)); len(names) > 0 && slices.Contains(words, names[len(names)-1]) {
				return true
			}
		}
	}
	return false
}

func wordsOf(s string) []string {
	return strings.FieldsFunc(s, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) && c != '\'' && c != '-' })
}
