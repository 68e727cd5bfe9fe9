package export

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/review"
)

// marksOnCall describes every mark in the facts: those with a description or a place on the body map, and those that
// are only told of in what was seen. With several children it says whose each is.
func marksOnCall(p *paper) string {
	_, several := p.bornChildren()
	var out []string
	for _, f := range openFacts(p.R) {
		mark := ""
		if f.HasMark() {
			mark = markOnCall(f)
		} else if f.Kind == checklist.FactSeen {
			mark = sentenceWithMark(f.Text)
		}
		if mark == "" {
			continue
		}
		mark = strings.TrimSuffix(mark, ".")
		if whose := markedChildren(p, f); several && whose != "" {
			mark = whose + ": " + inside(mark) // A name keeps its letters.
		} else {
			mark = english.Capital(mark)
		}
		if !slices.Contains(out, mark) {
			out = append(out, mark)
		}
	}
	return strings.Join(out, ". ")
}

// markedChildren names the children a fact is about.
func markedChildren(p *paper, f *checklist.Fact) string {
	var about []*checklist.Person
	for _, c := range p.R.Children() {
		if slices.Contains(f.About, c.ID) {
			about = append(about, c)
		}
	}
	return childNames(p, about)
}

// markOnCall describes a mark in as few words as the fact allows: where it is, what it is if a short sentence says so,
// and its size. "Each about 1 cm" means nothing until it is said what there are several of. Where there is nothing else to
// tell, or no place, the words of the fact are read out, however long they are.
func markOnCall(f *checklist.Fact) string {
	const most = 11 // most is the longest sentence that is read out, in words.
	i := f.Injury
	place := i.Place
	if place == "" {
		place = placesOf(f)
	}
	seen := sentenceWithMark(f.Text)
	if seen == "" {
		seen, _ = cutSentence(strings.TrimSpace(f.Text))
	}
	seen = strings.TrimSuffix(seen, ".")
	if place != "" && i.Size+i.Colour != "" && len(strings.Fields(seen)) > most {
		seen = ""
	}
	said := english.Join("; ", english.Join(": ", place, inside(seen)), i.Size, i.Colour)
	if said == "" {
		return "a mark, not described yet"
	}
	return said
}

// sentenceWithMark returns the first sentence of a text that names a mark on the body, if any does.
func sentenceWithMark(text string) string {
	for rest := strings.TrimSpace(text); rest != ""; {
		var first string
		if first, rest = cutSentence(rest); review.NamesMark(first) {
			return first
		}
	}
	return ""
}
