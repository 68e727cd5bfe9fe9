package field

import (
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// slowly types letters so far apart that none of them belongs to those before.
func (r *rig) slowly(script string) {
	for _, letter := range script {
		r.clock = r.clock.Add(2 * TypingRest)
		r.press(string(letter))
	}
	r.clock = r.clock.Add(2 * TypingRest)
}

// The keys that move from row to row stop at the ends, and start from the answer where there is one.
func TestMovingOverRows(t *testing.T) {
	t.Parallel()
	for keys, want := range map[string]string{
		"<down><down><up><space>":       "school",
		"<down><up><up><space>":         "universal",
		"<end><down><down><up><space>":  "section47",
		"<pgdown><space>":               "not_sure",
		"<end><pgup><space>":            "universal",
		"<down><down><home><space>":     "universal",
		"3<down><space>":                "section17",
		"3<end><space>":                 "not_sure",
		"<down><enter>":                 "school",
		"3<down><enter>":                "section17",
		"<home><enter>":                 "universal",
		"6":                             "not_sure",
		"3<backspace><delete>1<delete>": "",
		"3<ctrl+h>":                     "",
	} {
		r := newRig(t, question("referral.level"), nil)
		if r.press(keys); r.recorded().Choice != want {
			t.Errorf("%s: recorded %q, want %q", keys, r.recorded().Choice, want)
		}
	}
	set := newRig(t, question("referral.level"), nil)
	set.SetValue(checklist.Value{Choice: "school"})
	if set.press("<down><space>"); set.recorded().Choice != "targeted" {
		t.Errorf("below an answer that was set: %q", set.recorded().Choice)
	}
	again := rigOn(t, set.flow, set.Ref())
	if again.press("<enter>"); again.recorded().Choice != "targeted" || again.went != 1 {
		t.Errorf("Enter on the answer: %q, went %d", again.recorded().Choice, again.went)
	}
	ticks := newRig(t, question("concern.harm_types"), nil)
	ticks.press("<down>")
	ticks.SetValue(checklist.Value{Choices: []string{"neglect", "sexual"}})
	if ticks.press("<space>"); !slices.Contains(ticks.recorded().Choices, "emotional") {
		t.Errorf("the row pointed at has changed: ticked %q", ticks.recorded().Choices)
	}
}

// A page can point at a row by its answer, and at the beginning of a text.
func TestPointAt(t *testing.T) {
	t.Parallel()
	r := newRig(t, question("referral.level"), nil)
	r.PointAt("targeted")
	r.PointAt("no such level")
	if r.press("<space>"); r.recorded().Choice != "targeted" {
		t.Errorf("recorded %q", r.recorded().Choice)
	}
	r.PointAt("universal")
	if r.press("<space>"); r.recorded().Choice != "universal" {
		t.Errorf("at the first row: %q", r.recorded().Choice)
	}
	text := newRig(t, proseRef, nil)
	text.press("b<enter>c")
	text.PointAt("")
	if text.press("a"); text.recorded().Text != "ab\nc" {
		t.Errorf("recorded %q", text.recorded().Text)
	}
}

// Backspace leaves ticks alone, one by one they are Space's; a gap it takes away.
func TestBackspaceAtTicks(t *testing.T) {
	t.Parallel()
	r := newRig(t, question("concern.harm_types"), nil)
	r.press("1")
	r.clock = r.clock.Add(time.Second)
	if r.press("<backspace>"); len(r.recorded().Choices) != 1 {
		t.Errorf("recorded %+v", r.recorded())
	}
	gap := checklist.Value{Gap: &checklist.Gap{Kind: "declined"}}
	if err := r.flow.AnswerTo(r.Ref(), gap); err != nil {
		t.Fatal(err)
	}
	r.SetValue(gap)
	if r.press("<backspace>"); r.recorded().Gap != nil {
		t.Errorf("recorded %+v", r.recorded())
	}
}

// Picking the row of the answer once more is told to the page, and another row is not.
func TestPickedAgain(t *testing.T) {
	t.Parallel()
	r := newRig(t, question("referral.tonight"), nil)
	var again []string
	r.host.Again = func(_ checklist.Ref, v checklist.Value) { again = append(again, v.Choice) }
	r.slowly("1231")
	r.slowly("1")
	if !slices.Equal(again, []string{"yes"}) {
		t.Errorf("told of %q", again)
	}
	ticks := newRig(t, question("concern.harm_types"), nil)
	ticks.host.Again = r.host.Again
	if ticks.slowly("11"); len(again) != 1 || len(ticks.recorded().Choices) != 0 {
		t.Errorf("a tick that is taken out counts as picked again: %q", again)
	}
}

// What is typed at rows in one go is one sentence: its first digit ticks nothing, and Enter in it takes nothing.
func TestSentenceAtRows(t *testing.T) {
	t.Parallel()
	r := newRig(t, question("referral.level"), nil)
	r.press("2 of them<enter>")
	if v := r.recorded(); v.Given() || r.went != 0 || !strings.Contains(r.shows(), `"2 of them"`) {
		t.Errorf("recorded %+v, went %d:\n%s", v, r.went, r.shows())
	}
	if left := r.flow.Unfinished(r.Ref()); left != "2 of them" {
		t.Errorf("kept %q", left)
	}
	r.press("<backspace><backspace>")
	if left := r.flow.Unfinished(r.Ref()); left != "2 of th" {
		t.Errorf("after Backspace: %q", left)
	}
	r.clock = r.clock.Add(time.Second)
	r.press("<ctrl+u>")
	if left := r.flow.Unfinished(r.Ref()); left != "" || strings.Contains(r.shows(), "Not kept") {
		t.Errorf("after Ctrl+U: %q", left)
	}
	if !r.Undo() || r.flow.Unfinished(r.Ref()) != "2 of th" || !r.Undo() || r.flow.Unfinished(r.Ref()) != "" || !r.Redo() || r.flow.Unfinished(r.Ref()) != "2 of th" {
		t.Errorf("undone and redone: %q", r.flow.Unfinished(r.Ref()))
	}
	if r.Redo() {
		t.Error("there is more to redo")
	}
	for range len("2 of th") {
		r.press("<backspace>")
	}
	if r.press("<backspace>"); r.flow.Unfinished(r.Ref()) != "" || r.went != 0 {
		t.Errorf("kept %q", r.flow.Unfinished(r.Ref()))
	}
}

// Backspace that goes on after the last letter of a sentence leaves the answer alone, however many came before.
func TestBackspaceStopsAtTheAnswer(t *testing.T) {
	t.Parallel()
	r := newRig(t, question("referral.level"), nil)
	r.slowly("2")
	r.press("no")
	r.press(strings.Repeat("<backspace>", 12))
	if got := r.recorded().Choice; got != "school" {
		t.Errorf("recorded %q", got)
	}
}

// Words at rows hold the writer once, with a sentence; leaving says that they are saved and no answer.
func TestWordsAtRowsHoldOnce(t *testing.T) {
	t.Parallel()
	r := newRig(t, question("referral.level"), nil)
	r.press("told him")
	r.clock = r.clock.Add(time.Second)
	r.press("<tab>")
	if r.went != 0 || !slices.Contains(r.notices, wordsStrayHold) {
		t.Fatalf("went %d, said %q", r.went, r.notices)
	}
	if r.press("<tab>"); r.went != 1 {
		t.Errorf("a second Tab does not go on: %d", r.went)
	}
	if r.Blur(); !slices.Contains(r.notices, wordsStrayLeft) {
		t.Errorf("said %q", r.notices)
	}
	back := rigOn(t, r.flow, r.Ref())
	if got := back.shows(); !strings.Contains(got, `Not kept as an answer: "told him"`) {
		t.Errorf("the words are gone:\n%s", got)
	}
	back.clock = back.clock.Add(time.Second)
	if back.press("<down><space><tab>"); back.went != 1 || back.flow.Unfinished(back.Ref()) != "" {
		t.Errorf("once a row is chosen: went %d, kept %q", back.went, back.flow.Unfinished(back.Ref()))
	}
}

// A letter after a Yes that has words of its own goes to them, and so does a paste; after a No it goes nowhere.
func TestLettersBesideAYes(t *testing.T) {
	t.Parallel()
	r := newRig(t, ofChild("child.interpreter"), nil)
	var typed, pasted string
	r.host.Beside = func(_ checklist.Ref, s string) { typed += s }
	r.host.BesidePaste = func(_ checklist.Ref, s string) { pasted += s }
	r.slowly("1")
	r.press("T")
	r.send(tea.PasteMsg{Content: "wi"})
	if typed != "T" || pasted != "wi" || r.recorded().Choice != "yes" {
		t.Errorf("typed %q, pasted %q, recorded %+v", typed, pasted, r.recorded())
	}
	r.clock = r.clock.Add(time.Second)
	r.press("<down><down><space>")
	r.clock = r.clock.Add(time.Second)
	r.press("x")
	r.send(tea.PasteMsg{Content: "1234"})
	if typed != "T" || pasted != "wi" {
		t.Errorf("after another answer: typed %q, pasted %q", typed, pasted)
	}
	if want := "You cannot paste here: none of the 4 characters was kept."; !slices.Contains(r.notices, want) {
		t.Errorf("said %q", r.notices)
	}
}

// Where several people can be ticked a digit alone is a tick, whatever is typed after it; digits and a space are the
// beginning of a name.
func TestDigitsBeforeAName(t *testing.T) {
	t.Parallel()
	who := func() *rig {
		return newRig(t, checklist.Ref{Question: "event.who", Subject: "e1"}, func(f *wizard.Flow) {
			person("Joan Petrie")(f)
			f.Change(func(r *checklist.Referral) { r.AddEvent("concern") })
		})
	}
	r := who()
	r.press("1Ola<tab>")
	r.Blur()
	if got := len(r.recorded().Choices); got != 2 {
		t.Errorf("a tick and a name: %q", r.recorded().Choices)
	}
	r = who()
	r.press("2 teachers<tab>")
	r.Blur()
	if got := r.recorded().Choices; len(got) != 1 || r.flow.Record().NameOf(got[0]) != "2 teachers" {
		t.Errorf("recorded %q", got)
	}
	one := newRig(t, question("sharing.decided_by"), person("Joan Petrie"))
	one.press("2 governors<tab>")
	one.Blur()
	if got := one.recorded(); got.Text != "2 governors" || got.Choice != "" {
		t.Errorf("recorded %+v", got)
	}
}

// A line of one's own is undone word by word, and not while another row is pointed at.
func TestUndoInTheOwnLine(t *testing.T) {
	t.Parallel()
	r := newRig(t, question("sharing.decided_by"), person("Joan Petrie"))
	r.press("Ola Nowak")
	if !r.Undo() || r.flow.Unfinished(r.Ref()) != "Ola" {
		t.Errorf("undone to %q", r.flow.Unfinished(r.Ref()))
	}
	if !r.Redo() || r.flow.Unfinished(r.Ref()) != "Ola Nowak" {
		t.Errorf("redone to %q", r.flow.Unfinished(r.Ref()))
	}
	r.press("<up>")
	if r.Undo() || r.Redo() {
		t.Error("undone although another row is pointed at")
	}
	if !r.WritesOwn() {
		t.Error("the line is not waiting any more")
	}
	again := rigOn(t, r.flow, r.Ref())
	if got := again.shows(); !strings.Contains(got, "│ Ola Nowak ") || !again.WritesOwn() {
		t.Errorf("what was being typed is not there again:\n%s", got)
	}
}

// Somebody who was recorded and is not among the rows any more has a row with the name.
func TestRecordedPersonHasARow(t *testing.T) {
	t.Parallel()
	r := newRig(t, question("sharing.decided_by"), func(f *wizard.Flow) {
		f.Change(func(r *checklist.Referral) { r.Children()[0].Name = "Ola Nowak" })
	})
	r.SetValue(checklist.Value{Choice: r.flow.Record().Children()[0].ID})
	if got := r.shows(); !strings.Contains(got, "(•) Ola Nowak") {
		t.Errorf("no row with the name:\n%s", got)
	}
}

// Rows are named anew where a home has been given another address elsewhere.
func TestRelabel(t *testing.T) {
	t.Parallel()
	r := newRig(t, ofChild("child.address"), oneHome)
	r.flow.Change(func(x *checklist.Referral) { x.Home("h1").Address = "7 Quay Lane" })
	if r.Relabel(); !strings.Contains(r.shows(), "7 Quay Lane") {
		t.Errorf("the old name is shown:\n%s", r.shows())
	}
}

// What was typed and could not be kept is there again when the draft is opened, and is tried again.
func TestWhatWasNotKeptComesBack(t *testing.T) {
	t.Parallel()
	for ref, keys := range map[checklist.Ref]string{ofChild("child.attendance"): "14", ofChild("child.born"): "31/2/2014"} {
		r := newRig(t, ref, nil)
		r.press(keys)
		r.Blur()
		back := rigOn(t, r.flow, r.Ref())
		if got := back.shows(); !strings.Contains(got, "│ "+keys+" ") || !strings.Contains(got, "\n! ") {
			t.Errorf("%s: the words, or why they are not kept, are gone:\n%s", ref.Question, got)
		}
	}
	r := newRig(t, ofChild("child.attendance"), nil)
	r.press("14")
	left := New(r.flow, wizard.Step{Question: mustQuestion(t, r, "child.attendance"), Ref: r.Ref()}, r.host)
	if got := strings.Join(left.Open(Desk), "\n"); !strings.Contains(got, wordsNotKept) {
		t.Errorf("before it is tried again:\n%s", got)
	}
	r.SetValue(checklist.Value{})
	if r.flow.Unfinished(r.Ref()) != "" || r.Problem() != "" {
		t.Errorf("another value leaves %q, %q", r.flow.Unfinished(r.Ref()), r.Problem())
	}
}

func mustQuestion(t *testing.T, r *rig, id string) *checklist.Question {
	t.Helper()
	q, ok := r.flow.Guide().Question(id)
	if !ok {
		t.Fatalf("no question %s", id)
	}
	return q
}

// A line is left as it was kept: without the spaces around it, which marks are counted past until then.
func TestLineIsLeftAsKept(t *testing.T) {
	t.Parallel()
	r := newRig(t, ofChild("child.name"), nil)
	r.find = findWord("Nowak")
	r.press("  Ola Nowak  ")
	r.CheckNow()
	if marked, _ := underlined(r.View()); !slices.Equal(marked, []string{"Nowak"}) {
		t.Errorf("underlined %q", marked)
	}
	r.Settle()
	r.CheckNow()
	if marked, text := underlined(r.View()); !slices.Equal(marked, []string{"Nowak"}) || !strings.Contains(text, "│ Ola Nowak ") {
		t.Errorf("underlined %q in\n%s", marked, text)
	}
}

// Ctrl+U clears a text up to the cursor, and what is left is recorded.
func TestClearLine(t *testing.T) {
	t.Parallel()
	r := newRig(t, proseRef, nil)
	if r.ClearLine() {
		t.Error("there was nothing to clear")
	}
	r.press("one two<left><left><left>")
	if !r.ClearLine() || r.recorded().Text != "two" {
		t.Errorf("recorded %q", r.recorded().Text)
	}
	if newRig(t, question("referral.level"), nil).ClearLine() {
		t.Error("rows have a line to clear")
	}
}

// An answer that is given is checked when its question is opened and left; one that is not given is not.
func TestChecksOnOpeningAndLeaving(t *testing.T) {
	t.Parallel()
	for ref, v := range map[checklist.Ref]checklist.Value{
		proseRef: {Text: "He is often late."}, question("referral.level"): {Choice: "school"}, ofChild("child.born"): {When: at("2015-09-03")},
	} {
		first := newRig(t, ref, nil)
		checks := 0
		check := func(checklist.Ref) []finding.Finding {
			checks++
			return []finding.Finding{{Rule: "test", Whole: true}}
		}
		first.host.Check = check
		first.Field.Blur()
		first.Focus()
		if ref != proseRef && len(first.Findings()) != 0 && first.recorded().Given() {
			t.Errorf("%s: nothing is answered, and it has findings", ref.Question)
		}
		if err := first.flow.AnswerTo(first.Ref(), v); err != nil {
			t.Fatal(err)
		}
		again := rigOn(t, first.flow, first.Ref())
		again.host.Check = check
		again.left, checks = true, 0
		q := mustQuestion(t, again, ref.Question)
		again.Field = New(again.flow, wizard.Step{Question: q, Ref: again.Ref()}, again.host)
		if again.Focus(); checks != 1 || len(again.Findings()) != 1 {
			t.Errorf("%s: opened, %d checks and %d findings", ref.Question, checks, len(again.Findings()))
		}
		if again.Blur(); checks != 1 {
			t.Errorf("%s: left unchanged, %d checks", ref.Question, checks)
		}
	}
}

// Folded, a list says how many entries it has and what the first three are.
func TestFoldedLists(t *testing.T) {
	t.Parallel()
	r := newRig(t, proseRef, nil)
	for n, want := range []string{"", "1 person: Ann", "2 people: Ann; Bo", "3 people: Ann; Bo; Cy", "4 people: Ann; Bo; Cy"} {
		if n > 0 {
			r.flow.Change(func(x *checklist.Referral) {
				p := x.AddPerson()
				p.Name = []string{"Ann", "Bo", "Cy", "Di"}[n-1]
			})
		}
		q := mustQuestion(t, r, "family.household")
		sign, got := Holds(r.flow, wizard.Step{Question: q, Ref: checklist.Ref{Question: q.ID}})
		if got != want || (sign == screen.SignDone) != (n > 0) {
			t.Errorf("%d: got %s %q, want %q", n, sign, got, want)
		}
	}
}

// Where the words are no date, a note is offered only where there may be one, and only for words.
func TestHeldAtNoDate(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		keys  string
		gaps  bool
		offer bool
	}{{"no idea", true, true}, {"31/2/2014", true, false}, {"no idea", false, false}} {
		r := rigAs(t, ofChild("child.born"), nil, func(q *checklist.Question) {
			if !tt.gaps {
				q.Gaps = nil
			}
		})
		r.press(tt.keys + "<tab>")
		said := strings.Join(r.notices, "\n")
		if r.went != 0 || (said == wordsDateNote) != tt.offer || !strings.HasSuffix(said, "Tab again goes on.") {
			t.Errorf("%q: went %d, said %q", tt.keys, r.went, said)
		}
	}
}

// What was typed and could not be kept is no problem any more once it has been taken out again.
func TestProblemGoesWithItsWords(t *testing.T) {
	t.Parallel()
	r := newRig(t, ofChild("child.attendance"), nil)
	r.press("14<backspace><backspace>")
	if r.CheckNow(); r.Problem() != "" || r.flow.Unfinished(r.Ref()) != "" {
		t.Errorf("it says %q", r.Problem())
	}
}
