package checklist_test

import (
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// A blank entry can be discarded as if it had never been added; any other is kept.
func TestDiscard(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		add  func(r *checklist.Referral) (id string)
		gone bool
	}{
		{"a person", func(r *checklist.Referral) string { return r.AddPerson().ID }, true},
		{"a person with an empty job", func(r *checklist.Referral) string { p := r.AddPerson(); p.Work = &checklist.Work{}; return p.ID }, true},
		{"a person with a job", func(r *checklist.Referral) string {
			p := r.AddPerson()
			p.Work = &checklist.Work{Post: "head"}
			return p.ID
		}, false},
		{"a person with a name", func(r *checklist.Referral) string { p := r.AddPerson(); p.Name = "Ewa"; return p.ID }, false},
		{"a child", func(r *checklist.Referral) string { return r.AddChild().ID }, false},
		{"a fact", func(r *checklist.Referral) string { return r.AddFact().ID }, true},
		{"a fact with a day", func(r *checklist.Referral) string {
			f := r.AddFact()
			f.When = when.When{At: "2026-11-20"}
			return f.ID
		}, false},
		{"an event", func(r *checklist.Referral) string { return r.AddEvent("help").ID }, true},
		{"an event with a text", func(r *checklist.Referral) string { e := r.AddEvent("help"); e.Text = "Breakfast club."; return e.ID }, false},
		{"a call", func(r *checklist.Referral) string { return r.AddAction("call").ID }, true},
		{"a call with a name", func(r *checklist.Referral) string { a := r.AddAction("call"); a.Who = "duty worker"; return a.ID }, false},
		{"nothing", func(*checklist.Referral) string { return "f9" }, true},
	} {
		r := household()
		before, _ := r.Encode()
		id := tt.add(r)
		r.Discard(id)
		if after, _ := r.Encode(); (string(after) == string(before)) != tt.gone {
			t.Errorf("%s: gone is %v, want %v:\n%s", tt.name, !tt.gone, tt.gone, after)
		}
	}
}

// The number of a discarded entry is used again only if it was the last.
func TestDiscardGivesTheNumberAgain(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	first, second, third := r.AddFact(), r.AddFact(), r.AddFact()
	second.Text = "A mark."
	r.Discard(third.ID)
	if got := r.AddFact().ID; got != third.ID {
		t.Errorf("after the last was discarded, the next is %s, want %s", got, third.ID)
	}
	r.Discard(first.ID)
	if got := r.AddFact().ID; got != "f4" {
		t.Errorf("after an earlier one was discarded, the next is %s, want f4", got)
	}
}

// BeforeCall is true only if a child is in danger now and no call was made or tried.
func TestBeforeCall(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name    string
		tonight checklist.YesNo
		call    *checklist.Action
		want    bool
	}{
		{"in danger", checklist.Yes, nil, true},
		{"perhaps in danger", checklist.NotSure, nil, false},
		{"not in danger", checklist.No, nil, false},
		{"got through", checklist.Yes, &checklist.Action{Kind: "call", Who: "duty worker", When: when.When{At: "2026-11-27T11:00"}}, false},
		{"did not get through", checklist.Yes, &checklist.Action{Kind: "call", Through: "no"}, false},
		{"a note", checklist.Yes, &checklist.Action{Kind: "note", Text: "Kept the body map."}, true},
	} {
		r := checklist.New()
		r.Request.Tonight = tt.tonight
		if tt.call != nil {
			a := r.AddAction(tt.call.Kind)
			tt.call.ID = a.ID
			*a = *tt.call
		}
		if got := r.BeforeCall(); got != tt.want {
			t.Errorf("%s: got %v, want %v", tt.name, got, tt.want)
		}
	}
}
