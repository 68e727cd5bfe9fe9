package workshop

import "regexp"

// parent matches whoever looks after a child, and carers two of them: "mum and dad", "either of his parents".
const (
	parent = `(?:(?i:parents?|mother|father|mum|mummy|dad|daddy|step(?:mother|father|mum|dad)|carers?|guardians?|grandparents?|grand(?:mother|father|ma|pa|dad)|gran|nan|family)|` + titled + `)`
	carers = `(?:(?i:his|her|their|the|both|either|of|foster) )*` + parent + `(?: (?:and|or) (?:(?:his|her|their) )?` + parent + `)?`

	// thisCall matches telling a family that someone is ringing or referring, and not some other news.
	thisCall = `(?i:about (?:this|the|our|my) (?:call|referral|ringing|concerns?|worr(?:y|ies))|(?:that )?(?:we|I)(?:'re| are|'m| am| was| were| would| will)\b[^.?!]{0,15}\b(?:ring|call|phon|referr|shar|pass)\w*)`
)

// toldByUs matches a writer who says "we have told Mum that we are ringing", or that no one has, and why.
var toldByUs = []*regexp.Regexp{
	regexp.MustCompile(`\b(?i:we|I|school|nursery|college)\b[^.?!,]{0,30}(?:\bnot|n't|\bnever)(?: yet)?(?: to)? (?:told|tell|telling) ` + carers +
		`(?:$|[,;:.]| (?i:yet|today|because|as|since|in case|until)\b| ` + thisCall + `)`),
	regexp.MustCompile(`\b(?i:we|I|school|nursery|college)(?:'ve| have)? (?:told|spoke to|rang|phoned) ` + carers + `\b[^.?!]{0,30} ` + thisCall),
	regexp.MustCompile(carers + ` (?:is|are|was|were|has|have|had)(?:n't| not)?(?: (?:not|been|yet|already))* told (?:` + thisCall + `|in case\b)`),
	regexp.MustCompile(`\b(?:(?i:no one|nobody) (?:has|had) (?:yet )?told|(?i:we|I) (?:have|had) yet to tell) ` + carers + `\b`),
	regexp.MustCompile(carers + ` (?:(?:don't|doesn't|do not|does not) (?:yet )?know|(?:is|are) (?:not |un)aware|(?:isn't|aren't) aware)(?: of)?(?: ` + thisCall + `| (?:this|the|our) (?:call|referral))`),
	regexp.MustCompile(carers + ` (?:is|are|was|were|has|have|had)n't(?: been| yet)* told(?:$|[,;:.]| (?:yet|because|today)\b)`),
}

// Someone who regularly does something with a child, such as a grandfather with an allotment, is a strength, unless
// the sentence also says what spoils it.
var (
	relative = `(?:\b(?i:step)?(?i:mum|dad|mother|father|nana?|gran|granny|grandma|grandad|grandpa|grandmother|grandfather|grandparents|aunt|auntie|uncle|sister|brother|cousin|carer|neighbour|godmother|godfather|coach|friend)\b|` + titled + `)`
	together = regexp.MustCompile(relative +
		`(?: [a-z]+){0,2}? ?\b(?:takes? ` + whom + ` (?:to|out|for|along|[a-z]+ing)|(?:walks?|brings?|collects?|teach(?:es)?|visits?|reads?) ` + whom + `|picks? ` + whom + ` up|(?:cooks?|bakes?|plays?|reads?|gardens?) with|helps? ` + whom + ` with)\b` +
		`|\b(?:goes to|stays with|visits) (?:his|her|their) ` + relative)
	regular = regexp.MustCompile(`\b(?i:every|each|most|once an?|twice an?|after school|at (?:the )?weekends?|on ` + weekday + `s)\b`)
	spoilt  = regexp.MustCompile(`(?i)\b(?:lock(?:s|ed)?|drunk|drinks|late|alone|hides?|secret|used to|never|no longer|no one|nobody|afraid|scared|hurts?|hits?|shouts?|cries)\b`)
)

// routine reports whether a sentence says that someone regularly does something with the child.
func routine(sentence string) bool {
	return together.MatchString(sentence) && regular.MatchString(sentence) && !spoilt.MatchString(sentence)
}

// given matches one thing that the school gave or arranged, with or without a date. "Support" alone is not a thing.
var (
	given = regexp.MustCompile(`(?:\b(?:[Ww]e|I|[Ss]chool|[Nn]ursery|[Cc]ollege)|` + titled + `)(?: have| has|'ve)? (?:offered|gave|given|lent|arranged|found|set up|booked|provided|moved|bought|referred)\b` +
		`(?: ` + whom + `)? (?:an?|the|some|his|her|their|to the|to an?)? ?((?:\p{Ll}[\p{Ll}-]+ ?){1,3})`)
	wasOffered   = regexp.MustCompile(`\b(?:[Hh]e|[Ss]he|[Tt]hey|\p{Lu}[\p{L}'-]+) (?:was|were|has been|have been) (?:offered|lent) (?:an?|the|some) ((?:\p{Ll}[\p{Ll}-]+ ?){1,3})(?:$|[,;:.]| (?:in|on|at|from|with|and)\b)`)
	nothingGiven = regexp.MustCompile(`^(?:up|on|for|it|out|time|everything|that|him|her|them)\b|\b(?:support|help|advice|guidance|thought|attention|chances?|concerns?)\b`)
)

// gave reports whether a sentence names a thing that the school gave.
func gave(sentence string) bool {
	for _, p := range []*regexp.Regexp{given, wasOffered} {
		if m := p.FindStringSubmatch(sentence); m != nil && !nothingGiven.MatchString(m[1]) {
			return true
		}
	}
	return false
}
