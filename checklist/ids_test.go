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
	sources(t, func(path, name string) {
		if slices.Contains(own, name) {
			return
		}
		literals(t, path, func(at token.Position, text string) {
			if _, ok := g.Question(text); ok {
				t.Errorf("%s: use the constant in checklist/ids.go for %q", at, text)
			}
		})
	})
}

// sources walks every Go file of the program that is no test. The name is its path from the root.
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

// Entries are told apart by ParseEntryID alone: a route has no letter and no number, and a letter says nothing of it.
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

// lastName is the name of a variable or a field.
func lastName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	}
	return ""
}
