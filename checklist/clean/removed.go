package clean

import (
	"slices"
	"strconv"
	"strings"

	"referral/checklist/english"
)

// Removed counts what the filter removed from a text. It never holds any of the text.
type Removed struct {
	Controls  int   // control characters, the escape character among them
	Direction int   // marks that turn the direction of writing
	Invisible int   // characters that cannot be seen
	Pictures  int   // pictures and other objects in a paste
	Invalid   int   // bytes that are not text, each replaced by U+FFFD
	Lines     []int // the lines, counted from 1, that held such bytes; at most 20
}

// mostLines is how many line numbers are kept.
const mostLines = 20

// Any reports whether something was removed or replaced.
func (r Removed) Any() bool {
	return r.Controls+r.Direction+r.Invisible+r.Pictures+r.Invalid > 0
}

// Add adds the counts of o to r.
func (r *Removed) Add(o Removed) {
	r.Controls += o.Controls
	r.Direction += o.Direction
	r.Invisible += o.Invisible
	r.Pictures += o.Pictures
	r.Invalid += o.Invalid
	r.Lines = slices.Clone(r.Lines) // the caller may hold a copy that shares them
	for _, n := range o.Lines {
		r.line(n)
	}
}

// String says in one or two plain sentences what was removed, without any of the text. It is empty if nothing was.
func (r Removed) String() string {
	var parts []string
	for _, kind := range []struct {
		n    int
		word string
	}{
		{r.Controls, "control character"},
		{r.Direction, "direction mark"},
		{r.Invisible, "invisible character"},
		{r.Pictures, "picture"},
	} {
		if kind.n > 0 {
			parts = append(parts, english.Count(kind.n, kind.word))
		}
	}
	var sentences []string
	if len(parts) > 0 {
		sentences = append(sentences, "Removed: "+strings.Join(parts, ", ")+".")
	}
	if r.Invalid > 0 {
		sentences = append(sentences, "Bytes that are not text"+r.where()+" were replaced.")
	}
	return strings.Join(sentences, " ")
}

// line records that line n held bytes that are not text.
func (r *Removed) line(n int) {
	if len(r.Lines) < mostLines && !slices.Contains(r.Lines, n) {
		r.Lines = append(r.Lines, n)
	}
}

// where returns the lines in words: " on line 4" or " on lines 4, 7 and 9".
func (r Removed) where() string {
	if len(r.Lines) == 0 {
		return ""
	}
	numbers := make([]string, len(r.Lines))
	for i, n := range r.Lines {
		numbers[i] = strconv.Itoa(n)
	}
	switch len(numbers) {
	case 1:
		return " on line " + numbers[0]
	case mostLines:
		return " on lines " + strings.Join(numbers, ", ") + " and perhaps more"
	}
	return " on lines " + english.And(numbers)
}
