package review

import (
	"slices"
	"strings"
	"sync"

	"referral/checklist"
)

// reading is an answer with what its words say: something of this family, or nothing that would not fit any other.
type reading struct {
	passage
	names  *called
	spoken int // spoken is the first token of words that someone is said to have spoken without quotation marks: "she told me: ...".
}

// called are the words of the names in the record: of everyone, and of those who are there for their work.
type called struct{ all, workers map[string]bool }

// reading reads an answer.
func (c *Context) reading(t Text) *reading {
	a := &reading{passage: passage{Text: t}, names: c.called()}
	a.cut()
	a.spoken = len(a.tokens)
	for i := 1; i < len(a.tokens); i++ {
		gap := strings.TrimSpace(a.textBetween(i-1, i))
		if (gap == ":" || gap == ",") && (saying.has(a.at(i-1).lower) || saying.has(a.at(i-2).lower)) {
			a.spoken = i
			break
		}
	}
	return a
}

// called returns the words of the names in the record.
func (c *Context) called() *called {
	if c.nameSet == nil {
		c.nameSet = &called{map[string]bool{}, map[string]bool{}}
		for _, p := range c.R.People {
			for _, w := range nameWords(p) {
				c.nameSet.all[w] = true
				if p.Work != nil {
					c.nameSet.workers[w] = true
				}
			}
		}
	}
	return c.nameSet
}

// textBetween returns the text between two tokens, the second after the first.
func (a *reading) textBetween(i, j int) string { return a.Text.Text[a.tokens[i].end:a.tokens[j].start] }

// lacks reports whether the answer lacks what is wanted. A day alone only satisfies a want for a day; a "because" alone
// satisfies none.
func (a *reading) lacks(want checklist.Want) bool {
	switch want {
	case checklist.WantWho:
		return !a.admits(want) && !a.who(want)
	case checklist.WantWhen:
		return !a.admits(want) && !a.when()
	case checklist.WantReason:
		return a.general(want) && !a.admits(want) || a.onlyNone()
	case checklist.WantRole:
		return a.general(want) && !slices.ContainsFunc(a.tokens, func(t token) bool { return jobWords.has(t.lower) })
	case checklist.WantDeed:
		return a.general(want) && !a.admits(want) && !a.speaksTo()
	}
	return a.general(want) && !a.admits(want) && !a.denies()
}

// general reports whether the answer says nothing about this family: all of its words are general, or all but one if it
// is about ideas.
func (a *reading) general(want checklist.Want) bool {
	var particular []int
	for i, t := range a.tokens {
		if t.quoted || i >= a.spoken {
			return false
		}
		if !a.isGeneral(i, want) {
			particular = append(particular, i)
		}
		if len(particular) > few {
			return false
		}
	}
	if a.isPictured() {
		return false
	}
	if len(particular) > 0 {
		in := a.inPhrases()
		particular = slices.DeleteFunc(particular, func(i int) bool { return in[i] })
	}
	return len(particular) == 0 || len(particular) == 1 && want != checklist.WantRole && a.weighty() <= short && a.ideas() > 1
}

const (
	few   = 4 // few is how many words general phrases can excuse.
	short = 8 // short is the most meaningful words that an answer about ideas can have if one of them is not general.
)

// ideas counts the words for ideas.
func (a *reading) ideas() (n int) {
	for _, t := range a.tokens {
		if ideaWords.holds(t.lower) || isAbstract(t.lower) {
			n++
		}
	}
	return n
}

// weighty counts the words that do more than hold the sentence together, give a day or point to a fact.
func (a *reading) weighty() (n int) {
	for _, t := range a.tokens {
		if !smallWords.has(t.lower) && !isDay(t.lower) && !isDigit(t.lower) && checklist.EntryFact.Number(t.lower) == 0 {
			n++
		}
	}
	return n
}

// inPhrases returns the places of the words that are in a general phrase.
func (a *reading) inPhrases() map[int]bool {
	in := map[int]bool{}
	for i := range a.tokens {
		for _, p := range phrasesOf().general {
			if a.says(i, p) {
				for j := range p {
					in[i+j] = true
				}
			}
		}
	}
	return in
}

// isPictured reports whether the answer has a phrase that says something although its words are general: "on her own".
func (a *reading) isPictured() bool {
	for i := range a.tokens {
		if slices.ContainsFunc(phrasesOf().particular, func(p []string) bool { return a.says(i, p) }) {
			return true
		}
	}
	return false
}

// says reports whether the phrase is at a place.
func (a *reading) says(i int, phrase []string) bool {
	if i+len(phrase) > len(a.tokens) {
		return false
	}
	for j, w := range phrase {
		if w != "*" && !isForm(a.tokens[i+j].lower, func(plain string) bool { return plain == w }) {
			return false
		}
	}
	return true
}

// phrases are the phrases of general.go, word by word.
type phrases struct{ general, particular [][]string }

var phrasesOf = sync.OnceValue(func() phrases {
	split := func(list []string) (out [][]string) {
		for _, p := range list {
			out = append(out, strings.Fields(p))
		}
		return out
	}
	return phrases{split(generalPhrases), split(particularPhrases)}
})

// isGeneral reports whether a word could be about any family. A name or a day alone says nothing either.
func (a *reading) isGeneral(i int, want checklist.Want) bool {
	t := a.tokens[i]
	switch {
	case isDigit(t.lower):
		return a.isOrdinal(i)
	case particularFor[want] != nil && particularFor[want].has(t.lower):
		return false
	case want == checklist.WantWords && t.lower == "with" && a.at(i-1).lower == "be":
		return !a.isOne(i+1) && !a.isOne(i+2)
	case want == checklist.WantWords && telling.has(t.lower) && adultsTelling.has(a.at(i-1).lower):
		return true
	case want == checklist.WantSeen && a.Question.Of == checklist.OfEvent && talking.holds(t.lower):
		return true
	case mealTimes.has(t.lower) && !countedBefore.has(a.at(i-1).lower) && !mealBefore.has(a.at(i-1).lower):
		return false
	case want == checklist.WantReason && telling.has(t.lower):
		return a.negated(i) && !listeners.has(a.at(i+1).lower)
	}
	return smallWords.has(t.lower) || a.isPerson(i) || timeWords.holds(t.lower) || checklist.EntryFact.Number(t.lower) > 0 ||
		generalWords.holds(t.lower) || traitWords.holds(t.lower) || processWords.holds(t.lower) || isAbstract(t.lower) ||
		isAbbreviation(a.Text.Text[t.start:t.end]) || generalFor[want] != nil && generalFor[want].holds(t.lower)
}

func isDigit(w string) bool { return w[0] >= '0' && w[0] <= '9' }

// speaksTo reports whether the answer says who speaks to whom, or when: "Ms Rowe tells Dad".
func (a *reading) speaksTo() bool {
	speaks := slices.ContainsFunc(a.tokens, func(t token) bool { return speech.holds(t.lower) || contact.holds(t.lower) })
	family := slices.ContainsFunc(a.tokens, func(t token) bool {
		return isRelation(t.lower) || a.names.all[t.lower] && !a.names.workers[t.lower] || isTitle.has(t.lower) || t.lower == "her" || t.lower == "him" || t.lower == "them"
	})
	return speaks && (a.who(checklist.WantDeed) && (a.when() || family) || a.has("until"))
}

// isOrdinal reports whether a number belongs to a date, a time, an age, a fact or a level, and counts nothing.
func (a *reading) isOrdinal(i int) bool {
	t, before, after := a.tokens[i], a.at(i-1), a.at(i+1)
	joined := func(i, j int) bool {
		return i >= 0 && j < len(a.tokens) && strings.Contains("/:.-", a.textBetween(i, j))
	}
	return joined(i-1, i) || joined(i, i+1) || len(t.lower) == 4 || slices.Contains(months, before.lower) || slices.Contains(months, after.lower) ||
		countedBefore.has(before.lower) || countedAfter.has(after.lower) || strings.Trim(t.lower, "0123456789") != ""
}

// isPerson reports whether a word is a name, a relation, a job or a group.
func (a *reading) isPerson(i int) bool {
	t := a.tokens[i]
	return a.names.all[t.lower] || isRelation(t.lower) || jobWords.holds(t.lower) || groupWords.has(t.lower) || isTitle.has(t.lower) ||
		t.upper && (given.has(t.lower) || isTitle.has(a.at(i-1).lower))
}

// isOne reports whether the word at a place is one person's name or relation.
func (a *reading) isOne(i int) bool {
	w := a.at(i).lower
	return w != "" && (a.names.all[w] || isRelation(w))
}

func isRelation(w string) bool { return personWords.holds(w) }

// who reports whether someone is named: by name, by relation or by job, or described as a man in a grey car. Being a
// relative of the child does not say who does something.
func (a *reading) who(want checklist.Want) bool {
	own := slices.Contains(a.Question.Wants, checklist.WantDeed) || a.Question.Of == checklist.OfChild
	for i, t := range a.tokens {
		switch {
		case jobWords.has(t.lower), isTitle.has(t.lower), byOneself.has(t.lower), t.lower == "me", a.names.workers[t.lower]:
			return true
		case a.names.all[t.lower], isRelation(t.lower):
			if want == checklist.WantWho && (a.names.all[t.lower] || a.namesRelative(i)) {
				return true
			}
		case own && (t.lower == "i" || t.lower == "we"):
			return true
		case t.upper && !isDay(t.lower) && (given.has(t.lower) || !t.first || a.mayBeName(i)):
			return true
		case oneOfMany.has(t.lower) && !a.general(want):
			return true
		}
	}
	return false
}

// namesRelative reports whether a relation says who: "her uncle", "both brothers". Siblings and neighbours in general
// do not.
func (a *reading) namesRelative(i int) bool {
	if t := a.tokens[i]; personWords.has(t.lower) {
		return t.lower != "sibling"
	}
	before := a.at(i - 1).lower
	return whoseWords.has(before) || hours.has(before) || whoseWords.has(a.at(i-2).lower) || before == "s"
}

// mayBeName reports whether the first word of a sentence is a name, judging by what follows: "Zelah Prynne", "Zelah, on
// 3 May".
func (a *reading) mayBeName(i int) bool {
	next := a.at(i + 1)
	return next.upper && next.adjacent && !isDay(next.lower) || next.end > 0 && strings.HasPrefix(a.textBetween(i, i+1), ",") && !a.isGeneral(i, checklist.WantDeed)
}

// isDay reports whether a capitalised word is a day or a month.
func isDay(w string) bool { return timeWords.holds(w) || slices.Contains(months, w) }

// when reports whether a day or a time is given: "at 3", "on Monday", "each morning".
func (a *reading) when() bool {
	in := a.inPhrases()
	for i, t := range a.tokens {
		if isDigit(t.lower) && a.isOrdinal(i) || slices.Contains(months, t.lower) && t.upper || timeWords.holds(t.lower) && !in[i] && t.lower != "am" ||
			hours.has(t.lower) && clockBefore.has(a.at(i-1).lower) {
			return true
		}
	}
	return false
}

// admits reports whether the answer says that something is not known, or has not come up. Who was not told is no
// reason.
func (a *reading) admits(want checklist.Want) bool {
	for i, t := range a.tokens {
		if !admitting.has(t.lower) || want == checklist.WantReason && (telling.has(t.lower) || t.lower == "agreed") {
			continue
		}
		if a.isDenied(i) {
			return true
		}
	}
	last := a.at(len(a.tokens) - 1).lower
	return a.at(0).lower == "unknown" || negating.has(a.at(0).lower) && last == "given" || last == "there" && a.negated(len(a.tokens)-1)
}

// isDenied reports whether a "not" belongs to a word: it comes shortly before in the same clause, or "nothing" comes
// straight after. "Told it wasn't for them" says what was told.
func (a *reading) isDenied(i int) bool {
	const near = 5
	for j := i - 1; j >= 0 && j >= i-near && a.at(j).lower != "and" && a.at(j).lower != "but"; j-- {
		if negating.has(a.at(j).lower) {
			return true
		}
	}
	return noWords.has(a.at(i + 1).lower)
}

// denies reports whether the answer is only a "no": "no concerns".
func (a *reading) denies() bool { return noWords.has(a.at(0).lower) && !a.has("but") }

// onlyNone reports whether the answer to what helps a child is a bare "none that we know of". With why it is not known,
// it would be an answer.
func (a *reading) onlyNone() bool {
	return slices.Contains(a.Question.Wants, checklist.WantHelps) && a.denies() &&
		!slices.ContainsFunc(a.tokens, func(t token) bool { return !noWords.has(t.lower) && !aroundNone.has(t.lower) })
}

// has reports whether the answer has a word.
func (a *reading) has(w string) bool {
	return slices.ContainsFunc(a.tokens, func(t token) bool { return t.lower == w })
}

// negated reports whether a "not" or a "no one" is near a word.
func (a *reading) negated(i int) bool {
	const near = 5
	return slices.ContainsFunc(a.tokens[max(i-near, 0):min(i+near+1, len(a.tokens))], func(t token) bool { return negating.has(t.lower) })
}
