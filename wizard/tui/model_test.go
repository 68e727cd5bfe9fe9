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
	"referral/wizard"
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
	g.press("esc", "f10")
	g.write("house")
	g.want("Unlock first, then F10.")
	g.wait(heldFor)
	g.write("wrong wrong wrong wrong")
	g.press("enter")
	g.want("Wrong passphrase")
	g.press("f10")
	g.write("house")
	g.wait(heldFor)
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
