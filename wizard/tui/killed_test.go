//go:build !windows

package tui

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/tui/screen/screentest"
)

// killPlace is a place on the screen that takes letters: the keys that lead there from any question, and what makes it
// readable again after resuming, unless it is simply where it was.
type killPlace struct {
	name, open, shown string
	look              string
	point             string // point is the row of the page after sending to open first, and within it the first answer.
	restore           string // restore puts back what the words replaced, if later places need it.
	page              bool   // page is set for a page over the question, which Esc closes.
}

// Keys as terminals send them.
const (
	keyF4, keyF5, keyF6, keyF9, keyF10  = "\x1bOS", "\x1b[15~", "\x1b[17~", "\x1b[20~", "\x1b[21~"
	keyCtrlT, keyCtrlU, keyDown, keyEnd = "\x14", "\x15", "\x1b[B", "\x1b[F"
)

// killPlaces returns one question of each kind, and every other page that takes letters for the referral.
func killPlaces(t *testing.T, r *checklist.Referral) []killPlace {
	t.Helper()
	g := newRig(t, r)
	g.now = time.Now()
	find := func(ref checklist.Ref) (keys, title string) {
		g.jump(ref)
		seen := map[string]int{}
		newGoto(g.m)
		label := strings.TrimSpace(g.m.gotoItem(g.m.f.Now(), seen).label)
		return keyF10 + label + "\r", g.m.f.Title(g.m.f.Now())
	}
	child := g.child()
	places := []killPlace{}
	add := func(name string, ref checklist.Ref, more string) *killPlace {
		keys, title := find(ref)
		places = append(places, killPlace{name: name, open: keys + more, shown: title[:min(len(title), 20)]})
		return &places[len(places)-1]
	}
	add("prose", question("concern.why_now"), "")
	add("line", checklist.Ref{Question: "child.school", Subject: child}, "")
	add("date", checklist.Ref{Question: "child.born", Subject: child}, "")
	add("choice", question("referral.level"), "")
	add("ticks", question("concern.harm_types"), "")
	add("home", checklist.Ref{Question: "child.address", Subject: child}, keyEnd).look = keyEnd
	add("a colleague, typed", checklist.Ref{Question: "fact.to", Subject: factOf(t, r, "fact.to")}, keyEnd).look = keyEnd
	add("people, typed", checklist.Ref{Question: "fact.about", Subject: factOf(t, r, "fact.about")}, keyEnd).look = keyEnd
	add("a field of an entry", checklist.Ref{Question: "fact.text", Subject: factOf(t, r, "fact.text")}, "")
	add("people, in one line", question("family.household"), "")
	add("facts, in one line", question("concern.when_and_where"), "")
	add("events, in one line", question("support.tried"), "")
	above := func(name string, ref checklist.Ref, more, shown, look string) {
		p := add(name, ref, more)
		p.shown, p.look, p.page = shown, look, true
	}
	facts, _ := find(question("concern.when_and_where"))
	coach := add("a coach's question", question("concern.why_now"), keyCtrlU+"It is a chaotic lifestyle. "+keyF4+keyF6)
	coach.shown, coach.look = "Only what you already know", facts+keyEnd // What is typed there is a fact from the first letter.
	above("the day of a gap", gapRef, keyF5+"1", "When did you ask?", "")
	above("the note of a gap", gapRef, keyF5+"1\r", wizard.WordsGapNote, "")
	above("words next to a choice", checklist.Ref{Question: "child.interpreter", Subject: child}, "1\t", "Which language?", "")
	above("ring now", question("concern.reason"), keyF9+"\t", "RING NOW", keyF9+"\t")
	above("the call", question("concern.reason"), keyF9+keyF9+"\t", "RING NOW", keyF9+keyF9+"\t")
	places[len(places)-1].restore = keyCtrlT // An urgent referral has no comments until a call has its time.
	above("who told the outcome", question("concern.reason"), keyF10+"After sending\r", "Who told you", "")
	places[len(places)-1].point = "Outcome"
	return places
}

// factOf returns a fact that the question is asked about.
func factOf(t *testing.T, r *checklist.Referral, id string) string {
	t.Helper()
	f := wizard.NewFlow(r, checklist.Default(), time.Now)
	for _, x := range r.Facts {
		if f.Jump(checklist.Ref{Question: id, Subject: x.ID}) {
			return x.ID
		}
	}
	t.Fatalf("no fact has the question %s", id)
	return ""
}

// pointToRow goes down to a row of the page after sending.
func pointToRow(c *screentest.Console, label string) {
	c.T.Helper()
	row := regexp.MustCompile("▌ " + label)
	for range 80 {
		before := c.Text()
		if row.MatchString(before) {
			return
		}
		c.Send(keyDown)
		c.Until("another row", func(screen string) bool { return screen != before })
	}
	c.T.Fatalf("no row has %q:\n%s", label, c.Text())
}

// keyCtrlS asks whether everything is saved.
const keyCtrlS = "\x13"

// TestProgramKilled types into every kind of field of the built program, waits until the screen says that it is saved,
// and kills the program during the keys that follow. After each kill the draft opens, and what was saved is where it
// was. REFERRAL_KILLS sets how many kills there are; by default one for each place. It waits for what is on the screen
// and never for a time, so that a busy machine makes no difference.
func TestProgramKilled(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	id := importedSample(t, home)
	places := killPlaces(t, sample(t, "rowan"))
	kills := len(places)
	if n, err := strconv.Atoi(os.Getenv("REFERRAL_KILLS")); err == nil {
		kills = n
	}
	random := rand.New(rand.NewPCG(1, 1))
	var waits []time.Duration
	c := resumedID(t, home, id)
	for k := range kills {
		p := places[k%len(places)]
		if k < len(places) {
			t.Logf("types into: %s", p.name)
		}
		c.Send(p.open)
		if p.point != "" {
			c.Wait("What you have done")
			pointToRow(c, p.point)
			c.Send("\r1")
		}
		c.Wait(p.shown)
		token := "q" + strconv.Itoa(k) + "zx"
		c.Send(keyCtrlU + token + keyCtrlS)
		began := time.Now()
		c.Until("the words and that they are saved", func(screen string) bool {
			return holds(screen, token) && strings.Contains(screen, wordsAllSaved)
		})
		waits = append(waits, time.Since(began))
		for range random.IntN(6) {
			c.Send("w")
		}
		c.Kill()
		c = resumedID(t, home, id)
		c.Send(p.look)
		c.Until(p.name+": "+token+" after the kill", func(screen string) bool { return holds(screen, token) })
		c.Send(keyCtrlU + p.restore)
		if p.page {
			c.Send("\x1b")
			c.Until("the question below "+p.name, func(screen string) bool { return !strings.Contains(screen, p.shown) })
		}
	}
	slices.Sort(waits)
	t.Logf("%d kills in %d kinds of places, nothing lost that was said to be saved; from the key to that: median %v, most %v",
		kills, len(places), waits[len(waits)/2], waits[len(waits)-1])
}

// importedSample makes a draft of the sample Rowan in a home that already has one that was begun, and returns its ID.
func importedSample(t *testing.T, home string) string {
	t.Helper()
	data, _ := checklist.Sample("rowan")
	file := filepath.Join(home, "rowan.json")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	screentest.Begun(t, home).Left()
	imported := screentest.Start(t, home, "dumb", "import", file)
	imported.Wait("referral resume ")
	id := regexp.MustCompile(`referral resume (\w+)`).FindStringSubmatch(imported.Text())[1]
	if got := imported.Status(); got != 0 {
		t.Fatalf("importing ends with %d", got)
	}
	return id
}

// holds reports whether the word is shown, also where its line is broken.
func holds(screen, word string) bool {
	return strings.Contains(strings.ToLower(strings.Join(strings.Fields(screen), " ")), strings.ToLower(word))
}

// resumedID opens one of several drafts.
func resumedID(t *testing.T, home, id string) *screentest.Console {
	t.Helper()
	c := screentest.StartSized(t, &pty.Winsize{Rows: 30, Cols: 100}, home, "xterm-256color", "resume", id)
	c.Wait("Passphrase:")
	c.Send(screentest.Passphrase + "\r")
	c.Wait("F1 help")
	return c
}
