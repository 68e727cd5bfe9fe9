package checklist_test

import (
	"slices"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// TestGapWords shows how each kind of gap is offered and printed: at a question about a parent, at one about the
// child's words, and if it is not safe to tell the family.
func TestGapWords(t *testing.T) {
	t.Parallel()
	safe := func(*checklist.Referral) {}
	unsafe := func(r *checklist.Referral) { r.Person("p2").Consent.Told = checklist.ToldNotSafe }
	danger := func(r *checklist.Referral) { r.Request.Tonight = checklist.Yes }
	for _, tt := range []struct {
		question string
		said     func(*checklist.Referral)
		kind     checklist.GapKind
		on       string
		offered  string
		printed  string
		day      bool
	}{
		{"child.gp", safe, "asked", "", "We asked, and do not know yet", "Not known; asked", true},
		{"child.gp", safe, "asked", "2026-11-20", "We asked, and do not know yet", "Not known; asked on Fri 20 Nov 2026", true},
		{"child.gp", safe, "asked", "soon", "We asked, and do not know yet", "Not known; asked", true},
		{"child.gp", safe, "not_asked", "2026-11-20", "We have not asked", "Not known, and not asked", false},
		{"child.gp", safe, "will_ask", "", "We will find out", "Not known yet; we will find out", true},
		{"child.gp", safe, "will_ask", "2026-11-23", "We will find out", "Not known yet; we will find out by Mon 23 Nov 2026", true},
		{"child.gp", safe, "declined", "", "They preferred not to say", "Asked, and they preferred not to say", false},
		{"child.gp", safe, "declined", "2026-11-20", "They preferred not to say", "Asked, and they preferred not to say; asked on Fri 20 Nov 2026", false},
		{"child.school", safe, "does_not_apply", "2026-11-20", "It does not apply", "Does not apply", false},
		{"child.born", safe, "does_not_apply", "", "The baby is not born yet", "Does not apply", false},
		{"child.name", safe, "does_not_apply", "", "The baby has no name yet", "Does not apply", false},
		{"support.tried", safe, "does_not_apply", "", "There is nothing to list", "Does not apply", false},
		{"child.gp", safe, "other", "", "", "", false},
		{"child.gp", unsafe, "will_ask", "", "Social care will need to find out", "Not known yet; social care will need to find out", false},
		{"child.gp", danger, "will_ask", "", "Social care will need to find out", "Not known yet; social care will need to find out", false},
		{"child.gp", unsafe, "will_ask", "2026-11-23", "Social care will need to find out", "Not known yet; we will find out by Mon 23 Nov 2026", false},
		{"child.gp", unsafe, "asked", "", "We asked, and do not know yet", "Not known; asked", true},
		{"impact.now", unsafe, "will_ask", "", "We will find out", "Not known yet; we will find out", true},
		{"voice.wishes", safe, "not_asked", "", "It has not come up, and we will not ask", "It has not come up, and we will not ask", false},
		{"voice.wishes", safe, "declined", "", "They were asked and did not say", "They were asked and did not say", false},
		{"voice.wishes", unsafe, "will_ask", "", "We will find out", "Not known yet; we will find out", true},
	} {
		q, ok := checklist.Default().Question(tt.question)
		if !ok {
			t.Fatalf("there is no question %s", tt.question)
		}
		r := household()
		tt.said(r)
		gap := checklist.Gap{Kind: tt.kind, On: tt.on}
		if got := checklist.GapOffer(r, q, tt.kind); got != tt.offered {
			t.Errorf("%s, %s: offered as %q, want %q", tt.question, tt.kind, got, tt.offered)
		}
		if got := checklist.GapWords(r, q, gap); got != tt.printed {
			t.Errorf("%s, %s on %q: printed as %q, want %q", tt.question, tt.kind, tt.on, got, tt.printed)
		}
		if got := checklist.GapAsksDay(r, q, tt.kind); got != tt.day {
			t.Errorf("%s, %s: asks a day is %v", tt.question, tt.kind, got)
		}
		if got, want := checklist.FrontDoorFindsOut(r, q, gap), tt.printed == "Not known yet; social care will need to find out"; got != want {
			t.Errorf("%s, %s on %q: the front door finds out is %v", tt.question, tt.kind, tt.on, got)
		}
		gap.Note = "the office holds it"
		if got := checklist.GapWords(r, q, gap); got != tt.printed+": the office holds it" {
			t.Errorf("%s, %s: with a note, printed as %q", tt.question, tt.kind, got)
		}
	}
}

func TestTellingUnsafe(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		said func(*checklist.Referral)
		want bool
	}{
		"nothing said":          {func(*checklist.Referral) {}, false},
		"danger":                {func(r *checklist.Referral) { r.Request.Tonight = checklist.NotSure }, true},
		"a parent, not safe":    {func(r *checklist.Referral) { r.Person("p2").Consent.Told = checklist.ToldNotSafe }, true},
		"a parent, not yet":     {func(r *checklist.Referral) { r.Person("p2").Consent.Told = checklist.ToldNotYet }, false},
		"the child, too young":  {func(r *checklist.Referral) { r.Person("p1").Consent.Told = checklist.ToldTooYoung }, false},
		"the child is not safe": {func(r *checklist.Referral) { r.Person("p1").Consent.Told = checklist.ToldNotSafe }, false},
	} {
		r := household()
		tt.said(r)
		if got := r.TellingUnsafe(); got != tt.want {
			t.Errorf("%s: got %v, want %v", name, got, tt.want)
		}
	}
}

// Every question with a place for a gap offers some, and none about a child's own words sends anyone back to ask.
func TestGapsOffered(t *testing.T) {
	t.Parallel()
	for _, q := range checklist.Default().All() {
		held := slices.Contains([]string{checklist.OfReferral, checklist.OfChild, checklist.OfPerson, checklist.OfParent}, q.Of)
		for _, kind := range q.Gaps {
			if q.ChildsWords && (kind == checklist.GapAsked || kind == checklist.GapWillAsk) {
				t.Errorf("%s sends someone back to the child: %s", q.ID, kind)
			}
		}
		switch {
		case held && q.ChildsWords && len(q.Gaps) == 0, !held && !q.ChildsWords && len(q.Gaps) > 0:
			t.Errorf("%s offers %v", q.ID, q.Gaps)
		case held && !q.ChildsWords && len(q.Gaps) == 0 && !slices.ContainsFunc(q.Choices, func(c checklist.Choice) bool { return c.Value == "not_sure" }):
			t.Errorf("%s offers no gap, and no choice for not being sure", q.ID)
		}
	}
}

// mayNotApply are the questions that make no sense for some children, people or families. Every other question has an
// answer, even if it is not known.
var mayNotApply = []string{
	"call.reference", "call.may_go_home", "call.ring_back", "child.next_leaves", "child.postcode", "referral.routes",
	"referrer.email",
	"child.born", // For a baby who is not born yet.
	"child.aliases", "child.school", "child.attendance", "child.phone", "child.other_home", "child.current_address",
	"child.previous_address", "child.nhs_number", "child.upn",
	"person.aliases", "family.parent_address", "family.contact", "family.parent_phone", "person.safe_contact", "person.email",
	"agencies.list", "person.last_seen",
	"consent.covers",
	"concern.issue_list", "voice.wishes", "school.evidence", "history.concerns", "history.previous_referrals", "history.last_time",
	"support.tried", "support.early_help_reference", "referral.local_level", "outcome.services",
	"after.reference", "after.accepted_because", "after.challenge", "after.resolved_on",
}

// "It does not apply" is offered only where it can be true.
func TestDoesNotApplyOnlyWhereItCan(t *testing.T) {
	t.Parallel()
	var offered []string
	for _, q := range checklist.Default().All() {
		if slices.Contains(q.Gaps, checklist.GapNone) {
			offered = append(offered, q.ID)
		}
	}
	slices.Sort(offered)
	if want := slices.Sorted(slices.Values(mayNotApply)); !slices.Equal(offered, want) {
		t.Errorf("offered at %v, want %v", offered, want)
	}
}

// Nothing that only the writer can answer is "asked" or "not asked" of someone else.
func TestGapsOfTheWriter(t *testing.T) {
	t.Parallel()
	for _, id := range []string{"referrer.name", "referrer.email", "referral.type", "concern.reason", "impact.without_action", "outcome.we_will", "review.read_aloud"} {
		q, ok := checklist.Default().Question(id)
		if !ok {
			t.Fatalf("there is no question %s", id)
		}
		for _, kind := range []checklist.GapKind{checklist.GapAsked, checklist.GapUnasked, checklist.GapRefused} {
			if slices.Contains(q.Gaps, kind) {
				t.Errorf("%s offers %q", id, kind)
			}
		}
	}
}

// A baby who is not born yet has no name; every other child has one, even if it is not known.
func TestGapsAtAName(t *testing.T) {
	t.Parallel()
	r := household()
	name, _ := checklist.Default().Question(checklist.QChildName)
	if slices.Contains(r.GapsAt(name, "p1"), checklist.GapNone) {
		t.Error("a child who is born can have no name")
	}
	r.Person("p1").Born = when.When{}
	r.Person("p1").Due = when.When{At: "2027-02"}
	if !slices.Contains(r.GapsAt(name, "p1"), checklist.GapNone) {
		t.Error("an unborn baby must have a name")
	}
}
