package review

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/finding"
)

// namesRules are about people in the text who are not in the list: a slip of the paste, or someone who matters. They
// cannot see whether a name belongs to a child of another draft: one draft knows nothing of the others.
func namesRules() []Rule {
	return []Rule{
		{
			ID: "names-stranger", Category: "names", Severity: finding.Think,
			What:   "A name in the text matches no one in the list of people, and no place, school or service already named.",
			Why:    "It may come from another child's record, or be someone the reader needs to know about.",
			Ask:    "Who is this? Add this person to the people, or take the name out.",
			Source: []string{"practice"}, Rows: []int{50, 117},
			Find: findStrangers,
		},
		{
			ID: "names-other-draft", Category: "names", Severity: finding.Think,
			What:   "The text names a child from another of the writer's drafts. The other drafts are read only while they are unlocked.",
			Why:    "A line from one case can end up in another, and no family should read about the other.",
			Ask:    "Was this line meant for the other draft? If it is about both, write \"another pupil\".",
			Source: []string{"practice"}, Rows: []int{13, 50, 117},
			Find: findOtherDraft,
		},
		{
			ID: "names-relative", Category: "names", Severity: finding.Think,
			What:   "The text mentions a relative or partner without a name, but no such person is in the list of people.",
			Why:    "Someone who appears once may be the one who matters, or who could help.",
			Ask:    "Who is this relative? Add what your records already hold to the people.",
			Source: []string{"bolton", "dsl"}, Rows: []int{50, 55},
			Find: findRelatives,
		},
		{
			ID: "names-pronoun", Category: "names", Severity: finding.Think,
			What:   "A sentence names one person, and its pronoun is not the one entered for that person.",
			Why:    "It may be a slip, or someone else may be meant.",
			Ask:    "Who do you mean by this word?",
			Source: []string{"practice"}, Rows: []int{117},
			Find: findPronouns,
		},
		{
			ID: "names-other-family", Category: "names", Severity: finding.Think,
			What:   "One referral has children of two families, or names another family's child as causing harm.",
			Why:    "Harm between children means two referrals. Neither family should read the other's name.",
			Ask:    "Write about each family's child in a separate draft. Here, write \"another pupil\".",
			Source: []string{"practice"}, Rows: []int{13, 50},
			Find: findOtherFamily,
		},
		{
			ID: "names-same-person", Category: "names", Severity: finding.Think,
			What:   "A child referred seems to be in the record twice: as two children, or in the list of people as well.",
			Why:    "On paper these are two children, each missing what was written under the other.",
			Ask:    "Is this the same child? If so, keep the one referred and remove the other.",
			Source: []string{"practice"}, Rows: []int{50},
			Find: findSamePerson,
		},
	}
}

// known returns the words, in lower case, of everyone and every place already named: people, homes, schools and
// services, and short answers such as the surgery or the language.
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
		short[q.ID] = q.Kind == checklist.Line || q.Kind == checklist.OneHome || q.Kind == checklist.OnePerson
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
	kinWords = wordSet{list: "uncle aunt auntie aunty cousin boyfriend girlfriend partner husband wife fiance stepdad stepmum stepfather stepmother grandad granddad grandma " +
		"grandmother grandfather brother sister stepbrother stepsister neighbour lodger babysitter childminder called named nephew niece"}
	things  = wordSet{list: "diary book books song songs film films show story poem law day"}
	friends = wordSet{list: "friend friends mate classmate"} // The text says enough about a friend.
	whom    = wordSet{list: "told tell tells asked asks rang saw sees hit hits hurt pushed kicked slapped hugged met meets with and or by visited texted messaged phoned"}
	doing   = wordSet{list: "said says told tells asked asks rang came comes hit hits shouted shouts took takes picked picks collects collected pushed kicked slapped stayed stays sleeps slept lives lived moved drinks drank cried laughed swore hurt punched grabbed throws threw gave gives"}
	having  = wordSet{list: "mum mummy mother dad daddy father brother sister house flat home room bedroom boyfriend girlfriend partner uncle aunt nan gran family car bed parents friend"}
	placing = wordSet{list: "in near via outside around towards at the a an his her our their your my to from of on"}
	placed  = wordSet{list: "road street lane avenue close drive court place terrace crescent rise row walk way hill park square green gardens house hall primary school academy college nursery infant junior secondary " +
		"hospital surgery clinic practice centre church mosque temple trust council service services team police station common estate bridge farm cottage flats building room ward library pool club act guidance bay port island city county town valley north south east west"}
	// capitals are words that have a capital but are no one's name.
	capitals = wordSet{list: "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun january february march april may june july " +
		"august september october november december jan feb mar apr jun jul aug sept sep oct nov dec i mum mummy mam mama dad daddy papa baba nan nana nanny nani nanna gran granny grandma " +
		"grandad granddad grandpa grandmother grandfather dada dadi abba ammi mother father mr mrs ms miss mx dr sir madam god allah jesus christmas easter eid ramadan diwali hanukkah " +
		"english welsh scottish irish british polish romanian urdu punjabi bengali arabic somali french german spanish italian portuguese lithuanian ukrainian russian turkish kurdish hindi " +
		"muslim christian hindu sikh jewish catholic buddhist england wales scotland ireland britain london europe poland romania pakistan india " +
		"year reception key stage section children child school social care police lado senco mash gp head deputy form tutor"}
)

// findStrangers finds each unknown name once, where it first appears.
func findStrangers(c *Context) []Hit {
	if len(c.family()) == 0 || slices.ContainsFunc(c.born(), func(p *checklist.Person) bool { return p.Name == "" }) {
		return nil // Another finding says that no one is entered yet.
	}
	ps := c.passages()
	known, small := c.known(), small(ps)
	strange := func(t token) bool {
		if !t.upper || capitals.has(t.lower) || known[t.lower] || c.elsewhere[t.lower] || kinWords.has(t.lower) || isTitle.has(t.lower) {
			return false
		}
		if base, ok := strings.CutSuffix(t.lower, "s"); ok && (known[base] || capitals.has(base)) {
			return false
		}
		return !small[t.lower] || given.has(t.lower)
	}
	var hits []Hit
	said := withRoles(ps, strange)
	for i := range ps {
		p := &ps[i]
		for at := 0; at < len(p.tokens) && !p.foreign; at++ {
			if !strange(p.tokens[at]) {
				continue
			}
			end := p.nameEnd(at, strange)
			start := p.nameStart(at)
			if p.isPerson(start, end, known) && !slices.ContainsFunc(p.tokens[at:end+1], func(t token) bool { return said[t.lower] }) {
				from := start
				if b := p.at(start - 1); p.tokens[start].adjacent && (isTitle.has(b.lower) || b.upper && kinWords.has(b.lower)) {
					from--
				}
				h := p.hit(from, end)
				ask := "Who is " + h.Text + "? Add this person to the people, or take the name out."
				if c.R.HasWorry("another_child") {
					ask = "Who is " + h.Text + "? If this is the other child, write \"another pupil\". If not, add this person to the people."
				}
				hits = append(hits, h.with(ask))
			}
			for _, t := range p.tokens[at : end+1] {
				said[t.lower] = said[t.lower] || p.isPerson(start, end, known)
			}
			at = end
		}
	}
	return hits
}

// withRoles returns the words of the names that come with what their bearers do, anywhere in the record.
func withRoles(ps []passage, strange func(token) bool) map[string]bool {
	out := map[string]bool{}
	for i := range ps {
		p := &ps[i]
		for at := 0; at < len(p.tokens) && !p.foreign; at++ {
			if !strange(p.tokens[at]) {
				continue
			}
			end := p.nameEnd(at, strange)
			if p.introduced(p.nameStart(at), end) {
				for _, t := range p.tokens[at : end+1] {
					out[t.lower] = true
				}
			}
			at = end
		}
	}
	return out
}

// nameEnd returns the last word of the name that begins with a strange word.
func (p *passage) nameEnd(at int, strange func(token) bool) int {
	for strange(p.at(at+1)) && p.tokens[at+1].adjacent {
		at++
	}
	return at
}

// particles are small words that belong to a surname: van der Berg.
var particles = wordSet{list: "van von der den de del della la le di da dos du ten ter af al el bin bint ibn abu ap st mac"}

// nameStart returns where the name begins that the token is part of: at O in O'Brien, at van in van der Berg.
func (p *passage) nameStart(at int) int {
	for at > 0 {
		t, before := p.tokens[at], p.tokens[at-1]
		gap := p.Text.Text[before.end:t.start]
		prefix := (gap == "'" || gap == "’") && len(before.lower) == 1
		if !prefix && (!t.adjacent || t.first || !particles.has(before.lower)) {
			break
		}
		at--
	}
	return at
}

// small returns the words that also appear with a small letter, and so are not names.
func small(ps []passage) map[string]bool {
	out := map[string]bool{}
	for i := range ps {
		for _, t := range ps[i].tokens {
			if t.lower == ps[i].Text.Text[t.start:t.end] {
				out[t.lower] = true
			}
		}
	}
	return out
}

// findOtherDraft finds the children of the writer's other drafts by name, once each. It leaves out words that may not
// be a name: those also written with a small letter, and those that begin a sentence without doing something that
// people do.
func findOtherDraft(c *Context) []Hit {
	if len(c.elsewhere) == 0 {
		return nil
	}
	ps := c.passages()
	known, small, said := c.known(), small(ps), map[string]bool{}
	other := func(t token) bool {
		return t.upper && c.elsewhere[t.lower] && !known[t.lower] && !small[t.lower]
	}
	var hits []Hit
	for i := range ps {
		p := &ps[i]
		for at := 0; at < len(p.tokens); at++ {
			if !other(p.tokens[at]) || said[p.tokens[at].lower] {
				continue
			}
			end := at
			for ; other(p.at(end+1)) && p.tokens[end+1].adjacent; end++ {
				said[p.tokens[end+1].lower] = true
			}
			if t := p.tokens[at]; t.first && end == at && !given.has(t.lower) && !doing.has(p.at(at+1).lower) {
				continue // The sentence may have given it the capital.
			}
			said[p.tokens[at].lower] = true
			h := p.hit(at, end)
			hits = append(hits, h.with(h.Text+" is a child of another draft of yours. Was this line meant for that one?"))
			at = end
		}
	}
	return hits
}

// isPerson reports whether the unknown capitalised words from one to another are someone's name, judging by the words
// around them.
func (p *passage) isPerson(from, to int, known map[string]bool) bool {
	first := p.tokens[from]
	before, after := p.around(from, to)
	if after.upper && placed.has(after.lower) || placed.has(p.tokens[to].lower) || before.upper && placed.has(before.lower) {
		return false
	}
	if friends.has(before.lower) || (before.lower == "called" || before.lower == "named") && friends.has(p.at(from-2).lower) {
		return false
	}
	if isTitle.has(before.lower) || kinWords.has(before.lower) {
		return true
	}
	owner := p.owned(to) && having.has(p.at(to+2).lower)
	if p.owned(to) && things.has(p.at(to+2).lower) {
		return false
	}
	does := doing.has(after.lower)
	if given.has(first.lower) {
		return !first.first || to > from || owner || does || p.owned(to) || after.lower != ""
	}
	if first.first && to == from {
		return false // The sentence may have given it the capital.
	}
	if placing.has(before.lower) {
		return false
	}
	return owner || does || (before.lower == "and" && p.named(from-2, known) || before.lower != "and" && before.lower != "or" && whom.has(before.lower))
}

// around returns the words on either side of some words, in the same sentence and with only space between.
func (p *passage) around(from, to int) (before, after token) {
	if first := p.tokens[from]; first.adjacent && !first.first {
		before = p.at(from - 1)
	}
	if next := p.at(to + 1); next.adjacent {
		after = next
	}
	return before, after
}

// named reports whether the token at a place is a known name.
func (p *passage) named(i int, known map[string]bool) bool {
	t := p.at(i)
	return t.upper && known[t.lower] && !capitals.has(t.lower)
}
