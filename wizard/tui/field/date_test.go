package field

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// One stray character in a date loses nothing: the previous date remains the answer, and the row says so, for every
// question that takes a date.
func TestStrayCharacterKeepsTheDate(t *testing.T) {
	t.Parallel()
	prepare := func(f *wizard.Flow) {
		f.Change(func(r *checklist.Referral) {
			aunt := r.AddPerson()
			aunt.Name = "Bronwen Achebe"
			aunt.Relations = []checklist.Relation{{To: r.Children()[0].ID, Is: "aunt"}}
			r.AddFact()
			r.AddEvent(checklist.EventConcern)
		})
	}
	for _, tt := range []struct {
		ref         checklist.Ref
		first, more string
		want        string
	}{
		{ofChild("child.born"), "21/9/2017", "7", "2017-09-21"},
		{checklist.Ref{Question: "family.household_born", Subject: "p2"}, "about 1968", ",", "1968"},
		{checklist.Ref{Question: "fact.when", Subject: "f1"}, "10/11/2026 9:40", "9", "2026-11-10T09:40"},
		{checklist.Ref{Question: "event.when", Subject: "e1"}, "3/2026", "m", "2026-03"},
		{question("referral.date"), "11/11/2026 15:05", "q", "2026-11-11T15:05"},
	} {
		r := newRig(t, tt.ref, prepare)
		r.press(tt.first)
		r.Blur()
		if got := r.recorded().When.At; got != tt.want {
			t.Fatalf("%s: %q is kept as %q", tt.ref.Question, tt.first, got)
		}
		r.Focus()
		r.press("<end>" + tt.more)
		r.Blur()
		if got := r.recorded().When.At; got != tt.want {
			t.Errorf("%s: %q and a stray %q: %q is kept", tt.ref.Question, tt.first, tt.more, got)
		}
	}
}

// The row of such a date has the sign to look, what was typed and what is still the answer; so has the field when the
// writer comes back.
func TestStrayCharacterIsShown(t *testing.T) {
	t.Parallel()
	r := newRig(t, ofChild("child.born"), nil)
	r.press("2/5/2013")
	r.press("33<tab>")
	if said := strings.Join(r.notices, " "); r.went != 0 || !strings.Contains(said, "The answer is still Thursday 2 May 2013.") {
		t.Errorf("went %d, said %q", r.went, said)
	}
	r.press("<tab>")
	r.Blur()
	for _, want := range []string{"Date of birth", "2/5/201333: not kept, still Thu 2 May 2013", "Date of birth"} {
		if got := r.shows(); !strings.HasPrefix(got, "!") || !strings.Contains(got, want) {
			t.Errorf("no %q in the row\n%s", want, got)
		}
	}
	back := rigOn(t, r.flow, r.Ref())
	for _, want := range []string{"2/5/201333", "The answer is still Thursday 2 May 2013."} {
		if got := back.shows(); !strings.Contains(got, want) {
			t.Errorf("no %q when coming back\n%s", want, got)
		}
	}
	back.press("<backspace><backspace>")
	back.Blur()
	if back.recorded().When != at("2013-05-02") || strings.Contains(back.View(), wizard.WordsNotKept) {
		t.Errorf("mended, it is %+v:\n%s", back.recorded().When, back.View())
	}
}

// A day to come gets a plain word and no tick, where the thing has happened.
func TestDayToCome(t *testing.T) {
	t.Parallel()
	r := newRig(t, checklist.Ref{Question: "event.when", Subject: "e1"}, func(f *wizard.Flow) {
		f.Change(func(r *checklist.Referral) { r.AddEvent(checklist.EventConcern) })
	})
	r.press("24/12/2029")
	if got := r.shows(); !strings.Contains(got, "Monday 24 December 2029 is still to come.") || strings.Contains(got, "✓") {
		t.Errorf("got\n%s", got)
	}
}

// A time that could be a slip stops the writer once: one still to come, or one that differs from the words about who
// answered. It is still recorded, but one to come only once it is confirmed.
func TestDoubtfulTimeOfCall(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]string{
		"today 23:58": "Thursday 12 November 2026, 23:58 is still to come. Check the time.",
		"today 10:52": "Your words say 9.10, but the time given is 10:52. Which is right?",
		"today 9:10":  "",
	} {
		r := newRig(t, question("call.when"), func(f *wizard.Flow) {
			_ = f.AnswerTo(wizard.CallWho, checklist.Value{Text: "rang the front door 9.10, spoke to Jo"})
		})
		r.press(typed)
		if shown := strings.Join(strings.Fields(r.shows()), " "); want != "" && !strings.Contains(shown, want) {
			t.Errorf("%s: no %q in\n%s", typed, want, shown)
		}
		toCome := strings.Contains(want, "still to come")
		if recorded := !r.recorded().When.IsZero(); recorded == toCome {
			t.Errorf("%s: recorded at once is %v", typed, recorded)
		}
		r.press("<enter>")
		if stopped := r.went == 0; stopped != (want != "") {
			t.Errorf("%s: stopped is %v", typed, stopped)
		}
		if r.press("<enter>"); want != "" && r.went != 1 {
			t.Errorf("%s: the second Enter does not move on", typed)
		}
		if r.recorded().When.IsZero() {
			t.Errorf("%s: not recorded once it is confirmed", typed)
		}
	}
}

// A time of a call that is still to come and not confirmed is not recorded, and is there to be corrected.
func TestTimeToComeWaits(t *testing.T) {
	t.Parallel()
	for _, ref := range []checklist.Ref{question("call.when"), question("referral.date")} {
		r := newRig(t, ref, nil)
		r.press("today 23:58")
		r.Blur()
		if got := r.recorded().When; !got.IsZero() {
			t.Errorf("%s: recorded as %s", ref.Question, got.At)
		}
		r.Focus()
		if got := strings.Join(strings.Fields(r.shows()), " "); !strings.Contains(got, "today 23:58") || !strings.Contains(got, "is still to come") {
			t.Errorf("%s: coming back shows\n%s", ref.Question, got)
		}
		r.press(strings.Repeat("<backspace>", len("23:58")) + "10:14<enter>")
		if got := r.recorded().When.At; got != "2026-11-12T10:14" {
			t.Errorf("%s: corrected, it is %q", ref.Question, got)
		}
	}
}

// Enter at an empty time of a call shows the current time, to be changed or kept: nothing is recorded before Enter, and
// Tab leaves it open.
func TestTimeOfCallIsProposed(t *testing.T) {
	t.Parallel()
	call := question("call.when")
	r := newRig(t, call, nil)
	if got := r.shows(); !strings.Contains(got, "Enter: now, 11:40. Such as today 14:05.") || !r.recorded().When.IsZero() {
		t.Errorf("at first: %+v\n%s", r.recorded().When, got)
	}
	r.press("<enter>")
	if r.went != 0 || r.recorded().When != at("2026-11-12T11:40") || !strings.Contains(r.shows(), "Thursday 12 November 2026, 11:40") {
		t.Errorf("after Enter: went %d, %+v\n%s", r.went, r.recorded().When, r.shows())
	}
	r.press("today 10:52<enter>")
	if r.went != 1 || r.recorded().When != at("2026-11-12T10:52") {
		t.Errorf("typed over: went %d, %+v", r.went, r.recorded().When)
	}
	r = newRig(t, call, nil)
	if r.press("<tab>"); r.went != 1 || !r.recorded().When.IsZero() {
		t.Errorf("after Tab: went %d, %+v", r.went, r.recorded().When)
	}
}

// Half a date is not recorded if there was none before, even if its first letters can be read as one; a deleted date is
// gone.
func TestHalfADateIsNotADate(t *testing.T) {
	t.Parallel()
	r := newRig(t, ofChild("child.born"), nil)
	r.press("8/3/201")
	r.Blur()
	if got := r.recorded().When; !got.IsZero() {
		t.Errorf("half a date is kept as %+v", got)
	}
	r.Focus()
	r.press("4")
	r.Blur()
	r.Focus()
	r.press(strings.Repeat("<backspace>", len("8/3/2014")))
	r.Blur()
	if got := r.recorded().When; !got.IsZero() {
		t.Errorf("it was taken out, and %+v is left", got)
	}
}
