package plain_test

import (
	"errors"
	"strings"
	"testing"

	"referral/checklist"
	"referral/export"
	"referral/wizard"
	"referral/wizard/plain"
)

// board is an in-memory clipboard.
type board struct {
	text string
	all  []string
	fail error
}

func (b *board) Write(text string) error {
	if b.fail == nil {
		b.text, b.all = text, append(b.all, text)
	}
	return b.fail
}
func (b *board) Read() (string, error) { return b.text, b.fail }

// pasting goes through the boxes of a sample, starting at the page of all answers.
func pasting(t *testing.T, sample string, b *board, lines ...string) (*wizard.Session, string, error) {
	t.Helper()
	data, _ := checklist.Sample(sample)
	r, _, err := checklist.Decode(data, checklist.Default())
	if err != nil {
		t.Fatal(err)
	}
	s := wizard.NewSession(wizard.NewFlow(r, checklist.Default(), clock))
	_ = s.Flow.AnswerTo(wizard.SheetsSent, checklist.Value{})
	for s.Flow.JumpSection("check"); s.Flow.Now().Page == wizard.PageNone && s.Flow.Next(); {
	}
	set := func(o *plain.Options) {
		if b != nil {
			o.Clipboard = b
		}
	}
	out, err := goOnWith(s, &memory{ready: true}, set, append([]string{"b"}, lines...)...)
	return s, strings.Join(strings.Fields(out), " "), err
}

// A box is read out, copied and ticked off with one key each, and the clipboard is cleared at the end.
func TestPackBoxByBox(t *testing.T) {
	t.Parallel()
	const keys = "Type c to copy it, or d when it is on the form."
	for _, tt := range []struct {
		name  string
		lines []string
		says  []string
		not   []string
	}{
		{"the first box", nil, []string{"The form, box by box", "when this form times out", " to paste, and ", "r lists those left to do.", "Box 1 of ", " characters", keys}, nil},
		{"copied", []string{"c"}, []string{"Box 1 of ", keys, "Copied to this computer's clipboard. Check that it arrived in the form.", keys}, []string{"Box 2 of "}},
		{"on to the next", []string{"c", ""}, []string{"Copied", "Box 2 of "}, nil},
		{"and back", []string{"", "<"}, []string{"Box 1 of ", "Box 2 of ", "Box 1 of "}, nil},
		{"back from the first", []string{"<"}, []string{"Box 1 of ", keys, "Type a number to change an answer"}, nil},
		{"by its number", []string{"3"}, []string{"Box 1 of ", "Box 3 of "}, []string{"Box 2 of "}},
		{"no such box", []string{"999"}, []string{"There is no box with that number."}, nil},
		{"no key", []string{"q"}, []string{"That is not one of the keys. ? shows them."}, nil},
		{"what remains", []string{"d", "r"}, []string{" to paste, and ", "Box 2 of ", " to paste: 2 "}, nil},
		{"it was done", []string{"d", "<"}, []string{"Box 2 of ", "Box 1 of ", "You have done this one."}, nil},
		{"help", []string{"?"}, []string{"lists the boxes left to do", "# shows the numbers to ring"}, nil},
		{"the numbers", []string{"#", "", "c"}, []string{"RING NOW", "999", keys, "Copied"}, nil},
		{"enough", []string{"c", "x"}, []string{"Copied", wizard.WordsClipCleared, "Type a number to change an answer"}, nil},
	} {
		_, text, _ := pasting(t, "rowan", &board{}, tt.lines...)
		rest := text
		for _, want := range tt.says {
			at := strings.Index(rest, want)
			if at < 0 {
				t.Errorf("%s: it does not say %q, or not in its place:\n%s", tt.name, want, text)
				break
			}
			rest = rest[at+len(want):]
		}
		for _, n := range tt.not {
			if strings.Contains(text, n) {
				t.Errorf("%s: it says %q:\n%s", tt.name, n, text)
			}
		}
	}
}

// However the writer leaves the boxes, nothing of them stays on the clipboard, and what someone else copied is left
// alone.
func TestPackClearsTheClipboard(t *testing.T) {
	t.Parallel()
	for name, lines := range map[string][]string{"stopped": {"c", "x"}, "left": {"c", "!"}, "the input ends": {"c"}, "back": {"c", "<"}} {
		b := &board{}
		if _, out, _ := pasting(t, "rowan", b, lines...); b.text != "" || len(b.all) < 2 || b.all[0] == "" || !strings.Contains(out, wizard.WordsClipCleared) {
			t.Errorf("%s: it holds %q, after %d writes", name, b.text, len(b.all))
		}
	}
	b := &board{fail: errors.New("no clipboard")}
	for name, none := range map[string]*board{"none": nil, "one that fails": b} {
		if _, out, _ := pasting(t, "rowan", none, "c", "x"); !strings.Contains(out, "It could not be copied: there is no clipboard here.") || strings.Contains(out, wizard.WordsClipCleared) {
			t.Errorf("%s: got\n%s", name, out)
		}
	}
}

// Each copied text is the whole of its box, and none is from a separate sheet. Whether those have gone too is asked
// afterwards, and recorded.
func TestPackLeavesSeparateSheetsOut(t *testing.T) {
	t.Parallel()
	b := &board{}
	lines := []string{}
	for range 80 {
		lines = append(lines, "c", "")
	}
	s, out, _ := pasting(t, "mercy", b, lines...)
	r := s.Flow.Record()
	if len(export.SeparateSheets(r)) == 0 {
		t.Fatal("the sample has no separate sheet")
	}
	copied := map[string]bool{}
	for _, text := range b.all {
		copied[text] = true
	}
	c := export.Context{R: r, Guide: s.Flow.Guide(), Now: clock()}
	delete(copied, wizard.WholeReferral(c)) // The last lines are typed after the boxes, where c copies everything.
	for _, box := range export.Boxes(c) {
		for _, part := range box.Parts {
			if !copied[part] {
				t.Errorf("box %s was not copied whole", box.Label)
			}
			delete(copied, part)
		}
	}
	if delete(copied, ""); len(copied) > 0 {
		t.Errorf("%d texts were copied that are in no box", len(copied))
	}
	if !strings.Contains(out, "Not in any box; give these separately: ") || !strings.Contains(out, "Every box that has text is done.") {
		t.Errorf("got\n%s", out)
	}
	for answer, want := range map[string]checklist.YesNo{"1": checklist.Yes, "2": checklist.No} {
		s, out, _ := pasting(t, "mercy", &board{}, "d", "x", "maybe", answer)
		if !strings.Contains(out, "Have you sent those too?") || !strings.Contains(out, "Type 1 or 2.") || s.Flow.ValueOf(wizard.SheetsSent).Choice != string(want) {
			t.Errorf("%s: got %q\n%s", answer, s.Flow.ValueOf(wizard.SheetsSent).Choice, out)
		}
	}
}

// After sending, the boxes are one key away, and so is whether the separate sheets have gone.
func TestAfterSendingByKeys(t *testing.T) {
	t.Parallel()
	for _, d := range []dialogue{
		{name: "the boxes", page: "after", lines: []string{"b", "x"}, says: []string{"b to paste the referral into the form box by box", "Box 1 of ", "Type o to write down the outcome"}},
		{name: "nothing heard", page: "after", lines: []string{"h"}, says: []string{"h for what to say if you hear nothing", "Type o to write down the outcome"}},
		{name: "no separate sheets", page: "after", lines: []string{"x"}, says: []string{"That is not one of the keys."}, not: []string{"There are separate papers"}},
	} {
		t.Run(d.name, func(t *testing.T) { t.Parallel(); d.try(t) })
	}
}

// If there are separate sheets, a key after sending records whether they have gone, and the other keys do as before.
func TestSeparateSheetsAfterSending(t *testing.T) {
	t.Parallel()
	const there, ask = "There are separate papers, for social care only.", "Have you sent those too?"
	for _, tt := range []struct {
		key   string
		asked bool
		sent  checklist.YesNo
	}{{"x", true, checklist.Yes}, {"c", false, ""}, {"h", false, ""}, {"q", false, ""}} {
		s := checking(t, "mercy")
		_ = s.Flow.AnswerTo(wizard.SheetsSent, checklist.Value{})
		for s.Flow.JumpSection("after"); s.Flow.Now().Page == wizard.PageNone && s.Flow.Next(); {
		}
		out, _ := goOn(s, &memory{ready: true}, tt.key, "1")
		if text := flat(out); !strings.Contains(text, there) || strings.Contains(text, ask) != tt.asked {
			t.Errorf("%s: asked %v\n%s", tt.key, !tt.asked, out)
		}
		if got := s.Flow.ValueOf(wizard.SheetsSent).Choice; got != string(tt.sent) {
			t.Errorf("%s: got %q\n%s", tt.key, got, out)
		}
	}
}

// Once the papers for the council are written, this page also asks whether the separate ones have gone.
func TestSeparateSheetsAfterWriting(t *testing.T) {
	t.Parallel()
	const ask = "Have you sent those too?"
	for _, tt := range []struct {
		sample, key string
		asked       bool
	}{{"mercy", "f", true}, {"mercy", "f main", false}, {"rowan", "f", false}} {
		s, out, _ := pasting(t, tt.sample, nil, "x", tt.key, "2")
		if !strings.Contains(out, "Written: ") || strings.Contains(out, ask) != tt.asked || tt.asked && s.Flow.ValueOf(wizard.SheetsSent).Choice != string(checklist.No) {
			t.Errorf("%s, %s: asked %v\n%s", tt.sample, tt.key, !tt.asked, out)
		}
	}
}
