package show

import (
	"strings"
	"testing"
	"time"

	"referral/wizard/workshop"
)

// The names of the two texts are above what is said about each.
func TestCriteriaAreUnderTheirText(t *testing.T) {
	t.Parallel()
	for _, s := range workshop.All() {
		g := newRig(t, s.ID)
		g.size(100, 60)
		for _, c := range g.m.slides {
			card, ok := c.(*cardSlide)
			if !ok || len(card.card.Better) == 0 {
				continue
			}
			rows := strings.Split(plainRows(g.m.criteriaCard(card.card, 100, 60)[0]), "\n")
			weak, better := strings.Index(rows[0], "the weak text"), strings.Index(rows[0], "the better text")
			for i, v := range card.card.Weak {
				said, also := v.String(), card.card.Better[i].String()
				found := false
				for _, row := range rows[1:] {
					if strings.HasPrefix(row, v.Criterion.Title) && len(row) > better && strings.HasPrefix(row[weak:], said) && strings.HasPrefix(row[better:], also) {
						found = true
					}
				}
				if !found {
					t.Errorf("%s: what is said about %q is not under its texts:\n%s", s.ID, v.Criterion.Title, strings.Join(rows, "\n"))
				}
			}
		}
	}
}

// A screen reader hears whole minutes, and "one minute" in the singular.
func TestMinutesForAReader(t *testing.T) {
	t.Parallel()
	g := newRigOf(t, "merryn", true)
	for seconds, want := range map[int]string{240: "4 minutes left", 181: "4 minutes left", 61: "2 minutes left", 60: "1 minute left", 1: "1 minute left", 0: "0 minutes left"} {
		g.m.timer.left = time.Duration(seconds) * time.Second
		if got := g.m.clock(); got != want {
			t.Errorf("%d seconds: got %q, want %q", seconds, got, want)
		}
	}
}
