package review

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"referral/checklist"
)

// word is one word of a text, in small letters, and where it is.
type word struct {
	lower      string
	start, end int
}

// words yields the words of letters and digits in a text; "Tess's" gives tess and s.
func words(text string) iter.Seq[word] {
	return func(yield func(word) bool) {
		start := -1
		for i, r := range text {
			in := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
			switch {
			case in && start < 0:
				start = i
			case !in && start >= 0:
				if !yield(word{strings.ToLower(text[start:i]), start, i}) {
					return
				}
				start = -1
			}
		}
		if start >= 0 {
			yield(word{strings.ToLower(text[start:]), start, len(text)})
		}
	}
}

// wordsOf collects the words of a text.
func wordsOf(text string) []word { return slices.Collect(words(text)) }

// use is one use of a word in the record.
type use struct {
	text int // text is the place in index.texts.
	word
}

// index finds names in everything written for the main sheet. It is built once, so that each search is cheap.
type index struct {
	sought map[string]bool // sought holds the words looked for: names, and words for who someone is.
	texts  []Text
	uses   map[string][]use
	risk   map[string]bool // risk holds the words of what is said about the harm.
	about  map[string]bool // about holds the people that a fact is about.
}

// riskTopics are the topics of the questions about harm, what it does, and what is asked for.
var riskTopics = []string{"concern", "impact", "analysis", "outcome", "call", "referral", "fact"}

// index returns the words of the record. Facts on hold are on separate sheets, and are left out.
func (c *Context) index() *index {
	if c.names != nil {
		return c.names
	}
	x := &index{sought: map[string]bool{}, uses: map[string][]use{}, risk: map[string]bool{}, about: map[string]bool{}}
	for _, p := range c.R.People {
		for _, w := range nameWords(p) {
			x.sought[w] = true
		}
		for _, t := range p.Relations {
			for w := range words(t.Is) {
				x.sought[w.lower], x.sought[w.lower+"s"] = true, true
			}
		}
	}
	for _, f := range c.R.Facts {
		for _, id := range slices.Concat(f.About, []string{f.From}) {
			x.about[id] = true
		}
	}
	for _, q := range c.Guide.All() {
		if q.Kind != checklist.Prose && (q.Kind != checklist.Line || q.Of == checklist.OfPerson || q.Of == checklist.OfParent) && !q.IsList() {
			continue
		}
		if q.Of != checklist.OfFact {
			for _, subject := range subjects(c.R, q) {
				x.add(q, subject, c.value(q.ID, subject).Text)
			}
			continue
		}
		if field := factFields[q.ID]; field != nil {
			for _, f := range c.R.Facts {
				if !c.onSeparate()[f.ID] {
					x.add(q, f.ID, field(f))
				}
			}
		}
	}
	c.names = x
	return x
}

func (x *index) add(q *checklist.Question, subject, text string) {
	if text == "" {
		return
	}
	topic, _, _ := strings.Cut(q.ID, ".")
	risk := slices.Contains(riskTopics, topic)
	x.texts = append(x.texts, Text{At: place(q, subject), Question: q, Text: text})
	for w := range words(text) {
		if !x.sought[w.lower] {
			continue
		}
		x.uses[w.lower] = append(x.uses[w.lower], use{len(x.texts) - 1, w})
		if risk {
			x.risk[w.lower] = true
		}
	}
}

var titles = []string{"mr", "mrs", "ms", "miss", "mx", "dr", "sir", "lady", "the", "auntie", "aunty", "uncle", "nan", "gran"}

// nameWords returns the words by which someone can be known in a text, in lower case, without titles.
func nameWords(p *checklist.Person) []string {
	var out []string
	for _, name := range slices.Concat([]string{p.Name}, p.Aliases) {
		for _, w := range wordsOf(name) {
			if utf8.RuneCountInString(w.lower) > 1 && !slices.Contains(titles, w.lower) && !slices.Contains(out, w.lower) {
				out = append(out, w.lower)
			}
		}
	}
	return out
}

var months = []string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}

var days = []string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}

// dated reports whether a text says when: a day, a month, a year, or a word such as today.
func dated(text string) bool {
	ws := wordsOf(text)
	number := func(i int) bool { return i >= 0 && i < len(ws) && ws[i].lower[0] >= '0' && ws[i].lower[0] <= '9' }
	for i, w := range ws {
		nextToNumber := number(i-1) || number(i+1)
		switch {
		case w.lower == "today" || w.lower == "yesterday" || w.lower == "tonight":
			return true
		case slices.Contains(months, w.lower) && (nextToNumber || w.lower != "may" && w.lower != "march"):
			return true
		case slices.Contains(days, strings.TrimSuffix(w.lower, "s")):
			return true
		case len(w.lower) >= 3 && nextToNumber && startsOne(months, w.lower):
			return true
		case number(i) && len(w.lower) == 4 && (w.lower[:2] == "19" || w.lower[:2] == "20"):
			return true
		case number(i) && number(i+1) && text[w.end:ws[i+1].start] == "/":
			return true
		}
	}
	return false
}

func startsOne(names []string, short string) bool {
	return slices.ContainsFunc(names, func(n string) bool { return strings.HasPrefix(n, short) })
}
