package review

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/finding"
)

// namesRules are about people in the text who are nobody in the list: a slip of the paste, or somebody who matters.
// Whether a name belongs to a child of another draft cannot be seen from here: one draft knows nothing of the others.
var namesRules = []Rule{
	{
		ID: "names-stranger", Category: "names", Severity: finding.Think,
		What:   "A name stands in the text that belongs to nobody in the list of people, and to no place, school or service already named.",
		Why:    "It may come from another child's record, or be somebody whom the reader has to know about.",
		Ask:    "Who is this? Add this person to the people, or take the name out.",
		Source: []string{"practice"}, Rows: []int{50, 117},
		Find: findStrangers,
	},
	{
		ID: "names-relative", Category: "names", Severity: finding.Think,
		What:   "A relative or partner without a name stands in the text, and nobody in the list of people is one.",
		Why:    "Somebody who appears once may be the one who matters, or who could help.",
		Ask:    "Who is this relative? Add what your records already hold to the people.",
		Source: []string{"bolton", "dsl"}, Rows: []int{50, 55},
		Find: findRelatives,
	},
	{
		ID: "names-pronoun", Category: "names", Severity: finding.Think,
		What:   "A sentence names one person, and its pronoun is not the one entered for that person.",
		Why:    "It may be a slip, or somebody else may be meant.",
		Ask:    "Who is meant by this word?",
		Source: []string{"practice"}, Rows: []int{117},
		Find: findPronouns,
	},
	{
		ID: "names-other-family", Category: "names", Severity: finding.Think,
		What:   "Children of two families stand in one referral, or another family's child is named as causing harm.",
		Why:    "Harm between children makes two referrals. Neither family should read the other's name.",
		Ask:    "Give each family's child a draft of their own; here write \"another pupil\".",
		Source: []string{"practice"}, Rows: []int{13, 50},
		Find: findOtherFamily,
	},
}

// known are the words, in small letters, of everybody and every place already named: people, homes, schools and services, and what
// stands in short answers such as the surgery or the language.
func (c *Context) known() map[string]bool {
	out := map[string]bool{}
	add := func(texts ...string) {
		for _, t := range texts {
			for w := range words(t) {
				out[w.lower] = true
			}
		}
	}
	r := c.R
	add(r.Authority, r.Referrer.Name, r.Referrer.Role, r.Referrer.Agency, r.Referrer.Address, r.Referrer.Email, r.Sharing.FamilyTold.By)
	for _, h := range r.Homes {
		add(h.Address, h.Postcode)
	}
	short := map[string]bool{}
	for _, q := range c.Guide.All() {
		short[q.ID] = q.Kind == checklist.Line || q.Kind == checklist.AtHome || q.Kind == checklist.OnePerson
	}
	answers := func(m map[string]checklist.Answer) {
		for id, a := range m {
			if short[id] {
				add(a.Text)
			}
		}
	}
	answers(r.Answers)
	for _, p := range r.People {
		add(p.Name, p.SafeContact, p.Email, p.Interpreter.Language)
		add(p.Aliases...)
		if p.Work != nil {
			add(p.Work.Agency, p.Work.Post)
		}
		for _, t := range p.Relations {
			add(t.Is)
		}
		answers(p.Answers)
	}
	for _, f := range r.Facts {
		add(f.Where, f.Meaning, f.Lang, f.Written.Note)
	}
	for _, a := range r.Actions {
		add(a.Who, a.Reference)
	}
	for _, t := range r.Routes {
		add(t.Who)
	}
	return out
}

// The words around a capital that tell a person from a place or a thing.
var (
	kinWords = set("uncle aunt auntie aunty cousin boyfriend girlfriend partner husband wife fiance stepdad stepmum stepfather stepmother grandad granddad grandma",
		"grandmother grandfather brother sister stepbrother stepsister neighbour lodger babysitter childminder called named nephew niece")
	things  = set("diary book books song songs film films show story poem law day")
	friends = set("friend friends mate classmate") // Of a friend the text says enough.
	whom    = set("told tell tells asked asks rang saw sees hit hits hurt pushed kicked slapped hugged met meets with and or by visited texted messaged phoned")
	doing   = set("said says told tells asked asks rang came comes hit hits shouted shouts took takes picked picks collects collected pushed kicked slapped stayed stays sleeps slept lives lived moved drinks drank cried laughed swore hurt punched grabbed throws threw gave gives")
	having  = set("mum mummy mother dad daddy father brother sister house flat home room bedroom boyfriend girlfriend partner uncle aunt nan gran family car bed parents friend")
	placing = set("in near via outside around towards at the a an his her our their your my to from of on")
	placed  = set("road street lane avenue close drive court place terrace crescent rise row walk way hill park square green gardens house hall primary school academy college nursery infant junior secondary",
		"hospital surgery clinic practice centre church mosque temple trust council service services team police station common estate bridge farm cottage flats building room ward library pool club act guidance bay port island city county town valley north south east west")
	// capitals are words that bear a capital and are nobody's name.
	capitals = set("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun january february march april may june july",
		"august september october november december jan feb mar apr jun jul aug sept sep oct nov dec i mum mummy mam mama dad daddy papa baba nan nana nanny nani nanna gran granny grandma",
		"grandad granddad grandpa grandmother grandfather dada dadi abba ammi mother father mr mrs ms miss mx dr sir madam god allah jesus christmas easter eid ramadan diwali hanukkah",
		"english welsh scottish irish british polish romanian urdu punjabi bengali arabic somali french german spanish italian portuguese lithuanian ukrainian russian turkish kurdish hindi",
		"muslim christian hindu sikh jewish catholic buddhist england wales scotland ireland britain london europe poland romania pakistan india",
		"year reception key stage section children child school social care police lado senco mash gp head deputy form tutor")
)

// findStrangers finds each unknown name once, where it first stands.
func findStrangers(c *Context) []Hit {
	if len(c.family()) == 0 || slices.ContainsFunc(c.born(), func(p *checklist.Person) bool { return p.Name == "" }) {
		return nil // Who is who is not entered yet, which is another finding.
	}
	ps := c.passages()
	known, small := c.known(), map[string]bool{}
	for i := range ps {
		for _, t := range ps[i].tokens {
			if t.lower == ps[i].Text.Text[t.start:t.end] {
				small[t.lower] = true // A word that is also written with a small letter is no name.
			}
		}
	}
	strange := func(t token) bool {
		if !t.upper || capitals[t.lower] || known[t.lower] || kinWords[t.lower] || isTitle[t.lower] {
			return false
		}
		if base, ok := strings.CutSuffix(t.lower, "s"); ok && (known[base] || capitals[base]) {
			return false
		}
		return !small[t.lower] || given[t.lower]
	}
	var hits []Hit
	said := map[string]bool{}
	for i := range ps {
		p := &ps[i]
		for at := 0; at < len(p.tokens); at++ {
			if !strange(p.tokens[at]) {
				continue
			}
			end := at
			for strange(p.at(end+1)) && p.tokens[end+1].beside {
				end++
			}
			if p.isPerson(at, end, known) && !slices.ContainsFunc(p.tokens[at:end+1], func(t token) bool { return said[t.lower] }) {
				from := at
				if b := p.at(at - 1); p.tokens[at].beside && (isTitle[b.lower] || b.upper && kinWords[b.lower]) {
					from--
				}
				h := p.hit(from, end)
				hits = append(hits, h.with("Who is "+h.Text+"? Add this person to the people, or take the name out."))
			}
			for _, t := range p.tokens[at : end+1] {
				said[t.lower] = said[t.lower] || p.isPerson(at, end, known)
			}
			at = end
		}
	}
	return hits
}

// isPerson reports whether the unknown words with capitals from one to another are somebody's name, as far as the words
// around them tell.
func (p *passage) isPerson(from, to int, known map[string]bool) bool {
	first, before, after := p.tokens[from], p.at(from-1), p.at(to+1)
	if !first.beside || first.first {
		before = token{}
	}
	if !after.beside {
		after = token{}
	}
	if after.upper && placed[after.lower] || placed[p.tokens[to].lower] || before.upper && placed[before.lower] {
		return false
	}
	if friends[before.lower] || (before.lower == "called" || before.lower == "named") && friends[p.at(from-2).lower] {
		return false
	}
	if isTitle[before.lower] || kinWords[before.lower] {
		return true
	}
	owner := p.owned(to) && having[p.at(to+2).lower]
	if p.owned(to) && things[p.at(to+2).lower] {
		return false
	}
	does := doing[after.lower]
	if given[first.lower] {
		return !first.first || to > from || owner || does || p.owned(to) || after.lower != ""
	}
	if first.first && to == from {
		return false // The capital may be that of the sentence.
	}
	if placing[before.lower] {
		return false
	}
	return owner || does || (before.lower == "and" && p.named(from-2, known) || before.lower != "and" && before.lower != "or" && whom[before.lower])
}

// named reports whether the token at a place is a name already known.
func (p *passage) named(i int, known map[string]bool) bool {
	t := p.at(i)
	return t.upper && known[t.lower] && !capitals[t.lower]
}

// kin is a relative by the words for it in a text, and by the words of the list of people that answer for it.
type kin struct {
	words map[string]bool
	list  []string
}

// kins are the relatives looked for. A mother or father who is missing is another finding.
var kins = []kin{
	{set("uncle"), []string{"uncle", "'s brother", "’s brother", "'s partner", "’s partner"}},
	{set("aunt auntie aunty"), []string{"aunt", "'s sister", "’s sister"}},
	{set("cousin cousins"), []string{"cousin"}},
	{set("boyfriend"), []string{"boyfriend", "partner", "stepfather", "step-father", "stepdad", "friend", "husband"}},
	{set("girlfriend"), []string{"girlfriend", "partner", "stepmother", "step-mother", "stepmum", "friend", "wife"}},
	{set("stepfather stepdad"), []string{"stepfather", "step-father", "stepdad", "partner", "husband"}},
	{set("stepmother stepmum"), []string{"stepmother", "step-mother", "stepmum", "partner", "wife"}},
	{set("grandfather grandad granddad grandpa"), []string{"grandfather", "grandad", "granddad", "grandpa", "grandparent", "'s father", "’s father", "great-uncle"}},
	{set("grandmother grandma gran granny nan nana nanna"), []string{"grandmother", "gran", "nan", "grandparent", "'s mother", "’s mother"}},
	{set("lodger"), []string{"lodger"}},
	{set("stepbrother"), []string{"brother", "sibling"}},
	{set("stepsister"), []string{"sister", "sibling"}},
}

var denying = set("no not without any never neither nor whose another")

// findRelatives finds each kind of relative once, where it first stands without a name.
func findRelatives(c *Context) []Hit {
	if len(c.R.Others()) == 0 {
		return nil // That nobody is listed is another finding.
	}
	listed := func(k kin) bool {
		return slices.ContainsFunc(c.R.People, func(p *checklist.Person) bool {
			return slices.ContainsFunc(p.Relations, func(t checklist.Relation) bool {
				is := strings.ToLower(t.Is)
				return slices.ContainsFunc(k.list, func(w string) bool { return strings.Contains(is, w) })
			})
		})
	}
	open := slices.DeleteFunc(slices.Clone(kins), listed)
	if len(open) == 0 {
		return nil
	}
	var hits []Hit
	ps := c.passages()
	for i := range ps {
		p := &ps[i]
		if p.speaker != "" && !c.isChild(p.speaker) || !c.familyTalk(p.At.Question) {
			continue
		}
		for at, t := range p.tokens {
			n := slices.IndexFunc(open, func(k kin) bool { return k.words[t.lower] })
			if n < 0 || t.quoted && p.speaker == "" || p.othersRelative(c, at) || p.at(at+1).upper && p.at(at+1).beside {
				continue
			}
			h := p.hit(at, at)
			hits = append(hits, h.with("Who is the "+t.lower+"? Add what your records already hold to the people."))
			open = slices.Delete(open, n, n+1)
		}
	}
	return hits
}

// familyTalk reports whether the question speaks of the harm, where somebody who appears once matters most.
func (c *Context) familyTalk(question string) bool {
	topic, _, _ := strings.Cut(question, ".")
	return slices.Contains([]string{"fact", "concern", "impact", "analysis"}, topic) &&
		question != "fact.asked" && question != "fact.known_how"
}

// othersRelative reports whether a relative is denied, or belongs to somebody who is not of this family: Kit's uncle.
func (p *passage) othersRelative(c *Context, at int) bool {
	for i := at - 1; i >= max(at-4, 0) && !p.tokens[i+1].first; i-- {
		if denying[p.tokens[i].lower] {
			return true
		}
	}
	if p.at(at-1).lower != "s" || !p.owned(at-2) {
		return false
	}
	owner := p.at(at - 2).lower
	if capitals[owner] || owner == "child" {
		return false
	}
	return !slices.ContainsFunc(c.R.Children(), func(x *checklist.Person) bool { return slices.Contains(nameWords(x), owner) })
}

// findOtherFamily finds one thing: two families in one referral.
func findOtherFamily(c *Context) []Hit {
	children := c.R.Children()
	for i, p := range children {
		for _, o := range children[i+1:] {
			if c.R.HasWorry("another_child") && !c.kin(p, o) {
				return []Hit{ofPerson("child.name", o.ID)}
			}
		}
	}
	if !c.R.HasWorry("another_child") {
		return nil
	}
	for _, p := range c.family() {
		if p.OfConcern.Is != "yes" || p.Name == "" || c.R.InHousehold(p) || !c.otherChild(p) {
			continue
		}
		related := slices.ContainsFunc(p.Relations, func(t checklist.Relation) bool {
			return slices.ContainsFunc([]string{"brother", "sister", "sibling", "cousin", "nephew", "niece", "uncle", "aunt"}, func(w string) bool {
				return strings.Contains(strings.ToLower(t.Is), w)
			})
		})
		if !related {
			return []Hit{ofPerson("person.name", p.ID)}
		}
	}
	return nil
}

// kin reports whether two referred children share a home, a relation, or a relative.
func (c *Context) kin(a, b *checklist.Person) bool {
	if c.R.LivesWith(a, b) || a.RelationTo(b.ID) != nil || b.RelationTo(a.ID) != nil || len(a.Homes) == 0 || len(b.Homes) == 0 {
		return true
	}
	return slices.ContainsFunc(c.R.Others(), func(o *checklist.Person) bool { return o.RelationTo(a.ID) != nil && o.RelationTo(b.ID) != nil })
}

// otherChild reports whether somebody who is not referred is a child: by birth date, or by being a pupil where none is known.
func (c *Context) otherChild(p *checklist.Person) bool {
	if !p.Born.IsZero() {
		years, _ := p.Age(c.Now)
		return years < 18
	}
	return slices.ContainsFunc(p.Relations, func(t checklist.Relation) bool {
		return slices.ContainsFunc([]string{"pupil", "classmate", "child", "boy in", "girl in", "peer"}, func(w string) bool { return strings.Contains(strings.ToLower(t.Is), w) })
	})
}
