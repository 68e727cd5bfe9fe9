package checklist_test

import (
	"slices"
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/when"
)

// TestQuestionsAsked lists which questions are asked, by what the record of a household says.
func TestQuestionsAsked(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		question, of, name string
		said               func(*checklist.Referral)
		want               bool
	}{
		{"referral.tonight", "", "always", nothing, true},
		{"person.name", "p2", "always", nothing, true},

		{"person.staff_risk", "p2", "a mother", nothing, true},
		{"person.staff_risk", "p3", "a colleague", nothing, false},
		{"person.staff_risk", "p4", "a neighbour", is("p4", "neighbour"), false},
		{"person.staff_risk", "p4", "a lodger in the home", all(home("p1", "p4"), is("p4", "lodger")), true},
		{"person.staff_risk", "p4", "a brother in the home", all(home("p1", "p4"), is("p4", "brother")), false},
		{"person.staff_risk", "p4", "someone who could be a danger", concern("p4", "yes"), true},
		{"person.staff_risk", "p4", "someone who may be one", concern("p4", "not_known"), true},
		{"person.staff_risk", "p4", "someone who is not", concern("p4", "no"), false},

		{"support.parents_offered", "", "no talk", nothing, false},
		{"support.parents_offered", "", "a talk with the mother", talk("talk", "p2"), true},
		{"support.parents_offered", "", "a meeting with her", talk("meeting", "p2"), true},
		{"support.parents_offered", "", "help, not a talk", talk("help", "p2"), false},
		{"support.parents_offered", "", "a talk with a colleague", talk("talk", "p3"), false},
		{"support.parents_offered", "", "in danger", all(talk("talk", "p2"), tonight("yes")), false},
		{"support.parents_offered", "", "not safe to tell", all(talk("talk", "p2"), toldOf("p2", "not_safe")), false},
		{"support.parents_offered", "", "a worry that is not told yet", all(talk("talk", "p2"), worry("forced_marriage")), false},
		{"concern.after_advice", "", "no advice", nothing, false},
		{"concern.after_advice", "", "advice in the log", action("advice"), true},
		{"concern.after_advice", "", "a call without advice", spoke, false},
		{"concern.after_advice", "", "a worker is coming", all(spoke, func(r *checklist.Referral) { r.Action("a1").Text = "Ms Thorne and a police officer are on their way." }), false},
		{"concern.after_advice", "", "they will see the child at home", all(spoke, func(r *checklist.Referral) { r.Action("a1").Text = "A worker will visit at 5 pm." }), false},
		{"concern.after_advice", "", "a child in danger, and the call made", all(spoke, func(r *checklist.Referral) { r.Action("a1").Text, r.Request.Tonight = "Ring back at 3.", checklist.Yes }), false},
		{"route.who", "lado", "told", routeTold("yes"), true},
		{"route.who", "lado", "not told", routeTold("no"), false},
		{"route.when", "lado", "not told", routeTold("no"), false},
		{"route.who", "lado", "not said", routeTold(""), true},
		{"concern.after_advice", "", "advice on the call", all(spoke, func(r *checklist.Referral) { r.Action("a1").Text = "Wait." }), true},

		{"concern.outside_home", "p1", "no birth date", nothing, false},
		{"concern.outside_home", "p1", "11 today", born("p1", "2015-11-27"), true},
		{"concern.outside_home", "p1", "10", born("p1", "2015-11-28"), false},
		{"consent.child_agrees", "p1", "15", born("p1", "2010-11-28"), false},
		{"consent.child_agrees", "p1", "16", born("p1", "2010-11-27"), true},
		{"consent.child_agrees", "p1", "17", born("p1", "2008-11-28"), true},
		{"consent.child_agrees", "p1", "18", born("p1", "2008-11-27"), false},

		{"sharing.decided_by", "", "a call, and everyone told", spoke, false},
		{"sharing.decided_by", "", "a parent untold, and nothing done", toldOf("p2", "not_yet"), false},
		{"sharing.decided_by", "", "a call to the front door is no other service", all(toldOf("p2", "not_yet"), spoke), false},
		{"sharing.decided_by", "", "a call still to be written down", all(toldOf("p2", "not_yet"), action("call")), false},
		{"sharing.decided_by", "", "sent", all(toldOf("p2", "could_not_reach"), action("sent")), false},
		{"sharing.decided_by", "", "advice", all(toldOf("p2", "asking_first"), action("advice")), false},
		{"sharing.decided_by", "", "a route told", all(toldOf("p2", "not_safe"), routeTold("yes")), true},
		{"sharing.decided_by", "", "a route not told", all(toldOf("p2", "not_safe"), routeTold("no")), false},
		{"sharing.decided_by", "", "agencies refused", all(toldOf("p2", "not_safe"), agencies("refused")), true},
		{"sharing.decided_by", "", "agencies agreed", all(toldOf("p2", "not_safe"), agencies("given")), false},
		{"sharing.decided_by", "", "someone else untold", all(toldOf("p4", "not_safe"), spoke), false},
		{"sharing.decided_by", "", "a parent told", all(toldOf("p2", "yes_before"), spoke), false},

		{"concern.first_time", "", "no words", nothing, false},
		{"concern.first_time", "", "words from no one", words, false},
		{"concern.first_time", "", "words of the child", all(words, fact(func(f *checklist.Fact) { f.From = "p1" })), true},
		{"concern.first_time", "", "words of a parent", all(words, fact(func(f *checklist.Fact) { f.From = "p2" })), false},
		{"concern.first_time", "", "no words of the child", fact(func(f *checklist.Fact) { f.From = "p1" }), false},

		{"consent.child_told_by", "p1", "nothing said", nothing, false},
		{"consent.child_told_by", "p1", "told before", toldOf("p1", "yes_before"), true},
		{"consent.child_told_by", "p1", "told after", toldOf("p1", "yes_after"), true},
		{"consent.child_told_by", "p1", "not told", toldOf("p1", "not_yet"), false},
		{"consent.told_by", "p2", "told before", toldOf("p2", "yes_before"), true},
		{"consent.told_by", "p2", "not told", toldOf("p2", "could_not_reach"), false},

		{"child.due", "p1", "nothing said", nothing, false},
		{"child.due", "p1", "a due date", person("p1", func(p *checklist.Person) { p.Due = when.When{At: "2027-02"} }), true},
		{"child.due", "p1", "both dates", all(born("p1", "2026-11-01"), person("p1", func(p *checklist.Person) { p.Due = when.When{At: "2026-11"} })), true},
		{"child.due", "p1", "a worry about the unborn does not say which child it is", worry("unborn"), false},
		{"child.due", "p1", "that worry, and two children", all(worry("unborn"), secondChild), false},
		{"child.due", "p1", "that worry, and a birth date", all(worry("unborn"), born("p1", "2020")), false},
		{"child.due", "p1", "no birth date applies", doesNotApply("does_not_apply"), true},
		{"child.due", "p1", "a birth date that is asked", doesNotApply("will_ask"), false},

		{"consent.do_not_tell_yet", "", "nothing said", nothing, false},
		{"consent.do_not_tell_yet", "", "danger", tonight("yes"), true},
		{"consent.do_not_tell_yet", "", "danger, not sure", tonight("not_sure"), true},
		{"consent.do_not_tell_yet", "", "no danger", tonight("no"), false},
		{"consent.do_not_tell_yet", "", "neglect", worry("neglect", "physical"), false},
		{"consent.do_not_tell_yet", "", "sexual harm of a kind", worry("neglect", "sexual/touch"), true},
		{"consent.do_not_tell_yet", "", "female genital mutilation, done", worry("fgm_done"), true},
		{"consent.do_not_tell_yet", "", "and feared", worry("fgm_feared"), true},
		{"consent.do_not_tell_yet", "", "forced marriage", worry("forced_marriage"), true},
		{"consent.do_not_tell_yet", "", "invented illness", worry("invented_illness"), true},

		{"history.last_time", "", "help before", nothing, true},
		{"history.last_time", "", "a talk before", event("talk"), false},
		{"history.last_time", "", "a referral before", event("referral"), true},
		{"history.last_time", "", "an early help assessment", all(event("talk"), assessed("yes")), true},
		{"history.last_time", "", "no early help assessment", all(event("talk"), assessed("no")), false},
		{"support.early_help_when", "", "assessed", assessed("yes"), true},
		{"support.early_help_when", "", "not known", assessed("not_known"), false},

		{"fact.words", "f1", "seen", factKind("seen"), false},
		{"fact.words", "f1", "heard", factKind("heard"), true},
		{"fact.words", "f1", "passed on", factKind("passed_on"), false},
		{"fact.words", "f1", "there are words", all(factKind("seen"), words), true},
		{"fact.from", "f1", "seen", factKind("seen"), false},
		{"fact.from", "f1", "heard", factKind("heard"), true},
		{"fact.from", "f1", "passed on", factKind("passed_on"), true},
		{"fact.from", "f1", "there are words", all(factKind("record"), words), true},
		{"fact.known_how", "f1", "heard", factKind("heard"), false},
		{"fact.known_how", "f1", "passed on", factKind("passed_on"), true},

		{"fact.injury_place", "f1", "seen", factKind("seen"), false},
		{"fact.injury_place", "f1", "seen, and physical harm", all(factKind("seen"), worry("physical")), true},
		{"fact.injury_place", "f1", "seen, and a mark on a baby", all(factKind("seen"), worry("mark_not_mobile")), true},
		{"fact.injury_place", "f1", "seen, and neglect", all(factKind("seen"), worry("neglect")), false},
		{"fact.injury_place", "f1", "heard, and physical harm", all(factKind("heard"), worry("physical")), false},
		{"fact.injury_place", "f1", "of another worry", all(factKind("seen"), worry("physical"), fact(func(f *checklist.Fact) { f.Worries = []string{"neglect"} })), false},
		{"fact.injury_place", "f1", "of its own worry", all(factKind("seen"), fact(func(f *checklist.Fact) { f.Worries = []string{"physical"} })), true},
		{"fact.injury_place", "f1", "kept for visitors", all(factKind("seen"), worry("physical"), fact(func(f *checklist.Fact) { f.Hold = "staff_safety" })), false},
		{"fact.injury_place", "f1", "there is one", all(factKind("heard"), fact(func(f *checklist.Fact) { f.Injury.Size = "a coin" })), true},

		{"sharing.family_told_what", "", "a call", nothing, true},
		{"sharing.family_told_what", "", "a form", how("form"), false},
		{"sharing.family_told_what", "", "a parent untold", all(how("form"), toldOf("p2", "not_yet")), true},
		{"sharing.family_told_what", "", "a child who is too young", all(how("form"), toldOf("p1", "too_young")), true},
		{"sharing.family_told_what", "", "a child untold", all(how("form"), toldOf("p1", "not_safe")), true},
		{"sharing.family_told_what", "", "both told", all(how("form"), toldOf("p1", "yes_after"), toldOf("p2", "yes_after")), false},

		{"person.in_home_since", "p2", "no home", nothing, false},
		{"person.in_home_since", "p2", "the same home", home("p1", "p2"), true},
		{"person.in_home_since", "p2", "a home of her own", home("p2"), false},
		{"person.in_home_since", "p3", "a colleague who lives there", home("p1", "p3"), false},

		{"consent.kept_secret", "", "nothing", nothing, false},
		{"consent.kept_secret", "", "something not to do", answer("consent.confidential_information", "Do not ring the house."), true},
		{"consent.kept_secret", "", "nothing to keep", answer("consent.confidential_information", "Nothing that we know of."), false},
		{"consent.kept_secret", "", "a name kept back", person("p4", func(p *checklist.Person) { p.NameHeld = true }), true},

		{"referral.lower_help", "", "section 17", level("section17"), true},
		{"referral.lower_help", "", "section 47", level("section47"), true},
		{"referral.lower_help", "", "targeted", level("targeted"), false},

		{"call.when", "", "a call", nothing, true},
		{"call.when", "", "a form", how("form"), false},
		{"call.when", "", "nothing said", how(""), false},
		{"call.when", "", "a call begun", all(how(""), action("call")), true},
		{"call.when", "", "a call that did not get through", all(how(""), missed), false},

		{"action.through", "a1", "a note", nothing, false},
		{"action.through", "a1", "a call", action("call"), true},
		{"action.tried", "a1", "a note", nothing, false},
		{"action.tried", "a1", "a call", action("call"), false},
		{"action.tried", "a1", "a call that did not get through", missed, true},
		{"action.who", "a1", "a call", action("call"), true},
		{"action.who", "a1", "a call that did not get through", missed, false},

		{"family.parental_responsibility", "p2", "a mother", nothing, true},
		{"family.parental_responsibility", "p2", "a mother of 17", born("p2", "2009-01-01"), true},
		{"family.parental_responsibility", "p3", "a colleague", nothing, false},
		{"family.parental_responsibility", "p4", "an aunt", is("p4", "aunt"), true},
		{"family.parental_responsibility", "p4", "a sister", is("p4", "sister"), false},
		{"family.parental_responsibility", "p4", "a neighbour", is("p4", "neighbour across the landing"), false},
		{"family.parental_responsibility", "p4", "a landlord", is("p4", "their landlord"), false},
		{"family.parental_responsibility", "p4", "a neighbour who looks after the child", is("p4", "neighbour, looks after him"), true},
		{"family.parental_responsibility", "p4", "a grown sister", all(is("p4", "sister"), born("p4", "2000-01-01")), true},
		{"family.parental_responsibility", "p4", "a cousin of 17", all(is("p4", "cousin"), born("p4", "2008-11-28")), false},
		{"family.parental_responsibility", "p4", "a cousin of 18", all(is("p4", "cousin"), born("p4", "2008-11-27")), true},
		{"family.parental_responsibility", "p4", "a mother's sister", is("p4", "mother's sister"), true},
		{"family.parental_responsibility", "p4", "a father’s brother", is("p4", "father’s brother"), true},

		{"consent.no_direct_contact", "", "a school", nothing, false},
		{"consent.no_direct_contact", "", "no agency", agency(""), false},
		{"consent.no_direct_contact", "", "a charity", agency("Bolton Young Carers"), true},
		{"consent.no_direct_contact", "", "an academy", agency("Hill Lane ACADEMY"), false},
		{"consent.no_direct_contact", "", "a nursery", agency("Little Oaks Nursery"), false},

		{"consent.reason_without", "p2", "nothing said", nothing, false},
		{"consent.reason_without", "p2", "not told", toldOf("p2", "not_yet"), true},
		{"consent.reason_without", "p2", "could not be reached", toldOf("p2", "could_not_reach"), true},
		{"consent.reason_without", "p2", "told, and refused", all(toldOf("p2", "yes_before"), agreed("p2", "refused")), true},
		{"consent.reason_without", "p2", "told, and agreed", all(toldOf("p2", "yes_before"), agreed("p2", "given")), false},

		{"child.private_fostering", "p1", "with the family", nothing, false},
		{"child.private_fostering", "p1", "not with the family", worry("not_with_family"), true},
		{"child.reason_for_residence", "p1", "at home", home("p1"), false},
		{"child.reason_for_residence", "p1", "not with the family", worry("not_with_family"), true},
		{"child.reason_for_residence", "p1", "at home, and staying there", all(home("p1"), person("p1", func(p *checklist.Person) { p.Staying = "h1" })), false},
		{"child.reason_for_residence", "p1", "elsewhere", all(home("p2"), person("p1", func(p *checklist.Person) { p.Staying = "h1" })), true},

		{"support.why_no_early_help", "", "help", nothing, false},
		{"support.why_no_early_help", "", "a meeting", event("meeting"), false},
		{"support.why_no_early_help", "", "a talk", event("talk"), false},
		{"support.why_no_early_help", "", "an earlier worry", event("concern"), true},
		{"support.why_no_early_help", "", "an earlier worry, and words", all(event("concern"), answer("support.tried", "A breakfast club.")), false},

		{"family.safe_now", "p4", "a sister in the home", all(home("p1", "p4"), is("p4", "half-sister")), true},
		{"family.safe_now", "p4", "a child by age", all(home("p1", "p4"), born("p4", "2012")), true},
		{"family.safe_now", "p4", "a child of a lodger", all(home("p1", "p4"), is("p4", "lodger's child")), false},
		{"family.safe_now", "p4", "a sister elsewhere", all(home("p1"), is("p4", "sister")), false},
		{"family.safe_now", "p2", "a mother in the home", home("p1", "p2"), false},

		{"family.household_born", "p2", "a mother", nothing, false},
		{"family.household_born", "p3", "a colleague", nothing, false},
		{"family.household_born", "p4", "a neighbour", nothing, true},
		{"person.aliases", "p4", "a neighbour", nothing, true},
		{"person.aliases", "p3", "a colleague", nothing, false},
		{"person.post", "p3", "a colleague", nothing, true},
		{"person.post", "p4", "a neighbour", nothing, false},

		{"person.access", "p4", "nothing said", nothing, false},
		{"person.access", "p4", "a danger", concern("p4", "yes"), true},
		{"person.access", "p4", "not known", concern("p4", "not_known"), true},
		{"person.access", "p4", "no danger", concern("p4", "no"), false},

		{"consent.section17_refused", "", "nothing said", nothing, false},
		{"consent.section17_refused", "", "refused", all(agreed("p2", "refused"), level("section17")), true},
		{"consent.section17_refused", "", "refused, for early help", all(agreed("p2", "refused"), level("targeted")), true},
		{"consent.section17_refused", "", "refused, and section 47", all(agreed("p2", "refused"), level("section47")), false},
		{"consent.section17_refused", "", "refused, and no level", agreed("p2", "refused"), false},
		{"consent.section17_refused", "", "agreed", all(agreed("p2", "given"), level("section17")), false},
		{"consent.section17_refused", "", "refused by a neighbour", all(agreed("p4", "refused"), level("section17")), false},
		{"consent.section17_refused", "", "danger", all(agreed("p2", "refused"), level("section17"), tonight("yes")), false},
		{"consent.section17_refused", "", "significant harm", all(agreed("p2", "refused"), level("section17"), answer("concern.significant_harm", "yes")), false},
		{"consent.section17_refused", "", "no significant harm", all(agreed("p2", "refused"), level("section17"), answer("concern.significant_harm", "no")), true},

		{"referral.routes", "", "a route", nothing, true},
		{"referral.routes", "", "none", noRoutes, false},

		{"after.outcome", "", "not made", nothing, false},
		{"after.outcome", "", "rung", spoke, true},
		{"after.outcome", "", "a call still to be written down", action("call"), false},
		{"after.outcome", "", "sent", action("sent"), true},
		{"after.outcome", "", "made this minute", made("2026-11-27T12:00"), true},
		{"after.outcome", "", "made in a minute", made("2026-11-27T12:01"), false},
		{"after.outcome", "", "made yesterday", made("2026-11-26"), true},

		{"check.sheets_sent", "", "no sheet", nothing, false},
		{"check.sheets_sent", "", "a fact for visitors", fact(func(f *checklist.Fact) { f.Hold = "staff_safety" }), true},
		{"check.sheets_sent", "", "a name kept back", person("p4", func(p *checklist.Person) { p.NameHeld = true }), true},
		{"referral.police_help", "", "no danger", risk("p2", "no"), false},
		{"referral.police_help", "", "a danger", risk("p4", "yes"), true},
		{"referral.police_help", "", "not known", risk("p4", "not_known"), false},

		{"referral.how", "", "nothing said", how(""), false},
		{"referral.how", "", "said", nothing, true},
		{"referral.how", "", "danger", all(how(""), tonight("not_sure")), true},
		{"child.whereabouts", "p1", "a call", nothing, true},
		{"child.whereabouts", "p1", "a form", how("form"), false},
		{"child.whereabouts", "p1", "a form, and danger", all(how("form"), tonight("yes")), true},
		{"child.whereabouts", "p1", "a form, for protection", all(how("form"), kind("protection")), true},
		{"child.whereabouts", "p1", "a form, for an assessment", all(how("form"), kind("assessment")), false},
		{"child.whereabouts", "p1", "a form, and section 47", all(how("form"), level("section47")), true},
		{"child.whereabouts", "p1", "a form, for a child in need", all(how("form"), level("section17")), true},
		{"child.whereabouts", "p1", "a form, for early help", all(how("form"), level("targeted")), false},
		{"child.whereabouts", "p1", "a call, before the birth", due, false},
		{"child.urgent", "p1", "a call, before the birth", due, false},

		{"child.gender", "p1", "nothing said of the birth", nothing, true},
		{"child.gender", "p1", "before the birth", due, false},
		{"child.gender", "p1", "born since", all(due, born("p1", "2026-11-01")), true},
		{"child.interpreter", "p1", "a baby", born("p1", "2026-01-01"), false},
		{"child.interpreter", "p1", "two, perhaps", born("p1", "2024"), true},
		{"child.attendance_unit", "p1", "no figures", nothing, false},
		{"child.attendance_unit", "p1", "figures", person("p1", func(p *checklist.Person) { p.Attendance.Of = 20 }), true},
		{"child.attendance_unit", "p1", "figures in sessions", person("p1", func(p *checklist.Person) { p.Attendance.Of, p.Attendance.Unit = 20, checklist.UnitSessions }), false},
		{"child.plan", "p1", "no social worker, no help before", all(noEvents, answer("agencies.social_worker", "no")), false},
		{"child.plan", "p1", "no social worker now, help before", answer("agencies.social_worker", "no"), true},
		{"child.plan", "p1", "not known", all(noEvents, answer("agencies.social_worker", "not_known")), true},
		{"family.other_parent", "p1", "a mother alone", nothing, true},
		{"family.other_parent", "p1", "a mother and a stepfather", is("p4", "stepdad"), true},
		{"family.other_parent", "p1", "two mothers", is("p4", "mam"), false},
		{"family.other_parent", "p1", "a father, as the writer chose", class("p4", "parent"), false},
		{"family.other_parent", "p1", "an aunt called mum", class("p2", "other_family"), false},
		{"child.private_fostering", "p1", "a friend of the family as carer", all(is("p4", "friend of mum"), class("p4", "carer")), true},
		{"child.private_fostering", "p1", "a grandmother as carer", all(is("p4", "nan"), class("p4", "carer")), false},
		{"child.private_fostering", "p1", "a great-aunt as carer", all(is("p4", "great-aunt"), class("p4", "carer")), true},
		{"child.private_fostering", "p1", "a host family", is("p4", "host family"), true},
		{"child.private_fostering", "p1", "a neighbour who has her", is("p4", "neighbour who has her in the week"), true},
		{"child.private_fostering", "p1", "a neighbour", is("p4", "neighbour"), false},
		{"child.private_fostering", "p1", "a mother", nothing, false},
		{"child.private_fostering", "p1", "a godmother as carer", all(is("p4", "godmother"), class("p4", "carer")), true},
		{"child.private_fostering", "p1", "a foster carer", all(is("p4", "friend of mum"), class("p4", "foster_carer")), false},
		{"family.parental_responsibility", "p2", "before the birth", due, false},
		{"family.parental_responsibility", "p4", "a foster carer", class("p4", "foster_carer"), false},
		{"family.parental_responsibility", "p4", "a carer", class("p4", "carer"), true},
		{"family.parental_responsibility", "p4", "a grown-up friend, as the writer chose", class("p4", "other"), false},
		{"family.parental_responsibility_known", "p2", "not said", nothing, false},
		{"family.parental_responsibility_known", "p2", "yes", holds("p2", "yes"), true},
		{"family.parental_responsibility_known", "p2", "not known", holds("p2", "not_known"), false},
		{"family.order", "p2", "no order", nothing, false},
		{"family.order", "p4", "a special guardian", class("p4", "guardian"), true},
		{"family.lives_with", "p2", "one child with one home", home("p1", "p2"), false},
		{"family.lives_with", "p2", "two children", secondChild, true},
		{"family.lives_with", "p4", "no relation", all(secondChild, is("p4", "no relation to Ola")), false},
		{"family.lives_with", "p4", "not related, as the writer chose", all(secondChild, is("p4", "Not related"), class("p4", "other")), false},
		{"family.lives_with", "p4", "a lodger", all(secondChild, is("p4", "lodger, no relation")), true},
		{"family.lives_with", "p4", "a stepfather", all(secondChild, is("p4", "no relation"), class("p4", "step_parent")), true},
		{"family.primary_carer", "p4", "no relation", is("p4", "unrelated"), false},
		{"family.primary_carer", "p4", "an aunt", is("p4", "aunt"), true},
		{"family.parental_responsibility", "p4", "a midwife", is("p4", "midwife"), false},
		{"family.parental_responsibility", "p4", "someone who told us something, and no more is known", all(person("p4", func(p *checklist.Person) { p.Relations = nil }), fact(func(f *checklist.Fact) { f.From = "p4" })), false},
		{"family.parental_responsibility", "p4", "an aunt who told us something", all(is("p4", "aunt"), fact(func(f *checklist.Fact) { f.From = "p4" })), true},
		{"family.parental_responsibility", "p4", "no relation", is("p4", "no relation"), false},
		{"family.contact", "p2", "in the home", home("p1", "p2"), false},
		{"family.contact", "p2", "elsewhere", home("p1"), true},
		{"family.same_for_all", "p2", "one child", nothing, false},
		{"family.same_for_all", "p2", "two children", secondChild, true},
		{"family.same_for_all", "p2", "a child and one not born", all(secondChild, due), false},
		{"family.primary_carer", "p2", "before the birth", due, false},
		{"family.contact", "p2", "before the birth", due, false},
		{"person.last_seen", "p3", "a colleague", nothing, true},
		{"person.last_seen", "p3", "before the birth", due, false},
		{"fact.speaker", "f1", "words heard", all(factKind("heard"), words), false},
		{"fact.speaker", "f1", "passed on in no words", factKind("passed_on"), false},
		{"fact.speaker", "f1", "words passed on", all(factKind("passed_on"), words), true},
		{"consent.parents_told", "p4", "a foster carer", class("p4", "foster_carer"), true},
		{"consent.parents_agree", "p4", "a foster carer", class("p4", "foster_carer"), false},
		{"consent.parents_agree", "p4", "a stepfather", class("p4", "step_parent"), false},
		{"consent.reason_without", "p4", "a stepfather who was not reached", all(class("p4", "step_parent"), toldOf("p4", "could_not_reach")), false},
		{"consent.reason_without", "p4", "a stepfather whom it is not safe to tell", all(class("p4", "step_parent"), toldOf("p4", "not_safe")), true},
		{"consent.child_reason_without", "p1", "17, refused", all(born("p1", "2009-06-01"), agreed("p1", "refused")), true},
		{"consent.child_reason_without", "p1", "17, agrees", all(born("p1", "2009-06-01"), agreed("p1", "given")), false},
		{"consent.child_reason_without", "p1", "15, refused", all(born("p1", "2011-06-01"), agreed("p1", "refused")), false},
		{"consent.child_decided_by", "p1", "16, refused", all(born("p1", "2010-11-27"), agreed("p1", "refused")), true},
	} {
		q, ok := checklist.Default().Question(tt.question)
		if !ok {
			t.Fatalf("there is no question %s", tt.question)
		}
		r := household()
		tt.said(r)
		now := time.Date(2026, 11, 27, 12, 0, 0, 0, time.UTC)
		if got := q.Holds(checklist.SituationOf(r, q, tt.of, now)); got != tt.want {
			t.Errorf("%s of %q, %s: asked is %v, want %v", tt.question, tt.of, tt.name, got, tt.want)
		}
	}
}

// A question about someone or something that is not in the record can be looked at, but the questions that follow from
// it are not asked.
func TestQuestionsAskedOfNoOne(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	for _, q := range checklist.Default().All() {
		asked := q.Holds(checklist.SituationOf(r, q, "x9", time.Date(2026, 11, 27, 12, 0, 0, 0, time.UTC)))
		if asked && q.When != "" && slices.Contains([]string{checklist.OfChild, checklist.OfPerson, checklist.OfParent, checklist.OfFact}, q.Of) {
			t.Errorf("%s is not asked of anyone", q.ID)
		}
	}
}
