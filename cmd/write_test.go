package cmd

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"referral/checklist"
	"referral/export/document"
)

func TestSavedAs(t *testing.T) {
	tests := []struct {
		name  string
		names []string
		alone bool
		want  string
	}{
		{"one", []string{"a.pdf"}, true, "Saved as a.pdf; only you can open it."},
		{"several", []string{"a.pdf", "b.pdf"}, true, "Saved as a.pdf, b.pdf; only you can open them."},
		{"on a memory stick", []string{"a.pdf"}, false, "Saved as a.pdf. Anyone who can open this folder can open it too."},
		{"several on a memory stick", []string{"a.pdf", "b.pdf"}, false, "Saved as a.pdf, b.pdf. Anyone who can open this folder can open them too."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := savedAs(tt.names, tt.alone); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// TestLettersThatCannotBePrintedAreNamed checks that, however a PDF is saved, the message says in words which letters
// cannot be printed, and where.
func TestLettersThatCannotBePrintedAreNamed(t *testing.T) {
	const char = "\U00012000" // a cuneiform sign
	r := checklist.New()
	r.AddChild().Name = "Ada " + char
	d := document.Document{Title: "A case", Names: []document.Name{{Text: "Ada " + char, Of: "the child"}}, Blocks: []document.Block{document.Paragraph{Text: document.Plain("Ada " + char)}}}
	ways := map[string]func(*Env) (string, error){
		"a sheet on the screen": func(env *Env) (string, error) {
			saved, err := writeSheets(env, r, Card{}, "main", "pdf", presentFolder())
			return saved.Said, err
		},
		"a handout on the screen": func(env *Env) (string, error) { return saveHandout(env, d, "workshop-key", "pdf") },
		"a handout": func(env *Env) (string, error) {
			return "", writeHandout(env, d, "workshop-key", paperOptions{format: "pdf"})
		},
		"a handout to a pipe": func(env *Env) (string, error) {
			return "", writeHandout(env, d, "workshop-key", paperOptions{format: "pdf", output: "-"})
		},
	}
	for name, way := range ways {
		t.Run(name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			env := newTestEnv(t)
			var errs bytes.Buffer
			env.Out, env.Err = io.Discard, &errs
			said, err := way(env)
			if all := said + errs.String(); err != nil || !strings.Contains(all, "Cannot be printed: cuneiform letters (the name of the child).") || strings.Contains(all, "Ada") || strings.Contains(all, "U+") {
				t.Errorf("said %q, %v; want the letters and the place in words, and no name", all, err)
			}
		})
	}
}

// TestPapersAreSavedInOnePlace checks that only one function of this package makes the files of papers.
func TestPapersAreSavedInOnePlace(t *testing.T) {
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	calls := 0
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(name, "_test.go") {
			calls += strings.Count(string(text), "save.File(")
		}
	}
	if calls != 1 {
		t.Errorf("papers are saved in %d places, want 1", calls)
	}
}
