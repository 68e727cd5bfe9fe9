package wording

import (
	"embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"referral/checklist/content"
)

//go:embed phrases/*.toml
var files embed.FS

// phrases are the built-in entries and the classes of words that patterns can name.
type phrases struct {
	entries []*Entry
	classes *classes
}

// own are the built-in phrases. They are read once, when they are first needed.
var own = sync.OnceValue(func() *phrases {
	p, err := readPhrases()
	if err != nil {
		panic("wording: " + err.Error()) // A test reads them too, so a broken file is never shipped.
	}
	return p
})

// readPhrases reads the embedded files in the order of their names.
func readPhrases() (*phrases, error) {
	p := &phrases{}
	list, err := files.ReadDir("phrases")
	if err != nil {
		return nil, err
	}
	for _, file := range list {
		data, err := files.ReadFile("phrases/" + file.Name())
		if err != nil {
			return nil, err
		}
		if file.Name() == "classes.toml" {
			if p.classes, err = readClasses(data); err != nil {
				return nil, err
			}
			continue
		}
		table, err := readTable(data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file.Name(), err)
		}
		p.entries = append(p.entries, table.Entry...)
	}
	return p, nil
}

// classes are groups of words that patterns can name.
type classes struct {
	words  map[string][]string // by class, folded and sorted
	macros map[string]string   // named parts of patterns
	common []string            // the most common words of English, the most common first
}

// readClasses reads the file of classes. A class can include another: @name.
func readClasses(data []byte) (*classes, error) {
	var f struct {
		Common string            `toml:"common"`
		Class  map[string]string `toml:"class"`
		Macro  map[string]string `toml:"macro"`
	}
	if err := content.Decode("classes.toml", data, &f); err != nil {
		return nil, err
	}
	c := &classes{words: make(map[string][]string), macros: f.Macro, common: strings.Fields(f.Common)}
	var wordsOf func(name string, depth int) ([]string, error)
	wordsOf = func(name string, depth int) ([]string, error) {
		list, ok := f.Class[name]
		if !ok || depth > 5 {
			return nil, fmt.Errorf("classes.toml: no class is called %s", name)
		}
		var out []string
		for _, w := range strings.Fields(list) {
			other, isClass := strings.CutPrefix(w, "@")
			if !isClass {
				out = append(out, forms(w)...)
				continue
			}
			more, err := wordsOf(other, depth+1)
			if err != nil {
				return nil, err
			}
			out = append(out, more...)
		}
		slices.Sort(out)
		return slices.Compact(out), nil
	}
	for name := range f.Class {
		words, err := wordsOf(name, 0)
		if err != nil {
			return nil, err
		}
		c.words[name] = words
	}
	return c, nil
}
