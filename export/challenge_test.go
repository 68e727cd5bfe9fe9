package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// TestLetterSaysWhatIsRecorded: the letter accuses of nothing, and speaks of no decision and no reasons that are not recorded.
func TestLetterSaysWhatIsRecorded(t *testing.T) {
	for name, tt := range map[string]struct {
		change      func(*checklist.Referral)
		want, never []string
	}{
		"nothing recorded": {func(*checklist.Referral) {},
			[]string{"We have no record of a decision on our referral", "we have no reasons on record", "Please weigh this fact:"},
			[]string{"the decision on", "did not find"}},
		"a decision without reasons": {func(r *checklist.Referral) {
			r.Answers[checklist.QAfterOutcome] = checklist.Answer{Text: "advice"}
			a := r.AddAction("outcome")
			a.When, a.Who = when.When{At: "2026-11-16T10:00"}, "Ines Roth, team manager"
		},
			[]string{"We were told of it on Monday 16 November 2026 by Ines Roth, team manager", "we have no reasons on record"},
			[]string{"did not find", "no record of a decision"}},
		"how it was told": {func(r *checklist.Referral) {
			r.Answers[checklist.QAfterOutcome] = checklist.Answer{Text: "advice"}
			a := r.AddAction("outcome")
			a.When, a.Who = when.When{At: "2026-11-16T10:00"}, "Omar Tate rang me"
		},
			[]string{"We were told of it on Monday 16 November 2026. Our note of that says: \"Omar Tate rang me\".", "by Wednesday 18 November 2026", "Confidential", "Date", "Signed"},
			[]string{"by Omar Tate rang"}},
		"reasons": {func(r *checklist.Referral) {
			r.Answers[checklist.QAfterOutcome] = checklist.Answer{Text: "advice"}
			r.Answers[checklist.QAfterReasons] = checklist.Answer{Text: "The home was visited and was warm."}
		},
			[]string{"The home was visited and was warm.", "Please weigh this fact:", "F1. Seen**, Mon 9 Nov 2026, 08:40, by me"},
			[]string{"do not speak", "leaves out", "did not find", "no reasons on record"}},
	} {
		t.Run(name, func(t *testing.T) {
			r := checklist.New()
			r.AddChild().Name = "Kit Lane"
			r.Request.Made = "2026-11-12T11:34"
			r.Answers = map[string]checklist.Answer{}
			f := r.AddFact()
			f.Kind, f.When, f.Text, f.By = checklist.FactSeen, when.When{At: "2026-11-09T08:40"}, "Asleep in assembly.", "referrer"
			tt.change(r)
			got := compose(t, "challenge", contextOf(r))
			for _, want := range tt.want {
				if !strings.Contains(got, want) {
					t.Errorf("no %q in %s", want, got)
				}
			}
			for _, never := range tt.never {
				if strings.Contains(got, never) {
					t.Errorf("%q in %s", never, got)
				}
			}
		})
	}
}

// The letter goes to the council: neither its head nor its foot speaks to the writer, and its requests are numbered alike.
func TestLetterIsForTheCouncil(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.AddChild().Name = "Kit Lane"
	r.AddFact().Text = "Asleep in assembly."
	r.Answers = map[string]checklist.Answer{checklist.QOutcomeExpected: {Text: "The clinic sees Kit.\n2. A visit before Friday.\n- A plan."}}
	d, _ := composed(t, "challenge", contextOf(r))
	for _, s := range []string{d.Title, d.Audience} {
		if strings.Contains(strings.ToLower(s), "ladder") || strings.Contains(s, "for you") || strings.Contains(s, "If you disagree") {
			t.Errorf("on every page: %q", s)
		}
	}
	if got := written(t, d); !strings.Contains(got, "1. The clinic sees Kit.\n2. A visit before Friday.\n3. A plan.") {
		t.Errorf("got %s", got)
	}
}

// TestChallengeLog: each challenge stands in the log, which is open until it is settled.
func TestChallengeLog(t *testing.T) {
	r := checklist.New()
	r.AddChild().Name = "Kit Lane"
	r.AddFact().Text = "Asleep in assembly."
	a := r.AddAction("challenge")
	a.When, a.Who, a.Text, a.Reference = when.When{At: "2026-11-17"}, "the line manager", "Will look again by Friday.", "letter 1, office safe"
	got := compose(t, "challenge", contextOf(r))
	for _, want := range []string{"A1, Tue 17 Nov 2026 | the line manager | Will look again by Friday. | letter 1, office safe", "Open until it is settled"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in %s", want, got)
		}
	}
	if got := compose(t, "supervision", contextOf(r)); !strings.Contains(got, "1; open until the day it was settled") || !strings.Contains(got, "What would make us ring") || strings.Contains(got, "Kit") {
		t.Errorf("supervision: %s", got)
	}
	r.Answers = map[string]checklist.Answer{checklist.QAfterResolvedOn: {Text: "2026-11-20"}}
	if got := compose(t, "challenge", contextOf(r)); !strings.Contains(got, "Settled on Fri 20 Nov 2026.") {
		t.Errorf("got %s", got)
	}
}
