package wizard

import (
	"encoding/json"

	"referral/checklist/authority"
	"referral/checklist/review"
	"referral/checklist/wording"
)

// mostElsewhere is the most drafts that are looked at for the names of other children: those saved last.
const mostElsewhere = 50

// Elsewhere are the names of the children in the other drafts of an unlocked store. They are looked for in the text: a line
// of the wrong case is the worst slip of a busy week. A draft that is open in another window, or damaged, is passed over.
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

// KnowElsewhereLater does the same once a review first needs the names: reading the other drafts takes a while.
func (f *Flow) KnowElsewhereLater(names func() []string) { f.elsewhere = names }

// learn asks for what is to be known by the first review.
func (f *Flow) learn() {
	if names := f.elsewhere; names != nil {
		f.elsewhere = nil
		f.KnowElsewhere(names())
	}
}

// KnowCouncils tells the review where to find what is known of a council, such as in profiles that the school wrote.
func (f *Flow) KnowCouncils(find func(id string) authority.Profile) {
	f.councils = find
	f.reviewer = f.reviewer.Councils(find)
	f.foundRev = -1
}

// KnowCard tells the form whether the school card is filled in. Where it is not, it is offered once, and never where a child may be
// in danger.
func (f *Flow) KnowCard(filled bool) { f.noCard = !filled }

// KnowPhrases tells the review the phrases to look for: the school's own with those of the program, or nil for those of the
// program alone.
func (f *Flow) KnowPhrases(m *wording.Matcher) {
	f.reviewer = f.reviewer.With(m)
	f.foundRev = -1
}

// Reviewer reviews the record as the flow does. It can be used while the flow is, on a copy of the record.
func (f *Flow) Reviewer() *review.Reviewer {
	f.learn()
	return f.reviewer
}
