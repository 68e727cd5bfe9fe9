// Command mutation changes a package in small ways, one at a time, and reports which changes its tests notice.
//
// A change is a comparison turned round, a condition negated, a statement left out, or a whole number raised by one.
// The tree is not touched: the changed file is handed to the compiler as an overlay. Changes that do not compile are
// not counted.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// patience is how long tests may run with a change before it counts as noticed: it made them hang.
type patience time.Duration

// patienceFor runs the tests without a change, which have to pass, and allows five times as long.
func patienceFor(packages string) (patience, error) {
	began := time.Now()
	if out, err := exec.Command("go", "test", "-count=1", "-vet=off", packages).CombinedOutput(); err != nil {
		return 0, fmt.Errorf("the tests fail without a change: %w\n%s", err, out)
	}
	return patience(5*time.Since(began) + 30*time.Second), nil
}

func main() {
	seed := flag.Uint64("seed", 1, "picks the changes; the same seed picks the same ones")
	count := flag.Int("count", 20, "how many changes to try")
	suite := flag.Bool("suite", false, "try what the package's own tests miss against all tests")
	target, rest := "", os.Args[1:]
	if len(rest) > 0 && !strings.HasPrefix(rest[0], "-") {
		target, rest = rest[0], rest[1:]
	}
	if err := flag.CommandLine.Parse(rest); err != nil || target == "" {
		fmt.Fprintln(os.Stderr, "usage: .ci/mutate PACKAGE --seed N [--count N] [--suite]")
		os.Exit(2)
	}
	if err := run(target, *seed, *count, *suite); err != nil {
		fmt.Fprintln(os.Stderr, "mutation:", err)
		os.Exit(1)
	}
}

func run(target string, seed uint64, count int, suite bool) error {
	changes, err := changesIn(target)
	if err != nil {
		return err
	}
	own, err := patienceFor(target)
	if err != nil {
		return err
	}
	dice := rand.New(rand.NewPCG(seed, 0))
	dice.Shuffle(len(changes), func(i, j int) { changes[i], changes[j] = changes[j], changes[i] })
	caught, tried := 0, 0
	for _, c := range changes {
		if tried == count {
			break
		}
		verdict, err := c.try("./"+filepath.Dir(c.file), own)
		if err != nil {
			return err
		}
		if verdict == uncompiled {
			continue
		}
		tried++
		if verdict == survived && suite {
			if verdict, err = c.try("./...", patience(time.Hour)); err != nil {
				return err
			}
			if verdict == noticed {
				verdict = caughtElsewhere
			}
		}
		if verdict == noticed {
			caught++
		}
		fmt.Printf("%-18s %s:%d: %s\n", verdict, c.file, c.line, c.what)
	}
	fmt.Printf("%s, seed %d: %d of %d caught by the tests of the package\n", target, seed, caught, tried)
	return nil
}

type verdict string

const (
	noticed         verdict = "caught"
	caughtElsewhere verdict = "caught elsewhere"
	survived        verdict = "SURVIVED"
	uncompiled      verdict = "does not compile"
)

// change is one edit: the bytes from start to end of a file become replacement.
type change struct {
	file        string // relative to the root of the module
	line        int
	start, end  int
	replacement string
	what        string // for people: which kind, and what becomes of what
}

// try runs the tests of the packages with the change in place.
func (c change) try(packages string, atMost patience) (verdict, error) {
	source, err := os.ReadFile(c.file)
	if err != nil {
		return "", err
	}
	dir, err := os.MkdirTemp("", "mutation-")
	if err != nil {
		return "", err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	changed := filepath.Join(dir, "changed.go")
	text := append(append(bytes.Clone(source[:c.start]), c.replacement...), source[c.end:]...)
	if err := os.WriteFile(changed, text, 0o600); err != nil {
		return "", err
	}
	path, err := filepath.Abs(c.file)
	if err != nil {
		return "", err
	}
	overlay, err := json.Marshal(map[string]map[string]string{"Replace": {path: changed}})
	if err != nil {
		return "", err
	}
	list := filepath.Join(dir, "overlay.json")
	if err := os.WriteFile(list, overlay, 0o600); err != nil {
		return "", err
	}
	limit := "-timeout=" + time.Duration(atMost).String()
	out, err := exec.Command("go", "test", "-overlay", list, "-vet=off", "-failfast", limit, packages).CombinedOutput()
	switch {
	case err == nil:
		return survived, nil
	case bytes.Contains(out, []byte("[build failed]")) || bytes.Contains(out, []byte("[setup failed]")):
		return uncompiled, nil
	}
	return noticed, nil
}

// changesIn lists every change that can be made to the files of a folder, without its tests, generated files and what is for
// other systems.
func changesIn(folder string) ([]change, error) {
	names, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		return nil, err
	}
	var all []change
	for _, name := range names {
		here, err := build.Default.MatchFile(filepath.Split(name)) // A file for another system has no tests here.
		if err != nil {
			return nil, err
		}
		if !here || strings.HasSuffix(name, "_test.go") {
			continue
		}
		source, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		files := token.NewFileSet()
		tree, err := parser.ParseFile(files, name, source, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		if ast.IsGenerated(tree) {
			continue
		}
		s := site{name: filepath.Clean(name), source: source, file: files.File(tree.Pos())}
		ast.Inspect(tree, func(n ast.Node) bool {
			all = append(all, s.changesOf(n)...)
			return true
		})
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("%s: there is nothing to change; name the folder of a package, such as ./checklist", folder)
	}
	return all, nil
}

// turned has, for each operator, the one it is changed into.
var turned = map[token.Token]token.Token{
	token.EQL: token.NEQ, token.NEQ: token.EQL,
	token.LSS: token.GEQ, token.GEQ: token.LSS,
	token.GTR: token.LEQ, token.LEQ: token.GTR,
	token.LAND: token.LOR, token.LOR: token.LAND,
}

// site is a file in which changes are looked for.
type site struct {
	name   string
	source []byte
	file   *token.File
}

func (s site) changesOf(n ast.Node) []change {
	switch n := n.(type) {
	case *ast.BinaryExpr:
		if to, ok := turned[n.Op]; ok {
			return []change{s.change(n.OpPos, n.OpPos+token.Pos(len(n.Op.String())), to.String(), "comparison turned round")}
		}
	case *ast.IfStmt:
		return []change{s.change(n.Cond.Pos(), n.Cond.End(), "!("+s.text(n.Cond)+")", "condition negated")}
	case *ast.ExprStmt, *ast.IncDecStmt:
		return []change{s.change(n.Pos(), n.End(), "_ = 0", "statement left out")}
	case *ast.AssignStmt:
		if n.Tok != token.DEFINE {
			return []change{s.change(n.Pos(), n.End(), "_ = 0", "statement left out")}
		}
	case *ast.BasicLit:
		if v, err := strconv.ParseInt(n.Value, 0, 64); n.Kind == token.INT && err == nil {
			return []change{s.change(n.Pos(), n.End(), strconv.FormatInt(v+1, 10), "number raised by one")}
		}
	}
	return nil
}

func (s site) text(n ast.Node) string {
	return string(s.source[s.file.Offset(n.Pos()):s.file.Offset(n.End())])
}

func (s site) change(from, to token.Pos, replacement, kind string) change {
	start, end := s.file.Offset(from), s.file.Offset(to)
	line := s.file.Line(from)
	return change{
		file: s.name, line: line, start: start, end: end, replacement: replacement,
		what: kind + ": " + strings.TrimSpace(lineOf(s.source, start)),
	}
}

// lineOf is the whole line that holds an offset.
func lineOf(source []byte, at int) string {
	from := bytes.LastIndexByte(source[:at], '\n') + 1
	to := bytes.IndexByte(source[at:], '\n')
	if to < 0 {
		return string(source[from:])
	}
	return string(source[from : at+to])
}
