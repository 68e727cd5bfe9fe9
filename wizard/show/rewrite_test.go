package show

import (
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/wizard/workshop"
)

// titlesOf are the criteria that a version meets, or those that it does not.
func titlesOf(v workshop.Version, there bool) string {
	var out []string
	for _, x := range v.Verdicts {
		if x.There == there {
			out = append(out, x.Criterion.Title)
		}
	}
	return strings.Join(out, ", ")
}

// What the text has and what it lacks is said of the text on the screen: of the weak one at first, of what is pasted, and of
// the weak one again once it is brought back.
func TestRewriteSaysWhatIsThere(t *testing.T) {
	t.Parallel()
	tried := 0
	for _, s := range workshop.All() {
		name := s.ID
		g := newRig(t, name)
		g.size(120, 40)
		if tried == 3 || !slices.ContainsFunc(g.m.slides, func(s slide) bool { return s.part() == "One pair's text" }) {
			continue // A short case has no such screen.
		}
		tried++
		g.jump("One pair's text")
		p := g.m.slide().(*rewriteSlide)
		weak := titlesOf(p.r.Now(), false)
		says := func() {
			t.Helper()
			shown := plainRows(p.sayings(g.m, p.r.Now(), 300, true))
			for lead, titles := range map[string]string{"There: ": titlesOf(p.r.Now(), true), "Not there yet: ": titlesOf(p.r.Now(), false)} {
				if strings.Contains(shown, lead+titles+".") != (titles != "") {
					t.Errorf("%s: it should say %q:\n%s", name, lead+titles, shown)
				}
			}
		}
		says()
		g.press("f7")
		g.send(tea.PasteMsg{Content: "On Monday 9 November at 11:00 the child told Mr Dunn."})
		g.want("On Monday 9 November")
		if titlesOf(p.r.Now(), false) == weak {
			t.Errorf("%s: what was pasted is not looked at", name)
		}
		says()
		g.press("f5", "f6", "1")
		if got := titlesOf(p.r.Now(), false); got != weak {
			t.Errorf("%s: brought back, it lacks %q and not %q", name, got, weak)
		}
		says()
	}
	if tried == 0 {
		t.Error("no case has the screen")
	}
}

// The names of the two texts are above what is said of each.
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
					t.Errorf("%s: what is said of %q is not under its texts:\n%s", s.ID, v.Criterion.Title, strings.Join(rows, "\n"))
				}
			}
		}
	}
}

// A screen reader is told of whole minutes, and of one as one.
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
