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
	sourcesTitle    = "Protected sources"
	sourcesAudience = "Confidential: for the authority only; never the family"
	sourcesOpens    = "This sheet is separate from the referral. It holds what %s must not find out. Please do not pass any of it to the family."
	sourcesNames    = "It names people who asked to be kept out of the referral, or who we think should be."
	sourcesSeveral  = "There is more than one of them, and they may not know about each other. Each has a section with only what they passed on: please use no more of it than you need."
	noSecrecy       = "It cannot be kept secret from everyone: it may have to be shown to a court, or given in answer to a request for personal data."
)

var sourcesSheet = Sheet{
	ID:       SourcesID,
	Title:    sourcesTitle,
	Audience: sourcesAudience,
	Holder:   separateHolder,
	Rows:     []int{44},
	Compose:  composeSources,
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
	sources, _ := parted(p.R.People, (*checklist.Person).Held)
	if len(sources) > 0 {
		out.add(plain(sourcesNames)...)
	}
	if len(sources) > 1 {
		out.add(plain(sourcesSeveral)...)
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
	facts := factsOn(p.R, checklist.HoldSource)
	events, _ := parted(p.R.Events, p.R.HoldsEvent)
	if len(sources) < 2 {
		open("Who they are, and how to reach them")
		if len(sources) == 0 {
			out.add(plain("No one is named.")...)
		}
		for _, o := range sources {
			out.add(sourceTable(p, o)...)
		}
		open("What they passed on")
		out.add(passedOn(p, facts, events)...)
		return sourcesPaper(p, out), true
	}
	for _, o := range sources {
		open(p.begin(o.ID))
		out.add(sourceTable(p, o)...)
		var theirs []*checklist.Fact
		theirs, facts = parted(facts, func(f *checklist.Fact) bool { return slices.Contains(f.Hands(), o.ID) })
		var theirEvents []*checklist.Event
		theirEvents, events = parted(events, func(e *checklist.Event) bool { return slices.Contains(e.Who, o.ID) })
		out.add(passedOn(p, theirs, theirEvents)...)
	}
	if len(facts)+len(events) > 0 {
		open("Also passed on, by someone not named here")
		out.add(passedOn(p, facts, events)...)
	}
	return sourcesPaper(p, out), true
}

// passedOn returns facts and events of one source, or of all.
func passedOn(p *paper, facts []*checklist.Fact, events []*checklist.Event) []document.Block {
	var out blocks
	for _, f := range printedFacts(p, facts) {
		out.add(f)
	}
	if len(events) > 0 {
		out.add(eventTable(p, events))
	}
	if len(out) == 0 {
		return plain("No fact is marked as theirs.")
	}
	return out
}

// parted divides a list into what fits and the rest.
func parted[T any](list []T, fits func(T) bool) (in, out []T) {
	for _, x := range list {
		if fits(x) {
			in = append(in, x)
		} else {
			out = append(out, x)
		}
	}
	return in, out
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
	if noWay := len(homes) == 0 && p.text(checklist.QFamilyParentAddress, o.ID) == "" && p.text(checklist.QPersonSafeRing, o.ID) == ""; noWay && o.SafeContact+o.Phone+o.Email == "" {
		add("How to reach them", notWritten)
	}
	above := []string{checklist.QPersonName, checklist.QPersonNameHeld, checklist.QPersonSafeRing, checklist.QPersonAliases, checklist.QFamilyRelation, checklist.QFamilyClass, checklist.QPersonSafeContact, checklist.QFamilyParentPhone, checklist.QPersonEmail, checklist.QFamilyParentAddress,
		checklist.QPersonAgency, checklist.QPersonPost}
	if where := p.value(checklist.QFamilyParentAddress, o.ID); where.Choice == "" {
		add("Address", p.text(checklist.QFamilyParentAddress, o.ID))
	}
	for _, q := range p.Guide.All() {
		if q.Of != checklist.OfPerson && q.Of != checklist.OfParent || slices.Contains(above, q.ID) {
			continue
		}
		v := p.value(q.ID, o.ID)
		if q.SameForAll || v.Choice == string(checklist.No) { // A "no" does not help to reach anyone.
			continue
		}
		if g := v.Gap; g == nil || g.Kind != checklist.GapNone || g.Note != "" {
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
