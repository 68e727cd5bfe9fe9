package review

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/finding"
	"referral/checklist/wording"
)

// onSeparate returns, for each person, fact and event, whether what is written about it prints on a separate sheet. It
// is worked out once, because asking the record about each text would take quadratic time.
func (c *Context) onSeparate() map[string]bool {
	if c.offMain != nil {
		return c.offMain
	}
	c.offMain = map[string]bool{}
	for _, p := range c.R.People {
		c.offMain[p.ID] = p.Held()
	}
	for _, f := range c.R.Facts {
		c.offMain[f.ID] = c.R.HoldOf(f) != ""
	}
	for _, e := range c.R.Events {
		c.offMain[e.ID] = c.R.HoldsEvent(e)
	}
	return c.offMain
}

// separate reports whether what is written at a place only prints on a separate sheet.
func (c *Context) separate(at finding.Place) bool {
	if at.Question == checklist.QConsentKeptSecret || at.Question == checklist.QConsentConfidentialInformation {
		return true // What gives a secret away is moved there anyway.
	}
	return c.onSeparate()[at.Person] || c.onSeparate()[at.Fact]
}

// protectsSource reports whether there is a person or a secret that a text could give away.
func (c *Context) protectsSource() bool {
	return c.R.SourceHeld() || c.R.Confidential().Secret != ""
}

// findSourceFact finds facts passed on by someone unnamed, while a source is protected.
func findSourceFact(c *Context) []Hit {
	if !c.protectsSource() {
		return nil
	}
	var hits []Hit
	for _, f := range c.R.Facts {
		if f.Kind == checklist.FactPassedOn && f.From == "" && !c.onSeparate()[f.ID] {
			hits = append(hits, ofEntry(checklist.QFactHold, f.ID))
		}
	}
	return hits
}

// findAskedNotNamed finds the first place where someone is not to be named, while no name is kept back.
func findAskedNotNamed(c *Context) []Hit {
	if c.R.SourceHeld() || sourceSaid().MatchString(c.R.Confidential().Secret) {
		return nil
	}
	for i := range c.passages() {
		p := &c.read[i]
		if p.held || p.speaker != "" && c.isChild(p.speaker) {
			continue
		}
		text := p.Text.Text
		if p.speaker == "" {
			text = wording.Unquoted(text)
		}
		at := checklist.AsksNotToBeNamed(text)
		if at == nil || p.At.Question == checklist.QConsentConfidentialInformation && len(c.possibleSources()) == 0 { // An order about a caller whom no one knows.
			continue
		}
		return []Hit{{At: p.At, Start: at[0], End: at[1], Text: p.Text.Text[at[0]:at[1]]}}
	}
	return nil
}

// sourceSaid matches a secret that says who told us something.
var sourceSaid = pattern(`\b(?:told|rang|phoned|called|reported|wrote|source|informant|from whom)\b`)

// possibleSources returns who could be meant by someone who is not to be named: those from outside the family who told us
// something, or else anyone who did or is from outside it. It leaves out the children referred, and those who are there
// for their work.
func (c *Context) possibleSources() []*checklist.Person {
	told := map[string]bool{}
	for _, f := range c.R.Facts {
		told[f.From], told[f.Speaker] = true, true
	}
	var both, either []*checklist.Person
	for _, p := range c.R.People {
		if p.Name == "" || p.Referred || p.Work != nil {
			continue
		}
		outside := c.R.OutsideFamily(p)
		if told[p.ID] && outside {
			both = append(both, p)
		}
		if told[p.ID] || outside {
			either = append(either, p)
		}
	}
	if both != nil {
		return both
	}
	return either
}

// SourceOpen returns where a record says that someone is not to be named without saying who, and the names it could be.
// There are no names if it does not.
func SourceOpen(r *checklist.Referral, g *checklist.Guide) (at finding.Place, names []string) {
	c := newContext(r, g, time.Time{})
	hits := findAskedNotNamed(c)
	if len(hits) == 0 {
		return finding.Place{}, nil
	}
	for _, p := range c.possibleSources() {
		names = append(names, p.Name)
	}
	return hits[0].At, names
}

// findSourceTold finds where a text gives away who told us, by what they are to the family rather than by name, once in
// each answer. It is no secret that people named on the main sheet rang.
func findSourceTold(c *Context) []Hit {
	if !c.protectsSource() {
		return nil
	}
	var held, open, names []string
	for _, p := range c.R.People {
		if p.Held() {
			held = append(held, checklist.RelationWords(p)...)
			continue
		}
		open = append(open, checklist.RelationWords(p)...)
		names = append(names, nameWords(p)...)
	}
	onlyHeld := slices.DeleteFunc(slices.Clone(held), func(w string) bool { return slices.Contains(open, w) })
	var hits []Hit
	for i := range c.passages() {
		p := &c.read[i]
		if p.speaker != "" || c.separate(p.At) {
			continue
		}
		for _, t := range checklist.Tellers(p.Text.Text, onlyHeld...) {
			if known(t.Who, held) || !known(t.Who, open) && !namesOne(p.Text.Text[t.Start:t.End], names) {
				hits = append(hits, Hit{At: p.At, Start: t.Start, End: t.End, Text: p.Text.Text[t.Start:t.End]})
				break
			}
		}
	}
	return hits
}

// known reports whether a word for someone, in the singular or the plural, is among the words.
func known(who string, words []string) bool {
	fields := strings.Fields(who)
	last := fields[len(fields)-1]
	return slices.Contains(words, last) || slices.Contains(words, strings.TrimSuffix(last, "s"))
}

// namesOne reports whether the text has one of the names: "her sister Kelly rang".
func namesOne(text string, names []string) bool {
	for w := range words(text) {
		if slices.Contains(names, w.lower) && text[w.start:w.end] != w.lower {
			return true
		}
	}
	return false
}

// findCitedElsewhere finds the answers that cite a fact of another sheet, once in each, and the numbers without a fact,
// each once.
func findCitedElsewhere(c *Context) []Hit {
	there, most := c.onSeparate(), 0
	for _, f := range c.R.Facts {
		most = max(most, checklist.EntryFact.Number(f.ID))
	}
	if most == 0 {
		return nil // Another finding asks about missing facts.
	}
	var hits []Hit
	missing := map[int]bool{}
	look := func(at finding.Place, text string, cites []string) {
		numbers := checklist.FactsNamed(text)
		for _, id := range cites {
			numbers = append(numbers, checklist.EntryFact.Number(id))
		}
		for _, n := range numbers {
			name := fmt.Sprintf("F%d", n)
			held, known := there[strings.ToLower(name)]
			ask := "You refer to " + name + ", which is on a separate sheet and not on this one. Can you say this without it?"
			switch {
			case known && !held, missing[n]:
				continue
			case !known && n > most && !strings.Contains(text, "("+name):
				continue // A room, a form or a road can have such a number.
			case !known:
				missing[n] = true
				ask = "You refer to " + name + ", but there is no such fact. Which one did you mean?"
			}
			h := Hit{At: at}
			if from := strings.Index(text, name); from >= 0 {
				h.Start, h.End, h.Text = from, from+len(name), name
			}
			hits = append(hits, h.with(ask))
			return
		}
	}
	cite := map[string]bool{}
	for _, q := range c.Guide.All() {
		if cite[q.ID] = q.Cites; !q.Cites {
			continue
		}
		for _, subject := range subjects(c.R, q) {
			v := c.value(q.ID, subject)
			look(place(q, subject), v.Text, v.Cites)
		}
	}
	for i := range c.passages() {
		p := &c.read[i]
		main := !c.separate(p.At) || p.At.Question == checklist.QConsentConfidentialInformation
		if main && !cite[p.At.Question] && p.speaker == "" && p.Question.Of != checklist.OfAction && !slices.Contains([]string{"avoid", "check", "after"}, p.Question.Section.ID) {
			look(p.At, p.Text.Text, nil)
		}
	}
	return hits
}

// findSecretElsewhere finds what must be kept from the family in the addresses, numbers and texts of the main sheet,
// once in each.
func findSecretElsewhere(c *Context) []Hit {
	marks := c.R.SecretMarks()
	var hits []Hit
	unsure := checklist.Confidential{Details: slices.DeleteFunc(c.R.KeptDetails(), func(k checklist.KeptDetails) bool { return !k.Unsure })}
	var whose []string
	for _, k := range unsure.Shared(c.R) {
		whose = append(whose, k.Whose+" "+k.Names)
	}
	if len(whose) > 0 {
		hits = append(hits, here(checklist.QConsentConfidentialInformation).with("Whose details do you mean? On the separate sheet only: "+strings.Join(whose, "; ")+". If that is not right, write the name."))
	}
	if c.R.KeepsOfUnknown() {
		hits = append(hits, here(checklist.QConsentConfidentialInformation).with("Whose details do you mean? That name is not in the list of people, so none of their details have been held back. Write the name as it is in the list."))
	}
	if c.R.KeepsOwnHome() {
		hits = append(hits, here(checklist.QConsentConfidentialInformation).with("Which address do you mean? The person who must not have it lives at the one in this record, so it is still on the main sheet. If you mean another, write it out here."))
	}
	if len(marks) == 0 {
		return hits
	}
	ask := keptOnMain(cmp.Or(c.keptFrom(), "someone in the family"))
	open := c.R.WithoutSecrets() // What an instruction keeps is already withheld from the lists.
	for _, p := range open.People {
		if p.Held() {
			continue
		}
		address, phone := checklist.QFamilyParentAddress, checklist.QFamilyParentPhone
		if p.Referred {
			address, phone = checklist.QChildAddress, checklist.QChildPhone
		}
		if slices.ContainsFunc(append(slices.Clone(p.Homes), p.Staying), func(id string) bool {
			h := open.Home(id)
			return h != nil && checklist.HoldsMark(h.Address+", "+h.Postcode+"; "+h.Phone, marks) != ""
		}) {
			hits = append(hits, ofPerson(address, p.ID).with(ask))
		}
		if checklist.HoldsMark(strings.Join([]string{p.Phone, p.Email, p.SafeContact}, "; "), marks) != "" {
			hits = append(hits, ofPerson(phone, p.ID).with(ask))
		}
	}
	for i := range c.passages() {
		p := &c.read[i]
		if c.separate(p.At) || c.withheld(open, p) {
			continue
		}
		if checklist.HoldsMark(p.Text.Text, marks) != "" {
			hits = append(hits, Hit{At: p.At}.with(ask))
		}
	}
	return hits
}

// keptOnMain asks about something on the main sheet that must be kept from someone.
func keptOnMain(from string) string {
	return "This must be kept from " + from + ", but it prints on the main sheet. Should it go only on the separate sheet?"
}

// keptFrom names those from whom an instruction keeps something; empty if it does not say who.
func (c *Context) keptFrom() string {
	var from []string
	for _, p := range c.R.KeptFrom() {
		from = append(from, c.R.NameOf(p.ID))
	}
	return english.Or(from)
}

// withheld reports whether someone's answer is replaced on the open papers.
func (c *Context) withheld(open *checklist.Referral, p *passage) bool {
	if p.At.Person == "" {
		return false
	}
	v := checklist.Get(open, c.Guide, checklist.Ref{Question: p.At.Question, Subject: p.At.Person})
	return v.Text == checklist.KeptElsewhere
}
