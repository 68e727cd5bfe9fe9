package followup_test

import (
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

func TestLadderOfChallenge(t *testing.T) {
	t.Parallel()
	from := local(t, "2026-11-20T10:00")
	p := authority.Profile{Ladder: []authority.LadderStep{{ID: "a", Who: "the worker", Says: "Listen.", Within: 2, Next: "b"}, {ID: "b", Who: "the manager", Next: "c"}, {ID: "c", Who: "the head", Within: 3, Origin: authority.Origin{Source: "dsl"}}}}
	ladder, err := followup.Ladder(p, from)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range ladder {
		got = append(got, fmt.Sprintf("%s by %s, judged %v, counted %v", r.Who, r.By.Format(time.DateOnly), r.Judged, r.Sum != ""))
	}
	want := []string{"the worker by 2026-11-24, judged false, counted true", "the manager by 2026-11-25, judged true, counted true", "the head by 2026-11-30, judged false, counted true"}
	if !slices.Equal(got, want) || ladder[0].Says != "Listen." || ladder[2].Source != "dsl" {
		t.Errorf("got %q, want %q", got, want)
	}
	ladder, err = followup.Ladder(authority.Profile{}, from)
	if err != nil || len(ladder) != 4 || !ladder[0].By.Equal(from) || ladder[0].Sum != "" || !ladder[0].Judged || !strings.HasPrefix(ladder[3].Who, "the safeguarding partnership") {
		t.Errorf("the usual ladder: got %+v and %v", ladder, err)
	}
	if _, err := followup.Ladder(p, local(t, "2046-11-20T10:00")); err == nil {
		t.Error("the days of a year are counted whose bank holidays are not known")
	}
}

func TestOutcomesExpected(t *testing.T) {
	t.Parallel()
	for choice, want := range map[string]string{
		"advice": "not_in_need", "other_service": "not_in_need", "early_help": "not_in_need", "recorded": "not_in_need", "assessment": "assessment", "section47": "section47", "not_told": "", "": "",
	} {
		o, ok := followup.OutcomeOf(choice)
		if o.ID != want || ok != (want != "") {
			t.Errorf("%q: got %q and %v, want %q", choice, o.ID, ok, want)
		}
	}
	for _, tt := range []struct {
		asked checklist.Level
		got   string
		less  bool
	}{
		{"section47", "assessment", true}, {"section47", "section47", false}, {"section17", "assessment", false}, {"section17", "early_help", true}, {"section17", "advice", true},
		{"section17", "section47", false}, {"targeted", "advice", false}, {"", "advice", false}, {"section17", "", false}, {"section17", "not_told", false}, {"not_sure", "recorded", false},
	} {
		r := made("2026-11-20")
		r.Request.Level = tt.asked
		r.Answers["after.outcome"] = checklist.Answer{Text: tt.got}
		if got := followup.LessThanAsked(r); (got != "") != tt.less {
			t.Errorf("asked %q, got %q: %q", tt.asked, tt.got, got)
		}
		said := followup.LessThanAsked(r)
		if o, ok := followup.OutcomeOf(tt.got); ok {
			for _, e := range o.Expect {
				said += " " + e.Text
			}
		}
		if n := strings.Count(said, "If you accept it"); n > 1 || tt.less && n == 0 {
			t.Errorf("asked %q, got %q: what to do if you accept it is said %d times: %s", tt.asked, tt.got, n, said)
		}
	}
	want := "If the family has not taken up the help by Fri 27 Nov 2026, invite them to a meeting in school within the fortnight that follows (by Fri 11 Dec 2026), and set a review three to four weeks after it (by Fri 8 Jan 2027)."
	if got := followup.EarlyHelp(local(t, "2026-11-20T10:00")); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestFactsNotAddressed(t *testing.T) {
	t.Parallel()
	r := made("2026-11-20")
	for range 12 {
		r.AddFact()
	}
	r.Fact("f3").Hold = checklist.HoldSource
	for said, want := range map[string]string{
		"": "f1 f2 f4 f5 f6 f7 f8 f9 f10 f11 f12", "F1": "f2 f4 f5 f6 f7 f8 f9 f10 f11 f12", "F12, F1": "f2 f4 f5 f6 f7 f8 f9 f10 f11", "F12.": "f1 f2 f4 f5 f6 f7 f8 f9 f10 f11",
		"They weighed F2 and F10.": "f1 f4 f5 f6 f7 f8 f9 f11 f12",
	} {
		r.Answers["after.reasons"] = checklist.Answer{Text: said}
		if got := strings.Join(followup.Unaddressed(r), " "); got != want {
			t.Errorf("%q: got %s, want %s", said, got, want)
		}
	}
}

func TestWatches(t *testing.T) {
	t.Parallel()
	r := made("2026-11-20")
	at := when.When{At: "2026-11-20T09:00"}
	for _, w := range []followup.Watch{{Who: "Mr Hale", What: "how he comes in", Until: "2026-12-18", Then: "we meet", Done: true}, {Who: "Ms Pike"}, {Then: "we ring"}} {
		w.ID = followup.AddWatch(r, w, at)
		list := followup.Watches(r)
		if got := list[len(list)-1]; got != w || !w.Said() {
			t.Errorf("got %+v, want %+v", got, w)
		}
		if a := r.Action(w.ID); a.Kind != checklist.ActionNote || a.When != at || a.Step == "" {
			t.Errorf("got the entry %+v", a)
		}
	}
	r.AddAction("note").Text = "not watched"
	if got := len(followup.Watches(r)); got != 3 {
		t.Errorf("got %d watches, want 3", got)
	}
	if (followup.Watch{ID: "a1", Done: true}).Said() {
		t.Error("a watch of which nothing is said counts as said")
	}
	var w followup.Watch
	days := 0
	for i, ask := range followup.WatchAsks {
		ask.Set(&w, fmt.Sprint(i))
		if ask.Day {
			days++
		}
		if ask.Ask == "" || ask.Help == "" {
			t.Errorf("%d asks nothing", i)
		}
	}
	if want := (followup.Watch{Who: "0", What: "1", Until: "2", Then: "3"}); w != want || days != 1 {
		t.Errorf("the four asks give %+v, with %d days", w, days)
	}
}
