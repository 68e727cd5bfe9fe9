package checklist

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// giveaways are the words of this record that give a secret away: a protected source by name and by who they are.
type giveaways struct {
	*signs
	held     *regexp.Regexp // held matches the names and relations of the people kept back; nil if there are none.
	children *regexp.Regexp // children matches the names of the children referred, since what a child told is no secret here; nil for none.
	people   []string       // people are the names of the others, so that "Imogen Park" is not taken for a place.
	family   []string       // family are the names of those among them who are not professionals.
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
