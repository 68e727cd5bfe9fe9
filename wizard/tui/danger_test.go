package tui

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/export"
	"referral/wizard"
	"referral/wizard/tui/field"
)

func TestDangerOpensTheNumbers(t *testing.T) {
	g := newRig(t, checklist.New())
	g.press("2")
	g.wantNot("RING NOW")
	g.wait(field.TypingRest)
	g.want("RING NOW", "01632 960123", "999")
	g.write("Kit Marsh")
	g.press("esc")
	g.want("Is a child in danger")
	if got := g.m.f.Record().NameOf(g.child()); got != "Kit Marsh" {
		t.Errorf("the blank of the script holds %q", got)
	}
}

func TestTheCallIsWrittenDown(t *testing.T) {
	g := newRig(t, nil)
	g.press("f9")
	g.want("F9 Have you got through?")
	g.press("tab")
	for range wizard.CallScript {
		g.press("tab")
	}
	g.want("▌ Have you got through?", "1 Yes, and who to")
	g.press("shift+tab", "tab", "x")
	g.want("Press 1, 2 or 3")
	g.press("1")
	g.want("Who answered the call?")
	g.wantNot("1 Yes, and who to")
	g.write("Mr Osei, duty team")
	g.press("tab")
	g.want("Not written down as a call yet")
	if g.m.f.CallWritten() || g.m.f.ValueOf(wizard.HowMade).Choice != "" {
		t.Error("a name alone is taken for a call")
	}
	g.press("ctrl+t", "tab", "esc")
	c := g.m.f.Record().Call()
	if g.m.f.ValueOf(wizard.HowMade).Choice != "call" || c == nil || c.Who != "Mr Osei, duty team" || c.When.At != "2026-11-20T14:03" {
		t.Errorf("the call is %+v", c)
	}
	g.want("Choose a passphrase to save your draft") // Not before the call is written down.
	g.press("esc")
	g.want("Before you refer")
}

func TestTheyDidNotGiveAName(t *testing.T) {
	g := newRig(t, nil)
	g.press("f9", "f9", "1")
	g.want("F5 they did not give a name")
	g.press("f5", "ctrl+t", "tab")
	if c := g.m.f.Record().Call(); c == nil || c.Who != checklist.NoName {
		t.Errorf("the call is %+v", c)
	}
}

// F9 records nothing, however often it is pressed.
func TestRingKeyWritesNothingDown(t *testing.T) {
	g := newRig(t, nil)
	g.press("f9", "f9", "f9", "f9", "3", "1", "f9", "esc")
	if g.m.s != nil {
		t.Errorf("a referral was begun: %+v", g.m.f.Record())
	}
}

// A call that did not get through is recorded straight away, and stops nothing.
func TestCouldNotGetThrough(t *testing.T) {
	g := newRig(t, checklist.New())
	g.press("2")
	g.wait(field.TypingRest)
	g.press("f9", "2")
	g.want("Which number did you try?", "01632 960123")
	g.write("01632 960123")
	g.press("tab", "tab")
	g.want("What will you do next?")
	g.write("101, then again at 14:30")
	g.press("tab")
	g.want("you could not get through", "▌ Have you got through?")
	r := g.m.f.Record()
	if len(r.Actions) != 1 {
		t.Fatalf("got %d actions", len(r.Actions))
	}
	if a := r.Actions[0]; !a.NotThrough() || a.Who != "01632 960123" || a.Text != "101, then again at 14:30" || a.When.At != "2026-11-20T14:03" {
		t.Errorf("got %+v", a)
	}
	if g.m.f.CallWritten() || r.Call() != nil || r.Request.How != "" || r.Request.Made != "" {
		t.Errorf("it is taken for a call: %+v", r.Request)
	}
	g.press("esc")
	g.want("! No call written")
	g.press("f9", "f9")
	g.press("1")
	g.write("Ms Lund")
	g.press("tab", "ctrl+t", "esc")
	g.wantNot("! No call written")
	if len(r.Actions) != 2 || r.Call() == nil || r.Call().Who != "Ms Lund" {
		t.Errorf("the call that got through is %+v", r.Call())
	}
}

// A row chosen by mistake leaves no call behind, whichever way one leaves it. With a number or an Enter it was one.
func TestNotThroughByMistake(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name  string
		write string
		keys  []string
		want  int
	}{
		{"esc", "", []string{"esc"}, 0},
		{"back to the line", "", []string{"f9"}, 0},
		{"back past the first question", "", []string{"shift+tab"}, 0},
		{"esc after a look at the time", "", []string{"tab", "esc"}, 0},
		{"a number", "01632 960188", []string{"esc"}, 1},
		{"a number, and back to the line", "101", []string{"f9"}, 1},
		{"a number, and back past it", "101", []string{"shift+tab"}, 1},
		{"enter", "", []string{"enter", "esc"}, 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			g := newRig(t, checklist.New())
			g.press("f9", "f9", "2")
			if tt.write != "" {
				g.write(tt.write)
			}
			g.press(tt.keys...)
			if got := len(g.m.f.Record().Actions); got != tt.want {
				t.Errorf("got %d calls, want %d", got, tt.want)
			}
		})
	}
}

// With the call written down, the answer to the first question does not lead to the numbers again.
func TestDangerAfterTheCall(t *testing.T) {
	g := newRig(t, checklist.New())
	g.press("f9", "f9", "1")
	g.write("Ms Lund")
	g.press("tab", "ctrl+t", "tab", "esc", "1")
	g.wait(5 * field.TypingRest)
	g.wantNot("RING NOW")
}

func TestWhichCouncil(t *testing.T) {
	g := newRig(t, nil)
	g.press("1")
	g.want("▌ Which council does the child live in?", "1 Norwick", "0 Not on the list")
	g.wantNot("01632 960555")
	g.press("tab")
	g.want("F6 Which council?")
	g.press("f6")
	g.want("Which council does the child live in?", "1 Norwick", "0 Not on the list", "999")
	g.press("1")
	g.want("RING NOW", "01632 960555", "If a parent comes first")
	g.press("esc")
	if g.m.s != nil {
		t.Error("choosing a council begins a referral")
	}
	g.press("2")
	if got := g.m.f.Council(); got != "norwick" {
		t.Errorf("the council chosen is forgotten: %q", got)
	}
	g.press("f9", "f6", "0")
	g.want("01632 960123")
	g.write("Kit")
	g.press("esc")
	if got := g.m.f.Record().Authority; got != authority.Other {
		t.Errorf("got %q", got)
	}
}

// Letters find a council, and never choose one they do not name.
func TestACouncilIsFoundByItsName(t *testing.T) {
	var list []wizard.Council
	for _, name := range []string{"Aldmoor", "Brayford", "Caddon", "Dunmere", "Eskham", "Fenwold", "Garth and Stoke", "Hexley", "Ivelton", "Kesgrave", "Aske"} {
		list = append(list, wizard.Council{ID: strings.ToLower(name), Name: name})
	}
	for typed, want := range map[string]string{"ske": "", "esk": "eskham", "ken": "", "KES": "kesgrave", "stoke": "garth and stoke", "a": "aldmoor", "as": "aske", "9": "ivelton", "0": authority.Other, "zz0": authority.Other} {
		t.Run(typed, func(t *testing.T) {
			g := newRig(t, checklist.New())
			g.m.o.Councils = func() []wizard.Council { return append(slices.Clone(list), wizard.NotOnTheList) }
			g.press("f9", "f6")
			for _, letter := range typed {
				g.press(string(letter))
			}
			if !strings.ContainsAny(typed, "09") {
				g.press("enter")
			}
			if got := g.m.f.Record().Authority; got != want {
				t.Errorf("got %q, want %q\n%s", got, want, g.shows())
			}
			if want == "" {
				g.want("No council on the list has those letters", "Find: "+typed)
			}
		})
	}
}

// The line on a parent at the door is visible at any size with room for a page.
func TestAParentAtTheDoorIsInView(t *testing.T) {
	for _, size := range [][2]int{{200, 60}, {100, 30}, {80, 24}, {60, 20}, {50, 16}, {40, 12}} {
		for _, keys := range [][]string{{"f9"}, {"f9", "f9"}, {"f9", "f9", "1"}, {"f9", "f9", "2"}, {"f9", "f7"}} {
			g := newRig(t, checklist.New())
			g.m.f.Record().Request.Tonight = "yes"
			g.m.f.Record().Request.Worries = []string{"sexual", "adult_works_with_children", "fgm_done"}
			g.size(size[0], size[1])
			g.press(keys...)
			if got := strings.Join(strings.Fields(g.shows()), " "); !strings.Contains(got, export.ParentFirst) || !strings.Contains(got, "01632 960123") {
				t.Errorf("%v %v:\n%s", size, keys, g.shows())
			}
			checkFrame(t, g)
		}
	}
}

func TestLookingAtTheNumbersBeginsNothing(t *testing.T) {
	g := newRig(t, nil)
	g.press("ctrl+r")
	g.want("RING NOW")
	g.press("esc")
	g.want("New referral")
	if g.m.s != nil {
		t.Error("a referral was begun")
	}
}

// Once a call is written down, Yes does not open the numbers again, and says so.
func TestYesAfterTheCallSaysSo(t *testing.T) {
	t.Parallel()
	g := newRig(t, checklist.New())
	for ref, v := range map[checklist.Ref]checklist.Value{wizard.CallWho: {Text: "Priya Shah"}, wizard.CallWhen: {When: nowOf(g.now)}} {
		if err := g.m.f.AnswerTo(ref, v); err != nil {
			t.Fatal(err)
		}
	}
	g.jump(question("referral.tonight"))
	g.press("1")
	g.want("Your call is already written down. F9 shows the numbers.")
	g.wait(field.TypingRest)
	if g.m.ringing() != nil {
		t.Error("the numbers have opened")
	}
}

// A digit typed just as the numbers open was meant for the question, and chooses no council.
func TestDigitAsTheNumbersOpen(t *testing.T) {
	for _, answer := range []string{"1", "2"} {
		g := newRig(t, nil)
		g.press("2", answer)
		g.wait(field.TypingRest)
		g.want("Which council does the child live in?")
		g.press("1")
		g.want(wordsDigitAgain)
		if got := g.m.f.Council(); got != "" {
			t.Errorf("a digit meant for the question chose %q", got)
		}
		g.wait(field.TypingRest)
		g.press("1")
		if got := g.m.f.Council(); got != "norwick" {
			t.Errorf("the same digit, pressed again, chose %q", got)
		}
	}
}
