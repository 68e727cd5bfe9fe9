//go:build unix

package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"referral/checklist"
	"referral/wizard"
)

// The tests in this file type into the line-by-line interview, each in its own terminal.

// TestLinesKilled checks that a line not ended yet is saved in the draft while it is typed, at every kind of prompt.
// When it is asked again, it continues from there.
func TestLinesKilled(t *testing.T) {
	tests := []struct {
		name   string
		at     checklist.Ref // at is the question; empty for the page after sending.
		lines  []string      // lines lead to the prompt.
		typed  string        // typed is what had been typed at the prompt.
		again  bool          // again is set if the prompt comes again with what was typed.
		shown  string        // shown must be there as well.
		ledger bool          // ledger is set if it is kept elsewhere, and not shown straight away.
	}{
		{name: "an answer of many lines, its first", at: checklist.Ref{Question: "referrer.relationship"}, typed: "Mo gets his sisters up and", again: true},
		{name: "an answer of many lines, its second", at: checklist.Ref{Question: "child.culture", Subject: "p1"}, lines: []string{"Mo gets up at five."}, typed: "He feeds the ba", again: true, shown: "Mo gets up at five."},
		{name: "an answer that is being replaced", at: checklist.Ref{Question: "concern.reason"}, lines: []string{"Anew."}, typed: "From the begin", again: true, shown: "Rowan says that if his homework"},
		{name: "a line", at: checklist.Ref{Question: "referrer.availability"}, typed: "WEX/2026/1", again: true},
		{name: "a date", at: checklist.Ref{Question: "fact.when", Subject: "f2"}, typed: "10/11/20", again: true},
		{name: "a date that could be two", at: checklist.Ref{Question: "fact.when", Subject: "f2"}, lines: []string{"10/11/26"}, typed: "", again: true, shown: "10/11/26"},
		{name: "a choice and the words after it", at: checklist.Ref{Question: "child.interpreter", Subject: "p1"}, lines: []string{"1"}, typed: "Tigrinya, and a lit"},
		{name: "a home", at: checklist.Ref{Question: "child.other_home", Subject: "p1"}, typed: "7 Copper Ya", again: true},
		{name: "the note of a gap", at: checklist.Ref{Question: "child.religion", Subject: "p1"}, lines: []string{"-5"}, typed: "nothing is on the rol"},
		{name: "the day of a gap", at: checklist.Ref{Question: "child.religion", Subject: "p1"}, lines: []string{"-3"}, typed: "after the half te"},
		{name: "an entry of a list", at: checklist.Ref{Question: "fact.where", Subject: "f1"}, typed: "behind the sports ha", again: true},
		{name: "a quick line", at: checklist.Ref{Question: "concern.when_and_where"}, typed: "today 12:10 seen by Ms Adeyemi, ga", again: true},
		{name: "the facts of an opinion", at: checklist.Ref{Question: "impact.now"}, lines: []string{"She hides.", "."}, typed: "F9, F8, F", again: true, shown: "She hides."},
		{name: "the call", at: checklist.Ref{Question: "call.answered_by"}, typed: "Imani, duty de", again: true},
		{name: "the questions behind a comment", at: checklist.Ref{Question: "impact.now"}, lines: []string{"Dad has a chaotic lifestyle.", ".", "", "m1"}, typed: "No coat on two fro", ledger: true},
		{name: "what someone keeps watching", lines: []string{"w", "Ms Osei"}, typed: "how he comes in on Mon", shown: "Ms Osei", ledger: true},
		{name: "exact words put right", at: checklist.Ref{Question: "fact.words", Subject: "f4"}, typed: "I was never aske", again: true, shown: "Not allowed"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			h := newLineHome(t)
			h.setUp()
			f := rowan(t)
			for f.JumpSection("after"); tt.at.Question == "" && f.Now().Page != wizard.PageAfter && f.Next(); {
			}
			if tt.at.Question != "" && !f.Jump(tt.at) {
				t.Fatalf("there is no question %s", tt.at.Question)
			}
			id := h.keep(f)
			if tt.typed != "" && h.saved(tt.typed) {
				t.Fatalf("%q is in the draft already", tt.typed)
			}

			w := h.resume(id)
			w.enter(tt.lines...)
			w.send(tt.typed)
			w.wait(tt.typed)
			w.until("the draft with it", func() bool { return h.saved(tt.typed) && h.saved(tt.shown) })
			_ = w.cmd.Process.Kill()
			<-w.done
			for _, want := range []string{tt.typed, tt.shown} {
				if got := h.drafts(); !strings.Contains(got[0], want) {
					t.Errorf("the draft does not hold %q after\n%s", want, w.text())
				}
			}

			w = h.resume(id)
			if flat := strings.Join(strings.Fields(w.text()), " "); !tt.ledger && (!strings.Contains(flat, tt.typed) || !strings.Contains(flat, tt.shown)) {
				t.Errorf("%q and %q are not shown after it:\n%s", tt.typed, tt.shown, w.text())
			}
			if !tt.again {
				return
			}
			w.send("XY")
			w.wait(tt.typed + "XY")
			w.until("the draft with XY", func() bool { return tt.typed == "" || h.saved(tt.typed+"XY") })
			_ = w.cmd.Process.Kill()
			<-w.done
			if got := h.drafts(); !strings.Contains(got[0], tt.typed+"XY") && tt.typed != "" {
				t.Errorf("it does not continue from %q", tt.typed)
			}
		})
	}
}

// If no passphrase was chosen, ending the interview in any way never discards what was typed: the program asks, and
// just pressing Enter returns to writing.
func TestLinesAskBeforeTheyLose(t *testing.T) {
	for name, end := range map[string]func(*typewriter){
		"the sign":      func(w *typewriter) { w.send("!\r") },
		"ctrl+c":        func(w *typewriter) { w.send("\x03") },
		"ctrl+d":        func(w *typewriter) { w.send("\x04") },
		"a request":     func(w *typewriter) { _ = w.cmd.Process.Signal(syscall.SIGTERM) },
		"a window":      func(w *typewriter) { _ = w.cmd.Process.Signal(syscall.SIGHUP) },
		"an interrupt":  func(w *typewriter) { _ = w.cmd.Process.Signal(syscall.SIGINT) },
		"half a line":   func(w *typewriter) { w.send("Zofia Kow"); w.wait("Zofia Kow"); w.send("\x03") },
		"the next part": func(w *typewriter) { w.enter("*", "2", ""); w.send("!\r") },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := newLineHome(t)
			w := h.start("new", "--plain")
			w.until("the first prompt", func() bool { return w.asked() == 1 })
			w.enter("3", "6", "2")
			end(w)
			w.wait("Carry on writing")
			before := w.asked()
			w.enter("")
			if w.asked() <= before || w.cmd.ProcessState != nil {
				t.Fatalf("just pressing Enter ends it:\n%s", w.text())
			}
			w.send("\x15!\r") // Ctrl+U clears what had been typed, which is shown again.
			w.until("the question once more", func() bool { return strings.Count(w.text(), "Carry on writing") == 2 })
			w.enter("1", passphrase)
			w.enter(passphrase)
			w.wait("Press Enter twice when it is on paper")
			w.enter("", "")
			w.keepWindow()
			if got := w.status(); got != 0 || !strings.Contains(w.text(), "Saved. To carry on") {
				t.Errorf("status %d\n%s", got, w.text())
			}
			if got := h.drafts(); len(got) != 1 || !strings.Contains(got[0], "emotional") {
				t.Errorf("the draft does not hold the answer: %q", got)
			}
		})
	}
}

// With a passphrase, whatever ends the interview also saves it, says so, and keeps an unfinished line.
func TestLinesSaveWhateverEndsThem(t *testing.T) {
	for name, end := range map[string]func(*typewriter){
		"ctrl+c":    func(w *typewriter) { w.send("\x03"); w.keepWindow() },
		"twice":     func(w *typewriter) { w.send("\x03"); w.wait(askWipe); w.send("\x03") },
		"a request": func(w *typewriter) { _ = w.cmd.Process.Signal(syscall.SIGTERM) },
		"a window":  func(w *typewriter) { _ = w.cmd.Process.Signal(syscall.SIGHUP) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := newLineHome(t)
			h.setUp()
			w := h.start("new", "--plain")
			w.until("the first prompt", func() bool { return w.asked() == 1 })
			w.enter("3", "2")
			w.send("A cousin who stays at week")
			w.wait("at week")
			end(w)
			if got := w.status(); got != 0 || !strings.Contains(w.text(), "Saved. To carry on") {
				t.Errorf("status %d\n%s", got, w.text())
			}
			if got := h.drafts(); len(got) != 1 || !strings.Contains(got[0], "A cousin who stays at week") {
				t.Errorf("the draft does not hold half a line: %q", got)
			}
		})
	}
}

// If the folder cannot be written to, the program says so straight away, loses nothing in the meantime, and says when
// saving works again.
func TestLinesWithoutAPlaceToSave(t *testing.T) {
	h := newLineHome(t)
	h.setUp()
	id := h.keep(wizard.NewFlow(checklist.New(), checklist.Default(), time.Now))
	folder := filepath.Join(h.dir, "state", "referral", "drafts", id)
	w := h.resume(id)
	blocked := blockSaves(t, folder)
	if !blocked {
		t.Skip("this user can write anywhere")
	}
	w.enter("3", "2")
	w.wait("NOT SAVED: ")
	w.send("!\r")
	w.wait("Try again to save")
	w.enter("2")
	if strings.Contains(w.text(), "no passphrase") {
		t.Errorf("a passphrase was chosen:\n%s", w.text())
	}
	if err := os.Chmod(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	w.wait("Saving works again: saved at ")
	w.send("\x03")
	w.keepWindow()
	if got := w.status(); got != 0 {
		t.Errorf("status %d\n%s", got, w.text())
	}
	if got := h.drafts(); !slices.ContainsFunc(got, func(d string) bool { return strings.Contains(d, "emotional") }) {
		t.Error("the answers are not in the draft")
	}
}

// blockSaves makes a folder read-only, and reports whether that stops this user from writing to it.
func blockSaves(t *testing.T, folder string) bool {
	t.Helper()
	if err := os.Chmod(folder, 0o500); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Chmod(folder, 0o700) })
	f, err := os.Create(filepath.Join(folder, "tried"))
	if err == nil {
		_ = f.Close()
		_ = os.Remove(f.Name())
	}
	return err != nil
}

// In a terminal the window and its scrollback are cleared on request and at the end; elsewhere they are not.
func TestLinesClearTheWindow(t *testing.T) {
	const clears = "\x1b[2J\x1b[3J"
	h := newLineHome(t)
	h.setUp()
	w := h.start("new", "--plain")
	w.until("the first prompt", func() bool { return w.asked() == 1 })
	w.enter("3", "=", "wrong", passphrase)
	if got := strings.Count(w.text(), clears); got != 1 || !strings.Contains(w.text(), "Locked.") {
		t.Fatalf("cleared %d times, want once:\n%s", got, w.text())
	}
	w.send("!\r")
	w.wait(askWipe)
	w.send("\r")
	if got := w.status(); got != 0 || strings.Count(w.text(), clears) != 2 || !strings.HasSuffix(strings.TrimSpace(w.text()), h.ids()[0][:6]) {
		t.Errorf("status %d, or it is not cleared, or does not say how to carry on:\n%s", got, w.text())
	}
}
