package wording

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"

	"referral/checklist/finding"
)

// What the code finds without a phrase.
var (
	censoredRule = &Entry{ID: "sanitised-censored", Category: "sanitised", Severity: finding.Fix, Attested: true,
		Why:    "Letters are hidden. A court or a police officer needs the real word.",
		Ask:    "Was the word written down in full at the time? Then write it in full here, inside the quotation marks. Do not ask again.",
		Source: []string{"bolton"}}
	unclosedRule = &Entry{ID: "quotation-unclosed", Category: "sanitised", Severity: finding.Info,
		Why:    "A quotation mark opens here and never closes, so everything after it reads as someone's own words.",
		Ask:    "Where does the quotation end? Put the closing mark there.",
		Source: []string{"bolton"}}
	speakerRule = &Entry{ID: "quotation-speaker", Category: "hearsay", Severity: finding.Think,
		Why:     "The reader cannot tell whose words these are.",
		Ask:     "Who said this, to whom, and when?",
		Prompts: []string{"Who wrote the words down, and when, if you already know?", "Where is that note kept?"},
		Source:  []string{"bolton", "swindon"}}

	detectors = []*Entry{censoredRule, unclosedRule, speakerRule, absentDate, absentSource, absentWords, absentEffect, absentAsk}
)

// speakers looks for a quotation without anyone near it who says it.
func (s *scan) speakers(from int) {
	for i := range s.quotes {
		q := &s.quotes[i]
		if q.open < 0 {
			continue
		}
		unclosed := !q.closed && !s.reopened(q.to)
		unsaid := q.to-q.from > 24 && !s.spokenFor(q)
		if !unclosed && !unsaid {
			continue
		}
		var to int
		from, to = wholeLetters(s.text, from, q.open, q.from)
		if unclosed {
			s.hits = append(s.hits, hit{from, to, unclosedRule})
		}
		if unsaid {
			s.hits = append(s.hits, hit{from, to, speakerRule})
		}
	}
}

// wholeLetters widens text[from:to] so that it splits nothing that people count as one letter: an accent can follow a
// quotation mark, and a sign before it can join on. Before edge, no letter is split.
func wholeLetters(text string, edge, from, to int) (int, int) {
	if (from == 0 || text[from-1] < utf8.RuneSelf) && (to == len(text) || text[to] < utf8.RuneSelf) {
		return from, to
	}
	for start := from; start > edge; {
		if start--; start > edge && text[start-1]|text[start] < utf8.RuneSelf {
			edge = start // Between two ASCII characters no letter is split, except in a line ending.
		}
	}
	for g := graphemes.FromString(text[edge:]); g.Next(); {
		if end := edge + g.End(); end > from {
			from = min(from, edge+g.Start())
			if end >= to {
				return from, end
			}
		}
	}
	return from, to
}

// reopened reports whether the text after a paragraph continues with an opening quotation mark, so that the quotation
// runs on and is not left open.
func (s *scan) reopened(to int) bool {
	for to < len(s.text) {
		r, size := utf8.DecodeRuneInString(s.text[to:])
		if !unicode.IsSpace(r) {
			mark, _ := markAt(s.text, to, len(s.text))
			return mark != 0
		}
		to += size
	}
	return false
}

// spokenFor reports whether the words around the quotation have someone and a word of saying: up to two sentences
// before it, or right after it. A quotation that opens a paragraph belongs to the paragraph before.
func (s *scan) spokenFor(q *quote) bool {
	first, _ := slices.BinarySearchFunc(s.tokens, q.from, func(t token, at int) int { return cmp.Compare(t.start, at) })
	last, _ := slices.BinarySearchFunc(s.tokens, q.to, func(t token, at int) int { return cmp.Compare(t.start, at) })
	last--
	if last < first {
		return true
	}
	if t := &s.tokens[first]; t.flag&flagCapital == 0 && t.pre&(preColon|preComma|preSentence) == 0 {
		return true // a few words quoted within the writer's sentence
	}
	ends := 0
	for j := first - 1; j >= 0 && ends < 3; j-- {
		if s.has(j, isSaying|isTitle) || s.tokens[j].flag&flagQuoted != 0 {
			return true
		}
		if s.tokens[first].pre&preColon != 0 && first-j < 15 && (s.has(j, isAdult|isChild) || s.isName(&s.tokens[j])) {
			return true
		}
		if s.tokens[j].pre&preSentence != 0 {
			ends++
		}
	}
	for j := last + 1; j < len(s.tokens) && j <= last+14; j++ {
		if s.has(j, isSaying) || s.has(j, isTitle) && s.written(j-1) == "to" {
			return true
		}
	}
	return first == 0 && q.open > 0 && strings.TrimSpace(s.text[:q.open]) != ""
}

// swear lists what can be in square brackets for a word left out.
var swear = []string{"[expletive", "[swear", "[redacted", "[censored", "[bleep", "[beep", "(expletive"}

// censored looks for words with letters hidden, in quotations too: f***, s**t, c--t, b!tch, [expletive].
func (s *scan) censored(from, to int) {
	text, done, edge := s.text, 0, from
	for i := from; i < to; i++ {
		if i < done {
			continue
		}
		switch c := text[i]; c {
		case '*', '#', '!', '-', '@':
			if i > from && letter(text[i-1]) {
				if a, b := hidden(text, from, to, i, s.o.Markdown); b > a {
					s.hits = append(s.hits, hit{a, b, censoredRule})
					done = b + 1
				}
			}
		case '[', '(':
			for _, w := range swear {
				if to-i > len(w) && equalFold(text[i:i+len(w)], w) {
					end := i + len(w)
					for end < to && end < i+24 && text[end] != ']' && text[end] != ')' && text[end] != '\n' {
						end++
					}
					if end < to && (text[end] == ']' || text[end] == ')') {
						edge, end = wholeLetters(text, edge, i, end+1)
						s.hits = append(s.hits, hit{edge, end, censoredRule})
						done = end
					}
					break
				}
			}
		}
	}
}

// hidden returns the word around the sign at i if signs replace some of its letters.
func hidden(text string, from, to, i int, markdown bool) (start, end int) {
	w := wordOfSigns(text, from, to, i)
	switch {
	case w.isPart(text, from, to):
	case text[i] == '*' && w.isEmphasis(text, from, markdown):
	case w.hides(text[i], text[w.end:to]):
		return w.start, w.end
	}
	return 0, 0
}

// signedWord is a run of one sign with the letters around it.
type signedWord struct {
	start, end           int // start and end are where it is in the text.
	before, signs, after int // before and after count letters.
}

func wordOfSigns(text string, from, to, i int) signedWord {
	start := i
	for start > from && letter(text[start-1]) {
		start--
	}
	next := i
	for next < to && text[next] == text[i] {
		next++
	}
	end := next
	for end < to && letter(text[end]) {
		end++
	}
	return signedWord{start: start, end: end, before: i - start, signs: next - i, after: end - next}
}

// isPart reports whether the word continues at either end, as a name with digits or an address of email does.
func (w signedWord) isPart(text string, from, to int) bool {
	sign := text[w.start+w.before]
	if w.start > from && (wordByte(text[w.start-1]) || text[w.start-1] == sign) {
		return true
	}
	if w.end >= to {
		return false
	}
	next := text[w.end]
	return next == sign || next == '@' || next >= utf8.RuneSelf && wordByte(next)
}

// isEmphasis reports whether the asterisks mark words as important rather than hide letters.
func (w signedWord) isEmphasis(text string, from int, markdown bool) bool {
	if w.after > 0 {
		return markdown && w.signs == 2 && w.after > 2
	}
	return w.signs < 2 || w.signs < 3 && (markdown || emphasis(text[max(from, w.start-maxEmphasis):w.start]))
}

// hides reports whether so many signs between so many letters are a word that someone did not want to write out. The
// rest is the text after it.
func (w signedWord) hides(sign byte, rest string) bool {
	switch sign {
	case '*':
		return w.before <= 4 && w.after <= 4 && (w.after > 0 || w.before <= 2) && w.signs <= 8
	case '-':
		ends := w.after == 0 && w.signs >= 3 && w.before == 1
		return w.before <= 2 && w.signs >= 2 && w.signs <= 6 && w.after <= 3 && (w.after > 0 || ends)
	case '#', '@':
		return w.before <= 2 && w.after >= 1 && w.after <= 4 && !strings.HasPrefix(rest, ".")
	case '!':
		return w.before <= 2 && w.signs == 1 && w.after >= 2 && w.after <= 4
	}
	return false
}

// maxEmphasis is how far back an open emphasis mark is looked for.
const maxEmphasis = 300

// emphasis reports whether a mark of two asterisks is open at the end of the text.
func emphasis(before string) bool { return strings.Count(before, "**")%2 == 1 }

func letter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func wordByte(c byte) bool { return letterOrDigit(c) || c >= utf8.RuneSelf }

func equalFold(a, lower string) bool {
	for i := range len(a) {
		c := a[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != lower[i] {
			return false
		}
	}
	return true
}
