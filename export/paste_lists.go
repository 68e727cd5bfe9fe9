package export

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
	"referral/export/document"
)

// pasteLists compose what a box takes from the record's people, facts and events; the writer's own words follow it.
var pasteLists = map[string]func(*paper) string{
	checklist.QFamilyParents:           func(p *paper) string { return peopleLines(p, p.R.Carers()) },
	checklist.QFamilySiblings:          func(p *paper) string { return peopleLines(p, siblingPeople(p)) },
	checklist.QFamilyHousehold:         func(p *paper) string { return peopleLines(p, householdPeople(p, true)) },
	checklist.QFamilySignificantOthers: func(p *paper) string { return peopleLines(p, householdPeople(p, false)) },
	checklist.QAgenciesList:            agencyLines,
	checklist.QAgenciesLeadProfessional: func(p *paper) string {
		return workLines(p, func(o *checklist.Person) bool { return o.Work.Lead })
	},
	checklist.QConcernDisclosure: func(p *paper) string {
		return factLines(p, func(f *checklist.Fact) bool { c := p.R.Person(f.From); return f.Words != "" && c != nil && c.Referred })
	},
	checklist.QConcernInjuries: func(p *paper) string {
		return factLines(p, func(f *checklist.Fact) bool { return f.Injury != (checklist.Injury{}) })
	},
	checklist.QConcernWhenAndWhere:      func(p *paper) string { return factLines(p, func(*checklist.Fact) bool { return true }) },
	checklist.QConcernIssueList:         worryLabels,
	checklist.QConcernHarmTypes:         worryLabels,
	checklist.QHistoryConcerns:          func(p *paper) string { return eventLines(p, checklist.EventConcern) },
	checklist.QHistoryPreviousReferrals: func(p *paper) string { return eventLines(p, checklist.EventReferral) },
	checklist.QSupportTried:             func(p *paper) string { return eventLines(p, checklist.EventHelp) },
	checklist.QSupportAgencyActions:     func(p *paper) string { return eventLines(p, checklist.EventTalk, checklist.EventMeeting) },
	checklist.QFamilyRiskFactors:        riskFactors,
	checklist.QChildName:                namesOfChildren,
	checklist.QChildAge:                 func(p *paper) string { return eachChild(p, func(c *checklist.Person) string { return ageOf(p, c) }) },
	checklist.QChildUnborn: func(p *paper) string {
		return eachChild(p, func(c *checklist.Person) string { return unbornSaid(p, c) })
	},
	checklist.QReferralDate: func(p *paper) string { return madePart(p, when.Day) },
	checklist.QReferralTime: func(p *paper) string { return madePart(p, when.Minute) },
}

// peopleLines returns one line per person: name, birth, who they are. Held-back names are left out.
func peopleLines(p *paper, people []*checklist.Person) string {
	var out []string
	for _, o := range people {
		if o.Held() || o.Work != nil {
			continue
		}
		born := ""
		if !o.Born.IsZero() {
			born = "born " + bornDate(o.Born)
		}
		out = append(out, english.Join(", ", p.begin(o.ID), born, relationsOf(p, o), mainCarer(p, o)))
	}
	return strings.Join(out, "\n")
}

func siblingPeople(p *paper) []*checklist.Person {
	var out []*checklist.Person
	for i, c := range p.R.Children() {
		if i > 0 {
			out = append(out, c)
		}
	}
	for _, o := range p.R.Others() {
		if slices.ContainsFunc(o.Relations, func(t checklist.Relation) bool {
			is, to := strings.ToLower(t.Is), p.R.Person(t.To)
			return to != nil && to.Referred && !strings.ContainsAny(is, "'’") &&
				(strings.Contains(is, "sister") || strings.Contains(is, "brother") || strings.Contains(is, "sibling"))
		}) {
			out = append(out, o)
		}
	}
	return out
}

// householdPeople returns those who share a home with a child, or the family members who do not. People known only by
// what they did, who are no relation of anyone's, are in neither.
func householdPeople(p *paper, in bool) []*checklist.Person {
	var out []*checklist.Person
	for _, o := range p.R.Others() {
		if o.Work == nil && p.R.InHousehold(o) == in && (in || o.Name != "" && len(o.Relations) > 0) {
			out = append(out, o)
		}
	}
	return out
}

func agencyLines(p *paper) string {
	return workLines(p, func(o *checklist.Person) bool { return !p.sameAgency(o) })
}

func workLines(p *paper, take func(*checklist.Person) bool) string {
	var out []string
	for _, o := range p.R.Others() {
		if o.Work == nil || o.Held() || !take(o) {
			continue
		}
		out = append(out, english.Join(", ", p.name(o.ID), p.post(o), o.Work.Agency, o.SafeContact, o.Phone, lastSaw(p, o)))
	}
	return strings.Join(out, "\n")
}

// factLines returns facts as the main sheet words them, one per paragraph.
func factLines(p *paper, take func(*checklist.Fact) bool) string {
	var out []string
	for _, f := range printedFacts(p, slices.DeleteFunc(openFacts(p.R), func(f *checklist.Fact) bool { return !take(f) })) {
		out = append(out, flat(f))
	}
	return strings.Join(out, "\n")
}

// flat returns a fact as plain text.
func flat(f document.Fact) string {
	parts := []string{f.Opening().String()}
	for _, b := range f.Body {
		switch b := b.(type) {
		case document.Paragraph:
			parts = append(parts, b.Text.String())
		case document.Quote:
			for _, t := range b.Marked() {
				parts = append(parts, t.String())
			}
		}
	}
	return strings.Join(parts, " ")
}

func eventLines(p *paper, kinds ...checklist.EventKind) string {
	var out []string
	for _, e := range chronology(p) {
		if !slices.Contains(kinds, e.Kind) {
			continue
		}
		at := e.When.String()
		if at == "" {
			at = "day not known"
		}
		what := english.Join("; ", strings.TrimSuffix(e.Text, "."), e.Outcome, e.Why)
		what = english.Join("; ", what, withWhom(p, e))
		out = append(out, english.Sentence(english.Capital(at)+": "+what))
	}
	return strings.Join(out, "\n")
}

func worryLabels(p *paper) string {
	var out []string
	for _, w := range kindsSaid(p.R.Request.Worries) {
		if s := p.choiceLabel(checklist.QConcernHarmTypes, w); s != "" {
			out = append(out, s)
		}
	}
	return strings.Join(out, "; ")
}

func eachChild(p *paper, say func(*checklist.Person) string) string {
	var out []string
	children := p.R.Children()
	for _, c := range children {
		s := say(c)
		if s != "" && len(children) > 1 && s != c.Name {
			s = p.begin(c.ID) + ": " + s
		}
		if s != "" {
			out = append(out, s)
		}
	}
	return strings.Join(out, "\n")
}

// namesOfChildren returns the children's names, and mentions a baby who has none yet.
func namesOfChildren(p *paper) string {
	var out []string
	for _, c := range p.R.Children() {
		switch {
		case c.Name != "":
			out = append(out, c.Name)
		case p.unborn(c):
			out = append(out, p.begin(c.ID))
		}
	}
	return strings.Join(out, "\n")
}

// bornOrDue returns a child's date of birth, or when a baby is due.
func bornOrDue(p *paper, c *checklist.Person) string {
	switch {
	case p.unborn(c) && !c.Due.IsZero():
		return "due " + bornDate(c.Due)
	case toCome(c.Born, p.day()):
		return bornDate(c.Born) + ", which is still to come"
	}
	return bornDate(c.Born)
}

func ageOf(p *paper, c *checklist.Person) string { return ageIn(c.Born, p.day()) }

// unbornSaid says whether a child is not born yet.
func unbornSaid(p *paper, c *checklist.Person) string {
	switch {
	case !c.Due.IsZero() && p.unborn(c):
		return "Yes, due " + bornDate(c.Due)
	case toCome(c.Born, p.day()):
		return "The birth date given is still to come: " + bornDate(c.Born)
	case !c.Born.IsZero():
		return "No"
	}
	return ""
}

// madePart returns the day or the time of the referral.
func madePart(p *paper, part when.Precision) string {
	w := when.When{At: p.R.Request.Made}
	switch {
	case part == when.Day && w.Precision() >= when.Day:
		return when.When{At: w.At[:10]}.String()
	case part == when.Minute && w.Precision() == when.Minute:
		return w.At[11:]
	}
	return ""
}
