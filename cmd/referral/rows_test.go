package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/followup"
	"referral/checklist/review"
	"referral/export"
)

// row is a row of docs/requirements.md: what the product does about it, and which tests fail if it does not.
type row struct {
	does   string
	held   []string // held lists tests, as folder.TestName, scripts in testdata and IDs of rules.
	notYet string   // notYet says what is missing, if anything is.
}

var (
	rowLine  = regexp.MustCompile(`^\| (\d+) \| (?:\d|kcsie|forms|practice) \| .* \| ([ACWDPT ]+) \| .* \| (.*) \|$`)
	holder   = regexp.MustCompile("^`([^`]+)`(?:, |$)")
	rowsPath = filepath.Join("..", "..", "docs", "requirements.md")
)

// requirements reads the rows of docs/requirements.md by their numbers.
func requirements(t *testing.T) map[int]row {
	t.Helper()
	data, err := os.ReadFile(rowsPath)
	if err != nil {
		t.Fatal(err)
	}
	rows := map[int]row{}
	for line := range strings.Lines(string(data)) {
		m := rowLine.FindStringSubmatch(strings.TrimSpace(line))
		if m == nil {
			continue
		}
		n, _ := strconv.Atoi(m[1])
		r := row{does: m[2]}
		rest := m[3]
		for h := holder.FindStringSubmatch(rest); h != nil; h = holder.FindStringSubmatch(rest) {
			r.held, rest = append(r.held, h[1]), rest[len(h[0]):]
		}
		reason, ok := strings.CutPrefix(rest, "not yet: ")
		if rest != "" && (!ok || reason == "") {
			t.Errorf("R%d: what does %q mean?", n, rest)
		}
		if _, twice := rows[n]; twice {
			t.Errorf("R%d is there twice", n)
		}
		r.notYet = reason
		rows[n] = r
	}
	for n := 1; n <= checklist.Rows; n++ {
		if _, ok := rows[n]; !ok {
			t.Errorf("there is no R%d", n)
		}
	}
	if len(rows) != checklist.Rows {
		t.Errorf("got %d rows, want %d", len(rows), checklist.Rows)
	}
	return rows
}

// testsIn returns the names of the tests in a folder.
func testsIn(t *testing.T, folder string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", "..", filepath.FromSlash(folder), "*_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, file := range files {
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv == nil && strings.HasPrefix(fn.Name.Name, "Test") {
				names = append(names, fn.Name.Name)
			}
		}
	}
	return names
}

// Every row names what checks it, or says what is missing, and whatever it names exists.
func TestEveryRowIsHeld(t *testing.T) {
	tests := map[string][]string{}
	for n, r := range requirements(t) {
		if len(r.held) == 0 && r.notYet == "" {
			t.Errorf("R%d: nothing checks it", n)
		}
		for _, h := range r.held {
			folder, name, isTest := strings.Cut(h, ".Test")
			switch {
			case isTest:
				if tests[folder] == nil {
					tests[folder] = testsIn(t, folder)
				}
				if !slices.Contains(tests[folder], "Test"+name) {
					t.Errorf("R%d: there is no test %s", n, h)
				}
			case strings.HasSuffix(h, ".txtar"):
				if _, err := os.Stat(filepath.Join("testdata", h)); err != nil {
					t.Errorf("R%d: there is no script %s", n, h)
				}
			default:
				if rule, ok := review.Find(h); !ok || !slices.Contains(rule.Rows, n) {
					t.Errorf("R%d: there is no rule %s for it", n, h)
				}
			}
		}
		if _, phrases := inWords[n]; phrases && !slices.Contains(r.held, "cmd/referral.TestRowsThatPhrasesHold") {
			t.Errorf("R%d: phrases check it, but it does not say so", n)
		}
	}
}

// Every row that the guide, a rule, a sheet or an outcome names exists.
func TestRowsThatAreNamedExist(t *testing.T) {
	rows := requirements(t)
	look := func(where string, list []int) {
		for _, n := range list {
			if _, ok := rows[n]; !ok {
				t.Errorf("%s: there is no row R%d", where, n)
			}
		}
	}
	for _, s := range checklist.Default().Sections {
		look(s.ID, s.Rows)
		for _, n := range s.Notes {
			look(s.ID, n.Rows)
		}
		for _, q := range s.Questions {
			look(q.ID, q.Rows)
		}
	}
	for _, r := range review.Rules() {
		look(r.ID, r.Rows)
	}
	for _, s := range export.Sheets() {
		look(s.ID, s.Rows)
	}
	for _, o := range followup.Outcomes {
		for _, e := range o.Expect {
			look(o.ID, e.Rows)
		}
	}
}
