package workshop

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// swearing matches what a mask hides: whole words, so that no name or place is touched.
var swearing = regexp.MustCompile(`(?i)\b(?:(?:mother)?fuck\w*|(?:bull)?shit(?:s|ty|ting|head)?|bitch(?:es|y)?|bastards?|cunts?|wank(?:er|ers|ing)?|twats?|arse(?:s|hole|holes)?|dickheads?|pricks?|piss(?:ed|ing)?|slags?|sluts?|whores?|bollocks|bloody)\b`)

// Mask replaces swear words with dots after their first letter, on a screen that anyone could walk past. Papers never
// use it: the exact words are what is being taught.
func Mask(text string) string {
	return swearing.ReplaceAllStringFunc(text, func(w string) string {
		_, first := utf8.DecodeRuneInString(w)
		return w[:first] + strings.Repeat("•", utf8.RuneCountInString(w)-1)
	})
}

// masked returns the card with all its texts masked. Marks move with the text, because a dot has more bytes than a
// letter.
func (c Card) masked() Card {
	c.Title, c.Compare, c.Here = Mask(c.Title), Mask(c.Compare), Mask(c.Here)
	c.Lines = slices.Clone(c.Lines)
	for i := range c.Lines {
		c.Lines[i] = Mask(c.Lines[i])
	}
	c.Marks = maskSpans(c.Text, c.Marks)
	c.Phrases = slices.Clone(c.Phrases)
	for i, p := range c.Phrases {
		c.Phrases[i].Spans, c.Phrases[i].Why, c.Phrases[i].Ask = maskSpans(c.Text, p.Spans), Mask(p.Why), Mask(p.Ask)
	}
	for _, vs := range []*[]Verdict{&c.Weak, &c.Better} {
		*vs = slices.Clone(*vs)
		for i := range *vs {
			(*vs)[i].Why = Mask((*vs)[i].Why)
		}
	}
	c.Text = Mask(c.Text)
	return c
}

func maskSpans(text string, spans []Span) []Span {
	var out []Span
	for _, s := range spans {
		before, inside := len(Mask(text[:s.Start])), Mask(text[s.Start:s.End])
		out = append(out, Span{before, before + len(inside), inside})
	}
	return out
}
