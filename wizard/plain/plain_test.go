package plain_test

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"

	"referral/checklist"
	"referral/export"
	"referral/wizard"
	"referral/wizard/drafttest"
	"referral/wizard/plain"
)

// The first question is about danger, and "yes" shows the numbers and the script before anything else is asked.
func TestYesShowsTheNumbers(t *testing.T) {
	for _, first := range []string{"1", "2"} {
		_, out, err := run(t, nil, first)
		_, script, _ := run(t, nil, first, "w")
		if !errors.Is(err, plain.ErrEnded) {
			t.Errorf("got %v, want ErrEnded", err)
		}
		asked := strings.Index(out, "Is a child in danger")
		ring := strings.Index(out, "999")
		if asked < 0 || ring < asked || !strings.Contains(out, "Have you got through?") || strings.Contains(out, export.FirstWords) || strings.Contains(out, "assphrase") {
			t.Errorf("got\n%s", out)
		}
		if !strings.Contains(strings.Join(strings.Fields(script), " "), export.FirstWords) || strings.Contains(script, "____") {
			t.Error("ruled lines are no use to a listener")
		}
	}
}

func TestNumbersAreOneKeyAway(t *testing.T) {
	_, out, _ := run(t, nil, "3", "", "#")
	if !strings.Contains(out, "RING NOW") {
		t.Errorf("got\n%s", out)
	}
}

// When the input ends, what was typed is kept, even a line in the middle of an answer, and the draft continues from
// there.
func TestEndOfInputAndResume(t *testing.T) {
	store := &memory{}
	s, out, err := run(t, store, "3", "6", "1", "The stepfather.", "He collects Tess at 17:00.")
	if !errors.Is(err, plain.ErrEnded) {
		t.Fatalf("got %v, want ErrEnded: no passphrase was chosen\n%s", err, out)
	}
	store.ready = true
	d, _ := store.New()
	s.Keep(d)
	out, err = goOn(s, store)
	if !errors.Is(err, wizard.ErrLeft) || !strings.Contains(out, "Saved") {
		t.Fatalf("got %v\n%s", err, out)
	}
	again, _, err := wizard.ResumeSession(d, checklist.Default(), clock)
	if err != nil {
		t.Fatal(err)
	}
	if got := again.Flow.Now().Ref.Question; got != "referral.routes" && got != "concern.who_and_reach" {
		t.Errorf("resumed at %s", got)
	}
}

func TestProseEndsWithADot(t *testing.T) {
	s := wizard.NewSession(wizard.NewFlow(checklist.New(), checklist.Default(), clock))
	ref := checklist.Ref{Question: "concern.who_and_reach"}
	s.Flow.Jump(ref)
	_, _ = goOn(s, nil, "Conrad Sayle, at work until 17:00 on 12 November.", "", "He collects Tess, 4, at 17:00.", ".")
	want := "Conrad Sayle, at work until 17:00 on 12 November.\n\nHe collects Tess, 4, at 17:00."
	if got := s.Flow.ValueOf(ref).Text; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	_, _ = goOn(s, nil, "<")
	s.Flow.Jump(ref)
	_, _ = goOn(s, nil, "Half an ans") // The window closes in the middle.
	if got := s.Flow.ValueOf(ref).Text; got != want+"\nHalf an ans" {
		t.Errorf("got %q, want what was typed next to what was there", got)
	}
	s.Flow.Jump(ref)
	_, _ = goOn(s, nil, "&", "More.", ".")
	if got := s.Flow.ValueOf(ref).Text; got != want+"\nHalf an ans\nMore." {
		t.Errorf("got %q, want it added", got)
	}
	_, _ = goOn(s, nil, "<")
	s.Flow.Jump(ref)
	_, _ = goOn(s, nil, "Anew.", ".")
	if got := s.Flow.ValueOf(ref).Text; got != "Anew." {
		t.Errorf("got %q, want it replaced", got)
	}
}

func TestGaps(t *testing.T) {
	tests := []struct {
		name  string
		lines []string
		want  string
	}{
		{"by its list", []string{"-", "5", ""}, "Does not apply"},
		{"at once", []string{"-5", ""}, "Does not apply"},
		{"with a day and a note", []string{"-3", "16/11/2026", "office holds it"}, "Not known yet; we will find out by Mon 16 Nov 2026: office holds it"},
		{"with a day of the week", []string{"-3", "Monday", ""}, "Not known yet; we will find out by Mon 16 Nov 2026"},
		{"with a day that is none", []string{"-3", "soon", ""}, "Not known yet; we will find out: soon"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := wizard.NewSession(wizard.NewFlow(checklist.New(), checklist.Default(), clock))
			ref := checklist.Ref{Question: "child.school", Subject: "p1"}
			s.Flow.Jump(ref)
			_, _ = goOn(s, nil, tt.lines...)
			if got := checklist.Describe(s.Flow.Record(), s.Flow.Guide(), ref); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestDatesAreSaidBack(t *testing.T) {
	s := wizard.NewSession(wizard.NewFlow(checklist.New(), checklist.Default(), clock))
	s.Flow.Jump(checklist.Ref{Question: "child.born", Subject: "p1"})
	out, _ := goOn(s, nil, "31/02/2014", "3/3/14", "1")
	if !strings.Contains(out, "here is no 31 February") && !strings.Contains(out, "no 31 February") {
		t.Errorf("a day that is none should be said:\n%s", out)
	}
	if !strings.Contains(out, "3 March 2014") || s.Flow.Record().People[0].Born.At != "2014-03-03" {
		t.Errorf("got %+v\n%s", s.Flow.Record().People[0].Born, out)
	}
}

// A day to come is said to be one, and the question is asked again; a name that is listed is asked about.
func TestDoubtsAreSaid(t *testing.T) {
	s := wizard.NewSession(wizard.NewFlow(checklist.New(), checklist.Default(), clock))
	fact := s.Flow.Record().AddFact().ID
	s.Flow.Jump(checklist.Ref{Question: "fact.when", Subject: fact})
	out, _ := goOn(s, nil, "25/12/2029", "9/11/2026")
	if !strings.Contains(out, "Tuesday 25 December 2029 is still to come.") || s.Flow.Record().Fact(fact).When.At != "2026-11-09" {
		t.Errorf("got %+v\n%s", s.Flow.Record().Fact(fact).When, out)
	}
	s.Flow.Jump(checklist.Ref{Question: "family.household"})
	out, _ = goOn(s, nil, "Olwen Hart, aunt, 31/6/1980", "Olwen Hart, aunt", "Olwen Hart, aunt", "2", "Olwen Hart, cousin", "1")
	if got := len(s.Flow.Record().Others()); got != 2 || !strings.Contains(out, "There is no 31 June.") {
		t.Errorf("%d people\n%s", got, out)
	}
}

func TestListsTakeOneLine(t *testing.T) {
	s := wizard.NewSession(wizard.NewFlow(checklist.New(), checklist.Default(), clock))
	s.Flow.Jump(checklist.Ref{Question: "family.household"})
	out, _ := goOn(s, nil, "Leigh Ashdown, mother, 21/8/1986", "Conrad Sayle, stepfather", "d 1", "x 2", "~", "9", "q")
	people := s.Flow.Record().Others()
	if len(people) != 2 || people[0].Name != "Conrad Sayle" || people[1].Name != "Leigh Ashdown" {
		t.Errorf("got %d people\n%s", len(people), out)
	}
	s.Flow.Jump(checklist.Ref{Question: "concern.when_and_where"})
	_, _ = goOn(s, nil, `10:52 heard from child, Room 14: "No. It's Conrad."`)
	if f := s.Flow.Record().Facts; len(f) != 1 || f[0].Words != "No. It's Conrad." {
		t.Errorf("got %+v", f)
	}
}

// firstPart returns what to type to pass the first part: no one is in danger now, and Enter at each question after
// that.
func firstPart(t *testing.T) []string {
	t.Helper()
	f := wizard.NewFlow(checklist.New(), checklist.Default(), clock)
	if err := f.Answer(checklist.Value{Choice: string(checklist.No)}); err != nil {
		t.Fatal(err)
	}
	lines := []string{"3"}
	for part := f.Now().Section; f.Next() && f.Now().Section == part; {
		lines = append(lines, "")
	}
	return lines
}

func TestPassphraseIsOfferedAfterTheFirstPart(t *testing.T) {
	store := &memory{}
	lines := append(firstPart(t), "short", "seven calm green lanterns", "seven calm green lantern", "seven calm green lanterns", "seven calm green lanterns", "", "", "!")
	s, out, err := run(t, store, lines...)
	if !errors.Is(err, wizard.ErrLeft) || !s.Kept() || len(store.saved) != 1 {
		t.Errorf("got %v, %d drafts\n%s", err, len(store.saved), out)
	}
	if !strings.Contains(out, "Too short.") || !strings.Contains(out, "do not match") || !strings.Contains(out, "Saved at 11:40.") {
		t.Errorf("got\n%s", out)
	}
}

func TestNotSavedIsSaid(t *testing.T) {
	store := &memory{ready: true, saved: map[string][]byte{}}
	s := wizard.NewSession(wizard.NewFlow(checklist.New(), checklist.Default(), clock))
	d, _ := store.New()
	s.Keep(d)
	store.fail = errors.New("the disk is full")
	out, _ := goOn(s, store, "3")
	if !strings.Contains(out, "NOT SAVED: the disk is full") {
		t.Errorf("got\n%s", out)
	}
	if s.Flow.Record().Request.Tonight != "no" {
		t.Error("the answer should still be there")
	}
}

func TestEscapesDoNotReachTheTerminal(t *testing.T) {
	s := wizard.NewSession(wizard.NewFlow(checklist.New(), checklist.Default(), clock))
	s.Flow.Jump(checklist.Ref{Question: "child.name", Subject: "p1"})
	out, _ := goOn(s, nil, "Ola\x1b]0;title\x07\u202e Nowak", "<")
	if strings.ContainsAny(out, "\x1b\x07\u202e") {
		t.Errorf("got %q", out)
	}
	if got := s.Flow.Record().People[0].Name; got != "Ola]0;title Nowak" {
		t.Errorf("got %q: a letter was lost", got)
	}
}

func TestLongAnswerIsRefusedWhole(t *testing.T) {
	s := wizard.NewSession(wizard.NewFlow(checklist.New(), checklist.Default(), clock))
	ref := checklist.Ref{Question: "concern.who_and_reach"}
	s.Flow.Jump(ref)
	out, _ := goOn(s, nil, strings.Repeat("a", checklist.MaxAnswer+5), ".")
	if got := s.Flow.ValueOf(ref).Text; got != "" || !strings.Contains(out, "10005 characters") {
		t.Errorf("got %d characters", len(got))
	}
}

// A passphrase chosen on another day need not be asked for again: typing is saved from the first answer.
func TestReadyStoreSavesAtOnce(t *testing.T) {
	store := &memory{ready: true}
	s, out, err := run(t, store, "3")
	if !errors.Is(err, wizard.ErrLeft) || !s.Kept() || len(store.saved) != 1 {
		t.Errorf("got %v, %d drafts\n%s", err, len(store.saved), out)
	}
}

// A child who could be causing harm is offered a separate draft; if there is no passphrase, one is chosen first.
func TestOtherChildsDraft(t *testing.T) {
	f := wizard.NewFlow(checklist.New(), checklist.Default(), clock)
	f.Jump(checklist.Ref{Question: "concern.harm_types"})
	n := 0
	for i, c := range f.Now().Question.Choices {
		if c.Value == "another_child" {
			n = i + 1
		}
	}
	store := &memory{ready: true}
	out, _ := goOn(wizard.NewSession(f), store, strconv.Itoa(n), "1")
	if !strings.Contains(out, "Started: draft") {
		t.Errorf("no draft was begun:\n%s", out)
	}
	if _, begun := f.OtherChild(); !begun {
		t.Error("the log does not say so")
	}
}

// A draft has a long name of letters and numbers; a reader is given its first six, which are enough to type.
func TestDraftsAreNamedBySixCharacters(t *testing.T) {
	t.Parallel()
	s, store := rowan(t), pile{&memory{ready: true}, &drafttest.Pile{Name: "4c81d07a9be2", Clock: clock}}
	s.Flow.Jump(of("concern.harm_types", ""))
	n := slices.IndexFunc(s.Flow.Now().Question.Choices, func(c checklist.Choice) bool { return c.Value == "another_child" }) + 1
	out, _ := goOn(s, store, strconv.Itoa(n), "1")
	for _, want := range []string{"draft 4c81d0,", "referral resume 4c81d0\n"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is missing:\n%s", want, out)
		}
	}
}

// The other child's draft can wait. Without a passphrase none is begun, and the writer is told.
func TestOtherChildsDraftIsNotBegun(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name  string
		store wizard.Store
		typed []string
		asked bool
		says  string
	}{
		{"later", &memory{ready: true}, []string{""}, true, ""},
		{"another key", &memory{ready: true}, []string{"x"}, true, ""},
		{"no passphrase", &memory{}, []string{"1", ""}, true, "That draft needs a passphrase first, so it has not been started."},
		{"nowhere to save", nil, nil, false, ""},
	} {
		s := rowan(t)
		s.Flow.Jump(of("concern.harm_types", ""))
		n := slices.IndexFunc(s.Flow.Now().Question.Choices, func(c checklist.Choice) bool { return c.Value == "another_child" }) + 1
		out, _ := goOn(s, tt.store, append([]string{strconv.Itoa(n)}, tt.typed...)...)
		text := flat(out)
		if strings.Contains(text, wizard.WordsOtherHelp) != tt.asked || !strings.Contains(text, tt.says) {
			t.Errorf("%s: got\n%s", tt.name, text)
		}
		if _, begun := s.Flow.OtherChild(); begun || strings.Contains(text, "Started: draft") {
			t.Errorf("%s: a draft was begun\n%s", tt.name, text)
		}
	}
}
