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

// sentence is one sentence of the writer's own. Quotations in it are blanked out, as they are someone else's words.
type sentence struct {
	At       finding.Place
	Question *checklist.Question
	Opinion  bool   // Opinion is true if the question asks for a view.
	text     string // text has spaces in place of quotations.
	raw      string
	before   string // before is the sentence before it in the same answer, also blanked out.
	start    int    // start is where it begins in the whole text.
	words    int
}

// sentences returns those of every text that is not someone's own words.
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

// hit returns a hit on part of the sentence.
func (s *sentence) hit(from, to int) Hit {
	return Hit{At: s.At, Start: s.start + from, End: s.start + to, Text: s.raw[from:to]}
}

// lazyPattern returns a pattern that is compiled when it is first used.
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

// pattern makes a pattern that ignores case. It is compiled when it is first used, not each time the program starts.
func pattern(parts ...string) lazyPattern {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?i)` + strings.Join(parts, "")) })
}

// search says which words a rule looks for, and where.
type search struct {
	hints  hints                                            // hints are looked for first, since patterns are slow; whatever the pattern finds has one of them.
	nearby bool                                             // nearby looks for a hint in the sentence before as well.
	in     func(*sentence) bool                             // in says which sentences are read; nil for all.
	words  lazyPattern                                      // words is the pattern to find.
	unless []lazyPattern                                    // unless lists what excuses a whole sentence.
	tells  func(c *Context, s *sentence, from, to int) bool // tells decides if the words alone cannot; nil for always.
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

// inFacts selects what was seen, heard or recorded, and what happened before.
func inFacts(s *sentence) bool {
	return s.At.Question == checklist.QFactText || s.At.Question == checklist.QEventText
}

// reported matches a sentence with what someone said or a doctor found, which is not the writer's claim.
var reported = pattern(`\b(?:said|says|saying|told|tells|asked|asks|replied|answered|wrote|writes|texted|claim(?:s|ed)|describe[sd]|called it|calls it|according to|explain(?:s|ed)|`,
	`dr|doctors?|paediatrician|consultant|hospital|gp|nurse|dentist|midwife|surgeon|clinic|medical (?:examination|report|opinion)|radiographer|x-?ray|police surgeon|forensic)\b`)
