package tui

import (
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"referral/checklist"
	"referral/wizard/tui/screen/screentest"
)

// drawn matches letters that only draw, which a screen reader would read out.
var drawn = regexp.MustCompile(`[─│┌┐└┘▌●■█○✓→↓↑]|\(•\)|\( \)|\[ ?x?\]|[-_=.]{4,}`)

// For a screen reader every page is rows of words, with the cursor on what the next key acts on.
func TestReaderScreens(t *testing.T) {
	for _, s := range scenes {
		for _, size := range [][2]int{{100, 30}, {80, 24}, {40, 12}} {
			name := fmt.Sprintf("%s_%dx%d", s.name, size[0], size[1])
			t.Run(name, func(t *testing.T) {
				g := readerRig(t)
				g.size(size[0], size[1])
				s.play(g)
				g.wait(turnFor)
				checkFrame(t, g)
				if got := drawn.FindString(g.shows()); got != "" {
					t.Errorf("%q is drawn:\n%s", got, g.shows())
				}
				rows := strings.Split(g.shows(), "\n")
				if last := rows[len(rows)-1]; !strings.HasPrefix(last, "F9 Ring now.") && !strings.HasPrefix(last, "F9 write down the call.") {
					t.Errorf("the last row is %q", last)
				}
				if g.m.View().Cursor == nil {
					t.Errorf("there is no cursor:\n%s", g.shows())
				}
				if size[0] == 80 {
					screentest.Golden(t, *update, filepath.Join("testdata", "screens", "reader", s.name+".txt"), g.shows()+"\n")
				}
			})
		}
	}
}

// said returns the words that are new on the screen. The first and last rows stay while the page between them is
// redrawn: of those only the changes count.
func said(before, after string) []string {
	old, rows := strings.Split(before, "\n"), strings.Split(after, "\n")
	var words []string
	for y, row := range rows {
		now := strings.Fields(row)
		if y == 0 || y == len(rows)-1 {
			was := strings.Fields(old[y])
			for len(now) > 0 && len(was) > 0 && now[0] == was[0] {
				now, was = now[1:], was[1:]
			}
		}
		words = append(words, now...)
	}
	return words
}

// Tab says the question and little more: at most twice its own words, including its choices and answer.
func TestReaderSaysTheQuestion(t *testing.T) {
	for _, name := range []string{"rowan", "mercy"} {
		g := newRigOf(t, sample(t, name), true)
		g.store.ready = true
		g.size(80, 24)
		g.send(saveDueMsg{})
		for range 300 {
			g.wait(turnFor)
			before, was := g.shows(), g.m.f.Now()
			g.press("tab")
			g.wait(turnFor)
			p, form := g.m.top().(*formPage)
			if now := g.m.f.Now(); !form || now.Section != was.Section || p.at == 0 { // A new part says what it is about.
				if now == was {
					break
				}
				continue
			}
			own := len(strings.Fields(ansi.Strip(strings.Join(p.focused().Open(g.m.layout.grid(textWidth, 18).room), "\n"))))
			if words := said(before, g.shows()); len(words) > 2*own {
				t.Errorf("%s: %d words for %d: %q", p.focused().Ref().Question, len(words), own, words)
			}
		}
	}
}

// During typing no other row changes, so that nothing interrupts. F4 says the comment.
func TestReaderKeepsQuiet(t *testing.T) {
	g := newRigOf(t, sample(t, "rowan"), true)
	g.store.ready = true
	g.size(80, 24)
	g.jump(checklist.Ref{Question: "impact.now"})
	g.press("end")
	g.wait(saveAfter)
	before := strings.Split(g.shows(), "\n")
	for _, letter := range " He is often" {
		g.send(screentest.Letter(string(letter)))
		g.wait(idleAfter + saveAfter)
		y := g.m.View().Cursor.Y
		for i, row := range strings.Split(g.shows(), "\n") {
			if row != before[i] && i != y && i != y-1 {
				t.Fatalf("row %d changes after %q:\n%s", i, letter, g.shows())
			}
		}
		before = strings.Split(g.shows(), "\n")
	}
	g.press("f4")
	g.want("Comment 1 of", "F8 leave as it is.")
}

// Between two questions the page is empty for a moment, so that each is read in full; the cursor and the first row
// stay.
func TestReaderTurnsThePage(t *testing.T) {
	g := readerRig(t)
	g.size(80, 24)
	g.press("3")
	g.wait(turnFor)
	first := strings.Split(g.shows(), "\n")[0]
	g.press("tab")
	g.wantNot("Is a child in danger?", "Who could be causing it?")
	if rows := strings.Split(g.shows(), "\n"); rows[0] != first || g.m.View().Cursor == nil {
		t.Errorf("cursor %v, and the first row is %q, was %q", g.m.View().Cursor, rows[0], first)
	}
	g.wait(turnFor)
	g.want("Who could be causing it?")
	g.press("f12") // The empty screen comes straight away, and nothing of the page remains.
	if got := strings.TrimSpace(g.shows()); got != "" {
		t.Errorf("hidden, and shown:\n%s", got)
	}
}

// F7 says why the question is asked and what a good answer has: the page itself only has the question.
func TestReaderExample(t *testing.T) {
	g := readerRig(t)
	g.size(80, 24)
	g.press("3", "tab")
	g.wait(turnFor)
	g.wantNot("Why we ask")
	g.press("f7")
	g.wait(turnFor)
	g.want("Why we ask: ", "A good answer: ", "Says enough: ")
}
