package tui

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard/tui/screen"
)

// In a text Enter begins a new line, and the footer says so. Elsewhere it moves on, and the footer does not.
func TestFootSaysWhatEnterDoes(t *testing.T) {
	g := newRig(t, checklist.New())
	g.size(80, 24)
	g.press("3")
	g.jump(question("concern.reason"))
	g.want("Enter new line")
	g.jump(checklist.Ref{Question: "child.name", Subject: g.child()})
	g.wantNot("new line")
	g.press("f9", "tab")
	g.wantNot("new line")
	g.press("tab")
	g.want("Enter new line", "F7 read it all", "F9 write down the call")
}

// The message of Enter at choices without an answer takes one row of a small window, so that nothing moves.
func TestEnterAtRowsMovesNone(t *testing.T) {
	for _, tt := range []struct{ question, before, says string }{
		{"referral.level", "", "Not answered yet: Enter again chooses"},
		{"concern.harm_types", "down", "Nothing ticked yet: Space ticks"},
	} {
		g := newRig(t, checklist.New())
		g.size(60, 20)
		g.press("3")
		g.jump(question(tt.question))
		if tt.before != "" {
			g.press(tt.before)
		}
		page := func() string {
			rows := strings.Split(g.shows(), "\n")
			return strings.Join(rows[:len(rows)-2], "\n")
		}
		before := page()
		g.press("enter")
		g.want(tt.says)
		if got := page(); got != before {
			t.Errorf("before:\n%s\nafter:\n%s", before, got)
		}
	}
}

// The current time is offered for what happens now, but not for a date of birth.
func TestNoTimeNowForABirth(t *testing.T) {
	g := newRig(t, checklist.New())
	var dad string
	g.m.f.Change(func(r *checklist.Referral) {
		p := r.AddPerson()
		p.Name, dad = "Kofi Brandt", p.ID
		p.Relations = []checklist.Relation{{To: r.Children()[0].ID, Is: "dad"}}
	})
	for _, ref := range []checklist.Ref{{Question: "family.parent_born", Subject: dad}, {Question: "child.born", Subject: g.child()}} {
		g.jump(ref)
		g.wantNot("Ctrl+T")
	}
	g.jump(question("referral.date"))
	g.want("Ctrl+T")
}

// With no comment on the list, the footer has no key that goes to one or leaves one as it is.
func TestNoKeysForNoComments(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]bool{"rowan": false, "mercy": false, "": true} {
		r := checklist.New()
		if name != "" {
			r = sample(t, name)
		}
		g := newRig(t, r)
		g.run(g.m.jumpSectionTo("avoid"))
		if p, ok := g.m.top().(*reviewPage); ok && name != "" {
			want = p.rows() > 0
		}
		if got := strings.Contains(g.shows(), "Enter go to it"); got != want {
			t.Errorf("%q: it offers Enter: %v\n%s", name, got, g.shows())
		}
		g.want("r four readers", "t timeline")
	}
}

// While someone rings, the longer words for it leave a narrow window room for one key, which is named.
func TestFootNamesTheOnlyKey(t *testing.T) {
	t.Parallel()
	g := newRig(t, checklist.New())
	g.size(40, 12)
	g.press("3", "f9", "tab")
	rows := strings.Split(g.shows(), "\n")
	if last := strings.Join(strings.Fields(rows[len(rows)-1]), " "); last != "Tab next F9 write down the call" {
		t.Errorf("the last row is %q", last)
	}
}

// Every key that a footer lists changes something on its page, or says why it does not.
func TestListedKeysDoSomething(t *testing.T) {
	t.Parallel()
	for _, p := range pages {
		moves := strings.Fields(p.move)
		for _, n := range slices.Compact([]int{0, len(moves)}) {
			keys := strings.Join(append([]string{p.keys}, moves[:n]...), " ")
			reach := func() *rig {
				return opened(t, p.at, keys, func(r *checklist.Referral) *rig { return newRig(t, r) })
			}
			g := reach()
			for _, does := range g.m.top().keys(g.m) {
				key, ok := screen.KeyNamed(does.Key)
				if !ok {
					continue // Such as "1 to 3".
				}
				g := reach()
				before := g.looks()
				g.send(key)
				if !g.quit && g.looks() == before && len(g.wrote) == 0 {
					t.Errorf("%s, %s: %s %s does nothing:\n%s", p.name, keys, does.Key, does.Word, g.shows())
				}
			}
		}
	}
}

// looks returns the screen, and where its cursor is.
func (g *rig) looks() string {
	at := g.m.View().Cursor
	if at == nil {
		return g.shows()
	}
	return g.shows() + itoa(at.X) + " " + itoa(at.Y)
}
