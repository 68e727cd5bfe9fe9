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

// columnOf are the facts of the vocabulary as a people table calls them, where that is another word.
var columnOf = map[string]string{"role": "post", "postcode": "address", "family_address": "address", "current_address": "address", "family_phone": "phone", "due": "born"}

// person is a label that asks facts of somebody.
func (u *understanding) person(f *Field, r reading, heading string) {
	who, asked := u.whose(f, r, heading), r.facts
	r.facts = factsAsked(f, r)
	if home := u.homeIn(f.Section); who == "" && home != "" {
		who, r.facts = "child", atHome(home, r.facts)
	}
	if who == "" {
		who = cmp.Or(u.Usual[r.facts[0]], u.here.block)
	}
	if who == "" || u.canBeAnybody(who) {
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
		f.unsure(u.answers(who, []string{"name"}), ids) // "Brothers and sisters at the address" are people, and not an address.
		return
	case f.Kind == YesNo && slices.Contains(r.facts, "name"), who == "parents" && f.Layout != Column && u.isPartner(f, r):
		f.unsure([]string{NothingAnswers}, ids) // A yes or a no is not somebody's name, and the list of parents has no part for a partner.
		return
	case len(choices) > 0 && isOther(who):
		f.unsure(choices...)
	default:
		f.sure(ids...)
	}
	u.column(f, who, r)
}

// factsAsked are the facts of a label, with the name where that is meant as well.
func factsAsked(f *Field, r reading) []string {
	named := slices.Contains(authority.Lists, r.who) && f.Layout != Column
	if len(r.facts) == 0 || named && slices.Equal(r.facts, []string{"lives_with"}) {
		return []string{"name"} // "Brothers and sisters living at home" asks for them, and not whether they do.
	}
	isName := func(fact string) bool { return fact == "name" || fact == "first" || fact == "surname" }
	if beginsWithName.MatchString(f.Label) && !slices.ContainsFunc(r.facts, isName) {
		return append([]string{"name"}, r.facts...) // "Name, also known as" asks for both.
	}
	return r.facts
}

// longest is how many words a label that only names somebody has at most, if it has words besides; mostlyCovered is the share of
// its words that name them.
const (
	longest       = 5
	mostlyCovered = 0.8
)

// joinsFacts is what comes between people and what else is asked of them, and ofPeople what says that it is only a fact of theirs.
var (
	joinsFacts = regexp.MustCompile(`(?i)\S(?:,| and| at| with) `)
	ofPeople   = regexp.MustCompile(`(?i)['’]|\b(?:of|for)\b`)
)

// asksForPeople reports whether a label that asks a fact of people on a list can just as well ask for the people.
func asksForPeople(label string, r reading) bool {
	return slices.Contains(authority.Lists, r.who) && joinsFacts.MatchString(label) && !ofPeople.MatchString(label) &&
		!slices.ContainsFunc(r.facts, func(fact string) bool { return fact == "first" || fact == "surname" })
}

// beginsWithName is a label that asks for the name first, and then for more.
var beginsWithName = regexp.MustCompile(`(?i)^(?:full )?names?\s*[,/&]`)

// homes are the facts that a heading can name instead of a person: "Second address".
var homes = []string{"address", "family_address", "other_home", "current_address", "previous_address"}

// homeIn is which of the child's homes a heading names, if it names one.
func (u *understanding) homeIn(section string) string {
	facts := u.read(section).facts
	if i := slices.IndexFunc(facts, func(fact string) bool { return slices.Contains(homes, fact) }); i >= 0 {
		return facts[i]
	}
	return ""
}

// atHome are the facts of a label below the heading of a home. Only the first home has a phone in the record.
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

// leastCovered is the share of the telling words of a label below which nothing is sure.
const leastCovered = 0.34

// canBeAnybody reports whether the heading leaves open who it is, such as "the person who made the allegation".
func (u *understanding) canBeAnybody(who string) bool {
	return slices.ContainsFunc(u.Who, func(w whoever) bool { return w.ID == who && w.Ask })
}

// parentOf is the part of the list of parents that a field is for, by its label or else its heading.
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

// oneParent is "mother" or "father" where a text names one of them alone. A mother's partner is neither.
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

// whose says whose facts a label asks for: its own words come first, then the heading, then whoever was named last. It is empty
// where none of them says.
func (u *understanding) whose(f *Field, r reading, heading string) string {
	named, heading := u.ofSubject(r.who), u.ofSubject(heading)
	if named == "" || headingDecides(f, r, heading) {
		return cmp.Or(heading, u.here.who)
	}
	if heading == "" && (u.here.block != "child" || named == "child" || named == "referrer") {
		u.here.who = named // The labels below go on about them.
	}
	return named
}

// ofSubject says who "the person" is.
func (u *understanding) ofSubject(who string) string {
	if who == "subject" {
		return u.subject
	}
	return who
}

// headingDecides reports whether the heading says better who is meant than a word of the label does, such as "child" in a table
// of brothers and sisters.
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
		return false // A column that is called "Child" holds the child.
	}
	return r.who == "child" && (f.Layout == Column || heading == "siblings" || heading == "children")
}

// whoseBlock tells whom a section is about by what it asks: who they are to the child of others, birth and gender of the child,
// a role and an organisation of whoever writes. Only the first such section is the child's, and none where a heading names the
// child: a heading that is not understood is no reason to take somebody for the child.
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

// askedOf is whom the facts of a label are usually asked of, in a section that does not say.
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

// childSection is the first section that asks what is asked of a child, or none where a heading names the child.
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

// noSection is no heading: one that is empty may be the first of a form.
const noSection = "\n"

// unknownPerson asks whose fact it is.
func (u *understanding) unknownPerson(f *Field, r reading) {
	var likely [][]string
	for _, who := range []string{"child", "referrer", "parents"} {
		if ids := u.answers(who, r.facts); ids[0] != NothingAnswers {
			likely = append(likely, ids)
		}
	}
	f.unsure(append(likely, []string{NothingAnswers})...)
}

// answers are the questions that answer the facts of somebody, in the label's order.
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

// postcodeOf is the question for the postcode of the address just above.
func (u *understanding) postcodeOf(who string) []string {
	if u.here.address == checklist.QChildAddress || who == "child" && u.here.addressed && !u.here.posted {
		return u.answer(who, "postcode")
	}
	return []string{u.here.address}
}

// column says which list a field takes, which fact of each person, and which part of a name.
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

// halveNames: where there is a box for the surname and another for the name, the second is for the first names.
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
