package show

import (
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/export"
	"referral/wizard/tui/screen"
	"referral/wizard/tui/screen/screentest"
	"referral/wizard/workshop"
)

var update = flag.Bool("update", false, "write the golden screens and the still of the README")

// sizes are the ones of a projector with a large font, and of a desk.
var sizes = [][2]int{{80, 24}, {120, 40}}

// One whole session, screen by screen, as a clicker goes through it.
func TestScreens(t *testing.T) {
	for _, size := range sizes {
		g := newRig(t, "", find(t, "abena"), find(t, "merryn"), find(t, "wren")) // The cases are named, so that a new one changes no screen here.
		g.size(size[0], size[1])
		all := []string{g.shows()}
		g.m.begin(find(t, "merryn"))
		g.each(func(screen string) { all = append(all, screen) })
		name := fmt.Sprintf("workshop_merryn_%dx%d.txt", size[0], size[1])
		screentest.Golden(t, *update, filepath.Join("testdata", "screens", name), strings.Join(all, "\n\n")+"\n")
	}
}

func find(t testing.TB, id string) *workshop.Scenario {
	t.Helper()
	s, ok := workshop.Find(id)
	if !ok {
		t.Fatalf("no case %s", id)
	}
	return s
}

// The keys that clickers send go to the next screen, back, and to a blank one. TestInATerminal sends the same keys as
// bytes to a real program.
func TestClicker(t *testing.T) {
	g := newRig(t, "merryn")
	for i, on := range []string{"pgdown", "space"} {
		g.press(on)
		if g.m.at != i+1 {
			t.Errorf("%s does not go forward", on)
		}
	}
	for i, back := range []string{"pgup", "left"} {
		g.press(back)
		if g.m.at != 1-i {
			t.Errorf("%s does not go back", back)
		}
	}
	for _, name := range []string{"b", "."} {
		g.press(name)
		if s := g.shows(); strings.TrimSpace(s) != "" {
			t.Errorf("%s leaves %q", name, s)
		}
		g.press("pgdown")
		if g.m.at != 0 {
			t.Error("a blank screen moved on")
		}
		g.want("Take care", bannerText)
	}
	g.press("pgup")
	g.want("This is the first screen.")
}

func TestInATerminal(t *testing.T) {
	g := newRig(t, "hester")
	term := screentest.NewTerminal(80, 24)
	in, feed := io.Pipe()
	defer feed.Close()
	p := screen.NewProgram(g.m, screen.Terminal{In: in, Out: term, Env: screentest.XTerm}, tea.WithWindowSize(80, 24))
	done := make(chan struct{})
	go func() { _, _ = p.Run(); close(done) }()
	see := func(words string) {
		t.Helper()
		limit := time.After(5 * time.Second)
		for {
			rows, _, _ := term.Rows()
			if strings.Contains(strings.Join(rows, "\n"), words) {
				return
			}
			select {
			case <-term.Drawn:
			case <-limit:
				t.Fatalf("no %q in\n%s", words, strings.Join(rows, "\n"))
			}
		}
	}
	see("Every family here is invented")
	for _, step := range []struct{ bytes, words string }{
		{"\x1b[6~", "Today"}, {"\x1b[6~", "Before: a short text"}, {" ", "What is missing"}, {"\x1b[C", "The case"}, {"\x1b[B", "The first text"}, {"\x1b[6~", "In your groups"},
		{"\x1b[5~", "The first text"}, {"\x1b[D", "The case"}, {"j", "Jump to"},
	} {
		if _, err := feed.Write([]byte(step.bytes)); err != nil {
			t.Fatal(err)
		}
		see(step.words)
	}
	p.Quit()
	<-done
}

// Both countdowns start with Page Down and never by themselves; Page Down again shows the next screen. A countdown
// ticks, pauses, can be made longer and shorter, and says when it is over.
func TestCountdown(t *testing.T) {
	g := newRig(t, "merryn")
	g.jump("In groups")
	is := func(want string) {
		t.Helper()
		if got := g.m.timer.String(); got != want {
			t.Fatalf("the countdown is at %s, want %s", got, want)
		}
	}
	is("3:00")
	g.want("Page Down starts it", "PgDn starts the time")
	g.wait(time.Minute)
	is("3:00")
	g.press("pgdown")
	g.want("In your groups")
	g.wait(63 * time.Second)
	is("1:57")
	g.press("t")
	g.wait(time.Minute)
	is("1:57")
	g.want("paused")
	g.press("+", "+", "-", "t")
	is("2:57")
	g.press("pgup") // The room looks at the text again, while the countdown keeps running.
	g.wait(57 * time.Second)
	g.want("The first text", "2:00")
	g.press("pgdown")
	g.wait(3 * time.Minute)
	is("0:00")
	g.want("Time")
	g.press("pgdown")
	if g.m.timer.set {
		t.Error("it is still there after the room has moved on")
	}
	g.jump("The call")
	is("2:00")
	g.want("write what you will say")
	g.press("pgdown", "pgdown")
	g.wait(time.Minute)
	is("3:00")
	g.want("Page Down starts it")
	g.press("pgdown")
	g.wait(time.Minute)
	is("2:00")
	g.want("One rings, the other asks")
	g.press("pgdown")
	g.want("The caller's card")
	g.jump("In groups")
	g.press("-", "-", "-", "-", "pgdown")
	g.wantNot("In your groups") // No time, nothing to start.
}

// Swear words are shown as they are until the trainer asks for the mask, and then nowhere on the screen.
func TestMask(t *testing.T) {
	words := regexp.MustCompile(`(?i)\bshit\b`)
	for _, size := range sizes {
		g := newRig(t, "hester")
		g.size(size[0], size[1])
		seen := false
		g.each(func(s string) { seen = seen || words.MatchString(s) })
		if !seen {
			t.Fatal("the exact words are not shown")
		}
		g = newRig(t, "hester")
		g.size(size[0], size[1])
		g.press("m")
		g.each(func(s string) {
			if words.MatchString(s) {
				t.Errorf("not masked:\n%s", s)
			}
		})
		g.jump("One pair's text")
		g.press("f7")
		g.write("He said you little shit")
		g.press("f2")
		if words.MatchString(g.shows()) {
			t.Error("not masked in the facts")
		}
		g.press("esc", "f3")
		if words.MatchString(g.shows()) {
			t.Error("not masked in the comparison")
		}
		g.press("esc")
		g.want("s•••")
		g.press("ctrl+x")
		g.want("shit")
	}
	if got := maskRow("a \x1b[1;4mshit\x1b[m b"); got != "a \x1b[1;4ms•••\x1b[m b" {
		t.Errorf("got %q", got)
	}
}

// A case on sexual harm is in no list; it is opened by its name, with the take-care card first.
func TestByName(t *testing.T) {
	g := newRig(t, "")
	for _, s := range workshop.All() {
		if s.ChosenByName {
			for _, it := range g.m.cases.items {
				if strings.Contains(it.label, s.ID) || strings.Contains(it.label, s.Title) {
					t.Errorf("%s is listed", s.ID)
				}
			}
		}
	}
	g.choose("Another case, by its name")
	g.write("nobody")
	g.press("enter")
	g.want("There is no such case")
	for range "nobody" {
		g.press("backspace")
	}
	g.write("elspeth")
	g.press("enter")
	g.want("Take care", "You can leave")
	for _, m := range find(t, "elspeth").Mentions {
		g.want(firstWords(m))
	}
}

// Handouts are written only when asked for.
func TestHandouts(t *testing.T) {
	g := newRig(t, "merryn")
	g.each(func(string) {})
	if len(g.wrote) > 0 {
		t.Fatal("something was written unasked")
	}
	g.jump("Take care")
	first := export.Formats()[0].ID
	g.press("p", "2", "1")
	g.want("Save it?", "in this folder")
	if len(g.wrote) > 0 {
		t.Fatal("something was written before the answer")
	}
	g.press("2")
	g.want("Saved in this folder: workshop-merryn-key")
	if !slices.Equal(g.wrote, []string{"workshop-merryn-key " + first}) {
		t.Errorf("wrote %v", g.wrote)
	}
}

// A session has no store: its options name none, its code names none, and nothing below the screen reaches a draft.
func TestHasNoStore(t *testing.T) {
	o := reflect.TypeFor[Options]()
	for i := range o.NumField() {
		if s := o.Field(i).Type.String(); strings.Contains(s, "Store") || strings.Contains(s, "Draft") || strings.Contains(s, "Session") {
			t.Errorf("%s is a %s", o.Field(i).Name, s)
		}
	}
	files, _ := filepath.Glob("*.go")
	forbidden := regexp.MustCompile(`wizard\.(Store|Draft|Resume)|\bStore:|os\.(Create|WriteFile|OpenFile|Mkdir)`)
	read := 0
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if m := forbidden.Find(text); m != nil {
			t.Errorf("%s names %s", f, m)
		}
		read++
	}
	if read == 0 {
		t.Error("no code was checked")
	}
	for _, pkg := range []string{".", "../tui", "../workshop"} {
		out, err := exec.Command("go", "list", "-deps", pkg).Output()
		if err != nil {
			t.Fatal(err)
		}
		if slices.Contains(strings.Fields(string(out)), "referral/wizard/draft") {
			t.Errorf("%s reaches the drafts", pkg)
		}
	}
}

func TestKeys(t *testing.T) {
	seen := map[string]bool{}
	for _, k := range keyTable() {
		for _, name := range k.Keys {
			if seen[name] {
				t.Errorf("%s has two actions", name)
			}
			seen[name] = true
			if a := actionOf(screentest.Key(name)); a != k.Act {
				t.Errorf("%s does %d, want %d", name, a, k.Act)
			}
		}
	}
	g := newRig(t, "merryn")
	g.press("f1")
	g.want("PgDn", "Empties the screen")
}
