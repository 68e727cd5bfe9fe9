package review

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/when"
)

// cases has for every rule at least one record in which it finds something and one in which it does not. A record of
// the first kind draws only this rule's finding, once: one gap is reported once. also lists what else a change brings
// with it.
var cases = slices.Concat(presenceCases, evidenceCases, sheetCases, answerCases, crossCases, wordCases)

type ruleCase struct {
	rule   string
	name   string
	change change
	want   int
	also   []string
}

// presenceCases are about what is there at all: a call, a name, a date, who was told.
var presenceCases = []ruleCase{
	{"route-telephone", "urgent and no one rang", urgent, 1, nil},
	{"route-telephone", "urgent and rang", and(urgent, rang), 0, nil},
	{"route-leaves", "urgent", and(urgent, rang, func(r *checklist.Referral) { delete(child(r).Answers, "child.next_leaves") }), 1, nil},
	{"route-leaves", "urgent, and the call settled it", and(urgent, rang, put("call.may_go_home", say("Stays here until 16:00.")), func(r *checklist.Referral) { delete(child(r).Answers, "child.next_leaves") }), 0, nil},
	{"route-leaves", "urgent, honest gap", and(urgent, rang, func(r *checklist.Referral) { child(r).Answers["child.next_leaves"] = gap("asked") }), 0, nil},
	{"route-access", "of concern", and(urgent, rang, func(r *checklist.Referral) { r.Person("p3").OfConcern.Is = "yes" }), 1, nil},
	{"route-access", "of concern, not known", and(urgent, rang, func(r *checklist.Referral) {
		r.Person("p3").OfConcern = checklist.OfConcern{Is: "yes", Access: "not_known"}
	}), 0, nil},
	{"route-other-child", "brother nowhere in the risk", withoutOtto, 1, nil},
	{"route-other-child", "brother in a fact", and(withoutOtto, func(r *checklist.Referral) { r.Facts[1].About = []string{"p4"} }), 1, nil},
	{"route-other-child", "brother as a brother", and(withoutOtto, put("concern.reason", say("Mila is alone with her brother (F1)."))), 1, nil},
	{"route-other-child", "brother thought about", and(withoutOtto, func(r *checklist.Referral) {
		r.Person("p4").Answers = map[string]checklist.Answer{"family.safe_now": say("not_known")}
	}), 0, nil},
	{"route-other-child", "second child referred", func(r *checklist.Referral) { r.People = append(r.People, second()) }, 1, []string{"basics-relation-by-child"}},
	{"route-call", "by telephone, no time", func(r *checklist.Referral) { r.Request.How = "call" }, 1, nil},
	{"route-call", "no time", and(rang, func(r *checklist.Referral) { r.Actions[0].When = when.When{} }), 1, nil},
	{"route-call", "no name", and(rang, func(r *checklist.Referral) { r.Actions[0].Who = "" }), 1, nil},
	{"route-call", "a call as well as the form, no time", and(rang, func(r *checklist.Referral) { r.Request.How, r.Actions[0].When = "form", when.When{} }), 1, nil},
	{"route-call", "recorded", rang, 0, nil},
	{"route-call", "somebody who gave no name", and(rang, func(r *checklist.Referral) { r.Actions[0].Who = checklist.NoName }), 0, nil},
	{"route-telephone", "urgent, and only the father was rung", and(urgent, rang, func(r *checklist.Referral) { r.Actions[0].Who = "Mr Aziz, his father" }), 1, nil},
	{"route-telephone", "urgent, and could not get through", and(urgent, rang, func(r *checklist.Referral) { r.Actions[0].Through = "no" }), 1, nil},
	{"route-telephone", "urgent, and a call without a name", and(urgent, rang, func(r *checklist.Referral) { r.Actions[0].Who = "" }), 1, nil},
	{"route-two-times", "written up in the evening", and(rang, func(r *checklist.Referral) { r.Request.Made = "2026-11-13T18:05" }), 1, nil},
	{"route-two-times", "one time", and(rang, func(r *checklist.Referral) { r.Request.Made = "2026-11-13T09:30" }), 0, nil},
	{"route-two-times", "a time in the words, and another", and(rang, func(r *checklist.Referral) { r.Actions[0].Who = "MASH 14:10, spoke to Jo" }), 1, nil},
	{"route-two-times", "the same time in the words", and(rang, func(r *checklist.Referral) { r.Actions[0].Who = "MASH 9.30, spoke to Jo" }), 0, nil},
	{"route-two-times", "one of two times in the words", and(rang, func(r *checklist.Referral) { r.Actions[0].Who = "9:10 no answer, 9:30 Jo" }), 0, nil},
	{"route-two-times", "another time for the police", func(r *checklist.Referral) {
		r.Routes = []*checklist.Route{{Route: checklist.RoutePolice, Told: checklist.Yes, Who: "PC Odell at 8.15am", When: at("2026-11-13T08:50")}}
	}, 1, nil},
	{"route-writing", "two days after the call", and(rang, func(r *checklist.Referral) { r.Actions[0].When = at("2026-11-11T09:00") }), 1, nil},
	{"route-writing", "sent", and(rang, sentIt, func(r *checklist.Referral) { r.Actions[0].When = at("2026-11-11T09:00") }), 0, nil},
	{"route-delay", "three days", func(r *checklist.Referral) {
		r.Facts[0].When, r.Facts[1].When = at("2026-11-10T09:00"), at("2026-11-09")
	}, 1, nil},
	{"route-delay", "three days, made", func(r *checklist.Referral) {
		r.Facts[0].When, r.Facts[1].When, r.Request.Made = at("2026-11-10T09:00"), at("2026-11-09"), "2026-11-13T09:00"
	}, 0, nil},
	{"route-police", "physical harm", worry("physical"), 1, nil},
	{"route-police", "domestic abuse ticked as a worry", worry("domestic_abuse"), 1, nil},
	{"route-police", "domestic abuse", func(r *checklist.Referral) {
		r.Request.RiskFactors = map[string]checklist.Risk{"domestic_abuse": "known"}
	}, 1, []string{"evidence-known-in-home"}},
	{"route-police", "domestic abuse, nothing known", func(r *checklist.Referral) {
		r.Request.RiskFactors = map[string]checklist.Risk{"domestic_abuse": "nothing_known"}
	}, 0, nil},
	{"route-police", "left alone", put("concern.reason", say("Mila and Otto are left on their own until 23:00 (F1).")), 1, nil},
	{"route-police", "alone at break", put("concern.reason", say("Mila sits alone at break and eats by herself (F1).")), 0, nil},
	{"route-police", "Otto is left unattended at night (F1).", reason("Otto is left unattended at night (F1)."), 1, nil},
	{"route-police", "Otto was on his own all night (F1).", reason("Otto was on his own all night (F1)."), 1, nil},
	{"route-police", "Otto was alone in the house for three hours (F1).", reason("Otto was alone in the house for three hours (F1)."), 1, nil},
	{"route-police", "Otto says nobody is at home at night (F1).", reason("Otto says nobody is at home at night (F1)."), 1, nil},
	{"route-police", "Otto saw his father hit his mother (F1).", reason("Otto saw his father hit his mother (F1)."), 1, nil},
	{"route-police", "Otto says that Dad had Mum by the throat (F1).", reason("Otto says that Dad had Mum by the throat (F1)."), 1, nil},
	{"route-police", "Otto is left in charge of the baby (F1).", reason("Otto is left in charge of the baby (F1)."), 1, nil},
	{"route-police", "a child found alone", reason("Mila was found at the bus stop; no adult was in the flat (F1)."), 1, nil},
	{"route-police", "alone with a baby", reason("Otto was on his own with the baby for two nights (F1)."), 1, nil},
	{"route-police", "hands round a neck", reason("Otto saw him with both hands round her neck (F1)."), 1, nil},
	{"route-police", "an adult hits a child", reason("Mum slapped him in the car (F1)."), 1, nil},
	{"route-police", "an adult hits her head", reason("Mum hit her head on the gate (F1)."), 0, nil},
	{"route-police", "a scarf round a neck", reason("Otto wears a scarf round his neck (F1)."), 0, nil},
	{"route-police", "no one at home by day", reason("We rang at 15:00; no one was at home (F1)."), 0, nil},
	{"route-police", "Otto has never been left alone (F1).", reason("Otto has never been left alone (F1)."), 0, nil},
	{"route-police", "Otto's mother says she has not left him on his own (F1).", reason("Otto's mother says she has not left him on his own (F1)."), 0, nil},
	{"route-police", "Otto leaves school on his own at 15:15 (F1).", reason("Otto leaves school on his own at 15:15 (F1)."), 0, nil},
	{"route-police", "Otto reads by himself at night (F1).", reason("Otto reads by himself at night (F1)."), 0, nil},
	{"route-police", "Otto left his bag on its own (F1).", reason("Otto left his bag on its own (F1)."), 0, nil},
	{"route-police", "Otto wants to be left out of it (F1).", reason("Otto wants to be left out of it (F1)."), 0, nil},
	{"route-police", "Otto beats the drum (F1).", reason("Otto beats the drum (F1)."), 0, nil},
	{"route-police", "Otto hits the ball to his father (F1).", reason("Otto hits the ball to his father (F1)."), 0, nil},
	{"route-police", "Otto kicked off his shoes; his mother came (F1).", reason("Otto kicked off his shoes; his mother came (F1)."), 0, nil},
	{"route-police", "Otto plays alone for ten minutes (F1).", reason("Otto plays alone for ten minutes (F1)."), 0, nil},
	{"route-police", "Otto's mother was attacked by illness in 2024 (F1).", reason("Otto's mother was attacked by illness in 2024 (F1)."), 0, nil},
	{"route-police", "Otto is left with Mr Sand (F1).", reason("Otto is left with Mr Sand (F1)."), 0, nil},
	{"route-police", "Otto sleeps on his own (F1).", reason("Otto sleeps on his own (F1)."), 0, nil},
	{"route-police", "Otto goes home alone at 15:15 (F1).", reason("Otto goes home alone at 15:15 (F1)."), 0, nil},
	{"route-police", "Otto was hit by a ball (F1).", reason("Otto was hit by a ball (F1)."), 0, nil},
	{"route-police", "somebody tells them", and(worry("physical"), route(checklist.Route{Route: "police", Told: "no", Who: "the duty worker tells them"})), 0, nil},
	{"route-police", "no crime, in own words", and(worry("physical"), put("referral.routes", say("No crime is suspected."))), 0, nil},
	{"route-police-fgm", "done", worry("fgm_done"), 1, nil},
	{"route-police-fgm", "told, no one knows by whom", and(worry("fgm_done"), route(checklist.Route{Route: "police", Told: "yes"})), 1, nil},
	{"route-police-fgm", "by the teacher who was told", and(worry("fgm_done"), route(checklist.Route{Route: "police", Told: "yes", Who: "Femi Adair rang 101 himself", When: at("2026-11-13T09:20"), Reference: "W-20931"})), 0, nil},
	{"route-police-fgm", "by somebody else", and(worry("fgm_done"), route(checklist.Route{Route: "police", Told: "yes", Who: "Ms Idowu", When: at("2026-11-13T09:20"), Reference: "W-20931"})), 1, nil},
	{"route-police-fgm", "on the teacher's behalf", and(worry("fgm_done"), route(checklist.Route{Route: "police", Told: "yes", Who: "Imogen Vale on behalf of Mr Adair", When: at("2026-11-13T09:20"), Reference: "W-20931"})), 1, nil},
	{"route-police-fgm", "no reference", and(worry("fgm_done"), route(checklist.Route{Route: "police", Told: "yes", Who: "Mr Adair", When: at("2026-11-13T09:20")})), 1, nil},
	{"route-police-fgm", "neither a day nor a reference", and(worry("fgm_done"), route(checklist.Route{Route: "police", Told: "yes", Who: "Mr Adair"})), 1, nil},
	{"route-police-fgm", "in words of the list of others", and(worry("fgm_done"), put("referral.routes", say("The social worker tells the police."))), 1, nil},
	{"route-police-fgm", "the writer was told", and(worry("fgm_done"), fact(func(f *checklist.Fact) { f.To, f.By = "referrer", "referrer" }), route(checklist.Route{Route: "police", Told: "yes", Who: "I rang 101", When: at("2026-11-13T09:20"), Reference: "W-20931"})), 0, nil},
	{"route-police-fgm", "no one is known to have been told", and(worry("fgm_done"), fact(func(f *checklist.Fact) { f.Kind, f.To, f.By = "passed_on", "", "" }), route(checklist.Route{Route: "police", Told: "yes", Who: "Ms Idowu", When: at("2026-11-13T09:20"), Reference: "W-20931"})), 0, []string{"evidence-first-speaker"}},
	{"route-police-fgm", "feared, not done", worry("fgm_feared"), 0, nil},
	{"route-lado", "not told", worry("adult_works_with_children"), 1, nil},
	{"route-lado", "told", and(worry("adult_works_with_children"), route(checklist.Route{Route: "lado", Told: "yes"})), 0, nil},
	{"route-social-worker", "not told", route(checklist.Route{Route: "allocated_worker"}), 1, nil},
	{"route-social-worker", "a plan is running", func(r *checklist.Referral) { child(r).Plan = checklist.PlanChildInNeed }, 1, nil},
	{"route-social-worker", "a plan is running, told", and(route(checklist.Route{Route: "allocated_worker", Told: "yes"}), func(r *checklist.Referral) { child(r).Plan = checklist.PlanProtection }), 0, nil},
	{"route-social-worker", "a plan that has ended", func(r *checklist.Referral) { child(r).Plan = checklist.PlanWas }, 0, nil},
	{"route-social-worker", "told", route(checklist.Route{Route: "allocated_worker", Told: "yes"}), 0, nil},
	{"route-told", "not told", route(checklist.Route{Route: "prevent", Told: "no"}), 1, nil},
	{"route-told", "told", route(checklist.Route{Route: "prevent", Told: "yes"}), 0, nil},
	{"route-address", "no address", func(r *checklist.Referral) { child(r).Homes, r.Person("p4").Homes = nil, []string{"h2"} }, 1, nil},
	{"route-address", "no postcode", func(r *checklist.Referral) { r.Homes[0].Postcode = "" }, 1, nil},
	{"route-address", "honest gap", func(r *checklist.Referral) {
		child(r).Homes, child(r).Answers["child.address"] = nil, gap("will_ask")
	}, 0, nil},
	{"route-elsewhere", "another area", func(r *checklist.Referral) { r.Homes[0].Postcode = "ZX1 1ZZ" }, 1, nil},
	{"route-elsewhere", "another area, no space", func(r *checklist.Referral) { r.Homes[0].Postcode = "zx11zz" }, 1, nil},
	{"route-elsewhere", "another area, in the address", func(r *checklist.Referral) {
		r.Homes[0].Address, r.Homes[0].Postcode = "7 Quarry Row, Norwick ZX1 1ZZ", ""
	}, 1, nil},
	{"route-address", "postcode in the address", func(r *checklist.Referral) {
		r.Homes[0].Address, r.Homes[0].Postcode = r.Homes[0].Address+", "+r.Homes[0].Postcode, ""
	}, 0, nil},
	{"route-elsewhere", "another area, told", and(route(checklist.Route{Route: "other_authority", Told: "yes"}), func(r *checklist.Referral) { r.Homes[0].Postcode = "ZX1 1ZZ" }), 0, nil},
	{"route-visitors", "not answered", func(r *checklist.Referral) { r.Person("p2").StaffRisk, r.Person("p3").StaffRisk = "", "" }, 1, nil},
	{"route-visitors", "not known", func(r *checklist.Referral) {
		r.Person("p2").StaffRisk, r.Person("p3").StaffRisk = "not_known", "not_known"
	}, 0, nil},
	{"route-visitors", "answered for one", func(r *checklist.Referral) { r.Person("p2").StaffRisk = "" }, 0, nil},
	{"route-police-help", "danger to staff", func(r *checklist.Referral) { r.Person("p3").StaffRisk = "yes" }, 1, []string{"sheet-staff-safety"}},
	{"route-police-help", "answered", and(put("referral.police_help", say("no")), staffFact, func(r *checklist.Referral) { r.Person("p3").StaffRisk = "yes" }), 0, nil},
	{"route-unanswered", "tonight", func(r *checklist.Referral) { r.Request.Tonight = "" }, 1, nil},
	{"route-unanswered", "gap", put("concern.who_and_reach", gap("asked")), 0, nil},

	{"basics-referrer", "nothing of you", func(r *checklist.Referral) { r.Referrer = checklist.Referrer{} }, 1, nil},
	{"basics-referrer", "all there", func(*checklist.Referral) {}, 0, nil},
	{"basics-child-name", "no name", func(r *checklist.Referral) { child(r).Name = "" }, 1, nil},
	{"basics-child-name", "gap", func(r *checklist.Referral) {
		child(r).Name, child(r).Answers["child.name"] = "", gap("will_ask")
	}, 0, nil},
	{"basics-child-full-name", "one word", func(r *checklist.Referral) { child(r).Name = "Mila" }, 1, nil},
	{"basics-child-full-name", "with another name", func(r *checklist.Referral) { child(r).Name, child(r).Aliases = "Mila", []string{"Mila T"} }, 0, nil},
	{"basics-child-born", "no date", func(r *checklist.Referral) { child(r).Born = when.When{} }, 1, nil},
	{"basics-child-born", "about", func(r *checklist.Referral) { child(r).Born = when.When{At: "2017", About: true} }, 0, nil},
	{"basics-child-born", "unborn without a due date", func(r *checklist.Referral) { r.People = append(r.People, unborn()) }, 1, []string{"basics-relation-by-child"}},
	{"basics-child-born", "unborn with a due date", func(r *checklist.Referral) {
		b := unborn()
		b.Due = at("2027-02")
		r.People = append(r.People, b)
	}, 0, []string{"basics-relation-by-child"}},
	{"basics-household", "no one", alone, 1, nil},
	{"basics-household", "in words", and(alone, put("family.household", gap("asked"))), 0, nil},
	{"basics-parent", "only a brother", func(r *checklist.Referral) {
		r.People = slices.DeleteFunc(r.People, func(p *checklist.Person) bool { return p.ID == "p2" || p.ID == "p3" })
		r.Events[0].Who = nil
	}, 1, nil},
	{"basics-parent", "gap", and(put("family.household", gap("asked")), func(r *checklist.Referral) {
		r.People = slices.DeleteFunc(r.People, func(p *checklist.Person) bool { return p.ID == "p2" || p.ID == "p3" })
		r.Events[0].Who = nil
	}), 0, nil},
	{"basics-lives-with", "everybody elsewhere", elsewhere, 1, nil},
	{"basics-lives-with", "gap", and(elsewhere, put("family.household", gap("asked"))), 0, nil},
	{"basics-where", "father", func(r *checklist.Referral) { r.Person("p3").Homes = nil }, 1, nil},
	{"basics-where", "gap", func(r *checklist.Referral) {
		r.Person("p3").Homes, r.Person("p3").Answers["family.parent_address"] = nil, gap("will_ask")
	}, 0, nil},
	{"basics-name", "mother", func(r *checklist.Referral) { r.Person("p2").Name = "" }, 1, nil},
	{"basics-name", "held", func(r *checklist.Referral) { r.Person("p2").Name, r.Person("p2").Aliases = "", []string{"Cat"} }, 0, nil},
	{"basics-relation", "unknown man", func(r *checklist.Referral) {
		r.People = append(r.People, &checklist.Person{ID: "p6", Name: "Jay"})
	}, 1, nil},
	{"basics-postcode-slip", "one figure", func(r *checklist.Referral) { r.Home("h1").Postcode = "7" }, 1, nil},
	{"basics-postcode-slip", "words", func(r *checklist.Referral) { r.Home("h1").Postcode = "not known" }, 0, nil},
	{"basics-email-slip", "a street", func(r *checklist.Referral) { r.Referrer.Email = "3 Tarn Street" }, 1, nil},
	{"basics-email-slip", "a mother's", func(r *checklist.Referral) { r.Person("p2").Email = "01632 960 4" }, 1, nil},
	{"basics-email-slip", "none", func(r *checklist.Referral) { r.Referrer.Email = "none" }, 0, nil},
	{"basics-relation", "a woman called Gail", func(r *checklist.Referral) {
		r.People = append(r.People, &checklist.Person{ID: "p6", Name: "Gail", Relations: []checklist.Relation{{To: "p1", Is: "woman"}}})
	}, 1, []string{"basics-reach", "basics-where", "consent-told"}},
	{"basics-relation", "family friend", func(r *checklist.Referral) {
		r.People = append(r.People, &checklist.Person{ID: "p6", Name: "Jay", Relations: []checklist.Relation{{To: "p1", Is: "friend of the family"}}})
	}, 0, nil},
	{"basics-reach", "mother", func(r *checklist.Referral) { r.Person("p2").Phone = "" }, 1, nil},
	{"basics-reach", "at work only", func(r *checklist.Referral) { r.Person("p2").Phone, r.Person("p2").SafeContact = "", "work, to 16:30" }, 0, nil},
	{"basics-interpreter", "Polish at home", func(r *checklist.Referral) {
		child(r).Answers["child.first_language"] = say("Polish, and some English")
	}, 2, nil},
	{"basics-interpreter", "answered", func(r *checklist.Referral) {
		child(r).Answers["child.first_language"] = say("Polish")
		for _, p := range r.Carers() {
			p.Interpreter.Needed = "no"
		}
	}, 0, nil},
	{"basics-interpreter", "English", func(r *checklist.Referral) { child(r).Answers["child.first_language"] = say("English and Polish") }, 0, nil},
	{"basics-work", "no service", func(r *checklist.Referral) { r.Person("p5").Work = &checklist.Work{Lead: true} }, 1, nil},
	{"basics-work", "a job", func(r *checklist.Referral) { r.Person("p5").Work = &checklist.Work{Post: "health visitor"} }, 0, nil},
	{"basics-parental-responsibility", "no for every adult", responsibility("no", "no"), 1, nil},
	{"basics-parental-responsibility", "nothing said", responsibility("", ""), 1, nil},
	{"basics-parental-responsibility", "not known", responsibility("not_known", "not_known"), 0, nil},
	{"basics-parental-responsibility", "one no, one open", responsibility("no", ""), 0, nil},
	{"basics-unanswered", "disability", func(r *checklist.Referral) { delete(child(r).Answers, "child.disability") }, 1, nil},
	{"basics-unanswered", "declined", func(r *checklist.Referral) { child(r).Answers["child.disability"] = gap("declined") }, 0, nil},
	{"basics-unanswered", "what only the register needs to be looked at for", func(r *checklist.Referral) {
		delete(child(r).Answers, "child.gender")
		delete(child(r).Answers, "child.religion")
	}, 0, nil},

	{"consent-do-not-tell", "fear of harm", and(worry("fgm_feared"), toldAs("not_yet")), 1, nil},
	{"consent-do-not-tell", "rang first", and(worry("fgm_feared"), rang, toldAs("not_yet")), 0, nil},
	{"consent-told", "mother", toldAs(""), 1, nil},
	{"consent-told", "no contact with the family", and(toldAs(""), put("consent.no_direct_contact", say("no"))), 0, nil},
	{"consent-told-how", "neither", func(r *checklist.Referral) {
		r.Person("p2").Consent = checklist.Consent{Told: "yes_after", Agreed: "given"}
	}, 1, nil},
	{"consent-told-how", "no day", func(r *checklist.Referral) { r.Person("p2").Consent.ToldOn = when.When{} }, 1, nil},
	{"consent-told-how", "not told", toldAs("asking_first"), 0, nil},
	{"consent-views", "nothing said", func(r *checklist.Referral) { r.Person("p2").Answers = nil }, 1, nil},
	{"consent-views", "declined", func(r *checklist.Referral) { r.Person("p2").Answers["consent.parents_views"] = gap("declined") }, 0, nil},
	{"consent-reason", "could not reach", func(r *checklist.Referral) { r.Person("p3").Answers = nil }, 1, nil},
	{"consent-reason", "refused", func(r *checklist.Referral) { r.Person("p2").Consent.Agreed = "refused" }, 1, []string{"consent-refused-section17"}},
	{"consent-reason", "refused with a reason", and(put("concern.significant_harm", say("yes")), func(r *checklist.Referral) {
		r.Person("p2").Consent.Agreed, r.Person("p2").Consent.DecidedBy = "refused", "referrer"
		r.Person("p2").Answers["consent.reason_without"] = say("She has been alone on 3 evenings (F1).")
	}), 0, nil},
	{"consent-reason", "asking first", toldAs("asking_first"), 0, nil},
	{"consent-decided-by", "no one", func(r *checklist.Referral) { r.Person("p3").Consent.DecidedBy = "" }, 1, nil},
	{"consent-decided-by", "gap", func(r *checklist.Referral) {
		r.Person("p3").Consent.DecidedBy, r.Person("p3").Answers["consent.decided_by"] = "", gap("will_ask")
	}, 0, nil},
	{"consent-plan", "not yet", and(drop("sharing.family_told_by"), toldAs("not_yet")), 1, []string{"consent-section17"}},
	{"consent-plan", "agreed in the call", and(drop("sharing.family_told_by"), put("call.family_told", say("The worker tells them.")), rang, toldAs("could_not_reach"), safeReason), 0, []string{"consent-section17"}},
	{"consent-agreed", "open", func(r *checklist.Referral) { r.Person("p2").Consent.Agreed = "" }, 1, nil},
	{"consent-agreed", "not asked", func(r *checklist.Referral) { r.Person("p2").Consent.Agreed = "not_sought" }, 0, nil},
	{"consent-section17", "no one told", and(toldAs("not_safe"), safeReason, func(r *checklist.Referral) { r.Person("p2").SafeContact = "work" }), 1, nil},
	{"consent-section17", "section 47", and(toldAs("not_safe"), safeReason, func(r *checklist.Referral) {
		r.Person("p2").SafeContact, r.Request.Level = "work", "section47"
	}), 0, nil},
	{"consent-refused-section17", "refused", refused, 1, nil},
	{"consent-refused-section17", "after advice", and(refused, put("concern.after_advice", say("yes")), func(r *checklist.Referral) {
		r.Actions = append(r.Actions, &checklist.Action{ID: "a1", Kind: "advice", When: at("2026-11-12"), Text: "Refer."})
	}), 0, nil},
	{"consent-safe-contact", "a number that may be read", and(toldAs("not_safe"), safeReason, func(r *checklist.Referral) { r.Request.Level = "section47" }), 1, nil},
	{"consent-safe-contact", "the person of concern", and(toldAs("not_safe"), safeReason, func(r *checklist.Referral) {
		r.Request.Level, r.Person("p2").OfConcern = "section47", checklist.OfConcern{Is: "yes"}
	}), 0, nil},
	{"consent-unanswered", "child told", func(r *checklist.Referral) { child(r).Consent = checklist.Consent{} }, 1, nil},
	{"consent-unanswered", "too young", func(r *checklist.Referral) { child(r).Consent = checklist.Consent{Told: "too_young"} }, 0, nil},

	{"route-whereabouts", "a child in need", func(r *checklist.Referral) { delete(child(r).Answers, "child.whereabouts") }, 1, nil},
	{"route-whereabouts", "early help", and(level("targeted"), func(r *checklist.Referral) { delete(child(r).Answers, "child.whereabouts") }), 0, nil},
	{"route-whereabouts", "before the birth", func(r *checklist.Referral) {
		r.People = append(r.People, unborn())
		sameToAll(r)
	}, 0, []string{"basics-child-born"}},
	{"route-foster-carer", "by the word", kinsman("foster mum"), 1, []string{"basics-reach", "basics-where", "consent-told"}},
	{"route-foster-carer", "as the writer chose", ofClass("foster_carer"), 1, []string{"basics-reach", "basics-where", "consent-told"}},
	{"route-foster-carer", "the social worker is told", and(ofClass("foster_carer"), func(r *checklist.Referral) {
		r.Routes = []*checklist.Route{{Route: "allocated_worker", Told: "yes", Who: "Ms Rao", When: at("2026-11-13")}}
	}), 0, []string{"basics-reach", "basics-where", "consent-told"}},
	{"basics-other-parent", "a mother alone", motherAlone, 1, nil},
	{"basics-other-parent", "a mother and her boyfriend", and(motherAlone, kinsman("mum's boyfriend")), 1, []string{"basics-reach", "basics-where", "consent-told"}},
	{"basics-other-parent", "died", and(motherAlone, noOther("died")), 0, nil},
	{"basics-other-parent", "not safe to name", and(motherAlone, noOther("not_safe")), 0, nil},
	{"basics-other-parent", "a gap", and(motherAlone, func(r *checklist.Referral) { child(r).Answers["family.other_parent"] = gap("not_asked") }), 0, nil},
	{"basics-other-parent", "two mothers", func(r *checklist.Referral) { r.Person("p3").Relations[0].Is = "mam" }, 0, nil},
	{"basics-class", "a word of another language", kinsman("tata"), 1, []string{"basics-reach", "basics-where", "consent-told"}},
	{"basics-class", "chosen", and(kinsman("tata"), func(r *checklist.Referral) { r.Person("p7").Relations[0].Class = "parent" }), 0,
		[]string{"basics-reach", "basics-where", "consent-told"}},
	{"basics-class", "a neighbour", kinsman("neighbour"), 0, nil},
	{"basics-relation-by-child", "a sister of another father", func(r *checklist.Referral) {
		r.People = append(r.People, second())
		sameToAll(r)
		r.Person("p3").Relations = r.Person("p3").Relations[:1]
		r.Person("p3").Homes = nil
		r.Person("p3").Answers["family.parent_address"] = gap("not_asked")
	}, 1, []string{"basics-other-parent", "route-other-child"}},
	{"basics-relation-by-child", "each said", func(r *checklist.Referral) {
		r.People = append(r.People, second())
		sameToAll(r)
	}, 0, []string{"route-other-child"}},
	{"basics-before-birth", "a yes", func(r *checklist.Referral) {
		r.People = append(r.People, unborn())
		sameToAll(r)
		r.Person("p2").RelationTo("p6").ParentalResponsibility = "yes"
	}, 1, []string{"basics-child-born"}},
	{"basics-before-birth", "after the birth", func(r *checklist.Referral) {}, 0, nil},
	{"basics-private-fostering", "a friend has her", ofClass("carer"), 1, []string{"basics-reach", "basics-where", "consent-told"}},
	{"basics-private-fostering", "a grandmother has her", and(ofClass("carer"), func(r *checklist.Referral) { r.Person("p7").Relations[0].Is = "nan, has her" }), 0,
		[]string{"basics-reach", "basics-where", "consent-told"}},
	{"consent-danger-told", "about to be told", and(worry("physical"), police, concernTold("not_yet")), 1, nil},
	{"consent-danger-told", "told, and can reach her", and(worry("emotional"), concernTold("yes_before")), 1, nil},
	{"consent-danger-told", "told, and cannot reach her", and(worry("emotional"), concernTold("yes_before"), func(r *checklist.Referral) { r.Person("p3").OfConcern.Access = "no" }), 0, nil},
	{"consent-danger-told", "told after a call", and(worry("emotional"), concernTold("yes_after"), rang), 0, nil},
	{"consent-danger-told", "neglect, told", concernTold("yes_before"), 0, nil},
	{"consent-danger-told", "domestic abuse, about to be told", and(concernTold("not_yet"), police, func(r *checklist.Referral) {
		r.Request.RiskFactors = map[string]checklist.Risk{"domestic_abuse": "known"}
		r.Facts[1].Text = "Late on 6 of 10 mornings. On 12 November her father shouted at her mother at the gate."
	}), 1, nil},
	{"consent-young-person", "17, no reason", youngPerson("refused"), 1, nil},
	{"consent-young-person", "17, agrees", youngPerson("given"), 0, nil},
	{"consent-young-person", "17, a reason", and(youngPerson("refused"), func(r *checklist.Referral) {
		child(r).Answers["consent.child_reason_without"] = say("Otto is 5 and has nobody else (F1).")
		child(r).Consent.DecidedBy = "referrer"
	}), 0, nil},

	{"evidence-first-speaker", "words passed on", wordsPassedOn(""), 1, nil},
	{"evidence-first-speaker", "whose words they were", wordsPassedOn("p3"), 0, nil},
	{"evidence-first-speaker", "passed on in no words", and(wordsPassedOn(""), func(r *checklist.Referral) { r.Facts[2].Words = "" }), 0, nil},
}

func TestBaseIsClean(t *testing.T) {
	if fs := ruled(t, base(), finding.Think, now); len(fs) > 0 {
		t.Errorf("got %v in the clean record", ids(fs))
	}
}

func TestRules(t *testing.T) {
	for _, c := range cases {
		t.Run(c.rule+"/"+c.name, func(t *testing.T) {
			r := base()
			c.change(r)
			got := ids(ruled(t, r, finding.Think, now))
			want := slices.Concat(slices.Repeat([]string{c.rule}, c.want), c.also)
			slices.Sort(got)
			slices.Sort(want)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

func TestInfoRules(t *testing.T) {
	r := base()
	r.Facts[0].Asked = ""
	got := ids(ruled(t, r, finding.Info, now))
	slices.Sort(got)
	if want := []string{"evidence-uncited", "voice-asked"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if got := ids(ruled(t, r, finding.Think, now)); len(got) > 0 {
		t.Errorf("got %v without asking for info", got)
	}
	r = base()
	put("impact.now", say("She is tired.", "f1", "f2"))(r)
	if got := ids(ruled(t, r, finding.Info, now)); len(got) > 0 {
		t.Errorf("got %v where every fact is cited", got)
	}
}

func TestEveryRuleHasAHitAndAMiss(t *testing.T) {
	hit, miss := map[string]bool{}, map[string]bool{}
	// TestInfoRules, TestGathered, TestOtherDraft, TestLongReferral, TestLongSentences, TestCouncilByDistrict
	for _, elsewhere := range []string{"evidence-uncited", "voice-asked", "basics-register", "basics-born", "names-other-draft", "sheet-long", "sheet-long-sentence", "route-council"} {
		hit[elsewhere], miss[elsewhere] = true, true
	}
	for _, c := range cases {
		if c.want > 0 {
			hit[c.rule] = true
		} else {
			miss[c.rule] = true
		}
	}
	for _, r := range Rules() {
		if !hit[r.ID] || !miss[r.ID] {
			t.Errorf("%s: hit %v, miss %v", r.ID, hit[r.ID], miss[r.ID])
		}
	}
}
