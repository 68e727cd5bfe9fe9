package review

import (
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/finding"
)

// sharedRule asks about the words that the sheet of protected sources and the main referral have in common.
func sharedRule() Rule {
	return Rule{
		ID: "sheet-word-shared", Category: "sheet", Severity: finding.Think,
		What:   "A place, a name or a number that is on the sheet of protected sources is on the main sheet as well.",
		Why:    "The family may read the main sheet. One word can be enough to find a place or a person.",
		Ask:    "This is on the separate sheet too. Would it give away what must be kept?",
		Source: []string{"swindon"}, Rows: []int{44, 166},
		Find: findShared,
	}
}

// NamedRule is the rule about the name of a protected source on the main referral. What it finds is listed first.
const NamedRule = "sheet-source-named"

// HintedRule is the rule about hints at a secret on the main referral that use none of its words.
const HintedRule = "sheet-secret-hinted"

// hintedRule asks about a sentence of the main referral that says what the sheet of protected sources is for.
func hintedRule() Rule {
	return Rule{
		ID: HintedRule, Category: "sheet", Severity: finding.Think,
		What:   "Something is kept on the sheet of protected sources, and the main sheet says that someone must not find out about something.",
		Why:    "The family could read the main sheet. Knowing that something is kept from one of them can be enough to set them looking for it.",
		Ask:    "Should this be only on the separate sheet? It says that something is kept from someone who could read it.",
		Source: []string{"swindon"}, Rows: []int{44, 166},
		Find: findHinted,
	}
}

// findHinted finds the first sentence of each answer that says to keep something, if there is a sheet for it.
func findHinted(c *Context) []Hit {
	if !c.protectsSource() {
		return nil
	}
	var known []string // What page one says anyway gives no more away a second time.
	for _, s := range checklist.Sentences(c.R.Confidential().Instruction) {
		known = append(known, strings.TrimRight(strings.TrimSpace(s), "."), "")
	}
	more := strings.NewReplacer(known...)
	var hits []Hit
	for p := range c.ownPassages() {
		if c.separate(p.At) || slices.Contains(notOnMain, p.Question.Section.ID) {
			continue
		}
		for _, s := range p.sentences {
			h := p.hit(s.from, s.to-1)
			quoted := slices.ContainsFunc(p.tokens[s.from:s.to], func(t token) bool { return t.quoted })
			if !quoted && c.R.SaysToKeep(more.Replace(h.Text)) {
				hits = append(hits, h)
				break
			}
		}
	}
	return hits
}

// secretWord is a word of the sheet of protected sources.
type secretWord struct {
	named  bool // named is true if it is written as a name: with a capital that does not begin a sentence.
	upper  bool
	source bool // source is true for the name of a protected source, which is found with a capital only.
}

// Shared returns the comments on what the protected sheet and the main referral have in common, except those that are
// kept: a word, an address or a number, the name of a source, or that something is kept.
func Shared(r *checklist.Referral, g *checklist.Guide) []finding.Finding {
	if !r.HasSources() {
		return nil
	}
	c := newContext(r, g, time.Time{})
	var out []finding.Finding
	for _, rule := range sheetRules() {
		if !slices.Contains([]string{NamedRule, "sheet-secret-elsewhere", "sheet-word-shared", HintedRule}, rule.ID) {
			continue
		}
		for _, h := range rule.Find(c) {
			if h.At.Question != checklist.QConsentConfidentialInformation {
				out = append(out, rule.finding(h))
			}
		}
	}
	return unkept(r, out)
}

// findShared finds the words of the protected sheet on the main referral, once in each answer. It leaves out what
// another rule about the sheets has found.
func findShared(c *Context) []Hit {
	if !c.R.HasSources() {
		return nil
	}
	secret := c.secretWords()
	asked := map[finding.Place]bool{}
	for _, h := range slices.Concat(findSecretElsewhere(c), findSourceNamed(c)) {
		asked[h.At] = true
	}
	var hits []Hit
	for _, t := range c.mainTexts() {
		if asked[t.At] {
			continue
		}
		p := passage{Text: t}
		p.cut()
		var found []string
		h := Hit{At: t.At}
		for i, w := range p.tokens {
			said := t.Text[w.start:w.end]
			if !shares(secret, &p, i) || slices.Contains(found, said) {
				continue
			}
			if found == nil {
				h.Start, h.End, h.Text = w.start, w.end, said
			}
			found = append(found, said)
		}
		if t.Question.Of == checklist.OfRoute {
			h.Start, h.End = 0, 0 // The list has no text of its own.
		}
		if found != nil {
			hits = append(hits, h.with(askShared(found)))
		}
	}
	return hits
}

func askShared(found []string) string {
	if len(found) == 1 {
		return "\"" + found[0] + "\" is on the separate sheet too. Would it give away what must be kept?"
	}
	var said []string
	for _, w := range found[:min(len(found), 3)] {
		said = append(said, "\""+w+"\"")
	}
	return english.And(said) + " are on the separate sheet too. Would they give away what must be kept?"
}

// shares reports whether a word of the main referral is one of the protected sheet. One of the two must be written as a
// name: "in kettleby" matches "Kettleby", but a rose matches no Rose.
func shares(secret map[string]secretWord, p *passage, i int) bool {
	w := p.tokens[i]
	upper := isCapital(p.Text.Text[w.start:])
	s, ok := secret[w.lower]
	if bare, cut := strings.CutSuffix(w.lower, "s"); !ok && cut && !isEveryday(w.lower) {
		s, ok = secret[bare] // "Bernadettes", for "Bernadette's".
	}
	if !ok {
		return upper && slices.ContainsFunc(checklist.ShortNames(w.lower), func(n string) bool { return secret[n].upper })
	}
	if s.source {
		return upper && !p.isMonthAt(i)
	}
	if hasDigit(w.lower) || hidingPlaces.has(w.lower) {
		return true
	}
	named := upper && p.isNameAt(i)
	if isEveryday(w.lower) || wordsToo.has(w.lower) || given.has(w.lower) && !upper {
		return named && s.upper || upper && s.named // It is also an ordinary word.
	}
	return named || s.named
}

// isNameAt reports whether the capital of a word makes it a name: not if it begins a sentence, unless it is a name that
// people have.
func (p *passage) isNameAt(i int) bool {
	w := p.tokens[i]
	return !w.first || given.has(w.lower) && !wordsToo.has(w.lower)
}

func isCapital(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(c)
}

func hasDigit(s string) bool { return strings.ContainsFunc(s, unicode.IsDigit) }

// secretWords returns the words of the protected sheet by which something could be found, in lower case: names, places,
// numbers. It leaves out what the family knows, and what page one says of the school and the council.
func (c *Context) secretWords() map[string]secretWord {
	known := c.knownWords()
	out := map[string]secretWord{}
	add := func(text string) {
		p := passage{Text: Text{Text: text}}
		p.cut()
		for i, w := range p.tokens {
			upper := isCapital(text[w.start:])
			named := upper && p.isNameAt(i)
			switch {
			case known[w.lower], neverTelling.has(w.lower), isDay(w.lower) && !given.has(w.lower):
				continue
			case hasDigit(w.lower):
				if !p.isTellingNumber(i) {
					continue
				}
			case hidingPlaces.has(w.lower):
			case utf8.RuneCountInString(w.lower) < 3, !named && isEveryday(w.lower), isEveryday(w.lower) && !given.has(w.lower) && !wordsToo.has(w.lower):
				continue
			case !upper && !placeBefore.has(p.at(i-1).lower):
				continue
			}
			before := out[w.lower]
			out[w.lower] = secretWord{named: named || before.named, upper: upper || before.upper}
		}
	}
	add(c.R.Confidential().Secret)
	for _, p := range c.R.WithNamesHeld().People {
		if !p.Held() {
			continue
		}
		for _, w := range nameWords(p) {
			if !known[w] {
				out[w] = secretWord{upper: true, source: true}
			}
		}
		add(p.SafeContact + "\n" + p.Email)
		if p.Work != nil {
			add(p.Work.Agency)
		}
	}
	for _, k := range c.R.KeptDetails() {
		for _, line := range k.Lines(c.R) {
			_, detail, _ := strings.Cut(line, ": ") // "Address: 9 Fenway".
			add(detail)
		}
	}
	return out
}

// isTellingNumber reports whether a number could lead to someone: not a year, a time or an area code.
func (p *passage) isTellingNumber(i int) bool {
	w := p.tokens[i].lower
	if strings.Trim(w, "0123456789") != "" {
		return len(w) >= 5 || len(w) == 4 && isCapital(p.Text.Text[p.tokens[i].start:]) // The number plate of a car.
	}
	return len(w) >= 5 && w[0] != '0'
}

// knownWords returns the words that tell the family nothing new: of the school, the council, the children, those who
// bring them up, those from whom something is kept, professionals, and the homes they know.
func (c *Context) knownWords() map[string]bool {
	known := map[string]bool{}
	add := func(text string) {
		for w := range words(text) {
			known[w.lower] = true
		}
	}
	add(c.R.Referrer.Name + " " + c.R.Referrer.Agency + " " + c.R.Referrer.Address + " " + c.R.Referrer.Email)
	add(c.council().Name + " " + c.R.Authority)
	from := c.R.KeptFrom()
	open := c.R.WithNamesHeld()
	for _, p := range open.People {
		ofFamily := p.Referred || c.R.IsCarer(p) || p.OfConcern.Is == checklist.Yes || slices.ContainsFunc(from, func(o *checklist.Person) bool { return o.ID == p.ID })
		if p.Held() || !ofFamily && p.Work == nil && !c.livesWithChild(p) {
			continue
		}
		for _, w := range nameWords(p) {
			known[w] = true
		}
	}
	add(strings.Join(c.knownTowns(from), " "))
	for _, s := range checklist.Sentences(c.R.Confidential().Secret) {
		for _, said := range mustNotHear.FindAllStringSubmatch(s, -1) {
			add(said[1] + said[2])
		}
	}
	return known
}

// mustNotHear is found in a sentence that keeps something from people whom it names, in the list or not.
var mustNotHear = regexp.MustCompile(`\b(?i:not|never|don['’]t|nor|or)(?i: to)? (?i:tell|telling|inform|warn|ring|phone|contact|let) ((?:\p{Lu}[\p{L}'’-]+\s?)+)` +
	`|((?:\p{Lu}[\p{L}'’-]+ )+)(?i:must|should|may|can) ?(?i:not|never) (?i:know|learn|hear|be told|find out)`)

// livesWithChild reports whether someone lives in a home of a child who is referred.
func (c *Context) livesWithChild(p *checklist.Person) bool {
	return slices.ContainsFunc(c.R.Children(), func(o *checklist.Person) bool {
		return slices.ContainsFunc(o.Homes, func(id string) bool { return slices.Contains(p.Homes, id) })
	})
}

// knownTowns returns the towns of the addresses that give nothing away: the family's, if it has only one town, and
// those of the people that something is kept from.
func (c *Context) knownTowns(from []*checklist.Person) []string {
	var all, out []string
	for _, h := range c.R.WithoutSecrets().Homes {
		if town := townOf(h.Address); town != "" && !slices.Contains(all, town) {
			all = append(all, town)
		}
	}
	if len(all) == 1 {
		out = all
	}
	for _, p := range from {
		for _, id := range p.Homes {
			if h := c.R.Home(id); h != nil {
				out = append(out, townOf(h.Address))
			}
		}
	}
	return out
}

// mainTexts returns the words of everything that prints on the main referral, addresses and short answers too.
func (c *Context) mainTexts() []Text {
	return slices.DeleteFunc(c.openTexts(), func(t Text) bool { return slices.Contains(notOnMain, t.Question.Section.ID) })
}

// openTexts returns every text that prints on a paper other than the separate sheets, including answers for each child.
func (c *Context) openTexts() []Text {
	var out []Text
	open := c.R.WithNamesHeld().WithoutSecrets()
	add := func(at finding.Place, q *checklist.Question, text string) {
		said := len(out) > 0 && out[len(out)-1].At == at && out[len(out)-1].Text == text // The same for the child before.
		if text != "" && !said && !c.separate(at) {
			out = append(out, Text{At: at, Question: q, Text: text})
		}
	}
	for _, q := range c.Guide.All() {
		if slices.Contains(checklist.Separate, q.ID) || q.ID == checklist.QPersonName || q.ID == checklist.QPersonAliases {
			continue
		}
		if q.Of == checklist.OfRoute {
			for _, t := range open.Routes { // The place is their list: a body has no ID.
				v := checklist.Get(open, c.Guide, checklist.Ref{Question: q.ID, Subject: string(t.Route)})
				add(finding.Place{Question: checklist.QReferralRoutes}, q, v.Text)
			}
			continue
		}
		for _, subject := range subjects(open, q) {
			if open.Person(subject).Held() {
				continue
			}
			if field := factFields[q.ID]; field != nil {
				add(place(q, subject), q, field(open.Fact(subject)))
				continue
			}
			for _, child := range childrenAskedOf(open, q) {
				v := checklist.Get(open, c.Guide, checklist.Ref{Question: q.ID, Subject: subject, To: child})
				if h := open.Home(v.Choice); h != nil {
					add(place(q, subject), q, h.Address)
					continue
				}
				if v.Gap != nil {
					v.Text = v.Gap.Note
				}
				add(place(q, subject), q, v.Text)
			}
		}
	}
	return out
}

// childrenAskedOf returns the children for whom a question is asked one by one, after "", which is all of them
// together.
func childrenAskedOf(r *checklist.Referral, q *checklist.Question) []string {
	out := []string{""}
	if q.PerChild {
		for _, c := range r.Children() {
			out = append(out, c.ID)
		}
	}
	return out
}

// notOnMain are the sections that print on other papers, for us or for the council.
var notOnMain = []string{"avoid", "check", "after"}
