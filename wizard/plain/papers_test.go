package plain_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/plain"
)

// checking returns a session on a sample, at the page of all answers.
func checking(t *testing.T, name string) *wizard.Session {
	t.Helper()
	data, _ := checklist.Sample(name)
	r, _, err := checklist.Decode(data, checklist.Default())
	if err != nil {
		t.Fatal(err)
	}
	s := wizard.NewSession(wizard.NewFlow(r, checklist.Default(), clock))
	for s.Flow.JumpSection("check"); s.Flow.Now().Page == wizard.PageNone && s.Flow.Next(); {
	}
	return s
}

// A key opens what was saved last. If nothing has been saved, or nothing can open it, the writer is told.
func TestSavedPapersOpen(t *testing.T) {
	t.Parallel()
	var opened []string
	open := func(path string) error {
		opened = append(opened, path)
		if len(opened) > 1 {
			return errors.New("no program")
		}
		return nil
	}
	out, _ := goOnWith(checking(t, "rowan"), &memory{ready: true}, func(o *plain.Options) { o.Open = open }, "o", "f call", "o", "o")
	at := 0
	for _, want := range []string{wizard.WordsNotSavedYet, "Written: call as pdf", wizard.WordsTypeOpens, wizard.WordsOpening, wizard.WordsNotOpened} {
		i := strings.Index(flat(out)[at:], want)
		if i < 0 {
			t.Fatalf("%q is not there in its place:\n%s", want, out)
		}
		at += i
	}
	if strings.Join(opened, " ") != "main.pdf main.pdf" {
		t.Errorf("opened %q", opened)
	}
	out, _ = goOnWith(checking(t, "rowan"), &memory{ready: true}, func(*plain.Options) {}, "t", "o")
	if !strings.Contains(flat(out), wizard.WordsNotOpened) || strings.Contains(flat(out), wizard.WordsTypeOpens) {
		t.Errorf("without an opener:\n%s", out)
	}
}

// The main referral is copied whole, without any separate sheet. The clipboard is cleared on leaving the page.
func TestWholeReferralIsCopied(t *testing.T) {
	t.Parallel()
	b := &board{}
	s := checking(t, "mercy")
	out, _ := goOnWith(s, &memory{ready: true}, func(o *plain.Options) { o.Clipboard = b }, "c")
	if len(b.all) == 0 || !strings.Contains(flat(out), wizard.WordsWholeCopied) {
		t.Fatalf("nothing was copied:\n%s", out)
	}
	for _, f := range s.Flow.Record().Facts {
		if held := s.Flow.Record().HoldOf(f) != ""; f.Text != "" && held && strings.Contains(b.all[0], f.Text) {
			t.Errorf("%s is on a separate sheet, and was copied", f.ID)
		}
	}
	if !strings.Contains(b.all[0], "F1. ") || b.text != "" {
		t.Errorf("the facts were not copied, or the clipboard still holds them: %.80q", b.text)
	}
	for _, none := range []wizard.Clipboard{nil, &board{fail: errors.New("refused")}} {
		out, _ = goOnWith(checking(t, "rowan"), &memory{ready: true}, func(o *plain.Options) { o.Clipboard = none }, "c")
		if !strings.Contains(flat(out), wizard.WordsWholeNone) {
			t.Errorf("without a clipboard:\n%s", out)
		}
	}
}

// seen is a window that reports when some words are printed in it.
type seen struct {
	text  bytes.Buffer
	words string
	told  chan struct{}
}

func (s *seen) Write(p []byte) (int, error) {
	n, err := s.text.Write(p)
	if s.told != nil && strings.Contains(s.text.String(), s.words) {
		close(s.told)
		s.told = nil
	}
	return n, err
}

// Slow papers are announced.
func TestSlowPapersAreAnnounced(t *testing.T) {
	t.Parallel()
	told := make(chan struct{})
	out := &seen{words: wizard.WordsSaving, told: told}
	set := func(o *plain.Options) {
		o.Out = out
		o.Export = func(string, string) (wizard.Saved, error) {
			<-told
			return wizard.Saved{Said: "Written at last."}, nil
		}
	}
	_, _ = goOnWith(checking(t, "rowan"), &memory{ready: true}, set, "f")
	if text := out.text.String(); strings.Index(text, "Written at last.") < strings.Index(text, wizard.WordsSaving) {
		t.Errorf("got\n%s", text)
	}
}

// flat returns the output on one line.
func flat(s string) string { return strings.Join(strings.Fields(s), " ") }
