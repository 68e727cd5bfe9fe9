package cmd

import (
	"cmp"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// ticked matches code in a sentence of a page.
var ticked = regexp.MustCompile("`([^`\n]+)`")

// eachTicked calls a function with each piece of code in the sentences of each page.
func eachTicked(t *testing.T, each func(page, code string)) {
	t.Helper()
	for page, text := range pages(t) {
		for _, m := range ticked.FindAllStringSubmatch(text, -1) {
			each(page, m[1])
		}
	}
}

// tree lists the files and folders of the repository, by their paths from the root.
func tree(t *testing.T) []string {
	t.Helper()
	var out []string
	err := fs.WalkDir(os.DirFS(".."), ".", func(name string, d fs.DirEntry, err error) error {
		if name == ".git" && d.IsDir() {
			return fs.SkipDir
		}
		out = append(out, name)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestPathsOfThePages checks that each of our files and folders that a page names exists. A path may be given from the
// root, or from a folder that the page has just named.
func TestPathsOfThePages(t *testing.T) {
	t.Parallel()
	files := tree(t)
	ours := regexp.MustCompile(`^\.?[a-z][\w.*-]*(/[\w.*-]+)*/?$`)
	roots := []string{"checklist", "export", "wizard", "cmd", "docs", ".ci", ".github"}
	exists := func(name string) bool {
		pattern := regexp.MustCompile(`(^|/)` + strings.ReplaceAll(regexp.QuoteMeta(name), `\*`, `[^/]*`) + `$`)
		return slices.ContainsFunc(files, pattern.MatchString)
	}
	seen := 0
	eachTicked(t, func(page, code string) {
		for name := range strings.FieldsSeq(code) {
			name = strings.TrimPrefix(name, "./")
			first, _, deep := strings.Cut(name, "/")
			known := deep && slices.Contains(roots, first) || strings.HasSuffix(name, ".go")
			if !known || !ours.MatchString(name) || testName.MatchString(name) {
				continue
			}
			if seen++; !exists(strings.TrimSuffix(name, "/")) {
				t.Errorf("%s: there is no %s", page, name)
			}
		}
	})
	if seen < 100 {
		t.Errorf("only %d paths were found", seen)
	}
}

// TestProgramOfThePages checks that each of our commands in a sentence can be typed, with its options.
func TestProgramOfThePages(t *testing.T) {
	t.Parallel()
	root := newRoot(newTestEnv(t))
	root.InitDefaultCompletionCmd()
	seen := 0
	eachTicked(t, func(page, code string) {
		words := strings.Fields(code)
		if words[0] != "referral" || len(words) > 1 && words[1] == "COMMAND" {
			return
		}
		seen++
		command, rest, err := root.Find(words[1:])
		if err != nil {
			t.Errorf("%s: %s: %v", page, code, err)
			return
		}
		if command == root && len(rest) > 0 && !strings.HasPrefix(rest[0], "-") {
			t.Errorf("%s: %s: there is no such command", page, code)
		}
		for _, w := range rest {
			if name, long := strings.CutPrefix(w, "--"); long && !hasFlag(command, name) {
				t.Errorf("%s: %s: there is no --%s", page, code, name)
			}
		}
	})
	if seen < 50 {
		t.Errorf("only %d commands were found", seen)
	}
}

func hasFlag(c *cobra.Command, name string) bool {
	c.InitDefaultHelpFlag()
	name, _, _ = strings.Cut(name, "=")
	return c.Flags().Lookup(name) != nil || c.InheritedFlags().Lookup(name) != nil
}

// testName matches a test that a page names, with or without its package.
var testName = regexp.MustCompile(`^(?:[a-z/]+\.)?(Test[A-Z]\w*)$`)

// TestNamesOfThePages checks that each test, function and type of ours that a page names exists.
func TestNamesOfThePages(t *testing.T) {
	t.Parallel()
	declared := map[string]bool{} // By package or type, and name: checklist.Set, Flow.Type.
	for _, name := range tree(t) {
		if strings.HasSuffix(name, ".go") && !strings.HasPrefix(name, ".ci/") && !strings.Contains(name, "testdata/") {
			declare(t, name, declared)
		}
	}
	goName := regexp.MustCompile(`^(?:([a-z]+)\.[A-Z]\w*|(\w*[A-Z]\w*)\.\w+)$`) // checklist.Set, formPage.changed
	ours := map[string]bool{}
	for name := range declared {
		pkg, _, _ := strings.Cut(name, ".")
		ours[pkg] = true
	}
	seen := 0
	eachTicked(t, func(page, code string) {
		for name := range strings.FieldsSeq(code) {
			name = path.Base(name)
			if strings.HasPrefix(name, "Test") && testName.MatchString(name) {
				name = "." + name // Whichever package has it.
			} else if m := goName.FindStringSubmatch(name); m == nil || !ours[m[1]+m[2]] {
				continue
			}
			if seen++; !declared[name] {
				t.Errorf("%s: no Go file declares %s", page, strings.TrimPrefix(name, "."))
			}
		}
	})
	if seen < 50 {
		t.Errorf("only %d names were found", seen)
	}
}

// declare adds the names that a file declares: methods under their type, everything else under its package, and tests
// without a package too.
func declare(t *testing.T, name string, declared map[string]bool) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join("..", filepath.FromSlash(name)), nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	pkg := path.Base(path.Dir(name))
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			declared[cmp.Or(receiver(d), pkg)+"."+d.Name.Name] = true
			if strings.HasPrefix(d.Name.Name, "Test") {
				declared["."+d.Name.Name] = true
			}
		case *ast.GenDecl:
			for _, s := range d.Specs {
				switch s := s.(type) {
				case *ast.TypeSpec:
					declared[pkg+"."+s.Name.Name] = true
				case *ast.ValueSpec:
					for _, n := range s.Names {
						declared[pkg+"."+n.Name] = true
					}
				}
			}
		}
	}
}

// receiver returns the type that a method belongs to, or empty for a function.
func receiver(d *ast.FuncDecl) string {
	if d.Recv == nil {
		return ""
	}
	at := d.Recv.List[0].Type
	if p, ok := at.(*ast.StarExpr); ok {
		at = p.X
	}
	if name, ok := at.(*ast.Ident); ok {
		return name.Name
	}
	return ""
}
