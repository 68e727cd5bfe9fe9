package export

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode"

	"referral/checklist"
	"referral/checklist/english"
)

var smallNumbers = sync.OnceValue(func() []string {
	return strings.Fields("no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty")
})

// holdsNumber reports whether the words hold the number, in digits or spelt.
func holdsNumber(s string, n int) bool {
	words := strings.FieldsFunc(strings.ToLower(s), func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
	return slices.Contains(words, fmt.Sprint(n)) || n >= 0 && n < len(smallNumbers()) && slices.Contains(words, smallNumbers()[n])
}

func isQuestion(s string) bool {
	return strings.HasSuffix(strings.TrimSpace(s), "?") && !strings.ContainsAny(s, "\"“”")
}

// askedOf are the words with which an account of a question begins: "where his coat was".
var askedOf = sync.OnceValue(func() []string { return strings.Fields("what when where which who whose why how whether if") })

// askedBefore is what an adult said just before. A question stands in quotation marks; an account of it does not. Whoever
// tells of the fact is named before it already.
func askedBefore(p *paper, f *checklist.Fact) string {
	asked := strings.TrimSpace(f.Asked)
	if asked == "" {
		return ""
	}
	who := f.To
	if who == "" {
		who = f.By
	}
	if !isQuestion(asked) {
		first, _, _ := strings.Cut(strings.ToLower(asked), " ")
		if slices.Contains(askedOf(), first) && !strings.Contains(asked, ". ") {
			return "Asked " + inside(asked) + ","
		}
		return "Just before: " + inside(asked)
	}
	name := p.first(who)
	if who == f.By && who != checklist.ReferrerID {
		name = ""
		if o := p.R.Person(who); o != nil {
			subject, _ := pronouns(o)
			name = english.Capital(subject)
		}
	}
	if name == "" {
		return "Asked, \"" + asked + "\","
	}
	return name + " asked, \"" + asked + "\""
}
