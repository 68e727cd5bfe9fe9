package tui

import (
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/export"
	"referral/wizard"
	"referral/wizard/tui/field"
	"referral/wizard/tui/screen"
	"referral/wizard/tui/screen/screentest"
)

func TestNothingBeforeTheFirstQuestion(t *testing.T) {
	g := newRig(t, nil)
	g.press("2")
	g.want("Is a child in danger")
	g.wantNot("aved")
	if g.store.saves != 0 || g.at() != "referral.tonight" {
		t.Errorf("saves %d at %s", g.store.saves, g.at())
	}
}

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
	g.want("F9 Have you got through?", "1 Yes, and who to")
	g.press("tab")
	for range wizard.CallScript {
		g.press("tab")
	}
	g.want("▌ Have you got through?")
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

// A row chosen by mistake leaves no call behind, whichever way one goes on. With a number or an Enter it was one.
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

// toPassphrase answers the first part and leaves it, which offers the passphrase.
func toPassphrase(t *testing.T) *rig {
	g := newRig(t, checklist.New())
	g.m.offered = false
	g.press("3", "f3")
	g.want("No one can reset it", "lamp otter seven chalk")
	return g
}

func TestSavesAfterThePassphrase(t *testing.T) {
	g := toPassphrase(t)
	g.choosePassphrase()
	g.want("Saved 14:03")
	g.write("Joy Okafor")
	before := g.store.saves
	g.wait(saveAfter)
	if g.store.saves != before+1 {
		t.Fatalf("%d saves after %d", g.store.saves, before)
	}
	f := g.saved()
	if f.Record().Referrer.Name != "Joy Okafor" || f.Now().Ref.Question != "referrer.name" {
		t.Errorf("saved %q at %v", f.Record().Referrer.Name, f.Now().Ref)
	}
}

func TestPassphraseShortOrTwoDifferent(t *testing.T) {
	g := toPassphrase(t)
	g.write("short")
	g.press("enter")
	g.want("too short")
	g.write("four different plain words")
	g.press("enter")
	g.write("four different plain wards")
	g.press("enter")
	g.want("do not match")
	g.press("esc")
	g.want("Not saved yet")
	g.press("f3", "f2")
	g.wantNot("Choose a passphrase")
	g.press("ctrl+s")
	g.want("Choose a passphrase")
}

func TestNotSavedIsSaidAndTriedAgain(t *testing.T) {
	g := toPassphrase(t)
	g.choosePassphrase()
	g.store.fail = errors.New("saving draft a: the disk is full, not saved")
	g.write("Joy")
	g.wait(saveAfter)
	g.want("NOT SAVED", "Not saved: the disk is full")
	g.store.fail = nil
	g.wait(retryAfter)
	g.want("Saved 14:03")
}

func TestOneSaveInFlight(t *testing.T) {
	g := toPassphrase(t)
	g.choosePassphrase()
	g.write("a")
	cmd := g.m.saveNow()
	if cmd == nil || g.m.saveNow() != nil {
		t.Fatal("want one save under way")
	}
	g.write("b")
	before := g.store.saves
	g.run(cmd)
	if g.store.saves != before+2 || g.saved().Record().Referrer.Name != "ab" {
		t.Errorf("%d saves hold %q", g.store.saves-before, g.saved().Record().Referrer.Name)
	}
}

func TestWriterKeepsTheNewest(t *testing.T) {
	g := toPassphrase(t)
	g.choosePassphrase()
	w := &writer{}
	if w.write(g.m.s, 2, []byte("new")) != nil || w.write(g.m.s, 1, []byte("old")) != nil {
		t.Fatal("a write failed")
	}
	if got := string(g.store.drafts["draft1"]); got != "new" {
		t.Errorf("the draft holds %q", got)
	}
}

func TestSavesOnBlurAndHangUp(t *testing.T) {
	for _, msg := range []tea.Msg{tea.BlurMsg{}, screen.HangupMsg{}} {
		g := toPassphrase(t)
		g.choosePassphrase()
		g.write("Joy")
		g.send(msg)
		if got := g.saved().Record().Referrer.Name; got != "Joy" {
			t.Errorf("%T: saved %q", msg, got)
		}
	}
}

func TestFinishSavesWhatTheTimerHadNot(t *testing.T) {
	g := toPassphrase(t)
	g.choosePassphrase()
	g.write("Joy")
	if err := g.m.finish(); err != nil {
		t.Fatal(err)
	}
	if got := g.saved().Record().Referrer.Name; got != "Joy" {
		t.Errorf("saved %q", got)
	}
}

func TestLeave(t *testing.T) {
	g := toPassphrase(t)
	g.choosePassphrase()
	g.write("Joy")
	g.press("ctrl+c")
	g.want("Leave this referral?", "Stay here")
	g.press("esc")
	g.want("What is your name?")
	g.press("ctrl+q", "enter")
	if !g.quit || g.saved().Record().Referrer.Name != "Joy" || !errors.Is(g.m.outcome(nil), wizard.ErrLeft) {
		t.Error("it did not save and leave")
	}
}

func TestLeaveStaysWhereItCannotSave(t *testing.T) {
	g := toPassphrase(t)
	g.choosePassphrase()
	g.write("Joy")
	g.store.fail = errors.New("the disk is full")
	g.press("ctrl+q", "enter")
	if g.quit {
		t.Fatal("it left with words that were not saved")
	}
	g.want("NOT SAVED", "Joy")
}

func TestLock(t *testing.T) {
	g := toPassphrase(t)
	g.choosePassphrase()
	g.write("Canary")
	g.wait(lockAfter + time.Minute)
	g.want("Locked")
	g.wantNot("Canary")
	g.press("f9")
	g.want("RING NOW", "01632 960123")
	g.wantNot("Canary")
	g.press("esc")
	g.write("wrong wrong wrong wrong")
	g.press("enter")
	g.want("Wrong passphrase")
	g.write("four different plain words")
	g.press("enter")
	g.want("Canary")
}

func TestRingNowNeverLocks(t *testing.T) {
	g := toPassphrase(t)
	g.choosePassphrase()
	g.press("f9")
	g.wait(2 * lockAfter)
	g.want("RING NOW")
}

func TestHide(t *testing.T) {
	g := newRig(t, sample(t, "rowan"))
	g.press("f12")
	if got := strings.TrimSpace(g.shows()); got != "" {
		t.Errorf("the empty screen shows %q", got)
	}
	if v := g.m.View(); v.Cursor != nil {
		t.Error("the empty screen has a cursor")
	}
	g.press("x")
	g.want("Is a child in danger")
	if v := g.m.f.Value(); v.Choice != string(sample(t, "rowan").Request.Tonight) {
		t.Error("the key that brought the screen back was an answer")
	}
}

func TestTooSmallLosesNothing(t *testing.T) {
	g := newRig(t, checklist.New())
	g.press("3", "enter")
	g.press("space")
	rev := g.m.f.Revision()
	g.size(30, 8)
	g.want("Make this window larger")
	g.write("999 tab")
	g.press("tab", "enter")
	if g.m.f.Revision() != rev {
		t.Error("a key changed what cannot be seen")
	}
	g.press("f9")
	g.want("01632 960123")
	g.press("esc")
	g.size(0, 0)
	g.want("Which level of need do you think it is?")
}

// For any keys at any size, no frame is larger than the window and nothing panics.
func TestRandomKeysAndSizes(t *testing.T) {
	for seed := range uint64(8) {
		random := rand.New(rand.NewPCG(seed, 1))
		var r *checklist.Referral
		switch seed % 3 {
		case 0:
			r = checklist.New()
		case 1:
			r = sample(t, "rowan")
		}
		g := newRigOf(t, r, seed >= 6)
		g.store.ready, g.store.open = seed%2 == 0, true
		for range 150 {
			g.send(stepOf(random))
			if g.m.ending.place != "" {
				t.Fatalf("seed %d: a panic at %s", seed, g.m.ending.place)
			}
			checkFrame(t, g)
			if g.quit {
				break
			}
		}
	}
}

func stepOf(random *rand.Rand) tea.Msg {
	switch random.IntN(20) {
	case 0:
		return tea.WindowSizeMsg{Width: random.IntN(160), Height: random.IntN(60)}
	case 2:
		return tea.WindowSizeMsg{Width: 1 + random.IntN(50), Height: 1 + random.IntN(14)}
	case 1:
		return tea.PasteMsg{Content: "pasted\r\n“words” \x1b[31m often\u202e"}
	}
	return screentest.Key(screentest.Common[random.IntN(len(screentest.Common))])
}

func checkFrame(t *testing.T, g *rig) {
	t.Helper()
	v := g.m.View()
	rows := strings.Split(v.Content, "\n")
	if len(rows) > g.m.h {
		t.Fatalf("%d rows in a window of %d", len(rows), g.m.h)
	}
	for _, r := range rows {
		if w := ansi.StringWidth(r); w > g.m.w {
			t.Fatalf("a row of %d cells in a window of %d: %q", w, g.m.w, r)
		}
		if strings.Contains(r, screen.CursorMark) || strings.Contains(r, "\u202e") {
			t.Fatalf("a raw mark in %q", r)
		}
	}
	if c := v.Cursor; c != nil && (c.X < 0 || c.X >= g.m.w || c.Y < 0 || c.Y >= g.m.h) {
		t.Fatalf("the cursor is at %d,%d in %dx%d", c.X, c.Y, g.m.w, g.m.h)
	}
	if _, hidden := g.m.top().(*hiddenPage); hidden || g.m.w < screen.LeastWidth || g.m.h < screen.LeastHeight {
		return
	}
	if c := v.Cursor; c == nil || c.Y < 1 || c.Y > g.m.h-3 {
		t.Fatalf("the cursor is not on the page %T in %dx%d: %v\n%s", g.m.top(), g.m.w, g.m.h, c, g.shows())
	}
}

func TestPanicIsNamedByItsPlaceOnly(t *testing.T) {
	g := newRig(t, checklist.New())
	g.m.over = append(g.m.over, badPage{})
	g.send(screentest.Letter("x"))
	err := g.m.outcome(nil)
	if err == nil || strings.Contains(err.Error(), "Canary") || !strings.Contains(err.Error(), ".go:") {
		t.Errorf("got %v", err)
	}
}

type badPage struct{}

func (badPage) update(*Model, tea.Msg) tea.Cmd    { panic("Canary of a record") }
func (badPage) view(*Model, int, int) screen.Rows { return nil }
func (badPage) keys(*Model) []screen.Does         { return nil }

func TestTitleNeverChanges(t *testing.T) {
	g := newRig(t, sample(t, "rowan"))
	if got := g.m.View().WindowTitle; got != screen.WindowTitle || slices.Contains([]string{"", "rowan"}, got) {
		t.Errorf("the title is %q", got)
	}
}
