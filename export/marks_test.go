package export

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"referral/checklist"
	"referral/export/document"
)

// twice are the parts of papers, each composed from what a paper may read.
var twice = map[string]func(*paper) []document.Block{
	"opening":            openingPart,
	"ninety seconds":     ninetySeconds,
	"who is who":         whoIsWho,
	"facts":              func(p *paper) []document.Block { ledger, after := factLedger(p); return append(ledger, after...) },
	"days and wishes":    daysAndWishes,
	"what it means":      whatItMeans,
	"view":               professionalView,
	"told and agreed":    toldAndAgreed,
	"before today":       beforeToday,
	"what should happen": whatShouldHappen,
	"further details":    furtherDetails,
	"not known":          func(p *paper) []document.Block { return notKnown(p, "") },
	"family on the call": func(p *paper) []document.Block {
		out, later := familyOnCall(p, newMarks())
		return append(out, later...)
	},
	"if they ask":    func(p *paper) []document.Block { return ifAsked(p, nil, newMarks()) },
	"after the call": afterCall,
	"facts to weigh": factsToWeigh,
}

// TestNothingAnswersDifferentlyTheSecondTime composes every part and every sheet twice, from the same record.
func TestNothingAnswersDifferentlyTheSecondTime(t *testing.T) {
	records := map[string]*checklist.Referral{"empty": checklist.New(), "early": early(t), "gaps": allGaps(t)}
	for _, name := range sampleNames(t) {
		records[name] = sample(t, name)
	}
	for name, r := range records {
		c := contextOf(r)
		p := newPaper(c)
		for part, compose := range twice {
			if diff := cmp.Diff(compose(p), compose(p)); diff != "" {
				t.Errorf("%s, %s (-first +second):\n%s", name, part, diff)
			}
		}
		for _, s := range Sheets() {
			first, _ := s.Compose(c)
			second, _ := s.Compose(c)
			if diff := cmp.Diff(first, second); diff != "" {
				t.Errorf("%s, sheet %s (-first +second):\n%s", name, s.ID, diff)
			}
		}
		if diff := cmp.Diff(Boxes(c), Boxes(c)); diff != "" {
			t.Errorf("%s, boxes (-first +second):\n%s", name, diff)
		}
	}
}

// sources returns the files of this package, without tests.
func sources(t *testing.T) map[string]*ast.File {
	t.Helper()
	paths, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]*ast.File{}
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		files[path] = f
	}
	return files
}

// TestMarksStayInAFewFiles checks that marks are passed along in few files: only then can a reader follow what has been
// said.
func TestMarksStayInAFewFiles(t *testing.T) {
	const most = 8
	var touched []string
	for path, f := range sources(t) {
		found := false
		ast.Inspect(f, func(n ast.Node) bool {
			id, ok := n.(*ast.Ident)
			found = found || ok && (id.Name == "marks" || id.Name == "newMarks")
			return true
		})
		if found {
			touched = append(touched, path)
		}
	}
	if len(touched) == 0 || len(touched) > most {
		t.Errorf("the marks are in %d files, want 1 to %d: %s", len(touched), most, strings.Join(touched, ", "))
	}
}

// TestPaperIsNeverChanged checks that no function sets a field of the paper it is given.
func TestPaperIsNeverChanged(t *testing.T) {
	found := 0
	for path, f := range sources(t) {
		for _, d := range f.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			given := papersOf(fn)
			found += len(given)
			ast.Inspect(fn, func(n ast.Node) bool {
				var set []ast.Expr
				switch n := n.(type) {
				case *ast.AssignStmt:
					set = n.Lhs
				case *ast.IncDecStmt:
					set = []ast.Expr{n.X}
				}
				for _, e := range set {
					if _, plain := e.(*ast.Ident); !plain && given[rootOf(e)] {
						t.Errorf("%s: %s changes what it reads", path, fn.Name.Name)
					}
				}
				return true
			})
		}
	}
	if found == 0 {
		t.Error("no function reads a paper")
	}
}

// papersOf returns the names of a function's paper parameters.
func papersOf(fn *ast.FuncDecl) map[string]bool {
	names := map[string]bool{}
	lists := []*ast.FieldList{fn.Recv, fn.Type.Params}
	for _, l := range lists {
		if l == nil {
			continue
		}
		for _, f := range l.List {
			star, ok := f.Type.(*ast.StarExpr)
			if !ok {
				continue
			}
			if id, ok := star.X.(*ast.Ident); ok && id.Name == "paper" {
				for _, name := range f.Names {
					names[name.Name] = true
				}
			}
		}
	}
	return names
}

// rootOf returns the name that an expression such as p.R.Facts[0] begins with.
func rootOf(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return rootOf(e.X)
	case *ast.IndexExpr:
		return rootOf(e.X)
	case *ast.StarExpr:
		return rootOf(e.X)
	case *ast.ParenExpr:
		return rootOf(e.X)
	}
	return ""
}
