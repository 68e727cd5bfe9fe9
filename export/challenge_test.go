package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// TestLetterSaysWhatIsRecorded checks that the letter accuses no one, and mentions no decision or reasons that are not
// recorded.
func TestLetterSaysWhatIsRecorded(t *testing.T) {
	for name, tt := range map[string]struct {
		change      func(*checklist.Referral)
		want, never []string
	}{
		"nothing recorded": {func(*checklist.Referral) {},
			[]string{"We have no record of a decision on our referral", "Please weigh this fact:"},
			[]string{"the decision on", "did not find", "the reasons"}},
		"only a first answer": {func(r *checklist.Referral) {
			a := r.AddAction(checklist.ActionResponse)
			a.When, a.Who, a.Text = when.When{At: "2026-11-13"}, "Ines Roth", "They will ring again."
			r.Answers[checklist.QAnalysisOtherSide] = checklist.Answer{Text: "He was at school every day."}
		},
			[]string{"# Please tell us what was decided", "Your first answer reached us on Friday 13 November 2026.", "We have no record of a decision on our referral", "**On the other side:** He was at school every day."},
			[]string{"who decided\n", "look again at this decision"}},
		"a decision without reasons": {func(r *checklist.Referral) {
			r.Answers[checklist.QAfterOutcome] = checklist.Answer{Text: "advice"}
			a := r.AddAction("outcome")
			a.When, a.Who = when.When{At: "2026-11-16T10:00"}, "Ines Roth, team manager"
		},
			[]string{"We were told of it on Monday 16 November 2026 by Ines Roth, team manager", "We have no record of the reasons."},
			[]string{"did not find", "no record of a decision"}},
		"how it was told": {func(r *checklist.Referral) {
			r.Answers[checklist.QAfterOutcome] = checklist.Answer{Text: "advice"}
			a := r.AddAction("outcome")
			a.When, a.Who = when.When{At: "2026-11-16T10:00"}, "Omar Tate rang me"
		},
			[]string{"We were told of it on Monday 16 November 2026. Our note of that says: \"Omar Tate rang me\".", "by Wednesday 18 November 2026", "Confidential", "Date", "Signed"},
			[]string{"by Omar Tate rang"}},
		"what was said with the decision": {func(r *checklist.Referral) {
			r.Answers[checklist.QAfterOutcome] = checklist.Answer{Text: "recorded"}
			a := r.AddAction("outcome")
			a.When, a.Who, a.Text = when.When{At: "2026-11-16T10:00"}, "Ines Roth", "The health visitor saw a warm home in May."
		},
			[]string{"**The reasons, as we have them:** The health visitor saw a warm home in May."},
			[]string{"no record of the reasons"}},
		"what was asked": {func(r *checklist.Referral) {
			r.Request.Type, r.Request.Level = checklist.ForProtection, checklist.Section47
			r.Answers[checklist.QReferralLevelReason] = checklist.Answer{Text: "Kit slept outside in frost."}
			r.Answers[checklist.QOutcomeExpected] = checklist.Answer{Text: "Kit is seen at school on Friday."}
		},
			[]string{"**What we asked for in our referral of Thursday 12 November 2026:**", "Protection for Kit:", "section 47", "Kit slept outside in frost.", "Kit is seen at school on Friday."},
			[]string{"not answered yet"}},
		"whom not to ring": {func(r *checklist.Referral) {
			r.Answers[checklist.QConsentConfidentialInformation] = checklist.Answer{Text: "Do not write to the flat."}
		},
			[]string{"**Before any contact:** **Do not write to the flat.**"}, nil},
		"a safe time": {func(r *checklist.Referral) {
			p := r.AddPerson()
			p.Name, p.SafeContact, p.Consent.Told = "Asa Lane", "mobile, after 16:00", checklist.ToldBefore
			p.Relations = []checklist.Relation{{To: r.Children()[0].ID, Is: "father"}}
			r.Answers[checklist.QConsentConfidentialInformation] = checklist.Answer{Text: "Mr Lane is not to be told about her treatment."}
		},
			[]string{"Safe times are in section 2 of our referral."}, nil},
		"reasons": {func(r *checklist.Referral) {
			r.Answers[checklist.QAfterOutcome] = checklist.Answer{Text: "advice"}
			r.Answers[checklist.QAfterReasons] = checklist.Answer{Text: "The home was visited and was warm."}
		},
			[]string{"The home was visited and was warm.", "Please weigh this fact:", "F1. Seen**, Mon 9 Nov 2026, 08:40, by me"},
			[]string{"do not speak", "leaves out", "did not find", "no record of the reasons"}},
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

// The letter holds every fact that it rests on, a child's own words and a mark among them, and speaks of all the children.
func TestLetterHoldsTheFactsItRestsOn(t *testing.T) {
	r := checklist.New()
	r.Answers = map[string]checklist.Answer{}
	ada := r.AddChild()
	ada.Name = "Ada Brook"
	r.AddChild().Name = "Wilf Brook"
	r.Request.Made = "2026-11-12T11:34"
	words, mark, cited, named, other := r.AddFact(), r.AddFact(), r.AddFact(), r.AddFact(), r.AddFact()
	words.Kind, words.From, words.Words = checklist.FactHeard, ada.ID, "He locks the shed when I cry"
	mark.Kind, mark.Injury = checklist.FactSeen, checklist.Injury{Place: "left shin", Colour: "purple"}
	cited.Kind, cited.Text = checklist.FactSeen, "Wilf ate from the bin."
	named.Kind, named.Text = checklist.FactRecord, "Two visits to the nurse."
	other.Kind, other.Text = checklist.FactSeen, "Asleep in assembly."
	r.Answers[checklist.QAfterReasons] = checklist.Answer{Text: "The shed was looked at, the shin is from football, the nurse had no worry, they are fed and not asleep."}
	r.Answers[checklist.QImpactWithoutAction] = checklist.Answer{Text: "They may be hurt.", Cites: []string{cited.ID}}
	r.Answers[checklist.QAnalysisOpinion] = checklist.Answer{Text: "It is frequent, see F4."}
	r.Answers[checklist.QOutcomeExpected] = checklist.Answer{Text: "A discussion today."}
	got := compose(t, "challenge", contextOf(r))
	for _, want := range []string{"Please weigh these 4 facts:", "He locks the shed", "purple", "from the bin", "Two visits", "for these children", "What we asked for in our referral of Thursday 12 November 2026"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in %s", want, got)
		}
	}
	for _, never := range []string{"for this child", "follow for the child:", "assembly"} {
		if strings.Contains(got, never) {
			t.Errorf("%q in %s", never, got)
		}
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
	for _, never := range []string{"ladder", "for you", "If you disagree", "On the phone", "The log", "judgement"} {
		if strings.Contains(written(t, d), never) {
			t.Errorf("for the writer: %q in %s", never, written(t, d))
		}
	}
	if got := written(t, d); !strings.Contains(got, "1. The clinic sees Kit.\n2. A visit before Friday.\n3. A plan.") {
		t.Errorf("got %s", got)
	}
}

// TestChallengeLog checks that each challenge is in the log, which stays open until it is settled.
func TestChallengeLog(t *testing.T) {
	r := checklist.New()
	r.AddChild().Name = "Kit Lane"
	r.AddFact().Text = "Asleep in assembly."
	a := r.AddAction("challenge")
	a.When, a.Who, a.Text, a.Reference = when.When{At: "2026-11-17"}, "the line manager", "Will look again by Friday.", "letter 1, office safe"
	got := compose(t, "escalation", contextOf(r))
	for _, want := range []string{"A1, Tue 17 Nov 2026 | the line manager | Will look again by Friday. | letter 1, office safe", "Open until it is settled"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in %s", want, got)
		}
	}
	if got := compose(t, "supervision", contextOf(r)); !strings.Contains(got, "1; open until the day it was settled") || !strings.Contains(got, "What would make us ring") || strings.Contains(got, "Kit") {
		t.Errorf("supervision: %s", got)
	}
	r.Answers = map[string]checklist.Answer{checklist.QAfterResolvedOn: {Text: "2026-11-20"}}
	if got := compose(t, "escalation", contextOf(r)); !strings.Contains(got, "Settled on Fri 20 Nov 2026.") {
		t.Errorf("got %s", got)
	}
}

// The letter says why it went ahead without a young person's agreement, and nothing of it where they agree.
func TestTheLetterSaysWhyWithoutAgreement(t *testing.T) {
	t.Parallel()
	for agreed, want := range map[checklist.Agreement]bool{checklist.ConsentRefused: true, checklist.ConsentGiven: false} {
		r := checklist.New()
		girl := r.AddChild()
		girl.Name, girl.Born, girl.Consent.Agreed = "Elin Vass", when.When{At: "2010-01-05"}, agreed
		girl.Answers = map[string]checklist.Answer{checklist.QConsentChildReason: {Text: "Two men waited for her on 3 November."}}
		r.AddFact().Text = "Two men waited at the gate."
		got := compose(t, "challenge", contextOf(r))
		if strings.Contains(got, "Why we went ahead without agreement:") != want || strings.Contains(got, "wo men waited for her") != want {
			t.Errorf("agreed %q: %s", agreed, got)
		}
	}
}
