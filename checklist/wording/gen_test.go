package wording

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write table_gen.go again from phrases/*.toml")

// readPhrases reads every file of phrases in order of its name.
func readPhrases(t testing.TB) []Entry {
	t.Helper()
	names, err := filepath.Glob("phrases/*.toml")
	if err != nil || len(names) == 0 {
		t.Fatalf("listing phrases: %v", err)
	}
	var out []Entry
	seen := make(map[string]string)
	for _, name := range names {
		if filepath.Base(name) == "classes.toml" {
			continue
		}
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		f, err := readTable(name, b)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range f.Entry {
			if other, twice := seen[e.ID]; twice {
				t.Errorf("%s: %s stands in %s too", name, e.ID, other)
			}
			seen[e.ID] = name
			out = append(out, e)
		}
	}
	return out
}

// compilePhrases makes the program that table_gen.go should hold.
func compilePhrases(t testing.TB) *program {
	t.Helper()
	entries := readPhrases(t)
	classes, macros, err := readClasses(classFile)
	if err != nil {
		t.Fatal(err)
	}
	p, err := compile(entries, classes, macros)
	if err != nil {
		t.Fatal(err)
	}
	p.entries = append([]Entry(nil), entries...)
	for i := range p.entries {
		e := &p.entries[i]
		e.Patterns, e.Hits, e.Misses, e.Unless = nil, nil, nil, nil
	}
	return p
}

// TestTable keeps the generated table equal to its TOML. With -update it writes it.
func TestTable(t *testing.T) {
	want := compilePhrases(t)
	if *update {
		b, err := format.Source(writeTable(want))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile("table_gen.go", b, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if !reflect.DeepEqual(own(), want) {
		t.Fatal("the generated table is not what phrases/*.toml says: go test ./checklist/wording -run TestTable -update")
	}
}

func writeTable(p *program) []byte {
	var b bytes.Buffer
	b.WriteString("// Code generated from phrases/*.toml by go test -run TestTable -update. DO NOT EDIT.\n\npackage wording\n\nimport \"referral/checklist/finding\"\n\n")
	b.WriteString("// phrases is the program of this package's own phrases.\nvar phrases = program{\nentries: []Entry{\n")
	for _, e := range p.entries {
		fmt.Fprintf(&b, "{ID: %q, Category: %q, Severity: finding.%s, Attested: %v, Why: %q, Ask: %q, Source: %s", e.ID, e.Category,
			strings.ToUpper(e.Severity.String()[:1])+e.Severity.String()[1:], e.Attested, e.Why, e.Ask, quoted(e.Source))
		if len(e.Prompts) > 0 {
			fmt.Fprintf(&b, ", Prompts: %s", quoted(e.Prompts))
		}
		b.WriteString("},\n")
	}
	b.WriteString("},\nrules: []rule{")
	for i, r := range p.rules {
		sep(&b, i, 12)
		fmt.Fprintf(&b, "{%d,%d,%d},", r.unless, r.next, r.prev)
	}
	b.WriteString("},\ntext: ")
	for i := 0; i < len(p.text); i += 100 {
		if i > 0 {
			b.WriteString(" +\n")
		}
		fmt.Fprintf(&b, "%q", p.text[i:min(i+100, len(p.text))])
	}
	fmt.Fprintf(&b, ",\nacronyms: %s,\nnumbers: numbers{\n", quoted(p.acronyms))
	n := &p.numbers
	list(&b, "words", "word", n.words, func(w word) string {
		return fmt.Sprintf("{%d,traits{%d,%d,%d,%d},%d}", w.key, w.marks, w.props, w.root, w.rootEnd, w.end)
	})
	list(&b, "slots", "slot", n.slots, func(s slot) string {
		if s.word == 0 {
			return "{}"
		}
		return fmt.Sprintf("{%d,%d}", s.word, s.check)
	})
	list(&b, "members", "uint32", n.members, decimal)
	list(&b, "roots", "uint16", n.roots, decimal)
	gate := func(g gate) string { return fmt.Sprintf("{%d,%d}", g.after, g.before) }
	list(&b, "near", "gate", n.near, gate)
	list(&b, "far", "gate", n.far, gate)
	list(&b, "starts", "uint16", n.starts, decimal)
	list(&b, "steps", "step", n.steps, func(s step) string {
		return fmt.Sprintf("{%d,%d,%d,%d,%d,%d}", s.what, s.kids, s.seqs, s.gap, s.at, s.marks)
	})
	list(&b, "seqs", "seq", n.seqs, func(q seq) string {
		return fmt.Sprintf("{%d,%d,%d,%d,%d}", q.entry, q.acronym, q.class, q.from, q.last)
	})
	list(&b, "slips", "uint32", n.slips, decimal)
	list(&b, "slipIDs", "uint16", n.slipIDs, decimal)
	list(&b, "slipAt", "uint16", n.slipAt, decimal)
	fmt.Fprintf(&b, "slotBits: %d,\n},\n}\n", n.slotBits)
	return b.Bytes()
}

// list writes a table, a few of its rows on a line.
func list[T any](b *bytes.Buffer, name, of string, rows []T, row func(T) string) {
	fmt.Fprintf(b, "%s: []%s{", name, of)
	for i, r := range rows {
		sep(b, i, 16)
		b.WriteString(row(r) + ",")
	}
	b.WriteString("\n},\n")
}

func decimal[T uint16 | uint32](n T) string { return fmt.Sprint(n) }

func sep(b *bytes.Buffer, i, every int) {
	if i%every == 0 {
		b.WriteByte('\n')
	}
}

func quoted(list []string) string {
	var b strings.Builder
	b.WriteString("[]string{")
	for i, s := range list {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%q", s)
	}
	return b.String() + "}"
}

// TestPhrases runs every hit and every miss of every entry.
func TestPhrases(t *testing.T) {
	m := Default()
	for _, e := range readPhrases(t) {
		for _, text := range e.Hits {
			if !found(m, e.ID, text) {
				t.Errorf("%s: not found in %q: %s", e.ID, text, rulesOf(m, text))
			}
		}
		for _, text := range e.Misses {
			if found(m, e.ID, text) {
				t.Errorf("%s: found in %q", e.ID, text)
			}
		}
	}
}

func found(m *Matcher, id, text string) bool {
	for _, f := range m.Check(text, Options{}) {
		if f.Rule == id {
			return true
		}
	}
	return false
}

func rulesOf(m *Matcher, text string) string {
	var out []string
	for _, f := range m.Check(text, Options{}) {
		out = append(out, f.Rule+" "+f.Text)
	}
	return strings.Join(out, "; ")
}
