package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/followup"
	"referral/checklist/when"
)

// What school keeps watching is in the record of actions in full. The supervision sheet says where to look, and names
// no one.
func TestWatchesOnPaper(t *testing.T) {
	t.Parallel()
	at := when.When{At: "2026-11-20T14:05"}
	for _, tt := range []struct {
		name    string
		watch   followup.Watch
		log     string // log is what the record of actions says about it.
		until   string // until is what both papers have in their tables.
		nowhere []string
	}{
		{"in full", followup.Watch{Who: "Mr Sule", What: "how she comes in", Until: "2026-12-18", Then: "Ms Idowu rings again"},
			"How she comes in. Until: Fri 18 Dec 2026. Then: Ms Idowu rings again.", "Fri 18 Dec 2026", []string{"fri 18", "ms Idowu"}},
		{"in small words", followup.Watch{Who: "Mr Sule", What: "her lunch", Until: "2026-12-18", Then: "We ring again"},
			"Her lunch. Until: Fri 18 Dec 2026. Then: we ring again.", "Fri 18 Dec 2026", nil},
		{"open", followup.Watch{Who: "Mr Sule", What: "her lunch"}, "Her lunch. Until: not answered yet. Then: not answered yet.", notAnswered, nil},
		{"done", followup.Watch{Who: "Mr Sule", What: "her lunch", Until: "2026-12-18", Done: true}, "Until: Fri 18 Dec 2026.", "Fri 18 Dec 2026; done", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r := early(t)
			followup.AddWatch(r, tt.watch, at)
			actions, supervision := paperText(t, "actions", contextOf(r)), paperText(t, "supervision", contextOf(r))
			if !strings.Contains(strings.ToLower(actions), strings.ToLower(tt.log)) || tt.watch.Then != "" && !strings.Contains(actions, tt.log) {
				t.Errorf("the record of actions does not say %q:\n%s", tt.log, actions)
			}
			for name, paper := range map[string]string{"actions": actions, "supervision": supervision} {
				if !strings.Contains(strings.ToLower(paper), strings.ToLower(tt.until)) {
					t.Errorf("%s does not say until when:\n%s", name, paper)
				}
				for _, n := range tt.nowhere {
					if strings.Contains(paper, n) {
						t.Errorf("%s says %q", name, n)
					}
				}
			}
			if !strings.Contains(supervision, "the wording is in the record of actions") || strings.Contains(supervision, "Sule") || strings.Contains(supervision, "lunch") {
				t.Errorf("the sheet for supervision:\n%s", supervision)
			}
		})
	}
}

// A due action says whether it was done, and the kind of call is never left open.
func TestActionsOnPaper(t *testing.T) {
	t.Parallel()
	at := when.When{At: "2026-11-20T14:05"}
	for _, tt := range []struct {
		name   string
		action checklist.Action
		says   string
	}{
		{"due", checklist.Action{Kind: checklist.ActionNote, Text: "Send the plan", Due: "2026-11-27"}, "Send the plan. Due Fri 27 Nov 2026, not done yet."},
		{"done", checklist.Action{Kind: checklist.ActionNote, Text: "Send the plan", Due: "2026-11-27", Done: true}, "Send the plan. Due Fri 27 Nov 2026, done."},
		{"no day", checklist.Action{Kind: checklist.ActionNote, Text: "Sent the plan", Done: true}, "Sent the plan."},
		{"not through", checklist.Action{Kind: checklist.ActionCall, Through: checklist.No, Who: "01632 960200", When: at}, "A call that did not get through"},
		{"not in full", checklist.Action{Kind: checklist.ActionCall, Who: "Marta Oyelaran"}, "A call, not written down in full"},
		{"in full", checklist.Action{Kind: checklist.ActionCall, Who: "Marta Oyelaran", When: at}, "A1 A call\n"},
	} {
		r := early(t)
		a := r.AddAction(tt.action.Kind)
		tt.action.ID = a.ID
		*a = tt.action
		if got := paperText(t, "actions", contextOf(r)); !strings.Contains(got, tt.says) {
			t.Errorf("%s: it does not say %q:\n%s", tt.name, tt.says, got)
		}
	}
	for told, want := range map[checklist.YesNo]string{"": "Whether told: not answered yet", checklist.Yes: "Told.", checklist.No: "Not yet told by us."} {
		r := early(t)
		*r.AddRoute(checklist.RoutePrevent) = checklist.Route{Route: checklist.RoutePrevent, Told: told}
		if got := paperText(t, "actions", contextOf(r)); !strings.Contains(got, want) {
			t.Errorf("told %q: it does not say %q:\n%s", told, want, got)
		}
	}
}
