package checklist_test

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"referral/checklist"
)

// shaped matches what looks like the ID of a question.
var shaped = regexp.MustCompile(`^[a-z]+\.[a-z0-9_]+$`)

// topic is what the IDs of a topic begin with.
var topic = regexp.MustCompile(`^[a-z]+\.$`)

// places are the files that use names of this shape for places in a record, a profile or a scenario.
var places = []string{"checklist/check.go", "checklist/authority/check.go", "wizard/workshop/check.go", "wizard/workshop/prose.go"}

// otherNames look like the ID of a question but are something else.
var otherNames = []string{"a.m", "p.m", "recipient.txt", "identity.age", "runtime.gopanic", "check.text", "workshop.text", "go.dev", "vcs.revision", "form.docx"}

// Every constant is a question of the guide, and no other file spells one out: a slip of typing would read an empty
// answer, and no one would notice.
func TestQuestionsAreNamedOnce(t *testing.T) {
	g := checklist.Default()
	literals(t, "ids.go", func(at token.Position, text string) {
		if topic.MatchString(text) && slices.ContainsFunc(g.All(), func(q *checklist.Question) bool { return strings.HasPrefix(q.ID, text) }) {
			return
		}
		if _, ok := g.Question(text); !ok {
			t.Errorf("%s: the guide has no question %q", at, text)
		}
	})
	sources(t, func(path, name string) {
		if name == "checklist/ids.go" || slices.Contains(places, name) {
			return
		}
		literals(t, path, func(at token.Position, text string) {
			if topic.MatchString(text) {
				t.Errorf("%s: name the topic %q in checklist/ids.go and use its constant", at, text)
			}
			if shaped.MatchString(text) && !slices.Contains(otherNames, text) && !strings.HasSuffix(text, ".toml") {
				t.Errorf("%s: name the question %q in checklist/ids.go and use its constant, or say in otherNames that it is none", at, text)
			}
		})
	})
}

// A question that the guide lacks holds nothing, and an answer to it is refused.
func TestUnknownQuestion(t *testing.T) {
	g, r := checklist.Default(), checklist.New()
	ref := checklist.Ref{Question: "family.nobody"}
	err := checklist.Set(r, g, ref, checklist.Value{Text: "Words"})
	var input *checklist.InputError
	if !errors.As(err, &input) || input.Question != ref.Question {
		t.Errorf("got %v, want an error that names the question", err)
	}
	if checklist.Get(r, g, ref).Answered() || len(r.Answers) > 0 {
		t.Error("an answer was kept")
	}
}

// sources walks every Go file of the program but the tests. The name is its path from the root.
func sources(t *testing.T, each func(path, name string)) {
	t.Helper()
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		name := filepath.ToSlash(strings.TrimPrefix(path, ".."+string(filepath.Separator)))
		switch {
		case err != nil:
			return err
		case d.IsDir() && path != ".." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata"):
			return fs.SkipDir
		case strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go"):
			each(path, name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func literals(t *testing.T, path string, each func(at token.Position, text string)) {
	t.Helper()
	files := token.NewFileSet()
	tree, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(tree, func(n ast.Node) bool {
		if l, ok := n.(*ast.BasicLit); ok && l.Kind == token.STRING {
			if text, err := strconv.Unquote(l.Value); err == nil {
				each(files.Position(l.Pos()), text)
			}
		}
		return true
	})
}

// Only ParseEntryID tells entries apart: a route has no letter and no number, so a first letter proves nothing.
func TestNoEntryIsKnownByItsFirstLetter(t *testing.T) {
	sources(t, func(path, name string) {
		if strings.HasPrefix(name, "checklist/authority/") || strings.HasPrefix(name, "export/pdf/") {
			return // Profiles and PDF files have IDs of their own.
		}
		tree, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			var of ast.Expr
			switch n := n.(type) {
			case *ast.IndexExpr:
				if at, ok := n.Index.(*ast.BasicLit); ok && at.Value == "0" {
					of = n.X
				}
			case *ast.SliceExpr:
				if at, ok := n.High.(*ast.BasicLit); ok && at.Value == "1" {
					of = n.X
				}
			}
			if id := lastName(of); strings.EqualFold(id, "id") {
				t.Errorf("%s: use checklist.ParseEntryID instead of a letter of %s", name, id)
			}
			return true
		})
	})
}

// lastName returns the name of a variable or a field.
func lastName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	}
	return ""
}
