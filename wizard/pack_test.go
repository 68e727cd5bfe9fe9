package wizard_test

import (
	"errors"
	"testing"
	"time"

	"referral/checklist/authority"
	"referral/export"
	"referral/wizard"
)

// A row whose words have changed since it was copied is open again, and the search for the next row wraps round.
func TestPackTicks(t *testing.T) {
	t.Parallel()
	rows := wizard.PackRows([]export.Box{{Label: "Name", Parts: []string{"Tam Ito"}}, {Label: "Signature", State: export.BoxByHand}, {Label: "Reason", Parts: []string{"One.", "Two."}}})
	ticks := wizard.PackTicks{rows[0].Key: "Tam Ito", rows[2].Key: "One, as it was."}
	for i, want := range map[int]int{-1: 2, 0: 2, 2: 3, 3: 2} {
		if got := ticks.Next(rows, i); got != want {
			t.Errorf("after %d: got %d, want %d", i, got, want)
		}
	}
	if !ticks.Has(rows[0]) || ticks.Changed(rows[0]) || ticks.Has(rows[2]) || !ticks.Changed(rows[2]) || ticks.Changed(rows[3]) {
		t.Errorf("got %v", ticks)
	}
	ticks[rows[2].Key], ticks[rows[3].Key] = "One.", "Two."
	if got := ticks.Next(rows, 0); got != -1 {
		t.Errorf("all are ticked off, and %d is next", got)
	}
	if rows[1].NoText() != wizard.WordsPackByHand || rows[0].NoText() != "" {
		t.Errorf("got %q and %q", rows[1].NoText(), rows[0].NoText())
	}
}

func TestPackClock(t *testing.T) {
	t.Parallel()
	first := time.Date(2026, 11, 12, 9, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		minutes, gone int
		save, want    string
		short         bool
	}{
		{20, -1, "no", "The clock starts when you first copy a box. This form closes after 20 minutes. You cannot save it part-way.", false},
		{0, 40, "", "40 minutes since you first copied a box. We do not know when this form times out.", false},
		{20, 1, "yes", "1 minute since you first copied a box. This form closes after 20 minutes. You can save it part-way.", false},
		{20, 15, "", "15 minutes since you first copied a box. This form closes after 20 minutes. 5 minutes left.", true},
		{20, 19, "", "19 minutes since you first copied a box. This form closes after 20 minutes. 1 minute left.", true},
		{20, 20, "", "20 minutes since you first copied a box. This form closes after 20 minutes. It could have timed out: check.", true},
	} {
		c := export.Context{Profile: authority.Profile{ID: "own", Form: authority.Form{SessionMinutes: tt.minutes, CanSave: tt.save}}}
		since, now := first, first.Add(time.Duration(tt.gone)*time.Minute)
		if tt.gone < 0 {
			since = time.Time{}
		}
		if got, short := wizard.PackClock(c, since, now); got != tt.want || short != tt.short {
			t.Errorf("%d of %d: got %q, %v; want %q", tt.gone, tt.minutes, got, short, tt.want)
		}
	}
}

// clipboard is an in-memory clipboard.
type clipboard struct {
	text string
	fail error
}

func (c *clipboard) Write(text string) error { c.text = text; return c.fail }
func (c *clipboard) Read() (string, error)   { return c.text, c.fail }

func TestClearClipboard(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		clipboard
		want, left string
	}{
		{"still there", clipboard{text: "one\ntwo"}, wizard.WordsClipCleared, ""},
		{"its lines end another way", clipboard{text: "one\r\ntwo\r\n"}, wizard.WordsClipCleared, ""},
		{"something newer", clipboard{text: "reference 12/34"}, wizard.WordsClipNewer, "reference 12/34"},
		{"it does not answer", clipboard{text: "one\ntwo", fail: errors.New("no clipboard")}, wizard.WordsClipUnseen, "one\ntwo"},
	} {
		if got := wizard.ClearClipboard(&tt.clipboard, "one\ntwo"); got != tt.want || tt.text != tt.left {
			t.Errorf("%s: got %q, and it holds %q", tt.name, got, tt.text)
		}
	}
}

// The heading counts the boxes with something in them, and says how many the form has.
func TestPackHead(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		done, full, boxes int
		want              string
	}{{0, 32, 41, "0 of 32 filled boxes copied; the form has 41"}, {5, 12, 12, "5 of 12 boxes copied"}} {
		if got := wizard.PackHead(tt.done, tt.full, tt.boxes); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}
