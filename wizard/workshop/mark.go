package workshop

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// MarkedWords are words of one text that a room should stop at. Why and Ask are written by hand for that text,
// because a rule gives the same reason everywhere and is sometimes wrong.
type MarkedWords struct {
	Phrase string `toml:"phrase"`
	Group  string `toml:"group"` // Group is the ID of the group with which it is revealed.
	Why    string `toml:"why"`
	Ask    string `toml:"ask"`
}

// WeakGroups returns the phrases of the weak text: those marked by hand or, if the case has no marks of its own,
// those that the rules find.
func (s *Scenario) WeakGroups() []Group { return groupsOf(s.Weak.Text, s.Marks) }

// Groups returns the phrases of the middle text, marked by hand or found by the rules.
func (m *Middle) Groups() []Group { return groupsOf(m.Text, m.Marks) }

func groupsOf(text string, marks []MarkedWords) []Group {
	if len(marks) == 0 {
		return Groups(text)
	}
	var ids []string // ids lists the groups in the order of the marks: whoever writes the case puts the most serious first.
	for _, m := range marks {
		if !slices.Contains(ids, m.Group) {
			ids = append(ids, m.Group)
		}
	}
	var out []Group
	for _, id := range ids {
		g, ok := groupNamed(id)
		if !ok {
			continue
		}
		shown := Group{Title: g.Title, Why: g.Why}
		for _, m := range marks {
			if m.Group == id {
				shown.Phrases = append(shown.Phrases, Phrase{Spans: placesOf(text, m.Phrase), Why: m.Why, Ask: m.Ask})
			}
		}
		out = append(out, shown)
	}
	return out
}

func groupNamed(id string) (group, bool) {
	groups := session().Groups
	i := slices.IndexFunc(groups, func(g group) bool { return g.ID == id })
	if i < 0 {
		return group{}, false
	}
	return groups[i], true
}

// placesOf returns the places of a phrase in a text.
func placesOf(text, phrase string) []Span {
	var out []Span
	for at := 0; phrase != ""; {
		i := strings.Index(text[at:], phrase)
		if i < 0 {
			break
		}
		at += i + len(phrase)
		out = append(out, Span{at - len(phrase), at, phrase})
	}
	return out
}

// marks checks that each phrase is in its text as whole words, and does not overlap another.
func (c *checker) marks(at, text string, marks []MarkedWords) {
	var taken []Span
	for i, m := range marks {
		key := fmt.Sprintf("%s.%d", at, i+1)
		c.filled(key+".phrase", m.Phrase)
		c.oneLine(key+".why", m.Why)
		c.oneLine(key+".ask", m.Ask)
		if _, ok := groupNamed(m.Group); !ok {
			c.say(key+".group", "there is no such group; use one of: %s", groupIDs())
		}
		places := placesOf(text, m.Phrase)
		if len(places) == 0 && m.Phrase != "" {
			c.say(key+".phrase", "these words are not in the text; copy them from it")
		}
		for _, p := range places {
			if cutsAWord(text, p) {
				c.say(key+".phrase", "this begins or ends inside a word")
			}
			if slices.ContainsFunc(taken, func(t Span) bool { return p.Start < t.End && t.Start < p.End }) {
				c.say(key+".phrase", "another mark has some of these words")
			}
		}
		taken = append(taken, places...)
	}
}

func groupIDs() string {
	var out []string
	for _, g := range session().Groups {
		out = append(out, g.ID)
	}
	return strings.Join(out, ", ")
}

// cutsAWord reports whether either end of the span is inside a word or number.
func cutsAWord(text string, s Span) bool {
	word := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	before, _ := utf8.DecodeLastRuneInString(text[:s.Start])
	first, _ := utf8.DecodeRuneInString(text[s.Start:])
	last, _ := utf8.DecodeLastRuneInString(text[:s.End])
	after, _ := utf8.DecodeRuneInString(text[s.End:])
	return word(before) && word(first) || word(last) && word(after)
}
