package wording

import (
	"errors"
	"slices"
	"strconv"
	"strings"
)

// part is one part of a pattern. Its kind decides which fields it has.
type part struct {
	is       partKind
	name     string   // as it is written; several words in one place have none
	words    []string // aPlace, anAcronym: the folded words that fit
	place    *place   // aPlace, anAcronym: the words in the book, once it has been asked for
	options  [][]part // aChoice
	optional bool     // aChoice: it can be left out
	most     int      // aGap: how many words it can skip
}

type partKind int

const (
	aPlace    partKind = iota // one of a set of words
	anAcronym                 // letters in this case
	aName                     // a word that looks like a name
	aNumber                   // a number in figures or in letters
	anyWord                   // a word that is in no list: see open
	aTrait                    // a word that ends like many words for character: see trait
	aChoice                   // one of several lists of parts
	aGap                      // some words skipped
	theStart                  // the finding starts at the next word
	theEnd                    // the finding ended with the last word
)

// patternReader turns the patterns of docs/wording.md into parts.
type patternReader struct {
	classes map[string][]string // the folded words of each class
	macros  map[string]string
	opened  map[string][]part // the macros read so far
	opening int               // how many macros are being read inside each other
	words   map[string][]part // the words read so far, as written, each in a list of its own
}

func newPatternReader(c *classes) *patternReader {
	return &patternReader{classes: c.words, macros: c.macros, opened: map[string][]part{}, words: map[string][]part{}}
}

// read reads one pattern.
func (r *patternReader) read(pattern string) ([]part, error) {
	atoms, err := atomsOf(pattern)
	if err != nil {
		return nil, err
	}
	l := list{r: r, atoms: atoms}
	parts, err := l.parts(false)
	switch {
	case err != nil:
		return nil, err
	case l.at < len(atoms):
		return nil, errors.New("a bracket too many")
	}
	return parts, nil
}

// atomsOf splits a pattern into words, brackets, bars, classes, gaps and marks.
func atomsOf(pattern string) ([]string, error) {
	out := make([]string, 0, len(pattern)/3)
	for rest := strings.TrimLeft(pattern, " "); rest != ""; rest = strings.TrimLeft(rest, " ") {
		n := 1
		switch c := rest[0]; {
		case strings.HasPrefix(rest, ">>"), strings.HasPrefix(rest, "<<"), strings.HasPrefix(rest, ")?"):
			n = 2
		case c == '(', c == ')', c == '|':
		case c == '{', c == '<':
			n = strings.IndexByte(rest, map[byte]byte{'{': '}', '<': '>'}[c]) + 1
			if n == 0 {
				return nil, errors.New("a bracket is not closed")
			}
			if strings.HasPrefix(rest[n:], "?") {
				n++
			}
		default:
			n = strings.IndexAny(rest, " ()|{}<>")
			switch n {
			case -1:
				n = len(rest)
			case 0:
				return nil, errors.New("a closing bracket too many")
			}
		}
		out = append(out, rest[:n])
		rest = rest[n:]
	}
	return out, nil
}

// list reads atoms from left to right.
type list struct {
	r     *patternReader
	atoms []string
	at    int
}

// parts reads up to the end or a closing bracket. Inside brackets a bar also ends a list; outside it joins the two
// parts next to it.
func (l *list) parts(inBrackets bool) ([]part, error) {
	var out []part
	for l.at < len(l.atoms) {
		switch atom := l.atoms[l.at]; {
		case atom == ")", atom == ")?", atom == "|" && inBrackets:
			return withContractions(out), nil
		case atom == "|":
			if l.at++; len(out) == 0 || l.at == len(l.atoms) {
				return nil, errors.New("a bar with nothing on one side of it")
			}
			next, err := l.part()
			if err != nil {
				return nil, err
			}
			last := len(out) - 1
			out[last] = choice([][]part{{out[last]}, {next}}, false)
		default:
			next, err := l.part()
			if err != nil {
				return nil, err
			}
			out = append(out, next)
		}
	}
	return withContractions(out), nil
}

// part reads one part.
func (l *list) part() (part, error) {
	atom := l.atoms[l.at]
	l.at++
	switch {
	case atom == ">>":
		return part{is: theStart}, nil
	case atom == "<<":
		return part{is: theEnd}, nil
	case atom == "(":
		return l.brackets()
	case atom[0] == '<':
		most, err := strconv.Atoi(strings.Trim(atom, "<>?"))
		if err != nil || most < 1 || most > 9 {
			return part{}, errors.New("want a number of words from 1 to 9, as in <2>")
		}
		return part{is: aGap, most: most}, nil
	case atom == "{acronym}" && l.at < len(l.atoms):
		letters := l.atoms[l.at]
		l.at++
		return part{is: anAcronym, name: letters, words: []string{fold(letters), fold(letters) + "s"}}, nil
	case atom[0] == '{':
		return l.r.named(atom)
	}
	return l.r.word(atom)[0], nil
}

// loneWord reads an option that is one word, as most are. It returns nil if the next option is something else.
func (l *list) loneWord() []part {
	if l.at+1 >= len(l.atoms) || strings.ContainsAny(l.atoms[l.at], "(){}<>|") || !strings.ContainsAny(l.atoms[l.at+1], ")|") {
		return nil
	}
	l.at++
	return l.r.word(l.atoms[l.at-1])
}

// brackets reads the options of a choice, after its opening bracket.
func (l *list) brackets() (part, error) {
	var options [][]part
	for {
		option := l.loneWord()
		if option == nil {
			var err error
			if option, err = l.parts(true); err != nil {
				return part{}, err
			}
		}
		if options = append(options, option); l.at == len(l.atoms) {
			return part{}, errors.New("a bracket is not closed")
		}
		l.at++
		if atom := l.atoms[l.at-1]; atom != "|" {
			return choice(options, atom == ")?"), nil
		}
	}
}

// named returns what a name in curly brackets means: a class, a macro or a special.
func (r *patternReader) named(atom string) (part, error) {
	plain := strings.TrimSuffix(atom, "?")
	optional := plain != atom
	name := strings.Trim(plain, "{}")
	switch name {
	case "Name":
		return part{is: aName}, nil
	case "number":
		return part{is: aNumber}, nil
	case "open":
		return part{is: anyWord}, nil
	case "trait":
		return part{is: aTrait}, nil
	}
	if words, ok := r.classes[name]; ok {
		p := part{name: plain, words: words}
		if optional {
			return choice([][]part{{p}}, true), nil
		}
		return p, nil
	}
	parts, err := r.macro(name)
	switch {
	case err != nil:
		return part{}, err
	case len(parts) == 1 && !optional:
		return parts[0], nil
	}
	return choice([][]part{parts}, optional), nil
}

// macro reads a macro, once.
func (r *patternReader) macro(name string) ([]part, error) {
	if parts, ok := r.opened[name]; ok {
		return parts, nil
	}
	text, ok := r.macros[name]
	switch {
	case !ok:
		return nil, errors.New("there is no class or macro of this name")
	case r.opening == 8:
		return nil, errors.New("a macro is inside itself")
	}
	r.opening++
	parts, err := r.read(text)
	r.opening--
	if err != nil {
		return nil, err
	}
	r.opened[name] = parts
	return parts, nil
}

// choice makes a part of several options. Options of a single word share one place.
func choice(options [][]part, optional bool) part {
	words := make([]string, 0, len(options))
	var others [][]part
	for i := 0; i < len(options); i++ {
		o := options[i]
		switch {
		case len(o) == 1 && o[0].is == aPlace:
			words = append(words, o[0].words...)
		case len(o) == 1 && o[0].is == aChoice:
			optional = optional || o[0].optional
			options = append(options, o[0].options...)
		default:
			others = append(others, o)
		}
	}
	place := part{words: words}
	switch {
	case len(others) == 0 && !optional:
		return place
	case len(words) > 0:
		others = append(others, []part{place})
	}
	return part{is: aChoice, options: others, optional: optional}
}

// word reads one word of a pattern, once, and returns a list of that part. A word with a hyphen becomes two.
func (r *patternReader) word(atom string) []part {
	if read, ok := r.words[atom]; ok {
		return read
	}
	var parts []part
	for w := range strings.FieldsFuncSeq(atom, func(c rune) bool { return c == '-' || c == '–' }) {
		parts = append(parts, part{name: w, words: forms(w)})
	}
	if len(parts) != 1 {
		parts = []part{{is: aChoice, options: [][]part{parts}}}
	}
	r.words[atom] = parts
	return parts
}

// forms returns what one written word means, folded: the word, with an optional last letter (looks?), or with its
// inflections (abscond~).
func forms(w string) []string {
	w = fold(w)
	if stem, ok := strings.CutSuffix(w, "~"); ok {
		out := inflect(stem)
		slices.Sort(out)
		return slices.Compact(out)
	}
	if word, ok := strings.CutSuffix(w, "?"); ok && len(word) > 1 {
		return []string{word[:len(word)-1], word}
	}
	return []string{w}
}
