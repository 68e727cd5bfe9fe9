package review

import (
	"strings"

	"referral/checklist"
)

type change func(*checklist.Referral)

// drop removes answers from the referral.
func drop(ids ...string) change {
	return func(r *checklist.Referral) {
		for _, id := range ids {
			delete(r.Answers, id)
		}
	}
}

// put puts an answer into the referral.
func put(id string, a checklist.Answer) change {
	return func(r *checklist.Referral) { r.Answers[id] = a }
}

func and(changes ...change) change {
	return func(r *checklist.Referral) {
		for _, c := range changes {
			c(r)
		}
	}
}

func urgent(r *checklist.Referral) {
	r.Request.Tonight = "yes"
	for id, text := range map[string]string{"child.next_leaves": "15:15, with her aunt.", "child.whereabouts": "With Mr Adair.", "child.urgent": "yes"} {
		child(r).Answers[id] = say(text)
	}
}

func rang(r *checklist.Referral) {
	r.Request.How = "call"
	r.Actions = append(r.Actions, &checklist.Action{ID: "a1", Kind: "call", When: at("2026-11-13T09:30"), Who: "duty worker"})
}

func sentIt(r *checklist.Referral) {
	r.Actions = append(r.Actions, &checklist.Action{ID: "a2", Kind: "sent", When: at("2026-11-13T09:50")})
}

func worry(names ...string) change {
	return func(r *checklist.Referral) {
		r.Request.Worries = names
		r.Facts[0].Worries, r.Facts[0].When = names, at("2026-11-12T11:10") // Less than a day before the tests.
	}
}

func route(t checklist.Route) change {
	return func(r *checklist.Referral) { r.Routes = append(r.Routes, &t) }
}

func held(r *checklist.Referral) {
	r.People = append(r.People, &checklist.Person{ID: "p6", Name: "Gwen Hallow", NameHeld: true, Relations: []checklist.Relation{{To: "p1", Is: "neighbour"}}})
	r.Facts = append(r.Facts, &checklist.Fact{ID: "f3", Kind: "passed_on", When: at("2026-11-12"), From: "p6", To: "referrer", Text: "Heard crying.", KnownHow: "through the wall", Hold: "source"})
}

// heldAs is held with another relation for the person who asked not to be named.
func heldAs(relation string) change {
	return func(r *checklist.Referral) {
		held(r)
		r.Person("p6").Relations[0].Is = relation
	}
}

// unsaid is a fact that was passed on without saying by whom.
func unsaid(r *checklist.Referral) {
	r.Facts = append(r.Facts, &checklist.Fact{ID: "f4", Kind: "passed_on", When: at("2026-11-12"), To: "referrer", Text: "Heard crying.", KnownHow: "through the wall"})
}

// wordsPassedOn adds words that the mother passed on, and whose they were.
func wordsPassedOn(speaker string) change {
	return func(r *checklist.Referral) {
		r.Facts = append(r.Facts, &checklist.Fact{ID: "f3", Kind: "passed_on", When: at("2026-11-12T16:00"), Where: "telephone", From: "p2", To: "referrer", By: "referrer",
			Text: "What was said to her at the door on 11 November.", Words: "You keep out of this.", KnownHow: "It was said to her.", About: []string{"p1"}, Worries: []string{"neglect"}, Speaker: speaker})
	}
}

// sameToAll copies what is said of the first child and each of the family to a second child.
func sameToAll(r *checklist.Referral) {
	for _, p := range r.Others() {
		if len(p.Relations) > 0 {
			t := p.Relations[0]
			t.To = "p6"
			if t.ParentalResponsibility == "yes" {
				t.ParentalResponsibility = "not_known"
			}
			p.Relations = append(p.Relations, t)
		}
	}
}

// kinsman adds someone with this relation to the child, and only a name.
func kinsman(is string) change {
	return func(r *checklist.Referral) {
		r.People = append(r.People, &checklist.Person{ID: "p7", Name: "Sal Webb", Relations: []checklist.Relation{{To: "p1", Is: is}}})
	}
}

func ofClass(class checklist.RelationClass) change {
	return and(kinsman("friend of the family"), func(r *checklist.Referral) { r.Person("p7").Relations[0].Class = class })
}

func motherAlone(r *checklist.Referral) { r.Person("p3").Relations[0].Is = "uncle" }

func noOther(why checklist.NoOtherParent) change {
	return func(r *checklist.Referral) { r.Request.NoOtherParent = map[string]checklist.NoOtherParent{"p1": why} }
}

func level(l checklist.Level) change { return func(r *checklist.Referral) { r.Request.Level = l } }

func police(r *checklist.Referral) {
	r.Routes = append(r.Routes, &checklist.Route{Route: "police", Told: "yes", Who: "PC Lund", When: at("2026-11-12")})
}

// concernTold makes the father someone who may be causing the harm, and says whether he was told.
func concernTold(told checklist.Told) change {
	return func(r *checklist.Referral) {
		p := r.Person("p3")
		p.OfConcern, p.StaffRisk = checklist.OfConcern{Is: "yes", Access: "yes"}, "no"
		p.Consent = checklist.Consent{Told: told, ToldBy: "referrer", ToldOn: at("2026-11-12T15:00"), Agreed: "not_sought"}
		p.Answers = map[string]checklist.Answer{"consent.parents_views": say("\"I see.\""), "family.person_of_concern": say("He shouts.")}
		if !told.Yes() {
			p.Consent = checklist.Consent{Told: told, Agreed: "not_sought", DecidedBy: "referrer"}
			p.Answers = map[string]checklist.Answer{"consent.reason_without": say("Ms Vale tells him on 14 November.")}
		}
	}
}

func youngPerson(agreed checklist.Agreement) change {
	return func(r *checklist.Referral) {
		child(r).Born, child(r).Consent.Agreed = at("2009-06-02"), agreed
		put("concern.reason", say("Mila, 17, looks after Otto, 5, alone after school (F1)."))(r)
		put("concern.outside_home", say("Nothing known."))(r)
		child(r).Answers["concern.outside_home"] = say("Nothing known.")
		delete(r.Answers, "concern.outside_home")
	}
}

func withoutOtto(r *checklist.Referral) {
	r.Person("p4").Answers = nil
	r.Facts[0].Words = "I waited till the dark for Mum."
	put("concern.reason", say("Mila, 9, is alone after school (F1)."))(r)
	put("concern.who_and_reach", say("Nobody looks after Mila until 18:30."))(r)
	put("impact.without_action", say("She may come to harm (F1)."))(r)
}

func second() *checklist.Person {
	b := *base().Person("p1")
	b.ID, b.Name = "p6", "Rhea Torvane"
	return &b
}

func unborn() *checklist.Person {
	return &checklist.Person{ID: "p6", Referred: true, Homes: []string{"h1"}, Answers: map[string]checklist.Answer{"child.born": gap("does_not_apply")}}
}

func alone(r *checklist.Referral) {
	r.People = []*checklist.Person{child(r), r.Person("p5")}
	r.Events[0].Who = nil
}

func elsewhere(r *checklist.Referral) {
	for _, id := range []string{"p2", "p4"} {
		r.Person(id).Homes = []string{"h2"}
	}
}

func responsibility(mother, father checklist.YesNo) change {
	return func(r *checklist.Referral) {
		r.Person("p2").Relations[0].ParentalResponsibility = mother
		r.Person("p3").Relations[0].ParentalResponsibility = father
	}
}

func toldAs(told checklist.Told) change {
	return func(r *checklist.Referral) {
		r.Person("p2").Consent = checklist.Consent{Told: told, Agreed: "not_sought"}
	}
}

func safeReason(r *checklist.Referral) {
	r.Person("p2").Consent.DecidedBy = "referrer"
	r.Person("p2").Answers["consent.reason_without"] = say("Her phone is read by others (F1).")
}

func refused(r *checklist.Referral) {
	r.Person("p2").Consent.Agreed, r.Person("p2").Consent.DecidedBy = "refused", "referrer"
	r.Person("p2").Answers["consent.reason_without"] = say("She is alone on most evenings (F1).")
}

func staffFact(r *checklist.Referral) {
	r.Facts = append(r.Facts, &checklist.Fact{ID: "f3", Kind: "seen", When: at("2026-11-12"), Where: "gate", By: "p5", Text: "He kicked the gate.", Hold: "staff_safety"})
}

func noFacts(r *checklist.Referral) {
	r.Facts = nil
	for id, a := range r.Answers {
		a.Cites = nil
		r.Answers[id] = a
	}
	child(r).Answers["voice.wishes"] = say("She wants her mother home.")
}

func wishesAnswered(r *checklist.Referral) { child(r).Answers["voice.wishes"] = gap("not_asked") }

func fact(f func(*checklist.Fact)) change {
	return func(r *checklist.Referral) { f(r.Facts[0]) }
}

func second2(f func(*checklist.Fact)) change {
	return func(r *checklist.Referral) { f(r.Facts[1]) }
}

func tried(text string) change {
	return and(put("support.tried", say(text)), put("referral.lower_help", say("Club ends at 16:30.")), func(r *checklist.Referral) { r.Events = r.Events[1:] })
}

func quiet(r *checklist.Referral) {
	r.Facts = r.Facts[1:]
	for id, a := range r.Answers {
		if a.Cites != nil {
			a.Cites = []string{"f2"}
		}
		a.Text = strings.ReplaceAll(a.Text, "F1", "F2")
		r.Answers[id] = a
	}
}
