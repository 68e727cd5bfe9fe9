package wizard

import (
	"encoding/json"

	"referral/checklist/authority"
	"referral/checklist/review"
	"referral/checklist/wording"
)

// mostElsewhere is how many other drafts, most recent first, are searched for names of children.
const mostElsewhere = 50

// Elsewhere returns the names of the children in the other drafts of an unlocked store, for the review to look for: a
// sentence about the wrong child is the worst slip of a busy week. It skips drafts that are damaged or open in another
// window.
func Elsewhere(store Store, id string) []string {
	if store == nil || !store.Unlocked() {
		return nil
	}
	drafts, err := store.List()
	if err != nil {
		return nil
	}
	var out []string
	for _, d := range drafts[:min(len(drafts), mostElsewhere)] {
		if d.ID != id {
			out = append(out, childrenOf(store, d.ID)...)
		}
	}
	return out
}

func childrenOf(store Store, id string) []string {
	d, err := store.Open(id)
	if err != nil {
		return nil
	}
	defer func() { _ = d.Close() }()
	content, _, err := d.Load()
	if err != nil {
		return nil
	}
	var held struct {
		Record struct {
			People []struct {
				Referred bool     `json:"referred"`
				Name     string   `json:"name"`
				Aliases  []string `json:"aliases"`
			} `json:"people"`
		} `json:"record"`
	}
	if json.Unmarshal(content, &held) != nil {
		return nil
	}
	var out []string
	for _, p := range held.Record.People {
		if p.Referred {
			out = append(append(out, p.Name), p.Aliases...)
		}
	}
	return out
}

// KnowElsewhere tells the review the names of the children in the writer's other drafts.
func (f *Flow) KnowElsewhere(names []string) {
	f.reviewer = f.reviewer.Elsewhere(names)
	f.foundRev = -1
}

// KnowElsewhereLater does the same when a review first needs the names, since reading the other drafts takes a while.
func (f *Flow) KnowElsewhereLater(names func() []string) { f.elsewhere = names }

// learn looks up what the first review needs to know.
func (f *Flow) learn() {
	if names := f.elsewhere; names != nil {
		f.elsewhere = nil
		f.KnowElsewhere(names())
	}
}

// KnowCouncils tells the review where to look up councils, including profiles that the school wrote.
func (f *Flow) KnowCouncils(find func(id string) authority.Profile) {
	f.councils = find
	f.reviewer = f.reviewer.Councils(find)
	f.foundRev = -1
}

// KnowCard tells the form whether the school card is filled in. If not, it is offered once, but never if a child may be
// in danger.
func (f *Flow) KnowCard(filled bool) { f.noCard = !filled }

// KnowPhrases tells the review which phrases to look for: the school's own with the program's, or only the program's if
// nil.
func (f *Flow) KnowPhrases(m *wording.Matcher) {
	f.reviewer = f.reviewer.With(m)
	f.foundRev = -1
}

// Reviewer returns a reviewer with the flow's settings. It can be used concurrently with the flow, on a copy of the
// record.
func (f *Flow) Reviewer() *review.Reviewer {
	f.learn()
	return f.reviewer
}
