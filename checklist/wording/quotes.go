package wording

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// quote is a passage of someone's own words, without the marks around it.
type quote struct {
	from, to int
	open     int // position of its opening mark; -1 for a block quote
	closed   bool
}

// leadingApostrophe are words that start with an apostrophe rather than a quotation.
var leadingApostrophe = []string{"cause", "cos", "cuz", "coz", "til", "em", "im", "er", "ere", "ave", "ad", "as", "ow", "n", "tis", "twas", "round", "bout", "appen"}

// findQuotes lists the quotations of text[from:to] in order, without overlaps; one inside another belongs to the outer
// one. A double mark that is not closed runs to the end of the paragraph: saying nothing about staff words is better
// than asking about a child's.
func findQuotes(quotes []quote, text string, from, to int) []quote {
	noSingle := false // no single quotation closes after this
	for i := from; ; {
		if i = nextMark(text, i, to); i >= to {
			return quotes
		}
		mark, size := markAt(text, i, to)
		if mark == 0 {
			i++
			continue
		}
		var end, next int
		var closed bool
		switch mark {
		case '“', '„', '«':
			end, next, closed = closeCurly(text, i+size, to, mark)
		case '"':
			if !opens(text, from, i, size, to) {
				i += size
				continue
			}
			end, next, closed = closeStraight(text, i+size, to)
		case '‘', '\'':
			if noSingle && mark == '\'' || !opens(text, from, i, size, to) || isApostrophe(text[i+size:to]) {
				i += size
				continue
			}
			end, next, closed = closeSingle(text, i+size, to)
			if !closed && mark == '\'' {
				noSingle = true
				i += size
				continue
			}
		default: // a closing mark with nothing open
			i += size
			continue
		}
		quotes = append(quotes, quote{from: i + size, to: end, open: i, closed: closed})
		i = max(next, i+size)
	}
}

// nextMark returns where in text[i:to] the first byte is that can start a quotation mark, or to.
func nextMark(text string, i, to int) int {
	for i < to && text[i] != '"' && text[i] != '\'' && text[i] != 0xC2 && text[i] != 0xE2 {
		i++
	}
	return i
}

// markAt returns the quotation mark at i and its size.
func markAt(text string, i, to int) (rune, int) {
	switch c := text[i]; {
	case c == '"' || c == '\'':
		return rune(c), 1
	case c == 0xE2 && i+2 < to && text[i+1] == 0x80 && text[i+2] >= 0x98 && text[i+2] <= 0x9F:
		return rune(0x2018 + int(text[i+2]-0x98)), 3
	case c == 0xC2 && i+1 < to && (text[i+1] == 0xAB || text[i+1] == 0xBB):
		return rune(text[i+1]), 2
	}
	return 0, 0
}

// opens reports whether the mark at i can open a quotation: no part of a word comes before it, and something other than
// space after it.
func opens(text string, from, i, size, to int) bool {
	if i+size >= to {
		return false
	}
	after, _ := utf8.DecodeRuneInString(text[i+size : to])
	if unicode.IsSpace(after) {
		return false
	}
	if i == from {
		return true
	}
	before, _ := utf8.DecodeLastRuneInString(text[from:i])
	return !unicode.IsLetter(before) && !unicode.IsDigit(before) && before != '.' && before != ',' && before != '?' && before != '!'
}

func isApostrophe(after string) bool {
	n := 0
	for n < len(after) && after[n]|0x20 >= 'a' && after[n]|0x20 <= 'z' {
		n++
	}
	for _, w := range leadingApostrophe {
		if strings.EqualFold(w, after[:n]) {
			return true
		}
	}
	return n == 0 && len(after) > 0 && after[0] >= '0' && after[0] <= '9' && !strings.ContainsAny(after[:min(len(after), 40)], "'’")
}

// closeCurly finds the end of a quotation with different marks for opening and closing. It counts quotations of the
// same kind inside.
func closeCurly(text string, i, to int, open rune) (end, next int, closed bool) {
	depth := 1
	for i < to {
		mark, size := markAt(text, i, to)
		switch {
		case mark == 0:
			i = nextMark(text, i+1, to)
			continue
		case mark == open && open != '„':
			depth++
		case mark == '”' && open != '«', mark == '“' && open == '„', mark == '»' && open == '«':
			depth--
		}
		if depth == 0 {
			return i, i + size, true
		}
		i += size
	}
	return to, to, false
}

func closeStraight(text string, i, to int) (end, next int, closed bool) {
	for j := i; j < to; j++ {
		if text[j] == '"' && (j == i || !opens(text, i, j, 1, to) || j+1 < to && strings.IndexByte(".,;:!?)", text[j+1]) >= 0) {
			return j, j + 1, true
		}
	}
	return to, to, false
}

// closeSingle finds the end of a quotation in single marks, in which the closing mark is also the apostrophe. A mark
// between letters is an apostrophe. One after a final s or n, before a small letter, can also be one (teachers’ notes,
// goin’ home): it closes only if nothing better comes before the next quotation opens.
func closeSingle(text string, i, to int) (end, next int, closed bool) {
	weak, weakNext, inner := -1, -1, true
	for j := i; j < to; {
		mark, size := markAt(text, j, to)
		if mark == 0 {
			j = nextMark(text, j+1, to)
			continue
		}
		if inner {
			n := 0
			if n, inner = closeInner(text, i, j, size, to, mark); n > 0 {
				j = n
				continue
			}
		}
		switch useOfSingle(text, i, j, size, to, mark) {
		case closes:
			return j, j + size, true
		case mayClose:
			if weak < 0 {
				weak, weakNext = j, j+size
			}
		case opensNext:
			if weak >= 0 {
				return weak, weakNext, true
			}
		}
		j += size
	}
	if weak >= 0 {
		return weak, weakNext, true
	}
	return to, to, false
}

// closeInner returns what comes after a quotation in double marks that begins at j, inside one that begins at i; 0 if
// none begins there. It returns false if the quotation is never closed: no later one needs looking for then.
func closeInner(text string, i, j, size, to int, mark rune) (next int, closed bool) {
	switch {
	case mark == '“':
		_, next, closed = closeCurly(text, j+size, to, mark)
	case mark == '"' && opens(text, i, j, size, to):
		_, next, closed = closeStraight(text, j+size, to)
	default:
		return 0, true
	}
	if !closed {
		return 0, false
	}
	return next, true
}

// singleUse is what a single mark inside a quotation is.
type singleUse int

const (
	apostrophe singleUse = iota // apostrophe belongs to a word, or says nothing.
	mayClose                    // mayClose is the end, or the apostrophe of teachers’ and goin’.
	opensNext                   // opensNext opens another quotation.
	closes                      // closes is the end.
)

// useOfSingle says what the mark at j is, in a quotation in single marks that begins at i.
func useOfSingle(text string, i, j, size, to int, mark rune) singleUse {
	rest := text[j+size : to]
	switch {
	case mark == '‘' && !isApostrophe(rest):
		return opensNext
	case mark != '’' && mark != '\'':
		return apostrophe
	}
	before, _ := utf8.DecodeLastRuneInString(text[:j])
	after, _ := utf8.DecodeRuneInString(rest)
	if rest == "" {
		after = ' '
	}
	word := unicode.IsLetter(after) || unicode.IsDigit(after)
	switch {
	case j == i || word && (unicode.IsLetter(before) || unicode.IsSpace(before)):
		if mark == '\'' && unicode.IsSpace(before) && !isApostrophe(rest) {
			return opensNext
		}
		return apostrophe
	case unicode.IsSpace(before):
		return apostrophe
	case unicode.IsSpace(after) && (before == 's' || before == 'n') && smallLetterAfter(text, j+size, to):
		return mayClose
	}
	return closes
}

func smallLetterAfter(text string, i, to int) bool {
	rest := strings.TrimLeft(text[i:to], " \t\n")
	return rest != "" && rest[0] >= 'a' && rest[0] <= 'z'
}
