package when

import (
	"slices"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"
)

// item is a piece of what was typed: a word, or a chain of numbers joined by one separator ("3/9/2015", "14:05", "12").
type item struct {
	word string
	nums []number
	sep  byte
}

// number is a number with the width it was typed in, 0 for a number in words.
type number struct {
	value, width int
	short        bool // typed after an apostrophe: the year '15
}

// exact reports whether n can only be an hour of the 24-hour clock.
func (n number) exact() bool {
	return n.width == 2 && n.value < 10 || n.value == 0 || n.value > 12
}

// longestTyped is the most bytes that a date can have.
const longestTyped = 80

// spelling unifies different spellings before words and numbers are told apart.
var spelling = sync.OnceValue(func() *strings.Replacer {
	return strings.NewReplacer(
		"a.m.", " am ", "p.m.", " pm ", "a.m", " am ", "p.m", " pm ",
		"some time", "about", " or so", " about ", "~", " about ", "@", " at ",
		"–", "-", "—", "-", "‐", "-", "‑", "-", "’", "'", ",", " ", ";", " ", "(", " ", ")", " ",
	)
})

// aboutWords say that a date is approximate.
var aboutWords = []string{"about", "around", "approx", "approximately", "circa", "ca", "c", "roughly", "sometime", "ish",
	"early", "mid", "middle", "late", "start", "beginning", "end", "perhaps", "maybe", "probably", "possibly"}

// emptyWords mean nothing in a date.
var emptyWords = []string{"the", "of", "on", "date", "just", "t"}

// ordinals follow the number of a day.
var ordinals = []string{"st", "nd", "rd", "th"}

// numberWords are the numbers that people write out.
var numberWords = map[string]int{"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
	"eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12}

// scan splits what was typed, leaves out what means nothing, and reports whether it was said to be only about right.
func scan(typed string) (items []item, about bool, err error) {
	if len(typed) > longestTyped || !utf8.ValidString(typed) {
		return nil, false, refuse(sayDay)
	}
	s := spelling().Replace(strings.ToLower(strings.TrimSpace(typed)))
	if s, about = strings.CutSuffix(s, "?"); s == "" {
		return nil, false, refuse(sayDay)
	}
	var sep byte           // the separator between the last number and what comes
	var spaced, short bool // a space, an apostrophe, since the last item
	for i := 0; i < len(s); {
		c, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.IsSpace(c):
			spaced = true
			i += size
		case c == '\'':
			short = true
			i++
		case strings.ContainsRune("/-.:", c):
			if sep != 0 {
				return nil, false, refuse(sayDay)
			}
			sep = byte(c)
			i++
		case c >= '0' && c <= '9':
			n, width := digits(s[i:])
			if width > 4 {
				return nil, false, refuse(sayDay)
			}
			i += width
			if items, err = addNumber(items, number{n, width, short}, sep, spaced); err != nil {
				return nil, false, err
			}
			sep, spaced, short = 0, false, false
		case c >= 'a' && c <= 'z':
			word := letters(s[i:])
			i += len(word)
			glued := !spaced && sep == 0
			sep, spaced, short = 0, false, false
			if n, ok := numberWords[word]; ok {
				items = append(items, item{nums: []number{{value: n}}})
				continue
			}
			if slices.Contains(aboutWords, word) {
				about = true
				continue
			}
			after := len(items) > 0 && items[len(items)-1].word == "" && glued
			if !slices.Contains(emptyWords, word) && (!after || !slices.Contains(ordinals, word)) {
				items = append(items, item{word: word})
			}
		default:
			return nil, false, refuse(sayDay)
		}
	}
	if len(items) == 0 {
		return nil, false, refuse(sayDay)
	}
	return items, about, nil
}

// addNumber adds n to the chain before it if the same separator joins them, or else as a new item.
func addNumber(items []item, n number, sep byte, spaced bool) ([]item, error) {
	if sep != 0 && len(items) > 0 {
		last := &items[len(items)-1]
		switch {
		case last.word != "":
		case last.sep == 0 || last.sep == sep:
			last.nums, last.sep = append(last.nums, n), sep
			return items, nil
		case !spaced:
			return nil, refuse(sayDay)
		}
	}
	return append(items, item{nums: []number{n}}), nil
}

func digits(s string) (value, width int) {
	for width < len(s) && s[width] >= '0' && s[width] <= '9' {
		if width < 5 {
			value = 10*value + int(s[width]-'0')
		}
		width++
	}
	return value, width
}

// letters returns the word at the start of s; an apostrophe inside it is part of it.
func letters(s string) string {
	n := 0
	for n < len(s) && (s[n] >= 'a' && s[n] <= 'z' || s[n] == '\'' && n+1 < len(s) && s[n+1] >= 'a' && s[n+1] <= 'z') {
		n++
	}
	return s[:n]
}

// month returns the month that word names, in full or by three or more of its first letters.
func month(word string) (time.Month, bool) {
	for m := time.January; m <= time.December; m++ {
		if len(word) >= 3 && strings.HasPrefix(strings.ToLower(m.String()), word) {
			return m, true
		}
	}
	return 0, false
}

// weekday returns the day of the week that word names, in full or by three or more of its first letters.
func weekday(word string) (time.Weekday, bool) {
	if word == "weds" {
		return time.Wednesday, true
	}
	for d := time.Sunday; d <= time.Saturday; d++ {
		if len(word) >= 3 && strings.HasPrefix(strings.ToLower(d.String()), word) {
			return d, true
		}
	}
	return 0, false
}
