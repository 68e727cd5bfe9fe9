package workshop

import (
	"embed"
	"fmt"
	"path"
	"slices"
	"strings"
	"sync"

	"referral/checklist/content"
)

//go:embed scenarios/*.toml
var files embed.FS

// All returns the scenarios of this program in the order of their names, including those chosen by name.
// The caller must not change them.
func All() []*Scenario { return loaded() }

// Browsable returns the scenarios that a list can show: all but those chosen by name.
func Browsable() []*Scenario {
	return slices.DeleteFunc(slices.Clone(loaded()), func(s *Scenario) bool { return s.ChosenByName })
}

// Find returns the scenario with the ID, in capitals or not.
func Find(id string) (*Scenario, bool) {
	id = plainName(id)
	for _, s := range loaded() {
		if s.ID == id {
			return s, true
		}
	}
	return nil, false
}

// File returns a case as its file, to serve as a pattern for a trainer's own.
func File(id string) ([]byte, bool) {
	data, err := files.ReadFile("scenarios/" + plainName(id) + ".toml")
	return data, err == nil
}

// loaded decodes the embedded files once. It leaves out the checks of [Read], which take ten times as long; a test
// checks these files instead.
var loaded = sync.OnceValue(func() []*Scenario {
	entries, err := files.ReadDir("scenarios")
	if err != nil {
		panic("workshop: listing the scenarios: " + err.Error())
	}
	var out []*Scenario
	for _, e := range entries {
		data, err := files.ReadFile(path.Join("scenarios", e.Name()))
		if err != nil {
			panic("workshop: reading a scenario: " + err.Error())
		}
		var s Scenario
		if problems := decode(data, &s); len(problems) > 0 {
			panic("workshop: " + e.Name() + ": " + problems[0].String())
		}
		s.trim()
		out = append(out, &s)
	}
	return out
})

// MaxFile is the largest file of a scenario that is read, in bytes.
const MaxFile = 1 << 20

// Read reads a scenario strictly and says what is wrong with it, line by line. The scenario is nil unless all
// problems are minor. No problem repeats a value from the file.
func Read(data []byte) (*Scenario, []Problem) {
	if len(data) > MaxFile {
		return nil, []Problem{{Say: fmt.Sprintf("the file is larger than %d KiB", MaxFile>>10)}}
	}
	var s Scenario
	c := checker{s: &s}
	for _, m := range content.Read(data, &s) {
		c.problems = append(c.problems, explained(m, s))
		if m.Kind == content.NotTOML {
			return nil, c.problems
		}
	}
	s.trim()
	c.lines = content.Lines(data)
	c.all()
	slices.SortStableFunc(c.problems, func(a, b Problem) int { return a.Line - b.Line })
	if slices.ContainsFunc(c.problems, func(p Problem) bool { return !p.Minor }) {
		return nil, c.problems
	}
	return &s, c.problems
}

// decode reads TOML strictly and says what is wrong with it, line by line.
func decode(data []byte, into any) []Problem {
	var out []Problem
	for _, m := range content.Read(data, into) {
		out = append(out, Problem{Line: m.Line, Key: m.Key, Say: m.Say})
	}
	return out
}

// trim removes the line feeds at the ends of texts in triple quotation marks.
func (s *Scenario) trim() {
	for _, t := range []*string{&s.Case, &s.Weak.Text, &s.Better.Text} {
		*t = strings.TrimSpace(*t)
	}
	if s.Middle != nil {
		s.Middle.Text = strings.TrimSpace(s.Middle.Text)
	}
}
