package review

import (
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/when"
)

// now is the time of every test that does not set its own.
var now = time.Date(2026, time.November, 13, 10, 0, 0, 0, time.UTC)

func at(s string) when.When { return when.When{At: s} }

func say(text string, cites ...string) checklist.Answer {
	return checklist.Answer{Text: text, Cites: cites}
}

func gap(kind checklist.GapKind) checklist.Answer {
	return checklist.Answer{Gap: &checklist.Gap{Kind: kind}}
}

// base returns a small record in which no rule finds anything. Each test changes something in it.
func base() *checklist.Referral {
	return &checklist.Referral{
		Format: checklist.Format, Fictional: true,
		Request: checklist.Request{Tonight: "no", How: "form", Worries: []string{"neglect/supervision"}, Type: "assessment", Level: "section17"},
		Referrer: checklist.Referrer{Name: "Imogen Vale", Role: "designated safeguarding lead", Agency: "Brook End School", Phone: "01632 960123",
			Address: "Mill Lane, Wexcombe ZZ4 1AA"},
		Homes: []*checklist.Home{{ID: "h1", Address: "3 Quarry Steps, Wexcombe", Postcode: "ZZ4 7QD"}, {ID: "h2", Address: "9 Fenway, Tarrow", Postcode: "ZZ4 9AB"}},
		People: []*checklist.Person{
			{ID: "p1", Referred: true, Name: "Mila Torvane", Born: at("2017-06-02"), Homes: []string{"h1"}, Interpreter: checklist.Interpreter{Needed: "no"},
				Consent: checklist.Consent{Told: "yes_before", ToldBy: "p5", ToldOn: at("2026-11-12T11:00")},
				Answers: map[string]checklist.Answer{
					"child.gender": say("girl"), "child.first_language": say("English"), "child.communication_needs": say("Speaks with ease."),
					"child.disability": say("None that we know of."), "child.ethnicity": say("White British"), "child.religion": gap("declined"),
					"child.whereabouts":      say("In class, 10:00; tired, no marks seen."),
					"voice.lived_experience": say("She lets herself in at 15:40 and feeds the cat."), "voice.wishes": gap("not_asked"),
					"consent.child_views": say("She nodded."),
				}},
			{ID: "p2", Name: "Carla Torvane", Born: at("1990-01-05"), Homes: []string{"h1"}, Phone: "07700 900111", StaffRisk: "no",
				Relations: []checklist.Relation{{To: "p1", Is: "mother", ParentalResponsibility: "yes", MainCarer: true}},
				Consent:   checklist.Consent{Told: "yes_before", ToldBy: "referrer", ToldOn: at("2026-11-12T15:30"), Agreed: "given"},
				Answers:   map[string]checklist.Answer{"consent.parents_views": say("\"I can't be in two places.\"")}},
			{ID: "p3", Name: "Piotr Sand", Born: at("1988"), Homes: []string{"h2"}, Phone: "07700 900222", StaffRisk: "no",
				Relations: []checklist.Relation{{To: "p1", Is: "father", ParentalResponsibility: "not_known"}},
				Consent:   checklist.Consent{Told: "could_not_reach", Agreed: "not_sought", DecidedBy: "referrer"},
				Answers:   map[string]checklist.Answer{"consent.reason_without": say("Rang on 11 and 12 November, no answer; to wait would leave her alone again.")}},
			{ID: "p4", Name: "Otto Torvane", Born: at("2021-02-01"), Homes: []string{"h1"}, Relations: []checklist.Relation{{To: "p1", Is: "brother"}}, Answers: map[string]checklist.Answer{"family.safe_now": say("yes")}},
			{ID: "p5", Name: "Femi Adair", Work: &checklist.Work{Agency: "Brook End School", Post: "class teacher"}},
		},
		Facts: []*checklist.Fact{
			{ID: "f1", Kind: "heard", When: at("2026-11-12T09:10"), Where: "classroom", From: "p1", To: "p5", By: "p5", Text: "She yawned.", Asked: "Are you tired?",
				Words: "I waited till the dark for Mum. Otto cried.", Worries: []string{"neglect/supervision"}},
			{ID: "f2", Kind: "record", When: at("2026-11-12"), By: "p5", Text: "Late on 6 of 10 mornings.", Worries: []string{"neglect"}},
		},
		Events: []*checklist.Event{
			{ID: "e1", Kind: "help", When: at("2026-10-05"), Text: "A place at after-school club was offered.", Who: []string{"p2"}, Outcome: "came twice"},
			{ID: "e2", Kind: "concern", When: at("2026-09-21"), Text: "Collected at 17:20."},
		},
		Actions: []*checklist.Action{},
		Answers: map[string]checklist.Answer{
			"agencies.social_worker": say("no"), "concern.first_time": say("not_known"), "history.previous_referrals": say("None known to us."),
			"concern.who_and_reach": say("Nobody looks after Mila and Otto from 15:30 to about 18:30."), "consent.confidential_information": say("Nothing that we know of."),
			"concern.reason": say("Mila, 9, looks after Otto, 5, alone after school (F1)."), "concern.why_now": say("On 11 November nobody was there until dark."),
			"impact.now": say("She is tired.", "f1"), "impact.without_action": say("Otto may come to harm (F1).", "f1"),
			"strengths.protective": say("Her mother rings each day at 17:00."), "analysis.opinion": say("In my professional view both are left alone (F1).", "f1"),
			"analysis.other_side":    say("One child has said it, once."),
			"referral.level_reason":  say("The document names a young child alone (F1).", "f1"),
			"outcome.expected":       say("An assessment this month."),
			"outcome.we_will":        say("Mr Adair meets her each morning until 18 December, then we ring."),
			"sharing.family_told_by": gap("will_ask"),
		},
	}
}

// child returns the referred child of base.
func child(r *checklist.Referral) *checklist.Person { return r.Person("p1") }

// ruled returns the findings of the rules in a record, without the wording, from a severity up.
func ruled(t testing.TB, r *checklist.Referral, floor finding.Severity, at time.Time) []finding.Finding {
	t.Helper()
	g := checklist.Default()
	if err := r.Check(g); err != nil {
		t.Fatalf("the record of the test: %v", err)
	}
	v := New(g).From(floor)
	absent, put := v.ruled(newContext(r, g, at))
	v.order(absent)
	v.order(put)
	return unkept(r, append(absent, put...))
}

func ids(fs []finding.Finding) []string {
	var out []string
	for _, f := range fs {
		out = append(out, f.Rule)
	}
	return out
}
