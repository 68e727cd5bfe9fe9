package wizard

import (
	"cmp"
	_ "embed"
	"math"
	"slices"
	"strings"
	"sync"

	"referral/checklist/content"
)

//go:embed find_words.toml
var findWordsTOML []byte

// findWords are the words that mean the same, and the phrases that mean a question.
type findWords struct {
	Same   []string `toml:"same"`
	Phrase []struct {
		At    string   `toml:"at"`
		Words []string `toml:"words"`
	} `toml:"phrase"`
}

var wordsToFind = sync.OnceValue(func() findWords {
	var f findWords
	if err := content.Decode("find_words.toml", findWordsTOML, &f); err != nil {
		panic(err)
	}
	return f
})

// phrasesFor returns the phrases that mean a question, to be found like its own words.
func phrasesFor(question string) string {
	var out []string
	for _, p := range wordsToFind().Phrase {
		if p.At == question {
			out = append(out, p.Words...)
		}
	}
	return strings.Join(out, ". ")
}

// mostNear is how many of the nearest are worth showing.
const mostNear = 12

// How much a word counts by where it is found. Small words count little, but "who" and "when" tell questions from each other.
const (
	inLabel  = 3
	inPhrase = 2
	inAsked  = 2
	inAlso   = 1
	smallest = 0.25
	meant    = 20  // meant is for a phrase that means it.
	other    = 0.8 // other is for a word that means the same.
	later    = 0.8 // later is for what is not asked yet.
)

// Nearest returns the places of those that come nearest to what was typed, nearest first, for a phrase that none of them
// fits. A word counts more the fewer of them have it.
func Nearest(typed string, all []Sought) []int {
	words := strings.FieldsFunc(oneLower(strings.ReplaceAll(typed, "’", "'")), func(c rune) bool { return strings.ContainsRune(betweenWords, c) })
	score, main := make([]float64, len(all)), make([]bool, len(all))
	lower := make([]Sought, len(all))
	for i, x := range all {
		lower[i] = Sought{Label: oneLower(x.Label), Keys: oneLower(x.Keys), Phrases: oneLower(x.Phrases), Asked: oneLower(x.Asked), Also: oneLower(x.Also)}
	}
	for _, w := range words {
		forms, found, weight := sameWords(w), 0, 1.0
		small := slices.Contains(smallWords, w)
		if small {
			weight = smallest
		}
		by := make([]float64, len(all))
		for i, x := range lower {
			if by[i] = x.has(forms); by[i] > 0 {
				found++
			}
		}
		for i := range all {
			score[i] += weight * by[i] * math.Log(float64(len(all)+1)/float64(found+1))
			main[i] = main[i] || by[i] > 0 && !small
		}
	}
	var out []int
	for i := range all {
		if all[i].meant(oneLower(typed)) {
			score[i], main[i] = score[i]+meant, true
		}
		if all[i].Later {
			score[i] *= later
		}
		if main[i] {
			out = append(out, i)
		}
	}
	slices.SortStableFunc(out, func(a, b int) int { return cmp.Compare(score[b], score[a]) })
	return out[:min(len(out), mostNear)]
}

// has returns how much the word counts for it. Its texts are in lower case.
func (x Sought) has(forms []string) float64 {
	most := 0.0
	for _, at := range []struct {
		text  string
		count float64
	}{{x.Label, inLabel}, {x.Keys, inLabel}, {x.Phrases, inPhrase}, {x.Asked, inAsked}, {x.Also, inAlso}} {
		switch {
		case at.count <= most:
		case beginsAWord(at.text, forms[0]):
			most = at.count
		case slices.ContainsFunc(forms[1:], func(form string) bool { return beginsAWord(at.text, form) }):
			most = max(most, other*at.count)
		}
	}
	return most
}

// sameWords returns the word without the ending of the plural, and the words that mean the same.
func sameWords(w string) []string {
	out := []string{singular(w)}
	for _, group := range wordsToFind().Same {
		if same := strings.Fields(group); slices.Contains(same, w) || slices.Contains(same, out[0]) {
			out = append(out, same...)
		}
	}
	return out
}
