package review

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/wording"
)

// markRules are about marks on a body. Only a doctor can say what made a mark, or how old it is.
func markRules() []Rule {
	return []Rule{
		{
			ID: "evidence-mark-cause", Category: "evidence", Severity: finding.Think, Yields: true,
			What:   "The words say what made a mark, as if it were known.",
			Why:    "Only a doctor can say what made a mark. Its place, size, shape and colour help the doctor do so.",
			Ask:    "What was seen: the place, size, shape and colour? If someone has said what made the mark, say who.",
			Source: []string{"bolton"}, Rows: []int{67, 111},
			Find: findMarkCause,
		},
		{
			ID: "evidence-mark-age", Category: "evidence", Severity: finding.Think, Yields: true,
			What:   "The words say how old a mark is.",
			Why:    "Not even a doctor can tell the age of a mark from its colour.",
			Ask:    "What colour was it when it was seen, and which day was that?",
			Source: []string{"bolton"}, Rows: []int{67, 111},
			Find: findMarkAge,
		},
	}
}

// markHints are parts of the words for marks.
const markHints hints = "bruis mark burn scald cut scratch graz wound injur swell welt weal scar bite lesion abrasion lacerat bump lump sore eye red fracture broken scab stab shak trauma prints"

const (
	// markNouns match words for a mark on a body.
	markNouns = `(?:bruis(?:e|es|ed|ing)|marks?|burns?|burnt|scalds?|scalded|cuts?|scratch(?:es)?|graz(?:e|es)|wounds?|injur(?:y|ies)|swelling|welts?|weals?|scars?|bites?|lesions?|abrasions?|lacerations?|bumps?|lumps?|sores?|black eyes?|redness|fractures?|broken (?:arm|leg|wrist|rib|finger)|scabs?)`
	tools     = `(?:fingers?|thumbs?|fists?|hands?|knuckles|nails|feet|foot|shoes?|boots?|teeth|slaps?|punch(?:es)?|kicks?|bites?|blows?|grip|belts?|buckles?|sticks?|canes?|cords?|cables?|leads?|flex|ropes?|irons?|cigarettes?|lighters?|knife|knives|weapons?|straps?|slippers?|spoons?|hairbrush|implements?|objects?|ligatures?)`
	someones  = `(?:(?:a|an|the|his|her|their|some|somebody's|someone's|what|two|\w+['’]s) (?:\w+ )?)?`
)

var (
	markCause = pattern(`\b(?:(?:cigarette|iron|lighter|rope|friction|immersion|chemical|contact)[ -](?:burns?|scalds?)|(?:human |adult |dog )?bite[ -]?marks?|(?:finger|fingertip|thumb|grip|grab|slap|belt|buckle|loop|cane|whip|stick|strap|strangulation|ligature|restraint|choke|pinch|punch|kick|stamp|defen[cs]ive|needle|track)[ -]?(?:marks?|bruis(?:es|e|ing)|injur(?:y|ies)|wounds?)|`,
		`stab wounds?|love ?bites?|shaken[ -]baby|shaking injur\w+|abusive head trauma|non[ -]?accidental(?:ly)?|inflicted|self[ -]inflicted|(?:scald|burn|bruis|cut|hurt|injur|mark|scratch|bit)\w* (?:\w+ ){0,2}(?:on purpose|deliberately|intentionally)|intentionally (?:injur|burn|scald|hurt|cut|bruis)\w*|deliberate(?:ly)? (?:scald\w*|hurt|cut|injur\w+|burn\w*|caused|made|bruis\w+)|`,
		`(?:consistent|compatible|in keeping|commensurate) with|(?:suggestive|typical|characteristic|indicative|redolent) of|(?:suggest(?:s|ing|ed)?|indicat(?:es?|ed|ing)|points? to) (?:abuse|a |an |that |he |she |they |being |physical)|`,
		`n\.?a\.?i\.?s?|(?:is|are|was|were|looks?|looked|appears?|appeared) (?:\w+ )?(?:deliberate|intentional|accidental)|(?:caused|inflicted) by (?:(?:his|her|their|the|a|an) (?:\w+ )?)?(?:father|mother|dad|mum|stepfather|stepmother|stepdad|stepmum|parents?|carers?|partner|boyfriend|girlfriend|brother|sister|uncle|aunt|adult|child|(?-i:[A-Z])\w+)|`,
		`(?:burns?|cuts?|bruis(?:es?|ing)|marks?|scratch(?:es)?|scalds?|welts?|wounds?|injur(?:y|ies)) (?:from|by) `, someones, tools, `|where (?:he|she|they) (?:was|were|had been|has been) (?:hit|slapped|punched|kicked|burnt|burned|bitten|grabbed|pinched|held|whipped|beaten)|`,
		`(?:caused|made|left|done|produced|inflicted) (?:by|with|from) `, someones, tools, `|(?:from|by|as a result of|the result of|due to|through) (?:being|having been) (?:hit|slapped|punched|kicked|burnt|burned|bitten|grabbed|pinched|beaten|struck|held|squeezed|shaken|strangled|whipped|thrown|restrained|assaulted|gripped|choked)|`,
		`(?:look(?:s|ed)? (?:like|as if|as though)|as if|as though|must have been|clearly) (?:\w+ ){0,4}(?:hit|slapped|punched|kicked|burnt|burned|bitten|grabbed|pinched|beaten|struck|squeezed|shaken|strangled|whipped|fingers?|a hand|a slap|a punch|a bite|a belt|a cigarette|a burn))\b`)
	deniesCause = pattern(`\b(?:cannot|can['’]?t|could not|couldn['’]?t|do not|don['’]?t|does not|did not|didn['’]?t|not|nobody|no one|never|unable to|unknown|not known|whether|how|without|no) (?:\w+ ){0,4}(?:tell|say|know|knows|known|sure|clear|caused|made|consistent|guess|burns?|bite|marks?|bruis\w+|injur\w+)\b|\bother causes\b`)
	// namesMark matches causes that name the mark itself; the others need a mark in the sentence or in the one before.
	namesMark = pattern(`^(?:(?:cigarette|iron|lighter|rope|friction|immersion|chemical|contact)\b|(?:human |adult |dog )?bite|finger|thumb|grip|grab|slap|belt|buckle|loop|cane|whip|stick|strap|strangulation|ligature|restraint|choke|pinch|punch|kick|stamp|defen|needle|track|stab|love|shak|abusive|self)`)
	aMark     = pattern(`\b`, markNouns, `\b`)
	// anAccount matches something that a mark or a story can agree with.
	anAccount = pattern(`\b(?:account|accounts|story|stories|explanation|version|attendance|scores?|homework|behaviour|records?|register)\b`)
)

// ofMark reports whether the words found are about a mark on a body.
func ofMark(_ *Context, s *sentence, from, to int) bool {
	if namesMark().MatchString(s.text[from:to]) {
		return true
	}
	return (aMark().MatchString(s.text) || aMark().MatchString(s.before)) && !anAccount().MatchString(s.text)
}

var (
	markAge = pattern(`\b(?:(?:about|around|roughly|approximately|at least|nearly|over|under|probably|perhaps|maybe|some) )*(?:\d+|an?|one|two|three|four|five|six|seven|ten|several|a few|a couple of|many)(?:[ -](?:to|or)[ -](?:\d+|two|three|four|five|six|seven|ten))?[ -](?:hours?|days?|weeks?|months?)[ -]old\b|`,
		`\b(?:hours?|days|weeks|months) old\b|\b(?:old|older|new|newer|fresh|fresher|recent)(?:,? (?:and|or) (?:old|older|new|newer|fresh|recent))?(?: \w+)? `, markNouns, `\b|\b`, markNouns, `[^.;]{0,30}\b(?:of (?:different|various|varying) (?:ages|dates)|(?:different|various) ages|old and new|new and old)\b|\bstages? of healing\b|\ban? (?:old|older|new|newer|recent|fresh) one\b|`,
		`\b(?:it|they|this|these|that|those|`, markNouns, `) (?:is|are|was|were|looks?|looked|appears?|appeared)(?: to be)? (?:\w+ )?(?:old|older|new|newer|recent|fresh)\b|\b`, markNouns, ` from (?:the weekend|yesterday|last (?:night|week|weekend)|(?:a few|some|several|two|three|\d+) (?:days|weeks) (?:ago|before))\b|`,
		`\b(?:yellow|green|brown|purple|blue)\w*,? (?:about|around|roughly|perhaps|maybe|probably|approx\w*) (?:an?|one|two|three|four|five|\d+) (?:hours?|days?|weeks?)\b|`,
		`\b(?:yellow|green|brown|purple|blue|fad|heal)\w*,? (?:\w+ )?(?:so|which means|meaning|therefore|hence|suggesting|indicating|showing|shows|means|must be|has to be|thus)\b[^.;]{0,20}\b(?:old|older|new|fresh|recent|hours?|days?|weeks?|months?|yesterday|weekend|ago)\b`)
	// agedOne matches a person whose age it is.
	agedOne  = pattern(`^[ -]?(?:baby|babies|child|boy|girl|infant|newborn|brother|sister|sibling|son|daughter|twins?|puppy|kitten|dog|cat|pram|car|phone|coat|shoes)\b`)
	isAged   = pattern(`(?:\b(?:baby|child|boy|girl|infant|newborn|brother|sister|sibling|son|daughter|twins?|he|she|aged?)|(?-i:[A-Z]\w+))(?: (?:is|was|are|were))?(?:,| now| only| just| about| at)*\s*$`)
	isThing  = pattern(`\b(?:it|this|that|one|these|those|the|which|`, markNouns, `)(?: (?:is|was|are|were))?(?:,| now| only| just| about| at)*\s*$`)
	noMark   = pattern(`\b(?:no|not|nor|without|any|neither)\s+(?:\w+ ){0,3}$`)
	theMarks = pattern(`\b(?:marks?|cut) (?:book|scheme|sheet|off|out|work)|\bfresh(?:ly)? cut\b|\bnew cuts? of\b|\bcuts? to (?:funding|hours|budget|benefit\w*|services?)\b`)
)

// findMarkCause finds the cause of a mark in sentences, and in what is entered about a mark.
func findMarkCause(c *Context) []Hit {
	hits := search{hints: markHints, nearby: true, words: markCause, unless: []lazyPattern{reported, deniesCause}, tells: ofMark}.find(c)
	return append(hits, c.inMarks(hits, markCause)...)
}

// findMarkAge finds the age of a mark in the same places.
func findMarkAge(c *Context) []Hit {
	hits := search{hints: markHints, nearby: true, words: markAge, unless: []lazyPattern{reported, theMarks}, tells: ageOfMark}.find(c)
	return append(hits, c.inMarks(hits, bareAge)...)
}

// inMarks looks at what is entered about each mark, once for a fact in which nothing was found.
func (c *Context) inMarks(found []Hit, words lazyPattern) []Hit {
	var hits []Hit
	for _, f := range c.R.Facts {
		if slices.ContainsFunc(found, func(h Hit) bool { return h.At.Fact == f.ID }) {
			continue
		}
		for _, part := range []struct{ question, text string }{
			{checklist.QFactInjuryPlace, f.Injury.Place}, {checklist.QFactInjurySize, f.Injury.Size}, {checklist.QFactInjuryColour, f.Injury.Colour},
		} {
			text := wording.Unquoted(part.text)
			if m := words().FindStringIndex(text); m != nil && !reported().MatchString(text) {
				h := ofEntry(part.question, f.ID)
				h.Start, h.End, h.Text = m[0], m[1], part.text[m[0]:m[1]]
				hits = append(hits, h)
				break
			}
		}
	}
	return hits
}

// bareAge matches an age that only a mark can have.
var bareAge = pattern(`\b(?:hours?|days?|weeks?|months?)[ -]?old\b|\b(?:old|older|new|newer|fresh|recent)\b|\b(?:so|since|from|therefore|means)\b[^.;]{0,20}\b(?:hours?|days?|weeks?|months?|yesterday|weekend)\b`)

// ageOfMark reports whether an age is a mark's: a mark is in the sentence or just before it, and the age is not a
// person's.
func ageOfMark(_ *Context, s *sentence, from, to int) bool {
	found := s.text[from:to]
	if noMark().MatchString(s.text[:from]) || agedOne().MatchString(s.text[to:]) {
		return false
	}
	if aMark().MatchString(found) {
		return true
	}
	person := isAged().MatchString(s.text[:from]) && !isThing().MatchString(s.text[:from])
	return !person && (aMark().MatchString(s.text) || aMark().MatchString(s.before))
}

var (
	injuryWords = wordSet{list: "bruise bruises bruised bruising swelling swollen scratch scratches scratched scald scalds scalded graze grazes grazed welt welts weal weals burn burns burnt scar scars wound wounds gash gashes " +
		"shiner handprint handprints fingerprints bump bumps lump lumps blister blisters abrasion abrasions laceration lacerations lesion lesions scab scabs blackened"}
	// injuryPairs match two words that mean a mark only together.
	injuryPairs = pattern(`\b(?:black|bloodshot|puffy|swollen|closed|bruised|sore|cut) eyes?\b|\b(?:fat|split|cut|busted|burst|swollen|thick) lips?\b|\b(?:hand|finger|palm|thumb|shoe|boot|foot)[ -]?(?:print|shape|mark)s?\b|\blove ?bites?\b|\b(?:carpet|friction|sun|rope) ?burn(?:s|t|ed)?\b|`,
		`\blips? (?:was|were|is|looked) (?:\w+ )?(?:split|cut|fat|burst)\b|\beyes? (?:was|were|is|are|looked) (?:\w+ )?(?:black|bruised|puffy)\b|\bbald (?:patch|spot)s?\b|\b(?:bloody|bleeding|broken) nose\b|\bnose ?bleeds?\b|\bteeth ?marks?\b|\bred (?:mark|patch|line)s?\b|\bsore (?:patch(?:es)?|spots?)\b|\bchipped tooth\b|\bmissing (?:hair|tooth)\b`)
	blackEye    = pattern(`\bblack eyes?\b`)
	limping     = pattern(`\b(?:limp(?:s|ed|ing)?|hobbl(?:es|ed|ing)|walk(?:s|ed|ing)? with difficulty|(?:unable|not able) to (?:walk|put (?:any )?weight)|could not (?:walk|put (?:any )?weight))\b`)
	limpOther   = pattern(`\blimp (?:hand|arm|leg|body|wrist|lettuce|as|in|and (?:pale|floppy|unwell|tired|hot))`)
	markWords   = wordSet{list: "mark marks cut cuts bite bites bitten sore sores nick nicks"}
	bodyWords   = wordSet{list: "arm arms forearm forearms elbow elbows leg legs shin shins calf ankle ankles face neck throat back cheek cheeks chin jaw nose mouth tooth teeth thigh thighs hand hands palm wrist wrists ear ears eye eyes eyelid chest rib ribs stomach tummy belly hip hips bottom buttock buttocks forehead head scalp temple shoulder shoulders lip lips knee knees foot feet toe toes heel heels finger fingers thumb"}
	colourWords = wordSet{list: "red reddish blue bluish purple black yellow green brown pink grey dark white pale raw colour colours"}
	sizeWords   = wordSet{list: "cm mm coin penny pence pound p wide long across inch inches centimetre centimetres millimetres thumbnail fingernail pea grape small large length size"}
	noInjury    = pattern(`\b(?:no|not|nor|without|never|neither) (?:\w+ ){0,3}(?:marks?|cuts?|burns?|bruis\w+|injur\w+|scratch\w*|graz\w+|swelling|swollen|wounds?|scars?|limp\w*|black eyes?|sores?|bumps?|lumps?|hurt|bleeding)\b|`,
		`\b(?:burn(?:t|s)? (?:the |his |her |their |its? )?(?:toast|tea|dinner|food|pan|rice|chips|calories|incense)|burnt (?:smell|toast|food)|chicken ?pox scars?|scars?[^.;]{0,40}(?:operation|surgery|vaccination)|scratch(?:es|ed|ing)? (?:his|her|their) (?:head|chin|nose|ear)|scratch(?:ed)? (?:card|the (?:table|desk|car|door|paint))|scratchcards?|bump(?:s|ed)? into|graz(?:e|es|ed|ing) on|speed bumps?|baby bump|lump of|lump sum|scar tissue|marks? (?:book|scheme)|cut (?:out|up|the (?:cake|bread|paper|grass))|hand ?prints? (?:in paint|on the (?:wall|glass|window|picture))|paint\w*(?: \w+){0,3} (?:hand ?prints?|scratch\w*))\b`)
)

// tellsOfMark reports whether a text mentions a mark on the body, or a limp, without describing it.
func tellsOfMark(text string) bool {
	said := saidOfMark(text)
	if said.named() {
		return !said.body || !said.colour || !said.size
	}
	return limps(noInjury().ReplaceAllString(wording.Unquoted(text), "")) && !said.body
}

// NamesMark reports whether a text names a mark on the body or an injury, outside a quotation. "No bruises" names none.
func NamesMark(text string) bool { return saidOfMark(text).named() }

// markSaid says which words about a mark are in a text.
type markSaid struct{ injury, mark, body, colour, size bool }

// named reports whether they name a mark: a bruise, or a red line on the arm.
func (s markSaid) named() bool { return s.injury || s.mark && s.body }

func saidOfMark(text string) markSaid {
	text = noInjury().ReplaceAllString(wording.Unquoted(text), "")
	said := markSaid{injury: injuryPairs().MatchString(text)}
	text = blackEye().ReplaceAllString(text, "eye") // It is a name for it: the eye can be any colour.
	for w := range words(text) {
		said.injury = said.injury || injuryWords.has(w.lower)
		said.mark = said.mark || markWords.has(w.lower)
		said.body = said.body || bodyWords.has(w.lower)
		said.colour = said.colour || colourWords.has(w.lower)
		said.size = said.size || sizeWords.has(strings.TrimLeft(w.lower, "0123456789"))
	}
	return said
}

func limps(text string) bool { return limping().MatchString(text) && !limpOther().MatchString(text) }

// askOfMark returns the question if only a limp is mentioned. It is empty for marks, since the rule has its own
// question.
func askOfMark(text string) string {
	plain := noInjury().ReplaceAllString(wording.Unquoted(text), "")
	for w := range words(plain) {
		if injuryWords.has(w.lower) || markWords.has(w.lower) {
			return ""
		}
	}
	if injuryPairs().MatchString(plain) || !limps(plain) {
		return ""
	}
	return "Which leg or foot, and who saw it? If a mark was seen: its place, size and colour."
}
