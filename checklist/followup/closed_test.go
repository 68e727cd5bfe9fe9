package followup_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/followup"
)

// A referral that came in after closing counts from the next working day, if the authority says so.
func TestAfterClosing(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ made, closes, late, want string }{
		{"2026-11-19T16:29", "16:30", "yes", "2026-11-20"},
		{"2026-11-19T16:30", "16:30", "yes", "2026-11-23"},
		{"2026-11-19T16:30", "16:30", "no", "2026-11-20"},
		{"2026-11-19T16:30", "16:30", "", "2026-11-20"},
		{"2026-11-19T23:00", "", "yes", "2026-11-20"},
		{"2026-11-19T17:05", "16:30", "yes", "2026-11-23"},
	} {
		p := authority.Profile{Route: authority.Route{ClosesAt: tt.closes, LateNextDay: tt.late}}
		if got := theStep(t, planned(t, made(tt.made), p, followup.School{}, "2026-11-19T23:30"), "response").By; got != tt.want {
			t.Errorf("made %s, closes %q, %q: got %s, want %s", tt.made, tt.closes, tt.late, got, tt.want)
		}
	}
}

// TestClosed: what completes a step, and what does not.
func TestClosed(t *testing.T) {
	t.Parallel()
	const dates = "2026-11-19T10:00"
	all := authority.Profile{Deadlines: []authority.Deadline{
		rule("written", 24, "hours", "call"), rule("acknowledged", 1, "working_days", "receipt"), rule("response", 1, "working_days", "receipt"), rule("decision", 1, "working_days", "receipt"), rule("chase", 3, "working_days", "receipt"),
	}}
	outcome := func(choice string) func(*checklist.Referral) {
		return func(r *checklist.Referral) { r.Answers["after.outcome"] = checklist.Answer{Text: choice} }
	}
	act := func(a checklist.Action) func(*checklist.Referral) {
		a.ID = "a1"
		return func(r *checklist.Referral) { r.Actions = []*checklist.Action{&a} }
	}
	for _, tt := range []struct {
		name   string
		change func(*checklist.Referral)
		want   string // want are the steps that are done.
	}{
		{"nothing", func(*checklist.Referral) {}, ""},
		{"sent", act(checklist.Action{Kind: "sent"}), "written"},
		{"sent, due later", act(checklist.Action{Kind: "sent", Due: "2026-11-30"}), ""},
		{"an answer", act(checklist.Action{Kind: "response"}), "response"},
		{"an outcome", act(checklist.Action{Kind: "outcome"}), "response decision"},
		{"the family told", act(checklist.Action{Kind: "told_family"}), "told_parents"},
		{"a note", act(checklist.Action{Kind: "note"}), ""},
		{"a call that closes a step", act(checklist.Action{Kind: "call", Step: "response"}), "response"},
		{"a call that did not get through", act(checklist.Action{Kind: "call", Step: "response", Through: "no"}), ""},
		{"a note on a step", act(checklist.Action{Kind: "note", Step: "response"}), ""},
		{"a note on a step, done", act(checklist.Action{Kind: "note", Step: "response", Done: true}), "response"},
		{"the outcome as an answer", outcome("early_help"), "response decision"},
		{"not told yet", outcome("not_told"), ""},
	} {
		r := made(dates, func(r *checklist.Referral) { r.Answers["call.ring_back"] = checklist.Answer{Text: "by 15:10"} }, tt.change)
		plan := planned(t, r, all, followup.School{}, "2026-11-19T11:00")
		done := map[string]bool{}
		for _, s := range plan.Steps {
			done[s.ID] = s.State == followup.Done
		}
		var got []string
		for _, id := range []string{"written", "acknowledged", "response", "decision", "ring_back", "chase", "told_parents"} {
			overtaken := strings.HasPrefix(tt.want, "response") && !strings.Contains(tt.name, "step") // An answer leaves nothing to wait for.
			overtaken = overtaken && slices.Contains([]string{"acknowledged", "ring_back", "chase"}, id)
			if _, ok := done[id]; ok == overtaken {
				t.Errorf("%s: %s is shown: %v", tt.name, id, ok)
			}
			if done[id] {
				got = append(got, id)
			}
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%s: done are %v, want %s", tt.name, got, tt.want)
		}
	}
	// A step is late a minute after its time, or the day after its day.
	for now, want := range map[string]string{"2026-11-20T10:00": "written open, response open", "2026-11-20T10:01": "written overdue, response open", "2026-11-21T00:00": "written overdue, response overdue"} {
		plan := planned(t, made(dates), all, followup.School{}, now)
		if got := "written " + theStep(t, plan, "written").State + ", response " + theStep(t, plan, "response").State; got != want {
			t.Errorf("%s: got %s, want %s", now, got, want)
		}
	}
}

// TestClosedThen: what a step says of a closed school or office, and the number to use then.
func TestClosedThen(t *testing.T) {
	t.Parallel()
	const school, office = "Your school is closed then: do it before you leave.", "The front door's office is closed then: "
	const noNumber = "its number out of hours is not known here; ask the council's switchboard."
	night := authority.Profile{Numbers: []authority.Number{{Label: "At night", Number: "01632 960501", Use: "out_of_hours", Hours: "always"}}}
	early := authority.Profile{Route: authority.Route{ClosesAt: "15:00"}}
	for _, tt := range []struct {
		name, made, want string
		profile          authority.Profile
		school           followup.School
	}{
		{"a working day", "2026-11-18T10:00", "", authority.Profile{}, followup.School{}},
		{"a Saturday", "2026-11-20T10:00", school + " " + office + noNumber, authority.Profile{}, followup.School{}},
		{"a closed day of the school", "2026-11-18T10:00", school, authority.Profile{}, followup.School{Closed: []time.Time{local(t, "2026-11-19T00:00")}}},
		{"a closed day of the office", "2026-11-18T10:00", office + noNumber, authority.Profile{Closed: []authority.Closed{{Day: "2026-11-19"}}}, followup.School{}},
		{"before eight", "2026-11-18T07:59", office + noNumber, authority.Profile{}, followup.School{}},
		{"at eight", "2026-11-18T08:00", "", authority.Profile{}, followup.School{}},
		{"before five", "2026-11-18T16:59", "", authority.Profile{}, followup.School{}},
		{"at five", "2026-11-18T17:00", office + noNumber, authority.Profile{}, followup.School{}},
		{"before it closes", "2026-11-18T14:59", "", early, followup.School{}},
		{"when it closes", "2026-11-18T15:00", office + noNumber, early, followup.School{}},
		{"with a number", "2026-11-18T17:00", office + "At night 01632 960501 (always; not dated, so check it).", night, followup.School{}},
		{"with the school's own number", "2026-11-18T17:00", office + "the school has 01632 960777 for it.", night, followup.School{OutOfHours: "01632 960777"}},
	} {
		if got := theStep(t, planned(t, made(tt.made), tt.profile, tt.school, "2026-11-18T07:00"), "written").Note; got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
	response := theStep(t, planned(t, made("2026-11-18T10:00"), authority.Profile{}, followup.School{Closed: []time.Time{local(t, "2026-11-19T00:00")}}, "2026-11-18T11:00"), "response")
	if response.Note != "" {
		t.Errorf("what the authority does needs no open school: %q", response.Note)
	}
	sent := made("2026-11-20T10:00", func(r *checklist.Referral) { r.Actions = []*checklist.Action{{ID: "a1", Kind: checklist.ActionSent}} })
	if got := theStep(t, planned(t, sent, authority.Profile{}, followup.School{}, "2026-11-20T11:00"), "written").Note; got != "" {
		t.Errorf("what is done needs no open office: %q", got)
	}
}
