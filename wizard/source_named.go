package wizard

import (
	"slices"
	"strings"
	"unicode"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/review"
)

// Words about a paper that names a protected source, asked each time before it is saved or copied.
const (
	WordsNamedAsk  = "Go ahead with the name in it?"
	WordsNamedNo   = "No, I will take the name out first"
	WordsNamedYes  = "Yes, with the name"
	WordsNamedStop = "Nothing was saved or copied."
	WordsNamedType = WordsNamedAsk + " Type yes, or just press Enter to take the name out first."
)

// SourceNamed says which names of protected sources are in the text of a paper, and under which questions they were
// written. It is empty if there are none.
func SourceNamed(r *checklist.Referral, paper string) string {
	return sourceNamed(r, paper, ": ", func(said, under string) string { return `"` + said + `" (` + under + ")" })
}

// SourceNamedUnder says only under which questions names of protected sources were written, for a script: its messages
// can end up in a log.
func SourceNamedUnder(r *checklist.Referral, paper string) string {
	return sourceNamed(r, paper, " under ", func(_, under string) string { return `"` + under + `"` })
}

func sourceNamed(r *checklist.Referral, paper, lead string, say func(said, under string) string) string {
	guide, letters := checklist.Default(), lettersOf(paper)
	var where []string
	for _, use := range review.SourcesNamed(r, guide) {
		words := say(use.Said, underWhich(guide, use))
		if strings.Contains(letters, lettersOf(use.Between)) && !slices.Contains(where, words) {
			where = append(where, words)
		}
	}
	if len(where) == 0 {
		return ""
	}
	return "This names someone who asked not to be named" + lead + english.And(where) + ". The family could read it."
}

// underWhich names the question under which a source was named, and the number of the fact or entry.
func underWhich(g *checklist.Guide, use review.SourceUse) string {
	label := ""
	if q, ok := g.Question(use.At.Question); ok {
		label = q.Label
	}
	if use.At.Fact == "" {
		return label
	}
	return english.Join(", ", label, strings.ToUpper(use.At.Fact))
}

// lettersOf returns the letters and digits of a text in lower case: line breaks, labels and capitals on a paper then
// make no difference.
func lettersOf(s string) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			return unicode.ToLower(c)
		}
		return -1
	}, s)
}
