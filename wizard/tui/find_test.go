package tui

import (
	"slices"
	"strings"
	"testing"

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
