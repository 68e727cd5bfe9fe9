package checklist

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"referral/checklist/english"
)

// The words by which a sentence gives a secret away. If in doubt, they hold a sentence back.
const (
	// kinWord matches any relative, or partner of one.
	kinWord = `(?:(?:step|half|foster|grand|great|ex)[- ]?)*(?:mother|father|mum|mam|mom|mummy|dad|daddy|parent|brother|sister|sibling|son|daughter|aunt|auntie|aunty|uncle|cousin|niece|nephew|` +
		`nan|nana|nanna|nanny|nani|nain|taid|gran|granny|grandma|grandad|granddad|grandpa|gramps|dada|dadi|chacha|chachi|khala|phupho|mamu|godmother|godfather|godparent|in-law|ma|pa|` +
		`husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?|ex|widow|widower)s?(?:-in-law)?`
	// outsiderWord matches someone other than the parents and children of the home: the usual source of what a school
	// is told.
	outsiderWord = `(?:relatives?|relations?|family members?|members? of (?:the|his|her|their) (?:wider |extended )?family|members? of the (?:public|community|congregation|mosque|church)|neighbou?rs?|next[- ]door|` +
		`(?:family |school |best |close |old |mutual )?friends?|classmates?|(?:great[- ]?)?(?:aunt|auntie|aunty|uncle)s?|cousins?|nieces?|nephews?|nan|nana|nanna|nanny|nani|gran|granny|` +
		`(?:great[- ]?)?grand(?:ma|pa|ad|dad|mother|father|parents?)|godmother|godfather|godparents?|[a-z]+-in-law|ex-(?:partner|husband|wife|girlfriend|boyfriend)|landlords?|landlady|lodgers?|housemates?|flatmates?|` +
		`colleagues?|workmates?|employers?|childminders?|child minder|babysitters?|(?:another|other) (?:parent|mum|mother|dad|father|pupil|child)|parents? of (?:a|another)|` +
		`shopkeepers?|caretakers?|coach(?:es)?|youth workers?|imam|vicar|priest|pastor|witness(?:es)?|callers?|passer-by|somebody|someone|an? (?:woman|man|lady|person|pupil|parent|colleague|boy|girl))`
	// toldWord matches how news reaches a school.
	toldWord = `(?:told|tells|rang|rung|rings|phoned|phones|telephoned|called|calls|contacted|contacts|emailed|e-mailed|texted|messaged|reported|reports|informed|informs|alerted|notified|approached|disclosed|confided|` +
		`wrote|written|tipped|warned|came (?:in|to|forward|into)|come (?:in|to|forward|into)|got in touch|been in touch|get in touch|let (?:us|me|school|the school) know|spoke(?:n)? (?:to|with)|raised|shared|` +
		`passed (?:on|this|it)|gave us|given us)`
	// witnessedWord matches what an outsider does who knows something.
	witnessedWord = `(?:said|says|describes?|described|mentions|mentioned|found|sent|saw|seen|sees|heard|hears|overheard|noticed|witnessed|knows|knew|gave|given|has them|took them|taken them|is worried|was worried)`
	// betweenWord matches what can come between a person and what they did: "who lives next door has since".
	betweenWord = `(?:who|that|has|have|had|also|already|since|first|then|just|later|twice|again|anonymously|privately|quietly|kindly|recently|lives?|living|stays|staying|works|working|visits|visiting|there|here|with|them|him|upstairs|downstairs|often|always|sometimes|every|each|most|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|next|door|across|opposite|over|down|up|of|the|a|his|hers?|theirs?|our|at|on|in|from|to|and|` +
		`family|\p{L}+['’]s?|\d+|road|street|number|this|last|week|morning|afternoon|evening|today|yesterday|church|mosque|temple|congregation|community|playground|gate|corner|club|(?-i:\p{Lu}[\p{L}'’-]*))`
	streetWord = `road|rd|street|st|lane|ln|avenue|ave|close|drive|dr|court|ct|place|terrace|crescent|cres|rise|row|walk|way|hill|park|square|gardens?|gdns|mews|grove|view|house|flats|cottages?|farm|estate|tower|green|hall|heights|parade|` +
		`steps|fold|yard|wharf|quay|mill|bank|brow|croft|end`
)

// signs are the patterns that show that a secret is given away, and how sentences end.
type signs struct {
	kin, outsider, told, toldOrSaw, between, fromOutsider *regexp.Regexp
	informant, reached, ourselves, anyChild, pronoun      *regexp.Regexp
	safePlace, postcode, flatNumber, numbered, linking    *regexp.Regexp
	namedPlace, longNumber, saidNumber, mailbox, plate    *regexp.Regexp
	title, weKnow, orders, asks                           *regexp.Regexp
	waits, waiting, stillToCome, notThrough, through      *regexp.Regexp
	bullet, endOfSentence, abbreviation, isNamed          *regexp.Regexp
}

var (
	signsOnce sync.Once
	theSigns  signs
)

// allSigns compiles the patterns when they are first needed, as most commands never need them.
func allSigns() *signs {
	signsOnce.Do(func() {
		re := regexp.MustCompile
		theSigns = signs{
			kin:          re(`(?i)\b` + kinWord + `\b`),
			outsider:     re(`(?i)\b` + outsiderWord + `\b`),
			told:         re(`(?i)^` + toldWord + `\b`),
			toldOrSaw:    re(`(?i)^(?:` + toldWord + `|` + witnessedWord + `)\b`),
			between:      re(`(?i)^` + betweenWord + `$`),
			isNamed:      re(`^(?i:called) \p{Lu}`), // "An uncle called Dean" has not rung.
			fromOutsider: re(`(?i)\b(?:told by|rung by|called by|heard (?:it |this |that )?from|learn(?:ed|t) (?:it |this |of it )?from|from|according to|via|through|thanks to) (?:an?|the|his|her|their|our|one of (?:his|her|their|the)) (?:[\p{L}'’-]+ )?` + outsiderWord + `\b`),
			informant: re(`(?i)\b(?:sources?|informants?|whistle-?blowers?|anonym\w*|tip-?off|callers?|not (?:to )?be (?:named|identified)|(?:want|wants|wanted|wish|wishes|wished|like|ask|asks|asked) (?:not )?to (?:be (?:named|identified|kept out)|stay out|remain nameless)|who (?:saw|heard|witnessed|noticed)|` +
				`who (?:has |had )?(?:rang|rung|told|called|phoned|reported|contacted|wrote|informed|alerted|raised|made (?:this|the|that) (?:call|report))|` +
				`(?:call|information|report|message|concern|tip|word|it|this|news) (?:has |had |all )?(?:come|came|comes|is|was|were|originated) from|we (?:were|have been|had been) told by|made the (?:call|report)|gave (?:us|me) (?:this|the|that)|passed (?:this|it|that) (?:on|to)|next[- ]door)\b`),
			// reached matches news that came to us, or to those who act on it.
			reached:   re(`(?i)\b` + toldWord + ` (?:to |in )?(?:us|me|school|the school|our school|staff|the office|reception|you|police|the police|social care|children['’]s services|the nspcc|nspcc|childline|social services|the council|(?:mr|mrs|ms|miss|dr) \p{L}+)\b|\b(?:reported|raised|disclosed|flagged|passed on) (?:this|it|that|him|her|them|the|an?|concerns?|worries)\b`),
			ourselves: re(`(?i)\b(?:we|I|school|the school|staff|you|us)(?: (?:have|had|has|also|already|since|then|just))*$`),
			anyChild:  re(`(?i)\b(?:child|children|pupil|boy|girl|baby)(?: (?:have|had|has|also|already|since|then|just))*$`),
			pronoun:   re(`(?i)\b(?:he|she|they)(?: (?:have|had|has|also|already|since|then|just))*$`),
			safePlace: re(`(?i:\b(?:refuges?|hostels?|shelters?|safe ?-?house|place of safety|women['’]s aid|b ?& ?b|bed and breakfast|hotel|travelodge|premier inn|temporary accommodation|foster (?:carers?|home|placement)|sofa|caravan|` +
				`stay(?:ing|s|ed) (?:with|at|in|on|near|over)|living (?:with|at|in|on|near)|lodging|hiding|hidden|sleep(?:ing|s) (?:at|on|in)|(?:moved|moving) (?:in with|in to|to|into|back to|back in|out to) [^\s.]+|gone to|went to (?:live|stay)|fled to|` +
				`placed (?:with|in|at)|re-?housed|works? (?:at|for|in|as)|working (?:at|for|in|as)|employed (?:at|by)|(?:with|to|at) (?:an?|the|his|her|their) ` + kinWord + `['’]s)\b)` +
				`|\b(?i:lives?|lived) (?i:now |back )?(?i:in|at|near|on|off) (?:\p{Lu}|\d)|\b(?i:is|are|now|back|school|nursery|house|flat) (?i:now |back )?(?i:in|at|near|off) \p{Lu}|\b(?i:at) \d{1,4}[a-z]?,? \p{Lu}|\b(?i:at) \p{Lu}[\p{L}-]*['’]s\b` +
				`|\b(?i:workplace|work|employer|address|school|nursery|surgery|gp|street|town)(?::| (?i:is|is now|now is)) (?i:now |at |the )?[\p{Lu}\d]`),
			postcode:   re(`(?i)\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b`),
			flatNumber: re(`(?i)\b(?:flat|apartment|number|no\.?|unit|plot|caravan|room) \d+[a-z]?\b`),
			numbered:   re(`(?i)(?:^|[\s(,])\d{1,4}[a-z]?,? ((?:[\p{L}'’.-]+ ){1,3})(?:` + streetWord + `)\b`),
			linking:    re(`(?i)\b(?:in|at|on|to|the|of|and|for|by|from|with|or|is|are|do|not|her|his|their|our)\b`),
			namedPlace: re(`(?:\p{Lu}[\p{L}'’.-]* )+(?:` + capitals(streetWord) + `|Primary|Infants?|Juniors?|Nursery|Academy|School|College|High|Preschool|Hospital|Surgery|Clinic|Church|Mosque|Temple)\b`),
			longNumber: re(`\+?\d[\d ()-]{3,}\d`),
			saidNumber: re(`(?i)\b(?:number|ending|ends|code|pin) (?:is |in |with |now )*\d+`),
			mailbox:    re(`[^\s@<>]+@[^\s@<>]+\.\p{L}+`),
			plate:      re(`\b[A-Z]{2}\d{2} ?[A-Z]{3}\b`),
			title:      re(`^(?i:mr|mrs|ms|miss|mx|dr|sir|rev)\.?$`),
			weKnow:     re(`(?i)\b(?:we|I|us|school|staff) (?:know|knows|have heard|are aware)(?: of| about)?\b|\bknown (?:to|of|about)\b|\bto (?:tell|mention|say|report)\b`),
			// orders matches the words that make a sentence with "nothing" or "no one" an instruction.
			orders: re(`(?i)\b(?:may|must|should|shall|can|could|will|show\w*|reveal\w*|ring\w*|calls?|called|calling|phone\w*|telephone\w*|contact\w*|visit\w*|letters?|write|writing|text\w*|tell\w*|told|mention\w*|e?mail\w*|messages?|know|knows|learn\w*|hear\w*|say|said|see|but|except|only|please|do not|don['’]t|never)\b`),
			// asks is found in a sentence that says what to do, or what not to do.
			asks: re(`(?i)\b(?:do not|don['’]t|never|must|please|keep|should|may not|may be|cannot|can['’]t|not to|no one|nobody|nothing|no (?:letters?|calls?|contact|visits?|messages?|texts?|e?mails?|post)|only|avoid|ring|use|ask|asks|asked|write|send|speak|talk|tell|mention|say|wait|go)\b`),
			// waits ends before whoever has to do something first; stillToCome is found in what they do, and not in "before her aunt rang".
			waits:         re(`(?i)\b(?:before|until|till|unless|once|as soon as)(?: after)?(?: (?:the|her|his|their|your|our|an?))? $`),
			waiting:       re(`(?i)\b(?:before|until|till|unless|once|as soon as)\b[^,;:.]*$`),
			stillToCome:   re(`(?i) (?:has|have) |s$`),
			notThrough:    re(`(?i)\b(?:not|never|nor)(?: (?:ring|speak|talk|interpret|translate|write|even))? $`),
			through:       re(`(?i)^(?:through|via) `),
			bullet:        re(`^(?:[-*•]|\d+[.)]) `),
			endOfSentence: re(`[.!?…]["”’')\]]*\s+`),
			// abbreviation matches a word whose full stop does not end a sentence: a title, an initial or the like.
			abbreviation: re(`^(?:(?i:mr|mrs|ms|miss|mx|dr|st|rev|prof|e\.g|i\.e|etc|approx|tel|ext|rd|ave)|\p{Lu})\.$`),
		}
	})
	return &theSigns
}

// capitals returns the street words as they end a name: "Larch Rise".
func capitals(words string) string {
	out := strings.Split(words, "|")
	for i, w := range out {
		out[i] = english.Capital(w)
	}
	return strings.Join(out, "|")
}

// Teller is a place where a text says that a relative, a neighbour or the like told, rang or saw.
type Teller struct {
	Start, End int    // Start and End go from who it was to what they did.
	Who        string // Who is the word for them, in lower case.
}

// Tellers finds everyone in a text who told, rang or saw, by a word for who they are rather than by name.
//
// The words are others for someone who may have told, such as those for a protected source.
func Tellers(s string, words ...string) []Teller {
	x := allSigns()
	var out []Teller
	find := func(who, did *regexp.Regexp) {
		for _, at := range who.FindAllStringIndex(s, -1) {
			if end := didSo(s, at[1], did); end > 0 {
				out = append(out, Teller{at[0], end, strings.ToLower(s[at[0]:at[1]])})
			}
		}
	}
	find(x.outsider, x.toldOrSaw)
	find(x.kin, x.told)
	for _, w := range words {
		find(regexp.MustCompile(`(?i)\b`+regexp.QuoteMeta(w)+`\b`), x.toldOrSaw)
	}
	for _, at := range x.fromOutsider.FindAllStringIndex(s, -1) {
		who := x.outsider.FindAllString(s[at[0]:at[1]], -1)
		out = append(out, Teller{at[0], at[1], strings.ToLower(who[len(who)-1])})
	}
	slices.SortStableFunc(out, func(a, b Teller) int { return a.Start - b.Start })
	return slices.CompactFunc(out, func(a, b Teller) bool { return b.Start < a.End })
}

// didSo returns where a verb ends that follows a place in the text within a few words, or 0.
func didSo(s string, from int, did *regexp.Regexp) int {
	x := allSigns()
	for range 9 {
		for from < len(s) && strings.ContainsRune(" ,", rune(s[from])) {
			from++
		}
		if at := did.FindStringIndex(s[from:]); at != nil && !x.isNamed.MatchString(s[from:]) {
			return from + at[1]
		}
		word := s[from:]
		if end := strings.IndexAny(word, " ,;:.!?\n"); end >= 0 {
			word = word[:end]
		}
		if !x.between.MatchString(word) {
			return 0
		}
		from += len(word)
	}
	return 0
}

// kinNames returns groups of words for the same relative.
func kinNames() [][]string {
	return [][]string{
		{"mother", "mum", "mam", "mom", "mummy"}, {"father", "dad", "daddy"}, {"aunt", "auntie", "aunty"},
		{"grandmother", "grandma", "gran", "granny", "nan", "nana", "nanna", "nani"}, {"grandfather", "grandad", "granddad", "grandpa"},
		{"stepfather", "stepdad", "step-father", "step-dad"}, {"stepmother", "stepmum", "step-mother", "step-mum"},
		{"childminder", "babysitter"}, {"neighbour", "neighbor", "next door"}, {"partner", "boyfriend", "girlfriend"},
	}
}

// ofParent returns the word for a parent's relative: a mother's sister is an aunt.
func ofParent(relation string) string {
	switch relation {
	case "sister":
		return "aunt"
	case "brother":
		return "uncle"
	case "mother", "mum":
		return "grandmother"
	case "father", "dad":
		return "grandfather"
	}
	return ""
}

// saysWhere reports whether a word after a relation says where someone is: "lodger upstairs".
func saysWhere(word string) bool {
	return slices.Contains([]string{"upstairs", "downstairs", "opposite", "nearby", "abroad", "there", "here"}, word)
}

// RelationWords returns the words by which a text may speak of someone, from the relations in the record.
func RelationWords(p *Person) []string {
	var out []string
	for _, t := range p.Relations {
		is, _, _ := strings.Cut(strings.ToLower(t.Is), " of ") // A friend of the mother is a friend.
		if i := strings.IndexAny(is, "(,;"); i > 0 {
			is = is[:i]
		}
		parts := strings.Fields(is)
		if i := slices.IndexFunc(parts, func(w string) bool { return endsNoun(w) || saysWhere(w) }); i > 0 {
			parts = parts[:i] // A cousin who lives there is a cousin.
		}
		if len(parts) == 0 {
			continue
		}
		last := strings.Trim(parts[len(parts)-1], ".,;()")
		if strings.Contains(is, "neighbour") || strings.Contains(is, "next door") {
			last = "neighbour"
		}
		words := []string{last}
		if i := strings.LastIndex(last, "-"); i >= 0 && !strings.HasSuffix(last, "-law") {
			words = append(words, last[i+1:]) // A text may call a half-sister a sister.
		}
		if len(parts) > 1 && strings.ContainsAny(parts[len(parts)-2], "'’") && ofParent(last) != "" {
			words = append(words, ofParent(last))
		}
		for _, w := range words {
			out = append(out, w)
			for _, same := range kinNames() {
				if slices.Contains(same, w) {
					out = append(out, same...)
				}
			}
		}
	}
	return slices.DeleteFunc(out, func(w string) bool { return len(w) < 2 })
}
