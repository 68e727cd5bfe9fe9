package workshop

import (
	"bytes"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"

	"referral/export/document"
	"referral/export/markdown"
	"referral/export/pdf"
)

// slidesOf cuts the whole session into its slides.
func slidesOf(d document.Document) [][]document.Block {
	var out [][]document.Block
	for {
		i := slices.IndexFunc(d.Blocks, func(b document.Block) bool { _, ends := b.(document.PageBreak); return ends })
		if i < 0 {
			return append(out, d.Blocks)
		}
		out, d.Blocks = append(out, d.Blocks[:i]), d.Blocks[i+1:]
	}
}

// textOf returns the words of blocks.
func textOf(t *testing.T, blocks []document.Block) string {
	t.Helper()
	return flat(markdownOf(t, document.Document{Blocks: blocks}))
}

// Each slide is one page of the PDF, with one heading; in Markdown there is a rule between slides, and the mark is on
// each.
func TestOneSlideAPage(t *testing.T) {
	for _, s := range All() {
		d := s.Handout(WholeSession)
		slides := slidesOf(d)
		for i, blocks := range slides {
			headings := 0
			for _, b := range blocks {
				if _, is := b.(document.Heading); is {
					headings++
				}
			}
			if want := min(i, 1); headings != want { // The cover has the title.
				t.Errorf("%s: slide %d has %d headings", s.ID, i+1, headings)
			}
		}
		report, err := pdf.WriteReport(io.Discard, d, pdf.Options{})
		if err != nil || report.Pages != len(slides) || len(report.Missing) > 0 {
			t.Errorf("%s: %d slides on %d pages, %d letters missing: %v", s.ID, len(slides), report.Pages, len(report.Missing), err)
		}
		var b bytes.Buffer
		if err := markdown.Write(&b, d); err != nil {
			t.Fatal(err)
		}
		if rules, marks := strings.Count(b.String(), "\n---\n"), strings.Count(b.String(), "*"+Mark+"*"); rules != len(slides)-1 || marks != len(slides) {
			t.Errorf("%s: %d slides, %d rules, %d marks", s.ID, len(slides), rules, marks)
		}
	}
}

// An answer is never on the same page as its question, and what follows from one branch is never on the page of
// another.
func TestAnswersTurnThePage(t *testing.T) {
	for _, s := range All() {
		apart := func(question string, answers ...string) {
			found := false
			for i, blocks := range slidesOf(s.Handout(WholeSession)) {
				text := textOf(t, blocks)
				if !strings.Contains(text, flat(question)) {
					continue
				}
				found = true
				for _, a := range answers {
					if strings.Contains(text, flat(a)) {
						t.Errorf("%s: slide %d has a question and its answer: %q", s.ID, i+1, a)
					}
				}
			}
			if !found {
				t.Errorf("%s: no slide asks %q", s.ID, question)
			}
		}
		for _, q := range s.Questions {
			apart(q.Ask, q.Answer)
		}
		for _, d := range s.Decisions {
			for _, st := range d.Steps {
				for i, o := range st.Options {
					apart(st.Text, o.Follows)
					if i > 0 {
						apart(o.Follows, st.Options[0].Follows)
					}
				}
			}
		}
		for _, q := range s.Quizzes {
			a, err := q.Answer()
			if err != nil {
				t.Fatal(err)
			}
			apart(q.Ask, a.Sum[0], q.Choices[a.Choice].Say)
		}
		apart(s.Weak.Text, s.Better.Changed[0])
	}
}

// The slides have the numbers of the screens, without the walk-through.
func TestSlidesCountAsTheScreensDo(t *testing.T) {
	for _, s := range All() {
		var got []int
		for _, blocks := range slidesOf(s.Handout(WholeSession))[1:] {
			number, _, _ := strings.Cut(blocks[0].(document.Heading).Text.String(), ".")
			n, err := strconv.Atoi(number)
			if err != nil {
				t.Fatalf("%s: %v", s.ID, err)
			}
			got = append(got, n)
		}
		got = slices.Compact(got)
		var want []int
		for _, sc := range s.Screens() {
			if sc.Kind != WalkScreen {
				want = append(want, sc.Number)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: got %v, want %v", s.ID, got, want)
		}
	}
}

// A text keeps its words when some of them are numbered.
func TestNumberedText(t *testing.T) {
	text := "Mum is chaotic\nand always late."
	got := numberedText(text, []Phrase{{Spans: []Span{{Start: 19, End: 25}}}, {Spans: []Span{{Start: 7, End: 14}}}})
	if want := "Mum is chaotic [2] and always [1] late."; got.String() != want {
		t.Errorf("got %q, want %q", got.String(), want)
	}
}
