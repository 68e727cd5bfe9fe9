package field

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/english"
)

func TestProsePaste(t *testing.T) {
	tests := []struct {
		name, before, paste, want string
		notice                    string
	}{
		{"word", "", "\uf0b7\tHe was cold.\r\n\uf0b7\tHe said “I’m fine”. \ufffc", "• He was cold.\n• He said “I’m fine”. ", "Removed: 1 picture."},
		{"email", "Seen: ", "a\r\n\u00a0\r\n\r\n\r\n\r\nb\r\n", "Seen: a\n\n\nb\n", ""},
		{"carriage returns", "", "a\rb\r\nc", "a\nb\nc", ""},
		{"escape", "", "a\x1b[31mred\x1b]0;t\a", "a[31mred]0;t", "Removed: 3 control characters."},
		{"bidi", "", "\u202eabc\u2066d\u200b", "abcd", "Removed: 2 direction marks, 1 invisible character."},
		{"right to left stays", "", "محمد\u200cعلي שלום", "محمد\u200cعلي שלום", ""},
		{"an accent joins the letter before", "e", "\u0301e", "ée", ""},
		{"nothing", "a", "\u202e", "a", "Removed: 1 direction mark."},
		{"the cap itself", "", strings.Repeat("é", checklist.MaxAnswer), strings.Repeat("é", checklist.MaxAnswer), ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := newRig(t, proseRef, nil)
			r.press(tt.before)
			r.send(tea.PasteMsg{Content: tt.paste})
			if got := r.recorded().Text; got != tt.want {
				t.Errorf("recorded %+q, want %+q", got, tt.want)
			}
			if got := strings.Join(r.notices, " "); got != tt.notice {
				t.Errorf("notice %q, want %q", got, tt.notice)
			}
		})
	}
}

// What does not fit is refused whole, with the count, and quickly however long
// it is.
func TestPasteRefusedWhole(t *testing.T) {
	r := newRig(t, proseRef, nil)
	r.press("kept")
	tests := []struct{ paste, want string }{
		{strings.Repeat("x", 12_345), "That paste has 12,345 characters, and only 9,996 fit. None of it was kept."},
		{strings.Repeat("字\r\n", 9_000), "That paste has 18,000 characters, and only 9,996 fit. None of it was kept."},
		{strings.Repeat("\x1b字é", 10<<20/6), "That paste has 5,242,878 characters, and only 9,996 fit. None of it was kept."},
	}
	for _, tt := range tests {
		start := time.Now()
		r.send(tea.PasteMsg{Content: tt.paste})
		if took := time.Since(start); took > 2*time.Second {
			t.Errorf("it took %v", took)
		}
		if got := r.Problem(); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
		if got := r.recorded().Text; got != "kept" {
			t.Errorf("something was taken: %d characters", len(got))
		}
		if !strings.Contains(english.OneLine(strings.ReplaceAll(r.shows(), "│", "")), tt.want) {
			t.Errorf("not shown:\n%s", r.shows())
		}
	}
	r.press("!")
	if r.Problem() != "" {
		t.Error("it is still said after the next key")
	}
}

func TestProseFull(t *testing.T) {
	r := newRig(t, proseRef, nil)
	r.send(tea.PasteMsg{Content: strings.Repeat("a ", 3_999)})
	if strings.Contains(r.shows(), " of 10,000") {
		t.Error("the length is shown too early")
	}
	r.press("bc")
	if want := "8,000 of 10,000"; !strings.Contains(r.shows(), want) {
		t.Errorf("no %q in\n%s", want, r.shows())
	}
	r.send(tea.PasteMsg{Content: strings.Repeat("b", 2_000)})
	r.press("x")
	if got := r.recorded().Text; len(got) != checklist.MaxAnswer || !strings.Contains(r.Problem(), "10,000") {
		t.Errorf("%d characters, %q", len(got), r.Problem())
	}
}

// A line takes no line break, however it arrives.
func TestLineStaysOne(t *testing.T) {
	r := newRig(t, ofChild("child.name"), nil)
	r.send(tea.PasteMsg{Content: " Ola\r\nNowak\n"})
	r.send(tea.KeyPressMsg{Code: 'j', Mod: tea.ModCtrl})
	if got := r.recorded().Text; got != "Ola Nowak" {
		t.Errorf("recorded %q", got)
	}
}

// Typing is undone by words, by pauses and at most fifty times; a paste is one
// step.
func TestUndoSteps(t *testing.T) {
	r := newRig(t, proseRef, nil)
	r.press("one two")
	r.clock = r.clock.Add(5 * time.Second)
	r.press("x")
	r.send(tea.PasteMsg{Content: " pasted in here"})
	r.press("<backspace><backspace>")
	want := []string{"one twox pasted in here", "one twox", "one two", "one ", ""}
	for _, w := range want {
		r.press("<ctrl+z>")
		if got := r.recorded().Text; got != w {
			t.Fatalf("undone to %q, want %q", got, w)
		}
	}
	r.press("<ctrl+z>")
	for range want {
		r.press("<ctrl+y>")
	}
	if got := r.recorded().Text; got != "one twox pasted in he" {
		t.Errorf("redone to %q", got)
	}
	r.press("<ctrl+z><ctrl+z>!<ctrl+y>")
	if got := r.recorded().Text; got != "one twox!" {
		t.Errorf("redone over new typing: %q", got)
	}
	for range 60 {
		r.press("w ")
	}
	n := 0
	for before := ""; before != r.recorded().Text; n++ {
		before = r.recorded().Text
		r.press("<ctrl+z>")
	}
	if n-1 != 50 {
		t.Errorf("%d steps could be taken back", n-1)
	}
}
