package tui

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/wizard/tui/screen"
	"referral/wizard/tui/screen/screentest"
)

// stills are the README's pictures: screens of an invented case.
var stills = []struct {
	name string
	play func(*rig)
}{
	{"form", func(g *rig) {
		g.jump(checklist.Ref{Question: "impact.now"})
		g.press("end")
		for range 40 {
			g.press("down")
		}
		g.write(" He often falls asleep in lessons and fails to engage.")
		g.wait(3 * time.Second)
		g.press("f4")
	}},
	{"facts", func(g *rig) { g.jump(checklist.Ref{Question: "concern.when_and_where"}) }},
	{"ring", func(g *rig) { g.press("f9") }},
	{"review", func(g *rig) {
		g.jump(checklist.Ref{Question: "impact.now"})
		g.write("He often falls asleep. ")
		g.run(g.m.jumpSectionTo("avoid"))
	}},
}

// film is the README's animated picture: what is done from one picture to the next, and how long each is shown. The
// page lasts as long as all of them.
var film = []struct {
	seconds float64
	play    func(*rig)
}{
	{2.5, func(g *rig) { g.jump(checklist.Ref{Question: "impact.now"}); g.press("ctrl+end") }},
	{1, func(g *rig) { g.write(" He often ") }},
	{1, func(g *rig) { g.write("falls asleep in lessons ") }},
	{1, func(g *rig) { g.write("and fails to engage.") }},
	{5, func(g *rig) { g.wait(3 * time.Second); g.press("f4") }},
	{4, func(g *rig) { g.press("esc"); g.jump(checklist.Ref{Question: "concern.when_and_where"}) }},
	{4, func(g *rig) { g.run(g.m.jumpSectionTo("avoid")) }},
	{5, func(g *rig) { g.press("f9") }},
}

// newStillRig returns the form with an invented family's record, in the pictures' light colours.
func newStillRig(t *testing.T) *rig {
	t.Helper()
	g := newRig(t, sample(t, "rowan"))
	g.size(100, 30)
	g.store.ready = true
	*g.m.styles = *screen.NewStyles(screen.ThemeLight, screen.DepthTrue)
	return g
}

// picture returns the screen as the inside of an SVG.
func (g *rig) picture() string {
	v := g.m.View()
	term := screentest.NewTerminal(100, 30)
	fmt.Fprint(term, v.Content)
	x, y := -1, -1
	if v.Cursor != nil {
		x, y = v.Cursor.X, v.Cursor.Y
	}
	return term.Picture(100, 30, x, y)
}

// samePicture checks that a picture in the README is what the program shows; -update writes it.
func samePicture(t *testing.T, name, svg string) {
	t.Helper()
	file := filepath.Join("..", "..", "docs", "img", name+".svg")
	if *update {
		if err := os.WriteFile(file, []byte(svg), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := os.ReadFile(file)
	if err != nil || string(kept) != svg {
		t.Errorf("docs/img/%s.svg is not what the program shows now (%v): go test ./wizard/tui -run TestStills -update, and look at it", name, err)
	}
}

// TestStills checks that the README's pictures are what the program shows; -update writes them.
func TestStills(t *testing.T) {
	for _, s := range stills {
		g := newStillRig(t)
		s.play(g)
		g.wait(saveAfter)
		samePicture(t, s.name, screentest.PictureHead(100, 30)+g.picture()+"</svg>\n")
	}
	g := newStillRig(t)
	var pictures []string
	var seconds []float64
	for _, f := range film {
		f.play(g)
		g.wait(saveAfter)
		pictures, seconds = append(pictures, g.picture()), append(seconds, f.seconds)
	}
	samePicture(t, "film", animated(pictures, seconds))
}

// animated shows pictures one after another, each for that many seconds, in a loop. If nothing moves, or the reader's
// system asks for less motion, it is the picture shown longest.
func animated(pictures []string, seconds []float64) string {
	total, longest := 0.0, 0
	for i, s := range seconds {
		total += s
		if s > seconds[longest] {
			longest = i
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s<style>\n.page{visibility:hidden}\n#p%d{visibility:visible}\n", screentest.PictureHead(100, 30), longest)
	start := 0.0
	for i, s := range seconds {
		from, to := 100*start/total, 100*(start+s)/total
		fmt.Fprintf(&b, "@keyframes k%d{0%%,100%%{visibility:hidden}%.2f%%{visibility:visible}%.2f%%{visibility:hidden}}\n", i, from, to)
		fmt.Fprintf(&b, "#p%d{animation:k%d %gs step-end infinite}\n", i, i, total)
		start += s
	}
	b.WriteString("@media (prefers-reduced-motion:reduce){.page{animation:none!important}}\n</style>\n")
	for i, p := range pictures {
		fmt.Fprintf(&b, "<g class=\"page\" id=\"p%d\">\n%s</g>\n", i, p)
	}
	return b.String() + "</svg>\n"
}
