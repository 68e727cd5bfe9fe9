package review

import (
	"fmt"
	"strings"

	"referral/checklist"
	"referral/checklist/finding"
)

// tellingRules are about how something is told: photographs in place of words, views among the facts, people who cannot
// be told apart, blame of the person who was hurt, and sentences that are hard to follow.
func tellingRules() []Rule {
	return []Rule{
		{
			ID: "evidence-photograph", Category: "evidence", Severity: finding.Think, Yields: true,
			What:   "A photograph of a mark or of a child is sent, offered or named as evidence.",
			Why:    "A photograph of a child's body does not belong in a referral. A description and a body map do.",
			Ask:    "What was seen: place, size, shape, colour? Give the body map page. If there is a photograph, ask social care before sending it.",
			Source: []string{"bolton"}, Rows: []int{121},
			Find: search{hints: "photo pic image snap phone tablet ipad camera", words: photograph, unless: []lazyPattern{otherPicture, noPicture}}.find,
		},
		{
			ID: "evidence-view", Category: "evidence", Severity: finding.Think, Yields: true,
			What:   "A fact or an earlier event holds a view, such as \"I think\" or \"in my view\".",
			Why:    "A fact is what was seen or heard. A view carries most weight when it is given as a view.",
			Ask:    "What was seen or heard that made you think so? The view itself goes under your professional view.",
			Source: []string{"bolton", "dsl"}, Rows: []int{99, 111, 123},
			Find: search{in: inFacts, hints: "think thought believe suspect assum guess suppos reckon imagin consider presum fear sens conclud feel felt sure certain convinc worried concern view opinion impression judg mind eyes experience belief seem appear suspicion worry would hunch must", words: aView, unless: []lazyPattern{saidByOthers}}.find,
		},
		{
			ID: "evidence-blame", Category: "evidence", Severity: finding.Think, Yields: true,
			What:   "The words blame the person who was hurt for what someone else did.",
			Why:    "The person who does the harm is responsible. Wording like this hides them from the reader.",
			Ask:    "Who did what, and what did the other person do to stay safe?",
			Source: []string{"bolton"}, Rows: []int{119},
			Find: search{hints: "antagoni goad egg fault tolerat accept stay remain liv took tak allow permit let provok wound wind bring brought asking begging deserv put plac got get should ought could chose choos pick went goes attract prefer keep kept own partly made make drove drive nothing led lead", words: blame, unless: []lazyPattern{saidByOthers, noBlame}}.find,
		},
		{
			ID: "names-who-is-meant", Category: "names", Severity: finding.Think,
			What:   "A fact or an earlier event does not say who did something: \"someone\", \"a male\", or \"he\" and \"him\" with no name.",
			Why:    "It may be evidence, and the reader cannot tell who did what to whom.",
			Ask:    "Who was it, by name or by what was seen of them? \"Not known to us\" is an answer.",
			Source: []string{"bolton", "practice"}, Rows: []int{117},
			Find: search{in: inFacts, hints: "one body some male person adult individual relative member acquaintance party perpetrator assailant man boy girl lady bloke lad him her them was were been got", words: whoIsMeant, unless: []lazyPattern{saysUnknown}, tells: noneIsNamed}.find,
		},
		{
			ID: "sheet-long-sentence", Category: "sheet", Severity: finding.Info,
			What:   "A sentence has more than 40 words.",
			Why:    "A tired reader loses the thread, and so does anyone whose first language is not English.",
			Ask:    "Can this be two or three sentences?",
			Source: []string{"bolton"}, Rows: []int{110},
			Find: findLongSentences,
		},
		{
			ID: "sheet-long", Category: "sheet", Severity: finding.Info,
			What:   "The main referral has more than 1,500 words.",
			Why:    "A duty worker reads it between two calls. They should not have to hunt for what matters today.",
			Ask:    "What does the worker need today?",
			Source: []string{"bolton"}, Rows: []int{154},
			Find: findLong,
		},
	}
}

const (
	photo    = `(?:photos?|photographs?|pictures?|pics?|images?|snapshots?|snaps?)`
	bodyPart = `(?:bruis\w*|marks?|injur\w+|burns?|cuts?|scratch\w*|graz\w+|wounds?|scars?|bites?|swelling|arms?|legs?|face|back|neck|eyes?|lips?|head|body|hands?|foot|feet|cheeks?|thighs?|ears?|shoulders?|chest|stomach|evidence)`
	ofBody   = `(?: \w+){0,4}? ` + bodyPart
)

var (
	photograph = pattern(`\b(?:photo|photographic|picture) ?(?:graphic )?evidence\b|\bphotographic records?\b|\bevidence (?:photos?|photographs?|pictures?)\b|\bphotographed\b|`,
		`\b`, photo, `(?: of`, ofBody, `)\b|\b(?:the|his|her|their) `, bodyPart, ` on (?:my|our|the|a|his|her|their) (?:\w+ )?(?:phone|tablet|ipad|camera)\b|`,
		`\b`, photo, `\b[^.;]{0,40}\b(?:attached|enclosed|appended|uploaded|overleaf|to follow|available|on request|can be (?:sent|provided|shared|emailed|supplied)|have been (?:sent|shared|emailed|taken)|(?:was|were) (?:taken|sent|shared|emailed) (?:as evidence|to|with this))|`,
		`\b(?:attach(?:ed|ing)?|enclos(?:e|ed|ing)|append(?:ed)?|upload(?:ed|ing)?|(?:please )?(?:find|see)(?: (?:attached|enclosed|the|our|my|these|this))*|sending you|(?:have|has) (?:sent|emailed)(?: you)?|(?:will|can) (?:send|email|provide|share|forward)(?: you)?|we hold|i have|we have)(?: (?:are|is))?(?: (?:a|an|the|my|our|some|two|three|four|\d+|clear|also|colour|these|this))* `, photo, `\b|`,
		`\b(?:took|taken|take|taking) (?:\w+ ){0,2}`, photo, `(?:\s*[.,;]|\s*$| (?:as|for evidence|and|on|to|before|with|when|at|because|in case)\b)|\bthere (?:is|are|was|were) (?:(?:a|also|some|two|three|clear) )*(?:photos?|photographs?)\b`)
	otherPicture = pattern(`\b(?:drew|draws?|drawn|drawing|paint\w*|collage|story|book|messages?|texts?|chats?|screen ?shots?|posted|online|instagram|snapchat|whatsapp|website|newspaper|class photos?|school photos?|photo(?:graph)? day|family photos?|profile|wall|album|display|trip|board|passport|wedding|holidays?|nudes?|explicit|indecent|sexual|intimate|phone belonging|sent (?:him|her|them)|shared (?:by|with)|of (?:his|her|their|the) (?:\w+['’]s? )?(?:nan|gran\w*|mum|mother|dad|father|dog|cat|house|family|sister|brother|friends?|garden|room|school))\b`)
	noPicture    = pattern(`\b(?:no|not|nobody|never|without|neither|did not|didn['’]?t|do not|don['’]?t|have not|haven['’]?t|none|rather than|instead of)(?: \w+){0,4} (?:photo\w*|pictures?|pics?|images?)\b|\b`, photo, ` (?:was|were|is|are|has been|have been) not\b|\bno one (?:took|has)\b`)
)

var (
	aView = pattern(`\b(?:i|we) (?:also |still |strongly |really |do |would |can only |did |just |do not |don['’]?t |did not |cannot help but )*(?:(?:think|thought) (?:that|he|she|they|it|this|there|his|her|their|mum|dad|the|these|some\w+|(?-i:[A-Z])\w*)|believe[ds]?|suspect(?:ed)?|assumed?|guess(?:ed)?|suppose[ds]?|reckon(?:ed)?|imagined?|consider(?:ed)?|presumed?|feared?|sensed?|conclude[ds]?|fe(?:el|lt) (?:that|like|as|he|she|they|it|this|sure|certain|uneasy|uncomfortable|strongly|concerned|worried|something))\b|`,
		`\b(?:i am|i['’]m|we are|we['’]re|i was|we were) (?:\w+ )?(?:sure|certain|convinced|worried|concerned|of the (?:view|opinion)|under the impression|left with the impression)\b|`,
		`\b(?:i|we) (?:got|get|have|had) (?:the|a|an) (?:\w+ )?(?:impression|feeling|sense|hunch)\b|\b(?:i|we) would (?:say|suggest|argue)\b|`,
		`\b(?:in|to) (?:my|our) (?:\w+ )?(?:view|opinion|judge?ment|mind|eyes|experience|belief|assessment)\b|\bit is (?:my|our) (?:\w+ )?(?:view|opinion|belief|feeling)\b|\bmy (?:\w+ )?(?:view|opinion|impression|belief|feeling|sense|worry|concern|suspicion) (?:is|was)\b|`,
		`\b(?:seem(?:s|ed)?|appear(?:s|ed)?) to (?:me|us)\b|\b(?:he|she|they|it|mum|dad|(?:his|her|their|the) \w+|(?-i:[A-Z])[\w'’-]+) must have\b|\b(?:mr|mrs|ms|miss|dr) [\w'’-]+ (?:thinks|thought|believes|believed|feels|felt|suspects|suspected) (?:that|he|she|they|it|something)\b`)
	// saidByOthers matches what someone else says or thinks, which is not the writer's view.
	saidByOthers = pattern(`\b(?:said|says|saying|told|tells|replied|answered|wrote|writes|texted|claim(?:s|ed)|accus(?:es|ed)|according to|explain(?:s|ed)|in (?:his|her|their) (?:view|words|opinion)|called)\b`)
)

const (
	harm    = `(?:hit|hurt|harm|abuse|assault|slap|kick|punch|beat|push|shove|strangle|choke|grab|rape|bully|threaten|shout at|frighten|exploit|groom|attack|burn|bite|smack|humiliate|spit at|swear at|control|touch|shut|lock|drag|throw|starve|scare|mock)`
	harmed  = `(?:hit|hurt|harmed|abused|assaulted|slapped|kicked|punched|beaten|pushed|strangled|raped|bullied|threatened|shouted at|exploited|groomed|attacked|used|controlled|touched)`
	victim  = `(?:him|her|them|me|us|each other|the (?:child|children|boy|girl|baby|kids)|(?:his|her|their) (?:son|daughter|child|children|baby|brother|sister|mother|wife|partner|kids)|(?-i:[A-Z])[\w'’-]+)`
	culprit = `(?:him|her|them|(?:his|her|their|the) [\w'’-]+|dad|mum|stepdad|stepmum|(?:mr|mrs|ms|miss|dr) [\w'’-]+|(?-i:[A-Z])[\w'’-]+)`
	partner = `(?:him|her|them|(?:the|that|this|an abusive) relationship|(?:his|her) (?:partner|husband|wife|boyfriend|girlfriend|abuser|ex)|the (?:perpetrator|abuser)|mr [\w'’-]+)`
	self    = `(?:himself|herself|themselves|themself)`
)

var (
	blame = pattern(`\b(?:allow(?:s|ed|ing)?|permit(?:s|ted|ting)?) `, culprit, ` to `, harm, ` `, victim, `\b|\ballow(?:s|ed|ing)? (?:`, self, `|`, victim, `) to be `, harmed, `\b|\blet(?:s|ting)? `, culprit, ` `, harm, ` `, victim, `\b|`,
		`\bprovok(?:es|ed|ing)\b|\b(?:wound|winds?|winding) (?:him|her|them|his \w+|her \w+) up\b|\b(?:brings?|brought|bringing) (?:it|this|that|the \w+) (?:all )?(?:on|upon) `, self, `|\b(?:was|were|is) (?:asking|begging) for it\b|\bdeserve[sd]? (?:it|to be|what)\b|`,
		`\b(?:puts?|putting|placed?|places|placing|got|gets|getting) `, self, ` (?:\w+ )?(?:in|into|at) (?:\w+ ){0,3}?(?:danger\w*|harm|harm['’]s way|risk\w*|vulnerable|unsafe|compromising|such (?:a )?(?:situation|position)s?|(?:that|this|a|risky|difficult) (?:situation|position)s?)\b|`,
		`\b(?:he|she|they|mum|dad|mother|(?:the|his|her) \w+|(?-i:[A-Z])[\w'’-]+) (?:should|ought to) have (?:\w+ )?(?:left(?: (?:him|her|them|the relationship|by now|sooner|earlier|already|long ago)|\s*[.,;]|\s*$)|(?:told|said no|known|screamed|fought|walked away|run|rung|called|protected|stopped)\b)|\bcould have (?:\w+ )?(?:left (?:him|her)|said no|protected|walked away|fought (?:him|back))\b|`,
		`\b(?:chooses?|chose|choosing|chosen|prefers?|preferred) to (?:stay|return|go back|remain|live|be|keep (?:seeing|living)|put up) (?:with|in|to) `, partner, `|\b(?:keeps?|kept) (?:going back to|taking) `, partner, `|\b(?:his|her|their) own (?:fault|doing|making)\b|\bpartly (?:to blame|responsible|at fault)\b|`,
		`\b(?:chooses?|chose|choosing|picks?|picked|picking|goes for|went for|attracts?|attracted) (?:\w+ )?(?:violent|abusive|dangerous|controlling|unsuitable|bad|wrong|the wrong) (?:men|man|women|partners?|boyfriends?|girlfriends?|relationships?)\b|`,
		`\b(?:antagoni[sz]|goad|egg)(?:e?s|ed|ing) (?:him|her|them|mr \w+)\b|\b(?:it is|it was|it['’]s|this is|this was) (?:all |partly )?(?:his|her|their) (?:own )?fault\b|\b(?:tolerat(?:es?|ed|ing)|puts? up with|putting up with|accept(?:s|ed)) (?:his|her|the|their) (?:\w+ )?(?:violence|abuse|temper|beatings?|drinking)\b|`,
		`\b(?:allow(?:s|ed|ing)?|let(?:s|ting)?) (?:it|this|that|the (?:abuse|violence|harm|situation)) (?:to )?(?:happen|continue|go on|carry on)\b|\b(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|liv(?:es|ed|ing)) with (?:him|her) (?:although|even though|despite|in spite)\b|\b(?:let(?:s|ting)?|took|takes|taking) (?:him|her) back(?: in)?(?: again)?(?:\s*[.,;]|\s*$| (?:after|although|despite|every|each))|\bshould leave (?:him|her)\b|`,
		`\b(?:made|makes|drove|drives) (?:him|her|them) (?:do it|to it|hit|hurt|angry|lose (?:his|her) temper|snap)\b|\bdid nothing to (?:stop|prevent|protect)\b|\b(?:led|leading|leads) (?:him|her|them) on(?: and\b|\s*[.,;]|\s*$)`)
	noBlame = pattern(`\b(?:did not|didn['’]?t|does not|doesn['’]?t|do not|not|never|nobody|no one|nothing|without|neither|law|court|order) (?:\w+ ){0,3}(?:allow\w*|let|permit\w*|provok\w*|bring|brought|ask\w*|deserve\w*|puts?|fault|blame\w*|made|make|wind|wound|choose|chose)\b|\b(?:i|we|school|staff|the (?:school|council|police)|social care|nobody) (?:\w+ )?(?:should|ought|could)\b`)
)

const (
	acts     = `(?:push|hit|slap|kick|punch|hurt|grab|touch|bit|bite|thr[eo]w|chok|strangl|shov|drag|pull|held|hold|kiss|threaten|shout|sw[oe]r|spat|spit|burn|scratch|lock|beat|smack|pinch|squeez|poke|poki|lift|carr|follow|approach|collect|pick|tak|took|chas|tripp|forc|made|film|photograph|watch|stroke|strok|cuddl|hugg|undress|sen[dt]|messag|contact|assault|attack|abus|bull)\w*`
	somebody = `(?:someone|somebody|some(?: \w+)? (?:man|woman|male|female|person|adult|boy|girl|lad|lady|bloke)|an? (?:\w+ )?(?:male|female|individual|adult|person|relative|family member|acquaintance)|another (?:male|female|individual|adult|person|relative|family member)|(?:the|an?) (?:perpetrator|assailant|third party)|a member of (?:the|his|her|their) family|a (?:family friend|friend of (?:the|his|her|their) family)|one of (?:them|the (?:men|women|boys|girls|adults|parents|children|others))|a (?:man|woman|boy|girl|lady|bloke|lad))`
	auxil    = `(?:(?:in|at|of) the (?:home|house|flat|family|household) |had |has |have |been |was |were |then |later |also |just |reportedly |apparently |allegedly )*`
)

var (
	whoIsMeant = pattern(
		`\b(?:he|they) `, auxil, `(?:`, acts, `)(?: (?:at|on|up|to))? (?:him|them)\b|\bshe `, auxil, `(?:`, acts, `)(?: (?:at|on|up|to))? her(?: (?:and|so|with|in|on|at|but|because|when|then|twice|again|hard|over|down|against|away|off|to|by|from)\b|\s*[.,;:!?)]|\s*$)|`,
		`\b`, somebody, ` `, auxil, acts, `\b|\b`, somebody, ` (?:was|were) (?:seen|with|there|present|heard|at|in)\b|\b(?:by|with|from) (?:someone|somebody|an? (?:male|female|individual|adult|person|relative|family member|family friend|man|woman|boy|girl))\s*(?:[.,;]|$|(?:at|in|on|from) )|`,
		`\b(?:he|she|they|(?-i:[A-Z])[\w'’-]+) (?:was|were|had been|has been|got) (?:hit|slapped|kicked|punched|beaten|pushed|shoved|grabbed|strangled|choked|raped|bitten|smacked|locked (?:in|out|up))(?: (?:again|twice|hard|over|there|that day|last night|yesterday|in the \w+|on the \w+|at \w+))?\s*(?:[.;]|$)`)
	saysUnknown = pattern(`\b(?:not known|unknown|do(?:es)? not know|did not know|don['’]?t know|nobody (?:here )?knows?|no one (?:here )?knows?|whom|whose|aged|about \d+|wearing|tall|dressed|hair|beard|glasses|jacket|coat|hood|called|named|if|in case|whether|so that|should|would|could|might|can|may|will|unless|asked (?:for|who|if)|name (?:is )?not|not (?:named|given|recognised)|police|car|van|hatchback|number plate)\b`)
)

// noneIsNamed reports whether the reader cannot tell who did something: the sentence has no name and no relation.
func noneIsNamed(c *Context, s *sentence, from, to int) bool {
	found := strings.ToLower(s.text[from:to])
	if !strings.HasPrefix(found, "he ") && !strings.HasPrefix(found, "she ") && !strings.HasPrefix(found, "they ") {
		return true
	}
	people := map[string]bool{}
	for _, p := range c.R.People {
		for _, w := range nameWords(p) {
			people[w] = true
		}
	}
	for w := range words(s.text) {
		if people[w.lower] || anybody.has(w.lower) && !meantAnyway.has(w.lower) {
			return false
		}
	}
	return true
}

// meantAnyway are words for people that do not tell one person from another.
var meantAnyway = wordSet{list: "who them they someone somebody nobody me i we us you both each other another"}

// longSentence is the most words a sentence should have.
const longSentence = 40

// longReferral is how many words a referral should have at most.
const longReferral = 1500

// findLong finds a referral that is long as a whole. The writer decides which part could go.
func findLong(c *Context) []Hit {
	n := 0
	for _, t := range c.index().texts {
		n += len(strings.Fields(t.Text))
	}
	if n <= longReferral {
		return nil
	}
	return []Hit{here(checklist.QConcernReason)}
}

// findLongSentences finds the first long sentence of each answer. A semicolon or a new line counts as its end.
func findLongSentences(c *Context) []Hit {
	var hits []Hit
	last := finding.Place{}
	ss := c.sentences()
	for i := range ss {
		s := &ss[i]
		if s.At == last || s.words <= longSentence || s.At.Question == checklist.QFactMeaning {
			continue
		}
		from := 0
		for _, part := range strings.SplitAfter(s.raw, ";") {
			if n := wordsToRead(part); n > longSentence {
				h := s.hit(from+len(part)-len(strings.TrimLeft(part, " ")), from+len(part))
				hits, last = append(hits, h.with(fmt.Sprintf("This sentence has %d words. Can it be two or three?", n))), s.At
				break
			}
			from += len(part)
		}
	}
	return hits
}

// wordsToRead counts words, leaving out the numbers of facts.
func wordsToRead(text string) int {
	n := 0
	for w := range words(text) {
		if checklist.EntryFact.Number(w.lower) == 0 {
			n++
		}
	}
	return n
}
