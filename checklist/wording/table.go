package wording

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"referral/checklist/content"
	"referral/checklist/finding"
	"referral/checklist/source"
)

// Categories lists what a phrase can be about.
var Categories = []string{"vague", "quantity", "judgement", "blame", "engagement", "minimise", "sanitised", "hearsay",
	"opinion", "jargon", "plan", "threshold", "adultify", "outdated", "photo"}

// maxTable is the largest size of a school's own file, in bytes.
const maxTable = 1 << 20

// tableFile is a file of entries. Only a school's own has changes to other entries.
type tableFile struct {
	Category string                      `toml:"category"` // Category is for entries without one.
	Severity map[string]finding.Severity `toml:"severity"`
	Off      []string                    `toml:"off"`
	Entry    []*Entry                    `toml:"entry"`
}

// Load reads a school's own phrases and changes to ours, and returns a matcher
// of both. It is strict: an unknown key, rule, category or source, a pattern
// that cannot be read, or an entry whose own hits and misses do not hold is an
// error that names its line. The error never holds a value of the file.
//
//	off = ["jargon-short-camhs"]    # rules of the program to leave out
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
func Load(r io.Reader) (*Matcher, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxTable+1))
	if err != nil {
		return nil, err
	}
	if len(data) > maxTable {
		return nil, fmt.Errorf("the file is larger than %d KiB", maxTable>>10)
	}
	f, err := readTable(data)
	if err != nil {
		return nil, err
	}
	at := places{data: data, lines: content.Lines(data)}
	if err := f.isNamedWell(at); err != nil {
		return nil, err
	}
	m, err := newMatcher(f)
	var wrong *mistake
	if errors.As(err, &wrong) {
		return nil, at.wrong(slices.Index(f.Entry, wrong.entry), wrong.key, wrong.value, wrong.err.Error())
	}
	if err != nil {
		return nil, err
	}
	for i, e := range f.Entry {
		for _, hit := range e.Hits {
			if !m.finds(e.ID, hit) {
				return nil, at.wrong(i, "hits", hit, "the patterns do not find this")
			}
		}
		for _, miss := range e.Misses {
			if m.finds(e.ID, miss) {
				return nil, at.wrong(i, "misses", miss, "the patterns find this")
			}
		}
	}
	return m, nil
}

// isNamedWell checks that new entries have names of their own, and that changes are to rules that exist.
func (f *tableFile) isNamedWell(at places) error {
	const unknown = "the program has no rule of this name"
	for i, e := range f.Entry {
		if _, ok := Rule(e.ID); ok {
			return at.wrong(i, "id", "", "the program has a rule of this name")
		}
	}
	for _, id := range slices.Sorted(maps.Keys(f.Severity)) {
		if _, ok := Rule(id); !ok {
			return at.wrong(-1, "severity", id, unknown)
		}
	}
	for _, id := range f.Off {
		if _, ok := Rule(id); !ok {
			return at.wrong(-1, "off", id, unknown)
		}
	}
	return nil
}

// finds reports whether the rule finds something in text.
func (m *Matcher) finds(rule, text string) bool {
	return slices.ContainsFunc(m.Check(text, Options{}), func(f finding.Finding) bool { return f.Rule == rule })
}

// mistake is what is wrong with one value of an entry.
type mistake struct {
	entry      *Entry
	key, value string
	err        error
}

func (m *mistake) Error() string {
	return fmt.Sprintf("%s: %s: %q: %v", m.entry.ID, m.key, m.value, m.err)
}

func (m *mistake) Unwrap() error { return m.err }

// places knows the lines of a file.
type places struct {
	data  []byte
	lines map[string]int
}

// wrong returns an error that names the line of a value below a key of an entry, or of the file if there is no entry.
func (p places) wrong(entry int, key, value, say string) error {
	if entry >= 0 {
		within := fmt.Sprintf("entry.%d", entry+1)
		if _, ok := p.lines[within+"."+key]; !ok {
			return fmt.Errorf("line %d: %s", p.lines[within], say)
		}
		key = within + "." + key
	}
	line := p.lines[key]
	for i, text := range strings.Split(string(p.data), "\n") {
		if value != "" && i+1 >= line && strings.Contains(text, value) {
			line = i + 1
			break
		}
	}
	return fmt.Errorf("line %d: %s: %s", line, key, say)
}

// readTable reads a file of entries and checks each.
func readTable(data []byte) (*tableFile, error) {
	var f tableFile
	if mistakes := content.Read(data, &f); len(mistakes) > 0 {
		var say []string
		for _, m := range mistakes {
			say = append(say, m.String())
		}
		return nil, errors.New(strings.Join(say, "; "))
	}
	seen := make(map[string]bool)
	for i, e := range f.Entry {
		if e.Category == "" {
			e.Category = f.Category
		}
		if key, say := e.lacks(); say != "" {
			return nil, places{data, content.Lines(data)}.wrong(i, key, "", say)
		}
		if seen[e.ID] {
			return nil, places{data, content.Lines(data)}.wrong(i, "id", "", "given twice")
		}
		seen[e.ID] = true
	}
	return &f, nil
}

// lacks returns what is wrong with an entry, and where.
func (e *Entry) lacks() (key, say string) {
	switch {
	case e.ID == "" || strings.ContainsAny(e.ID, " .\t") || e.ID != strings.ToLower(e.ID):
		return "id", "want an ID in lower case, with hyphens"
	case !slices.Contains(Categories, e.Category):
		return "category", "there is no category of this name"
	case e.Why == "":
		return "why", "an entry needs why"
	case e.Ask == "":
		return "ask", "an entry needs ask"
	case len(e.Source) == 0:
		return "source", "an entry needs source"
	case slices.ContainsFunc(e.Source, func(id string) bool { return !source.Known(id) }):
		return "source", `there is no source of this name; "practice" is for what the school has learnt itself`
	case len(e.Patterns) == 0:
		return "patterns", "an entry needs patterns"
	case len(e.Hits) == 0:
		return "hits", "an entry needs hits"
	case len(e.Prompts) > 4:
		return "prompts", "more than four prompts"
	}
	return "", ""
}

// Rule returns the rule with this ID as this matcher has it, including a school's own.
func (m *Matcher) Rule(id string) (Entry, bool) {
	if e, ok := m.entries[id]; ok {
		return *e, true
	}
	return Entry{}, false
}
