package followup_test

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/followup"
	"referral/checklist/when"
)

const clock = "2006-01-02T15:04"

func local(t *testing.T, s string) time.Time {
	t.Helper()
	loc, err := when.Location()
	if err != nil {
		t.Skip(err)
	}
	at, err := time.ParseInLocation(clock, s, loc)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

// rule returns a rule of an invented authority.
func rule(step string, n int, unit, from string) authority.Deadline {
	return authority.Deadline{Step: step, N: n, Unit: unit, From: from, Origin: authority.Origin{Source: "forms", Checked: "2026-11-01"}}
}

// planned counts the deadlines of a record at a time.
func planned(t *testing.T, r *checklist.Referral, p authority.Profile, s followup.School, now string) followup.Plan {
	t.Helper()
	plan, err := followup.Of(r, p, s, local(t, now))
	if err != nil {
		t.Fatal(err)
	}
	return plan
}

// due returns a step as "by time, state", or "" if it is not shown.
func due(plan followup.Plan, id string) string {
	for _, s := range plan.Steps {
		if s.ID == id {
			return strings.TrimSpace(s.By+" "+s.Time) + ", " + s.State
		}
	}
	return ""
}

func theStep(t *testing.T, plan followup.Plan, id string) followup.Step {
	t.Helper()
	i := slices.IndexFunc(plan.Steps, func(s followup.Step) bool { return s.ID == id })
	if i < 0 {
		t.Fatalf("there is no step %s", id)
	}
	return plan.Steps[i]
}

func made(at string, change ...func(*checklist.Referral)) *checklist.Referral {
	r := followup.Made(at)
	r.Answers = map[string]checklist.Answer{}
	for _, c := range change {
		c(r)
	}
	return r
}

// TestCounted: what is counted, from when, until when. 20 November 2026 is a Friday.
func TestCounted(t *testing.T) {
	t.Parallel()
	const friday = "2026-11-20T15:52"
	own := authority.Profile{ID: "wexcombe", Deadlines: []authority.Deadline{
		rule("written", 24, "hours", "call"), rule("acknowledged", 1, "working_days", "receipt"), rule("response", 1, "working_days", "receipt"), rule("decision", 2, "working_days", "receipt"),
		rule("chase", 3, "working_days", "receipt"), rule("child_seen", 5, "working_days", "decision"), rule("assessment_ends", 10, "working_days", "decision"),
	}}
	form := func(r *checklist.Referral) { r.Request.How = checklist.ByForm }
	outcome := func(choice string) func(*checklist.Referral) {
		return func(r *checklist.Referral) { r.Answers["after.outcome"] = checklist.Answer{Text: choice} }
	}
	act := func(a checklist.Action) func(*checklist.Referral) {
		return func(r *checklist.Referral) {
			a.ID = fmt.Sprintf("a%d", len(r.Actions)+1)
			r.Actions = append(r.Actions, &a)
		}
	}
	told := func(day string) checklist.Action {
		return checklist.Action{Kind: checklist.ActionOutcome, When: when.When{At: day}}
	}
	sent := func(day string) checklist.Action {
		return checklist.Action{Kind: checklist.ActionSent, When: when.When{At: day}}
	}
	for _, tt := range []struct {
		name    string
		profile authority.Profile
		r       *checklist.Referral
		id      string
		want    string
	}{
		{"hours", own, made(friday), "written", "2026-11-21 15:52, open"},
		{"working days", own, made(friday), "response", "2026-11-23, open"},
		{"two working days", own, made(friday), "decision", "2026-11-24, open"},
		{"its own time to ring again", own, made(friday), "chase", "2026-11-25, open"},
		{"nothing known, hours", authority.Profile{}, made(friday), "written", "2026-11-21 15:52, open"},
		{"nothing known, days", authority.Profile{}, made(friday), "response", "2026-11-23, open"},
		{"nothing known, to ring again", authority.Profile{}, made(friday), "chase", "2026-11-24, open"},
		{"nothing known, and no usual time", authority.Profile{}, made(friday), "decision", ""},
		{"made by form", own, made(friday, form), "written", ""},
		{"made by form, the answer", own, made(friday, form), "response", "2026-11-23, open"},
		{"no outcome", own, made(friday, act(told("2026-11-23"))), "child_seen", ""},
		{"another outcome", own, made(friday, outcome("early_help"), act(told("2026-11-23"))), "child_seen", ""},
		{"an assessment, of no known day", own, made(friday, outcome("assessment")), "child_seen", ""},
		{"an assessment", own, made(friday, outcome("assessment"), act(told("2026-11-23"))), "child_seen", "2026-11-30, open"},
		{"the end of an assessment", own, made(friday, outcome("assessment"), act(told("2026-11-23"))), "assessment_ends", "2026-12-07, open"},
		{"enquiries", own, made(friday, outcome("section47"), act(told("2026-11-23"))), "child_seen", "2026-11-30, open"},
		{"an outcome in a month", own, made(friday, outcome("assessment"), act(told("2026-11"))), "child_seen", ""},
		{"told again later", own, made(friday, outcome("assessment"), act(told("2026-11-23")), act(told("2026-11-24"))), "child_seen", "2026-12-01, open"},
		{"the usual end of an assessment", authority.Profile{}, made(friday, outcome("assessment")), "assessment_ends", "2027-01-27, open"},
		{"acknowledged from the day made", own, made(friday), "acknowledged", "2026-11-23, open"},
		{"acknowledged from the day sent", own, made(friday, act(sent("2026-11-24"))), "acknowledged", "2026-11-25, open"},
		{"sent in a month", own, made(friday, act(sent("2026-11"))), "acknowledged", "2026-11-23, open"},
		{"a day without its time", own, made("2026-11-20"), "written", "2026-11-21 00:00, open"},
		{"closed days count", authority.Profile{Deadlines: own.Deadlines, Closed: []authority.Closed{{Day: "2026-11-23"}}}, made(friday), "response", "2026-11-24, open"},
	} {
		if got := due(planned(t, tt.r, tt.profile, followup.School{}, "2026-11-20T16:00"), tt.id); got != tt.want {
			t.Errorf("%s: %s is %q, want %q", tt.name, tt.id, got, tt.want)
		}
	}
}

// TestStepsSay: what the steps say, and what they do not know.
func TestStepsSay(t *testing.T) {
	t.Parallel()
	spoke := func(r *checklist.Referral) {
		r.Actions = []*checklist.Action{{ID: "a1", Kind: checklist.ActionCall, Who: "duty worker", When: when.When{At: "2026-11-20T15:52"}}}
	}
	const at, now = "2026-11-20T15:52", "2026-11-20T16:00"
	rang := func(r *checklist.Referral) { r.Request.How = checklist.ByCall }
	answered := func(r *checklist.Referral) { r.Answers["call.answered_by"] = checklist.Answer{Text: "duty worker"} }
	for name, tt := range map[string]struct {
		r    *checklist.Referral
		p    authority.Profile
		want string
	}{
		"no one said how":     {made(at), authority.Profile{}, "if you rang: you follow up your call in writing"},
		"by call":             {made(at, rang), authority.Profile{}, "you follow up your call in writing"},
		"a call in the log":   {made(at, spoke), authority.Profile{}, "you follow up your call in writing"},
		"somebody answered":   {made(at, answered), authority.Profile{}, "you follow up your call in writing"},
		"by telephone alone":  {made(at, rang), authority.Profile{Route: authority.Route{Takes: "telephone"}}, "a written account of your call is in the school's file"},
		"by form or by phone": {made(at, rang), authority.Profile{Route: authority.Route{Takes: "both"}}, "you follow up your call in writing"},
	} {
		if got := theStep(t, planned(t, tt.r, tt.p, followup.School{}, now), "written").What; got != tt.want {
			t.Errorf("%s: got %q, want %q", name, got, tt.want)
		}
	}
	own := authority.Profile{Deadlines: []authority.Deadline{rule("written", 24, "hours", "call")}}
	own.Deadlines[0].Says = "The newer form."
	s := theStep(t, planned(t, made("2026-11-19T10:00"), own, followup.School{}, "2026-11-19T11:00"), "written")
	if s.Rule != "24 hours" || s.Note != "The newer form." || s.Source != "forms" || s.Checked != "checked Sun 1 Nov 2026" || s.Who != "you" || s.Own {
		t.Errorf("a rule of the authority: got %+v", s)
	}
	plan := planned(t, made("2026-11-19"), authority.Profile{}, followup.School{}, "2026-11-19T11:00")
	s = theStep(t, plan, "written")
	if s.Rule != "24 hours, the usual time; this authority's time is not known: check" || !strings.HasSuffix(s.Sum, "; the time of day is not known, so it is counted from 00:00") {
		t.Errorf("the usual rule: got %+v", s)
	}
	if s = theStep(t, planned(t, made("2026-11-19T00:00"), authority.Profile{}, followup.School{}, "2026-11-19T11:00"), "written"); strings.Contains(s.Sum, "not known") {
		t.Errorf("made at midnight: got %q", s.Sum)
	}
	chase := theStep(t, plan, "chase")
	if chase.What != "if you have heard nothing, ring again" || chase.Who != "you" || !strings.HasPrefix(chase.Rule, "if there is no answer within 1 working day, the usual time") || chase.Note != "" {
		t.Errorf("to ring again: got %+v", chase)
	}
	if got := strings.Join(plan.Unknown, " "); got != "written acknowledged response decision chase" {
		t.Errorf("got %s not known", got)
	}
	if got := planned(t, made("2026-11-19"), authority.Profile{Deadlines: []authority.Deadline{rule("chase", 3, "working_days", "receipt")}}, followup.School{}, "2026-11-19T11:00").Unknown; slices.Contains(got, "chase") {
		t.Errorf("what is known is said not to be: %v", got)
	}
	var last string
	for _, s := range plan.Steps {
		if key := s.By + " " + cmp.Or(s.Time, "24:00") + " " + s.ID; key < last { // Something due on a day is due by the end of it.
			t.Errorf("%s comes after %s", key, last)
		} else {
			last = key
		}
	}
}

// The referral was made when the record says, or at the time of the call.
func TestMadeAt(t *testing.T) {
	t.Parallel()
	call := func(r *checklist.Referral) {
		r.Request.How = checklist.ByCall
		r.Actions = []*checklist.Action{{ID: "a1", Kind: checklist.ActionCall, Who: "duty worker", When: when.When{At: "2026-11-18T09:30"}}}
	}
	for name, tt := range map[string]struct {
		r    *checklist.Referral
		want string
	}{
		"said":                       {made("2026-11-20T15:52"), "2026-11-20T15:52"},
		"said, and a call":           {made("2026-11-20T15:52", call), "2026-11-20T15:52"},
		"a day":                      {made("2026-11-20"), "2026-11-20T00:00"},
		"the call":                   {made("", call), "2026-11-18T09:30"},
		"a month, which is too wide": {made("2026-11", call), "2026-11-18T09:30"},
		"nothing":                    {made(""), ""},
		"a month":                    {made("2026-11"), ""},
	} {
		plan, err := followup.Of(tt.r, authority.Profile{}, followup.School{}, local(t, "2026-11-20T16:00"))
		got := ""
		if err == nil {
			got = plan.Made.Format(clock)
		}
		if got != tt.want || err != nil != errors.Is(err, followup.ErrNotMade) {
			t.Errorf("%s: got %q and %v, want %q", name, got, err, tt.want)
		}
	}
}

// Who tells the family is agreed with the front door, so it is not a task for the school.
func TestFamilyTold(t *testing.T) {
	t.Parallel()
	day := func(s string) func(*checklist.Referral) {
		return func(r *checklist.Referral) { r.Sharing.FamilyTold.When.At = s }
	}
	by := func(r *checklist.Referral) { r.Sharing.FamilyTold.By = "Ms Lund" }
	what := func(s string) func(*checklist.Referral) {
		return func(r *checklist.Referral) { r.Sharing.FamilyTold.What = s }
	}
	onCall := func(s string) func(*checklist.Referral) {
		return func(r *checklist.Referral) { r.Answers["call.family_told"] = checklist.Answer{Text: s} }
	}
	carers := func(told ...checklist.Told) func(*checklist.Referral) {
		return func(r *checklist.Referral) {
			child := r.AddChild()
			for i, is := range []string{"mother", "father"} {
				o := r.AddPerson()
				o.Consent.Told, o.Relations = told[i], []checklist.Relation{{To: child.ID, Is: is}}
			}
		}
	}
	heard := func(r *checklist.Referral) {
		r.Actions = []*checklist.Action{{ID: "a1", Kind: checklist.ActionToldFamily}}
	}
	const agree, ask = "you agree with the front door who tells the family what, and when", "ask whether the family has been told, as agreed"
	for _, tt := range []struct {
		name   string
		change []func(*checklist.Referral)
		want   string
	}{
		{"nothing", nil, "2026-11-20, open: " + agree},
		{"a day alone", []func(*checklist.Referral){day("2026-11-23")}, "2026-11-20, open: " + agree},
		{"by whom", []func(*checklist.Referral){by}, "2026-11-20, open: " + ask},
		{"what", []func(*checklist.Referral){what("Ms Lund rings her mother.")}, "2026-11-20, open: " + ask},
		{"on the call", []func(*checklist.Referral){onCall("Ms Lund rings her mother.")}, "2026-11-20, open: " + ask},
		{"nothing agreed", []func(*checklist.Referral){what("Nothing was agreed."), onCall("no")}, "2026-11-20, open: " + agree},
		{"by whom and when", []func(*checklist.Referral){by, day("2026-11-23T15:00")}, "2026-11-23, open: " + ask},
		{"by whom and on which day", []func(*checklist.Referral){by, day("2026-11-23")}, "2026-11-23, open: " + ask},
		{"by whom and in which month", []func(*checklist.Referral){by, day("2026-12")}, "2026-11-20, open: " + ask},
		{"by whom, when, and it was heard", []func(*checklist.Referral){by, day("2026-11-23"), heard}, "2026-11-20, done: " + agree},
		{"a carer told, and one not", []func(*checklist.Referral){carers("yes_before", "not_yet")}, "2026-11-20, open: " + agree},
		{"both carers told", []func(*checklist.Referral){carers("yes_before", "yes_after")}, "2026-11-20, done: " + agree},
	} {
		s := theStep(t, planned(t, made("2026-11-20T15:52", tt.change...), authority.Profile{}, followup.School{}, "2026-11-20T16:00"), "told_parents")
		if got := s.By + ", " + s.State + ": " + s.What; got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
		if some := s.Note != ""; some != (tt.name == "a carer told, and one not") {
			t.Errorf("%s: the note is %q", tt.name, s.Note)
		}
	}
	late := planned(t, made("2026-11-20T15:52", by, day("2026-11-23")), authority.Profile{}, followup.School{}, "2026-12-20T16:00")
	if got := theStep(t, late, "told_parents").State; got != followup.Open {
		t.Errorf("to ask whether they have heard is %s weeks later", got)
	}
}

// What does not wait for a date comes first on the day of a call about a child in danger, until there is an answer.
func TestWhatWaitsForNoDate(t *testing.T) {
	t.Parallel()
	danger := func(r *checklist.Referral) { r.Request.Tonight = checklist.NotSure }
	answered := func(r *checklist.Referral) {
		r.Actions = []*checklist.Action{{ID: "a1", Kind: checklist.ActionResponse}}
	}
	for _, tt := range []struct {
		name string
		r    *checklist.Referral
		now  string
		want int
	}{
		{"no danger", made("2026-11-20T15:52"), "2026-11-20T16:00", 0},
		{"danger", made("2026-11-20T15:52", danger), "2026-11-20T23:59", 3},
		{"an answer", made("2026-11-20T15:52", danger, answered), "2026-11-20T16:00", 0},
		{"the day after", made("2026-11-20T15:52", danger), "2026-11-21T00:00", 0},
	} {
		first := planned(t, tt.r, authority.Profile{}, followup.School{}, tt.now).First
		if len(first) != tt.want {
			t.Errorf("%s: got %d, want %d", tt.name, len(first), tt.want)
		}
		if tt.want > 0 && (!strings.Contains(first[1].Do, "Closing time: ask on the call when that is.") || !strings.Contains(first[2].Do, "999") || !strings.Contains(first[2].Do, "switchboard")) {
			t.Errorf("got %v", first)
		}
	}
	closes := authority.Profile{Route: authority.Route{ClosesAt: "16:30"}}
	if first := planned(t, made("2026-11-20T15:52", danger), closes, followup.School{}, "2026-11-20T16:00").First; !strings.Contains(first[1].Do, "Closing time: at 16:30.") {
		t.Errorf("got %v", first)
	}
}

// A dated entry of the record of actions is due on its day, no matter who set it.
func TestTasks(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		a    checklist.Action
		want string
	}{
		{"no day", checklist.Action{Kind: "note", Text: "Ring back"}, ""},
		{"a note", checklist.Action{Kind: "note", Text: "Ring back", Due: "2026-11-24"}, "2026-11-24, open: Ring back"},
		{"late", checklist.Action{Kind: "note", Text: "Ring back", Due: "2026-11-19"}, "2026-11-19, overdue: Ring back"},
		{"today", checklist.Action{Kind: "note", Text: "Ring back", Due: "2026-11-20"}, "2026-11-20, open: Ring back"},
		{"done", checklist.Action{Kind: "note", Text: "Ring back", Due: "2026-11-24", Done: true}, "2026-11-24, done: Ring back"},
		{"without words", checklist.Action{Kind: "note", When: when.When{At: "2026-11-19"}, Due: "2026-11-24"}, "2026-11-24, open: what was agreed on Thu 19 Nov 2026"},
		{"something watched", checklist.Action{Kind: "note", Step: "watch", Text: "how he comes in\nThen: we meet", Due: "2026-11-24"}, "2026-11-24, open: look again: how he comes in"},
		{"on a step, open", checklist.Action{Kind: "call", Step: "response", Text: "They answer", Due: "2026-11-24"}, "2026-11-24, open: They answer"},
		{"on a step, done", checklist.Action{Kind: "call", Step: "response", Text: "They answered", Due: "2026-11-24", Done: true}, ""},
		{"on a step, not through", checklist.Action{Kind: "call", Step: "response", Through: "no", Text: "Again", Due: "2026-11-24", Done: true}, "2026-11-24, done: Again"},
	} {
		tt.a.ID = "a1"
		r := made("2026-11-20T15:52", func(r *checklist.Referral) { r.Actions = []*checklist.Action{&tt.a} })
		plan := planned(t, r, authority.Profile{}, followup.School{}, "2026-11-20T16:00")
		got := ""
		for _, s := range plan.Steps {
			if s.ID == "a1" {
				got = s.By + ", " + s.State + ": " + s.What
				if !s.Own || s.Who != "you" || s.Rule != "as agreed" {
					t.Errorf("%s: got %+v", tt.name, s)
				}
			}
		}
		if got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
