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
// written, or that a name could be of someone who is not to be named. It is empty if there are none.
func SourceNamed(r *checklist.Referral, paper string) string {
	named := sourceNamed(r, paper, ": ", func(said, under string) string { return `"` + said + `" (` + under + ")" })
	if under, names := sourceOpen(r, paper); named == "" && len(names) > 0 {
		return `"` + under + `" says that someone is not to be named, but nothing says who. This paper names ` + english.And(names) + ". The family could read it."
	}
	return named
}

// SourceNamedUnder says only under which questions names of protected sources were written, for a script: its messages
// can end up in a log.
func SourceNamedUnder(r *checklist.Referral, paper string) string {
	named := sourceNamed(r, paper, " under ", func(_, under string) string { return `"` + under + `"` })
	if under, names := sourceOpen(r, paper); named == "" && len(names) > 0 {
		return `"` + under + `" says that someone is not to be named, but nothing says who. This paper has a name that could be theirs. The family could read it.`
	}
	return named
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

// sourceOpen returns the names on a paper that could be of someone who is not to be named, where nothing says who that
// is, and the question under which it says so. There are none if the record does say.
func sourceOpen(r *checklist.Referral, paper string) (under string, names []string) {
	guide := checklist.Default()
	at, could := review.SourceOpen(r, guide)
	words := strings.FieldsFunc(strings.ToLower(paper), func(c rune) bool { return !unicode.IsLetter(c) && c != '-' })
	for _, name := range could {
		onPaper := func(w string) bool { return len(w) > 2 && slices.Contains(words, w) }
		if slices.ContainsFunc(strings.Fields(strings.ToLower(name)), onPaper) {
			names = append(names, name)
		}
	}
	return underWhich(guide, review.SourceUse{At: at}), names
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
