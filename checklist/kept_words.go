package checklist

import (
	"regexp"
	"slices"
	"strings"
)

// KeptDetails says which details of which people an instruction keeps from somebody: "Keep Mr X's address from him", "She must
// not learn where they are staying". Where the words could mean several people, the details of all of them are held back.
func (r *Referral) KeptDetails() []KeptDetails {
	k := r.readInstructions()
	var out []KeptDetails
	for _, p := range r.People {
		if d := k.kept[p]; d != nil && d.Names() != "" {
			out = append(out, *d)
		}
	}
	return out
}

// KeepsOfUnknown reports whether an instruction keeps the details of somebody by a name that is not in the list of people.
func (r *Referral) KeepsOfUnknown() bool { return r.readInstructions().unknown }

func (r *Referral) readInstructions() *keeper {
	k := &keeper{r: r, kept: map[*Person]*KeptDetails{}}
	for _, id := range []string{QConsentConfidentialInformation, QConsentKeptSecret} {
		for _, s := range Sentences(saidOf(r.Answers[id])) {
			k.read(s)
		}
	}
	return k
}

// The words by which a sentence asks to keep something.
var (
	keepsSomething = regexp.MustCompile(`(?i)\b(?:keep|kept|keeping|withh\w+|hid\w*|conceal\w*|protect\w*|secret|confidential|private|undisclosed|unaware|in the dark|under no circumstances|on no account)\b` +
		`|(?:\b(?:not|never|no|none|nobody|nothing|neither|nor|only|without|avoid|cannot|unless|dont|mustnt)\b|n['’]t\b).*` +
		`\b(?:know\w*|learn\w*|find\w*|found|hear\w*|told|tell\w*|giv\w+|gave|shar\w+|disclos\w*|pass\w*|reveal\w*|say|said|named?|identif\w+|mention\w*|let|show\w*|discover\w*|trac\w+|track\w*|aware|leak\w*|releas\w*|idea|guess\w*|work out|obtain\w*|appear\w*|reach\w*|print\w*|want\w*|wish\w*)\b` +
		`|(?:\b(?:not|never|nobody|no one|only|cannot)\b|n['’]t\b)(?: [\p{L}'’]+){0,3} (?:have|has|had|get|gets|got|see|sees|go)\b`)
	ourIgnorance = regexp.MustCompile(`(?i)\b(?:we|I|school|staff)(?: \w+)? (?:do not|don['’]t|did not|have no|have not|haven['’]t)(?: yet)? (?:know|have|hold|idea|been given|been told)\b|\bnot known to (?:us|me|school|the school)\b`)
	onlyRings    = regexp.MustCompile(`(?i)\b(?:ring|rung|call|phone|text|dial|use)\b[^,;:.]*$`)
	phoneNumber  = regexp.MustCompile(`\bphone numbers?\b`) // Here "phone" is no request to ring.
	keptToken    = regexp.MustCompile(`[\p{L}\d][\p{L}\d'’-]*|[^\s\p{L}\d]`)
)

// Kinds of detail, as bits.
const (
	keptAddress = 1 << iota
	keptNumber
	keptSchool
	keptWork
)

// detailOf is what a word for a detail means; 0 for any other word.
func detailOf(w string) int {
	switch w {
	case "address", "addresses", "whereabouts", "location", "postcode":
		return keptAddress
	case "number", "numbers", "phone", "phones", "telephone", "mobile", "landline", "email", "emails", "e-mail":
		return keptNumber
	case "details", "contacts", "contact":
		return keptAddress | keptNumber
	case "school", "schools", "nursery", "college", "preschool":
		return keptSchool
	case "workplace", "work", "employer", "job", "office":
		return keptWork
	}
	return 0
}

// describes reports whether a word may stand between an owner and a detail.
func describes(w string) bool {
	switch w {
	case "new", "old", "current", "present", "home", "mobile", "phone", "own", "exact", "full", "temporary", "private", "personal", "safe", "first", "second", "other",
		"and", "or", "nor", ",", "&", "/", "place", "of", "street", "either", "both", "email":
		return true
	}
	return detailOf(w) != 0
}

// mention is where a sentence speaks of somebody.
type mention struct {
	from, to int
	who      []*Person
	pronoun  string // pronoun is he, she or they; empty for a name, a relation or the children.
	owns     bool
}

// keeper reads an instruction sentence by sentence.
type keeper struct {
	r       *Referral
	before  [][]*Person // before are the people spoken of so far.
	from    []*Person   // from are those from whom something was last kept.
	kept    map[*Person]*KeptDetails
	unknown bool // unknown says that something is kept of somebody who is not in the list.
}

func (k *keeper) read(s string) {
	words := keptToken.FindAllString(s, -1)
	lower := make([]string, len(words))
	for i, w := range words {
		lower[i] = strings.ToLower(strings.ReplaceAll(w, "’", "'"))
	}
	all := k.mentions(words, lower)
	defer func() {
		for _, m := range all {
			if m.pronoun == "" && len(m.who) > 0 {
				k.before = append(k.before, m.who)
			}
		}
	}()
	if !keepsSomething.MatchString(ourIgnorance.ReplaceAllString(s, "")) {
		return
	}
	asked := k.details(words, lower, all)
	var named []*Person // named are the owners named here: "him" is somebody else.
	owners := map[int]bool{}
	for _, a := range asked {
		for _, i := range a.owners {
			owners[i] = true
			named = append(named, all[i].who...)
		}
	}
	var from []*Person
	certain := true
	for i, m := range all {
		if owners[i] || m.owns || !receives(lower, all, i) {
			continue
		}
		who := m.who
		if m.pronoun != "" {
			who = k.sameAsBefore(m, named)
			if len(who) == 0 {
				who, _ = k.meant(m, all, named)
			}
		}
		certain = certain && len(who) > 0 && lower[m.to-1] != "family" // Whose family, nothing says.
		from = append(from, who...)
	}
	others := from // Others are not the ones meant by "her", certain or not.
	if !certain {
		from = nil
	}
	if len(from) > 0 {
		k.from = from
	}
	for _, a := range asked {
		if len(a.owners) == 0 {
			k.add(a.kind, k.r.Children(), from, true)
		}
		for _, i := range a.owners {
			m := all[i]
			if m.pronoun == "" {
				k.add(a.kind, m.who, from, len(m.who) > 1 && !isGroup(lower[m.to-1]))
				continue
			}
			who, sure := k.meant(m, all, others)
			if sure {
				k.add(a.kind, who, from, false)
				continue
			}
			k.addFirst(a.kind, m.pronoun, from)
		}
	}
}

// askedFor is a kind of detail and whose it is: the mentions by number, none where the sentence does not say.
type askedFor struct {
	kind   int
	owners []int
}

// details finds what the sentence keeps: "X's address", "the address of X", "where X lives", "which school X goes to".
func (k *keeper) details(words, lower []string, all []mention) []askedFor {
	var out []askedFor
	for i, w := range lower {
		a, ok := askedFor{}, false
		switch kind := detailOf(w); {
		case kind != 0:
			a, ok = k.detailAt(words, lower, all, i, kind)
		case slices.Contains([]string{"where", "wherever", "how", "which", "what", "who", "whom", "that"}, w):
			a, ok = k.clause(lower, all, i)
		}
		if ok {
			out = append(out, a)
		}
	}
	return out
}

// detailAt finds whose the address, number or school at a word is: of the owner before it, or of whoever comes after "of".
// It can have no owner.
func (k *keeper) detailAt(words, lower []string, all []mention, i, kind int) (a askedFor, ok bool) {
	if lower[i] == "contact" && detailOf(wordAt(lower, i+1)) == 0 {
		return askedFor{}, false
	}
	j := i - 1
	for j >= 0 && describes(lower[j]) && mentionEnding(all, j+1) < 0 {
		j--
	}
	before := phoneNumber.ReplaceAllString(strings.Join(lower[max(0, j-5):j+1], " "), "number")
	if onlyRings.MatchString(before) && !keepsSomething.MatchString(before) {
		return askedFor{}, false
	}
	if m := mentionEnding(all, j+1); m >= 0 && all[m].owns {
		if kind == keptNumber && isChannel(wordAt(lower, all[m].from-1), wordAt(lower, all[m].from-2)) {
			return askedFor{}, false
		}
		return askedFor{kind, withOthers(lower, all, m, false)}, true
	}
	if j >= 0 && strings.HasSuffix(lower[j], "'s") && words[j] != lower[j] {
		k.unknown = true
		return askedFor{}, false
	}
	if m, of := ownerBehind(lower, all, i); of {
		if m < 0 {
			return askedFor{}, false
		}
		return askedFor{kind, withOthers(lower, all, m, true)}, true
	}
	ownerless := slices.Contains([]string{"the", "any", "this"}, wordAt(lower, j)) && kind&(keptAddress|keptNumber) != 0 &&
		(kind&keptAddress != 0 && lower[i] != "details" || slices.Contains(lower[j+1:i], "new"))
	return askedFor{kind: kind}, ownerless
}

// ownerBehind is whoever "of" or "for" behind a word leads to, and whether there is such a word.
func ownerBehind(lower []string, all []mention, i int) (m int, of bool) {
	next := i + 1
	listed := func(at int) bool { return describes(wordAt(lower, at)) && mentionStarting(all, at) < 0 }
	for wordAt(lower, next) != "of" && (listed(next) || wordAt(lower, next) == "the" && listed(next+1)) {
		next++
	}
	if w := wordAt(lower, next); w != "of" && w != "for" {
		return -1, false
	}
	next++
	for slices.Contains([]string{"the", "both", "all", "either", "her", "his", "their"}, wordAt(lower, next)) && mentionStarting(all, next+1) >= 0 {
		next++
	}
	m = mentionStarting(all, next)
	if m >= 0 && all[m].owns {
		m = mentionStarting(all, all[m].to) // "Of Nan's sister", and not "of Nan's car".
	}
	return m, true
}

// wordAt is a word of the sentence; empty beyond its ends.
func wordAt(words []string, i int) string {
	if i < 0 || i >= len(words) {
		return ""
	}
	return words[i]
}

// isChannel reports whether the word before an owner makes a way of writing or speaking of the number: "a message to her mobile".
func isChannel(word, before string) bool {
	return slices.Contains([]string{"to", "on", "via", "by", "over", "using"}, word) && !strings.HasPrefix(before, "refer") && before != "access"
}

// clause reads what follows "where" or the like.
func (k *keeper) clause(lower []string, all []mention, at int) (askedFor, bool) {
	m := -1
	for i, o := range all {
		if o.from > at && o.from-at <= 6 && (m < 0 || all[m].owns) && (!o.owns || lower[o.from] == "her") {
			m = i // "Her" can be the one to find, or own whoever is.
		}
	}
	if m < 0 {
		return askedFor{}, false
	}
	before, after := lower[at+1:all[m].from], lower[all[m].to:min(len(lower), all[m].to+8)]
	whole := append(slices.Clone(before), after...)
	holds := func(words ...string) bool {
		return slices.ContainsFunc(whole, func(w string) bool { return slices.Contains(words, w) })
	}
	kind := 0
	switch w := lower[at]; {
	case holds("school", "schools", "nursery", "college", "preschool", "class", "taught"):
		kind = keptSchool
	case holds("work", "works", "working", "employed", "job") && w != "what":
		kind = keptWork
	case w == "where", w == "wherever":
		kind = keptAddress
	case w == "how":
		if holds("find", "reach", "reached", "contact", "contacted", "ring", "rung") {
			kind = keptAddress | keptNumber
		}
	case holds("street", "town", "city", "village", "road", "house", "flat", "area", "estate", "refuge"),
		w != "what" && holds("lives", "live", "living", "stays", "stay", "staying", "sleeps", "sleeping", "moved", "gone", "rehoused", "refuge"):
		kind = keptAddress
	}
	if w := lower[at]; kind&(keptSchool|keptWork) != 0 && w == "that" && !holds("works", "working", "employed", "goes", "go", "attends", "moved", "started", "starts") {
		kind = 0
	}
	return askedFor{kind, withOthers(lower, all, m, true)}, kind != 0
}

func mentionEnding(all []mention, at int) int {
	return slices.IndexFunc(all, func(m mention) bool { return m.to == at })
}

func mentionStarting(all []mention, at int) int {
	return slices.IndexFunc(all, func(m mention) bool { return m.from == at })
}

// withOthers adds those who are named with somebody: "Nan and Grandad's address".
func withOthers(lower []string, all []mention, m int, ahead bool) []int {
	out := []int{m}
	joins := func(a, b int) bool {
		gap := lower[all[a].to:all[b].from]
		return len(gap) > 0 && len(gap) <= 2 && slices.ContainsFunc(gap, func(w string) bool { return w == "and" || w == "or" || w == "nor" || w == "&" }) &&
			!slices.ContainsFunc(gap, func(w string) bool { return w == "not" || w == "," })
	}
	for i := m; i > 0 && joins(i-1, i); i-- {
		out = append(out, i-1)
	}
	for i := m; ahead && i+1 < len(all) && joins(i, i+1); i++ {
		out = append(out, i+1)
	}
	return out
}

// receives reports whether the mention is somebody from whom the sentence keeps something.
func receives(lower []string, all []mention, i int) bool {
	m := all[i]
	prev := m.from - 1
	for prev >= 0 && slices.Contains([]string{"the", "either", "both", "their", "her", "his"}, lower[prev]) {
		prev--
	}
	before := ""
	if prev >= 0 {
		before = lower[prev]
	}
	after := lower[m.to:min(len(lower), m.to+4)]
	speaks := slices.ContainsFunc(after, func(w string) bool {
		return slices.Contains([]string{"want", "wants", "wanted", "ask", "asks", "asked", "wish", "wishes", "fears", "prefers", "says", "said"}, w)
	})
	denies := slices.ContainsFunc(after[:min(3, len(after))], func(w string) bool {
		return slices.Contains([]string{"not", "never", "no", "cannot"}, w) || strings.HasSuffix(w, "n't")
	})
	switch {
	case slices.Contains([]string{"from", "to", "tell", "telling", "give", "giving", "let", "letting", "show", "inform", "allow", "want", "wants", "without", "if", "lest"}, before):
		return true
	case before == "and" || before == "or":
		return i > 0 && all[i-1].to == prev && receives(lower, all, i-1)
	}
	return denies && !speaks
}

// sameAsBefore are those from whom something was last kept, where the pronoun can mean them again.
func (k *keeper) sameAsBefore(m mention, not []*Person) []*Person {
	var out []*Person
	for _, p := range k.from {
		if !slices.Contains(not, p) && (m.pronoun == "they" || fitsPronoun(p, m.pronoun)) {
			out = append(out, p)
		}
	}
	return out
}

// meant is who a pronoun means: whoever was last spoken of and can be meant, other than those it cannot be. It reports whether
// that is certain.
func (k *keeper) meant(m mention, all []mention, not []*Person) ([]*Person, bool) {
	fits := func(who []*Person) []*Person {
		var out []*Person
		for _, p := range who {
			if !slices.Contains(not, p) && (m.pronoun == "they" || fitsPronoun(p, m.pronoun)) {
				out = append(out, p)
			}
		}
		return out
	}
	spoken := slices.Clone(k.before)
	for _, o := range all {
		if o.from < m.from && o.pronoun == "" && len(o.who) > 0 {
			spoken = append(spoken, o.who)
		}
	}
	if m.pronoun == "they" {
		var out []*Person
		for _, who := range spoken {
			out = append(out, fits(who)...)
		}
		return append(out, fits(k.r.Children())...), true
	}
	for _, who := range slices.Backward(spoken) {
		if f := fits(who); len(f) > 0 && (pronounOf(f[0]) != "" || len(spoken) == 1) {
			return f, len(f) == 1
		}
	}
	var adults []*Person
	for _, p := range k.r.Others() {
		if p.Work == nil && !p.Held() {
			adults = append(adults, p)
		}
	}
	f := fits(adults)
	if len(f) != 1 {
		return nil, false
	}
	return f, true
}

// addFirst holds back the details of everyone whom a pronoun could mean: of the adults or, where they have none, of the children. For a
// school it is the other way round.
func (k *keeper) addFirst(kind int, pronoun string, from []*Person) {
	first, second := k.r.Others(), k.r.Children()
	if kind == keptSchool {
		first, second = second, first
	}
	for _, people := range [][]*Person{first, second} {
		var who []*Person
		for _, p := range people {
			if p.Work == nil && !slices.Contains(from, p) && fitsPronoun(p, pronoun) {
				who = append(who, p)
			}
		}
		before := k.count()
		k.add(kind, who, from, len(who) > 1)
		if k.count() > before {
			return
		}
	}
}

func (k *keeper) count() int {
	n := 0
	for _, d := range k.kept {
		if d.Names() != "" {
			n++
		}
	}
	return n
}

// add holds back a kind of detail of some people, where the record has it.
func (k *keeper) add(kind int, who, from []*Person, unsure bool) {
	for _, p := range who {
		if p.Held() || slices.Contains(from, p) {
			continue
		}
		d := k.kept[p]
		if d == nil {
			d = &KeptDetails{Person: p}
			k.kept[p] = d
		}
		had := d.Names()
		if kind&(keptAddress|keptNumber) != 0 {
			k.addHomes(d, kind, from)
		}
		if kind&keptAddress != 0 && k.r.telling(p.Answers[QFamilyParentAddress]) != "" {
			d.Address = true
		}
		if kind&keptNumber != 0 && (p.Phone != "" || p.Email != "" || p.SafeContact != "" || slices.ContainsFunc(reachQuestions, func(id string) bool { return k.r.telling(p.Answers[id]) != "" })) {
			d.Number = true
		}
		if kind&(keptSchool|keptWork) != 0 {
			school := p.Answers[QChildSchool].Text
			if school != "" && !k.isOwnSchool(school) || p.Work == nil && tellsWork.MatchString(p.SafeContact) && !forbids(p.SafeContact) {
				d.Work = true
			}
		}
		d.Unsure = d.Unsure || unsure && d.Names() != had
	}
}

// addHomes adds where somebody lives, but for a home in which everyone lives from whom it is kept.
func (k *keeper) addHomes(d *KeptDetails, kind int, from []*Person) {
	for _, id := range append(slices.Clone(d.Person.Homes), d.Person.Staying) {
		h := k.r.Home(id)
		shared := len(from) > 0 && !slices.ContainsFunc(from, func(o *Person) bool { return !slices.Contains(o.Homes, id) && o.Staying != id })
		if h == nil || shared {
			continue
		}
		if kind&keptAddress != 0 && h.Address+h.Postcode != "" {
			d.Address = true
		}
		if h.Phone != "" && (kind&keptNumber != 0 || digits(h.Phone) == digits(d.Person.Phone)) {
			d.Number = true
		}
		if !slices.Contains(d.homes, id) {
			d.homes = append(d.homes, id)
		}
	}
}

// isOwnSchool reports whether a school is that of the referrer, which is on every paper.
func (k *keeper) isOwnSchool(school string) bool {
	own, other := strings.Fields(k.r.Referrer.Agency), strings.Fields(school)
	return len(own) > 1 && len(other) > 1 && slices.Equal(own[:2], other[:2])
}
