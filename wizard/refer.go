package wizard

import (
	"slices"
	"strings"

	"referral/checklist"
)

// Words about someone who could be a child to refer.
const (
	WordsReferYes   = "Yes, they have questions of their own"
	WordsReferNo    = "No, they are someone else in the family or home"
	WordsReferAdded = "Added as a child in this referral. Their own questions come after this list."
)

// ReferAsk asks whether someone just added to the list of people is a child to refer, or is empty if that is clear.
// Clear ones, such as "also referred", are made children straight away: see [Flow.ReferSure].
func (f *Flow) ReferAsk(list, id string) string {
	if _, perhaps := f.mayBeReferred(list, id); !perhaps {
		return ""
	}
	return "Is " + f.r.ShortName(id) + " one of the children you are referring?"
}

// ReferSure makes someone a child in the referral if their line said so, and reports whether it did.
func (f *Flow) ReferSure(list, id string) bool {
	sure, _ := f.mayBeReferred(list, id)
	return sure && f.ReferChild(id) != ""
}

func (f *Flow) mayBeReferred(list, id string) (sure, perhaps bool) {
	q, ok := f.guide.Question(list)
	p := f.r.Person(id)
	if !ok || p == nil || p.Referred || !HoldsChildren(q) {
		return false, false
	}
	return checklist.MayBeReferred(p, relationsOf(p), f.clock())
}

// relationsOf returns who someone is said to be, to any child.
func relationsOf(p *checklist.Person) string {
	var said []string
	for _, t := range p.Relations {
		said = append(said, t.Is)
	}
	return strings.Join(said, ", ")
}

// ReferChild makes someone in the list of people a child in the referral, and returns the child's ID, or nothing if
// there is no such person. A gender typed with the name is kept.
func (f *Flow) ReferChild(id string) string {
	p := f.r.Person(id)
	if p == nil || p.Referred {
		return ""
	}
	f.snapshot()
	said := strings.FieldsFunc(strings.ToLower(relationsOf(p)), func(c rune) bool { return c < 'a' || c > 'z' })
	child := f.r.ReferChild(id)
	f.noteAdded(child)
	f.relateToAll(child)
	f.relateAgain()
	gender := checklist.Ref{Question: checklist.QChildGender, Subject: child}
	for _, word := range []string{"girl", "boy"} {
		if slices.Contains(said, word) && !f.ValueOf(gender).Answered() {
			_ = checklist.Set(f.r, f.guide, gender, checklist.Value{Text: word})
		}
	}
	return child
}
