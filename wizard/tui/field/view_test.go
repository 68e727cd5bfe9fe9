package field

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"
	"github.com/charmbracelet/x/ansi"

	"referral/checklist"
	"referral/wizard/tui/screen"
	"referral/wizard/tui/screen/screentest"
)

var viewRefs = []checklist.Ref{proseRef, ofChild("child.name"), ofChild("child.born"), question("referral.level"), question("concern.harm_types"),
	question("sharing.decided_by"), ofChild("child.address")}

// No view is wider than the width, and each has the rows it was given; the cursor is inside, where the mark is.
func TestFieldSize(t *testing.T) {
	for _, ref := range viewRefs {
		t.Run(ref.Question, func(t *testing.T) {
			r := newRig(t, ref, person("Aurélie-Béatrice de Montmorency-Laval"))
			r.find = findWord("often")
			for _, keys := range []string{"", "3/9/15", "<tab>", " often 字字字 often", "<down><down>", "<end>"} {
				r.press(keys)
				r.send(tea.PasteMsg{Content: strings.Repeat("very-long-word", 3) + " 字👩‍🏫é often"})
				r.CheckNow()
				for _, w := range []int{1, 2, 5, 12, 20, 37, 60, 100} {
					natural := r.Natural(w)
					r.WithWidth(w)
					if got := strings.Count(r.View(), "\n") + 1; got != natural {
						t.Errorf("width %d: %d rows, natural %d", w, got, natural)
					}
					for _, h := range []int{0, 1, 2, 3, 5, 9, 30} {
						r.WithWidth(w).WithHeight(h)
						checkSize(t, r, w, h)
					}
				}
			}
		})
	}
}

func checkSize(t *testing.T, r *rig, w, h int) {
	t.Helper()
	rows := strings.Split(r.View(), "\n")
	if h > 0 && len(rows) != h {
		t.Errorf("width %d, height %d: %d rows", w, h, len(rows))
	}
	marks := 0
	x, y, ok := r.Cursor()
	for i, row := range rows {
		if got := ansi.StringWidth(row); got > w {
			t.Errorf("width %d, height %d: row %d has %d cells: %q", w, h, i, got, row)
		}
		if at := strings.Index(row, screen.CursorMark); at >= 0 {
			marks++
			if got := ansi.StringWidth(row[:at]); i != y || got != x && w > 12 {
				t.Errorf("width %d, height %d: mark at %d,%d, cursor %d,%d", w, h, got, i, x, y)
			}
		}
	}
	if marks > 1 || w > 12 && h != 1 && h != 2 && (marks != 1 || !ok) {
		t.Errorf("width %d, height %d: %d marks of the cursor\n%s", w, h, marks, r.View())
	}
	if ok && (x < 0 || x >= max(w, 1) || y < 0 || y >= len(rows)) {
		t.Errorf("width %d, height %d: the cursor is outside at %d,%d", w, h, x, y)
	}
}

// A field that was small is its natural size again after a resize.
func TestNaturalAgain(t *testing.T) {
	r := newRig(t, proseRef, nil)
	r.press("a<enter>b<enter>c<enter>d<enter>e<enter>f")
	want := r.Natural(60)
	r.WithWidth(60).WithHeight(3)
	r.WithWidth(60)
	if got := strings.Count(r.View(), "\n") + 1; got != want {
		t.Errorf("%d rows, want %d", got, want)
	}
}

// A prose field keeps its height while it is typed in.
func TestProseDoesNotGrow(t *testing.T) {
	r := newRig(t, proseRef, nil)
	want := strings.Count(r.View(), "\n")
	for range 40 {
		r.press("word<enter>")
		if got := strings.Count(r.View(), "\n"); got != want {
			t.Fatalf("%d breaks, want %d", got, want)
		}
	}
	if _, y, ok := r.Cursor(); !ok || y > want {
		t.Errorf("the cursor is out of sight: %d", y)
	}
}

// Marks stand on the cells of their words, also over a wrap and behind wide letters, and carry a number.
func TestMarksOnCells(t *testing.T) {
	r := newRig(t, proseRef, nil)
	r.find = findWord("fails to engage")
	r.WithWidth(30) // 24 cells for words.
	r.press("字é mother fails to engage and fails to engage")
	r.CheckNow()
	marked, text := underlined(r.View())
	if want := "fails to |engage|fails to |engage"; strings.Join(marked, "|") != want {
		t.Errorf("underlined %q in\n%s", marked, text)
	}
	for _, row := range strings.Split(text, "\n") {
		if strings.Contains(row, "mother") && !strings.HasSuffix(strings.TrimRight(row, " "), " 1") {
			t.Errorf("no number at the end of %q", row)
		}
	}
	if r.JumpTo(1); r.FindingHere() != 1 {
		t.Errorf("the cursor is at finding %d", r.FindingHere())
	}
	r.press("<ctrl+home>x")
	if marked, _ := underlined(r.View()); len(r.Findings()) != 2 || len(marked) != 4 {
		t.Errorf("an edit elsewhere took marks away: %q", marked)
	}
	if got := r.Findings()[0]; r.recorded().Text[got.Start:got.End] != got.Text {
		t.Error("the finding did not move with its words")
	}
	r.JumpTo(0)
	r.press("<right>x")
	if got := len(r.Findings()); got != 1 {
		t.Errorf("changed words keep their mark: %d", got)
	}
	r.quiet = true
	r.CheckNow()
	if got := len(r.Findings()); got != 0 {
		t.Errorf("%d marks although they are held back", got)
	}
}

// underlined returns the runs of underlined cells of a view, and the view as plain text.
func underlined(view string) (runs []string, text string) {
	var state byte
	var run strings.Builder
	on := false
	end := func() {
		if run.Len() > 0 {
			runs = append(runs, run.String())
		}
		run.Reset()
	}
	for s := strings.ReplaceAll(view, screen.CursorMark, ""); s != ""; {
		seq, _, n, next := ansi.DecodeSequence(s, state, nil)
		switch {
		case strings.HasPrefix(seq, "\x1b["):
			if on = strings.Contains(seq, "4") && seq != "\x1b[m"; !on {
				end()
			}
		case on:
			run.WriteString(seq)
		}
		state, s = next, s[n:]
	}
	end()
	return runs, ansi.Strip(strings.ReplaceAll(view, screen.CursorMark, ""))
}

// Marks come when the paragraph is left, and not while it is typed.
func TestMarksOnLeavingTheParagraph(t *testing.T) {
	r := newRig(t, proseRef, nil)
	r.find = findWord("often")
	r.press("He is often")
	if len(r.Findings()) != 0 {
		t.Error("marked while typing")
	}
	r.press("<enter>")
	if len(r.Findings()) != 1 {
		t.Error("not marked on leaving the paragraph")
	}
}

// The fields in a real form: the cursor survives huh, and nothing holds the form up.
func TestFieldsInForm(t *testing.T) {
	first := newRig(t, proseRef, nil)
	first.Blur()
	second := rigOn(t, first.flow, question("referral.level"))
	second.Blur()
	form := huh.NewForm(huh.NewGroup(first.Field, second.Field)).WithTheme(first.host.Styles).WithShowHelp(false).WithShowErrors(false)
	form.Init()
	form.WithWidth(50).WithHeight(12)
	for _, c := range "abc" {
		form.Update(screentest.Letter(string(c)))
	}
	lines := strings.Split(form.View(), "\n")
	if len(lines) > 12 {
		t.Errorf("%d rows, want at most 12", len(lines))
	}
	found := false
	for _, row := range lines {
		if i := strings.Index(row, screen.CursorMark); i >= 0 {
			found = true
			if got := ansi.StringWidth(row[:i]); got != 5 {
				t.Errorf("cursor at cell %d, want 5", got)
			}
		}
	}
	if !found {
		t.Errorf("no cursor in the form:\n%s", form.View())
	}
	form.NextField()
	if got := form.GetFocusedField().GetKey(); got != second.GetKey() {
		t.Errorf("the focus is on %s", got)
	}
	form.Update(screentest.Letter("1"))
	form.PrevField()
	if got := second.recorded().Choice; got != "universal" {
		t.Errorf("recorded %q", got)
	}
	if len(form.Errors()) != 0 {
		t.Error("a field has a validator's error")
	}
}

// What is recorded cannot move the cursor of the terminal, in a text or on a row.
func TestNothingRawIsDrawn(t *testing.T) {
	for _, ref := range viewRefs {
		r := newRig(t, ref, person("Ann\x1b[2J\u202e Lee"))
		_ = r.flow.AnswerTo(r.Ref(), checklist.Value{Text: "a\x1b]0;x\a\u202eb", Choice: "zz\x1b[2J"})
		again := rigOn(t, r.flow, r.Ref())
		again.Blur()
		view := again.View()
		for _, bad := range []string{"\x1b[2J", "\x1b]", "\a", "\u202e"} {
			if strings.Contains(view, bad) {
				t.Errorf("%s: %q came through", ref.Question, bad)
			}
		}
	}
}

func ExampleStyles() {
	fmt.Println(ansi.Strip(screen.NewStyles(screen.ThemeNone, screen.DepthNone).Mark.Paint("often")))
	// Output: often
}

// Rows to pick from are folded away without the focus, and never more than the page has room for with it.
func TestListFolds(t *testing.T) {
	r := newRig(t, question("concern.harm_types"), nil)
	r.host.Rows = func() int { return 12 }
	for range 25 {
		if got := strings.Count(r.View(), "\n") + 1; got > 12 {
			t.Fatalf("%d rows", got)
		}
		r.press("<down>")
		if got := r.shows(); !strings.Contains(got, "> [ ]") {
			t.Fatalf("the row pointed at is out of sight:\n%s", got)
		}
	}
	r.press("<home><space>2")
	r.Blur()
	if got, want := strings.Count(r.shows(), "["), 2; got != want {
		t.Errorf("%d rows without the focus, want %d:\n%s", got, want, r.shows())
	}
	for _, want := range []string{"[x] 1 Physical harm", "[x] 2 Emotional harm"} {
		if !strings.Contains(r.shows(), want) {
			t.Errorf("no %q:\n%s", want, r.shows())
		}
	}
}
