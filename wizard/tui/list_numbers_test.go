package tui

import (
	"testing"

	"referral/checklist"
)

// Who else was told is chosen by the same number however many are on the list already.
func TestRoutesKeepTheirNumbers(t *testing.T) {
	t.Parallel()
	g := newRig(t, checklist.New())
	g.press("3")
	g.m.f.AddRoute(checklist.RoutePolice)
	g.jump(question("referral.routes"))
	rows := func() map[string]string {
		p, ok := g.m.top().(*listPage)
		if !ok {
			t.Fatalf("not the list:\n%s", g.shows())
		}
		p.openRoutes(g.m)
		list := g.m.top().(*menu)
		g.m.pop(list)
		out := map[string]string{}
		for i, it := range list.items {
			out[it.label] = it.chosenBy(i)
		}
		return out
	}
	before := rows()
	g.m.f.AddRoute(checklist.RouteLADO)
	for name, digit := range rows() {
		if before[name] != digit {
			t.Errorf("%s was %q and is %q", name, before[name], digit)
		}
	}
}
