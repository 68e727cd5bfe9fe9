package review

import "referral/checklist"

// wordCases are of the rules that read the writer's own sentences, and the field for exact words.
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
}
