package wizard_test

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/export"
	"referral/wizard"
)

var toRing = []export.Number{
	{Label: "In danger", Number: "999"}, {Label: "Front door", Number: "01632 960400", Note: "8:30 to 17:00"},
	{Label: "Evenings", Number: "not known"}, {Label: "Duty desk", Number: "01632 960411"}, {Label: "Police", Number: "101"},
}

// After a number that did not answer comes one not yet tried, and never 999.
func TestNextNumber(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		tried []string
		want  string
	}{
		{nil, ""},
		{[]string{""}, ""},
		{[]string{"the duty team"}, ""},
		{[]string{"01632 960400, Front door"}, "01632 960411"},
		{[]string{"01632960400 at 15:10"}, "01632 960411"},
		{[]string{"01632 960400", "01632 960411"}, "101"},
		{[]string{"01632 960411", "01632 960400"}, "101"},
		{[]string{"01632 960411"}, "101"},
		{[]string{"101"}, "01632 960400"},
		{[]string{"999"}, "01632 960400"},
		{[]string{"01632 960400", "01632 960411", "101"}, "01632 960400"},
	} {
		r := checklist.New()
		for _, typed := range tt.tried {
			a := r.AddAction(checklist.ActionCall)
			a.Through, a.Who = checklist.No, typed
		}
		if got, ok := wizard.NextNumber(r, toRing); got.Number != tt.want || ok != (tt.want != "") {
			t.Errorf("after %q: %q, want %q", tt.tried, got.Number, tt.want)
		}
		if words := wizard.TriedWords(r, toRing); !strings.Contains(words, tt.want) || !strings.Contains(words, "not a referral") {
			t.Errorf("after %q it says %q", tt.tried, words)
		}
	}
}

// A digit means the number in that position; a number is kept as typed.
func TestNumberTried(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]string{"2": "01632 960400, Front door", " 3": "01632 960411, Duty desk", "4": "101, Police", "5": "5", "0": "0", "101": "101", "our poster": "our poster", "": ""} {
		if got := wizard.NumberTried(typed, toRing); got != want {
			t.Errorf("%q is %q, want %q", typed, got, want)
		}
	}
}

// The cards have each blank of the script once, in order.
func TestTheCardsAreTheScript(t *testing.T) {
	t.Parallel()
	var asks []string
	for _, c := range wizard.CallCards {
		if c.Say+c.Then == "" || len(c.Asks) == 0 {
			t.Errorf("a card is empty: %+v", c)
		}
		asks = append(asks, c.Asks...)
	}
	if !slices.Equal(asks, wizard.CallScript) {
		t.Errorf("got %q", asks)
	}
}
