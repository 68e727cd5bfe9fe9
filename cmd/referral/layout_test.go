package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// mayImport says which of our packages each package may import. Imports go one way.
var mayImport = map[string][]string{
	"checklist/content":    {},
	"checklist/english":    {},
	"checklist/source":     {"checklist/content"},
	"checklist/clean":      {"checklist/english"},
	"checklist/textfile":   {},
	"checklist/when":       {"checklist/english"},
	"checklist/workday":    {"checklist/content", "checklist/english"},
	"checklist/finding":    {"checklist/english", "checklist/source"},
	"checklist/wording":    {"checklist/content", "checklist/finding", "checklist/source"},
	"checklist/authority":  {"checklist/clean", "checklist/english", "checklist/workday"},
	"checklist":            {"checklist/content", "checklist/english", "checklist/source", "checklist/clean", "checklist/when", "checklist/finding", "checklist/wording", "checklist/workday", "checklist/authority"},
	"checklist/review":     {"checklist", "checklist/*"},
	"checklist/followup":   {"checklist", "checklist/*"},
	"export/document":      {},
	"export/docx":          {"checklist/english", "export/document"},
	"export/docx/docxtest": {},
	"export/markdown":      {"checklist/english", "export/document"},
	"export/text":          {"checklist/english", "export/document"},
	"export/pdf":           {"export/document"},
	"export/pdf/check":     {},
	"export/form":          {"checklist/clean", "checklist/english", "checklist/authority/form"},
	"export/private":       {},
	"export/save":          {"checklist/clean", "export/private"},
	"export":               {"checklist", "checklist/*", "export/document", "export/docx", "export/form", "export/markdown", "export/text", "export/pdf"},
	"wizard/draft":         {"export/private"},
	"wizard":               {"checklist", "checklist/*", "export", "export/document", "export/text"},
	"wizard/drafttest":     {"wizard"},
	"wizard/learn":         {"checklist", "checklist/authority", "checklist/authority/form", "checklist/english"},
	"wizard/plain":         {"checklist", "checklist/*", "export", "export/*", "wizard"},
	"wizard/workshop":      {"checklist", "checklist/*", "export", "export/*", "wizard"},
	"cmd/licences":         {},
	"cmd":                  {"cmd/licences", "checklist", "checklist/*", "export", "export/*", "wizard", "wizard/draft", "wizard/learn", "wizard/plain", "wizard/workshop", "wizard/tui", "wizard/show"},
	"cmd/referral":         {"cmd", "checklist/when"},

	"checklist/authority/form": {"checklist", "checklist/authority", "checklist/clean", "checklist/content", "checklist/english"},

	"wizard/tui/screen":            {"checklist/clean", "checklist/english"},
	"wizard/tui/screen/screentest": {},
	"wizard/tui/prose":             {"checklist", "checklist/clean", "checklist/english", "checklist/finding", "wizard/tui/screen"},
	"wizard/tui/field":             {"checklist", "checklist/clean", "checklist/english", "checklist/finding", "checklist/when", "wizard", "wizard/tui/screen", "wizard/tui/prose"},
	"wizard/tui":                   {"checklist", "checklist/*", "export", "export/*", "wizard", "wizard/learn", "wizard/tui/screen", "wizard/tui/field"},
	"wizard/show":                  {"checklist", "checklist/clean", "checklist/english", "checklist/finding", "export", "export/document", "wizard", "wizard/workshop", "wizard/tui/screen", "wizard/tui/field"},
}

// onScreen lists the packages that draw on a terminal.
var onScreen = []string{"wizard/tui", "wizard/tui/screen", "wizard/tui/screen/screentest", "wizard/tui/prose", "wizard/tui/field", "wizard/show"}

// onlyIn says which of our packages can import an outside library; others must not.
var onlyIn = []struct {
	prefix string
	in     []string
}{
	{"charm.land/", onScreen},
	{"github.com/charmbracelet/", onScreen},
	{"github.com/spf13/cobra", []string{"cmd"}},
	{"filippo.io/age", []string{"wizard/draft"}},
	{"github.com/gofrs/flock", []string{"wizard/draft"}},
	{"github.com/go-text/typesetting", []string{"export/pdf"}},
	{"golang.org/x/net", []string{"export/form"}},
	{"net", nil},
	{"net/http", nil},
	{"crypto/tls", nil},
}

// onlyNames says which names of another of our packages a package can use, if it must not know the rest.
var onlyNames = map[string]map[string][]string{
	"wizard/tui/prose": {"checklist": {"Gap", "MaxAnswer"}},                 // The editor knows nothing about questions.
	"wizard/show":      {"wizard": {"Comments", "Flow", "NewFlow", "Step"}}, // A training session knows nothing about drafts.
}

// packages runs go list with a format over all our packages.
func packages(t *testing.T, format string) map[string]string {
	t.Helper()
	out, err := exec.Command("go", "list", "-f", "{{.ImportPath}}\t"+format, "referral/...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	all := map[string]string{}
	for line := range strings.Lines(string(out)) {
		path, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		all[strings.TrimPrefix(path, "referral/")] = rest
	}
	return all
}

func TestImportsGoOneWay(t *testing.T) {
	for name, imports := range packages(t, `{{join .Imports " "}}`) {
		allowed, ok := mayImport[name]
		if !ok && !strings.Contains(name, "/internal") {
			t.Errorf("%s: this package is missing from mayImport", name)
			continue
		}
		for _, imp := range strings.Fields(imports) {
			ours, ok := strings.CutPrefix(imp, "referral/")
			if ok && !slices.ContainsFunc(allowed, func(a string) bool { return matches(a, ours) }) {
				t.Errorf("%s must not import %s", name, ours)
			}
			for _, o := range onlyIn {
				if (imp == o.prefix || strings.HasSuffix(o.prefix, "/") && strings.HasPrefix(imp, o.prefix) || strings.HasPrefix(imp, o.prefix+"/") && strings.Contains(o.prefix, ".")) && !slices.Contains(o.in, name) {
					t.Errorf("%s must not import %s", name, imp)
				}
			}
		}
	}
}

func TestPackagesUseOnlyTheNamesTheyMay(t *testing.T) {
	for name, allowed := range onlyNames {
		files, err := filepath.Glob(filepath.Join("..", "..", name, "*.go"))
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: no files: %v", name, err)
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(parsed, func(n ast.Node) bool {
				sel, ok := n.(*ast.SelectorExpr)
				if !ok {
					return true
				}
				if pkg, ok := sel.X.(*ast.Ident); ok {
					if names, ok := allowed[pkg.Name]; ok && !slices.Contains(names, sel.Sel.Name) {
						t.Errorf("%s must not use %s.%s", name, pkg.Name, sel.Sel.Name)
					}
				}
				return true
			})
		}
	}
}

func matches(pattern, path string) bool {
	if parent, ok := strings.CutSuffix(pattern, "/*"); ok {
		return strings.HasPrefix(path, parent+"/")
	}
	return pattern == path
}

func TestEveryPackageSaysWhatItKnows(t *testing.T) {
	for name, doc := range packages(t, "{{.Doc}}") {
		if len(doc) < 30 {
			t.Errorf("%s: the package comment is missing or says nothing", name)
		}
		if name != "cmd/referral" {
			if _, err := os.Stat(filepath.Join("..", "..", name, "doc.go")); err != nil {
				t.Errorf("%s: no doc.go", name)
			}
		}
	}
}

// The program opens no network connection: nothing that dials, listens or looks up is linked.
func TestNothingLinkedCanDial(t *testing.T) {
	binary := filepath.Join(t.TempDir(), "referral")
	build := exec.Command("go", "build", "-tags", "osusergo", "-o", binary, ".") // as the README says
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	symbols, err := exec.Command("go", "tool", "nm", binary).Output()
	if err != nil {
		t.Fatalf("go tool nm: %v", err)
	}
	dials := regexp.MustCompile(`(?m) (net/http\.|crypto/tls\.|net\.\(\*?Dialer\)|net\.Dial|net\.Listen|net\.\(\*?Resolver\)|net\.\(\*?sysDialer\)|net\.\(\*?netFD\)\.(connect|dial|accept)|net\.socket$|syscall\.(Connect|Bind|Listen|Accept4?|Sendto|sendto)$).*$`)
	for _, s := range dials.FindAllString(string(symbols), 10) {
		t.Errorf("linked:%s", s)
	}
}

func TestTopLevel(t *testing.T) {
	entries, err := os.ReadDir(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	want := strings.Fields("cmd wizard checklist export go.mod go.sum README.md docs LICENSE")
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") && !slices.Contains(want, e.Name()) {
			t.Errorf("%s does not belong at the top", e.Name())
		}
	}
}
