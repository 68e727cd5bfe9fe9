package review

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/wording"
)

// sentence is one sentence of the writer's own. Quotations in it are blanked out: they are somebody else's words.
type sentence struct {
	At       finding.Place
	Question *checklist.Question
	Opinion  bool   // Opinion is set where the question asks for a view.
	text     string // text has spaces in place of quotations.
	raw      string
	before   string // before is the sentence before it in the same answer, blanked out as well.
	start    int    // start is where it begins in the whole text.
	words    int
}

// sentences are those of every text that is not somebody's own words.
func (c *Context) sentences() []sentence {
	if c.own != nil {
		return c.own
	}
	c.own = []sentence{}
	ps := c.passages()
	for i := range ps {
		p := &ps[i]
		if p.speaker != "" || slices.Contains(spoken, p.At.Question) {
			continue
		}
		text, before := wording.Unquoted(p.Text.Text), ""
		for _, s := range p.sentences {
			from, to := p.tokens[s.from].start, p.tokens[s.to-1].end
			c.own = append(c.own, sentence{At: p.At, Question: p.Question, Opinion: p.Opinion, text: text[from:to], raw: p.Text.Text[from:to], before: before, start: from, words: s.to - s.from})
			before = text[from:to]
		}
	}
	return c.own
}

// hit is a hit on a stretch of the sentence.
func (s *sentence) hit(from, to int) Hit {
	return Hit{At: s.At, Start: s.start + from, End: s.start + to, Text: s.raw[from:to]}
}

// lazyPattern is a pattern that is compiled when it is first used.
type lazyPattern = func() *regexp.Regexp

// hints are parts of words in lower case, one a field.
type hints string

// in reports whether a text has one of the hints.
func (h hints) in(text string) bool {
	lower := strings.ToLower(text)
	for hint := range strings.FieldsSeq(string(h)) {
		if strings.Contains(lower, hint) {
			return true
		}
	}
	return false
}

// pattern is a pattern of words in any capitals. It is compiled when it is first used, and not each time the program starts.
func pattern(parts ...string) lazyPattern {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?i)` + strings.Join(parts, "")) })
}

// search says which words a rule looks for, and where.
type search struct {
	hints  hints                                            // hints are looked for first, since patterns are slow; one of them is in whatever the pattern finds.
	nearby bool                                             // nearby looks for a hint in the sentence before as well.
	in     func(*sentence) bool                             // in says which sentences are read; nil for all.
	words  lazyPattern                                      // words are what is found.
	unless []lazyPattern                                    // unless lists what excuses a whole sentence.
	tells  func(c *Context, s *sentence, from, to int) bool // tells decides when the words alone cannot; nil for always.
}

// find finds the words, once in each answer.
func (q search) find(c *Context) []Hit {
	var hits []Hit
	last := finding.Place{}
	ss := c.sentences()
	for i := range ss {
		s := &ss[i]
		if s.At == last || q.in != nil && !q.in(s) {
			continue
		}
		if hinted := q.hints.in(s.text) || q.nearby && q.hints.in(s.before); !hinted {
			continue
		}
		m := q.words().FindStringIndex(s.text)
		if m == nil || slices.ContainsFunc(q.unless, func(re lazyPattern) bool { return re().MatchString(s.text) }) {
			continue
		}
		if q.tells == nil || q.tells(c, s, m[0], m[1]) {
			hits, last = append(hits, s.hit(m[0], m[1])), s.At
		}
	}
	return hits
}

// inFacts reads what was seen, heard or recorded, and what happened before.
func inFacts(s *sentence) bool {
	return s.At.Question == checklist.QFactText || s.At.Question == checklist.QEventText
}

// reported matches a sentence with what somebody said or a doctor found, which is theirs and not the writer's.
var reported = pattern(`\b(?:said|says|saying|told|tells|asked|asks|replied|answered|wrote|writes|texted|claim(?:s|ed)|describe[sd]|called it|calls it|according to|explain(?:s|ed)|`,
	`dr|doctors?|paediatrician|consultant|hospital|gp|nurse|dentist|midwife|surgeon|clinic|medical (?:examination|report|opinion)|radiographer|x-?ray|police surgeon|forensic)\b`)
