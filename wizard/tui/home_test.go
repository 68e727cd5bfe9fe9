package tui

import (
	"errors"
	"testing"
)

// Each row of home is chosen by the digit before it, and the last by 0.
func TestHomeDigits(t *testing.T) {
	for digit, want := range map[string]string{"1": "RING NOW", "3": "Open a draft", "4": "Give a draft to your deputy", "5": "Check a text", "7": "What kind of file?"} {
		g := newRig(t, nil)
		g.press(digit)
		g.want(want)
	}
	g := newRig(t, nil)
	g.press("0")
	if !g.m.ending.ended {
		t.Error("0 did not leave")
	}
}

// Handing over and receiving carry on once the screen has closed, each with its own questions.
func TestHandOverFromHome(t *testing.T) {
	give, take := errors.New("give"), errors.New("take")
	for keys, want := range map[string]error{"1": give, "2": take} {
		g := newRig(t, nil)
		g.m.o.HandOver, g.m.o.Receive = func() error { return give }, func() error { return take }
		g.press("4", keys)
		if err := g.m.outcome(nil); !errors.Is(err, want) {
			t.Errorf("%s led to %v", keys, err)
		}
	}
	g := newRig(t, nil)
	g.press("4", "1")
	g.want("referral handover")
}
