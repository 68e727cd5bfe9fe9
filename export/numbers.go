package export

import (
	"slices"
	"strings"
	"unicode/utf8"

	"referral/checklist/clean"
	"referral/checklist/english"
)

// NumberLines returns the numbers to ring, one per line: the number, then whose it is. A long line continues under its
// own words, and a number is never broken.
func NumberLines(numbers []Number, width int) []string {
	wide := 0
	for _, n := range numbers {
		wide = max(wide, utf8.RuneCountInString(n.Number))
	}
	var out []string
	for _, n := range numbers {
		words := n.Whose()
		if n.Note != "" {
			words += " (" + n.Note + ")"
		}
		lead := n.Number + strings.Repeat(" ", wide-utf8.RuneCountInString(n.Number)) + "   "
		for _, line := range folded(words, width-wide-3) {
			out = append(out, lead+line)
			lead = strings.Repeat(" ", wide+3)
		}
	}
	return out
}

// Dials reports whether there is a number to dial, rather than words saying that it is not known.
func (n Number) Dials() bool { return strings.ContainsAny(n.Number, "0123456789") }

// ClosedNow is before the label of a number that no one answers at this hour.
const ClosedNow = "Closed now: "

// Whose returns whose number it is, and whether it is closed at the moment.
func (n Number) Whose() string {
	if n.Shut {
		return ClosedNow + n.Label
	}
	return n.Label
}

// OpenFirst moves closed numbers to the end. If there are any, the number outside office hours comes first.
func OpenFirst(numbers []Number) []Number {
	rank := func(n Number) int {
		switch {
		case n.Shut:
			return 2
		case n.Night:
			return 0
		}
		return 1
	}
	out := slices.Clone(numbers)
	if slices.ContainsFunc(out, func(n Number) bool { return n.Shut }) {
		slices.SortStableFunc(out, func(a, b Number) int { return rank(a) - rank(b) })
	}
	return out
}

// Dialled returns the numbers that can be dialled.
func Dialled(numbers []Number) []Number {
	var out []Number
	for _, n := range numbers {
		if n.Dials() {
			out = append(out, n)
		}
	}
	return out
}

// folded breaks a text between words into lines of a width, at least 20 characters.
func folded(s string, width int) []string {
	return english.Wrap(english.OneLine(clean.Terminal(s)), max(width, 20), 0)
}

// FirstRows is the number of rows of [CallFirst] on a terminal of 24, leaving room for what was typed and the prompt.
const FirstRows = 21

const shortLabel = 50

// CallFirst returns what a caller needs to see: the numbers, what to do if a parent comes first, and the first words.
// To fit into the rows it gives up the empty lines, then the notes on the numbers, then all words but those about
// danger.
func CallFirst(c Context, width, rows int) []string {
	p := newPaper(c)
	bare := make([]Number, len(c.Numbers))
	for i, n := range c.Numbers {
		bare[i] = Number{Label: n.Label, Number: n.Number, Shut: n.Shut}
	}
	short := slices.Clone(bare) // One row per block.
	for i := range short {
		if label := []rune(short[i].Label); len(label) > shortLabel {
			short[i].Label = strings.TrimSpace(string(label[:shortLabel-1])) + "…"
		}
	}
	var council, words [][]string
	if c.R.Authority == "" {
		council = append(council, folded(whichCouncil, width))
	}
	must := []string{parentFirst(p)}
	if before := c.R.BeforeTelling(); len(before) > 0 {
		must = append(must, strings.Join(before, " "))
	}
	for _, s := range append(must, "First words: "+strings.ReplaceAll(openingWords(p), "________", "…"), anyoneMayRing) {
		words = append(words, folded(s, width))
	}
	for _, try := range []struct {
		numbers []Number
		words   [][]string
		spaced  bool
	}{
		{c.Numbers, words, true},
		{c.Numbers, words, false},
		{bare, words, false},
		{bare, words[:len(words)-1], false},
		{bare, words[:len(must)], false},
		{short, words[:len(must)], false},
	} {
		blocks := append([][]string{NumberLines(try.numbers, width)}, council...)
		out := stacked(append(blocks, try.words...), try.spaced)
		if len(out) <= rows {
			return out
		}
	}
	return stacked(append([][]string{NumberLines(short, width)}, words[:len(must)]...), false)
}

// stacked puts blocks one below the other, with or without an empty line between them.
func stacked(blocks [][]string, spaced bool) []string {
	var out []string
	for i, b := range blocks {
		if i > 0 && spaced {
			out = append(out, "")
		}
		out = append(out, b...)
	}
	return out
}
