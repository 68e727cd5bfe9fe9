package review

import (
	"referral/checklist"
	"referral/checklist/when"
)

// evidenceCases are about facts, exact words and what is made of them.
var evidenceCases = []ruleCase{
	{"evidence-harm-types", "none", func(r *checklist.Referral) { r.Request.Worries = nil }, 1, nil},
	{"evidence-harm-types", "gap", func(r *checklist.Referral) {
		r.Request.Worries, r.Answers["concern.harm_types"] = nil, gap("asked")
	}, 0, nil},
	{"evidence-reason", "none", drop("concern.reason"), 1, nil},
	{"evidence-reason", "gap", put("concern.reason", gap("will_ask")), 0, nil},
	{"evidence-facts", "none", noFacts, 1, []string{"voice-words"}},
	{"evidence-facts", "gap", and(noFacts, put("concern.when_and_where", gap("will_ask")), func(r *checklist.Referral) { child(r).Answers["voice.wishes"] = gap("not_asked") }), 0, nil},
	{"evidence-kind", "none", fact(func(f *checklist.Fact) { f.Kind = "" }), 1, nil},
	{"evidence-kind", "record", fact(func(f *checklist.Fact) { f.Kind = "record" }), 0, nil},
	{"evidence-empty", "nothing in it", fact(func(f *checklist.Fact) { f.Text, f.Words, f.Kind = "", "", "record" }), 1, nil},
	{"evidence-empty", "a number", fact(func(f *checklist.Fact) {
		f.Text, f.Words, f.Kind, f.Count = "", "", "record", checklist.Count{N: 3, Of: 5, Unit: "meals"}
	}), 0, nil},
	{"evidence-undated", "no date", fact(func(f *checklist.Fact) { f.When = when.When{} }), 1, nil},
	{"evidence-undated", "a date in its words", fact(func(f *checklist.Fact) { f.When, f.Text = when.When{}, "On Monday 9 November she yawned." }), 0, nil},
	{"evidence-where", "no place", fact(func(f *checklist.Fact) { f.Where = "" }), 1, nil},
	{"evidence-where", "from a record", fact(func(f *checklist.Fact) { f.Where, f.Kind = "", "record" }), 0, nil},
	{"evidence-who", "no one", fact(func(f *checklist.Fact) { f.By, f.To = "", "" }), 1, nil},
	{"evidence-who", "said to", fact(func(f *checklist.Fact) { f.By = "" }), 0, nil},
	{"evidence-speaker", "no one", and(fact(func(f *checklist.Fact) { f.From = "" }), wishesAnswered), 1, nil},
	{"evidence-speaker", "the child", fact(func(f *checklist.Fact) { f.From = "p1" }), 0, nil},
	{"evidence-hearsay", "no source", second2(func(f *checklist.Fact) { f.Kind = "passed_on" }), 1, nil},
	{"evidence-hearsay", "a source", second2(func(f *checklist.Fact) { f.Kind, f.From, f.KnownHow = "passed_on", "p5", "keeps the register" }), 0, nil},
	{"evidence-known-how", "no ground", second2(func(f *checklist.Fact) { f.Kind, f.From = "passed_on", "p5" }), 1, nil},
	{"evidence-known-how", "never of a child", second2(func(f *checklist.Fact) { f.Kind, f.From = "passed_on", "p1" }), 0, nil},
	{"evidence-injury", "no size", fact(func(f *checklist.Fact) { f.Injury = checklist.Injury{Place: "left arm", Colour: "blue"} }), 1, nil},
	{"evidence-injury", "only in the words", second2(func(f *checklist.Fact) {
		f.Kind, f.Where, f.Text = "seen", "hall", "A bruise on her left arm."
	}), 1, nil},
	{"evidence-injury", "described in the words", second2(func(f *checklist.Fact) {
		f.Kind, f.Where, f.Text = "seen", "hall", "On her left arm a bruise, 2 cm wide, blue."
	}), 0, nil},
	{"evidence-injury", "marks in mathematics", second2(func(f *checklist.Fact) {
		f.Kind, f.Where, f.Text = "seen", "hall", "Her marks in mathematics fell."
	}), 0, nil},
	{"evidence-harm-facts", "one kind without a fact", func(r *checklist.Referral) { r.Request.Worries = []string{"neglect", "emotional"} }, 1, nil},
	{"evidence-harm-facts", "one kind, no fact marked", func(r *checklist.Referral) { r.Facts[0].Worries, r.Facts[1].Worries = nil, nil }, 0, nil},
	{"evidence-early-help-assessment", "sent there", put("concern.reason", say("Please see attached early help assessment. Otto waits at the gate.")), 1, nil},
	{"evidence-early-help-assessment", "named", put("concern.reason", say("The early help assessment of 2 May says that Otto waits alone.")), 0, nil},
	{"evidence-tried", "nothing and no reason", func(r *checklist.Referral) { r.Events = r.Events[1:] }, 1, nil},
	{"evidence-tried", "a reason", and(put("support.why_no_early_help", say("Nobody knew until 12 November.")), func(r *checklist.Referral) { r.Events = r.Events[1:] }), 0, nil},
	{"evidence-tried", "does not apply", and(put("support.tried", gap("does_not_apply")), func(r *checklist.Referral) { r.Events = r.Events[1:] }), 1, nil},
	{"evidence-tried", "not known yet", and(put("support.tried", gap("will_ask")), put("referral.lower_help", gap("will_ask")), func(r *checklist.Referral) { r.Events = r.Events[1:] }), 0, nil},
	{"evidence-tried-undated", "no date", tried("We talked to her mother."), 1, nil},
	{"evidence-tried-undated", "dated", tried("We talked to her mother on 4/11."), 0, nil},
	{"evidence-event-empty", "nothing in it", func(r *checklist.Referral) { r.Events[1].Text = "" }, 1, nil},
	{"evidence-event-empty", "what came of it", func(r *checklist.Referral) { r.Events[0].Text = "" }, 0, nil},
	{"evidence-event-undated", "no date", func(r *checklist.Referral) { r.Events[1].When = when.When{} }, 1, nil},
	{"evidence-event-undated", "a year", func(r *checklist.Referral) { r.Events[1].When = at("2025") }, 0, nil},
	{"evidence-event-outcome", "help", func(r *checklist.Referral) { r.Events[0].Outcome = "" }, 1, []string{"analysis-lower-level"}},
	{"evidence-event-outcome", "a talk", and(put("referral.lower_help", say("Club ends at 16:30.")), func(r *checklist.Referral) { r.Events[0].Kind, r.Events[0].Outcome = "talk", "" }), 0, nil},
	{"evidence-outside-home", "14", func(r *checklist.Referral) { child(r).Born = at("2012-06-02") }, 1, []string{"dates-age"}},
	{"evidence-outside-home", "14, nothing known", func(r *checklist.Referral) {
		child(r).Born, child(r).Answers["concern.outside_home"] = at("2012-06-02"), say("Nothing known to us.")
	}, 0, []string{"dates-age"}},
	{"evidence-unanswered", "why now, of facts four days old", and(drop("concern.why_now"), func(r *checklist.Referral) {
		for _, f := range r.Facts {
			f.When = at("2026-11-08")
		}
	}), 1, []string{"route-delay"}},
	{"evidence-unanswered", "why now, of a fact of the day before", drop("concern.why_now"), 0, nil},
	{"evidence-unanswered", "none in our records", drop(), 0, nil},

	{"voice-words", "none", and(quiet, func(r *checklist.Referral) { delete(child(r).Answers, "voice.wishes") }), 1, nil},
	{"voice-words", "told in other words", and(quiet, func(r *checklist.Referral) { child(r).Answers["voice.wishes"] = say("She wants her mother home.") }), 1, nil},
	{"voice-words", "not asked", quiet, 0, nil},
	{"voice-words", "a baby", and(quiet, func(r *checklist.Referral) {
		child(r).Born, child(r).Answers["voice.wishes"] = at("2026-03-01"), say("He settles with his aunt.")
	}), 0, []string{"dates-age"}},
	{"voice-words", "words in a fact", func(r *checklist.Referral) { delete(child(r).Answers, "voice.wishes") }, 0, nil},
	{"voice-words", "words in an answer about something else", and(quiet, func(r *checklist.Referral) {
		delete(child(r).Answers, "voice.wishes")
		r.Answers["history.concerns"] = say("In May " + r.ShortName(child(r).ID) + " told the cook, “It's only loud at night.”")
	}), 0, nil},
	{"voice-words", "somebody else's words", and(quiet, func(r *checklist.Referral) {
		delete(child(r).Answers, "voice.wishes")
		r.Answers["history.concerns"] = say("In May the landlord told the cook, “It's only loud at night.”")
	}), 1, nil},
	{"voice-wishes", "a baby, and no sign", and(quiet, func(r *checklist.Referral) {
		child(r).Born = at("2026-03-01")
		delete(child(r).Answers, "voice.wishes")
	}), 1, []string{"dates-age"}},
	{"voice-wishes", "not asked", func(*checklist.Referral) {}, 0, nil},
	{"voice-wishes", "words elsewhere", func(r *checklist.Referral) { delete(child(r).Answers, "voice.wishes") }, 0, nil},
	{"voice-will-ask", "what the child wants", func(r *checklist.Referral) { child(r).Answers["voice.wishes"] = gap("will_ask") }, 1, nil},
	{"voice-will-ask", "the first time", put("concern.first_time", gap("will_ask")), 1, nil},
	{"voice-will-ask", "something else of the child", func(r *checklist.Referral) { child(r).Answers["child.gp"] = gap("will_ask") }, 0, nil},
	{"voice-will-ask", "not come up", func(r *checklist.Referral) { child(r).Answers["voice.wishes"] = gap("not_asked") }, 0, nil},
	{"analysis-own", "view not asked", put("analysis.opinion", gap("not_asked")), 1, nil},
	{"analysis-own", "what should happen, declined", put("outcome.expected", gap("declined")), 1, nil},
	{"analysis-own", "what we will do, does not apply", put("outcome.we_will", gap("does_not_apply")), 1, nil},
	{"analysis-own", "level not asked", func(r *checklist.Referral) { r.Request.Level, r.Answers["referral.level"] = "", gap("not_asked") }, 1, nil},
	{"analysis-own", "will find out", put("outcome.expected", gap("will_ask")), 0, nil},
	{"analysis-own", "what the child wants", func(r *checklist.Referral) { child(r).Answers["voice.wishes"] = gap("asked") }, 0, nil},
	{"voice-day", "nothing", func(r *checklist.Referral) { delete(child(r).Answers, "voice.lived_experience") }, 1, nil},
	{"voice-day", "not asked", func(r *checklist.Referral) { child(r).Answers["voice.lived_experience"] = gap("not_asked") }, 0, nil},
	{"voice-reported", "in other words", fact(func(f *checklist.Fact) { f.Words, f.Text = "", "She said that Otto cried." }), 1, nil},
	{"voice-first-words", "told for the first time", and(put("concern.first_time", say("yes")), fact(func(f *checklist.Fact) { f.Words, f.Text = "", "She said that Otto cried." })), 1, nil},
	{"voice-first-words", "told before", and(put("concern.first_time", say("no")), fact(func(f *checklist.Fact) { f.Words, f.Text = "", "She said \"Otto cried\"." })), 0, nil},
	{"voice-first-words", "in her words", put("concern.first_time", say("yes")), 0, nil},
	{"voice-reported", "quoted", fact(func(f *checklist.Fact) { f.Words, f.Text = "", "She said, \"Otto cried.\"" }), 0, nil},
	{"voice-first-time", "open", drop("concern.first_time"), 1, nil},
	{"voice-first-time", "not asked", put("concern.first_time", gap("not_asked")), 0, nil},

	{"analysis-impact-now", "none", drop("impact.now"), 1, nil},
	{"analysis-impact-now", "gap", put("impact.now", gap("will_ask")), 0, nil},
	{"analysis-impact-later", "none", drop("impact.without_action"), 1, nil},
	{"analysis-impact-later", "gap", put("impact.without_action", gap("will_ask")), 0, nil},
	{"analysis-strengths", "none", drop("strengths.protective"), 1, nil},
	{"analysis-strengths", "none known", put("strengths.protective", say("None known to us, because we met the family last week.")), 0, nil},
	{"analysis-opinion", "none", drop("analysis.opinion"), 1, nil},
	{"analysis-opinion", "gap", put("analysis.opinion", gap("will_ask")), 0, nil},
	{"analysis-uncited", "no fact", put("analysis.opinion", say("In my professional view she is left alone.")), 1, nil},
	{"analysis-uncited", "a fact in the words", put("impact.now", say("She is tired (F2).")), 0, nil},
	{"analysis-other-side", "none", drop("analysis.other_side"), 1, nil},
	{"analysis-other-side", "in the view", and(drop("analysis.other_side"), put("analysis.opinion", say("She is left alone (F1); I do not know how often."))), 0, nil},
	{"analysis-level", "none", func(r *checklist.Referral) { r.Request.Level = ""; delete(r.Answers, "referral.level_reason") }, 1, nil},
	{"analysis-level", "not sure", func(r *checklist.Referral) { r.Request.Level = "not_sure" }, 0, nil},
	{"analysis-level-reason", "none", drop("referral.level_reason"), 1, nil},
	{"analysis-level-reason", "not sure", and(drop("referral.level_reason"), func(r *checklist.Referral) { r.Request.Level = "not_sure" }), 0, nil},
	{"analysis-lower-level", "only talks", func(r *checklist.Referral) { r.Events[0].Kind = "talk" }, 1, nil},
	{"analysis-lower-level", "said", and(put("referral.lower_help", say("Club ends at 16:30.")), func(r *checklist.Referral) { r.Events[0].Kind = "talk" }), 0, nil},
	{"analysis-outcome", "none", drop("outcome.expected"), 1, nil},
	{"analysis-outcome", "gap", put("outcome.expected", gap("will_ask")), 0, nil},
	{"analysis-we-will", "none", drop("outcome.we_will"), 1, nil},
	{"analysis-we-will", "gap", put("outcome.we_will", gap("will_ask")), 0, nil},
	{"analysis-we-will-until", "no day", put("outcome.we_will", say("Mr Adair meets her each morning.")), 1, nil},
	{"analysis-we-will-until", "left to the wording", put("outcome.we_will", say("We will continue to monitor.")), 0, []string{"answers-deed"}},
}
