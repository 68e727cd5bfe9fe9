package export

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export/document"
)

const (
	staffSafetyID       = "staff-safety"
	staffSafetyTitle    = "Visiting safely"
	staffSafetyAudience = "Confidential: for the authority's visiting staff only; never the family"
	separateHolder      = "social care only, never the family"
	notForFamily        = "Not for the family. Keep it separate from the referral."
)

var staffSafetySheet = Sheet{
	ID:       staffSafetyID,
	Title:    staffSafetyTitle,
	Audience: staffSafetyAudience,
	Holder:   separateHolder,
	Rows:     []int{37, 98},
	Compose:  composeStaffSafety,
}

const safetyOpens = "This sheet is separate from the referral. It is for the people who visit. Please ring before anyone goes."

// composeStaffSafety returns what a visitor needs to know: who, what was seen or heard, and who was asked.
func composeStaffSafety(c Context) (document.Document, bool) {
	p := newPaper(c)
	var out blocks
	if !p.R.HasStaffSafety() {
		return document.Document{}, false
	}
	out.add(plain(safetyOpens)...)
	out.add(led("Ring:", ringReferrer(p))...)
	out.add(heading("1. Who may be a danger to a visitor"))
	n := len(out)
	var nothing []string
	for _, o := range p.R.Others() {
		v := checklist.Get(p.R, p.Guide, checklist.Ref{Question: checklist.QPersonStaffRisk, Subject: o.ID})
		switch {
		case o.MayBeDanger():
			out.add(led(p.begin(o.ID)+":", dangerOf(p, o, v))...)
		case o.Held() || o.Work != nil:
		case o.StaffRisk == checklist.No || v.Text != "":
			nothing = append(nothing, english.Join(": ", p.name(o.ID), inside(v.Text)))
		}
	}
	if len(out) == n {
		out.add(plain("No one is named. The facts below say what we know.")...)
	}
	if len(nothing) > 0 {
		out.add(led("Nothing known to us of danger to a visitor from:", english.Sentence(strings.Join(nothing, "; ")))...)
	}
	if facts := factsForVisit(p); len(facts) > 0 {
		out.add(heading("2. Facts"))
		for _, f := range printedFacts(p, facts) {
			out.add(f)
		}
	}
	if q, ok := p.Guide.Question(checklist.QReferralPoliceHelp); ok {
		out.add(led(q.Title, english.Sentence(p.text(q.ID, "")))...) // "Police help: No" would read as if the police had not helped.
	}
	d := newDocument(c, staffSafetyTitle+": "+p.bearers(), staffSafetyAudience)
	d.Warning, d.Blocks = notForFamily, out
	return withReference(p, d), true
}

// dangerOf says who someone is, where they are, and what was written about visiting. It never describes a protected
// source.
func dangerOf(p *paper, o *checklist.Person, v checklist.Value) string {
	if o.Held() {
		return english.Sentences("The name is on the sheet \""+sourcesTitle+"\"", v.Text)
	}
	var homes []string
	for _, id := range o.Homes {
		homes = append(homes, address(p.R.Home(id)))
	}
	who := english.Capital(english.Join(", ", afterName(p, o), english.And(homes)))
	if o.StaffRisk != checklist.Yes {
		who = english.Sentences(who, "Whether there is a danger is not known")
		if first, rest := cutSentence(v.Text); unknownWords.MatchString(first) && len(strings.Fields(first)) <= 2 { // The sentence already says so.
			v.Text = rest
		}
	}
	return english.Sentences(who, v.Text, whyDanger(p, o, v.Text), p.start(strings.Join(reach(p, o), "; ")))
}

// factsForVisit returns the facts for this sheet and those of the referral that it cites, since a visitor may not have
// the referral.
func factsForVisit(p *paper) []*checklist.Fact {
	r := p.R
	facts := factsOn(r, checklist.HoldStaffSafety)
	for _, f := range openFacts(r) {
		if slices.ContainsFunc(r.Others(), func(o *checklist.Person) bool {
			v := checklist.Get(r, p.Guide, checklist.Ref{Question: checklist.QPersonStaffRisk, Subject: o.ID})
			if !o.MayBeDanger() || o.Held() {
				return false
			}
			return slices.Contains(factsOfDanger(p, o, v.Text), f.ID) || slices.Contains(checklist.FactsNamed(v.Text), checklist.EntryFact.Number(f.ID))
		}) {
			facts = append(facts, f)
		}
	}
	return facts
}

// whyDanger points to what someone did if the words do not say. A name alone is no use to a visitor.
func whyDanger(p *paper, o *checklist.Person, said string) string {
	if there := factsOfDanger(p, o, said); len(there) > 0 {
		return "What we know is in " + cited(there)
	}
	if said != "" || slices.ContainsFunc(factsOn(p.R, checklist.HoldStaffSafety), func(f *checklist.Fact) bool { return tellsOf(p, f, o) }) {
		return ""
	}
	return "What happened is not written down here: please ask us when you ring"
}

// factsOfDanger returns the referral's facts about someone, if neither the words nor a fact on this sheet say what they
// did.
func factsOfDanger(p *paper, o *checklist.Person, said string) []string {
	if said != "" || slices.ContainsFunc(factsOn(p.R, checklist.HoldStaffSafety), func(f *checklist.Fact) bool { return tellsOf(p, f, o) }) {
		return nil
	}
	var out []string
	for _, f := range openFacts(p.R) {
		if tellsOf(p, f, o) {
			out = append(out, f.ID)
		}
	}
	return out
}

// tellsOf reports whether a fact is about someone, quotes them or names them.
func tellsOf(p *paper, f *checklist.Fact, o *checklist.Person) bool {
	return slices.Contains(f.About, o.ID) || p.R.SpeakerOf(f) == o.ID || o.Name != "" && mentions(f.Text+" "+f.Words, p.name(o.ID))
}

func ringReferrer(p *paper) string {
	who := english.Join(", ", p.R.Referrer.Name, p.R.Referrer.Role, p.R.Referrer.Phone)
	if who == "" {
		return notAnswered
	}
	return english.Sentences(who, p.answer(checklist.QReferrerAvailability, ""))
}
