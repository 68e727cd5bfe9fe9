package checklist

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// Confidential is what must be kept from someone, in two parts. The instruction goes on page one, where a visitor or a
// caller looks; the secret only goes on the sheet of protected sources (R44).
type Confidential struct {
	Instruction string // Instruction is who not to ring and what not to mention. It gives nothing away.
	Secret      string // Secret is an address, a place of safety, a source or a number.

	AllSecret bool          // AllSecret is true if the writer has answered, and none of the answer may be on page one.
	Details   []KeptDetails // Details are the details of people that the instruction keeps from someone.
}

// Confidential divides the writer's answers into the two parts. Whole sentences move, and none is reworded or cut.
// People write both in one box, so a sentence that gives something away is a secret in either box.
func (r *Referral) Confidential() Confidential {
	var c Confidential
	said := r.Answers[QConsentConfidentialInformation]
	c.Instruction, c.Secret = r.Divide(said.Text)
	if said.Gap != nil {
		_, c.Secret = r.Divide(said.Gap.Note)
	}
	c.AllSecret = c.Instruction == "" && c.Secret != ""
	own := r.Answers[QConsentKeptSecret]
	if text := own.Text; !SaysNothingToKeep(text) {
		c.Secret = joinLines(c.Secret, text)
	}
	if own.Gap != nil {
		c.Secret = joinLines(c.Secret, own.Gap.Note)
	}
	c.Details = r.KeptDetails()
	return c
}

func joinLines(a, b string) string {
	return strings.TrimSpace(strings.TrimSpace(a) + "\n" + strings.TrimSpace(b))
}

// Instructs reports whether there is something to do or not to do. "Nothing that we know of." is an answer, but no
// instruction.
func (c Confidential) Instructs() bool { return !SaysNothingToKeep(c.Instruction) }

// WithoutSecrets returns the record as every paper but the sheet of protected sources may see it. It shares data with r
// that must not be changed.
func (r *Referral) WithoutSecrets() *Referral {
	open := *r
	open.Answers = maps.Clone(r.Answers)
	delete(open.Answers, QConsentKeptSecret)
	if said, ok := open.Answers[QConsentConfidentialInformation]; ok {
		said.Text, _ = r.Divide(said.Text)
		if said.Gap != nil {
			gap := *said.Gap
			gap.Note, _ = r.Divide(gap.Note)
			said.Gap = &gap
		}
		open.Answers[QConsentConfidentialInformation] = said
	}
	open.People, open.Homes = slices.Clone(r.People), slices.Clone(r.Homes)
	for _, k := range r.KeptDetails() {
		k.withhold(&open, r)
	}
	open.withholdContact(r)
	return &open
}

// withholdContact removes what is said of someone's contact with a child if that gives away a secret of the whole
// record, such as where they meet. The list of people must be a copy.
func (r *Referral) withholdContact(whole *Referral) {
	spoken := func(t Relation) bool { return t.Contact != "" }
	if !slices.ContainsFunc(r.People, func(p *Person) bool { return slices.ContainsFunc(p.Relations, spoken) }) {
		return
	}
	marks := whole.SecretMarks()
	tells := func(t Relation) bool { return HoldsMark(t.Contact, marks) != "" }
	for i, p := range r.People {
		if !slices.ContainsFunc(p.Relations, tells) {
			continue
		}
		other := *p
		other.Relations = slices.Clone(p.Relations)
		for j, t := range other.Relations {
			if tells(t) {
				other.Relations[j].Contact = KeptElsewhere
			}
		}
		r.People[i] = &other
	}
}

// Divide splits a text on what must be kept from the family into the sentences that can go on page one and those that
// give a secret away. If in doubt, a sentence is held back.
func (r *Referral) Divide(text string) (open, secret string) {
	if strings.TrimSpace(text) == "" {
		return "", ""
	}
	var halves [2]strings.Builder
	giveaway, printed := r.giveaways(), r.printed()
	held := false
	for _, s := range Sentences(text) {
		// After a secret, a sentence that asks for nothing still belongs to it: "Off the main road, above the bakery."
		held = giveaway.in(printed.without(s)) || held && !giveaway.asks.MatchString(s)
		half := &halves[0]
		if held {
			half = &halves[1]
		}
		if half.Len() > 0 && !strings.HasSuffix(half.String(), "\n") {
			half.WriteByte(' ')
		}
		half.WriteString(s)
	}
	return strings.TrimSpace(halves[0].String()), strings.TrimSpace(halves[1].String())
}

// SaysNothingToKeep reports whether a text on what must be kept from someone says that there is nothing. "Nothing may
// show him that she rang" begins in the same way but says the opposite.
func SaysNothingToKeep(text string) bool {
	x := allSigns()
	for _, s := range Sentences(text) {
		if !SaysNothing(s) || x.orders.MatchString(x.weKnow.ReplaceAllString(s, "")) {
			return false
		}
	}
	return true
}

// giveaways are the words of this record that give a secret away: a protected source by name and by who they are.
type giveaways struct {
	*signs
	held     *regexp.Regexp // held matches the names and relations of the people kept back; nil if there are none.
	children *regexp.Regexp // children matches the names of the children referred, since what a child told is no secret here; nil for none.
	people   []string       // people are the names of the others, so that "Imogen Park" is not taken for a place.
	family   []string       // family are those of them who are no professionals.
	own      []string       // own are the school's names and numbers, which are on page one.
	homes    []string       // homes are the first lines of the addresses in the record, in lower case.
	sources  bool           // sources is true if someone or something is kept back, so that "she told us" may mean them.
}

func (r *Referral) giveaways() giveaways {
	g := giveaways{signs: allSigns(), own: []string{r.Referrer.Agency, r.Referrer.Address, digits(r.Referrer.Phone), digits(r.Answers[QReferrerAvailability].Text), r.Referrer.Email}}
	g.sources = r.SourceHeld()
	for _, h := range r.Homes {
		if line := firstLine(h); line != "" {
			g.homes = append(g.homes, line)
		}
	}
	open := map[string]bool{}
	var children, held []string
	for _, p := range r.People {
		if p.Held() {
			continue
		}
		g.people = append(g.people, p.Name)
		if p.Work == nil {
			g.family = append(g.family, p.Name)
		}
		for _, w := range strings.Fields(p.Name) {
			open[w] = true
		}
		if p.Referred {
			children = append(children, strings.Fields(p.Name)...)
			for _, a := range p.Aliases {
				children = append(children, strings.Fields(a)...)
			}
		}
	}
	for _, p := range r.People {
		if !p.Held() {
			continue
		}
		for _, name := range append([]string{p.Name}, p.Aliases...) {
			for _, w := range strings.Fields(name) {
				if len([]rune(w)) > 2 && !open[w] && !g.title.MatchString(w) {
					held = append(held, regexp.QuoteMeta(w))
				}
			}
		}
		for _, w := range RelationWords(p) {
			held = append(held, `(?i:`+regexp.QuoteMeta(w)+`s?)`)
		}
	}
	g.held, g.children = anyOf(held), anyOf(quoted(children))
	return g
}

func quoted(words []string) []string {
	var out []string
	for _, w := range words {
		out = append(out, regexp.QuoteMeta(w))
	}
	return out
}

// anyOf matches any of the words as whole words; it is nil if there are none. RE2's \b knows only ASCII letters.
func anyOf(words []string) *regexp.Regexp {
	if len(words) == 0 {
		return nil
	}
	return regexp.MustCompile(`(?:^|[^\p{L}])(?:` + strings.Join(words, "|") + `)(?:[^\p{L}]|$)`)
}

// in reports whether the sentence gives something away.
func (g giveaways) in(s string) bool {
	s = strings.Join(strings.Fields(s), " ")
	return g.held != nil && g.held.MatchString(s) || g.tellsWho(s) || g.tellsWhere(s) || g.tellsNumber(s)
}

// tellsWho reports whether the sentence gives away who told.
func (g giveaways) tellsWho(s string) bool {
	told := slices.ContainsFunc(Tellers(s), func(t Teller) bool { return !g.awaited(s, t) })
	if g.informant.MatchString(s) || told || g.outsider.MatchString(s) && !g.asks.MatchString(s) {
		return true
	}
	for _, at := range g.reached.FindAllStringIndex(s, -1) {
		before := lastWords(s[:at[0]], 4)
		switch {
		case g.ourselves.MatchString(before), g.children != nil && g.children.MatchString(before), g.anyChild.MatchString(before):
		case !g.sources && g.pronoun.MatchString(before), g.waitsForFamily(s[:at[0]], s[at[0]:at[1]]):
		default:
			return true
		}
	}
	return false
}

// awaited reports whether a sentence asks to wait until someone has done something: "not before someone has spoken to her
// mother", or not to speak through a relative. That gives away no one who told.
func (g giveaways) awaited(s string, t Teller) bool {
	if !g.asks.MatchString(s) {
		return false
	}
	before, did := s[:t.Start], s[t.Start:t.End]
	return g.waits.MatchString(before) && g.stillToCome.MatchString(did) || g.notThrough.MatchString(before) && g.through.MatchString(did)
}

// waitsForFamily reports whether a sentence asks to wait until someone has spoken to one of the family, as told says at its
// end: "not before a colleague has rung Ms Cole".
func (g giveaways) waitsForFamily(before, told string) bool {
	return g.asks.MatchString(before) && g.waiting.MatchString(before) && g.title.MatchString(strings.Fields(lastWords(told, 2))[0]) &&
		slices.ContainsFunc(g.family, func(name string) bool { return name != "" && lastWords(name, 1) == lastWords(told, 1) })
}

// lastWords returns the last n words of a text.
func lastWords(s string, n int) string {
	words := strings.Fields(s)
	return strings.Join(words[max(0, len(words)-n):], " ")
}

// tellsWhere reports whether the sentence gives away an address, a school, a place of work or a place of safety.
func (g giveaways) tellsWhere(s string) bool {
	if g.safePlace.MatchString(s) || g.postcode.MatchString(s) || g.flatNumber.MatchString(s) {
		return true
	}
	if slices.ContainsFunc(g.homes, func(line string) bool { return strings.Contains(strings.ToLower(s), line) }) {
		return true
	}
	for _, m := range g.numbered.FindAllStringSubmatch(s, -1) {
		if !g.linking.MatchString(m[1]) {
			return true
		}
	}
	for _, place := range g.namedPlace.FindAllString(s, -1) {
		if !g.isOwn(place) && !g.isPerson(place) {
			return true
		}
	}
	return false
}

// firstLine returns an address up to its first comma or line end, in lower case. It is empty if that is one word, such
// as a town.
func firstLine(h *Home) string {
	line := h.Address
	if end := strings.IndexAny(line, ",\n"); end >= 0 {
		line = line[:end]
	}
	if words := strings.Fields(line); len(words) > 1 {
		return strings.ToLower(strings.Join(words, " "))
	}
	return ""
}

// isOwn reports whether the words are part of what page one says of the school.
func (g giveaways) isOwn(words string) bool {
	return slices.ContainsFunc(g.own, func(own string) bool {
		return own != "" && (strings.Contains(own, words) || strings.Contains(words, own))
	})
}

// isPerson reports whether what looks like a place by its last word is someone's name: "Imogen Park", "Mr Hall".
func (g giveaways) isPerson(place string) bool {
	words := strings.Fields(place)
	return g.title.MatchString(words[len(words)-2]) || slices.ContainsFunc(g.people, func(name string) bool {
		return name != "" && strings.HasSuffix(name, words[len(words)-1]) && strings.Contains(name, words[len(words)-2])
	})
}

// tellsNumber reports whether the sentence gives away a phone number, an email address or the like. The school's own
// number does not count, as the family has it.
func (g giveaways) tellsNumber(s string) bool {
	for _, n := range g.longNumber.FindAllString(s, -1) {
		if d := digits(n); len(d) >= 5 && !slices.ContainsFunc(g.own, func(own string) bool { return own != "" && strings.Contains(own, d) }) {
			return true
		}
	}
	for _, m := range g.mailbox.FindAllString(s, -1) {
		if !g.isOwn(m) {
			return true
		}
	}
	return g.plate.MatchString(s) || g.saidNumber.MatchString(s)
}

func digits(s string) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsDigit(c) {
			return c
		}
		return -1
	}, s)
}

// nameOfPlace returns the name of a place of safety at the start of its address, without the word for what it is:
// "linden house" for "Linden House refuge". It is empty if that would be a single word, which could be anything.
func nameOfPlace(h *Home) string {
	line := kindOfPlace.ReplaceAllString(firstLine(h), "")
	if len(strings.Fields(line)) < 2 || strings.ContainsAny(line, "0123456789") {
		return ""
	}
	return strings.TrimSpace(line)
}

var kindOfPlace = regexp.MustCompile(`\b(?:the|refuge|hostel|shelter|hotel|guest house|b ?& ?b|bed and breakfast|women['’]s aid|safe house)\b`)

// schoolName returns the name of a school without the year group often written after it: "Saltmarsh Academy" for
// "Saltmarsh Academy, Year 7".
func schoolName(answer string) string {
	if at := afterSchool.FindStringIndex(answer); at != nil {
		answer = answer[:at[0]]
	}
	return strings.TrimSpace(answer)
}

var afterSchool = regexp.MustCompile(`(?i)\s*(?:[,;:(]|[-–—] |\b(?:year|y|reception|nursery|class|sixth form|form)\b\s*\d*$|\b(?:year|y)\s?\d{1,2}\b)`)

// SecretMarks returns the parts of a secret by which it can be found elsewhere, in lower case with single spaces: house
// numbers with their street, postcodes, phone numbers as digits, email addresses.
func (r *Referral) SecretMarks() []string {
	x := allSigns()
	secret := strings.Join(strings.Fields(r.Confidential().Secret), " ")
	var out []string
	add := func(s string) {
		s = strings.ToLower(strings.Trim(s, " ,("))
		if s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	for _, m := range x.numbered.FindAllStringSubmatch(secret, -1) {
		if !x.linking.MatchString(m[1]) {
			add(m[0])
		}
	}
	for _, h := range r.Homes {
		if line := firstLine(h); line != "" && strings.Contains(strings.ToLower(secret), line) {
			add(line)
		}
	}
	for _, k := range r.KeptDetails() {
		secret += "\n" + strings.Join(k.Lines(r), "\n")
		if k.Work {
			add(schoolName(k.Person.Answers[QChildSchool].Text))
		}
		for _, id := range k.homes {
			if h := r.Home(id); k.Address {
				add(firstLine(h))
				add(nameOfPlace(h))
				for _, m := range x.numbered.FindAllString(h.Address, -1) {
					add(strings.TrimLeft(m, "0123456789 ,(")) // The street alone tells enough.
				}
			}
		}
	}
	for _, s := range x.postcode.FindAllString(secret, -1) {
		add(s)
	}
	for _, s := range x.longNumber.FindAllString(secret, -1) {
		if d := digits(s); len(d) >= 9 {
			add(d)
		}
	}
	for _, s := range x.mailbox.FindAllString(secret, -1) {
		add(strings.TrimRight(s, "."))
	}
	return out
}

// HoldsMark returns the first of the marks found in the text, ignoring spaces and capitals, or "".
func HoldsMark(text string, marks []string) string {
	lower := strings.ToLower(strings.Join(strings.Fields(text), " "))
	for _, m := range marks {
		bare := strings.ReplaceAll(m, " ", "")
		switch {
		case strings.Contains(lower, m), strings.Contains(strings.ReplaceAll(lower, " ", ""), bare) && digits(m) != m:
			return m
		case digits(m) == m && slices.ContainsFunc(allSigns().longNumber.FindAllString(text, -1), func(n string) bool { return strings.Contains(digits(n), m) }):
			return m
		}
	}
	return ""
}
