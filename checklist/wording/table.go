package wording

import (
	_ "embed"
	"fmt"
	"io"
	"slices"
	"strings"

	"referral/checklist/content"
	"referral/checklist/finding"
	"referral/checklist/source"
)

//go:embed phrases/classes.toml
var classFile []byte

// Categories lists what a phrase can be about.
var Categories = []string{"vague", "quantity", "judgement", "blame", "engagement", "minimise", "sanitised", "hearsay",
	"opinion", "jargon", "plan", "threshold", "adultify", "outdated", "photo"}

// maxTable is the most a school's own file may hold, in bytes.
const maxTable = 1 << 20

// Table is a school's own entries and changes.
type Table struct {
	Entries  []Entry
	Severity map[string]finding.Severity
	Off      []string
	program  *program
}

type tableFile struct {
	Category string                      `toml:"category"`
	Severity map[string]finding.Severity `toml:"severity"`
	Off      []string                    `toml:"off"`
	Entry    []Entry                     `toml:"entry"`
}

type classesFile struct {
	Class map[string]string `toml:"class"`
	Macro map[string]string `toml:"macro"`
}

// LoadTable reads a school's own phrases and changes of severity, strictly: an
// unknown key, rule, category or source, a pattern that cannot be read, or an
// entry whose own hits and misses do not hold is an error that names it.
//
//	off = ["jargon-camhs"]          # rules of the program to leave out
//	severity = { "photo-taken" = "info" }
//
//	[[entry]]
//	id = "ours-hut"
//	category = "jargon"
//	severity = "think"
//	why = "A reader outside the school does not know the hut."
//	ask = "Which room is it?"
//	source = ["practice"]
//	patterns = ["the hut"]
//	hits = ["He was in the hut."]
func LoadTable(r io.Reader) (*Table, error) {
	b, err := io.ReadAll(io.LimitReader(r, maxTable+1))
	if err != nil {
		return nil, fmt.Errorf("reading phrases: %w", err)
	}
	if len(b) > maxTable {
		return nil, fmt.Errorf("reading phrases: the file is larger than %d bytes", maxTable)
	}
	f, err := readTable("the file", b)
	if err != nil {
		return nil, err
	}
	t := &Table{Entries: f.Entry, Severity: f.Severity, Off: f.Off}
	for i := range t.Entries {
		if _, ok := Rule(t.Entries[i].ID); ok {
			return nil, fmt.Errorf("reading phrases: %s: the program has a rule of this name", t.Entries[i].ID)
		}
	}
	for id := range t.Severity {
		if _, ok := Rule(id); !ok {
			return nil, fmt.Errorf("reading phrases: severity: no rule is called %q", id)
		}
	}
	for _, id := range t.Off {
		if _, ok := Rule(id); !ok {
			return nil, fmt.Errorf("reading phrases: off: no rule is called %q", id)
		}
	}
	classes, macros, err := readClasses(classFile)
	if err != nil {
		return nil, err
	}
	if t.program, err = compile(t.Entries, classes, macros); err != nil {
		return nil, fmt.Errorf("reading phrases: %w", err)
	}
	m := New(t)
	for i := range t.Entries {
		if err := m.prove(&t.Entries[i]); err != nil {
			return nil, fmt.Errorf("reading phrases: %w", err)
		}
	}
	return t, nil
}

// Rule returns the rule with this ID, a school's own included, as this matcher
// has it.
func (m *Matcher) Rule(id string) (Entry, bool) {
	e, ok := Rule(id)
	for _, p := range m.programs[1:] {
		for i := range p.entries {
			if p.entries[i].ID == id {
				e, ok = p.entries[i], true
			}
		}
	}
	if s, changed := m.severity[id]; changed {
		e.Severity = s
	}
	return e, ok
}

// prove reports whether an entry finds its own hits and leaves its misses.
func (m *Matcher) prove(e *Entry) error {
	found := func(text string) bool {
		for _, f := range m.Check(text, Options{}) {
			if f.Rule == e.ID {
				return true
			}
		}
		return false
	}
	for _, h := range e.Hits {
		if !found(h) {
			return fmt.Errorf("%s: not found in its hit %q", e.ID, h)
		}
	}
	for _, h := range e.Misses {
		if found(h) {
			return fmt.Errorf("%s: found in its miss %q", e.ID, h)
		}
	}
	return nil
}

func readTable(name string, b []byte) (*tableFile, error) {
	var f tableFile
	if err := content.Decode(name, b, &f); err != nil {
		return nil, fmt.Errorf("reading phrases: %w", err)
	}
	seen := make(map[string]bool)
	for i := range f.Entry {
		e := &f.Entry[i]
		if e.Category == "" {
			e.Category = f.Category
		}
		fail := ""
		switch {
		case e.ID == "" || strings.ContainsAny(e.ID, " .\t") || e.ID != strings.ToLower(e.ID):
			fail = "want an ID in lower case, with hyphens"
		case seen[e.ID]:
			fail = "given twice"
		case !slices.Contains(Categories, e.Category):
			fail = "unknown category"
		case e.Why == "" || e.Ask == "":
			fail = "no why or no ask"
		case len(e.Source) == 0:
			fail = "no source"
		case len(e.Patterns) == 0:
			fail = "no patterns"
		case len(e.Hits) == 0:
			fail = "no hits"
		case len(e.Prompts) > 4:
			fail = "more than four prompts"
		}
		for _, id := range e.Source {
			if !source.Known(id) {
				fail = "unknown source " + id
			}
		}
		if fail != "" {
			return nil, fmt.Errorf("reading phrases: entry %d (%s): %s", i+1, e.ID, fail)
		}
		seen[e.ID] = true
	}
	return &f, nil
}

// readClasses reads the named word classes and macros of patterns. A class may
// hold another: @name.
func readClasses(b []byte) (classes map[string][]string, macros map[string]string, err error) {
	var f classesFile
	if err := content.Decode("classes.toml", b, &f); err != nil {
		return nil, nil, fmt.Errorf("reading word classes: %w", err)
	}
	classes = make(map[string][]string, len(f.Class))
	var open func(name string, depth int) ([]string, error)
	open = func(name string, depth int) ([]string, error) {
		list, ok := f.Class[name]
		if !ok || depth > 5 {
			return nil, fmt.Errorf("reading word classes: no class is called %s", name)
		}
		var out []string
		for _, w := range strings.Fields(list) {
			if inner, ok := strings.CutPrefix(w, "@"); ok {
				more, err := open(inner, depth+1)
				if err != nil {
					return nil, err
				}
				out = append(out, more...)
				continue
			}
			out = append(out, forms(w)...)
		}
		slices.Sort(out)
		return slices.Compact(out), nil
	}
	for name := range f.Class {
		if classes[name], err = open(name, 0); err != nil {
			return nil, nil, err
		}
	}
	return classes, f.Macro, nil
}
