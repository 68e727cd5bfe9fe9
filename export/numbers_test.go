package export

import (
	"strings"
	"testing"
	"unicode/utf8"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/export/text"
)

// The first screen always fits, and a number is never cut or broken.
func TestCallFirstFits(t *testing.T) {
	crowded := []Number{{Label: "A child is in danger, or badly hurt, now", Number: "999"}}
	for _, n := range []string{"01632 960100", "01632 960199", "07700 900512", "01632 960101", "not known"} {
		crowded = append(crowded, Number{Label: "Front door of children's social care for Norwick and the Three Valleys", Number: n,
			Note: "option 3, then 1; Monday to Thursday 8:30 to 17:00, Friday to 16:30; checked Sun 1 Nov 2026"})
	}
	crowded = append(crowded, Number{Label: "Police, when it is not an emergency", Number: "101"})
	r := checklist.New()
	r.Request.Tonight, r.Request.Worries = "yes", []string{"adult_works_with_children", "fgm_done"}
	r.Referrer = checklist.Referrer{Name: "Aoife Ní Bhriain-Fotheringham", Role: "deputy designated safeguarding lead", Agency: "Saint Bartholomew's Church of England Primary School", Phone: "01632 960850"}
	for _, tt := range []struct {
		name    string
		numbers []Number
		r       *checklist.Referral
		rows    int
	}{
		{"crowded", crowded, r, FirstRows},
		{"crowded, with a line that asks", crowded, r, FirstRows - 4},
		{"few", crowded[:2], checklist.New(), FirstRows},
		{"none", nil, checklist.New(), FirstRows},
	} {
		got := CallFirst(Context{R: tt.r, Guide: checklist.Default(), Numbers: tt.numbers}, 78, tt.rows)
		if len(got) > tt.rows {
			t.Errorf("%s: %d rows, want at most %d:\n%s", tt.name, len(got), tt.rows, strings.Join(got, "\n"))
		}
		whole := strings.Join(strings.Fields(strings.Join(got, " ")), " ")
		for _, want := range append(tt.r.BeforeTelling(), ParentFirst) {
			if !strings.Contains(whole, want) {
				t.Errorf("%s: %q is missing", tt.name, want)
			}
		}
		for i, n := range tt.numbers {
			if !strings.Contains(strings.Join(got, "\n"), n.Number) {
				t.Errorf("%s: number %d is missing", tt.name, i)
			}
		}
		for _, row := range got {
			if utf8.RuneCountInString(row) > 78 {
				t.Errorf("%s: too wide: %q", tt.name, row)
			}
		}
	}
}

// The sheet asks for the council if none is known, and says what to hold on to.
func TestTheCallSheetSaysWhatToHoldTo(t *testing.T) {
	for _, tt := range []struct {
		council string
		worries []string
		want    []string
		not     []string
	}{
		{"", nil, []string{whichCouncil, ParentFirst}, []string{checklist.RingBeforeTelling}},
		{authority.Other, []string{"forced_marriage"}, []string{checklist.RingBeforeTelling}, []string{whichCouncil, checklist.LADOBeforeTelling}},
		{"dorset", []string{"adult_works_with_children"}, []string{checklist.LADOBeforeTelling}, []string{checklist.RingBeforeTelling}},
		{"dorset", []string{"fgm_done"}, []string{checklist.RingBeforeTelling, checklist.TeacherRings}, nil},
	} {
		r := checklist.New()
		r.AddChild()
		r.Authority, r.Request.Worries = tt.council, tt.worries
		d, _ := composeCall(Context{R: r, Guide: checklist.Default()})
		whole := text.Plain(d.Blocks)
		for _, want := range tt.want {
			if !strings.Contains(whole, want) {
				t.Errorf("%v: %q is missing", tt.worries, want)
			}
		}
		for _, not := range tt.not {
			if strings.Contains(whole, not) {
				t.Errorf("%v: it says %q", tt.worries, not)
			}
		}
	}
}

// A call that did not get through is in the record of actions as such, and is never the referral.
func TestACallThatDidNotGetThroughOnPaper(t *testing.T) {
	r := checklist.New()
	r.AddChild().Name = "Kit Marsh"
	a := r.AddAction("call")
	a.Through, a.Who, a.Text, a.When.At = "no", "01632 960199", "101, then again at 19:00", "2026-11-20T18:30"
	c := Context{R: r, Guide: checklist.Default()}
	actions, ok := composeActions(c)
	if said := text.Plain(actions.Blocks); !ok || !strings.Contains(said, "A call that did not get through") || !strings.Contains(said, "01632 960199") {
		t.Errorf("the record of actions says %q", said)
	}
	main, _ := composeMain(c)
	if said := text.Plain(main.Blocks); strings.Contains(said, "phone referral") || !strings.Contains(said, "A call did not get through: Fri 20 Nov 2026, 18:30, 01632 960199; 101, then again at 19:00.") {
		t.Errorf("the main sheet says %q", said)
	}
	call, _ := composeCall(c)
	if said := text.Plain(call.Blocks); strings.Contains(said, "01632 960199") {
		t.Errorf("the script names it as who answered: %q", said)
	}
	a = r.AddAction("call")
	a.Who, a.Referral, a.When.At = "Bea Lund", true, "2026-11-20T19:02"
	main, _ = composeMain(c)
	if said := text.Plain(main.Blocks); !strings.Contains(said, "A call did not get through: Fri 20 Nov 2026, 18:30, 01632 960199.") || strings.Contains(said, "then again at 19:00") {
		t.Errorf("after a call that got through, the main sheet says %q", said)
	}
}
