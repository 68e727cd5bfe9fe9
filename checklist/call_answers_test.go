package checklist_test

import (
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// set answers a question, or fails the test.
func set(t *testing.T, r *checklist.Referral, question, subject string, v checklist.Value) {
	t.Helper()
	if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: question, Subject: subject}, v); err != nil {
		t.Fatal(err)
	}
}

// get returns what the record holds for a question.
func get(r *checklist.Referral, question, subject string) checklist.Value {
	return checklist.Get(r, checklist.Default(), checklist.Ref{Question: question, Subject: subject})
}

// Once it is known who answered, the time of the call becomes that of the referral, until the writer says otherwise.
func TestTimeOfTheCall(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, made, was, now string
		about                bool
		want                 string
	}{
		{"nothing said before", "", "", "2026-11-20T15:10", false, "2026-11-20T15:10"},
		{"a day", "", "", "2026-11-20", false, "2026-11-20"},
		{"a month is no time of a referral", "", "", "2026-11", false, ""},
		{"nor is about", "", "", "2026-11-20T15:10", true, ""},
		{"the call is corrected", "2026-11-20T15:10", "2026-11-20T15:10", "2026-11-20T15:20", false, "2026-11-20T15:20"},
		{"the referral was made at another time", "2026-11-20T16:00", "2026-11-20T15:10", "2026-11-20T15:20", false, "2026-11-20T16:00"},
		{"the referral was made, and there was no call", "2026-11-20T16:00", "", "2026-11-20T15:20", false, "2026-11-20T16:00"},
		{"the time is taken away", "2026-11-20T16:00", "2026-11-20T15:10", "", false, "2026-11-20T16:00"},
	} {
		r := checklist.New()
		r.Request.How, r.Request.Made = "call", tt.made
		set(t, r, "call.answered_by", "", checklist.Value{Text: "duty worker"})
		r.Actions[0].When.At = tt.was
		set(t, r, "call.when", "", checklist.Value{When: when.When{At: tt.now, About: tt.about}})
		if r.Request.Made != tt.want {
			t.Errorf("%s: the referral was made %q, want %q", tt.name, r.Request.Made, tt.want)
		}
		if got := get(r, "call.when", "").When.At; got != tt.now {
			t.Errorf("%s: the call was at %q, want %q", tt.name, got, tt.now)
		}
	}
}

// Writing down a call makes it a referral by phone, once; what the writer says afterwards is kept.
func TestACallWrittenDown(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	set(t, r, "call.when", "", checklist.Value{When: when.When{At: "2026-11-20T15:10"}})
	if r.Request.How != "" {
		t.Errorf("a time alone: made by %q", r.Request.How)
	}
	set(t, r, "call.answered_by", "", checklist.Value{Text: "duty worker"})
	if r.Request.How != "call" {
		t.Errorf("a name and a time: made by %q", r.Request.How)
	}
	set(t, r, "referral.how", "", checklist.Value{Choice: "form"})
	set(t, r, "call.advice", "", checklist.Value{Text: "Send the form."})
	if r.Request.How != "form" || len(r.Actions) != 1 {
		t.Errorf("a word more: made by %q, with %d actions", r.Request.How, len(r.Actions))
	}
}

// A name and a time say that a call got through. Only a call can fail to, and one that failed did not make the
// referral.
func TestThrough(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	a := r.AddAction("call")
	a.Who, a.When.At, a.Referral = "duty worker", "2026-11-20T15:10", true
	through := func(want string) {
		t.Helper()
		if got := get(r, "action.through", "a1").Choice; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	through("yes")
	set(t, r, "action.through", "a1", checklist.Value{Choice: "no"})
	through("no")
	if a.Referral {
		t.Error("a call that did not get through is the referral")
	}
	set(t, r, "action.through", "a1", checklist.Value{Choice: "yes"})
	through("yes")
	set(t, r, "action.through", "a1", checklist.Value{Choice: "no"})
	a.Referral = true
	set(t, r, "action.kind", "a1", checklist.Value{Choice: "note"})
	if a.Through != "" || a.Referral {
		t.Errorf("a note is kept as a call: %+v", a)
	}
	set(t, r, "action.through", "a1", checklist.Value{Choice: "no"})
	through("")
	set(t, r, "action.kind", "a1", checklist.Value{Choice: "call"})
	a.Who = " "
	through("")
	a.Who, a.When.At = "duty worker", "2026-11"
	through("")
}

// The first answer on the call adds it to the record of actions, the others change it, and taking back the last one
// removes it.
func TestAnswersOnTheCall(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.Request.How = "call"
	for question, text := range map[string]string{"call.answered_by": "duty worker", "call.advice": "Send the form.", "call.reference": "C-77"} {
		set(t, r, question, "", checklist.Value{Text: text})
	}
	if len(r.Actions) != 1 || *r.Actions[0] != (checklist.Action{ID: "a1", Kind: "call", Who: "duty worker", Text: "Send the form.", Reference: "C-77"}) {
		t.Fatalf("got %+v", r.Actions)
	}
	for _, question := range []string{"call.answered_by", "call.advice", "call.reference"} {
		if len(r.Actions) != 1 {
			t.Errorf("before %s is taken away: got %d actions", question, len(r.Actions))
		}
		set(t, r, question, "", checklist.Value{})
	}
	if len(r.Actions) != 0 {
		t.Errorf("got %+v", *r.Actions[0])
	}
}

// A yes adds a route once, and a no removes it if nothing has been entered on it.
func TestRouteByAnAnswer(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.AddRoute("police")
	for _, step := range []struct{ choice, want string }{{"yes", "yes"}, {"yes", "yes"}, {"no", "no"}, {"not_known", "not_known"}, {"yes", "yes"}} {
		set(t, r, "agencies.social_worker", "", checklist.Value{Choice: step.choice})
		if got := get(r, "agencies.social_worker", "").Choice; got != step.want {
			t.Errorf("got %q, want %q", got, step.want)
		}
		if n, want := len(r.Routes), map[bool]int{true: 2, false: 1}[step.choice == "yes"]; n != want {
			t.Errorf("after %s: got %d routes, want %d", step.choice, n, want)
		}
	}
	r.Route("allocated_worker").Who = "Ms Venn"
	set(t, r, "agencies.social_worker", "", checklist.Value{Choice: "no"})
	if r.Route("allocated_worker") == nil {
		t.Error("what was entered on the route is gone")
	}
	r.CloseRoute("allocated_worker")
	r.CloseRoute("police")
	r.CloseRoute("lado")
	if len(r.Routes) != 1 || r.Routes[0].Who != "Ms Venn" {
		t.Errorf("got %d routes, want the one with an entry", len(r.Routes))
	}
	if again := r.AddRoute("allocated_worker"); again.Who != "Ms Venn" || len(r.Routes) != 1 {
		t.Errorf("a route that is there is added again: %+v", again)
	}
	if added := r.AddRoute("prevent"); added == nil || added.Route != "prevent" || len(r.Routes) != 2 {
		t.Errorf("got %+v", added)
	}
}
