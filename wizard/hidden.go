package wizard

import (
	"cmp"
	_ "embed"
	"slices"
	"sync"

	"referral/checklist"
	"referral/checklist/content"
)

// Hidden is a question that is not asked yet.
type Hidden struct {
	Question *checklist.Question
	When     string // When says when it is asked.
	At       Step   // At is the question or list whose answer brings it up.
}

// opener says when a question is asked, and at which other question that is decided.
type opener struct {
	When  string `toml:"when"` // When is the question's condition; empty for any question without one about an entry.
	Of    string `toml:"of"`   // Of is what such a question is about.
	At    string `toml:"at"`
	Asked string `toml:"asked"`
}

//go:embed hidden.toml
var hiddenTOML []byte

// openers returns the openers by condition, and those of entries by what the question is about.
var openers = sync.OnceValue(func() map[string]opener {
	var file struct {
		Question []opener `toml:"question"`
	}
	if err := content.Decode("hidden.toml", hiddenTOML, &file); err != nil {
		panic(err)
	}
	out := map[string]opener{}
	for _, o := range file.Question {
		out[cmp.Or(o.When, o.Of)] = o
	}
	return out
})

// Hidden returns the questions that are not asked yet, without those of a call, which are on the page of numbers.
func (f *Flow) Hidden() []Hidden {
	asked := map[string]Step{}
	for _, s := range f.everyStep() {
		if _, seen := asked[s.Question.ID]; !seen {
			asked[s.Question.ID] = s
		}
	}
	var out []Hidden
	for _, q := range f.guide.All() {
		if _, now := asked[q.ID]; now || !q.Asked() || slices.Contains(CallTaken, q.ID) {
			continue
		}
		by := openerOf(q)
		h := Hidden{Question: q, When: by.Asked}
		for range 5 { // What decides it may not be asked yet, either.
			if s, ok := asked[by.At]; ok {
				h.At = s
				break
			}
			if decides, ok := f.guide.Question(by.At); ok {
				by = openerOf(decides)
			}
		}
		if h.At.Question != nil {
			out = append(out, h)
		}
	}
	return out
}

func openerOf(q *checklist.Question) opener {
	if by, ok := openers()[q.When]; ok {
		return by
	}
	return openers()[q.Of]
}

// ofWords say what a question about an entry is about.
var ofWords = map[string]string{
	checklist.OfPerson: "a person", checklist.OfParent: "a parent", checklist.OfFact: "a fact", checklist.OfEvent: "an earlier event",
	checklist.OfAction: "the log", checklist.OfRoute: "also told",
}

// Sought returns how to find the question. What is asked now comes first.
func (h Hidden) Sought() Sought {
	label := h.Question.Label
	if of := ofWords[h.Question.Of]; of != "" {
		label += ", " + of
	}
	return Sought{Label: label, Keys: h.Question.Find, Phrases: phrasesFor(h.Question.ID), Asked: h.Question.Title, Also: alsoSought(h.Question), Later: true}
}

// Says says when the question is asked, as a sentence about it.
func (h Hidden) Says() string {
	return "\"" + h.Question.Label + "\" is asked " + h.When + "."
}

// FindHidden returns the questions not asked yet that match some words, best first.
func (f *Flow) FindHidden(words string) []Hidden {
	hidden := f.Hidden()
	var sought []Sought
	for _, h := range hidden {
		sought = append(sought, h.Sought())
	}
	var out []Hidden
	for _, i := range Found(words, sought) {
		out = append(out, hidden[i])
	}
	return out
}
