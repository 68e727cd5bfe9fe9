package review

import (
	"regexp"
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/wording"
)

// exactRules read the field for exact words. They ask about what is there, and never reword it.
func exactRules() []Rule {
	return []Rule{
		{
			ID: "voice-not-exact", Category: "voice", Severity: finding.Fix,
			What:   "The field for exact words holds an adult's account of what was said, such as \"disclosed that\".",
			Why:    "This prints in quotation marks, as what was said. The exact words may be evidence.",
			Ask:    "Are these the words that were spoken? If only the gist was noted, put it under what happened. Do not ask again.",
			Source: []string{"bolton", "dsl"}, Rows: []int{68, 94, 115},
			Find: func(c *Context) []Hit { return c.exactWords(c.accountOf) },
		},
		{
			ID: "voice-censored", Category: "voice", Severity: finding.Fix,
			What:   "Letters or words are hidden in the exact words.",
			Why:    "What was really said may be evidence, and shows how someone was spoken to.",
			Ask:    "What was the word, if it was written down at the time? Write swearing as it was said. Do not ask again.",
			Source: []string{"bolton"}, Rows: []int{68, 115},
			Find: func(c *Context) []Hit { return c.exactWords(hidden) },
		},
	}
}

// exactWords looks at the exact words of each fact that are in English.
func (c *Context) exactWords(look func(f *checklist.Fact) []int) []Hit {
	var hits []Hit
	for _, f := range c.R.Facts {
		if f.Words == "" || f.Lang != "" && !strings.HasPrefix(strings.ToLower(f.Lang), "en") {
			continue
		}
		if m := look(f); m != nil {
			h := ofEntry(checklist.QFactWords, f.ID)
			h.Start, h.End, h.Text = m[0], m[1], f.Words[m[0]:m[1]]
			hits = append(hits, h)
		}
	}
	return hits
}

const (
	// someChild matches the ways adults write of a child who speaks.
	someChild = `(?:(?:the |this )?(?:child|pupil|student|learner|young person)|y\.?p\.?)`
	// anySpeaker matches those, and others that a record speaks of.
	anySpeaker = `(?:` + someChild + `|(?:the )?(?:boy|girl|infant|mother|father|parent|carer|grandmother|grandfather|stepfather|stepmother)|he|she|they|mum|mummy|mam|mom|dad|daddy)`
	also       = `(?:has |have |had |also |then |later |further |again |only |repeatedly |openly )*`

	// recordVerbs are common in records but rare in speech.
	recordVerbs = `(?:disclosed|stated|alleged|alleges|verbali[sz]ed|conveyed|report(?:ed|s) (?:that|to (?:me|us|staff)|feeling|being|having|he|she|they)|admit(?:ted|s) (?:to )?(?:being|having|feeling)|indicated (?:that|he|she|they)|expressed (?:that|(?:a|an|his|her|their|some) (?:\w+ )?(?:concern|fear|worr|wish|anxiet|feeling|desire|distress)|concern|fear|anxiet|worr)\w*|` +
		`informed (?:me|us|staff)|advised (?:me|us|staff|that)|made (?:a |an |further )?(?:disclosures?|allegations?)|declined to (?:say|answer|comment|elaborate)|did not wish to (?:say|elaborate|discuss|comment)|refused to (?:elaborate|comment|disclose))\b`
	// stateVerbs say how someone seemed. They only count for a child, since a parent may speak of the child like this.
	stateVerbs = `(?:presented as|appeared (?:to be )?(?:\w+ )?(?:upset|distressed|tearful|anxious|scared|frightened|withdrawn)|became (?:\w+ )?(?:upset|distressed|tearful|emotional|withdrawn|agitated|visibly))\b`
	// sayVerbs are everyday verbs of speech and feeling, which only count if the speaker is named.
	sayVerbs = `(?:said|says|told|tells|asked|replied|answered|explained|explains|described|describes|mentioned|mentions|shared|confided|confirmed|confirms|denied|denies|claimed|claims|revealed|recounted|admitted|admits|whispered|shouted|nodded|reported|reports|` +
		`felt|feels|was (?:\w+ )?(?:scared|afraid|frightened|upset|worried|crying|tearful|hungry|sad|hit|hurt|told|asked|left)|is (?:\w+ )?(?:scared|afraid|frightened|upset|worried|sad)|spoke (?:about|of)|talked about|went on to)\b`
)

var (
	recordSays = pattern(`\b`, anySpeaker, `\s+`, also, recordVerbs)
	childSeems = pattern(`\b(?:`, someChild, `|he|she)\s+`, also, stateVerbs, `|\b`, someChild, `\s+`, also, sayVerbs)
	bareVerb   = pattern(`^(?:(?:disclosed|stated|states|alleged|alleges|reported|reports|verbali[sz]ed|said|says|claimed|claims|told (?:me|us|staff|(?:mr|mrs|ms|miss) \w+))\s+(?:that|he|she|they|about|feeling|being|having|to (?:me|us|staff)|how|nobody|no one|his|her|mum|dad|step\w+|mr|mrs|ms|miss)\b|(?:a |further )?(?:disclosures?|allegations?) (?:of|that|about|made|against|by)\b|(?:said )?something (?:about|along the lines of|to do with)\b|that (?:he|she|they|(?:his|her|their) \w+) (?:is|was|are|were|has|had|does|did|hits?|hurts?)\b)|\b(?:words to|to) (?:the|that|this) effect\b|^along the lines of\b`)
	// plainAccount matches an account in words no one would say aloud.
	plainAccount = pattern(`^(?:(?:has |also |then )*(?:disclosed|stated|alleged|verbali[sz]ed|reported|claimed)\s+(?:that|about|to|how|being|feeling|he|she|they|his|her)\b|(?:also )?(?:said|told (?:me|us|staff|(?:mr|mrs|ms|miss) \w+))\s+that\b|`, someChild, `\s+`, also, `(?:said|says|told|explained)\b)`)
	saysOfSelf   = pattern(`^(?:he|she)\s+(?:has |also |then )?(?:was asked (?:what|if|why|who|how|whether|about)\b|(?:told (?:staff|teachers?|the teacher|school|(?:mr|mrs|ms|miss) \w+)(?: that)?|(?:said|says|replied|answered|explained|described|confirmed|mentioned)\s+that)\s+(?:he|she|his|her)\s+(?:was|had|has|is|felt|feels|did|does|wants|wanted|gets|got|sleeps|likes|dad|mum|stepdad|stepmum|father|mother|step\w+)\b)`)

	// spokenAsI matches someone speaking as "I". toStaff matches words that only look like it: "told me that he was hit".
	spokenAsI = pattern(`\b(?:i|im|me|my|mine|myself|we|us|our|ours)\b`)
	toStaff   = pattern(`\b(?:told|informed|advised|disclosed to|said to|spoke to|reported to|stated to) (?:me|us)\b|\bi asked\b`)
)

// accountOf finds where the field tells what someone said in an adult's words. Words in which someone speaks as "I",
// outside a quotation in the field, are taken to be what was said.
func (c *Context) accountOf(f *checklist.Fact) []int {
	text := wording.Unquoted(f.Words)
	if spokenAsI().MatchString(toStaff().ReplaceAllString(text, "")) {
		return nil
	}
	ways := []*regexp.Regexp{recordSays(), bareVerb()}
	p := c.R.Person(f.From)
	if p == nil || p.Referred {
		ways = append(ways, childSeems(), saysOfSelf())
	}
	if p != nil {
		if called := calledInRecords(p); called != "" {
			ways = append(ways, regexp.MustCompile(`(?i)\b(?:`+called+`)\s+`+also+`(?:`+recordVerbs+`|`+stateVerbs+`|`+sayVerbs+`)`))
		}
	}
	for _, way := range ways {
		if m := way.FindStringIndex(text); m != nil {
			return m
		}
	}
	return nil
}

// Reported reports whether the field for exact words plainly holds an adult's account of them: "Disclosed that", "Mila
// stated". Where it is less plain, the words count as exact, and the writer is only asked.
func Reported(r *checklist.Referral, f *checklist.Fact) bool {
	if f.Words == "" || f.Lang != "" && !strings.HasPrefix(strings.ToLower(f.Lang), "en") {
		return false
	}
	text := wording.Unquoted(f.Words)
	if spokenAsI().MatchString(toStaff().ReplaceAllString(text, "")) {
		return false
	}
	if recordSays().MatchString(text) || plainAccount().MatchString(text) {
		return true
	}
	p := r.Person(f.From)
	if p == nil {
		return false
	}
	called := calledInRecords(p)
	return called != "" && regexp.MustCompile(`(?i)^(?:`+called+`)\s+`+also+`(?:`+recordVerbs+`|(?:said|says|explained|told (?:me|us|staff|(?:mr|mrs|ms|miss) \w+)) that\b)`).MatchString(text)
}

// calledInRecords returns a pattern of what a record calls a person: by name or, for an adult, by title or as the
// mother.
func calledInRecords(p *checklist.Person) string {
	var ways []string
	for _, name := range append([]string{p.Name}, p.Aliases...) {
		words := strings.Fields(name)
		if len(words) == 0 {
			continue
		}
		if first := regexp.QuoteMeta(words[0]); !isTitle.has(strings.ToLower(strings.Trim(words[0], "."))) {
			ways = append(ways, first)
		}
		ways = append(ways, regexp.QuoteMeta(name))
		if !p.Referred {
			ways = append(ways, `(?:mr|mrs|ms|miss|mx|dr)\.? `+regexp.QuoteMeta(words[len(words)-1]))
		}
	}
	if !p.Referred {
		for _, w := range checklist.RelationWords(p) {
			ways = append(ways, regexp.QuoteMeta(w))
		}
	}
	slices.SortFunc(ways, func(a, b string) int { return len(b) - len(a) })
	return strings.Join(ways, "|")
}

var (
	emphasis    = pattern(`(^|[\s(])\*{1,2}([a-z][^*\n]*[a-z.!?])\*{1,2}`)
	hiddenWords = pattern(`\b[a-z]+\*+[a-z]*|\*{2,}[a-z]*|\b[a-z]{1,2}_{2,}[a-z]*|_{3,}|\b[fcsbw]-{2,}[a-z]*|\b[a-z]{1,3}#+[a-z]*|\b[fcb][@#$%&]{2,}\w*|[@#$%&*]{3,}|\b[fcb]-ing\b|\b[fcsb]\.{3,}(?:ing|ed|er|k|t|h)\b|`,
		`[\[(<][^\])>\n]{0,40}(?:swear|swore|expletive|removed|deleted|redacted|omitted|censored|bleep|obscen|profan|slur|rude word|bad word|word withheld|(?:inappropriate|bad|foul|strong|offensive|racist|explicit|sexual|abusive|derogatory) (?:language|words?|terms?|names?|comments?))[^\])>\n]{0,40}[\])>]|`,
		`[\[(](?:\.{3}|…)[\])]|\bexpletives?\b|\bprofanit(?:y|ies)\b|\b(?:inappropriate|foul|abusive|offensive|derogatory|sexuali[sz]ed|obscene|profane|unrepeatable) (?:language|terms)\b`)
)

// hidden finds the first hidden word. Asterisks around a word only stress it.
func hidden(f *checklist.Fact) []int {
	text := f.Words
	if !strings.ContainsAny(text, "*_#@$%&[(<-.") && !(hints("expletive profan language terms").in(text)) {
		return nil
	}
	for _, m := range emphasis().FindAllStringIndex(text, -1) {
		text = text[:m[0]] + strings.ReplaceAll(text[m[0]:m[1]], "*", " ") + text[m[1]:]
	}
	return hiddenWords().FindStringIndex(text)
}
