package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/pelletier/go-toml/v2"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/review"
	"referral/checklist/wording"
	"referral/export"
	"referral/export/text"
)

// said is a text in the program, and its file.
type said struct{ file, text string }

// texts returns every string in the Go code that ships, and in its TOML files.
func texts(t *testing.T) []said {
	t.Helper()
	var out []said
	for _, top := range []string{"checklist", "export", "wizard", "cmd"} {
		err := filepath.WalkDir(filepath.Join("..", "..", top), func(path string, d fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case d.IsDir() && d.Name() == "testdata":
				return fs.SkipDir
			case d.IsDir(), strings.HasSuffix(path, "_test.go"), strings.HasSuffix(path, "_gen.go"):
			case strings.HasSuffix(path, ".go"):
				out = append(out, goTexts(t, path)...)
			case strings.HasSuffix(path, ".toml"):
				out = append(out, tomlTexts(t, path)...)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return out
}

func goTexts(t *testing.T, path string) []said {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var out []said
	ast.Inspect(f, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			if s, err := strconv.Unquote(lit.Value); err == nil {
				out = append(out, said{path, s})
			}
		}
		return true
	})
	return out
}

// tomlTexts leaves out the lists that teach the coach what to find.
func tomlTexts(t *testing.T, path string) []said {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var table map[string]any
	if err := toml.Unmarshal(data, &table); err != nil {
		t.Fatal(err)
	}
	var out []said
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case string:
			out = append(out, said{path, v})
		case []any:
			for _, x := range v {
				walk(x)
			}
		case map[string]any:
			for key, x := range v {
				if key != "patterns" && key != "hits" && key != "misses" && key != "classes" {
					walk(x)
				}
			}
		}
	}
	walk(table)
	return out
}

const someChild = `(the |this |that |your |each |a |any )?(child|children|pupils?|boy|girl|baby|young person|toddler|\{name\}|\{child\})\b`

// sendsBack matches ways of telling a writer to put questions to a child.
var sendsBack = []*regexp.Regexp{
	regexp.MustCompile(`(?i)\b(ask|asking|question|questions|interview|quiz|press|probe) ` + someChild),
	regexp.MustCompile(`(?i)\b(ask|question|interview) (him|her|them) (what|who|when|where|why|how|whether|if|again|about)\b`),
	regexp.MustCompile(`(?i)\b(check|confirm|clarify|explore|go over|raise|discuss|find out) (it |this |that |more )?(with|from) ` + someChild),
	regexp.MustCompile(`(?i)\b(speak|talk|go back|put (it|this|that|questions|a question)) (to|with) ` + someChild),
	regexp.MustCompile(`(?i)\b(get|obtain|seek|ask for) ` + someChild + `('s)? (words|view|views|wishes|account|side)`),
	regexp.MustCompile(`(?i)\bwhat (were|are) the (actual|exact|real) words\b`),
	regexp.MustCompile(`(?i)\bhow reliable (is|are)\b`),
}

// mayAsk matches nearby words that forbid it.
var mayAsk = regexp.MustCompile(`(?i)\b(do not|don't|never|nobody|no one|without|not to|nothing more|need not|no need|none is a reason)\b`)

// Nothing in the program tells anyone to ask a child.
func TestNoOneIsToldToAskAChild(t *testing.T) {
	for _, s := range texts(t) {
		for _, sentence := range strings.SplitAfter(s.text, ". ") {
			for _, p := range sendsBack {
				if m := p.FindString(sentence); m != "" && !mayAsk.MatchString(sentence) {
					t.Errorf("%s: %q in %q", s.file, m, sentence)
				}
			}
		}
	}
}

var clearance = regexp.MustCompile(`(?i)\b(0|no) (remarks|findings|problems|errors|issues)\b|\bnothing (that a reader|to ask|to (improve|change)|(was )?found)\b|\ball clear\b|\blooks (good|fine)\b|\bready to send\b`)

// If nothing is found, the program does not call the text good enough.
func TestNothingFoundIsNoClearance(t *testing.T) {
	for _, s := range texts(t) {
		if m := clearance.FindString(s.text); m != "" {
			t.Errorf("%s: %q in %q", s.file, m, s.text)
		}
	}
}

// aboutChildsWords lists the rules that can be about what a child said: whole categories, and single rules by how
// they begin.
var aboutChildsWords = struct{ categories, rules []string }{
	categories: []string{"sanitised", "voice"},
	rules: []string{"hearsay-source", "vague-inappropriate", "vague-by-whom", "minimise-relationship", "minimise-partner", "minimise-images",
		"blame-sexual", "outdated-identity", "outdated-suicide"},
}

// childsWords lists the questions about what a child said, wants, was told or was asked.
var childsWords = []string{"concern.disclosure", "concern.first_time", "consent.child_agrees", "consent.child_told", "consent.child_told_by",
	"consent.child_told_on", "consent.child_views", "consent.younger_child_agrees", "fact.asked", "fact.happened", "fact.meaning", "fact.words", "voice.lived_experience", "voice.wishes"}

var notAgain = regexp.MustCompile(`(?i)\bdo not ask again\b`)

func ofChildsWords(rule, category string) bool {
	if rule == "quotation-unclosed" { // This one is about a mark that the writer left out.
		return false
	}
	return slices.Contains(aboutChildsWords.categories, category) ||
		slices.ContainsFunc(aboutChildsWords.rules, func(start string) bool { return strings.HasPrefix(rule, start) })
}

// Every comment about what a child might have said asks only whether it was written down, and says not to ask again.
func TestCommentsOnAChildsWordsSayNotToAskAgain(t *testing.T) {
	asks := map[string]string{}
	for _, e := range wording.Rules() {
		if ofChildsWords(e.ID, e.Category) {
			asks[e.ID] = e.Ask
		}
	}
	for _, r := range review.Rules() {
		if ofChildsWords(r.ID, r.Category) {
			asks[r.ID] = r.Ask
		}
	}
	for _, f := range wording.Default().Absent("It is cold.", wording.Options{}) {
		if f.Category == "voice" {
			asks[f.Rule] = f.Ask
		}
	}
	if len(asks) < 25 {
		t.Errorf("got %d comments on a child's words", len(asks))
	}
	for rule, ask := range asks {
		if !notAgain.MatchString(ask) {
			t.Errorf("%s: %q", rule, ask)
		}
	}
}

// The same goes for comments on records, with names filled in.
func TestReviewOfAChildsWordsSaysNotToAskAgain(t *testing.T) {
	g := checklist.Default()
	seen := 0
	for _, r := range emptied(t) {
		now := time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
		for _, f := range review.New(g).From(finding.Info).Review(r, now) {
			q, ok := g.Question(f.At.Question)
			if !ok || f.Category != "voice" && (!q.ChildsWords || !f.Whole) || strings.HasPrefix(f.Category, "dates") {
				continue
			}
			if seen++; !notAgain.MatchString(f.Ask) {
				t.Errorf("%s at %s: %q", f.Rule, f.At.Question, f.Ask)
			}
		}
	}
	if seen < 30 {
		t.Errorf("got %d comments on a child's words", seen)
	}
}

// emptied returns the samples with all answers about the child's words taken out, and then with a gap in their place.
func emptied(t *testing.T) []*checklist.Referral {
	t.Helper()
	g := checklist.Default()
	var out []*checklist.Referral
	for _, name := range checklist.Samples() {
		for _, v := range []checklist.Value{{}, {Gap: &checklist.Gap{Kind: checklist.GapWillAsk}}} {
			data, _ := checklist.Sample(name)
			r, _, err := checklist.Decode(data, g)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range r.Facts {
				f.Words, f.Asked, f.Kind = "", "", "heard"
			}
			for _, id := range childsWords {
				for _, subject := range subjects(r) {
					if id == "consent.child_told" && v.Gap == nil && len(out)%4 == 0 {
						continue // More is asked if someone has been told already.
					}
					_ = checklist.Set(r, g, checklist.Ref{Question: id, Subject: subject}, v)
				}
			}
			out = append(out, r)
		}
	}
	return out
}

func subjects(r *checklist.Referral) []string {
	out := []string{""}
	for _, c := range r.Children() {
		out = append(out, c.ID)
	}
	return out
}

// Questions on a child's words are marked as such, offer no gap that sends anyone back, and say not to ask again in
// their help and on the worksheet.
func TestQuestionsOnAChildsWordsSayNotToAskAgain(t *testing.T) {
	g := checklist.Default()
	var marked []string
	for _, q := range g.All() {
		if !q.ChildsWords {
			continue
		}
		marked = append(marked, q.ID)
		if q.Asked() && !notAgain.MatchString(q.Help) {
			t.Errorf("%s: %q", q.ID, q.Help)
		}
		for _, kind := range q.Gaps {
			offer := checklist.GapOffer(checklist.New(), q, kind)
			if kind == checklist.GapWillAsk || kind == checklist.GapAsked || strings.Contains(offer, "find out") || offer == "" {
				t.Errorf("%s: the gap %q is offered", q.ID, offer)
			}
			if checklist.GapAsksDay(checklist.New(), q, kind) {
				t.Errorf("%s: a day is asked for with %q", q.ID, offer)
			}
		}
	}
	slices.Sort(marked)
	if !slices.Equal(marked, childsWords) {
		t.Errorf("got %v, want %v", marked, childsWords)
	}
	sheet, _ := export.Find("worksheet")
	d, _ := sheet.Compose(export.Context{R: checklist.New(), Guide: g, Now: time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)})
	var paper strings.Builder
	if err := text.Write(&paper, d, 78); err != nil {
		t.Fatal(err)
	}
	if got, want := strings.Count(strings.Join(strings.Fields(paper.String()), " "), "o not ask again"), 8; got < want {
		t.Errorf("the worksheet says not to ask again %d times, want at least %d", got, want)
	}
}
