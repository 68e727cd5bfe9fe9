package wording

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// maxSequences is how many plain sequences one pattern may stand for.
const maxSequences = 2048

// What one sequence may have: places, and words left out in one place.
const (
	maxPlaces = 12
	maxGap    = 99
)

// place is what may stand in one place: a set of folded words, or one special.
type place struct {
	set     []string // sorted
	special uint16   // anyName, anyNumber or anAcronym
	acronym string   // the letters, in their case
	gap     int      // how many words may stand before it
}

// sequence is a pattern with nothing optional left in it.
type sequence struct {
	places   []place
	from, to int // which of the places the finding covers
}

// patternParser turns the pattern syntax of docs/wording.md into sequences.
type patternParser struct {
	classes map[string][]string // named word classes, expanded
	macros  map[string]string   // named parts of patterns
	in      []string
	at      int
}

// node is one part of a parsed pattern.
type node struct {
	options  []([]node) // alternatives; nil for a leaf
	optional bool
	leaf     place
	gap      int // words that may be skipped here; a part of its own
	mark     int // +1 the finding starts here, -1 it ends here
}

func (p *patternParser) parse(pattern string) ([]sequence, error) {
	in, err := p.lex(pattern, 0)
	if err != nil {
		return nil, fmt.Errorf("reading the pattern %q: %w", pattern, err)
	}
	p.in, p.at = in, 0
	nodes, err := p.list()
	if err == nil && p.at < len(p.in) {
		err = fmt.Errorf("a bracket too many")
	}
	if err != nil {
		return nil, fmt.Errorf("reading the pattern %q: %w", pattern, err)
	}
	flat, err := expand(nodes)
	if err != nil {
		return nil, fmt.Errorf("reading the pattern %q: %w", pattern, err)
	}
	var out []sequence
	seen := make(map[string]bool)
	for _, parts := range flat {
		s, err := assemble(parts)
		if err != nil {
			return nil, fmt.Errorf("reading the pattern %q: %w", pattern, err)
		}
		if k := fmt.Sprint(s); !seen[k] {
			seen[k] = true
			out = append(out, s)
		}
	}
	return out, nil
}

// lex cuts a pattern into brackets, bars and atoms, and opens its macros.
func (p *patternParser) lex(pattern string, depth int) ([]string, error) {
	if depth > 8 {
		return nil, fmt.Errorf("a macro stands in itself")
	}
	var out []string
	for i := 0; i < len(pattern); {
		switch c := pattern[i]; {
		case c == ' ':
			i++
		case strings.HasPrefix(pattern[i:], ">>"), strings.HasPrefix(pattern[i:], "<<"):
			out = append(out, pattern[i:i+2])
			i += 2
		case c == ')' && strings.HasPrefix(pattern[i:], ")?"):
			out = append(out, ")?")
			i += 2
		case c == '(' || c == ')':
			out = append(out, string(c))
			i++
		case c == '|':
			out = append(out, "|")
			i++
		case c == '{' || c == '<':
			end := strings.IndexByte(pattern[i:], map[byte]byte{'{': '}', '<': '>'}[c])
			if end < 0 {
				return nil, fmt.Errorf("%c is not closed", c)
			}
			atom := pattern[i : i+end+1]
			i += end + 1
			if i < len(pattern) && pattern[i] == '?' {
				i++
				if c == '{' {
					atom += "?"
				}
			}
			name := strings.TrimSuffix(strings.Trim(atom, "{}?"), "}")
			if macro, ok := p.macros[name]; ok && c == '{' {
				inner, err := p.lex(macro, depth+1)
				if err != nil {
					return nil, err
				}
				out = append(append(out, "("), inner...)
				out = append(out, map[bool]string{true: ")?", false: ")"}[strings.HasSuffix(atom, "?")])
				break
			}
			out = append(out, atom)
			if name == "acronym" {
				for i < len(pattern) && pattern[i] == ' ' {
					i++
				}
				j := i
				for j < len(pattern) && pattern[j] != ' ' {
					j++
				}
				out[len(out)-1] = "{acronym}" + pattern[i:j]
				i = j
			}
		default:
			j := i
			for j < len(pattern) && !strings.ContainsRune(" ()|{}<>", rune(pattern[j])) {
				j++
			}
			if j == i {
				return nil, fmt.Errorf("%q cannot stand here", pattern[i])
			}
			out = append(out, pattern[i:j])
			i = j
		}
	}
	return out, nil
}

// list reads parts up to a closing bracket or a bar inside brackets. Outside
// brackets a bar joins the two words beside it.
func (p *patternParser) list() ([]node, error) { return p.parts(false) }

func (p *patternParser) parts(inGroup bool) ([]node, error) {
	var out []node
	for p.at < len(p.in) {
		switch t := p.in[p.at]; t {
		case ")", ")?":
			return out, nil
		case "|":
			if inGroup {
				return out, nil
			}
			p.at++
			if len(out) == 0 || p.at >= len(p.in) {
				return nil, fmt.Errorf("a bar with nothing beside it")
			}
			next, err := p.part()
			if err != nil {
				return nil, err
			}
			last := out[len(out)-1]
			if last.options == nil {
				last = node{options: [][]node{{last}}}
			}
			last.options = append(last.options, []node{next})
			out[len(out)-1] = last
		default:
			n, err := p.part()
			if err != nil {
				return nil, err
			}
			out = append(out, n)
		}
	}
	return out, nil
}

func (p *patternParser) part() (node, error) {
	t := p.in[p.at]
	p.at++
	switch {
	case t == ">>":
		return node{mark: 1}, nil
	case t == "<<":
		return node{mark: -1}, nil
	case t == "(":
		var n node
		for {
			inner, err := p.parts(true)
			if err != nil {
				return n, err
			}
			n.options = append(n.options, inner)
			if p.at >= len(p.in) {
				return n, fmt.Errorf("a bracket is not closed")
			}
			t := p.in[p.at]
			p.at++
			if t == "|" {
				continue
			}
			n.optional = t == ")?"
			return n, nil
		}
	case strings.HasPrefix(t, "<"):
		k, err := strconv.Atoi(strings.Trim(t, "<>"))
		if err != nil || k < 1 || k > 9 {
			return node{}, fmt.Errorf("%s: want a number of words from 1 to 9", t)
		}
		return node{gap: k}, nil
	case strings.HasPrefix(t, "{acronym}"):
		a := strings.TrimPrefix(t, "{acronym}")
		return node{leaf: place{special: anAcronym, acronym: a, set: []string{strings.ToLower(a), strings.ToLower(a) + "s"}}}, nil
	case strings.HasPrefix(t, "{"):
		name := strings.Trim(strings.TrimSuffix(t, "?"), "{}")
		optional := strings.HasSuffix(t, "?")
		switch name {
		case "adv":
			return node{options: [][]node{{}}}, nil // fillers are skipped everywhere
		case "Name":
			return node{leaf: place{special: anyName}, optional: false}, nil
		case "number":
			return node{leaf: place{special: anyNumber}}, nil
		}
		set, ok := p.classes[name]
		if !ok {
			return node{}, fmt.Errorf("no class or macro is called %s", name)
		}
		n := node{leaf: place{set: set}}
		if optional {
			n = node{options: [][]node{{n}}, optional: true}
		}
		return n, nil
	}
	return wordNode(t), nil
}

// wordNode reads one word of a pattern; a hyphen makes two of it.
func wordNode(t string) node {
	pieces := strings.FieldsFunc(t, func(r rune) bool { return r == '-' || r == '–' })
	var seq []node
	for _, w := range pieces {
		seq = append(seq, node{leaf: place{set: forms(w)}})
	}
	if len(seq) == 1 {
		return seq[0]
	}
	return node{options: [][]node{seq}}
}

// forms returns what one written word stands for: a word, a word with an
// optional last letter, or a stem with its inflections. All are folded.
func forms(w string) []string {
	fold := strings.NewReplacer("'", "", "’", "").Replace(strings.ToLower(w))
	var out []string
	switch {
	case strings.HasSuffix(fold, "~"):
		out = inflect(strings.TrimSuffix(fold, "~"))
	case strings.HasSuffix(fold, "?") && len(fold) > 2:
		out = []string{fold[:len(fold)-2], fold[:len(fold)-1]}
	default:
		out = []string{fold}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
