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

// shaped matches what looks like the ID of a question, or begins with one.
var shaped = regexp.MustCompile(`^[a-z]+(?:\.[a-z0-9_]+)+$`)

// dotted matches each word of a text that could be the ID of a question.
var dotted = regexp.MustCompile(`[a-z]+\.[a-z0-9_]+`)

// topic is what the IDs of a topic begin with.
var topic = regexp.MustCompile(`^[a-z]+\.$`)

// otherNames look like the ID of a question. What they are is said next to them.
var otherNames = map[string]string{
	"a.m":                "a time of day",
	"p.m":                "a time of day",
	"identity.age":       "a file of the key",
	"identity.copy.age":  "a file of the key",
	"identity.age.sum":   "a file of the key",
	"recipient.txt":      "a file of the key",
	"recipient.copy.txt": "a file of the key",
	"form.docx":          "a file",
	"check.text":         "the box for any text, which is in no guide",
	"workshop.text":      "the box of the workshop, which is in no guide",
	"runtime.gopanic":    "a function of Go",
	"vcs.revision":       "a setting of the build",
	"go.dev":             "a host",
}

// Every constant is a question of the guide, and no other file spells one out, not even among other words: a slip of
// typing would read an empty answer, and no one would notice. A place in a record, a profile or a scenario is put
// together from its table and its key, so that it cannot be taken for a question.
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
		if name == "checklist/ids.go" {
			return
		}
		literals(t, path, func(at token.Position, text string) {
			if topic.MatchString(text) {
				t.Errorf("%s: name the topic %q in checklist/ids.go and use its constant", at, text)
			}
			if shaped.MatchString(text) && otherNames[text] == "" && !strings.HasSuffix(text, ".toml") && !strings.HasSuffix(text, ".toml.txt") {
				t.Errorf("%s: name the question %q in checklist/ids.go and use its constant, or say in otherNames what it is", at, text)
			}
			for _, word := range dotted.FindAllString(text, -1) {
				if _, ok := g.Question(word); ok && word != text {
					t.Errorf("%s: use the constant of checklist/ids.go for %q", at, word)
				}
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
