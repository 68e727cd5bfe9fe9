package form

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/english"
)

// columnOf maps the details in words.toml to the columns of a table of people, if those have another name.
var columnOf = map[string]string{"role": "post", "postcode": "address", "family_address": "address", "current_address": "address", "family_phone": "phone", "due": "born"}

// person understands a label that asks for details of someone.
func (u *understanding) person(f *Field, r reading, heading string) {
	who, asked := u.whose(f, r, heading), r.facts
	r.facts = factsAsked(f, r)
	if home := u.homeIn(f.Section); who == "" && home != "" {
		who, r.facts = "child", atHome(home, r.facts)
	}
	if who == "" {
		who = cmp.Or(u.Usual[r.facts[0]], u.here.block)
	}
	if who == "" || u.canBeAnyone(who) {
		u.unknownPerson(f, r)
		return
	}
	ids := u.answers(who, r.facts)
	if ids[0] == NothingAnswers && who == r.who && heading != who && slices.ContainsFunc(r.tokens, choice(u.Class["child"]).has) {
		who = "child" // "Of the child and the parents", and only the child's is known.
		ids = u.answers(who, r.facts)
	}
	if who == "agencies" && f.Layout != Column && ids[0] == checklist.QPersonAgency {
		ids = []string{checklist.QAgenciesList} // One box for all of them.
	}
	onlyNames := len(asked) == 0 && len(r.tokens) > longest && r.covered < mostlyCovered
	switch choices := u.Choose[r.facts[0]]; {
	case u.fact(r.facts[0]).Ask:
		f.unsure(ids, u.answers(who, []string{"email"}), []string{NothingAnswers})
		return
	case r.isDoubtful() || onlyNames:
		f.unsure(ids, []string{NothingAnswers})
		return
	case f.Layout != Column && r.facts[0] != "name" && asksForPeople(f.Label, r):
		f.unsure(u.answers(who, []string{"name"}), ids) // "Brothers and sisters at the address" are people, not an address.
		return
	case f.Kind == YesNo && slices.Contains(r.facts, "name"), who == "parents" && f.Layout != Column && u.isPartner(f, r):
		f.unsure([]string{NothingAnswers}, ids) // A yes or a no is not a name, and the list of parents has no part for a partner.
		return
	case len(choices) > 0 && isOther(who):
		f.unsure(choices...)
	default:
		f.sure(ids...)
	}
	u.column(f, who, r)
}

// factsAsked returns the details that a label asks for, with the name if that is meant as well.
func factsAsked(f *Field, r reading) []string {
	named := slices.Contains(authority.Lists, r.who) && f.Layout != Column
	if len(r.facts) == 0 || named && slices.Equal(r.facts, []string{"lives_with"}) {
		return []string{"name"} // "Brothers and sisters living at home" asks for them, not whether they do.
	}
	isName := func(fact string) bool { return fact == "name" || fact == "first" || fact == "surname" }
	if beginsWithName.MatchString(f.Label) && !slices.ContainsFunc(r.facts, isName) {
		return append([]string{"name"}, r.facts...) // "Name, also known as" asks for both.
	}
	return r.facts
}

// longest is how many words a label that only names someone has at most, if it has other words; mostlyCovered is the
// share of its words that name them.
const (
	longest       = 5
	mostlyCovered = 0.8
)

// joinsFacts matches what comes between people and what else is asked of them, and ofPeople what shows that it is only
// a detail of theirs.
var (
	joinsFacts = regexp.MustCompile(`(?i)\S(?:,| and| at| with) `)
	ofPeople   = regexp.MustCompile(`(?i)['’]|\b(?:of|for)\b`)
)

// asksForPeople reports whether a label that asks for a detail of people on a list can just as well ask for the people.
func asksForPeople(label string, r reading) bool {
	return slices.Contains(authority.Lists, r.who) && joinsFacts.MatchString(label) && !ofPeople.MatchString(label) &&
		!slices.ContainsFunc(r.facts, func(fact string) bool { return fact == "first" || fact == "surname" })
}

// beginsWithName matches a label that asks for the name first, and then for more.
var beginsWithName = regexp.MustCompile(`(?i)^(?:full )?names?\s*[,/&]`)

// homes are the details that a heading can name instead of a person: "Second address".
var homes = []string{"address", "family_address", "other_home", "current_address", "previous_address"}

// homeIn returns which of the child's homes a heading names, if any.
func (u *understanding) homeIn(section string) string {
	facts := u.read(section).facts
	if i := slices.IndexFunc(facts, func(fact string) bool { return slices.Contains(homes, fact) }); i >= 0 {
		return facts[i]
	}
	return ""
}

// atHome returns the details of a label below the heading of a home. In the record, only the first home has a phone.
func atHome(home string, facts []string) []string {
	if home == "address" || home == "family_address" {
		return facts
	}
	var out []string
	for _, fact := range facts {
		switch fact {
		case "address", "postcode":
			fact = home
		case "phone":
			fact = "nobody_asks"
		}
		out = append(out, fact)
	}
	return out
}

// leastCovered is the share of understood words in a label below which nothing is certain.
const leastCovered = 0.34

// canBeAnyone reports whether the heading leaves open who it is, such as "the person who made the allegation".
func (u *understanding) canBeAnyone(who string) bool {
	return slices.ContainsFunc(u.Who, func(w whoever) bool { return w.ID == who && w.Ask })
}

// parentOf returns the part of the list of parents that a field is for, by its label or else its heading.
func (u *understanding) parentOf(f *Field, r reading) string {
	if named := u.oneParent(r.tokens); named != "" || r.who == "parents" {
		return named
	}
	return u.oneParent(u.tokens(f.Section))
}

// isPartner reports whether a field is for the partner of one parent.
func (u *understanding) isPartner(f *Field, r reading) bool {
	return slices.ContainsFunc([][]string{r.tokens, u.tokens(f.Section)}, func(tokens []string) bool {
		has := func(class string) bool { return slices.ContainsFunc(tokens, choice(u.Class[class]).has) }
		return has("partner") && has("mother") != has("father")
	})
}

// oneParent returns "mother" or "father" if a text names only one of them. A mother's partner is neither.
func (w *words) oneParent(tokens []string) string {
	has := func(class string) bool { return slices.ContainsFunc(tokens, choice(w.Class[class]).has) }
	if has("partner") {
		return ""
	}
	switch mother, father := has("mother"), has("father"); {
	case mother && !father:
		return "mother"
	case father && !mother:
		return "father"
	}
	return ""
}

// whose returns whose details a label asks for: its own words decide first, then the heading, then the person last
// named. It is empty if none of them says.
func (u *understanding) whose(f *Field, r reading, heading string) string {
	named, heading := u.ofSubject(r.who), u.ofSubject(heading)
	if named == "" || headingDecides(f, r, heading) {
		return cmp.Or(heading, u.here.who)
	}
	if heading == "" && (u.here.block != "child" || named == "child" || named == "referrer") {
		u.here.who = named // The labels below are about the same person.
	}
	return named
}

// ofSubject returns who "the person" is.
func (u *understanding) ofSubject(who string) string {
	if who == "subject" {
		return u.subject
	}
	return who
}

// headingDecides reports whether the heading says better who is meant than a word of the label does, such as "child" in
// a table of brothers and sisters.
func headingDecides(f *Field, r reading, heading string) bool {
	switch {
	case heading == "":
		return false
	case r.who == "subject" || r.who == "agencies":
		return true
	case !slices.Contains(authority.Lists, heading):
		return false
	case r.who == "children":
		return true
	case r.who == "child" && len(r.facts) == 0 && heading == "parents":
		return false // A column headed "Child" holds the child.
	}
	return r.who == "child" && (f.Layout == Column || heading == "siblings" || heading == "children")
}

// whoseBlock finds out whom a section is about by what it asks: who they are to the child for others, birth and gender
// for the child, a role and an organisation for the writer. Only the first such section is the child's, and none if a
// heading names the child: a heading that is not understood is no reason to take someone for the child.
func (u *understanding) whoseBlock(section string) string {
	who := ""
	for _, f := range u.fields {
		if f.Section != section {
			continue
		}
		switch asked := u.askedOf(f.Label); asked {
		case "household":
			return asked
		case "child":
			if u.childAt == section {
				who = asked
			}
		case "referrer":
			who = cmp.Or(who, asked)
		}
	}
	return who
}

// askedOf returns whom the details of a label are usually about, in a section that does not say.
func (u *understanding) askedOf(label string) string {
	who := ""
	for _, fact := range u.read(label).facts {
		switch fact {
		case "relation", "pr":
			return "household"
		case "born", "due", "gender", "ethnicity", "religion", "nhs", "upn":
			who = "child"
		case "role", "agency":
			who = cmp.Or(who, "referrer")
		}
	}
	return who
}

// childSection returns the first section that asks what is asked about a child, or none if a heading names the child.
func (u *understanding) childSection() string {
	at := noSection
	for _, f := range u.fields {
		switch of := u.heading(f.Section); {
		case of == "child" || of == "children":
			return noSection
		case of == "" && at == noSection && u.askedOf(f.Label) == "child":
			at = f.Section
		}
	}
	return at
}

// noSection is not a heading; an empty one can be the first of a form.
const noSection = "\n"

// unknownPerson asks whose detail it is.
func (u *understanding) unknownPerson(f *Field, r reading) {
	var likely [][]string
	for _, who := range []string{"child", "referrer", "parents"} {
		if ids := u.answers(who, r.facts); ids[0] != NothingAnswers {
			likely = append(likely, ids)
		}
	}
	f.unsure(append(likely, []string{NothingAnswers})...)
}

// answers returns the questions that answer details of someone, in the label's order.
func (u *understanding) answers(who string, facts []string) []string {
	var out []string
	for _, fact := range facts {
		ids := u.answer(who, fact)
		if fact == "postcode" && u.here.address != "" && len(facts) == 1 {
			ids = u.postcodeOf(who)
		}
		for _, id := range ids {
			if !slices.Contains(out, id) {
				out = append(out, id)
			}
		}
	}
	if len(out) == 0 {
		return []string{NothingAnswers}
	}
	return out
}

// postcodeOf returns the question for the postcode of the address just above.
func (u *understanding) postcodeOf(who string) []string {
	if u.here.address == checklist.QChildAddress || who == "child" && u.here.addressed && !u.here.posted {
		return u.answer(who, "postcode")
	}
	return []string{u.here.address}
}

// column sets which list a field takes, which detail of each person, and which part of a name.
func (u *understanding) column(f *Field, who string, r reading) {
	facts := r.facts
	surname, firsts := slices.Contains(facts, "surname"), slices.Contains(facts, "first")
	switch {
	case first(f.IDs) == NothingAnswers || first(f.IDs) == NotForReferrers:
	case surname && !firsts:
		f.Part = authority.PartSurname
	case firsts && !surname:
		f.Part = authority.PartFirstNames
	}
	if who == "parents" && f.Layout != Column && f.Certainty == Sure {
		f.Part = english.Join("+", u.parentOf(f, r), f.Part)
	}
	list := who
	if who == "child" && f.Layout == Column {
		list = "children"
	}
	if !slices.Contains(authority.Lists, list) {
		return
	}
	var cols []string
	for _, fact := range facts {
		if c, ok := columnOf[fact]; ok {
			fact = c
		}
		if slices.Contains(authority.Columns, fact) && !slices.Contains(cols, fact) {
			cols = append(cols, fact)
		}
	}
	if surname && firsts {
		cols = slices.DeleteFunc(cols, func(c string) bool { return c == "surname" || c == "first" || c == "name" })
		cols = slices.Insert(cols, 0, "name")
	}
	if len(cols) > 0 {
		f.List, f.Column = list, strings.Join(cols, "+")
	}
}

// halveNames handles a box for the surname and another for the name: the second is for the first names.
func halveNames(fields []Field) {
	for i := range fields {
		f := &fields[i]
		if strings.Contains(f.Part, authority.PartSurname) || strings.Contains(f.Part, authority.PartFirstNames) || len(f.IDs) == 0 ||
			!slices.Contains(vocabulary().read(f.Label).facts, "name") {
			continue
		}
		for _, near := range fields[max(0, i-3):min(len(fields), i+4)] {
			if near.Part == english.Join("+", f.Part, authority.PartSurname) && near.Section == f.Section && near.Table == f.Table && first(near.IDs) == first(f.IDs) {
				f.Part = english.Join("+", f.Part, authority.PartFirstNames)
				if f.Column == "name" {
					f.Column = "first"
				}
				break
			}
		}
	}
}
