package cmd

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// asking are the functions that print some words and read a line, secret those that read a hidden one, and reading
// those that read a line after words printed just before.
var (
	asking  = []string{"askLine", "o.line", "o.lineAfter", "a.lines", "a.text", "askField", "v.askText", "v.askKey", "v.askOnCall", "v.number"}
	secret  = []string{"Lines.ReadSecret", "In.ReadSecret", "v.askSecret", "newPassphrase"}
	reading = []string{"readLine", "v.read", "a.read"}
	printed = []string{"fmt.Fprintln", "fmt.Fprint", "fmt.Fprintf", "v.say", "v.sayf", "o.say"}
)

// Line by line, every question ends like a sentence, and the answer is typed on the next line. Only a hidden answer is
// typed on the same line, after a colon.
func TestPromptsEndInOneWay(t *testing.T) {
	t.Parallel()
	var files []string
	for _, folder := range []string{".", "../wizard/plain"} {
		found, err := filepath.Glob(filepath.Join(folder, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, found...)
	}
	checked, hidden := 0, 0
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		tree, err := parser.ParseFile(token.NewFileSet(), file, text, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, words := range promptsIn(tree) {
			end := strings.TrimRight(words.text, " \n")
			switch {
			case words.secret:
				hidden++
				if !strings.HasSuffix(words.text, ": ") {
					t.Errorf("%s: %q is asked for a hidden line", file, words.text)
				}
			case end != "":
				checked++
				if !strings.HasSuffix(end, ".") && !strings.HasSuffix(end, "?") {
					t.Errorf("%s: %q does not end as a sentence does", file, words.text)
				}
			}
		}
	}
	if checked < 40 || hidden < 6 {
		t.Errorf("only %d prompts were checked, and %d for hidden lines", checked, hidden)
	}
}

type promptWords struct {
	text   string
	secret bool
}

// promptsIn returns the last words written in the code of each prompt; empty if they are written elsewhere.
func promptsIn(tree *ast.File) []promptWords {
	var out []promptWords
	add := func(call *ast.CallExpr, secret bool) {
		if last := lastWords(call); last != "" {
			out = append(out, promptWords{last, secret})
		}
	}
	ast.Inspect(tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			if slices.Contains(asking, called(n)) {
				add(n, false)
			} else if slices.Contains(secret, called(n)) {
				add(n, true)
			}
		case *ast.BlockStmt:
			for i := 1; i < len(n.List); i++ {
				if call := saidBefore(n.List[i-1], n.List[i]); call != nil {
					add(call, false)
				}
			}
		}
		return true
	})
	return out
}

// saidBefore returns the call that prints words, if the statement after it reads a line; otherwise nil.
func saidBefore(first, then ast.Stmt) *ast.CallExpr {
	e, ok := first.(*ast.ExprStmt)
	if !ok {
		return nil
	}
	call, ok := e.X.(*ast.CallExpr)
	if !ok || !slices.Contains(printed, called(call)) {
		return nil
	}
	if f, ok := then.(*ast.IfStmt); ok {
		then = f.Init
	}
	read, ok := then.(*ast.AssignStmt)
	if !ok {
		return nil
	}
	if c, ok := read.Rhs[0].(*ast.CallExpr); !ok || !slices.Contains(reading, called(c)) {
		return nil
	}
	return call
}

// called returns the name of the function called, with that of its package or variable.
func called(call *ast.CallExpr) string {
	names := strings.Split(types.ExprString(call.Fun), ".")
	return strings.Join(names[max(len(names)-2, 0):], ".")
}

// lastWords returns the words with which the arguments end, if they are written there.
func lastWords(call *ast.CallExpr) string {
	for _, arg := range slices.Backward(call.Args) {
		for {
			sum, ok := arg.(*ast.BinaryExpr)
			if !ok {
				break
			}
			arg = sum.Y
		}
		if lit, ok := arg.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			words, _ := strconv.Unquote(lit.Value)
			return words
		}
		if inner, ok := arg.(*ast.CallExpr); ok {
			if words := lastWords(inner); words != "" {
				return words
			}
		}
	}
	return ""
}
