package wizard

import (
	"errors"
	"slices"
	"time"

	"referral/checklist"
	"referral/checklist/when"
)

// Words about the other child's draft, if a child may be causing the harm (R13): there is one referral per family, and
// neither names the other.
const (
	WordsOther      = "Start the draft for the other child"
	WordsOtherHelp  = "It starts with your own details and the authority, and nothing about this family: no names, no address, no facts."
	WordsOtherBegun = "Started: draft %s, for the other child. This one stays open."
	WordsOtherFirst = "Choose a passphrase first: without one, only one draft can be kept."
)

// otherStep marks the log entry saying that the other child's draft was begun. Earlier drafts have the older mark.
const (
	otherStep      = "the other child's draft"
	otherStepOlder = "other_draft"
)

// OtherChild reports whether another child may be causing the harm, and whether that child's draft was begun from here.
func (f *Flow) OtherChild() (wanted, begun bool) {
	begun = slices.ContainsFunc(f.r.Actions, func(a *checklist.Action) bool { return a.Step == otherStep || a.Step == otherStepOlder })
	return f.r.HasWorry("another_child"), begun
}

// OtherRecord returns a new record for the other child. It says who refers and to which council, and holds nothing
// about this family.
func (f *Flow) OtherRecord() *checklist.Referral {
	r := checklist.New()
	r.Fictional, r.Authority, r.Referrer = f.r.Fictional, f.r.Authority, f.r.Referrer
	r.AddChild()
	return r
}

// OtherMade records in the log that the other child's draft was begun.
func (f *Flow) OtherMade() {
	f.Change(func(r *checklist.Referral) {
		a := r.AddAction(checklist.ActionNote)
		a.When, a.Step, a.Text, a.Done = when.Of(f.clock(), when.Minute), otherStep, "Draft for the other child started", true
	})
}

// ErrNoPassphrase is returned when a second draft is to be made before a passphrase has been chosen.
var ErrNoPassphrase = errors.New("making the draft: no passphrase was chosen yet")

// MakeDraft saves a record as a new draft in the store, closes it, and returns its ID. It changes no other draft.
func MakeDraft(store Store, r *checklist.Referral, g *checklist.Guide, clock func() time.Time) (id string, err error) {
	if store == nil || !store.Ready() {
		return "", ErrNoPassphrase
	}
	d, err := store.New()
	if err != nil {
		return "", err
	}
	s := NewSession(NewFlow(r, g, clock))
	s.Keep(d)
	err = s.Save()
	return d.ID(), errors.Join(err, s.Close())
}
