package checklist_test

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

func callAt(id, who, at string) *checklist.Action {
	return &checklist.Action{ID: id, Kind: "call", Who: who, When: when.When{At: at}}
}

// A call to a grandmother, to 999 or to someone unknown is never taken for the referral.
func TestWhichCallWasTheReferral(t *testing.T) {
	missed := callAt("a1", "01632 960100", "2026-11-20T14:10")
	missed.Through = "no"
	marked := callAt("a2", "Gwen", "2026-11-19T10:00")
	marked.Referral = true
	hub := callAt("a1", "Ravi Menon, duty social worker", "2026-11-20T15:07")
	tests := []struct {
		name  string
		how   checklist.How
		made  string
		calls []*checklist.Action
		want  string
	}{
		{"none", "call", "2026-11-20T15:07", nil, ""},
		{"at the minute", "", "2026-11-20T15:07", []*checklist.Action{hub}, "a1"},
		{"written up later", "call", "2026-11-20T18:40", []*checklist.Action{hub}, "a1"},
		{"by form, and a call besides", "form", "2026-11-21T09:00", []*checklist.Action{hub}, ""},
		{"the grandmother, by her word", "call", "2026-11-20T15:07", []*checklist.Action{callAt("a1", "His gran", "2026-11-20T15:00")}, ""},
		{"the father, by his name", "call", "", []*checklist.Action{callAt("a1", "Mr Adeyemi", "2026-11-20T15:00")}, ""},
		{"999", "call", "2026-11-20T15:07", []*checklist.Action{callAt("a2", "999, ambulance", "2026-11-20T15:06"), hub}, "a1"},
		{"a police officer at the hub", "call", "", []*checklist.Action{callAt("a2", "Police desk at the front door", "2026-11-20T15:06")}, "a2"},
		{"the nearest of two", "call", "2026-11-20T15:00", []*checklist.Action{callAt("a3", "duty worker", "2026-11-02T09:00"), hub}, "a1"},
		{"did not get through", "call", "2026-11-20T14:10", []*checklist.Action{missed}, ""},
		{"did not get through, and then did", "call", "2026-11-20T14:10", []*checklist.Action{missed, callAt("a4", "duty", "2026-11-20T14:30")}, "a4"},
		{"no name", "call", "2026-11-20T15:07", []*checklist.Action{callAt("a1", "", "2026-11-20T15:07")}, ""},
		{"no time", "call", "2026-11-20T15:07", []*checklist.Action{callAt("a1", "duty worker", "")}, ""},
		{"gave no name", "call", "2026-11-20T15:07", []*checklist.Action{callAt("a1", checklist.NoName, "2026-11-20T15:07")}, "a1"},
		{"the record says which", "call", "2026-11-20T15:07", []*checklist.Action{hub, marked}, "a1"},
		{"the record says which, at no such time", "call", "2026-11-21T08:00", []*checklist.Action{marked, hub}, "a2"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := checklist.New()
			r.People = []*checklist.Person{{ID: "p1", Name: "Tunde Adeyemi", Referred: true}, {ID: "p2", Name: "Kola Adeyemi"}}
			r.Request.How, r.Request.Made, r.Actions = tt.how, tt.made, tt.calls
			got := ""
			if a := r.Call(); a != nil {
				got = a.ID
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// A call counts only with both a name and a time, and only then is the referral made by phone.
func TestACallIsWrittenDownByNameAndTime(t *testing.T) {
	for _, order := range [][]string{{"call.answered_by", "call.when"}, {"call.when", "call.answered_by"}} {
		r, g := checklist.New(), checklist.Default()
		set := func(question string) {
			v := checklist.Value{Text: "Ravi Menon, duty team"}
			if question == "call.when" {
				v = checklist.Value{When: when.When{At: "2026-11-20T15:07"}}
			}
			if err := checklist.Set(r, g, checklist.Ref{Question: question}, v); err != nil {
				t.Fatal(err)
			}
		}
		set(order[0])
		if r.Call() != nil || r.Request.How != "" || r.Request.Made != "" {
			t.Errorf("%s alone: a call is recorded", order[0])
		}
		if got := checklist.Get(r, g, checklist.Ref{Question: order[0]}); !got.Given() {
			t.Errorf("%s alone is not kept", order[0])
		}
		set(order[1])
		if a := r.Call(); a == nil || len(r.Actions) != 1 || r.Request.How != "call" || r.Request.Made != "2026-11-20T15:07" {
			t.Errorf("both: got %+v of %d, request %+v", a, len(r.Actions), r.Request)
		}
	}
}

// The referral's time follows its call's, whether that is typed over or removed and typed again. A different time that
// the writer has given is left alone.
func TestMadeFollowsTheCall(t *testing.T) {
	t.Parallel()
	const other = "2026-11-19T09:00"
	for _, typed := range [][]string{
		{"2026-11-20T16:30", "2026-11-20T03:40"},
		{"2026-11-20T16:30", "", "2026-11-20T03:40"},
		{"2026-11-20", "", "2026-11-20T03:40"},
		{"2026-11-20", "2026-11", "2026-11-20T03:40"},
	} {
		for _, made := range []string{"", other} {
			r, g := checklist.New(), checklist.Default()
			r.Request.Made = made
			set := func(question string, v checklist.Value) {
				if err := checklist.Set(r, g, checklist.Ref{Question: question}, v); err != nil {
					t.Fatal(err)
				}
			}
			set(checklist.QCallAnsweredBy, checklist.Value{Text: "Femi Lund, duty team"})
			want := cmp.Or(made, "2026-11-20T03:40")
			for _, at := range typed {
				set(checklist.QCallWhen, checklist.Value{When: when.When{At: at}})
				if at == "" && r.Request.Made != made {
					t.Errorf("%q: without a time of the call, the referral was made on %q", typed, r.Request.Made)
				}
			}
			if r.Request.Made != want || r.Call() == nil || r.Call().When.At != "2026-11-20T03:40" {
				t.Errorf("%q: made on %q, want %q; the call is %+v", typed, r.Request.Made, want, r.Call())
			}
		}
	}
}

// The answer is kept where it was typed, no matter who answered the call.
func TestTheCallKeepsWhoeverAnswered(t *testing.T) {
	for _, who := range []string{"Mother and baby unit, Jo", "999", "Mr Adeyemi", "doctor on duty"} {
		r, g := checklist.New(), checklist.Default()
		r.People = []*checklist.Person{{ID: "p1", Name: "Tunde Adeyemi", Referred: true}}
		r.Actions = []*checklist.Action{callAt("a1", "Mr Adeyemi", "2026-11-01T09:00")}
		for i := range who {
			if err := checklist.Set(r, g, checklist.Ref{Question: "call.answered_by"}, checklist.Value{Text: who[:i+1]}); err != nil {
				t.Fatal(err)
			}
		}
		if got := checklist.Get(r, g, checklist.Ref{Question: "call.answered_by"}).Text; got != who || len(r.Actions) != 2 {
			t.Errorf("got %q in %d actions, want %q", got, len(r.Actions), who)
		}
		if err := r.Check(g); err != nil {
			t.Error(err)
		}
	}
}

func TestFormatTwoIsWrittenOnlyWhereItIsNeeded(t *testing.T) {
	g := checklist.Default()
	encode := func(r *checklist.Referral) []byte {
		b, err := r.Encode()
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	r := checklist.New()
	r.Actions = []*checklist.Action{callAt("a1", "01632 960100", "2026-11-20T14:10")}
	one := encode(r)
	if !bytes.HasPrefix(one, []byte("{\n  \"format\": 1,")) {
		t.Errorf("got %s", one)
	}
	r.Actions[0].Through = "no"
	two := encode(r)
	if !bytes.HasPrefix(two, []byte("{\n  \"format\": 2,")) || !bytes.Contains(two, []byte(`"through": "no"`)) {
		t.Errorf("got %s", two)
	}
	back, _, err := checklist.Decode(two, g)
	if err != nil {
		t.Fatal(err)
	}
	if again := encode(back); !bytes.Equal(again, two) {
		t.Errorf("got %s, want %s", again, two)
	}
	back.Actions[0].Through = ""
	if again := encode(back); !bytes.Equal(again, one) {
		t.Errorf("got %s, want %s", again, one)
	}
	back.AddPerson().Consent.Told = "too_young"
	if young := encode(back); !bytes.HasPrefix(young, []byte("{\n  \"format\": 2,")) {
		t.Errorf("got %s", young)
	}
	for _, bad := range []string{`"through": "yes"`, `"kind": "note", "through": "no"`, `"through": "no", "referral": true`, `"kind": "sent", "referral": true`} {
		kind := `"kind": "call", `
		if strings.Contains(bad, "kind") {
			kind = ""
		}
		if _, _, err := checklist.Decode([]byte(`{"format": 2, "actions": [{"id": "a1", `+kind+bad+`}]}`), g); err == nil {
			t.Errorf("%s is taken", bad)
		}
	}
}

func TestACallThatDidNotGetThroughIsNoCall(t *testing.T) {
	r, g := checklist.New(), checklist.Default()
	a := r.AddAction("call")
	for question, v := range map[string]checklist.Value{
		"action.through": {Choice: "no"}, "action.tried": {Text: "01632 960100"}, "action.next": {Text: "Again at 15:30, then 101."},
	} {
		if err := checklist.Set(r, g, checklist.Ref{Question: question, Subject: a.ID}, v); err != nil {
			t.Fatal(err)
		}
	}
	if !a.NotThrough() || a.Who != "01632 960100" || a.Text != "Again at 15:30, then 101." || len(r.Spoke()) != 0 {
		t.Errorf("got %+v", a)
	}
	if err := checklist.Set(r, g, checklist.Ref{Question: "call.answered_by"}, checklist.Value{Text: "Ravi Menon"}); err != nil {
		t.Fatal(err)
	}
	if len(r.Actions) != 2 || a.Who != "01632 960100" {
		t.Errorf("the call that got through is written over the one that did not: %+v", a)
	}
	for _, q := range g.All() {
		if q.Of != checklist.OfAction {
			continue
		}
		got := q.Holds(checklist.Situation{R: r, Action: a})
		if want := !slices.Contains([]string{"action.who", "action.text"}, q.ID); got != want {
			t.Errorf("%s: asked is %v", q.ID, got)
		}
	}
}

// A call to anyone but children's social care does not count as the call to the front door, whatever word says who it
// was. One to someone who could be there does.
func TestACallToSomeoneElse(t *testing.T) {
	r := checklist.New()
	r.AddChild().Name = "Ruth Baines"
	mother, midwife, worker := r.AddPerson(), r.AddPerson(), r.AddPerson()
	mother.Name, mother.Aliases = "Della Baines", []string{"Della Holt-Lowe"}
	midwife.Name, midwife.Work = "Nadia Orr", &checklist.Work{Agency: "Tarrow Hospital", Post: "midwife"}
	worker.Name, worker.Work = "Piers Lund", &checklist.Work{Agency: "Tarrow Council", Post: "social worker"}
	for who, want := range map[string]bool{
		"Ms Petrov, headteacher": false, "Joan Price, health visitor": false, "stepdad": false, "Great-aunt Sue": false,
		"Mum's partner Lee": false, "the nursery": false, "CAMHS duty line": true, "neighbour": false, "Ms Orr": false, "Ms Baines": false, "Mr Holt-Lowe": false,
		"Piers Lund": true, "Jo": true, "Team manager": true, "Jo Cook": true, "Contact centre, children's services": true,
		"Ali, duty worker": true, "school nurse": false, "Nan": false, "emergency duty team": true, "Mr Ade, assistant team manager": true,
	} {
		r.Actions = []*checklist.Action{callAt("a1", who, "2026-11-20T14:10")}
		if got := len(r.Spoke()) == 1; got != want {
			t.Errorf("%q: to the front door is %v", who, got)
		}
	}
}
