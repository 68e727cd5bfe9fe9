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

// holdsNumber reports whether the words contain the number, in digits or spelt out.
func holdsNumber(s string, n int) bool {
	words := strings.FieldsFunc(strings.ToLower(s), func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
	return slices.Contains(words, fmt.Sprint(n)) || n >= 0 && n < len(smallNumbers()) && slices.Contains(words, smallNumbers()[n])
}

func isQuestion(s string) bool {
	return strings.HasSuffix(strings.TrimSpace(s), "?") && !strings.ContainsAny(s, "\"“”")
}

// askedOf returns the words that begin an account of a question: "where his coat was".
var askedOf = sync.OnceValue(func() []string { return strings.Fields("what when where which who whose why how whether if") })

// askedBefore returns what an adult said just before. A question is quoted; an account of one is not. The person who
// reports the fact has already been named.
func askedBefore(p *paper, f *checklist.Fact) string {
	who := asker(f)
	if who != f.By || who == checklist.ReferrerID {
		return askedBy(f, p.first(who))
	}
	name := ""
	if o := p.R.Person(who); o != nil {
		subject := pronounOf(o)
		name = p.start(subject)
	}
	return askedBy(f, name)
}

// asker names whoever spoke before the words of a fact.
func asker(f *checklist.Fact) string { return cmp.Or(f.To, f.By) }

// askedBy returns what was said before the words of a fact, with the speaker's name unless it is empty.
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
