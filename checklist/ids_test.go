package checklist_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"referral/checklist"
)

// Every constant is a question of the guide, and no other file spells one out: a slip of typing would read an empty answer.
func TestQuestionsAreNamedOnce(t *testing.T) {
	g := checklist.Default()
	literals(t, "ids.go", func(at token.Position, text string) {
		if _, ok := g.Question(text); !ok {
			t.Errorf("%s: the guide has no question %q", at, text)
		}
	})
	// check.go names places of the record, and some have the name of a question.
	own := []string{"checklist/ids.go", "checklist/check.go"}
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		name := filepath.ToSlash(strings.TrimPrefix(path, ".."+string(filepath.Separator)))
		switch {
		case err != nil:
			return err
		case d.IsDir() && path != ".." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata"):
			return fs.SkipDir
		case !strings.HasSuffix(name, ".go"), strings.HasSuffix(name, "_test.go"), slices.Contains(own, name):
			return nil
		}
		literals(t, path, func(at token.Position, text string) {
			if _, ok := g.Question(text); ok {
				t.Errorf("%s: use the constant in checklist/ids.go for %q", at, text)
			}
		})
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
