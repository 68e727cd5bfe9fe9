package review

import "referral/checklist"

// wordCases are for the rules that read the writer's own sentences, and the field for exact words.
var wordCases = []ruleCase{
	{"voice-not-exact", "an adult's account", fact(func(f *checklist.Fact) { f.Words = "Mila disclosed that Otto cries." }), 1, nil},
	{"voice-not-exact", "spoken as I", fact(func(f *checklist.Fact) { f.Words = "Mum said I look after Otto." }), 0, nil},
	{"voice-censored", "stars", fact(func(f *checklist.Fact) { f.Words = "Otto said f*** off to me." }), 1, nil},
	{"voice-censored", "swearing", fact(func(f *checklist.Fact) { f.Words = "Otto said fuck off to me." }), 0, nil},

	{"evidence-mark-cause", "a cause", second2(func(f *checklist.Fact) {
		*f = *marked("A cigarette burn.", "red").Facts[1]
	}), 1, nil},
	{"evidence-mark-cause", "what was seen", second2(func(f *checklist.Fact) { *f = *marked("A round mark.", "red").Facts[1] }), 0, nil},
	{"evidence-mark-age", "by its colour", second2(func(f *checklist.Fact) {
		*f = *marked("A round mark.", "yellow, so a week old").Facts[1]
	}), 1, nil},
	{"evidence-mark-age", "its colour", second2(func(f *checklist.Fact) { *f = *marked("A round mark.", "yellow").Facts[1] }), 0, nil},

	{"evidence-photograph", "attached", reason("Mila looks after Otto (F1). A photo of the mark is attached."), 1, nil},
	{"evidence-photograph", "a body map", reason("Mila looks after Otto (F1). The body map is attached."), 0, nil},
	{"evidence-view", "in a fact", fact(func(f *checklist.Fact) { f.Text = "I think that she was afraid." }), 1, nil},
	{"evidence-view", "where a view is asked for", put("analysis.opinion", say("I think that both are left alone (F1).", "f1")), 0, nil},
	{"evidence-blame", "let him", put("family.relationships", say("Carla let him hit her.")), 1, nil},
	{"evidence-blame", "let him in", put("family.relationships", say("Carla let the man in.")), 0, nil},
	{"names-who-is-meant", "they and them", fact(func(f *checklist.Fact) { f.Text = "They pulled them by the collar." }), 1, nil},
	{"names-who-is-meant", "someone", fact(func(f *checklist.Fact) { f.Text = "Someone hit her." }), 1, nil},
	{"names-who-is-meant", "by name", fact(func(f *checklist.Fact) { f.Text = "Otto hit Mila." }), 0, nil},

	{"basics-name-slip", "a date", func(r *checklist.Referral) { r.Person("p3").Name = "11/5/2018" }, 1, nil},
	{"basics-name-slip", "not known", func(r *checklist.Referral) { r.Person("p2").Name = "Unknown" }, 1, nil},
	{"basics-name-slip", "a postcode", func(r *checklist.Referral) { r.Person("p2").Name = "TS10 3QQ" }, 1, nil},
	{"basics-name-slip", "the number of a fact", func(r *checklist.Referral) { r.Person("p2").Name = "F12" }, 1, nil},
	{"basics-name-slip", "who someone is", func(r *checklist.Referral) { r.Person("p3").Name = "Landlord" }, 1, nil},
	{"basics-name-slip", "a name like a role", func(r *checklist.Referral) { r.Person("p3").Name = "Nan Obi" }, 0, nil},
	{"basics-name-slip", "a name", func(r *checklist.Referral) { r.Person("p4").Name = "Otto de la Cruz" }, 0, nil},
	{"basics-phone-slip", "one figure", func(r *checklist.Referral) { r.Person("p3").Phone = "2" }, 1, nil},
	{"basics-phone-slip", "the writer's", func(r *checklist.Referral) { r.Referrer.Phone = "0163" }, 1, nil},
	{"basics-phone-slip", "words", func(r *checklist.Referral) { r.Person("p3").Phone = "through his sister" }, 0, nil},

	{"basics-child-full-name", "a script without spaces", func(r *checklist.Referral) {
		child(r).Name, r.Answers["concern.reason"] = "陳大文", say("Looks after Otto (F1).")
	}, 0, []string{"names-stranger"}},

	{"evidence-known-in-home", "no source", knownInHome("alcohol"), 1, nil},
	{"evidence-known-in-home", "two without a source", and(knownInHome("drugs"), knownInHome("mental_illness")), 1, nil},
	{"evidence-known-in-home", "a difficulty", knownInHome("learning_difficulty"), 1, nil},
	{"evidence-known-in-home", "abuse", and(knownInHome("domestic_abuse"), route(checklist.Route{Route: "police", Told: "yes"})), 1, nil},
	{"evidence-known-in-home", "her own words", and(knownInHome("alcohol"), fact(func(f *checklist.Fact) { f.Words = "Mum has wine when Otto sleeps." })), 0, nil},
	{"evidence-known-in-home", "a record", and(knownInHome("drugs"), second2(func(f *checklist.Fact) { f.Text = "Her mother told the nurse on 2 June that she uses cannabis." })), 0, nil},
	{"evidence-known-in-home", "a child who reads", and(knownInHome("learning_difficulty"), second2(func(f *checklist.Fact) { f.Text = "Her father reads the letters on Friday. I did not read them." })), 1, nil},
	{"evidence-known-in-home", "a letter read to her", and(knownInHome("learning_difficulty"), second2(func(f *checklist.Fact) { f.Text = "Her mother said on 2 June that she cannot read our letters." })), 0, nil},
	{"evidence-known-in-home", "a cold", and(knownInHome("mental_illness"), second2(func(f *checklist.Fact) { f.Text = "Otto was ill on 2 June and took tablets." })), 1, nil},
	{"evidence-known-in-home", "a talk", and(knownInHome("mental_illness"), func(r *checklist.Referral) { r.Events[1].Text = "Carla said that she is treated for depression." }), 0, nil},
	{"evidence-known-in-home", "nothing known", func(r *checklist.Referral) {
		r.Request.RiskFactors = map[string]checklist.Risk{"alcohol": "nothing_known"}
	}, 0, nil},
	{"route-reasons", "less, and no reasons", and(rang, sentIt, put("after.outcome", say("early_help"))), 1, nil},
	{"route-reasons", "reasons", and(rang, sentIt, put("after.outcome", say("early_help")), put("after.reasons", say("A worker starts on 7 December."))), 0, nil},
	{"route-reasons", "what was asked", and(rang, sentIt, put("after.outcome", say("assessment"))), 0, nil},
	{"route-reasons", "not told yet", and(rang, sentIt, put("after.outcome", say("not_told"))), 0, nil},
}

func knownInHome(risk string) change {
	return func(r *checklist.Referral) {
		if r.Request.RiskFactors == nil {
			r.Request.RiskFactors = map[string]checklist.Risk{}
		}
		r.Request.RiskFactors[risk] = "known"
	}
}
