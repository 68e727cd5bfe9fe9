package tui

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// twoSources returns a draft in which two people have asked not to be named, at the page that takes them out.
func twoSources(t *testing.T) *rig {
	t.Helper()
	g := namedTwice(t)
	g.m.f.Change(func(r *checklist.Referral) {
		for _, name := range []string{"Petra Lund", "Owen Dacre"} {
			p := r.AddPerson()
			p.Name, p.NameHeld = name, true
			r.AddFact().Text = name + " has seen the bruises."
		}
	})
	g.m.follow()
	g.press("ctrl+s")
	g.find("protected source")
	return g
}

func (g *rig) sources() string {
	var names []string
	for _, id := range g.m.f.Record().Sources() {
		names = append(names, g.m.f.Record().Person(id).Name)
	}
	return strings.Join(names, ", ")
}

// Of two protected sources only the chosen one is removed, whatever the keys; going back removes neither.
func TestOneOfTwoSourcesIsTakenOut(t *testing.T) {
	for _, tt := range []struct {
		name string
		keys []string
		left string
	}{
		{"by number", []string{"2", "1"}, "Petra Lund"},
		{"by arrows", []string{"down", "enter", "up", "enter"}, "Petra Lund"},
		{"by tab, past the end", []string{"tab", "tab", "shift+tab", "enter", "shift+tab", "shift+tab", "space"}, "Owen Dacre"},
		{"no such number", []string{"3", "9"}, "Petra Lund, Owen Dacre"},
		{"left as it is", []string{"1", "2"}, "Petra Lund, Owen Dacre"},
		{"back at once", []string{"esc"}, "Petra Lund, Owen Dacre"},
		{"back when asked", []string{"1", "esc"}, "Petra Lund, Owen Dacre"},
	} {
		g := twoSources(t)
		g.want(wizard.WordsTakeOutWho, "1 Petra Lund", "2 Owen Dacre")
		g.press(tt.keys...)
		if got := g.sources(); got != tt.left {
			t.Errorf("%s: %s are left, want %s", tt.name, got, tt.left)
		}
		gone := slices.DeleteFunc([]string{"Petra Lund", "Owen Dacre"}, func(name string) bool { return strings.Contains(tt.left, name) })
		for i, content := range g.store.piles["draft1"].Contents {
			for _, name := range gone {
				if strings.Contains(string(content), name) {
					t.Errorf("%s: save %d has %s still", tt.name, i+1, name)
				}
			}
		}
	}
}

// If there is no protected source, the page says so. If the draft cannot be saved it says that too, and removes no one.
func TestNoSourceIsTakenOut(t *testing.T) {
	g := namedTwice(t)
	g.find("protected source")
	g.want(wizard.WordsNoSources)

	g = twoSources(t)
	g.press("1")
	g.want("cannot be undone", "1 Take them out of every save", "2 Leave everything as it is")
	g.store.fail = errors.New("the disk is full")
	g.press("1")
	g.want("The disk is full")
	if got := g.sources(); got != "Petra Lund, Owen Dacre" {
		t.Errorf("%s are left", got)
	}
	g.store.fail = nil
	g.press("1")
	if got := g.sources(); got != "Owen Dacre" {
		t.Errorf("once it can be saved, %s are left", got)
	}
}
