package field

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"
	"github.com/charmbracelet/x/ansi"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/tui/screen"
	"referral/wizard/tui/screen/screentest"
)

var viewRefs = []checklist.Ref{proseRef, ofChild("child.name"), ofChild("child.born"), question("referral.level"), question("concern.harm_types"),
	question("sharing.decided_by"), ofChild("child.address")}

// Nothing drawn is wider than its room or has more rows; the cursor is in it, once.
func TestFieldSize(t *testing.T) {
	for _, ref := range viewRefs {
		t.Run(ref.Question, func(t *testing.T) {
			r := newRig(t, ref, person("Aurélie-Béatrice de Montmorency-Laval"))
			r.find = findWord("often")
			for _, keys := range []string{"", "3/9/15", "<tab>", " often 字字字 often", "<down><down>", "<end>"} {
				r.press(keys)
				r.send(tea.PasteMsg{Content: strings.Repeat("very-long-word", 3) + " 字👩‍🏫é often"})
				r.CheckNow()
				for _, w := range []int{20, 37, 58, 65, 72} {
					for _, h := range []int{1, 3, 5, 9, 14, 20, 30} {
						for _, framed := range []bool{true, false} {
							r.room = Room{Width: w, Title: 3, Hint: 2, Least: 3, Most: 5, Rows: h, Framed: framed && h > 4}
							checkSize(t, r)
						}
					}
				}
			}
		})
	}
}

func checkSize(t *testing.T, r *rig) {
	t.Helper()
	rows := strings.Split(r.View(), "\n")
	if len(rows) > r.room.Rows {
		t.Errorf("%+v: %d rows", r.room, len(rows))
	}
	marks := 0
	for i, row := range rows {
		if got := ansi.StringWidth(row); got > r.room.Width {
			t.Errorf("%+v: row %d has %d cells: %q", r.room, i, got, row)
		}
		marks += strings.Count(row, screen.CursorMark)
	}
	if marks > 1 || marks == 0 && r.room.Rows > 5 {
		t.Errorf("%+v: %d marks of the cursor\n%s", r.room, marks, r.View())
	}
}

// A text's frame grows with it, as far as there is room.
func TestProseGrows(t *testing.T) {
	r := newRig(t, proseRef, nil)
	least := strings.Count(r.View(), "\n")
	for range 40 {
		r.press("word<enter>")
	}
	if got, want := strings.Count(r.View(), "\n"), least+r.room.Most-r.room.Least+1; got != want {
		t.Errorf("%d breaks, want %d:\n%s", got, want, r.shows())
	}
	if got := r.shows(); !strings.Contains(got, "↑ 33 lines") || !strings.Contains(r.View(), screen.CursorMark) {
		t.Errorf("how much is out of sight is not said, or the cursor is:\n%s", got)
	}
}

// Marks are under the cells of their words, even across a line break and after wide letters, and have a number.
func TestMarksOnCells(t *testing.T) {
	r := newRig(t, proseRef, nil)
	r.find = findWord("fails to engage")
	r.room.Width, r.room.Framed = 32, false // 24 cells are for words.
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

// Marks appear when the paragraph is left, not while it is typed.
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

// In a form a field takes keys while it has the focus, and nothing delays the form.
func TestFieldsInForm(t *testing.T) {
	first := newRig(t, proseRef, nil)
	first.Blur()
	second := rigOn(t, first.flow, question("referral.level"))
	second.Blur()
	form := huh.NewForm(huh.NewGroup(first.Field, second.Field)).WithTheme(first.host.Styles).WithShowHelp(false).WithShowErrors(false)
	form.Init()
	for _, c := range "abc" {
		form.Update(screentest.Letter(string(c)))
	}
	form.NextField()
	if got := form.GetFocusedField().GetKey(); got != second.GetKey() {
		t.Errorf("the focus is on %s", got)
	}
	form.Update(screentest.Letter("1"))
	form.PrevField()
	if got := second.recorded().Choice; got != "universal" || first.recorded().Text != "abc" {
		t.Errorf("recorded %q", got)
	}
	if len(form.Errors()) != 0 {
		t.Error("a field has a validator's error")
	}
}

// Recorded text cannot move the terminal's cursor, in a text or on a row.
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

// There are never more rows to choose from than the page has room for; folded, only the choice is shown.
func TestListFolds(t *testing.T) {
	r := newRig(t, question("concern.harm_types"), nil)
	r.room.Rows = 12
	for range 25 {
		if got := strings.Count(r.View(), "\n") + 1; got > 12 {
			t.Fatalf("%d rows", got)
		}
		r.press("<down>")
		if got := r.shows(); !strings.Contains(got, "▌") || !strings.Contains(got, " more") {
			t.Fatalf("the row pointed at is out of sight:\n%s", got)
		}
	}
	r.press("<home><space>2")
	if got := r.shows(); !strings.Contains(got, "1 [x] Physical harm") || !strings.Contains(got, "2 [x] Emotional harm") {
		t.Errorf("not ticked:\n%s", got)
	}
	r.Blur()
	if got, want := r.shows(), "Physical harm; Emotional harm"; !strings.Contains(got, want) || strings.Contains(got, "\n") {
		t.Errorf("folded it is %q, want %q in it", got, want)
	}
}

// Someone else to be told, about whom nothing is answered, does not read as told.
func TestFoldedRoutes(t *testing.T) {
	for told, want := range map[checklist.YesNo]string{"": "○ Police, not answered yet", "no": "✓ Police, not told yet", "yes": "✓ Police, told"} {
		r := newRig(t, question("referral.level"), nil)
		r.flow.Change(func(x *checklist.Referral) { x.AddRoute(checklist.RoutePolice).Told = told })
		q, _ := r.flow.Guide().Question(checklist.QReferralRoutes)
		sign, words := Holds(r.flow, wizard.Step{Section: q.Section, Question: q, Ref: checklist.Ref{Question: q.ID}})
		if got := sign + " " + strings.TrimPrefix(words, "1 entry: "); got != want {
			t.Errorf("told %q: got %q, want %q", told, got, want)
		}
	}
}

// Folded, a question shows what it holds: an answer, an honest gap, what could not be kept, and how many comments.
func TestFoldedShowsWhatItHolds(t *testing.T) {
	for _, c := range []struct {
		name, keys string
		ref        checklist.Ref
		comments   int
		want       string
	}{
		{"nothing", "", ofChild("child.name"), 0, "○ Full name"},
		{"an answer", "Ola Nowak<tab>", ofChild("child.name"), 0, "✓ Full name                  Ola Nowak"},
		{"comments", "Ola Nowak<tab>", ofChild("child.name"), 2, "! Full name                  Ola Nowak (2 comments)"},
		{"no date", "31/2/2014<tab><tab>", ofChild("child.born"), 0, "! Date of birth              31/2/2014: not kept"},
		{"no answer of those there are", "told him<tab><tab>", question("referral.level"), 0, "told him: not kept"},
	} {
		r := newRig(t, c.ref, nil)
		r.press(c.keys)
		r.Blur()
		q, _ := r.flow.Guide().Question(r.Ref().Question)
		got := ansi.Strip(Folded(r.flow, wizard.Step{Section: q.Section, Question: q, Ref: r.Ref()}, r.host.Styles, q.Label, c.comments, 65))
		if !strings.HasSuffix(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// A question uses a name typed at the question before, and stays as it is while it is being answered.
func TestQuestionUsesTheNameJustTyped(t *testing.T) {
	t.Parallel()
	for _, id := range []string{"child.next_leaves", "child.born", "child.urgent", "child.name"} {
		r := newRig(t, ofChild(id), nil)
		r.Blur()
		if err := r.flow.AnswerTo(checklist.Ref{Question: "child.name", Subject: r.Ref().Subject}, checklist.Value{Text: "Ines Vale"}); err != nil {
			t.Fatal(err)
		}
		r.Focus()
		if got := r.shows(); !strings.Contains(got, "Ines") {
			t.Errorf("%s does not say the name:\n%s", id, got)
		}
	}
	r := newRig(t, ofChild("child.name"), nil)
	before, _, _ := strings.Cut(r.shows(), "\n")
	r.press("Ines Vale")
	if after, _, _ := strings.Cut(r.shows(), "\n"); after != before {
		t.Errorf("while the name was typed, %q became %q", before, after)
	}
}
