package workshop

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"
)

//go:embed short.toml
var shortFile []byte

// Short is a short unseen text, with what a worker can tell from it. It belongs to no case.
type Short struct {
	ID       string   `toml:"id"`
	Use      string   `toml:"use"` // Use is "before" or "after" for the two texts of a session; empty for a text to practise on.
	Title    string   `toml:"title"`
	Text     string   `toml:"text"`
	There    []string `toml:"there"`    // There lists the IDs of the criteria that the text meets.
	Notes    []string `toml:"notes"`    // Notes say what is easily mistaken for something else.
	Sentence string   `toml:"sentence"` // Sentence is the sentence of the text to rewrite.
	Hint     string   `toml:"hint"`
	Better   string   `toml:"better"` // Better is one way to write the sentence.
}

// shorts reads the embedded file once. A test reads it too, so a broken file never ships.
var shorts = sync.OnceValue(func() []Short {
	var file struct {
		Short []Short `toml:"short"`
	}
	if problems := decode(shortFile, &file); len(problems) > 0 {
		panic("workshop: short.toml: " + problems[0].String())
	}
	return file.Short
})

// The two short texts of a session.
const (
	BeforeText = "before"
	AfterText  = "after"
)

// ShortFor returns the text for the beginning or the end of a session.
func ShortFor(use string) Short {
	all := shorts()
	return all[slices.IndexFunc(all, func(s Short) bool { return s.Use == use })]
}

// ToPractise returns the texts to practise on, the easiest first.
func ToPractise() []Short {
	return slices.DeleteFunc(slices.Clone(shorts()), func(s Short) bool { return s.Use != "" })
}

// Missing returns the numbers, from 0, of those of the eight that a worker cannot tell.
func (s Short) Missing() []int {
	var out []int
	for i, c := range Criteria() {
		if !slices.Contains(s.There, c.ID) {
			out = append(out, i)
		}
	}
	return out
}

// Answer says whether one of the eight, counted from 0, is there, and whether the reader saw that.
func (s Short) Answer(i int, named bool) string {
	switch missing := slices.Contains(s.Missing(), i); {
	case missing && named:
		return "missing, as you said"
	case missing:
		return "missing, but not marked"
	case named:
		return "there: look again"
	}
	return "there"
}

// missing names what a worker cannot tell, each with its number.
func (s Short) missing() string {
	var out []string
	for _, i := range s.Missing() {
		out = append(out, fmt.Sprintf("%d %s", i+1, Criteria()[i].Title))
	}
	return strings.Join(out, ", ")
}

// Named counts how many of the missing things were named.
func (s Short) Named(named [8]bool) int {
	n := 0
	for _, i := range s.Missing() {
		if named[i] {
			n++
		}
	}
	return n
}

// Numbers reads numbers from 1 to 8, such as "1 3 4" or "134", as some of the eight. It reports false for anything
// else.
func Numbers(typed string) (out [8]bool, ok bool) {
	for _, r := range typed {
		switch {
		case r >= '1' && r <= '8':
			out[r-'1'], ok = true, true
		case !strings.ContainsRune(" ,;", r):
			return [8]bool{}, false
		}
	}
	return out, ok
}
