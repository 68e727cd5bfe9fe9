package wording

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
	"golang.org/x/text/unicode/norm"
)

// token is one word of the text.
type token struct {
	start, end int
	word       *word // nil if it is not known
	kinds      kind  // those of the word
	pre        between
	flag       flags
}

// flags say what a word looks like and where it is.
type flags uint8

const (
	flagCapital  flags = 1 << iota // its first letter is a capital
	flagCapitals                   // and the second too
	flagDigit                      // it starts with a digit
	flagQuoted                     // it is someone's own word
	flagFirst                      // it is the first of its sentence
	flagCites                      // it is a fact or an event of the record: F1, E2
)

// quoted reports whether the token is someone's own word, in which nothing is looked for.
func (t *token) quoted() bool { return t.flag&flagQuoted != 0 }

// maxWord is the length in bytes of the longest word that is looked up.
const maxWord = 40

// tokenise splits text[from:to] into words, looks them up and marks where sentences start. The quotes are those of s.
func (s *scan) tokenise(from, to int) {
	s.tokens = s.tokens[:0]
	quotes, pre := s.quotes, preSentence
	pieces := words.FromString(s.text[from:to])
	for pieces.Next() {
		start, end := from+pieces.Start(), from+pieces.End()
		if !isWord(s.text[start:]) {
			pre = s.sign(start, end, pre)
			continue
		}
		t := token{start: start, end: end, flag: looks(s.text[start:end])}
		s.look(&t)
		for ; len(quotes) > 0 && quotes[0].to <= start; quotes = quotes[1:] {
			pre |= preQuoted
		}
		if len(quotes) > 0 && quotes[0].from <= start {
			t.flag |= flagQuoted
		}
		if pre&(preLine|preLines) != preLine || !s.joins(&t) {
			s.put(t, pre)
		}
		pre = 0
	}
}

// put adds a token and records what is before it.
func (s *scan) put(t token, pre between) {
	if pre&preLines != 0 {
		pre |= preSentence
	} else if pre&preStop != 0 {
		pre &^= preSentence
		if !s.goesOn(&t) {
			pre |= preSentence
		}
	}
	if pre&(preSentence|preBullet) != 0 || t.flag&flagCapital != 0 && s.followsDate() {
		t.flag |= flagFirst
	}
	t.pre = pre &^ (preStop | preLine | preLines)
	s.tokens = append(s.tokens, t)
}

// followsDate reports whether the sentence so far is only a date: On 4 February. The next word can have the capital
// that a sentence starts with: 4/2 The bus was late.
func (s *scan) followsDate() bool {
	last := s.lastToken()
	if last == nil || last.flag&flagDigit == 0 && last.kinds&(isMonth|isWeekday) == 0 {
		return false
	}
	for j := len(s.tokens) - 1; j >= 0; j-- {
		t := &s.tokens[j]
		if t.flag&flagDigit == 0 && t.kinds&(isMonth|isWeekday|isDating) == 0 {
			return false
		}
		if t.pre&(preSentence|preBullet) != 0 {
			return true
		}
	}
	return true
}

// lastToken returns the last token, or nil.
func (s *scan) lastToken() *token {
	if n := len(s.tokens); n > 0 {
		return &s.tokens[n-1]
	}
	return nil
}

// goesOn reports whether the sentence continues after the full stop before t: it comes after Mr or after an initial.
func (s *scan) goesOn(t *token) bool {
	last := s.lastToken()
	if last == nil {
		return false
	}
	if last.kinds&isShort != 0 && last.end < len(s.text) && s.text[last.end] == '.' {
		return t.flag&flagCapital != 0 || last.kinds&isTitle == 0
	}
	return last.end-last.start == 1 && last.flag&flagCapital != 0 && s.text[last.start] != 'I' && t.flag&flagCapital != 0
}

// joins makes one word of the last token and t, if t is the rest of a known word hyphenated at the end of a line.
func (s *scan) joins(t *token) bool {
	last := s.lastToken()
	if last == nil || last.end >= len(s.text) || s.text[last.end] != '-' || last.quoted() != t.quoted() {
		return false
	}
	w, ok := s.book.words[fold(s.text[last.start:last.end])+fold(s.text[t.start:t.end])]
	if !ok {
		return false
	}
	last.end, last.word, last.kinds = t.end, w, w.kinds
	return true
}

// look looks up the word of t. A slip of a listed word is read as that word.
func (s *scan) look(t *token) {
	if t.end-t.start > maxWord {
		return
	}
	folded := fold(s.text[t.start:t.end])
	w, ok := s.book.words[folded]
	if !ok && t.flag&(flagDigit|flagCapital) == 0 {
		w = s.book.slipOf(folded)
	}
	if t.word = w; w != nil {
		t.kinds = w.kinds
	}
}

// isWord reports whether the text starts with a word rather than a sign.
func isWord(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// looks returns what a word looks like.
func looks(w string) flags {
	first, _ := utf8.DecodeRuneInString(w)
	switch {
	case first >= '0' && first <= '9':
		return flagDigit
	case !unicode.IsUpper(first):
		return 0
	}
	flag := flagCapital
	if len(w) > 1 && w[1] >= 'A' && w[1] <= 'Z' {
		flag |= flagCapitals
	}
	if (first == 'F' || first == 'E') && len(w) >= 2 && len(w) <= 4 && strings.Trim(w[1:], "0123456789") == "" {
		flag |= flagCites
	}
	return flag
}

// fold returns a word in lower case, without apostrophes and soft hyphens, and with ligatures split into letters.
func fold(w string) string {
	if !norm.NFKC.IsNormalString(w) {
		w = norm.NFKC.String(w)
	}
	return strings.Map(func(r rune) rune {
		switch r {
		case '\'', '’', '‘', 'ʼ', '\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff':
			return -1
		}
		return unicode.ToLower(r)
	}, w)
}
