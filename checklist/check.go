package checklist

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"referral/checklist/when"
)

// Check checks the record against the format: IDs, references, choices, dates, question IDs and lengths. It returns a
// [*RecordError] for the first place that does not fit. It does not judge what is written.
func (r *Referral) Check(g *Guide) error {
	c := &checker{r: r, g: g, ids: map[string]bool{ReferrerID: true}}
	c.collect()
	c.request()
	c.routes()
	c.sharing()
	c.homes()
	c.people()
	c.facts()
	c.eventsAndActions()
	c.answers("answers", r.Answers, "")
	c.kept()
	return c.err
}

// checker names each place as it is in the file: at+".how", at "referral", is the key how of the object referral, even
// where a question has that ID too.
type checker struct {
	r   *Referral
	g   *Guide
	ids map[string]bool // ids holds every ID of the record, of whatever kind.
	err error
}

func (c *checker) fail(place, say string, args ...any) {
	if c.err == nil {
		c.err = wrong(place, say, args...)
	}
}

// collect reads the IDs first, since a person may refer to one further down the list.
func (c *checker) collect() {
	for i, h := range c.r.Homes {
		c.id(fmt.Sprintf("homes[%d].id", i), EntryHome, h.ID)
	}
	for i, p := range c.r.People {
		c.id(fmt.Sprintf("people[%d].id", i), EntryPerson, p.ID)
	}
	for i, f := range c.r.Facts {
		c.id(fmt.Sprintf("facts[%d].id", i), EntryFact, f.ID)
	}
	for i, e := range c.r.Events {
		c.id(fmt.Sprintf("events[%d].id", i), EntryEvent, e.ID)
	}
	for i, a := range c.r.Actions {
		c.id(fmt.Sprintf("actions[%d].id", i), EntryAction, a.ID)
	}
}

func (c *checker) id(place string, kind EntryKind, id string) {
	switch {
	case kind.Number(id) == 0:
		c.fail(place, "it should be the letter %s and a number from 1", kind)
	case c.ids[id]:
		c.fail(place, "another entry has the same ID; each is given once")
	}
	c.ids[id] = true
}

func (c *checker) choice(place, list, value string) {
	if value != "" && !slices.Contains(choices[list], value) {
		c.fail(place, "it is not one of: %s", strings.Join(choices[list], ", "))
	}
}

func (c *checker) worries(place string, values []string) {
	for i, v := range values {
		at := fmt.Sprintf("%s[%d]", place, i)
		top, sub, has := strings.Cut(v, "/")
		switch {
		case !slices.Contains(choices["worry"], top):
			c.fail(at, "it is not one of: %s", strings.Join(choices["worry"], ", "))
		case has && (sub == "" || !slices.Contains(harmTypes, top) || !plainWord(sub)):
			c.fail(at, "only %s can have a subtype, in lower-case letters after a slash", strings.Join(harmTypes, ", "))
		case slices.Index(values, v) != i:
			c.fail(at, "it is there twice")
		}
	}
}

// places checks places on the body.
func (c *checker) places(place string, values []string) {
	for i, v := range values {
		at := fmt.Sprintf("%s[%d]", place, i)
		if _, ok := BodyPlaceOf(v); !ok {
			c.fail(at, "it is not a place of the body map")
		} else if slices.Index(values, v) != i {
			c.fail(at, "it is there twice")
		}
	}
}

func plainWord(s string) bool {
	return strings.IndexFunc(s, func(c rune) bool { return (c < 'a' || c > 'z') && c != '_' }) < 0
}

func (c *checker) date(place string, w when.When) {
	if !w.IsZero() && w.Check() != nil || w.At == "" && w.About {
		c.fail(place+".at", "it is not a date such as 2026, 2026-11, 2026-11-20 or 2026-11-20T14:05")
	}
}

func (c *checker) day(place, day string) {
	if day == "" {
		return
	}
	if _, err := time.Parse(time.DateOnly, day); err != nil {
		c.fail(place, "it is not a day such as 2026-11-20")
	}
}

func (c *checker) ref(place string, kind EntryKind, id string) {
	if id != "" && (kind.Number(id) == 0 || !c.ids[id]) {
		c.fail(place, "there is no such entry in the record")
	}
}

func (c *checker) person(place, id string) {
	if id != ReferrerID {
		c.ref(place, EntryPerson, id)
	}
}

func (c *checker) persons(place string, ids []string) {
	for i, id := range ids {
		c.person(fmt.Sprintf("%s[%d]", place, i), id)
	}
}

func (c *checker) length(place, text string) {
	if n := utf8.RuneCountInString(text); n > MaxAnswer {
		c.fail(place, "it has %d characters; an answer may have up to %d", n, MaxAnswer)
	}
}

func (c *checker) request() {
	const at = "referral"
	q := c.r.Request
	if q.Made != "" {
		if w := (when.When{At: q.Made}); w.Check() != nil || w.Precision() < when.Day {
			c.fail(at+".made", "it is not a day or a minute such as 2026-11-20T15:52")
		}
	}
	c.choice(at+".how", "how", string(q.How))
	c.choice(at+".tonight", "tonight", string(q.Tonight))
	c.worries(at+".worries", q.Worries)
	c.choice(at+".type", "type", string(q.Type))
	c.choice(at+".level", "level", string(q.Level))
	for k, v := range q.RiskFactors {
		if !slices.Contains(choices["risk_factor"], k) {
			c.fail(at+".risk_factors", "a key is not one of: %s", strings.Join(choices["risk_factor"], ", "))
		}
		c.choice(at+".risk_factors", "risk_factors", string(v))
	}
	for _, id := range sortedKeys(q.NoOtherParent) {
		c.choice(at+".no_other_parent", "no_other_parent", string(q.NoOtherParent[id]))
		if child := c.r.Person(id); child == nil || !child.Referred || q.NoOtherParent[id] == "" {
			c.fail(at+".no_other_parent", "each key should be the ID of a child referred, with an answer")
		}
	}
	c.choice(at+".early_help_assessment.done", "yes_no", string(q.EarlyHelpAssessment.Done))
	c.date(at+".early_help_assessment.when", q.EarlyHelpAssessment.When)
}

func (c *checker) routes() {
	seen := map[RouteName]bool{}
	for i, t := range c.r.Routes {
		at := fmt.Sprintf("routes[%d]", i)
		if t.Route == "" || seen[t.Route] {
			c.fail(at+".route", "each route belongs there once, by its name")
		}
		seen[t.Route] = true
		c.choice(at+".route", "route", string(t.Route))
		c.choice(at+".told", "yes_no", string(t.Told))
		c.date(at+".when", t.When)
	}
}

func (c *checker) sharing() {
	const at = "sharing"
	s := c.r.Sharing
	c.choice(at+".basis", "basis", string(s.Basis))
	c.choice(at+".agencies", "agencies", string(s.Agencies))
	c.person(at+".decided_by", s.DecidedBy)
	c.date(at+".family_told.when", s.FamilyTold.When)
	c.length(at+".family_told.what", s.FamilyTold.What)
}

func (c *checker) homes() {
	for i, h := range c.r.Homes {
		c.length(fmt.Sprintf("homes[%d].address", i), h.Address)
	}
}

func (c *checker) people() {
	for i, p := range c.r.People {
		at := fmt.Sprintf("people[%d]", i)
		c.date(at+".born", p.Born)
		c.date(at+".due", p.Due)
		for j, h := range p.Homes {
			c.ref(fmt.Sprintf("%s.homes[%d]", at, j), EntryHome, h)
		}
		c.ref(at+".staying", EntryHome, p.Staying)
		c.choice(at+".private_fostering", "yes_no", string(p.PrivateFostering))
		c.choice(at+".interpreter.needed", "yes_no", string(p.Interpreter.Needed))
		c.day(at+".attendance.from", p.Attendance.From)
		c.day(at+".attendance.to", p.Attendance.To)
		c.choice(at+".attendance.unit", "unit", string(p.Attendance.Unit))
		if a := p.Attendance; a.Present < 0 || a.Of < 0 {
			c.fail(at+".attendance", "a number of days cannot be below 0")
		}
		c.choice(at+".of_concern.is", "yes_no", string(p.OfConcern.Is))
		c.choice(at+".of_concern.access", "yes_no", string(p.OfConcern.Access))
		c.choice(at+".staff_risk", "yes_no", string(p.StaffRisk))
		if p.Work != nil {
			c.date(at+".work.last_seen", p.Work.LastSeen)
		}
		c.relations(at, p)
		c.consent(at, p.Consent)
		of := OfPerson
		if p.Referred {
			of = OfChild
		}
		c.answers(at+".answers", p.Answers, of)
		c.choice(at+".plan", "plan", string(p.Plan))
		if p.Plan != "" && !p.Referred {
			c.fail(at+".plan", "only a child referred has a plan here")
		}
		c.length(at+".gender", p.Gender)
		if p.Gender != "" && p.Referred {
			c.fail(at+".gender", "the gender of a child referred goes in answers, under "+QChildGender)
		}
	}
}

func (c *checker) relations(at string, p *Person) {
	to := map[string]bool{}
	for i, rel := range p.Relations {
		place := fmt.Sprintf("%s.relations[%d]", at, i)
		c.ref(place+".to", EntryPerson, rel.To)
		if rel.To == "" || rel.To == p.ID || to[rel.To] {
			c.fail(place+".to", "it should be another person, once")
		}
		to[rel.To] = true
		c.choice(place+".parental_responsibility", "yes_no", string(rel.ParentalResponsibility))
		c.choice(place+".class", "class", string(rel.Class))
		c.choice(place+".parental_responsibility_known", "known", string(rel.Known))
		c.choice(place+".lives_with", "yes_no", string(rel.LivesWith))
		c.choice(place+".access", "yes_no", string(rel.Access))
		c.date(place+".last_seen", rel.LastSeen)
		c.length(place+".contact", rel.Contact)
		c.consent(place, rel.Consent)
		if child := c.r.Person(rel.To); rel.byChild() && (child == nil || !child.Referred) {
			c.fail(place, "only a relation to a child referred has these keys")
		}
	}
}

func (c *checker) consent(at string, consent Consent) {
	at += ".consent"
	c.choice(at+".told", "told", string(consent.Told))
	c.person(at+".told_by", consent.ToldBy)
	c.date(at+".told_on", consent.ToldOn)
	c.choice(at+".agreed", "agreed", string(consent.Agreed))
	c.person(at+".decided_by", consent.DecidedBy)
}

func (c *checker) facts() {
	for i, f := range c.r.Facts {
		at := fmt.Sprintf("facts[%d]", i)
		c.choice(at+".kind", "fact", string(f.Kind))
		c.date(at+".when", f.When)
		c.date(at+".happened", f.Happened)
		c.person(at+".from", f.From)
		c.person(at+".to", f.To)
		c.person(at+".by", f.By)
		for _, t := range []struct{ key, text string }{{"text", f.Text}, {"asked", f.Asked}, {"words", f.Words}, {"meaning", f.Meaning}, {"known_how", f.KnownHow}} {
			c.length(at+"."+t.key, t.text)
		}
		c.date(at+".written.when", f.Written.When)
		c.persons(at+".about", f.About)
		c.worries(at+".worries", f.Worries)
		c.person(at+".injury.seen_by", f.Injury.SeenBy)
		if f.Count.N < 0 || f.Count.Of < 0 {
			c.fail(at+".count", "a number cannot be below 0")
		}
		c.choice(at+".hold", "hold", string(f.Hold))
		c.person(at+".speaker", f.Speaker)
		c.places(at+".marked", f.Marked)
	}
}

func (c *checker) eventsAndActions() {
	for i, e := range c.r.Events {
		at := fmt.Sprintf("events[%d]", i)
		c.choice(at+".kind", "event", string(e.Kind))
		c.date(at+".when", e.When)
		c.persons(at+".who", e.Who)
		c.length(at+".text", e.Text)
	}
	referral := false
	for i, a := range c.r.Actions {
		at := fmt.Sprintf("actions[%d]", i)
		c.choice(at+".kind", "action", string(a.Kind))
		c.date(at+".when", a.When)
		c.day(at+".due", a.Due)
		c.length(at+".text", a.Text)
		c.choice(at+".through", "through", string(a.Through))
		if a.Through != "" && a.Kind != ActionCall {
			c.fail(at+".through", "only a call can fail to get through")
		}
		if a.Referral && (a.Kind != ActionCall || a.Through != "" || referral) {
			c.fail(at+".referral", "only one call was the referral, and it got through")
		}
		referral = referral || a.Referral
	}
}

// answers checks the answers of the record, or those of a person if of is OfChild or OfPerson.
func (c *checker) answers(at string, answers map[string]Answer, of string) {
	for _, id := range sortedKeys(answers) {
		a := answers[id]
		place := at + "." + id
		q, ok := c.g.Question(id)
		if !ok || !q.heldBy(of) {
			c.fail(at, "answer %d of the list in alphabetical order is under a question that is not asked here", slices.Index(sortedKeys(answers), id)+1)
			continue
		}
		c.length(place, a.Text)
		if a.Gap != nil {
			if a.Gap.Kind == "" {
				c.fail(place+".gap.kind", "it is missing")
			}
			c.choice(place+".gap.kind", "gap", string(a.Gap.Kind))
			c.day(place+".gap.on", a.Gap.On)
		}
		for i, id := range a.Cites {
			c.ref(fmt.Sprintf("%s.cites[%d]", place, i), EntryFact, id)
		}
	}
}

func (c *checker) kept() {
	for i, k := range c.r.Kept {
		at := fmt.Sprintf("kept[%d]", i)
		if k.Rule == "" {
			c.fail(at+".rule", "it is missing")
		}
		c.ref(at+".at.person", EntryPerson, k.At.Person)
		if f := k.At.Fact; f != "" && !c.ids[f] {
			c.fail(at+".at.fact", "there is no such entry in the record")
		}
	}
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
