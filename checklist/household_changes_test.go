package checklist_test

import (
	"referral/checklist"
	"referral/checklist/when"
)

// These change the record that household returns, each in one respect.

func person(id string, change func(p *checklist.Person)) func(*checklist.Referral) {
	return func(r *checklist.Referral) { change(r.Person(id)) }
}

// all makes several changes, one after another.
func all(changes ...func(*checklist.Referral)) func(*checklist.Referral) {
	return func(r *checklist.Referral) {
		for _, change := range changes {
			change(r)
		}
	}
}

func nothing(*checklist.Referral) {}

func worry(names ...string) func(*checklist.Referral) {
	return func(r *checklist.Referral) { r.Request.Worries = names }
}

func how(s checklist.How) func(*checklist.Referral) {
	return func(r *checklist.Referral) { r.Request.How = s }
}

func level(s checklist.Level) func(*checklist.Referral) {
	return func(r *checklist.Referral) { r.Request.Level = s }
}

func kind(s checklist.RequestType) func(*checklist.Referral) {
	return func(r *checklist.Referral) { r.Request.Type = s }
}

func tonight(s checklist.YesNo) func(*checklist.Referral) {
	return func(r *checklist.Referral) { r.Request.Tonight = s }
}

func toldOf(id string, s checklist.Told) func(*checklist.Referral) {
	return person(id, func(p *checklist.Person) { p.Consent.Told = s })
}

func agreed(id string, s checklist.Agreement) func(*checklist.Referral) {
	return person(id, func(p *checklist.Person) { p.Consent.Agreed = s })
}

func is(id, s string) func(*checklist.Referral) {
	return person(id, func(p *checklist.Person) { p.Relations = []checklist.Relation{{To: "p1", Is: s}} })
}

func born(id, s string) func(*checklist.Referral) {
	return person(id, func(p *checklist.Person) { p.Born = when.When{At: s} })
}

func concern(id string, s checklist.YesNo) func(*checklist.Referral) {
	return person(id, func(p *checklist.Person) { p.OfConcern.Is = s })
}

func risk(id string, s checklist.YesNo) func(*checklist.Referral) {
	return person(id, func(p *checklist.Person) { p.StaffRisk = s })
}

func home(ids ...string) func(*checklist.Referral) {
	return func(r *checklist.Referral) {
		r.Homes = []*checklist.Home{{ID: "h1", Address: "1 Example Road"}}
		for _, id := range ids {
			r.Person(id).Homes = []string{"h1"}
		}
	}
}

func fact(change func(f *checklist.Fact)) func(*checklist.Referral) {
	return func(r *checklist.Referral) { change(r.Fact("f1")) }
}

func factKind(s checklist.FactKind) func(*checklist.Referral) {
	return fact(func(f *checklist.Fact) { f.Kind = s })
}

var words = fact(func(f *checklist.Fact) { f.Words = "It hurts." })

func event(s checklist.EventKind) func(*checklist.Referral) {
	return func(r *checklist.Referral) { r.Event("e1").Kind = s }
}

func talk(s checklist.EventKind, with string) func(*checklist.Referral) {
	return func(r *checklist.Referral) { r.Event("e1").Kind, r.Event("e1").Who = s, []string{with} }
}

func action(s checklist.ActionKind) func(*checklist.Referral) {
	return func(r *checklist.Referral) { r.Action("a1").Kind = s }
}

func spoke(r *checklist.Referral) {
	*r.Action("a1") = checklist.Action{ID: "a1", Kind: "call", Who: "duty worker", When: when.When{At: "2026-11-27T11:00"}}
}

func missed(r *checklist.Referral) { r.Action("a1").Kind, r.Action("a1").Through = "call", "no" }

func answer(id, s string) func(*checklist.Referral) {
	return func(r *checklist.Referral) { r.Answers = map[string]checklist.Answer{id: {Text: s}} }
}

func made(s string) func(*checklist.Referral) {
	return func(r *checklist.Referral) { r.Request.Made = s }
}

func agency(s string) func(*checklist.Referral) {
	return func(r *checklist.Referral) { r.Referrer.Agency = s }
}

func agencies(s checklist.Agreement) func(*checklist.Referral) {
	return func(r *checklist.Referral) { r.Sharing.Agencies = s }
}

func assessed(s checklist.YesNo) func(*checklist.Referral) {
	return func(r *checklist.Referral) { r.Request.EarlyHelpAssessment.Done = s }
}

func noRoutes(r *checklist.Referral) { r.Routes = nil }

func routeTold(s checklist.YesNo) func(*checklist.Referral) {
	return func(r *checklist.Referral) { r.Routes[0].Told = s }
}

var due = person("p1", func(p *checklist.Person) { p.Due = when.When{At: "2027-02"} })

func noEvents(r *checklist.Referral) { r.Events = nil }

func class(id string, class checklist.RelationClass) func(*checklist.Referral) {
	return person(id, func(p *checklist.Person) {
		if len(p.Relations) == 0 {
			p.Relations = []checklist.Relation{{To: "p1"}}
		}
		p.Relations[0].Class = class
	})
}

func holds(id string, s checklist.YesNo) func(*checklist.Referral) {
	return person(id, func(p *checklist.Person) { p.Relations[0].ParentalResponsibility = s })
}

func secondChild(r *checklist.Referral) { r.AddChild() }

func doesNotApply(kind checklist.GapKind) func(*checklist.Referral) {
	return person("p1", func(p *checklist.Person) {
		p.Answers = map[string]checklist.Answer{"child.born": {Gap: &checklist.Gap{Kind: kind}}}
	})
}
