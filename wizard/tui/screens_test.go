package tui

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/tui/screen"
	"referral/wizard/tui/screen/screentest"
)

var update = flag.Bool("update", false, "write the golden screens, docs/keys.md and the stills of the README")

// smallGuide returns a guide of a few questions, so that a change of wording elsewhere changes no screen here.
func smallGuide(t testing.TB) *checklist.Guide {
	t.Helper()
	g, err := checklist.Load(os.DirFS("testdata/guide"), []string{"before", "basics", "include", "avoid", "check"})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func smallRig(t testing.TB) *rig { return smallRigOf(t, false) }

// readerRig starts one for a screen reader.
func readerRig(t testing.TB) *rig { return smallRigOf(t, true) }

func smallRigOf(t testing.TB, reader bool) *rig {
	t.Helper()
	g := &rig{t: t, now: time.Date(2026, 11, 20, 14, 3, 0, 0, time.UTC), store: &memoryStore{ready: true, open: true, drafts: map[string][]byte{}}}
	o := g.options()
	o.Reader = reader
	guide := smallGuide(t)
	o.Guide = func() *checklist.Guide { return guide }
	g.m = newModel(wizard.NewSession(wizard.NewFlow(checklist.New(), guide, g.clock)), o)
	g.run(g.m.Init())
	return g
}

// scenes are the screens kept as golden files, each reached by keys from a new referral.
var scenes = []struct {
	name string
	play func(*rig)
}{
	{"question", func(*rig) {}},
	{"prose", func(g *rig) {
		g.press("3", "tab")
		g.write("Gareth Pike, her uncle. He is often late, and he comes to fetch her by car on Mondays and Wednesdays.\nHe is at work until 17:00.")
		g.wait(3 * time.Second)
		g.press("f4")
	}},
	{"coach", func(g *rig) {
		g.press("3", "tab")
		g.write("Gareth Pike, her uncle. He is often late.")
		g.wait(3 * time.Second)
		g.press("f6")
		g.write("3/11/2026")
		g.press("enter")
		g.write("she waited at the gate until 16:10")
		g.press("down", "down", "down")
	}},
	{"example", func(g *rig) { g.press("3", "tab"); g.shows(); g.press("f7") }},
	{"gap", func(g *rig) { g.press("3", "tab", "f5") }},
	{"gapped", func(g *rig) {
		g.press("3", "tab", "f5", "3")
		g.write("Monday")
		g.press("enter")
		g.write("office holds it")
		g.press("enter")
	}},
	{"date", func(g *rig) { g.press("3", "tab", "tab", "ctrl+t") }},
	{"list", func(g *rig) {
		g.press("3", "f3", "tab")
		g.write("Leigh Ashdown, mother")
		g.press("enter")
	}},
	{"entry", func(g *rig) {
		g.press("3", "f3", "tab")
		g.write("Leigh Ashdown, mother")
		g.press("enter", "enter", "tab")
	}},
	{"goto", func(g *rig) { g.press("f10"); g.write("name") }},
	{"review", func(g *rig) { g.press("3", "f3", "f3", "f3") }},
	{"answers", func(g *rig) { g.press("3", "f3", "f3", "f3", "f3") }},
	{"papers", func(g *rig) { g.press("3", "f3", "f3", "f3", "f3", "enter") }},
	{"ring", func(g *rig) { g.press("f9") }},
	{"leave", func(g *rig) { g.press("3", "ctrl+q") }},
	{"help", func(g *rig) { g.press("f1") }},
	{"passphrase", func(g *rig) { g.store.ready, g.m.ready = false, false; g.press("3", "f3") }},
	{"lock", func(g *rig) { g.press("3", "ctrl+l") }},
}

func TestScreens(t *testing.T) {
	for _, s := range scenes {
		for _, size := range sizes {
			name := fmt.Sprintf("%s_%dx%d", s.name, size[0], size[1])
			t.Run(name, func(t *testing.T) {
				g := smallRig(t)
				g.size(size[0], size[1])
				s.play(g)
				if g.m.f != nil && g.m.s.Kept() {
					g.send(saveDueMsg{}) // Save what was typed last, too.
				}
				checkFrame(t, g)
				screentest.Golden(t, *update, filepath.Join("testdata", "screens", name+".txt"), g.shows()+"\n")
			})
		}
	}
}

// sizes are common window sizes, from a projector to one zoomed in.
var sizes = [][2]int{{120, 40}, {100, 30}, {80, 24}, {60, 20}, {40, 12}}

// On every page, at every size and in every colour, no row is too long, the cursor is on the page, and the last row
// leads to Ring now, and on from a question.
func TestChrome(t *testing.T) {
	for _, s := range scenes {
		for _, size := range sizes {
			for _, theme := range []screen.Theme{screen.ThemeNone, screen.ThemeDark, screen.ThemeLight} {
				g := smallRig(t)
				*g.m.styles = *screen.NewStyles(theme, screen.DepthTrue)
				g.size(size[0], size[1])
				s.play(g)
				checkFrame(t, g)
				v := g.m.View()
				rows := strings.Split(g.shows(), "\n")
				last := rows[len(rows)-1]
				if faint := banned.FindString(v.Content); faint != "" {
					t.Errorf("%s at %v: %q is sent", s.name, size, faint)
				}
				if !strings.HasSuffix(last, "F9 Ring now") && !strings.HasSuffix(last, "F9 write down the call") {
					t.Errorf("%s at %v: the last row is %q", s.name, size, last)
				}
				if _, over := g.m.top().(*formPage); over && !strings.Contains(last, "Tab next") {
					t.Errorf("%s at %v: no Tab in %q", s.name, size, last)
				}
				if v.Cursor == nil {
					t.Errorf("%s at %v: no cursor\n%s", s.name, size, g.shows())
				} else if c := v.Cursor; c.Y < 1 || c.Y > size[1]-3 {
					t.Errorf("%s at %v: the cursor is in row %d", s.name, size, c.Y)
				}
			}
		}
	}
}

// banned matches what is never sent: faint, italic and blinking letters. Colour codes come after these.
var banned = regexp.MustCompile("\x1b\\[(?:[1479];)*[2356][;m]")

func TestKeysDocument(t *testing.T) {
	screentest.Golden(t, *update, "../../docs/keys.md", KeysMarkdown())
}
