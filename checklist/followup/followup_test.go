package followup

import (
	"encoding/json"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/source"
	"referral/checklist/when"
	"referral/checklist/workday"
)

func at(t *testing.T, s string) time.Time {
	t.Helper()
	loc, err := when.Location()
	if err != nil {
		t.Skip(err)
	}
	tm, err := time.ParseInLocation("2006-01-02T15:04", s, loc)
	if err != nil {
		t.Fatal(err)
	}
	return tm
}

func profile(t *testing.T, id string) authority.Profile {
	t.Helper()
	p, ok := authority.Find(id)
	if !ok {
		t.Fatalf("there is no profile %s", id)
	}
	return p
}

func plan(t *testing.T, r *checklist.Referral, id string, now time.Time) Plan {
	t.Helper()
	got, err := Of(r, profile(t, id), School{}, now)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func (p Plan) step(id string) (Step, bool) {
	for _, s := range p.Steps {
		if s.ID == id {
			return s, true
		}
	}
	return Step{}, false
}

// TestSteps was worked out by hand from the profiles.
func TestSteps(t *testing.T) {
	tests := []struct {
		name, authority, made, step, by, time string
	}{
		{"Bolton answers in a working day", "bolton", "2026-12-23T16:20", "response", "2026-12-24", ""},
		{"Bolton, a Friday", "bolton", "2026-11-20T15:52", "response", "2026-11-23", ""},
		{"Bolton, to ring again after the answer is due", "bolton", "2026-11-20T15:52", "chase", "2026-11-24", ""},
		{"Swindon, an answer due by noon", "swindon", "2026-11-19T11:30", "chase", "2026-11-20", ""},
		{"Swindon, an answer due late", "swindon", "2026-11-19T16:30", "chase", "2026-11-23", ""},
		{"Swindon, an answer due on a bank holiday", "swindon", "2026-12-24T09:30", "chase", "2026-12-29", ""},
		{"the usual day in writing", "bolton", "2026-12-23T16:20", "written", "2026-12-24", "16:20"},
		{"Swindon, 24 hours", "swindon", "2026-12-23T16:20", "written", "2026-12-24", "16:20"},
		{"Swindon decides on the contact", "swindon", "2026-12-24T16:20", "response", "2026-12-25", "16:20"},
		{"Swindon's manager decides", "swindon", "2026-12-24T16:20", "decision", "2026-12-29", ""},
		{"Dorset, 48 hours", "dorset", "2026-12-23T16:20", "written", "2026-12-25", "16:20"},
		{"Dorset acknowledges", "dorset", "2026-12-24T10:00", "acknowledged", "2026-12-29", ""},
		{"Dorset, three days", "dorset", "2026-12-23T16:20", "chase", "2026-12-30", ""},
		{"Herefordshire, two days", "herefordshire", "2026-12-24T09:00", "written", "2026-12-30", ""},
		{"Nottingham, 48 hours over the clocks", "nottingham-city", "2026-10-24T12:00", "written", "2026-10-26", "11:00"},
		{"nothing known", "other", "2026-04-02T14:00", "response", "2026-04-07", ""},
		{"29 February", "bolton", "2028-02-28T09:00", "response", "2028-02-29", ""},
		{"a time that is not known", "swindon", "2026-11-12", "written", "2026-11-13", "00:00"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			made := tt.made
			if len(made) == 10 {
				made += "T09:00"
			}
			got, ok := plan(t, Made(tt.made), tt.authority, at(t, made)).step(tt.step)
			if !ok || got.By != tt.by || got.Time != tt.time {
				t.Errorf("got %s by %s %s, want %s %s (%s)", tt.step, got.By, got.Time, tt.by, tt.time, got.Sum)
			}
			if got.Rule == "" || got.Sum == "" || !source.Known(got.Source) {
				t.Errorf("a step has its rule, sum and source: %+v", got)
			}
		})
	}
}

func TestUnknownRules(t *testing.T) {
	p := plan(t, Made("2026-12-23T16:20"), "bolton", at(t, "2026-12-23T16:30"))
	if got := strings.Join(p.Unknown, " "); got != "written acknowledged decision" {
		t.Errorf("got unknown %s", got)
	}
	s, _ := p.step("response")
	if s.Rule != "1 working day" || s.Sum != "Wed 23 Dec is day 0; Thu 24 Dec is day 1" || s.State != Open || s.Who != "authority" {
		t.Errorf("got %+v", s)
	}
	s, _ = p.step("written")
	if !strings.Contains(s.Rule, "not known: check") {
		t.Errorf("the usual rule is not marked as such: %q", s.Rule)
	}
	for _, id := range []string{"child_seen", "assessment_ends", "acknowledged", "decision"} {
		if _, ok := p.step(id); ok {
			t.Errorf("%s is shown with nothing to count it from", id)
		}
	}
}

// TestAssessment: no visit or assessment is counted before the outcome says that there is one.
func TestAssessment(t *testing.T) {
	r := Made("2026-11-12T11:34")
	r.Actions = []*checklist.Action{{ID: "a1", Kind: "outcome", When: when.When{At: "2026-11-13T10:00"}, Done: true}}
	for _, choice := range []string{"", "not_told", "advice", "early_help", "recorded"} {
		r.Answers = map[string]checklist.Answer{"after.outcome": {Text: choice}}
		if _, ok := plan(t, r, "swindon", at(t, "2026-11-13T12:00")).step("assessment_ends"); ok {
			t.Errorf("outcome %q: an assessment is counted", choice)
		}
	}
	r.Answers["after.outcome"] = checklist.Answer{Text: "assessment"}
	p := plan(t, r, "swindon", at(t, "2026-11-13T12:00"))
	for id, want := range map[string]string{"assessment_ends": "2027-01-19", "child_seen": "2026-11-20"} {
		if s, _ := p.step(id); s.By != want {
			t.Errorf("%s: got %s, want %s", id, s.By, want)
		}
	}
	if s, _ := p.step("response"); s.State != Done {
		t.Errorf("an outcome closes the answer: got %s", s.State)
	}
	if _, ok := plan(t, r, "kirklees", at(t, "2026-11-13T12:00")).step("child_seen"); ok {
		t.Error("Kirklees: a day on which the child is seen is shown, and no rule is known")
	}
}

func TestStates(t *testing.T) {
	r := Made("2026-11-12T11:34")
	if s, _ := plan(t, r, "swindon", at(t, "2026-11-13T11:35")).step("written"); s.State != Overdue {
		t.Errorf("a minute late: got %s", s.State)
	}
	if s, _ := plan(t, r, "swindon", at(t, "2026-11-13T11:34")).step("written"); s.State != Open {
		t.Errorf("in time: got %s", s.State)
	}
	r.Actions = []*checklist.Action{{ID: "a1", Kind: "sent", When: when.When{At: "2026-11-12T15:52"}}, {ID: "a2", Kind: "note", Text: "Ring back", Due: "2026-11-18"}}
	p := plan(t, r, "swindon", at(t, "2026-11-14T09:00"))
	if s, _ := p.step("written"); s.State != Done {
		t.Errorf("sent: got %s", s.State)
	}
	if s, ok := p.step("a2"); !ok || !s.Own || s.By != "2026-11-18" || s.State != Open {
		t.Errorf("a task of the record: got %+v", s)
	}
	r.Request.How = "form"
	if _, ok := plan(t, r, "swindon", at(t, "2026-11-14T09:00")).step("written"); ok {
		t.Error("made with the form: nothing is to be followed in writing")
	}
}

func TestFirst(t *testing.T) {
	r := Made("2026-11-20T14:40")
	r.Request.Tonight = "yes"
	p := plan(t, r, "bolton", at(t, "2026-11-20T14:45"))
	if len(p.First) != 3 || p.First[0].Before != "Before the child leaves" {
		t.Errorf("got %v, want what waits for no date first", p.First)
	}
	if p = plan(t, r, "bolton", at(t, "2026-11-21T09:00")); len(p.First) != 0 {
		t.Errorf("the next day: got %v", p.First)
	}
	r.Request.Tonight = "no"
	if p = plan(t, r, "bolton", at(t, "2026-11-20T14:45")); len(p.First) != 0 {
		t.Errorf("no danger: got %v", p.First)
	}
}

func TestNotes(t *testing.T) {
	p, err := Of(Made("2026-11-20T15:52"), profile(t, "swindon"), School{}, at(t, "2026-11-20T16:00"))
	if err != nil {
		t.Fatal(err)
	}
	s, _ := p.step("written")
	if !strings.Contains(s.Note, "school is closed then") || !strings.Contains(s.Note, "office is closed then") {
		t.Errorf("a Saturday: got note %q", s.Note)
	}
	p, _ = Of(Made("2026-12-17T10:00"), profile(t, "swindon"), School{Closed: []time.Time{at(t, "2026-12-18T00:00")}}, at(t, "2026-12-17T10:00"))
	if s, _ = p.step("written"); !strings.Contains(s.Note, "school is closed then") || strings.Contains(s.Note, "office is closed") {
		t.Errorf("a day on which school is closed: got note %q", s.Note)
	}
}

// TestNoStepIsToTellAParent checks that no step makes a task of telling a parent.
func TestNoStepIsToTellAParent(t *testing.T) {
	for _, p := range authority.Builtin() {
		got, err := Of(Made("2026-11-20T15:52"), p, School{}, at(t, "2026-11-20T16:00"))
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range got.Steps {
			low := strings.ToLower(s.What + s.Rule + s.Note)
			for _, bad := range []string{"tell the parent", "tell parents", "inform the parent", "tell the mother", "ring the parent"} {
				if strings.Contains(low, bad) {
					t.Errorf("%s: %s: %q", p.ID, s.ID, low)
				}
			}
		}
	}
}

func TestErrors(t *testing.T) {
	if _, err := Of(checklist.New(), profile(t, "bolton"), School{}, at(t, "2026-11-20T16:00")); !errors.Is(err, ErrNotMade) {
		t.Errorf("got %v, want ErrNotMade", err)
	}
	if _, err := Of(Made("2036-01-02T09:00"), profile(t, "bolton"), School{}, at(t, "2026-11-20T16:00")); !errors.Is(err, workday.ErrUnknownYear) {
		t.Errorf("got %v, want ErrUnknownYear", err)
	}
}

func TestJSONKeys(t *testing.T) {
	b, err := json.Marshal(Step{ID: "response"})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := string(b), `{"id":"response","what":"","who":"","by":"","time":"","rule":"","sum":"","source":"","state":""}`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestLadder(t *testing.T) {
	ladder, err := Ladder(profile(t, "swindon"), at(t, "2026-12-23T16:00"))
	if err != nil || len(ladder) != 4 {
		t.Fatalf("got %v, %v", ladder, err)
	}
	for i, want := range []string{"2026-12-23", "2026-12-24", "2026-12-29", "2026-12-30"} {
		if got := ladder[i].By.Format(time.DateOnly); got != want {
			t.Errorf("rung %d: got %s, want %s", i+1, got, want)
		}
	}
	if ladder, _ = Ladder(profile(t, "bolton"), at(t, "2026-11-20T16:00")); len(ladder) != 2 || ladder[1].Source != "bolton" {
		t.Errorf("Bolton's own ladder: got %v", ladder)
	}
}

// TestOutcomes: every answer of the guide but "not told yet" belongs to one of the three, and each source is known.
func TestOutcomes(t *testing.T) {
	q, ok := checklist.Default().Question("after.outcome")
	if !ok {
		t.Fatal("the guide does not ask for the outcome")
	}
	var offered []string
	for _, c := range q.Choices {
		offered = append(offered, c.Value)
		if _, ok := OutcomeOf(c.Value); ok == (c.Value == "not_told") {
			t.Errorf("%s: got %v", c.Value, ok)
		}
	}
	for _, want := range []string{"advice", "other_service", "early_help", "recorded", "assessment", "section47", "not_told"} {
		if !slices.Contains(offered, want) {
			t.Errorf("the guide does not offer the outcome %s", want)
		}
	}
	for _, o := range Outcomes {
		for _, e := range o.Expect {
			if !source.Known(e.Source) || e.Text == "" || len(e.Rows) == 0 {
				t.Errorf("%s: %+v", o.ID, e)
			}
		}
	}
}

func TestUnaddressed(t *testing.T) {
	data, err := os.ReadFile("../samples/rowan.json")
	if err != nil {
		t.Fatal(err)
	}
	r, _, err := checklist.Decode(data, checklist.Default())
	if err != nil {
		t.Fatal(err)
	}
	r.Answers["after.reasons"] = checklist.Answer{Text: "They weighed F1 and F12, and F9."}
	if got := strings.Join(Unaddressed(r), " "); got != "f2 f3 f4 f5 f6 f7 f8" {
		t.Errorf("got %s", got)
	}
}

// "Nothing agreed yet" is not an agreement; and if no one is known to have rung, the paper does not say so.
func TestNothingAgreedIsNotDone(t *testing.T) {
	planned := Open + ": " + askIfTold
	for words, want := range map[string]string{
		"We have not asked yet.":              Open,
		"To be agreed on the call.":           Open,
		"We will ask the front door who does": Open,
		"Who tells them?":                     Open,
		"Not agreed yet with the front door.": Open,
		"Nothing was agreed.":                 Open,
		"no":                                  Open,
		"Nobody.":                             Open,
		"No one.":                             Open,
		"It is not yet settled who tells her": Open,
		"Social care tell her at 15:00.":      planned,
		"Nobody is told before Monday.":       planned,
		"No contact until the meeting.":       planned,
		"Tell the mother; the father not yet": planned,
	} {
		r := Made("2026-11-27T14:50")
		r.Sharing.FamilyTold.What = words
		p, err := Of(r, authority.Profile{}, School{}, time.Date(2026, 11, 27, 15, 0, 0, 0, time.UTC))
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range p.Steps {
			got := s.State
			if s.What == askIfTold {
				got += ": " + s.What
			}
			if s.ID == "told_parents" && got != want {
				t.Errorf("%q: %s, want %s", words, got, want)
			}
			if s.ID == "written" && !strings.HasPrefix(s.What, "if you rang: ") {
				t.Errorf("written: %q", s.What)
			}
		}
	}
}

// If the answer about the day has no time, counting starts at the time of the call.
func TestCountedFromTheCall(t *testing.T) {
	call := func(at string) *checklist.Action {
		return &checklist.Action{ID: "a1", Kind: checklist.ActionCall, Who: "Ms Pike", Referral: true, When: when.When{At: at}}
	}
	for _, tt := range []struct{ made, call, want string }{
		{"2026-11-27", "2026-11-27T14:32", "2026-11-27T14:32"},
		{"2026-11-27", "2026-11-27", "2026-11-27"},
		{"2026-11-27", "2026-11-26T14:32", "2026-11-27"},
		{"2026-11-27T15:00", "2026-11-27T14:32", "2026-11-27T15:00"},
		{"", "2026-11-27T14:32", "2026-11-27T14:32"},
	} {
		r := Made(tt.made)
		r.Actions = []*checklist.Action{call(tt.call)}
		p, err := Of(r, authority.Profile{}, School{}, time.Date(2026, 11, 27, 16, 0, 0, 0, time.UTC))
		if err != nil {
			t.Fatal(err)
		}
		if got := p.From().At; got != tt.want {
			t.Errorf("made %q, call %q: counted from %q, want %q", tt.made, tt.call, got, tt.want)
		}
	}
}

// A call that did not get through completes no step, whatever is ticked on it.
func TestACallThatDidNotGetThroughStopsNothing(t *testing.T) {
	for _, step := range []string{"", "chase", "response", "written"} {
		for _, done := range []bool{true, false} {
			r := Made("2026-11-20T15:52")
			r.Actions = []*checklist.Action{{ID: "a1", Kind: "call", Through: "no", Who: "01632 960100", Step: step, Done: done, When: when.When{At: "2026-11-23T16:00"}}}
			for _, id := range []string{"chase", "response", "written"} {
				if s, ok := plan(t, r, "bolton", at(t, "2026-11-25T09:00")).step(id); !ok || s.State != Overdue {
					t.Errorf("a call with the step %q, done %v: %s is %q", step, done, id, s.State)
				}
			}
		}
	}
}
