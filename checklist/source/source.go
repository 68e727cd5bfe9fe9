package source

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"referral/checklist/content"
)

//go:embed sources.toml
var file []byte

// Source is one publication, law, set of forms or judgement that others cite by ID.
type Source struct {
	ID    string `toml:"id"`
	Title string `toml:"title"`
	// Kind is one of Kinds.
	Kind string `toml:"kind"`
	// Year is when it was published, if it says so.
	Year string `toml:"year,omitempty"`
	// Read is when it was read for this program, if known.
	Read string `toml:"read,omitempty"`
	// Note says how it was read, or what it is useful for.
	Note string `toml:"note,omitempty"`
	// URL is its address, if the publication itself gives one.
	URL string `toml:"url,omitempty"`
}

// Kinds lists what a source can be.
var Kinds = []string{"guidance", "article", "research", "law", "form", "judgement"}

// All returns every source in the order of the file. The caller owns the slice.
func All() []Source { return append([]Source(nil), loaded().list...) }

// Get returns the source with this ID.
func Get(id string) (Source, bool) {
	t := loaded()
	i, ok := t.index[id]
	if !ok {
		return Source{}, false
	}
	return t.list[i], true
}

// Known reports whether a source has this ID.
func Known(id string) bool {
	_, ok := Get(id)
	return ok
}

type table struct {
	list  []Source
	index map[string]int
}

// loaded reads the embedded file once, when it is first needed. A test reads it too, so a broken file never ships.
var loaded = sync.OnceValue(func() table {
	t, err := parse(file)
	if err != nil {
		panic("source: the embedded sources.toml cannot be read: " + err.Error())
	}
	return t
})

func parse(b []byte) (table, error) {
	var doc struct {
		Source []Source `toml:"source"`
	}
	if err := content.Decode("sources.toml", b, &doc); err != nil {
		return table{}, fmt.Errorf("reading %w", err)
	}
	t := table{list: doc.Source, index: make(map[string]int, len(doc.Source))}
	for i, s := range doc.Source {
		switch {
		case s.ID == "" || s.ID != strings.ToLower(s.ID) || strings.ContainsAny(s.ID, " _."):
			return table{}, fmt.Errorf("reading sources.toml: source %d: want a short lower-case ID with hyphens", i+1)
		case s.Title == "":
			return table{}, fmt.Errorf("reading sources.toml: %s: no title", s.ID)
		case !knownKind(s.Kind):
			return table{}, fmt.Errorf("reading sources.toml: %s: unknown kind %q", s.ID, s.Kind)
		}
		if _, twice := t.index[s.ID]; twice {
			return table{}, fmt.Errorf("reading sources.toml: %s: given twice", s.ID)
		}
		t.index[s.ID] = i
	}
	return t, nil
}

func knownKind(kind string) bool {
	for _, k := range Kinds {
		if k == kind {
			return true
		}
	}
	return false
}
