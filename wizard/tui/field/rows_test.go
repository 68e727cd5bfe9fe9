package field

import (
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/wizard"
)

// slowly types letters so far apart that none belongs to those before.
func (r *rig) slowly(script string) {
	for _, letter := range script {
		r.clock = r.clock.Add(2 * TypingRest)
		r.press(string(letter))
	}
	r.clock = r.clock.Add(2 * TypingRest)
}

// The keys that move between rows stop at the ends, and start from the answer if there is one.
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

// Backspace leaves ticks to Space, which changes them one by one, but removes a gap.
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

// The page is told when the answer's row is picked again, but not when another row is.
func TestPickedAgain(t *testing.T) {
	t.Parallel()
	r := newRig(t, question("referral.tonight"), nil)
	var again []string
	r.host.PickedAgain = func(_ checklist.Ref, v checklist.Value) { again = append(again, v.Choice) }
	r.slowly("1231")
	r.slowly("1")
	if !slices.Equal(again, []string{"yes"}) {
		t.Errorf("told of %q", again)
	}
	ticks := newRig(t, question("concern.harm_types"), nil)
	ticks.host.PickedAgain = r.host.PickedAgain
	if ticks.slowly("11"); len(again) != 1 || len(ticks.recorded().Choices) != 0 {
		t.Errorf("a tick that is taken out counts as picked again: %q", again)
	}
}

// What is typed at choices in one go is one sentence: its first digit ticks nothing, and Enter in it takes nothing.
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

// Backspace beyond the letters of a sentence leaves the answer alone, however many there were.
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

// Words at choices stop the writer once, with a sentence; leaving says that they are still there but not an answer.
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
	if r.Blur(); !slices.ContainsFunc(r.notices, func(s string) bool { return strings.HasPrefix(s, "Your words at \"Level of need\"") }) {
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

// A letter or paste after a Yes with words of its own goes to them; after a No it goes nowhere.
func TestLettersAfterAYes(t *testing.T) {
	t.Parallel()
	r := newRig(t, ofChild("child.interpreter"), nil)
	var typed, pasted string
	r.host.WordsTyped = func(_ checklist.Ref, s string) { typed += s }
	r.host.WordsPasted = func(_ checklist.Ref, s string) { pasted += s }
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

// If several people can be ticked a digit alone is a tick, whatever is typed after it; digits and a space begin a name.
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

// A line of the writer's own is undone word by word, but not while another row is current.
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

// Someone recorded who is no longer among the rows has a row with their name.
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

// Rows are renamed if a home has been given another address elsewhere.
func TestRelabel(t *testing.T) {
	t.Parallel()
	r := newRig(t, ofChild("child.address"), oneHome)
	r.flow.Change(func(x *checklist.Referral) { x.Home("h1").Address = "7 Quay Lane" })
	if r.Relabel(); !strings.Contains(r.shows(), "7 Quay Lane") {
		t.Errorf("the old name is shown:\n%s", r.shows())
	}
}
