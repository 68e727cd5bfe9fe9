package workshop

import (
	"regexp"
	"slices"
	"strings"
)

// Criterion is one of the eight things that a reader looks for. The call has the same eight, in the same order.
type Criterion struct {
	ID     string   `toml:"id"`
	Title  string   `toml:"title"`
	Line   string   `toml:"line"` // Line is its heading on the caller's card.
	Ask    string   `toml:"ask"`
	Worker string   `toml:"worker"` // Worker is what the front door asks if the caller has not said it.
	Why    string   `toml:"why"`
	Source []string `toml:"source"`
}

// Criteria returns the eight, in the order in which they are shown.
func Criteria() []Criterion { return slices.Clone(session().Criteria) }

// Verdict says whether a text has one of the eight. There is no score.
type Verdict struct {
	Criterion Criterion
	There     bool
	Why       string // Why is one line of the trainer's key; empty if only the rules have looked.
}

// String returns "there" or "not there yet".
func (v Verdict) String() string {
	if v.There {
		return "there"
	}
	return "not there yet"
}

// Judge looks for the eight in a text by rules. A rule can be wrong either way, so its answer starts a discussion and never
// settles one.
func Judge(text string) []Verdict {
	r := reading(text)
	var out []Verdict
	for _, c := range Criteria() {
		out = append(out, Verdict{Criterion: c, There: r.shows(c)})
	}
	return out
}

// keyed returns the verdicts of the trainer's key. What the key leaves out is judged by rules.
func (s *Scenario) keyed(text string, pick func(Marked) (bool, string)) []Verdict {
	r := reading(text)
	var out []Verdict
	for _, c := range Criteria() {
		v := Verdict{Criterion: c}
		if m, ok := s.marked(c.ID); ok {
			v.There, v.Why = pick(m)
		} else {
			v.There = r.shows(c)
		}
		out = append(out, v)
	}
	return out
}

// WeakVerdicts returns the verdicts on the weak text, by the trainer's key.
func (s *Scenario) WeakVerdicts() []Verdict {
	return s.keyed(s.Weak.Text, func(m Marked) (bool, string) { return m.Weak, m.WeakWhy })
}

// BetterVerdicts returns the verdicts on the better text, by the trainer's key.
func (s *Scenario) BetterVerdicts() []Verdict {
	return s.keyed(s.Better.Text, func(m Marked) (bool, string) { return m.Better, m.BetterWhy })
}

// read is a text with its quotations kept separate from the writer's own sentences.
type read struct {
	sentences []string // sentences are the writer's own; each quotation in them is one "…".
	quoted    []string
}

var quotation = regexp.MustCompile(`“[^”]*”?|"[^"]*"?`)

func reading(text string) read {
	var r read
	oneLine := strings.ReplaceAll(strings.Join(strings.Fields(text), " "), "’", "'")
	plain := quotation.ReplaceAllStringFunc(oneLine, func(q string) string {
		r.quoted = append(r.quoted, strings.Trim(q, "“”\""))
		if strings.ContainsAny(q[max(0, len(q)-6):], ".?!") {
			return "…."
		}
		return "…"
	})
	r.sentences = sentenceEnd.Split(plain, -1)
	return r
}

// sentenceEnd matches the end of a sentence and a space. Titles such as Mr have no full stop in British English.
var sentenceEnd = regexp.MustCompile(`[.?!] +`)

// shows reports whether a rule finds one of the eight in the text.
func (r read) shows(c Criterion) bool {
	look, ok := looks[c.ID]
	return ok && look(r)
}

func (r read) has(patterns ...*regexp.Regexp) bool {
	return slices.ContainsFunc(r.sentences, func(s string) bool {
		return !slices.ContainsFunc(patterns, func(p *regexp.Regexp) bool { return !p.MatchString(s) })
	})
}

const (
	titled  = `(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Nurse|Professor|PC|Sister) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)`
	named   = `(?:` + titled + `|\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+,|\bI\b)`
	month   = `(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`
	weekday = `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`
	perhaps = `[^.?!]{0,70}`
)

// A view is the writer's own, with a reason or with who does what to whom. "This is neglect" is neither.
const (
	viewOpens = `(?i)\b(?:in (?:my|our) (?:professional )?(?:view|opinion|judgement)|(?:I|we) (?:think|believe|suspect|fear)|` +
		`(?:I am|I'm|we are|we're) (?:very |really |deeply )?(?:afraid|worried|concerned)|(?:my|our) (?:view|worry|fear|concern) is|it (?:seems|looks) to (?:me|us))\b`
	reason = `\b(?:because|since|given (?:that|what|how|his|her|their)|(?:for|as) (?:he|she|they)|after (?:what|he|she|they|we)|from what (?:he|she|they|we|I)|\d{1,2}[:.]\d\d)\b|: (?:(?:he|she|they|his|her|their)\b|…)`
	whom   = `(?:him|her|them|his|their|(?-i:\p{Lu}[\p{L}'’-]+))`

	// harmDone matches plain words for what is done, and the words of a procedure only with whoever does it.
	harmDone = `\b(?:hurts?|hurting|hits|hitting|(?:hit|beat) ` + whom + `|being hit|beats|beating|beaten|threatens|threatening|threatened|frightens|frightening|` +
		`punishes|punishing|punished|controls|controlling|controlled|forces|forcing|forced|made to|left alone|locked (?:in|out|up)|(?:go|goes|going) (?:hungry|without)|` +
		`used by|(?:uses|using) ` + whom + `|draw(?:s|ing|n) (?:` + whom + ` )?(?:into|towards)|` +
		`(?:abuses|neglects|exploits|grooms|harms|(?:abus|neglect|exploit|groom|harm)ing) ` + whom + `|(?:abused|neglected|exploited|groomed|harmed) by)\b`
)

var (
	witness    = regexp.MustCompile(named + perhaps + `\b(?:saw|heard|noticed|counted|found|smelled|asked|read|weighed|was told|wrote (?:it|this) down|wrote down)\b`)
	listener   = regexp.MustCompile(`\b(?:told|showed|said to|signed to|asked) (?:` + titled + `|me\b|\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)`)
	dated      = regexp.MustCompile(`\b\d{1,2}(?:st|nd|rd|th)?(?: of)?(?:(?:,| and| or) \d{1,2})* ` + month + `\b|\b\d{1,2}/\d{1,2}(?:/\d{2,4})?\b|\b\d{4}-\d\d-\d\d\b|\b` + month + ` \d{1,2}\b|\b` + weekday + `,?(?: (?:morning|afternoon|evening|night))?,? (?:at |about |around )*\d{1,2}[:.]\d\d\b|\b\d{1,2}[:.]\d\d on ` + weekday + `\b|\b\d{1,2}[:.]\d\d (?:today|yesterday|this (?:morning|afternoon))\b|\b(?:[Tt]oday|[Yy]esterday|[Tt]his (?:morning|afternoon)),? (?:at )?\d{1,2}[:.]\d\d\b`)
	effect     = regexp.MustCompile(`(?i)\bif (?:nothing changes|nobody|no one|this goes on|this continues)\b|\b(?:this|which) means\b|\bmeans that\b|\bbecause of (?:this|that|it)\b|\bas a result\b|\b(?:has|have) (?:stopped|given up|lost)\b|\bno longer\b|\b(?:fell|falls|fallen|fall) asleep\b|\b(?:cried|cries) (?:for|when|after|at|in|with|on|again|every|most)\b|\b(?:eats|eaten|ate|sits|sat|plays|played|sleeps|slept) (?:[a-z]+ ){0,2}alone\b|\b(?:flinches|flinched|jumps|jumped) when\b|\bgoes without\b|\bwent without\b`)
	offered    = regexp.MustCompile(`(?:\b(?:[Ww]e|I|[Ss]chool|[Nn]ursery|[Cc]ollege)\b|` + titled + `)` + perhaps + `\b(?:offered|tried|gave|lent|arranged|invited|met|started|set up|booked|visited|provided|moved|suggested|rang|asked (?:him|her|them|` + titled + `) to)\b`)
	number     = regexp.MustCompile(`\d`)
	untried    = regexp.MustCompile(`(?i)\bnothing (?:was|has been|had been) (?:tried|offered)\b.*\b(?:because|since|as|until)\b|\bno earlier help\b.*\b(?:because|since|until)\b`)
	helps      = regexp.MustCompile(`(?i)\b(?:what helps|strengths?(?::| (?:is|are|include)\b)|on the other side|trusts|loves|proud|pride|warmly|reaches for|waits up|safe with|asked for help|wants (?:help|to be)|(?:came|come|comes) (?:to (?:every|each|all)|each time|both times|when we)|on time|went well|works well|worked well)\b|\b(?:reads|talks|plays|sings|signs) (?:to|with)\b|\b(?:fine|safe|happy|happier|calm|calmer|settled|better|all right|OK) when\b`)
	trustsNone = regexp.MustCompile(`(?i)\btrusts (?:no|nobody|none|neither|nothing)\b`)
	helpsWhen  = regexp.MustCompile(`(?i)\b(?:fine|safe|happy|happier|calm|better|all right|OK) when\b`)
	view       = regexp.MustCompile(viewOpens + `.*(?:` + reason + `|` + harmDone + `)`)
	family     = regexp.MustCompile(`(?i)\b(?:parents?|mother|father|mum|dad|carers?|grandmother|grandfather|family|neither|nobody|no one|she|he|they|both)\b`)
	told       = regexp.MustCompile(`(?i)\b(?:is|are|was|were|has|have|had)(?: (?:not|been|yet|already))* told(?:$|[,;:.]| (?:that|of|we|why|yet|on|at|when|because|today|yesterday|this)\b)|\bdoes not (?:yet )?know (?:that|about)\b|\bknows? (?:that (?:we|I)|about (?:this|the referral))\b|\bwho tells (?:him|her|them)\b`)
	notTold    = regexp.MustCompile(titled + ` (?:has|have|is|was) (?:not|never) (?:yet )?(?:been )?(?:told|asked)\b|` + titled + ` (?:knows|does not know|agrees|does not agree|refuses|refused)\b`)
	agreed     = regexp.MustCompile(`(?i)\b(?:mother|father|mum|dad|parents?|carers?|she|he|they|both|neither)\b (?:both )?(?:agrees?|agreed|does not agree|do not agree|refuses|refused)\b(?: to (?:this|a|the|our) referral)?|\bagreed?(?: to)? (?:this|the|a) referral\b`)
	asking     = regexp.MustCompile(`(?i)\b(?:I|we) (?:ask|request|need|want|would like)\b|\b(?:could|can|will|would) (?:you|a social worker)\b|\b(?:am|are) asking\b|\bplease\b`)
	askedThing = regexp.MustCompile(`(?i)\b(?:assess\w*|strategy|section (?:17|47)|decide|doctor|police|by \d+|before \d+|today|tell (?:me|us)|(?:ring|call) (?:me|us)|by (?:Mon|Tues|Wednes|Thurs|Fri)day|visit|see (?:him|her|them))\b`)
)

// looks holds the rule for each criterion.
var looks = map[string]func(read) bool{
	"who": func(r read) bool { return (r.has(witness) || r.has(listener)) && r.has(dated) },
	"words": func(r read) bool {
		return slices.ContainsFunc(r.quoted, func(q string) bool { return len(strings.Fields(q)) >= 3 })
	},
	"impact": func(r read) bool { return r.has(effect) },
	"tried": func(r read) bool {
		return r.has(offered, number) || r.has(untried) || slices.ContainsFunc(r.sentences, gave)
	},
	"strengths": func(r read) bool {
		helped := slices.ContainsFunc(r.sentences, func(s string) bool { return helps.MatchString(trustsNone.ReplaceAllString(s, "")) })
		return helped || slices.ContainsFunc(r.sentences, routine) || slices.ContainsFunc(r.quoted, helpsWhen.MatchString)
	},
	"analysis": func(r read) bool { return r.has(view) },
	"told": func(r read) bool {
		byUs := slices.ContainsFunc(toldByUs, func(p *regexp.Regexp) bool { return r.has(p) })
		return byUs || r.has(family, told) || r.has(notTold) || r.has(agreed)
	},
	"ask": func(r read) bool { return r.has(asking, askedThing) },
}
