package checklist

import (
	"regexp"
	"slices"
	"strings"
)

// KeptDetails returns which details of which people an instruction keeps from someone: "Keep Mr X's address from him",
// "She must not learn where they are staying". If the words could mean several people, the details of all of them are
// held back.
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

// KeepsOfUnknown reports whether an instruction keeps the details of someone whose name is not in the record.
func (r *Referral) KeepsOfUnknown() bool { return r.readInstructions().unknown }

// KeptFrom returns the people from whom an instruction keeps something, as far as it says who, each once. The children
// referred, and those whose own names are held back, are left out.
func (r *Referral) KeptFrom() []*Person {
	var from []*Person
	for _, p := range r.readInstructions().allFrom {
		if !p.Referred && !p.Held() && !slices.Contains(from, p) {
			from = append(from, p)
		}
	}
	return from
}

// KeepsOwnHome reports whether an instruction keeps an address from someone who lives there. It has not been held back,
// and another could be meant.
func (r *Referral) KeepsOwnHome() bool { return r.readInstructions().atHome }

// beTold matches being told something, and not being told off, or told to do something.
const beTold = `be told(?: (?:about|of|that|wh\w+|how|any\w*|this|it)\b|[^ \w]|$)`

// mustNotLearn matches that someone is not to learn something.
var mustNotLearn = regexp.MustCompile(`(?i)\b(?:(?:must|should|is|are) (?:not|never)|(?:must|should|is|are)n['’]?t)(?: to)? (?:(?:know|find out|learn|hear|get to know)\b|` + beTold + `)` +
	`|\b(?:can(?:not| not|['’]?t)|may not) ` + beTold +
	`|(?:\bnot|n['’]?t|\bnever) want\w* (?:[\w'’-]+ ){1,5}to (?:(?:know|find out|learn|hear)\b|` + beTold + `)`)

// SaysToKeep reports whether a sentence of any answer says that someone must not learn something, or keeps an address,
// a number or a school from them.
func (r *Referral) SaysToKeep(s string) bool {
	if mustNotLearn.MatchString(s) {
		return true
	}
	if !asksToKeep(s) {
		return false
	}
	k := &keeper{r: r, kept: map[*Person]*KeptDetails{}}
	k.read(s)
	return len(k.kept) > 0 && len(k.allFrom) > 0
}

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
	phoneNumber  = regexp.MustCompile(`\bphone numbers?\b`) // Here "phone" does not ask to ring.
	keptToken    = regexp.MustCompile(`[\p{L}\d][\p{L}\d'’-]*|[^\s\p{L}\d]`)
)

// Kinds of detail, as bits.
const (
	keptAddress = 1 << iota
	keptNumber
	keptSchool
	keptWork
)

// detailOf returns the kind of detail that a word means, or 0.
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

// describes reports whether a word can come between an owner and a detail.
func describes(w string) bool {
	switch w {
	case "new", "old", "current", "present", "home", "mobile", "phone", "own", "exact", "full", "temporary", "private", "personal", "safe", "first", "second", "other",
		"and", "or", "nor", ",", "&", "/", "place", "of", "street", "either", "both", "email":
		return true
	}
	return detailOf(w) != 0
}

// mention is where a sentence speaks of someone.
type mention struct {
	from, to int
	who      []*Person
	pronoun  string // pronoun is he, she or they; empty for a name, a relation or the children.
	owns     bool
	family   bool // family is true for "his family", who are not all in the record.
}

// keeper reads an instruction sentence by sentence.
type keeper struct {
	r       *Referral
	before  [][]*Person // before are the people spoken of so far.
	from    []*Person   // from are those from whom something was last kept.
	allFrom []*Person   // allFrom are all those from whom anything is kept.
	kept    map[*Person]*KeptDetails
	unknown bool // unknown says that something is kept of someone who is not in the list.
	atHome  bool // atHome says that an address is kept from someone who lives there, so that another could be meant.
}

// asksToKeep reports whether a sentence has the words to keep something. What we do not know ourselves is not kept.
func asksToKeep(s string) bool {
	return keepsSomething.MatchString(ourIgnorance.ReplaceAllString(s, ""))
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
	if !asksToKeep(s) {
		return
	}
	asked := k.details(words, lower, all)
	var named []*Person // named are the owners named here; "him" is someone else.
	owners := map[int]bool{}
	for _, a := range asked {
		for _, i := range a.owners {
			owners[i] = true
			named = append(named, all[i].who...)
		}
	}
	from := k.receivers(lower, all, owners, named)
	k.allFrom = append(k.allFrom, from.who...)
	if from.certain && len(from.who) > 0 {
		k.from = from.who
	}
	for _, a := range asked {
		if len(a.owners) == 0 {
			k.addOwnerless(a.kind, from)
		}
		for _, i := range a.owners {
			m := all[i]
			if m.pronoun == "" {
				k.add(a.kind, m.who, from, len(m.who) > 1 && !isGroup(lower[m.to-1]))
				continue
			}
			who, sure := k.meant(m, all, from.who) // "Others" never means the person meant by "her", certain or not.
			if sure {
				k.add(a.kind, who, from, false)
				continue
			}
			k.addFirst(a.kind, m.pronoun, from)
		}
	}
}

// receivers returns those from whom a sentence keeps something. It leaves out the owners of what is kept, by number.
func (k *keeper) receivers(lower []string, all []mention, owners map[int]bool, named []*Person) receivers {
	from := receivers{certain: true}
	for i, m := range all {
		switch {
		case owners[i], m.owns, !receives(lower, all, i):
			continue
		case m.family:
			from.certain = false // Nothing says who is of the family.
			continue
		}
		who := m.who
		if m.pronoun != "" {
			who = k.sameAsBefore(m, named)
			if len(who) == 0 {
				who, _ = k.meant(m, all, named)
			}
		}
		from.certain = from.certain && len(who) > 0
		from.who = append(from.who, who...)
	}
	return from
}

// receivers are those from whom something is kept.
type receivers struct {
	who     []*Person
	certain bool // certain is false if there are others whom the record does not tell, such as someone's family.
}

// liveAt reports whether someone's home is no secret, as those from whom it is kept live there: all of them, or any if it is not
// certain who they are.
func (k *keeper) liveAt(f receivers, id string, owner *Person) bool {
	lives := func(o *Person) bool {
		unwritten := len(o.Homes) == 0 && slices.Contains(owner.Homes, id) && k.r.LivesWith(o, owner)
		return slices.Contains(o.Homes, id) || o.Staying == id || unwritten
	}
	if !f.certain {
		return slices.ContainsFunc(f.who, lives)
	}
	return len(f.who) > 0 && !slices.ContainsFunc(f.who, func(o *Person) bool { return !lives(o) })
}
