package field

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

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

// On leaving, a line is shown as it was recorded, without surrounding spaces; until then marks are counted with them.
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

// An existing answer is checked when its question is opened and left; a missing one is not.
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

// Folded, a list says how many entries it has and names the first three. It is done when nothing is missing in them.
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
		if got != want || sign != screen.SignOpen { // Only a name is known.
			t.Errorf("%d: got %s %q, want %q", n, sign, got, want)
		}
	}
}

// If the words are not a date, a note is offered only where there may be one, and only for words.
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
		if r.went != 0 || (said == wordsDateNote) != tt.offer || !strings.HasSuffix(said, "Tab again moves on.") {
			t.Errorf("%q: went %d, said %q", tt.keys, r.went, said)
		}
	}
}

// What could not be kept is no longer a problem once it has been deleted.
func TestProblemGoesWithItsWords(t *testing.T) {
	t.Parallel()
	r := newRig(t, ofChild("child.attendance"), nil)
	r.press("14<backspace><backspace>")
	if r.CheckNow(); r.Problem() != "" || r.flow.Unfinished(r.Ref()) != "" {
		t.Errorf("it says %q", r.Problem())
	}
}
