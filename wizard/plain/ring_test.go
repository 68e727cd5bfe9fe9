package plain_test

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/export"
	"referral/wizard"
)

// A call is written down with a name, or that none was given, and a time. Neither alone is enough.
func TestTheCallIsWrittenDown(t *testing.T) {
	for _, tt := range []struct {
		name  string
		typed []string
		who   string // who is empty if no call is written down.
		asks  string
	}{
		{"a name and a time", []string{"1", "1", "Ravi Menon, duty team", "14:05", ""}, "Ravi Menon, duty team", "Written down"},
		{"no name given", []string{"1", "1", "-", "now"}, checklist.NoName, "Written down"},
		{"no name", []string{"1", "1", ""}, "", "needs a time, and a name"},
		{"no time", []string{"1", "1", "Ravi Menon", ""}, "", "If that is right, press Enter again"},
		{"the time now, once it was shown", []string{"1", "1", "Ravi Menon", "", ""}, "Ravi Menon", "Thursday 12 November 2026, 11:40"},
		{"another time than that", []string{"1", "1", "Ravi Menon", "", "11:05"}, "Ravi Menon", "Thursday 12 November 2026, 11:05"},
		{"no time at first", []string{"1", "1", "Ravi Menon", "after lunch", "10:40"}, "Ravi Menon", "That is not a time"},
		{"not yet", []string{"1", "3"}, "", "Have you got through?"},
		{"no such key", []string{"1", "yes"}, "", "Type 1, 2, 3"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s, out, _ := run(t, nil, tt.typed...)
			r := s.Flow.Record()
			got := ""
			if a := r.Call(); a != nil {
				got = a.Who
			}
			if got != tt.who || (r.Request.How == "call") != (tt.who != "") {
				t.Errorf("the call is with %q, made by %q", got, r.Request.How)
			}
			if !strings.Contains(out, tt.asks) {
				t.Errorf("it does not say %q:\n%s", tt.asks, out)
			}
		})
	}
}

func TestCouldNotGetThrough(t *testing.T) {
	s, out, _ := run(t, nil, "2", "2", "1", "", "again at 15:20")
	r := s.Flow.Record()
	if len(r.Actions) != 1 || !r.Actions[0].NotThrough() || r.Actions[0].Who != "999, Danger now" || r.Actions[0].Text != "again at 15:20" || r.Actions[0].When.IsZero() {
		t.Fatalf("got %+v", r.Actions)
	}
	if r.Call() != nil || r.Request.How != "" || strings.Count(out, "Have you got through?") != 2 {
		t.Errorf("it is taken for a call:\n%s", out)
	}
}

// The numbers come with what to do before anyone is told, if telling someone could put a child in danger.
func TestNumbersSayWhomNotToTell(t *testing.T) {
	t.Parallel()
	const worries = "concern.harm_types"
	for _, worry := range []string{"sexual", "fgm_done", "adult_works_with_children"} {
		r := checklist.New()
		f := wizard.NewFlow(r, checklist.Default(), clock)
		quiet, _ := goOn(wizard.NewSession(f), nil, "#", "")
		if f.Jump(of(worries, "")); f.Answer(checklist.Value{Choices: []string{worry}}) != nil || f.TellFamily() == "" {
			t.Errorf("%s: nothing is said before the family is told", worry)
			continue
		}
		out, _ := goOn(wizard.NewSession(f), nil, "#", "")
		_, ring, _ := strings.Cut(flat(out), "RING NOW")
		if tell := flat(f.TellFamily()); !strings.Contains(ring, tell) || strings.Contains(flat(quiet), tell) {
			t.Errorf("%s: got\n%s", worry, out)
		}
	}
}

// Once a call is written down, "yes" to the first question leads to the next.
func TestDangerAfterTheCall(t *testing.T) {
	s, _, _ := run(t, nil, "1", "1", "Ravi Menon", "10:05")
	s.Flow.Jump(checklist.Ref{Question: "referral.tonight"})
	out, _ := goOn(s, nil, "2")
	if strings.Contains(out, "RING NOW") {
		t.Errorf("got\n%s", out)
	}
}

// Half a line about a call is in the record while being typed, or in its field if it is not yet an answer.
func TestHalfALineAboutACall(t *testing.T) {
	for _, tt := range []struct {
		name  string
		typed []string
		in    string // in is how the draft holds it.
	}{
		{"who answered", []string{"#", "1", "Mr Okello, out of ho…"}, `"who":"Mr Okello, out of ho"`},
		{"when", []string{"#", "1", "Mr Okello", "16:2…"}, `"call.when":"16:2"`},
		{"the number that was tried", []string{"#", "2", "01632 960 4…"}, `"who":"01632 960 4"`},
		{"when it was tried", []string{"#", "2", "01632 960 400", "9:1…"}, `"action.when/a1":"9:1"`},
		{"what comes next", []string{"#", "2", "1", "", "the police stat…"}, `"text":"the police stat"`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			store := &memory{ready: true}
			s := rowan(t)
			s.Flow.Change(func(r *checklist.Referral) { r.Actions = nil })
			out, _ := typeOn(s, store, &fingers{typed: typed{tt.typed}})
			if got := record(t, s); !strings.Contains(got, tt.in) {
				t.Errorf("the draft does not hold %s:\n%s\n%s", tt.in, got, out)
			}
		})
	}
}

// Half a name is on the line again when the call is resumed, and is not a call yet.
func TestTheCallIsResumed(t *testing.T) {
	s, _, _ := run(t, nil)
	f := &fingers{typed: typed{[]string{"1", "1", "Sergeant Ow…"}}}
	_, _ = typeOn(s, &memory{}, f)
	if s.Flow.CallWritten() {
		t.Error("half a name is taken for a call")
	}
	f = &fingers{typed: typed{[]string{"#", "1", "Sergeant Owusu", "10:20"}}}
	_, _ = typeOn(s, &memory{}, f)
	if len(f.begun) < 3 || f.begun[2] != "Sergeant Ow" || !s.Flow.CallWritten() || s.Flow.Record().Call().Who != "Sergeant Owusu" {
		t.Errorf("the lines held %q", f.begun)
	}
}

// A sign typed over a line leaves what it held unchanged.
func TestASignLeavesTheLine(t *testing.T) {
	ref := checklist.Ref{Question: "child.interpreter", Subject: "p1"}
	for _, sign := range []string{"<", "#", "?"} {
		s := atPrompt(t, ref)
		_ = s.Flow.Answer(checklist.Value{Choice: "yes", Text: "Tigrinya"})
		_, _ = typeOn(s, &memory{}, &fingers{typed: typed{[]string{"1", sign}}})
		if got := s.Flow.ValueOf(ref).Text; got != "Tigrinya" {
			t.Errorf("%s left %q", sign, got)
		}
	}
}

// A time that differs from the one in the words about who answered is asked about, and what is typed then is kept.
func TestTwoTimesOfACall(t *testing.T) {
	for answer, want := range map[string]string{"": "2026-11-12T09:30", "9:10": "2026-11-12T09:10"} {
		s, out, _ := run(t, nil, "1", "1", "rang MASH 9:10, spoke to Jo", "9:30", answer)
		if call := s.Flow.Record().Call(); call == nil || call.When.At != want {
			t.Errorf("%q: got %+v\n%s", answer, call, out)
		}
		if !strings.Contains(strings.Join(strings.Fields(out), " "), "Your words say 9:10, but the time given is 09:30. Which is right?") {
			t.Errorf("the two times are not asked about:\n%s", out)
		}
	}
}

// A date is not a name, and is asked about. A time still to come is asked about once, and kept once it is confirmed.
func TestSlipsAboutACall(t *testing.T) {
	s, _, _ := run(t, nil, "1", "1", "Ravi Menon", "23:58")
	if r := s.Flow.Record(); r.Call() != nil || r.Request.Made != "" {
		t.Errorf("not confirmed, the referral is made on %q", r.Request.Made)
	}
	s, out, _ := run(t, nil, "1", "1", "5/11/2026", "1", "Ravi Menon", "23:58", "")
	call := s.Flow.Record().Call()
	if call == nil || call.Who != "Ravi Menon" || call.When.At != "2026-11-12T23:58" {
		t.Errorf("got %+v\n%s", call, out)
	}
	for _, words := range []string{wizard.WordsNameDate, "23:58 is still to come. Check the time. If it is right, press Enter."} {
		if strings.Count(strings.Join(strings.Fields(out), " "), words) != 1 {
			t.Errorf("%q is not said once:\n%s", words, out)
		}
	}
}

// The script goes card by card, with what to say and a line for each blank; a blank left empty stays as it was.
func TestTheCardsLineByLine(t *testing.T) {
	s, out, _ := run(t, nil, "1", "s", "Dara Flynn", "", "", "She came in with a cut lip.", "", "", "Advice today.", "s", "", "-", "", "Mrs Bell saw it at 9:10.")
	r := s.Flow.Record()
	child := r.Children()[0]
	for id, want := range map[string]string{
		checklist.QConcernReason: "She came in with a cut lip.\nMrs Bell saw it at 9:10.", checklist.QOutcomeExpected: "Advice today.", checklist.QConcernWhoAndReach: "",
	} {
		if got := s.Flow.ValueOf(checklist.Ref{Question: id}).Text; got != want {
			t.Errorf("%s holds %q, want %q", id, got, want)
		}
	}
	if child.Name != "Dara Flynn" || s.Flow.ValueOf(checklist.Ref{Question: checklist.QChildWhereabouts, Subject: child.ID}).Given() {
		t.Errorf("the child is %+v", child)
	}
	said := strings.Join(strings.Fields(out), " ")
	for i, card := range wizard.CallCards {
		for _, words := range []string{wizard.CardTitle(i), card.Say, card.Then} {
			if !strings.Contains(said, words) {
				t.Errorf("%q is not said:\n%s", words, out)
			}
		}
	}
	if s.Flow.CallWritten() {
		t.Error("going through what to say is taken for a call")
	}
}

// The whole script is read out with what has been typed, and without rows of underscores.
func TestTheWholeScriptLineByLine(t *testing.T) {
	_, out, _ := run(t, nil, "1", "s", "Dara Flynn", "In the office with Mr Shah.", "<", "w")
	for _, words := range []string{wizard.CardTitle(3), "Dara Flynn", "In the office with Mr Shah.", export.ReadBack} {
		if _, read, _ := strings.Cut(out, "w reads all"); !strings.Contains(strings.Join(strings.Fields(read), " "), words) {
			t.Errorf("%q is not read:\n%s", words, out)
		}
	}
	if strings.Contains(out, "____") {
		t.Errorf("blanks are drawn:\n%s", out)
	}
}

// After a number that did not answer, the next one is named, below the numbers.
func TestTheNextNumberIsNamed(t *testing.T) {
	s, out, _ := run(t, nil, "1", "c", "2", "2", "2", "", "")
	if a := s.Flow.Record().Actions[0]; a.Who != "01632 960300, Dorset" {
		t.Errorf("got %q", a.Who)
	}
	if !strings.Contains(strings.Join(strings.Fields(out), " "), "Try another number.") {
		t.Errorf("got\n%s", out)
	}
	_, out, _ = run(t, nil, "1", "c", "2", "2", "999", "", "")
	if !strings.Contains(strings.Join(strings.Fields(out), " "), "Ring next: 01632 960300.") {
		t.Errorf("got\n%s", out)
	}
}

// The line on a parent at the door is among the numbers, on a locked screen too.
func TestAParentAtTheDoorIsSaid(t *testing.T) {
	_, out, _ := run(t, nil, "1")
	if !strings.Contains(strings.Join(strings.Fields(out), " "), export.ParentFirst) {
		t.Errorf("got\n%s", out)
	}
	s := rowan(t)
	store := &memory{ready: true}
	if out, _ = goOn(s, store, "=", "#"); !strings.Contains(strings.Join(strings.Fields(out), " "), export.ParentFirst) {
		t.Errorf("locked:\n%s", out)
	}
}
