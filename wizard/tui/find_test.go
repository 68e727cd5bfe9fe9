package tui

import (
	"slices"
	"strings"
	"testing"
	"time"

	"referral/checklist"
)

// Searching for what one wants to do leads to the page where it is done.
func TestFindByWhatOneWantsToDo(t *testing.T) {
	for word, part := range map[string]string{"print": "Check your answers", "export": "Check your answers", "pdf": "Check your answers", "comments": "Things to avoid", "deadlines": "After sending"} {
		t.Run(word, func(t *testing.T) {
			g := newRig(t, checklist.New())
			g.press("3", "f10")
			g.write(word)
			g.press("enter")
			if got := g.m.f.Now().Section.Title; got != part {
				t.Errorf("it leads to %s", got)
			}
		})
	}
}

// Questions about the whole referral come before those on each person whose label begins with the word.
func TestFindPutsTheReferralFirst(t *testing.T) {
	g := newRig(t, checklist.New())
	g.press("3")
	g.jump(question("family.household"))
	g.write("Amara Whitlock, mother")
	g.press("enter")
	g.jump(question("concern.reason"))
	g.press("f10")
	g.write("danger")
	g.want("Danger to visitors, Amara")
	g.press("enter")
	if got := g.m.f.Now().Question.Label; got != "In danger now" {
		t.Errorf("it leads to %s", got)
	}
}

// What a part still lacks about a person is listed by F10 before anything is typed, and the part is not called done.
func TestWhatIsLeftIsListed(t *testing.T) {
	t.Parallel()
	g := newRig(t, sample(t, checklist.Samples()[0]))
	g.m.f.Change(func(r *checklist.Referral) { r.AddPerson().Name = "Oona Pellworth" })
	g.jump(question("family.household"))
	g.want("1 left")
	listed := func(it item) bool { return strings.HasSuffix(it.label, ", Oona") }
	if !slices.ContainsFunc(newGoto(g.m).shownItems(), listed) {
		t.Error("nothing about Oona is on the list")
	}
}

// From every page F10 either opens its list or says what comes first, and the letters after it never reach the page.
func TestFindFromEveryPage(t *testing.T) {
	t.Parallel()
	for _, p := range pages {
		g := opened(t, p.at, p.keys, func(r *checklist.Referral) *rig { return newRig(t, r) })
		top := g.m.top()
		if _, empty := top.(*hiddenPage); empty {
			continue // Any key brings the page back.
		}
		g.press("f10")
		if list, ok := g.m.top().(*menu); ok && list.leads {
			if g.m.f == nil {
				t.Errorf("%s: the list has no referral", p.name)
			}
			continue
		}
		said := g.m.says.notice
		if said == "" {
			t.Errorf("%s: F10 does nothing and says nothing", p.name)
		}
		before := g.body()
		for _, letter := range []string{"l", "o", "3", "t", " "} {
			g.wait(time.Second)
			g.write(letter)
		}
		if g.m.top() != top || g.body() != before || g.m.says.notice != said {
			t.Errorf("%s: letters after F10 reached the page, which said %q:\n%s", p.name, said, g.shows())
		}
	}
}

// Choosing from the list leaves the page below it, and Esc goes back to that page. Ticked facts are kept.
func TestFindLeavesThePageBelow(t *testing.T) {
	t.Parallel()
	for _, keys := range []string{"f3 f3 p", "f3 f3 p tab enter", "f3 f3 v", "f3 r", "f3 t", "f9", "f1", "f6"} {
		g := newRig(t, sample(t, "rowan"))
		g.jump(question("impact.now"))
		g.press(strings.Fields(keys)...)
		top := g.m.top()
		g.press("f10", "esc")
		if g.m.top() != top {
			t.Errorf("%s: Esc leads elsewhere:\n%s", keys, g.shows())
		}
		g.press("f10")
		g.write("level of need")
		g.press("enter")
		if got := g.m.f.Now().Ref.Question; got != "referral.level" || len(g.m.over) > 0 {
			t.Errorf("%s: it leads to %s, with %d pages over it", keys, got, len(g.m.over))
		}
	}
	g := newRig(t, sample(t, "rowan"))
	opinion := question("analysis.opinion")
	g.jump(opinion)
	g.m.push(newCites(g.m, opinion))
	before := len(g.m.f.ValueOf(opinion).Cites)
	g.press("space", "f10")
	g.write("level of need")
	g.press("enter")
	if after := len(g.m.f.ValueOf(opinion).Cites); after == before {
		t.Error("the tick is lost")
	}
}

// On Ring now opened from home, the list leads into the referral that was begun for it; F9 goes back to the numbers.
func TestFindOverTheNumbers(t *testing.T) {
	t.Parallel()
	g := newRig(t, nil)
	g.press("1", "f10", "f9")
	g.want("Have you got through?")
	if _, ok := g.m.top().(*ringPage); !ok {
		t.Errorf("the list is still open:\n%s", g.shows())
	}
	g.press("f10")
	g.write("level of need")
	g.press("enter")
	if g.m.f == nil || g.m.f.Now().Ref.Question != "referral.level" {
		t.Errorf("it leads elsewhere:\n%s", g.shows())
	}
}

// What people type to do something finds its page or its key, and Enter does it.
func TestFindPagesAndKeys(t *testing.T) {
	t.Parallel()
	for word, want := range map[string]string{
		"printer": "Save or print the papers", "paste": "Paste it into the council's form", "timeline": "Timeline", "four readers": "What four readers would ask",
		"passphrase": "Save (Ctrl+S)", "password": "Save (Ctrl+S)", "undo": "Undo (F11)", "quit": "Leave (Ctrl+Q)", "settings": "School card", "shortcuts": "Help (F1)", "unknown": "Not known (F5)",
	} {
		g := newRig(t, checklist.New())
		g.press("3", "f10")
		g.write(word)
		list, ok := g.m.top().(*menu)
		if !ok || !slices.ContainsFunc(list.shownItems(), func(it item) bool { return it.label == want }) {
			t.Errorf("%q does not find %s:\n%s", word, want, g.shows())
		}
	}
	for word, first := range map[string]string{"undo": "Undo (F11)", "help": "Help (F1)", "save": "Save or print the papers", "lock": "Lock (Ctrl+L)"} {
		g := newRig(t, checklist.New())
		if got := fitting(newGoto(g.m).items, word); got[0].label != first {
			t.Errorf("%q finds %s first, want %s", word, got[0].label, first)
		}
	}
	g := newRig(t, sample(t, "rowan"))
	g.press("f10")
	g.write("printer")
	g.press("enter")
	g.want("Save the papers for social care")
	g.press("f10")
	g.write("shortcuts")
	g.press("enter")
	g.want("F1 to F12 are keys.")
}

// A question that is not asked yet leads to what brings it up, and says so.
func TestFindWhatIsNotAskedYet(t *testing.T) {
	t.Parallel()
	g := newRig(t, checklist.New())
	g.press("3", "f10")
	g.write("verbatim")
	g.want("not asked yet", "Asked for a fact that was heard.")
	g.press("enter")
	g.want("\"Exact words\" is asked for a fact that was heard.", "What was seen, heard or recorded?")
}
