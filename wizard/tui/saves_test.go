package tui

import (
	"errors"
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/wizard"
)

// namedTwice returns a draft in which the child's name was saved, then typed over.
func namedTwice(t *testing.T) *rig {
	t.Helper()
	g := keptRig(t, checklist.New())
	g.store.open = true
	g.jump(checklist.Ref{Question: "child.name", Subject: "p1"})
	g.write("Nia Pryce")
	g.wait(time.Second)
	g.now = g.now.Add(10 * time.Minute)
	g.press("ctrl+u")
	g.write("Somebody else")
	g.wait(time.Second)
	return g
}

func (g *rig) find(words string) {
	g.t.Helper()
	g.press("f10")
	g.write(words)
	g.press("enter")
}

func (g *rig) name() string {
	return g.m.f.ValueOf(checklist.Ref{Question: "child.name", Subject: "p1"}).Text
}

// When nothing is left to undo, as after a crash, it says where the earlier saves are.
func TestNothingToUndoNamesTheSaves(t *testing.T) {
	g := namedTwice(t)
	for range 20 {
		g.press("f11")
	}
	g.want(wizard.WordsNoUndo, "F10, then \"earlier saves\"")
	g.find("earlier saves")
	g.want("Earlier saves", "today, 14:03")
}

// An earlier save is found in the menu, looked at without being changed, and brought back; Ctrl+Z undoes that.
func TestEarlierSaveIsBroughtBack(t *testing.T) {
	g := namedTwice(t)
	g.find("earlier saves")
	g.want("Earlier saves", "today, 14:13", "today, 14:03", "1 answer", "changed: Full name")
	g.wantNot("Nia")
	g.press("down", "down", "down", "down", "down", "down", "up", "up", "up", "up", "up", "up")
	p, ok := g.m.top().(*savesPage)
	if !ok {
		t.Fatalf("on top is %T", g.m.top())
	}
	for i, save := range p.saves {
		if strings.HasPrefix(wizard.DayTime(save.Saved, g.now), "today, 14:03") && save.Answers == 1 {
			p.at = i
			break
		}
	}
	g.press("enter")
	g.want("Nia Pryce", "Full name")
	g.write("x")
	if g.name() != "Somebody else" {
		t.Errorf("looking has changed the name to %q", g.name())
	}
	g.press("enter")
	g.want(wizard.WordsAskBringBack, "1 Bring it back")
	g.press("2")
	g.want("Nia Pryce")
	g.press("enter", "1")
	g.want(wizard.WordsBroughtBack)
	if g.name() != "Nia Pryce" || len(g.m.over) != 0 {
		t.Errorf("name %q, %d pages above", g.name(), len(g.m.over))
	}
	g.wait(time.Second)
	if got := g.saved().ValueOf(checklist.Ref{Question: "child.name", Subject: "p1"}).Text; got != "Nia Pryce" {
		t.Errorf("saved is %q", got)
	}
	pile := g.store.piles["draft1"]
	if kept := pile.Contents[pile.Kept[0]-1]; !strings.Contains(string(kept), "Somebody else") {
		t.Error("what was there before is not kept")
	}
	g.press("f11")
	if g.name() != "Somebody else" {
		t.Errorf("undone: %q", g.name())
	}
}

// If the current state cannot be saved, nothing is brought back, and the page says so.
func TestBringBackNeedsASave(t *testing.T) {
	g := namedTwice(t)
	early := g.store.piles["draft1"].Contents[0]
	g.store.fail = errors.New("the disk is full")
	g.run(g.m.bringBack(early))
	g.want("The disk is full")
	if g.name() != "Somebody else" {
		t.Errorf("the name is %q", g.name())
	}
}

// Before the passphrase is typed, no save is opened.
func TestSavesWaitForThePassphrase(t *testing.T) {
	g := namedTwice(t)
	g.store.open = false
	g.find("earlier saves")
	g.want("Type your passphrase")
	g.wantNot("1 answer")
	g.write("four different plain words")
	g.press("enter")
	g.want("1 answer")
}

// A draft only in memory has no earlier saves, and the menu does not offer them.
func TestNoSavesInMemory(t *testing.T) {
	g := newRig(t, checklist.New())
	g.press("3", "f10")
	g.write("earlier saves")
	g.wantNot("Earlier saves")
}

// A protected source is removed from every save, and from memory, once the writer has confirmed it.
func TestSourceIsTakenOutOfEverySave(t *testing.T) {
	g := namedTwice(t)
	g.m.f.Change(func(r *checklist.Referral) {
		o := r.AddPerson()
		o.Name, o.NameHeld = "Halina Brook-Osei", true
		r.AddFact().Text = "Halina Brook-Osei has heard it through the wall."
	})
	g.m.follow()
	g.press("ctrl+s")
	g.find("protected source")
	g.want("Halina Brook-Osei", "cannot be undone", "1 Take them out of every save")
	g.press("enter")
	g.want(wizard.WordsNothingOut)
	if len(g.m.f.Record().Sources()) != 1 {
		t.Error("she was taken out without a yes")
	}
	g.find("protected source")
	g.press("1")
	g.want("Taken out of")
	g.wait(time.Minute)
	g.press("f11", "f11", "f11")
	g.wait(time.Minute)
	for i, content := range g.store.piles["draft1"].Contents {
		if strings.Contains(string(content), "Halina") || strings.Contains(string(content), "Osei") {
			t.Errorf("save %d has her still:\n%s", i+1, content)
		}
	}
	if g.name() != "Somebody else" {
		t.Errorf("the child's name is %q", g.name())
	}
}

// A label is typed in the menu and shown in the list; one that is too long is refused in a sentence, and can be
// corrected.
func TestLabelOfADraft(t *testing.T) {
	g := namedTwice(t)
	g.find("label")
	g.write(strings.Repeat("w", wizard.MostLabel+1))
	g.press("enter")
	g.want("A label has at most 60 characters")
	g.press("backspace", "enter")
	g.want(wizard.WordsLabelKept)
	g.wait(time.Second)
	if got := g.saved().Label(); got != strings.Repeat("w", wizard.MostLabel) {
		t.Errorf("saved is %q", got)
	}
}

// Before the passphrase the list of drafts only has dates; after it, what tells them apart, but still no name.
func TestListTellsWhichDraftIsWhich(t *testing.T) {
	g := newRig(t, nil)
	g.store.ready = true
	for id, label := range map[string]string{"draft1": "", "draft2": "Pryce, second time"} {
		f := wizard.NewFlow(sample(t, "rowan"), checklist.Default(), g.clock)
		if err := f.SetLabel(label); err != nil {
			t.Fatal(err)
		}
		content, err := f.State()
		if err != nil {
			t.Fatal(err)
		}
		g.store.drafts[id] = content
	}
	g.run(g.m.openDrafts())
	g.want("Thu 19 Nov, 16:20", "+ Start a new referral", "F7 which is which")
	g.wantNot("R. A.", "Pryce", "Year 8")
	g.press("f7")
	g.write("four different plain words")
	g.press("enter")
	g.want("R. A.", "Year 8", "Pryce, second time", "step 1 of 7")
	g.wantNot("Rowan", "Ashdown")
	g.press("end", "enter")
	if g.m.f == nil || g.m.s.Kept() || len(g.m.over) > 0 {
		t.Error("the last row does not start a new referral")
	}
}

// A draft chosen while they are still being told apart is opened afterwards.
func TestDraftChosenWhileTheListIsRead(t *testing.T) {
	g := newRig(t, nil)
	g.store.ready, g.store.open = true, true
	content, err := wizard.NewFlow(sample(t, "rowan"), checklist.Default(), g.clock).State()
	if err != nil {
		t.Fatal(err)
	}
	g.store.drafts["draft1"] = content
	d, _ := g.store.Open("draft1")
	if err := d.Save(content); err != nil {
		t.Fatal(err)
	}
	p := &draftsPage{}
	g.m.push(p)
	drafts, _ := g.store.List()
	_, telling := g.m.Update(listedMsg{drafts: drafts})
	g.press("enter")
	if g.m.f != nil {
		t.Fatal("it was opened while it is held")
	}
	g.run(telling)
	g.want("Rowan Ashdown")
}

// Home says how many drafts there are, and points at what is probably wanted next.
func TestHomePointsAtWhatIsNext(t *testing.T) {
	for _, tt := range []struct {
		drafts int
		card   bool
		says   string
		leads  string
	}{
		{0, false, "Not filled in yet", "Ring now"},
		{0, true, "No drafts on this computer", "New referral"},
		{1, false, "1 draft on this computer", "Open a draft"},
		{12, true, "12 drafts on this computer", "Open a draft"},
	} {
		g := newRig(t, nil)
		o := g.options()
		o.Drafts, o.HasCard = tt.drafts, tt.card
		g.m = newModel(nil, o)
		g.size(100, 30)
		g.want(tt.says)
		if got := g.m.home.items(g.m)[g.m.home.at].label; got != tt.leads {
			t.Errorf("%d drafts, card %v: it points at %s", tt.drafts, tt.card, got)
		}
	}
}
