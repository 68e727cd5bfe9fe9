package review

import "referral/checklist"

// wordCases are for the rules that read the writer's own sentences, and the field for exact words.
var wordCases = []ruleCase{
	{"voice-not-exact", "an adult's account", fact(func(f *checklist.Fact) { f.Words = "Mila disclosed that Otto cries." }), 1, nil},
	{"voice-not-exact", "spoken as I", fact(func(f *checklist.Fact) { f.Words = "Mum said I look after Otto." }), 0, nil},
	{"voice-not-exact", "what a child reports", fact(func(f *checklist.Fact) { f.Words = "Reports feeling unsafe at home." }), 1, nil},
	{"voice-not-exact", "admits to", fact(func(f *checklist.Fact) { f.Words = "She admitted to being afraid of Carla." }), 1, nil},
	{"voice-not-exact", "the gist", fact(func(f *checklist.Fact) { f.Words = "Something about Carla and the door." }), 1, nil},
	{"voice-not-exact", "to that effect", fact(func(f *checklist.Fact) { f.Words = "Words to the effect of keep quiet." }), 1, nil},
	{"voice-not-exact", "that", fact(func(f *checklist.Fact) { f.Words = "That her mother has gone." }), 1, nil},
	{"voice-not-exact", "that door", fact(func(f *checklist.Fact) { f.Words = "That door, that's where Otto goes." }), 0, nil},
	{"voice-not-exact", "something", fact(func(f *checklist.Fact) { f.Words = "Something smells in our house." }), 0, nil},
	{"voice-censored", "stars", fact(func(f *checklist.Fact) { f.Words = "Otto said f*** off to me." }), 1, nil},
	{"voice-censored", "signs", fact(func(f *checklist.Fact) { f.Words = "Get your @#$% in the car." }), 1, nil},
	{"voice-censored", "a price", fact(func(f *checklist.Fact) { f.Words = "Otto owes £40 & Mum knows." }), 0, nil},
	{"voice-censored", "swearing", fact(func(f *checklist.Fact) { f.Words = "Otto said fuck off to me." }), 0, nil},

	{"evidence-mark-cause", "a cause", second2(func(f *checklist.Fact) {
		*f = *marked("A cigarette burn.", "red").Facts[1]
	}), 1, nil},
	{"evidence-mark-cause", "what was seen", second2(func(f *checklist.Fact) { *f = *marked("A round mark.", "red").Facts[1] }), 0, nil},
	{"evidence-mark-age", "by its colour", second2(func(f *checklist.Fact) {
		*f = *marked("A round mark.", "yellow, so a week old").Facts[1]
	}), 1, nil},
	{"evidence-mark-cause", "on purpose", second2(func(f *checklist.Fact) { *f = *marked("He was scalded on purpose.", "red").Facts[1] }), 1, nil},
	{"evidence-mark-cause", "something else on purpose", second2(func(f *checklist.Fact) {
		*f = *marked("A round mark. She left the door open on purpose.", "red").Facts[1]
	}), 0, nil},
	{"evidence-mark-age", "its colour", second2(func(f *checklist.Fact) { *f = *marked("A round mark.", "yellow").Facts[1] }), 0, nil},

	{"evidence-photograph", "attached", reason("Mila looks after Otto (F1). A photo of the mark is attached."), 1, nil},
	{"evidence-photograph", "a body map", reason("Mila looks after Otto (F1). The body map is attached."), 0, nil},
	{"evidence-view", "in a fact", fact(func(f *checklist.Fact) { f.Text = "I think that she was afraid." }), 1, nil},
	{"evidence-view", "it must have been", fact(func(f *checklist.Fact) { f.Text = "Her mother must have forgotten her." }), 1, nil},
	{"evidence-view", "it must be", fact(func(f *checklist.Fact) { f.Text = "Her coat must be collected by 15:00, the label says." }), 0, nil},
	{"evidence-view", "where a view is asked for", put("analysis.opinion", say("I think that both are left alone (F1).", "f1")), 0, nil},
	{"evidence-blame", "let him", put("family.relationships", say("Carla let him hit her.")), 1, nil},
	{"evidence-blame", "chooses", put("family.relationships", say("Carla chooses violent men.")), 1, nil},
	{"evidence-blame", "lets him shut", put("family.relationships", say("Carla lets him shut the boy outside.")), 1, nil},
	{"evidence-blame", "chose a school", put("family.relationships", say("Carla chose the wrong bus, and rang us.")), 0, nil},
	{"evidence-blame", "let him in", put("family.relationships", say("Carla let the man in.")), 0, nil},
	{"names-who-is-meant", "they and them", fact(func(f *checklist.Fact) { f.Text = "They pulled them by the collar." }), 1, nil},
	{"names-who-is-meant", "someone", fact(func(f *checklist.Fact) { f.Text = "Someone hit her." }), 1, nil},
	{"names-who-is-meant", "by no one", fact(func(f *checklist.Fact) { f.Text = "Mila was slapped twice." }), 1, nil},
	{"names-who-is-meant", "by someone named", fact(func(f *checklist.Fact) { f.Text = "Mila was slapped by Otto." }), 0, nil},
	{"names-who-is-meant", "picked up", fact(func(f *checklist.Fact) { f.Text = "Mila was collected. She was hungry." }), 0, nil},
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
	{"basics-phone-slip", "digits left out", func(r *checklist.Referral) { r.Person("p3").Phone = "07700 9007" }, 1, nil},
	{"basics-phone-slip", "digits typed twice", func(r *checklist.Referral) { r.Person("p3").Phone = "01632 960960 96" }, 1, nil},
	{"basics-phone-slip", "without the code", func(r *checklist.Referral) { r.Person("p3").Phone = "960777" }, 0, nil},
	{"basics-phone-slip", "another country's", func(r *checklist.Referral) { r.Person("p3").Phone = "+48 22 555 01 99" }, 0, nil},
	{"basics-phone-slip", "two numbers", func(r *checklist.Referral) { r.Person("p3").Phone = "07700 900712 / 01632 960712" }, 0, nil},
	{"basics-phone-slip", "an extension", func(r *checklist.Referral) { r.Person("p3").Phone = "01632 960712 ext 214" }, 0, nil},
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
