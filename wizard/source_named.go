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
		return sourceOpen(r, guide, paper, say)
	}
	return "This names someone who asked not to be named" + lead + english.And(where) + ". The family could read it."
}

// sourceOpen says that someone is not to be named although nothing says who, if the paper has a name that it could be.
func sourceOpen(r *checklist.Referral, g *checklist.Guide, paper string, say func(said, under string) string) string {
	at, names := review.SourceOpen(r, g)
	words := strings.FieldsFunc(strings.ToLower(paper), func(c rune) bool { return !unicode.IsLetter(c) && c != '-' })
	var where []string
	for _, name := range names {
		onPaper := func(w string) bool { return len(w) > 2 && slices.Contains(words, w) }
		if slices.ContainsFunc(strings.Fields(strings.ToLower(name)), onPaper) {
			where = append(where, say(name, underWhich(g, review.SourceUse{At: at})))
		}
	}
	if len(where) == 0 {
		return ""
	}
	return "Someone is not to be named, but nothing says who. It could be in this paper: " + english.Or(slices.Compact(where)) + ". The family could read it."
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
