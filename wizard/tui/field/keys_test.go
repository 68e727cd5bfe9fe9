package field

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/tui/screen/screentest"
)

// The previous answer comes back, and Backspace over letters that went nowhere leaves it.
func TestSentenceLeavesTheAnswer(t *testing.T) {
	r := newRig(t, question("referral.level"), nil)
	r.press("2")
	r.clock = r.clock.Add(time.Second)
	r.press("1 of<backspace><backspace><backspace><backspace>")
	if got := r.recorded().Choice; got != "school" {
		t.Fatalf("recorded %q", got)
	}
	r.clock = r.clock.Add(time.Second)
	r.press("<backspace>")
	if got := r.recorded(); got.Given() {
		t.Errorf("recorded %+v", got)
	}
	r.press("x")
	r.clock = r.clock.Add(time.Second)
	r.press("3")
	if !r.recorded().Given() {
		t.Error("a digit does nothing once the typing is over")
	}
}

// An ambiguous date is read as the likelier one and shown in full.
func TestDateTakesTheLikelier(t *testing.T) {
	r := newRig(t, ofChild("child.born"), nil)
	r.press("3/9/15<tab>")
	if got := r.shows(); r.went != 0 || !strings.Contains(got, "✓ Thursday 3 September 2015") || !strings.Contains(got, "2 and Enter: Friday 3 September 1915") {
		t.Errorf("went %d:\n%s", r.went, got)
	}
	if got := r.recorded().When.At; got != "2015-09-03" {
		t.Errorf("recorded %q", got)
	}
	r.press("14/3/12")
	if got := r.ed(); got != "14/3/12" {
		t.Errorf("the line is %q", got)
	}
	r.send(screentest.Key("enter"))
	r.send(tea.PasteMsg{Content: "1/2/2013"})
	if got := r.ed(); got != "1/2/2013" {
		t.Errorf("pasted over: %q", got)
	}
	r.press("<home>1")
	if got := r.ed(); got != "11/2/2013" {
		t.Errorf("edited: %q", got)
	}
}

func (r *rig) ed() string { return r.Field.(*dateField).ed.Text() }

// Enter on an unanswered choice says what a second Enter does, and where the pointer was on the last visit does not
// count on the next.
func TestEnterPointsFirst(t *testing.T) {
	r := newRig(t, question("referral.level"), nil)
	r.press("<enter>")
	if got := r.notices; len(got) != 1 || got[0] != wordsEnterAgain {
		t.Errorf("notices %q", got)
	}
	r.Blur()
	r.Focus()
	r.press("<enter>")
	if got := r.recorded(); got.Given() || r.went != 0 {
		t.Errorf("recorded %+v, went %d", got, r.went)
	}
}

// A date's example suits the question: a birth was years ago, a call is today.
func TestDateExampleFitsTheQuestion(t *testing.T) {
	for id, want := range map[string]string{"child.born": "about 2015", "call.when": "today 14:05"} {
		ref := question(id)
		if id == "child.born" {
			ref = ofChild(id)
		}
		if got := newRig(t, ref, nil).shows(); !strings.Contains(got, want) {
			t.Errorf("%s has no %q:\n%s", id, want, got)
		}
	}
}

// A digit without a row, pressed right after one with a row, leaves what was chosen, at every question with one answer.
// Letters that follow show that both began a sentence, and are kept as one.
func TestDigitWithoutARowChangesNothing(t *testing.T) {
	t.Parallel()
	tried := 0
	for _, q := range checklist.Default().All() {
		if q.Kind != checklist.OneOf || len(q.Choices) > 8 || q.Of != checklist.OfReferral && q.Of != checklist.OfChild {
			continue
		}
		ref := question(q.ID)
		if q.Of == checklist.OfChild {
			ref = ofChild(q.ID)
		}
		r := newRig(t, ref, nil)
		r.Focus()
		r.press("1")
		first := r.Value()
		r.press("0")
		if got := r.Value(); !got.Equal(first) || got.Choice == "" {
			t.Errorf("%s: after 1 and 0 it holds %+v, after 1 %+v", q.ID, got, first)
		}
		tried++
	}
	if tried < 15 {
		t.Errorf("only %d questions were tried", tried)
	}
	r := newRig(t, question("referral.tonight"), nil)
	r.Focus()
	r.press("35")
	if got := strings.Join(r.notices, " "); !strings.Contains(got, "There is no answer 5 here.") {
		t.Errorf("it says %q", got)
	}
	r.press(" Elm")
	if got := r.flow.Unfinished(r.Ref()); got != "35 Elm" || r.Value().Choice != "" {
		t.Errorf("it keeps %q as words, and chose %q", got, r.Value().Choice)
	}
}

// Digits that arrive at once, as from a slow connection, do what they do one by one: the last row named is chosen, and
// nothing is kept as words. Letters that follow at once show that they were pasted, and are kept as one sentence.
func TestDigitsAtOnceAreKeys(t *testing.T) {
	t.Parallel()
	atOnce := func(r *rig, keys string) {
		r.Focus()
		for _, k := range keys {
			r.send(screentest.Letter(string(k)))
		}
	}
	tried := 0
	for _, q := range checklist.Default().All() {
		if q.Kind != checklist.OneOf && q.Kind != checklist.Multi || q.Of != checklist.OfReferral && q.Of != checklist.OfChild {
			continue
		}
		ref := question(q.ID)
		if q.Of == checklist.OfChild {
			ref = ofChild(q.ID)
		}
		for _, keys := range []string{"12", "21", "121", "20", "10"} {
			slow, quick := newRig(t, ref, nil), newRig(t, ref, nil)
			slow.Focus()
			slow.press(keys)
			atOnce(quick, keys)
			if got, want := quick.Value(), slow.Value(); !got.Equal(want) || quick.flow.Unfinished(ref) != "" {
				t.Errorf("%s: %s at once is %+v and words %q, one by one %+v", q.ID, keys, got, quick.flow.Unfinished(ref), want)
			}
		}
		r := newRig(t, ref, nil)
		atOnce(r, "12 Elm Road")
		if got := r.flow.Unfinished(r.Ref()); got != "12 Elm Road" || r.Value().Given() {
			t.Errorf("%s: it keeps %q as words, and chose %+v", q.ID, got, r.Value())
		}
		tried++
	}
	if tried < 20 {
		t.Errorf("only %d questions were tried", tried)
	}
}

// Words typed at rows point at the row they mean, by its label or by the words of families, and Enter then chooses it.
// Words that mean none leave the pointer where it was.
func TestWordsPointAtTheirRow(t *testing.T) {
	t.Parallel()
	mum := func(f *wizard.Flow) { f.QuickPerson("family.household", "Ebele Okoro") }
	for _, tt := range []struct {
		ref   checklist.Ref
		words string
		want  string
	}{
		{checklist.Ref{Question: "family.class", Subject: "p2"}, "stepfather", "step_parent"},
		{checklist.Ref{Question: "family.class", Subject: "p2"}, "nan", "other_family"},
		{checklist.Ref{Question: "family.class", Subject: "p2"}, "big sister", "sibling"},
		{question("referral.level"), "early help", "targeted"},
		{question("referral.tonight"), "not sure", "not_sure"},
		{question("referral.tonight"), "no", "no"},
		{question("referral.tonight"), "no idea what to say", ""},
		{question("concern.harm_types"), "domestic abuse", "domestic_abuse"},
	} {
		r := newRig(t, tt.ref, mum)
		r.Focus()
		r.press(tt.words)
		r.clock = r.clock.Add(100 * time.Millisecond)
		r.press("<enter>")
		got := r.Value()
		if got.Choice != tt.want && (len(got.Choices) != 1 || got.Choices[0] != tt.want) {
			t.Errorf("%s: %q chose %+v, want %q", tt.ref.Question, tt.words, got, tt.want)
		}
	}
}
