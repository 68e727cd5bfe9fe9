package review

import (
	"iter"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"referral/checklist"
)

// passage is one piece of writing, split into sentences, for the checks that compare the text with what is entered.
type passage struct {
	Text
	speaker   string // speaker is the person whose own words the whole passage is; empty for the writer's.
	held      bool   // held is true for a fact on a separate sheet.
	foreign   bool   // foreign is true for exact words in another language, where a capital says nothing.
	sentences []span
	tokens    []token
}

// span is a range of the tokens of a passage: from, and the first one after.
type span struct{ from, to int }

// token is one word of a passage.
type token struct {
	word
	first    bool // first is true for the first word of a sentence, a quotation or a bracket, whose capital says nothing.
	quoted   bool // quoted is true between quotation marks.
	adjacent bool // adjacent is true if only a space or a hyphen separates it from the word before.
	upper    bool // upper is true if it has a capital followed by small letters.
}

// spoken are the questions whose answers are someone's own words, or contain them. Their wording is left alone, but not
// their names.
var spoken = []string{checklist.QFactWords, checklist.QFactAsked, checklist.QConsentParentsViews, checklist.QConsentChildViews, checklist.QVoiceWishes}

// ownPassages returns the passages in the writer's own words, without what someone else said.
func (c *Context) ownPassages() iter.Seq[*passage] {
	return func(yield func(*passage) bool) {
		ps := c.passages()
		for i := range ps {
			if ps[i].speaker == "" && !yield(&ps[i]) {
				return
			}
		}
	}
}

// passages returns everything written in sentences. It is worked out once, in time that grows with the length of the
// text.
func (c *Context) passages() []passage {
	if c.read != nil {
		return c.read
	}
	c.read = []passage{}
	facts := make(map[string]*checklist.Fact, len(c.R.Facts))
	for _, f := range c.R.Facts {
		facts[f.ID] = f
	}
	add := func(t Text) {
		p := passage{Text: t}
		if f := facts[t.At.Fact]; f != nil {
			p.held = c.onSeparate()[f.ID]
			if t.At.Question == checklist.QFactWords {
				p.foreign = f.Lang != "" && !strings.HasPrefix(strings.ToLower(f.Lang), "en")
				if p.speaker = f.From; p.speaker == "" {
					p.speaker = "somebody"
				}
			}
		}
		p.cut()
		c.read = append(c.read, p)
	}
	for _, t := range c.Texts() {
		add(t)
	}
	for _, id := range spoken {
		q, ok := c.Guide.Question(id)
		if !ok {
			continue
		}
		if field := factFields[id]; field != nil {
			for _, f := range c.R.Facts {
				if text := field(f); text != "" {
					add(Text{At: place(q, f.ID), Question: q, Text: text})
				}
			}
			continue
		}
		for _, subject := range subjects(c.R, q) {
			if text := c.value(id, subject).Text; text != "" {
				add(Text{At: place(q, subject), Question: q, Text: text})
			}
		}
	}
	return c.read
}

// cut finds the words and the sentences of the passage.
func (p *passage) cut() {
	from, last, quoted, first := 0, 0, p.speaker != "", true
	end := func() {
		if n := len(p.tokens); n > from {
			p.sentences = append(p.sentences, span{from, n})
			from = n
		}
	}
	for w := range words(p.Text.Text) {
		between := p.Text.Text[last:w.start]
		for i, r := range between {
			switch {
			case r == '"':
				quoted, first = !quoted, true
			case r == '“':
				quoted, first = true, true
			case r == '”':
				quoted, first = false, true
			case r == '\n':
				end()
				quoted, first = p.speaker != "", true
			case strings.ContainsRune("!?…", r), r == '.' && p.stops(between[i+1:]):
				end()
				first = true
			case strings.ContainsRune(":;(‘•*", r), r == '-' && (between == "- " || strings.HasSuffix(between, "\n- ")):
				first = true
			}
		}
		c, _ := utf8.DecodeRuneInString(p.Text.Text[w.start:])
		_, size := utf8.DecodeRuneInString(p.Text.Text[w.start:])
		rest := p.Text.Text[w.start+size : w.end]
		p.tokens = append(p.tokens, token{w, first, quoted, between == " " || between == "-",
			unicode.IsUpper(c) && rest != "" && strings.ToLower(rest) == rest && !strings.ContainsAny(rest, "0123456789")})
		first, last = false, w.end
	}
	end()
}

// stops reports whether a full stop before the rest of a gap ends a sentence: not after Mr, and not inside 1.5 or e.g.
func (p *passage) stops(rest string) bool {
	if rest == "" || !unicode.IsSpace(rune(rest[0])) && !strings.ContainsAny(rest[:1], "\")”'") && !strings.HasPrefix(rest, "”") {
		return false
	}
	if n := len(p.tokens); n > 0 {
		lower := p.tokens[n-1].lower
		return !isTitle.has(lower) && (len(lower) > 1 || lower == "i" || lower[0] <= '9')
	}
	return true
}

var isTitle = wordSet{list: "mr mrs ms miss mx dr st prof rev"}

// wordSet is a set of words. It is split when it is first used, not each time the program starts.
type wordSet struct {
	list string
	once sync.Once
	set  map[string]bool
}

func (w *wordSet) has(word string) bool {
	w.once.Do(func() {
		w.set = map[string]bool{}
		for _, s := range strings.Fields(w.list) {
			w.set[s] = true
		}
	})
	return w.set[word]
}

// holds reports whether the set has the word in one of its forms: "support" for "supports", "supported" and
// "supporting".
func (w *wordSet) holds(word string) bool { return isForm(word, w.has) }

// isForm reports whether the word, or a base form of it, is one of those.
func isForm(word string, is func(string) bool) bool {
	if is(word) {
		return true
	}
	for _, e := range endings {
		stem, ok := strings.CutSuffix(word, e.end)
		if ok && len(stem) > 1 && is(stem+e.instead) {
			return true
		}
	}
	return false
}

// endings are the endings of words, with what the base form has instead.
var endings = []struct{ end, instead string }{
	{"s", ""}, {"es", ""}, {"ies", "y"}, {"ed", ""}, {"d", ""}, {"ied", "y"}, {"ing", ""}, {"ing", "e"}, {"ly", ""}, {"ily", "y"}, {"ally", ""}, {"ment", ""}, {"ments", ""},
}

// hit returns a hit on the tokens from one to another, both included.
func (p *passage) hit(from, to int) Hit {
	start, end := p.tokens[from].start, p.tokens[to].end
	return Hit{At: p.At, Start: start, End: end, Text: p.Text.Text[start:end]}
}

// at returns the token at a place, or an empty one.
func (p *passage) at(i int) token {
	if i < 0 || i >= len(p.tokens) {
		return token{}
	}
	return p.tokens[i]
}

// owned reports whether the word at a place is followed by 's.
func (p *passage) owned(i int) bool {
	t, next := p.at(i), p.at(i+1)
	if next.lower != "s" || next.start <= t.end {
		return false
	}
	gap := p.Text.Text[t.end:next.start]
	return gap == "'" || gap == "’"
}
