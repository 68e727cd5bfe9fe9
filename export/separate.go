package export

import (
	"fmt"
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export/document"
)

// SourcesID is the ID of the sheet on which protected sources are named.
const SourcesID = "sources"

const (
	staffSafetyID    = "staff-safety"
	staffSafetyTitle = "Visiting safely"
	sourcesTitle     = "Protected sources"

	staffSafetyAudience = "Confidential: for the authority's visiting staff only; never the family"
	sourcesAudience     = "Confidential: for the authority only; never the family"
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

var sourcesSheet = Sheet{
	ID:       SourcesID,
	Title:    sourcesTitle,
	Audience: sourcesAudience,
	Holder:   separateHolder,
	Rows:     []int{44},
	Compose:  composeSources,
}

const (
	safetyOpens  = "This sheet is separate from the referral. It is for the people who visit. Please ring before anyone goes."
	sourcesOpens = "This sheet is separate from the referral. It holds what %s must not find out. Please do not pass any of it to the family."
	sourcesNames = "It names people who asked to be kept out of the referral, or who we think should be."
	noSecrecy    = "It cannot be kept secret from everyone: it may have to be shown to a court, or given in answer to a request for personal data."
)

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

// composeSources returns who asked to be kept out of the referral, how to reach them, and what they passed on.
func composeSources(c Context) (document.Document, bool) {
	p := newWholePaper(c)
	var out blocks
	if !p.R.HasSources() {
		return document.Document{}, false
	}
	from := english.Or(keptFrom(p))
	if from == "" {
		from = "someone in the family"
	}
	out.add(plain(fmt.Sprintf(sourcesOpens, from))...)
	if slices.ContainsFunc(p.R.People, (*checklist.Person).Held) {
		out.add(plain(sourcesNames)...)
	}
	out.add(plain(noSecrecy)...)
	out.add(led("Ring:", ringReferrer(p))...)
	part := 0
	open := func(title string) {
		part++
		out.add(heading(fmt.Sprintf("%d. %s", part, title)))
	}
	if secret := keptSecret(p); len(secret) > 0 {
		open("What must be kept from the family")
		out.add(secret...)
		if !p.R.SourceHeld() {
			return sourcesPaper(p, out), true
		}
	}
	open("Who they are, and how to reach them")
	n := len(out)
	for _, o := range p.R.People {
		if o.Held() {
			out.add(sourceTable(p, o)...)
		}
	}
	if len(out) == n {
		out.add(plain("No one is named.")...)
	}
	open("What they passed on")
	n = len(out)
	for _, f := range printedFacts(p, factsOn(p.R, checklist.HoldSource)) {
		out.add(f)
	}
	var held []*checklist.Event
	for _, e := range p.R.Events {
		if p.R.HoldsEvent(e) {
			held = append(held, e)
		}
	}
	if len(held) > 0 {
		out.add(eventTable(p, held))
	}
	if len(out) == n {
		out.add(plain("No fact is marked as theirs.")...)
	}
	return sourcesPaper(p, out), true
}

// sourcesPaper finishes the sheet of protected sources.
func sourcesPaper(p *paper, blocks []document.Block) document.Document {
	d := newDocument(p.Context, sourcesTitle+": "+p.bearers(), sourcesAudience)
	d.Warning, d.Blocks = notForFamily, blocks
	return withReference(p, d)
}

// keptSecret returns what must be kept from the family, in the writer's words. If part of the instruction had to be cut
// from page one, it is printed here in full: "she" may refer to someone named in the sentence that was cut.
func keptSecret(p *paper) []document.Block {
	kept := p.R.Confidential()
	var details []document.Block
	for _, k := range kept.Details {
		details = append(details, led(p.begin(k.Person.ID)+":", english.Sentences(k.Lines(p.R)...))...)
	}
	if kept.Secret == "" {
		return details
	}
	said := p.R.Answers[checklist.QConsentConfidentialInformation]
	text := said.Text
	if said.Gap != nil {
		text = said.Gap.Note
	}
	if _, held := p.R.Divide(text); held == "" {
		return append(plain(kept.Secret), details...)
	}
	out := led("As we wrote it:", text)
	own := p.R.Answers[checklist.QConsentKeptSecret]
	if own.Gap != nil {
		out = append(out, plain(own.Gap.Note)...)
	}
	return append(append(out, plain(own.Text)...), details...)
}

// sourceTable returns everything the record holds about a protected source.
func sourceTable(p *paper, o *checklist.Person) []document.Block {
	t := document.KeyValues{Head: [2]string{"About", "What we know"}}
	add := func(key, value string) {
		if value != "" {
			t.Rows = append(t.Rows, document.Row{Key: document.Plain(key), Value: document.Plain(value)})
		}
	}
	var homes []string
	for _, id := range o.Homes {
		homes = append(homes, address(p.R.Home(id)))
	}
	add("Name", p.begin(o.ID))
	add("Also known as", strings.Join(o.Aliases, ", "))
	add("Who they are", english.Capital(english.Join(", ", relationsOf(p, o), p.job(o))))
	add(p.label(checklist.QPersonSafeRing), p.text(checklist.QPersonSafeRing, o.ID))
	add("Safe contact", o.SafeContact)
	add("Phone", o.Phone)
	add("Email", o.Email)
	add("Address", english.And(homes))
	above := []string{checklist.QPersonName, checklist.QPersonNameHeld, checklist.QPersonSafeRing, checklist.QPersonAliases, checklist.QFamilyRelation, checklist.QFamilyClass, checklist.QPersonSafeContact, checklist.QFamilyParentPhone, checklist.QPersonEmail, checklist.QFamilyParentAddress,
		checklist.QPersonAgency, checklist.QPersonPost}
	if where := p.value(checklist.QFamilyParentAddress, o.ID); where.Choice == "" {
		add("Address", p.text(checklist.QFamilyParentAddress, o.ID))
	}
	for _, q := range p.Guide.All() {
		if q.Of != checklist.OfPerson && q.Of != checklist.OfParent || slices.Contains(above, q.ID) {
			continue
		}
		if g := p.value(q.ID, o.ID).Gap; g == nil || g.Kind != checklist.GapNone || g.Note != "" {
			if row := (document.Row{Key: document.Plain(q.Label), Value: document.Plain(p.text(q.ID, o.ID))}); !hasRow(t.Rows, row) {
				add(q.Label, row.Value.String())
			}
		}
	}
	if len(t.Rows) == 0 {
		add("Name", notAnswered)
	}
	return []document.Block{t}
}

// hasRow reports whether a row is already there: two questions may ask for the same date of birth.
func hasRow(rows []document.Row, row document.Row) bool {
	return slices.ContainsFunc(rows, func(r document.Row) bool {
		return r.Key.String() == row.Key.String() && r.Value.String() == row.Value.String()
	})
}
