package wording

import (
	"slices"
	"strings"
)

// exception reports whether the match of tokens first to last is left alone.
type exception func(s *scan, first, last int) bool

// exceptions are those of docs/wording.md, by their names there.
var exceptions = map[string]exception{
	"negated":  (*scan).negated,
	"none":     (*scan).none,
	"exact":    (*scan).exact,
	"counted":  (*scan).counted,
	"days":     (*scan).days,
	"cited":    (*scan).cited,
	"reason":   (*scan).reason,
	"labelled": (*scan).labelled,
	"when":     (*scan).when,
	"defined":  (*scan).defined,
	"cap":      (*scan).cap,
	"dated":    (*scan).dated,
	"actor":    (*scan).actor,
	"adult":    (*scan).adult,
	"words":    (*scan).words,
	"named":    (*scan).named,
	"measured": (*scan).measured,
	"numbered": (*scan).numbered,
	"letter":   (*scan).letter,
	"reported": (*scan).reported,
	"single":   (*scan).single,
	"supposed": (*scan).supposed,
	"closed":   (*scan).closedFor,
}

// next excuses a match that one of these words follows directly.
func next(p *place) exception {
	return func(s *scan, _, last int) bool {
		return last+1 < len(s.tokens) && s.tokens[last+1].pre&preBreak == 0 && s.tokens[last+1].isOne(p)
	}
}

// prev excuses a match right after one of these words.
func prev(p *place) exception {
	return func(s *scan, first, _ int) bool {
		return first > 0 && s.tokens[first].pre&preBreak == 0 && s.tokens[first-1].isOne(p)
	}
}

// cap reports whether the match starts with a capital inside a sentence.
func (s *scan) cap(first, _ int) bool { return s.tokens[first].capitalOnly() }

// negated reports whether a negation applies to the match: just before it with only small words between (was not
// chaotic), in a frame that includes the clause (we would not describe the home as chaotic or dirty), or in the subject
// (neither parent was hostile).
func (s *scan) negated(first, _ int) bool {
	near := true
	if s.has(first, isBe) && s.deniedSubject(first) {
		return true
	}
	for j := first - 1; j >= 0 && first-j <= 14; j-- {
		pre := s.tokens[j+1].pre
		if pre&(preSentence|preSemicolon|preBullet|preQuoted|preOther) != 0 {
			return false
		}
		if pre&(preBreak) != 0 {
			near = false
		}
		switch {
		case j > 0 && s.written(j) == "because" && s.has(j-1, isNegator):
			return true // It is not because he is lazy.
		case near && (s.deniesWith(j) || s.has(j, isBe) && s.deniedSubject(j)):
			return true
		case s.has(j, isNegator) && (j+1 >= first || !s.onlyNext(j)):
			if near || s.framed(j, first) {
				return true
			}
			near = false
		case s.has(j, isTransparent|isFiller|isBe|isPronoun|isFrame):
		case s.has(j, isJoiner):
			if !s.has(j, isTransparent) && !s.sameKind(j, first) {
				near = false
			}
			if s.has(j, isContrast) {
				return false
			}
		default:
			near = false
		}
	}
	return false
}

// deniesWith reports whether the word at j and the one before it deny what comes after them.
func (s *scan) deniesWith(j int) bool {
	if j == 0 {
		return false
	}
	switch strings.ToLower(s.written(j-1) + " " + s.written(j)) {
	case "far from", "anything but", "no means", "no way":
		return true
	}
	return false
}

// deniedSubject reports whether the subject of the verb at i is denied: neither parent was, none of them is.
func (s *scan) deniedSubject(i int) bool {
	for j := i - 1; j >= 0 && i-j <= 4; j-- {
		if s.tokens[j+1].pre&preBreak != 0 || s.has(j, isVerb|isSaying|isBe) {
			return false
		}
		switch strings.ToLower(s.written(j)) {
		case "neither", "none", "nobody", "nothing", "no":
			return s.startsClause(j) && !s.onlyNext(j)
		case "i", "he", "she", "it", "we", "you", "they", "there", "that", "who", "which":
			return false
		}
	}
	return false
}

// startsClause reports whether a clause starts with token i.
func (s *scan) startsClause(i int) bool {
	t := &s.tokens[i]
	return i == 0 || t.flag&flagFirst != 0 || t.pre&preBreak != 0 || s.has(i-1, isJoiner)
}

// onlyNext recognises "not only" and "not just", which deny nothing.
func (s *scan) onlyNext(j int) bool {
	w := s.written(j + 1)
	return slices.Contains([]string{"only", "just", "sure", "surprised", "doubt", "wonder"}, w)
}

// framed reports whether a word of judging or saying comes soon after the negation at j and before i.
func (s *scan) framed(j, i int) bool {
	if s.has(j, isFrame) {
		return true
	}
	for k := j + 1; k < i && k <= j+4; k++ {
		if s.has(k, isFrame) {
			return true
		}
	}
	return false
}

// sameKind reports whether the joiner at j only joins the word at i to one like it: chaotic or dirty.
func (s *scan) sameKind(j, i int) bool { return j+1 == i }

// none reports whether the clause before the match says no, none or nothing.
func (s *scan) none(first, _ int) bool {
	for j := first - 1; j >= 0 && first-j <= maxSentence; j-- {
		if s.tokens[j+1].pre&(preSentence|preSemicolon|preBullet|preOther) != 0 {
			return false
		}
		if s.has(j, isNegator) {
			return true
		}
	}
	return false
}

// reason reports whether the facts follow in the sentence: because, namely, a colon, or the number of a fact.
func (s *scan) reason(_, last int) bool {
	for j := last + 1; j < len(s.tokens) && j <= last+24; j++ {
		pre := s.tokens[j].pre
		if pre&preColon != 0 {
			return true
		}
		if pre&(preSentence|preBullet) != 0 {
			break
		}
		if s.has(j, isReason) || s.at2(j, "such", "as") {
			return true
		}
	}
	return s.cited(0, last)
}

// cited reports whether the sentence then names a fact or an event of the record, such as F1 or E2, which has the
// details.
func (s *scan) cited(_, last int) bool {
	for j := last + 1; j < len(s.tokens) && j-last < maxSentence; j++ {
		t := &s.tokens[j]
		if t.pre&(preSentence|preBullet) != 0 {
			return false
		}
		if t.flag&flagCites != 0 {
			return true
		}
	}
	return false
}

// sourceWords come before the person who said something: I heard from Mum, not I heard that Mum drinks.
var sourceWords = []string{"from", "by", "with", "to"}

// named reports whether the person is named right after: from Mrs Gale.
func (s *scan) named(_, last int) bool {
	for j := last + 1; j < len(s.tokens) && j <= last+3; j++ {
		t := &s.tokens[j]
		if t.pre&preBreak != 0 {
			return false
		}
		if s.has(j, isTitle) || t.flag&flagFirst == 0 && s.isName(t) && (!s.has(j, isAdult) || slices.Contains(sourceWords, s.written(j-1))) {
			return true
		}
	}
	return false
}

// measured reports whether a size is near, or the fact that has it is named: 3cm by 2cm, two centimetres, the size of a
// coin, the shape of an iron, F2.
func (s *scan) measured(first, last int) bool {
	for j := max(first-nearby, 0); j < len(s.tokens) && j <= last+nearby; j++ {
		t := &s.tokens[j]
		switch w := s.text[t.start:t.end]; {
		case t.flag&flagDigit != 0 && (strings.HasSuffix(w, "cm") || strings.HasSuffix(w, "mm")),
			j > 0 && (w == "cm" || w == "mm" || strings.HasPrefix(w, "centimetre") || strings.HasPrefix(w, "millimetre") || w == "inch" || w == "inches"),
			s.at2(j, "size", "of"), s.at2(j, "shape", "of"), s.at2(j, "shaped", "like"):
			return true
		}
	}
	return s.cited(0, last)
}

// nearby is how many words away from a mark a size can be, on either side.
const nearby = 60

// at2 reports whether token j and the next are these two words.
func (s *scan) at2(j int, a, b string) bool {
	return j+1 < len(s.tokens) && s.written(j) == a && s.written(j+1) == b
}

// labelled reports whether the sentence says that it is a professional opinion, or an opinion that has its reason or
// follows from a professional one.
func (s *scan) labelled(first, last int) bool {
	if s.o.Labelled {
		return true
	}
	from, to := s.sentence(first, last)
	opinion, professional := s.opinion(from, to)
	if !opinion || professional || s.reason(0, last) || s.reasonAt(to) {
		return opinion
	}
	if from > 0 {
		from, to = s.sentence(from-1, from-1)
		opinion, professional = s.opinion(from, to)
	}
	return opinion && professional
}

// opinion reports what tokens from up to to call an opinion, and whether they call it a professional one.
func (s *scan) opinion(from, to int) (opinion, professional bool) {
	for j := from; j < to; j++ {
		opinion = opinion || s.has(j, isOpinion)
		professional = professional || s.has(j, isProfessional)
	}
	return opinion, professional
}

// when reports whether the match is in a clause that says when something is done: if he is upset, he can ring.
func (s *scan) when(first, _ int) bool {
	for j := first; j >= 0 && first-j <= 5; j-- {
		if w := s.written(j); w == "when" || w == "whenever" || w == "if" || w == "If" || w == "When" {
			return true
		}
		if s.tokens[j].pre&preBreak != 0 {
			return false
		}
	}
	return false
}

// reasonAt reports whether the sentence that starts at token i gives the reason for what was said before: I say so
// because.
func (s *scan) reasonAt(i int) bool {
	for j := i; j < len(s.tokens) && j < i+5 && (j == i || s.tokens[j].pre&preSentence == 0); j++ {
		if w := s.written(j); w == "because" || w == "reason" || w == "reasons" {
			return true
		}
	}
	return false
}

// maxSentence is how many words on either side are read as one sentence.
const maxSentence = 80

// sentence returns the tokens of the sentence around first to last.
func (s *scan) sentence(first, last int) (from, to int) {
	const starts = preSentence | preBullet
	from, to = first, last+1
	for from > 0 && first-from < maxSentence && s.tokens[from].pre&starts == 0 {
		from--
	}
	for to < len(s.tokens) && to-last < maxSentence && s.tokens[to].pre&starts == 0 {
		to++
	}
	return from, to
}

// dated reports whether the sentence says who and when.
func (s *scan) dated(first, last int) bool {
	from, to := s.sentence(first, last)
	when, who := false, false
	for j := from; j < to; j++ {
		t := &s.tokens[j]
		when = when || t.flag&flagDigit != 0 && s.counts(j) || s.has(j, isWeekday|isMonth)
		who = who || s.has(j, isTitle) || (j < first || j > last) && s.isName(t) || s.text[t.start:t.end] == "I"
	}
	return when && who
}

// actor reports whether the clause then says by whom.
func (s *scan) actor(_, last int) bool {
	for j := last + 1; j+1 < len(s.tokens) && j <= last+8; j++ {
		if s.tokens[j].pre&(preBreak&^preComma) != 0 {
			return false
		}
		t := &s.tokens[j]
		if s.text[t.start:t.end] == "by" {
			n := &s.tokens[j+1]
			return n.flag&flagDigit == 0 && n.kinds&(isWeekday|isMonth) == 0
		}
	}
	return false
}

// words reports whether the exact words are in quotation marks in the same sentence or at the start of the next.
func (s *scan) words(_, last int) bool {
	if s.cited(0, last) {
		return true
	}
	ends := 0
	for j := last + 1; j < len(s.tokens) && j-last < maxSentence && ends < 2; j++ {
		if s.tokens[j].flag&flagQuoted != 0 {
			return true
		}
		if s.tokens[j].pre&preSentence != 0 {
			ends++
		}
	}
	return false
}

// defined reports whether the acronym in tokens first to last has been spelled out before, or is right here.
func (s *scan) defined(first, last int) bool {
	if s.at2(last+1, "for", "short") || first > 1 && slices.Contains([]string{"call", "called", "calls"}, s.written(max(first-2, 0))) {
		return true // The officer we call the EWO.
	}
	for j := first; j <= last; j++ {
		t := &s.tokens[j]
		w := s.text[t.start:t.end]
		for _, d := range s.spelledOut {
			if w == d || len(w) == len(d)+1 && w[:len(d)] == d && w[len(d)] == 's' {
				return true
			}
		}
		if t.end+1 < len(s.text) && s.text[t.end] == '/' && s.text[t.end+1] >= '0' && s.text[t.end+1] <= '9' {
			return true // The start of a reference: EDT/0118.
		}
		inside := t.pre&preOpen != 0 && j > 0
		follows := j+2 < len(s.tokens) && s.tokens[j+1].pre&preOpen != 0 && s.tokens[j+2].pre&preBreak == 0
		if inside && t.end < len(s.text) && s.text[t.end] == ')' || t.flag&flagCapitals != 0 && follows {
			return true
		}
	}
	return false
}

// maxSpelledOut is how many acronyms of a text are kept as spelled out.
const maxSpelledOut = 500

// spellOut records the acronyms that a paragraph spells out: letters in brackets after their words, or words in
// brackets after their letters.
func (s *scan) spellOut() {
	note := func(j int) {
		t := &s.tokens[j]
		if w := s.text[t.start:t.end]; t.flag&flagQuoted == 0 && len(w) <= 8 && len(s.spelledOut) < maxSpelledOut && !slices.Contains(s.spelledOut, w) {
			s.spelledOut = append(s.spelledOut, w)
		}
	}
	for j := 1; j < len(s.tokens); j++ {
		if s.tokens[j].pre&preOpen == 0 {
			continue
		}
		if s.tokens[j-1].flag&flagCapitals != 0 && j+1 < len(s.tokens) && s.tokens[j+1].pre&preBreak == 0 {
			note(j - 1)
		}
		if end := s.tokens[j].end; end < len(s.text) && s.text[end] == ')' {
			note(j)
		}
	}
}
