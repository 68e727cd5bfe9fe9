package review

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/wording"
)

// TestReaderTable checks that the fixed words keep to the limits of every finding, and that each rule exists.
func TestReaderTable(t *testing.T) {
	categories := map[string]bool{}
	for _, e := range wording.Rules() {
		categories[e.Category] = true
	}
	for _, d := range readers {
		for _, c := range d.concerns {
			readable(t, d.id, c.ask, d.looks)
			for _, rule := range c.rules {
				if category, star := strings.CutSuffix(rule, "*"); star && len(categories) > 1 {
					if !categories[category] {
						t.Errorf("%s: the wording has no category %s", d.id, category)
					}
				} else if _, ok := Find(rule); !ok && !star {
					t.Errorf("%s: there is no rule %s", d.id, rule)
				}
			}
		}
	}
}

func TestReaders(t *testing.T) {
	empty := checklist.New()
	empty.AddChild()
	empty.Request.Tonight = "yes"
	baby := base()
	baby.People[0].Born = at("")
	baby.People[0].Due = at("2027-02")
	for _, c := range []struct {
		name string
		r    *checklist.Referral
		ids  string
		asks int
	}{
		{"nothing entered", empty, "duty parent child court", 4},
		{"a clean record", base(), "duty parent child court", 0},
		{"a baby not yet born", baby, "duty parent court", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := Readers(ruled(t, c.r, finding.Think, now), c.r, checklist.Default(), now)
			var ids []string
			asks, seen := 0, map[string]bool{}
			for _, reader := range got {
				ids = append(ids, reader.ID)
				asks += len(reader.Questions)
				if len(reader.Questions) > MaxReaderQuestions {
					t.Errorf("%s asks %d questions", reader.ID, len(reader.Questions))
				}
				for _, q := range reader.Questions {
					if seen[q.Rule] || q.At == nil {
						t.Errorf("%s: %s is asked twice, or leads nowhere", reader.ID, q.Rule)
					}
					seen[q.Rule] = true
				}
			}
			if s := strings.Join(ids, " "); s != c.ids {
				t.Errorf("got the readers %q, want %q", s, c.ids)
			}
			if asks < c.asks || c.asks == 0 && asks > 1 {
				t.Errorf("got %d questions in all, want %d or so", asks, c.asks)
			}
		})
	}
	if got := Readers(ruled(t, empty, finding.Think, now), empty, checklist.Default(), now); got[0].Questions[0].Rule != "route-telephone" {
		t.Errorf("the duty worker asks %s first", got[0].Questions[0].Rule)
	}
}
