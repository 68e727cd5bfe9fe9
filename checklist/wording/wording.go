package wording

import (
	"slices"

	"referral/checklist/finding"
)

// Options says what kind of text is checked.
type Options struct {
	// Floor is the least severe level to report; the zero value reports everything.
	Floor finding.Severity
	// Labelled is true for an answer whose question asks for an opinion.
	Labelled bool
	// Quoted is true for a text that is entirely someone's own words.
	Quoted bool
	// Markdown takes a block quote for a quotation and leaves code alone.
	Markdown bool
	// Adults are words from the names of grown-ups, whose partners are no sign of harm.
	Adults []string
}

// Entry is one rule: a family of wordings with one reason and one question.
type Entry struct {
	ID       string           `toml:"id"`
	Category string           `toml:"category"`
	Severity finding.Severity `toml:"severity"`
	// Attested is true if published guidance names this wording or its stem; otherwise it is our own generalisation and
	// never a fix.
	Attested bool     `toml:"attested"`
	Why      string   `toml:"why"`
	Ask      string   `toml:"ask"`
	Source   []string `toml:"source"`
	// Prompts are up to four questions whose answers would be facts.
	Prompts []string `toml:"prompts"`
	// Unless lists exceptions.
	Unless   []string `toml:"unless"`
	Patterns []string `toml:"patterns"`
	// Hits are sentences in which the entry finds something, Misses those that it leaves alone.
	Hits   []string `toml:"hits"`
	Misses []string `toml:"misses"`
}

// Rules returns every built-in rule: phrases, detectors and what can be missing. The caller must not change what it
// points to.
func Rules() []Entry {
	var out []Entry
	for _, e := range slices.Concat(own().entries, detectors) {
		out = append(out, *e)
	}
	return out
}

// Rule returns the rule with this ID.
func Rule(id string) (Entry, bool) {
	for _, e := range slices.Concat(own().entries, detectors) {
		if e.ID == id {
			return *e, true
		}
	}
	return Entry{}, false
}
