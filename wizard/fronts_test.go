package wizard_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// frontEnds are the folders of the two front ends that show the same flow.
var frontEnds = []string{"plain", "tui"}

// eachFile parses every non-test file of a front end.
func eachFile(t *testing.T, folder string, do func(files *token.FileSet, tree *ast.File)) {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no Go files in %s: %v", folder, err)
	}
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		files := token.NewFileSet()
		tree, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		do(files, tree)
	}
}

// Words that both front ends show are written once, in this package: written twice, they would drift apart.
func TestFrontEndsShareTheirWords(t *testing.T) {
	const long = 14
	places := map[string]map[string]string{} // places says, for each text, where each front end writes it.
	for _, folder := range frontEnds {
		eachFile(t, folder, func(files *token.FileSet, tree *ast.File) {
			imports := map[ast.Expr]bool{}
			for _, i := range tree.Imports {
				imports[i.Path] = true
			}
			ast.Inspect(tree, func(n ast.Node) bool {
				l, ok := n.(*ast.BasicLit)
				if !ok || l.Kind != token.STRING || imports[l] {
					return true
				}
				if text, err := strconv.Unquote(l.Value); err == nil && utf8.RuneCountInString(text) >= long {
					if places[text] == nil {
						places[text] = map[string]string{}
					}
					places[text][folder] = files.Position(l.Pos()).String()
				}
				return true
			})
		})
	}
	for text, at := range places {
		if len(at) == len(frontEnds) {
			t.Errorf("%s and %s both write %q: write it once in package wizard", at["plain"], at["tui"], text)
		}
	}
}

// The rows of home, on the screen and line by line, have their names from this package, even short ones.
func TestHomesShareTheirRows(t *testing.T) {
	const shortest = 7
	names := func(path string) map[string]bool {
		tree, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		out := map[string]bool{}
		ast.Inspect(tree, func(n ast.Node) bool {
			if l, ok := n.(*ast.BasicLit); ok && l.Kind == token.STRING {
				text, _ := strconv.Unquote(l.Value)
				if name, _, _ := strings.Cut(text, ":"); len(name) >= shortest && unicode.IsUpper(rune(name[0])) {
					out[name] = true
				}
			}
			return true
		})
		return out
	}
	lines := names(filepath.Join("..", "cmd", "home_lines.go"))
	for name := range names(filepath.Join("tui", "home.go")) {
		if lines[name] {
			t.Errorf("both homes write %q: write it once in home.go", name)
		}
	}
}

// What follows from an answer is decided by its stanza or follow.go. A front end that knew a question by its ID would
// have a rule that the other lacks.
func TestFrontEndsKnowNoQuestion(t *testing.T) {
	for _, folder := range frontEnds {
		eachFile(t, folder, func(files *token.FileSet, tree *ast.File) {
			ast.Inspect(tree, func(n ast.Node) bool {
				if s, ok := n.(*ast.SelectorExpr); ok && isQuestionID(s) {
					t.Errorf("%s: checklist.%s: make it a key of the stanza, or a rule of wizard/follow.go", files.Position(s.Pos()), s.Sel.Name)
				}
				return true
			})
		})
	}
}

// isQuestionID reports whether the expression is one of the constants of checklist/ids.go.
func isQuestionID(s *ast.SelectorExpr) bool {
	of, ok := s.X.(*ast.Ident)
	name := s.Sel.Name
	return ok && of.Name == "checklist" && len(name) > 1 && name[0] == 'Q' && strings.ToUpper(name[1:2]) == name[1:2]
}
