package wording

import (
	"slices"
	"strings"

	"referral/checklist/finding"
)

// What a whole text can lack. The most common weak referral is thin, not rude.
var (
	absentDate = &Entry{ID: "absent-date", Category: "basics", Severity: finding.Fix, Attested: true,
		Why:    "There is no date or time anywhere, so the reader cannot tell what is new.",
		Ask:    "On which day, and at about what time, was each thing seen or heard?",
		Source: []string{"bolton", "swindon"}}
	absentSource = &Entry{ID: "absent-source", Category: "evidence", Severity: finding.Fix, Attested: true,
		Why:    "It does not name anyone who saw this, heard it or was told.",
		Ask:    "Who saw or heard this? Give their name and their role.",
		Source: []string{"swindon", "dsl"}}
	absentWords = &Entry{ID: "absent-words", Category: "voice", Severity: finding.Think, Attested: true,
		Why:    "None of the child's own words are here.",
		Ask:    "Were any of the child's own words written down at the time? Do not ask again.",
		Source: []string{"bolton"}}
	absentEffect = &Entry{ID: "absent-effect", Category: "analysis", Severity: finding.Fix, Attested: true,
		Why:    "Nothing says what this means for the child from day to day.",
		Ask:    "What has been seen that shows the effect on the child, and what could happen if nothing changes?",
		Source: []string{"bolton", "swindon"}}
	absentAsk = &Entry{ID: "absent-ask", Category: "basics", Severity: finding.Fix, Attested: true,
		Why:    "It does not ask for anything, so it could be taken as information only.",
		Ask:    "What are you asking social care to do, and by when?",
		Source: []string{"bolton", "dsl"}}
)

// Absent returns what a whole text lacks, most important first. It is for a text that is read by itself, not for one
// answer among others.
func (m *Matcher) Absent(text string, o Options) []finding.Finding {
	var has struct{ date, source, words, effect, ask bool }
	s := m.scan(text, o)
	for _, p := range paragraphs(text, o) {
		s.read(p)
		has.words = has.words || len(s.quotes) > 0
		for i := range s.tokens {
			t := &s.tokens[i]
			if t.flag&flagQuoted != 0 {
				continue
			}
			has.effect = has.effect || s.has(i, isEffect)
			has.ask = has.ask || s.has(i, isAsking) || s.asks(i)
			has.date = has.date || s.date(i)
			has.source = has.source || s.sourceAt(i)
		}
	}
	var out []finding.Finding
	for _, a := range []struct {
		has  bool
		rule *Entry
	}{{has.date, absentDate}, {has.source, absentSource}, {has.words, absentWords}, {has.effect, absentEffect}, {has.ask, absentAsk}} {
		if e, ok := m.entries[a.rule.ID]; ok && !a.has && e.Severity >= o.Floor {
			out = append(out, finding.Finding{Rule: e.ID, Category: e.Category, Severity: e.Severity,
				Whole: true, Why: e.Why, Ask: e.Ask, Source: e.Source})
		}
	}
	return out
}

// date reports whether a day or a clock time is at token i.
func (s *scan) date(i int) bool {
	t := &s.tokens[i]
	w := s.text[t.start:t.end]
	near := func(k int) bool {
		return k >= 0 && k < len(s.tokens) && s.tokens[k].flag&flagDigit != 0
	}
	switch {
	case s.has(i, isMonth):
		return near(i-1) || near(i+1) || t.flag&flagCapital != 0
	case s.has(i, isWeekday):
		return true
	case t.flag&flagDigit == 0:
		return false
	}
	// 12/11/2026, 12.11.26, 2026-11-12, 9:40, 9.40am, 10am
	if n := len(w); n >= 3 && (w[n-2:] == "am" || w[n-2:] == "pm") || n >= 6 && w[2] == '.' {
		return true
	}
	if t.end+1 < len(s.text) && i+1 < len(s.tokens) && near(i+1) && s.tokens[i+1].start == t.end+1 {
		c := s.text[t.end]
		return c == '/' || c == ':' || c == '-'
	}
	if i+1 < len(s.tokens) {
		n := &s.tokens[i+1]
		next := s.text[n.start:n.end]
		return next == "am" || next == "pm" || next == "a.m" || next == "p.m"
	}
	return false
}

// asks reports whether a request to the reader starts at token i: could someone ring, will you tell us, we would like,
// needs your help.
func (s *scan) asks(i int) bool {
	if i+1 == len(s.tokens) {
		return false
	}
	next := s.written(i + 1)
	switch strings.ToLower(s.written(i)) {
	case "can", "could", "will", "would":
		return slices.Contains([]string{"you", "your", "someone", "somebody", "like"}, next)
	case "need", "needs":
		return slices.Contains([]string{"you", "your", "someone", "somebody"}, next)
	}
	return false
}

// sourceAt reports whether a named person saw, heard or said something: a title with a name, or I, near a verb of
// seeing or saying, or who came to me.
func (s *scan) sourceAt(i int) bool {
	t := &s.tokens[i]
	if i > 0 && s.written(i) == "me" && slices.Contains([]string{"to", "told", "showed", "gave", "handed"}, s.written(i-1)) {
		return true
	}
	who := s.has(i, isTitle) || s.text[t.start:t.end] == "I" || s.isName(t)
	if !who {
		return false
	}
	for j := i + 1; j < len(s.tokens) && j <= i+8 && s.tokens[j].pre&preSentence == 0; j++ {
		if s.has(j, isSaying) {
			return true
		}
	}
	return i > 0 && s.has(i-1, isSaying) || i > 1 && s.has(i-2, isSaying)
}
