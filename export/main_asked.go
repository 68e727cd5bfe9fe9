package export

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode"

	"referral/checklist"
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
	who := asker(f)
	if who != f.By || who == checklist.ReferrerID {
		return askedBy(f, p.first(who))
	}
	name := ""
	if o := p.R.Person(who); o != nil {
		subject, _ := pronouns(o)
		name = p.start(subject)
	}
	return askedBy(f, name)
}

// asker is who spoke before the words of a fact.
func asker(f *checklist.Fact) string { return cmp.Or(f.To, f.By) }

// askedBy is what was said before the words of a fact, by name; the name is left out where it is empty.
func askedBy(f *checklist.Fact, name string) string {
	asked := strings.TrimSpace(f.Asked)
	if asked == "" {
		return ""
	}
	if !isQuestion(asked) {
		first, _, _ := strings.Cut(strings.ToLower(asked), " ")
		if slices.Contains(askedOf(), first) && !strings.Contains(asked, ". ") {
			return "Asked " + inside(asked) + ","
		}
		return "Just before: " + inside(asked)
	}
	if name == "" {
		return "Asked, \"" + asked + "\","
	}
	return name + " asked, \"" + asked + "\""
}
