package tui

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/english"
)

// A comment is always within reach: if there is too little room, F7 shows it in full, and Esc brings the answer back.
func TestWholeCommentAtEverySize(t *testing.T) {
	for _, size := range sizes {
		g := smallRig(t)
		g.size(size[0], size[1])
		g.press("3", "tab")
		g.write("Gareth Pike, her uncle. He is often late. " + strings.Repeat("He comes by car. ", 20))
		g.wait(idleAfter)
		g.press("f4")
		x := g.m.flow.(*formPage).findings(g.m)[0]
		g.want("Comment 1 of 1")
		if p := g.m.flow.(*formPage); p.cut {
			g.want("F7")
			g.press("f7")
		}
		g.want(english.OneLine(x.Ask), english.OneLine(x.Why))
		checkFrame(t, g)
		g.press("esc")
		g.write("z")
		g.want("zoften")
	}
}

// So is an example.
func TestWholeExampleAtEverySize(t *testing.T) {
	for _, size := range sizes {
		g := smallRig(t)
		g.size(size[0], size[1])
		g.press("3", "tab")
		g.shows()
		q := g.m.f.Now().Question
		g.press("f7")
		g.want(q.Example, q.Poor, wordsWhereFrom)
		checkFrame(t, g)
		g.press("f7")
		g.wantNot(q.Poor)
	}
}

// Where a question has no example, F7 says so in the footer and opens nothing; at its comment it says why that is made.
// Pressed again, it always leaves the page as it was.
func TestNoExample(t *testing.T) {
	t.Parallel()
	for _, size := range [][2]int{{100, 30}, {120, 40}} {
		g := newRig(t, checklist.New())
		g.size(size[0], size[1])
		for _, s := range g.m.f.Steps() {
			if s.Question == nil || s.Question.Example != "" || s.Question.Poor != "" {
				continue
			}
			g.jump(s.Ref)
			before := g.page()
			g.press("f7")
			g.want(wordsNoExample)
			if len(g.m.over) > 0 {
				t.Fatalf("%s: F7 opens a page:\n%s", s.Ref.Question, g.shows())
			}
			g.press("f7", "left")
			if g.page() != before {
				t.Errorf("%s: before:\n%s\nafter:\n%s", s.Ref.Question, before, g.page())
			}
		}
	}
}
