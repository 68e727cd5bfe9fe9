package tui

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/wizard"
)

// namesSource returns a rig on a record that names a protected source in a text of the main referral, with a clipboard
// and the number of papers saved.
func namesSource(t *testing.T) (*rig, *fakeClipboard, *int) {
	t.Helper()
	const said = "Then ifeoma's brother rang."
	r := sample(t, "rowan")
	p := r.AddPerson()
	p.Name, p.NameHeld = "Ifeoma Adeyemi", true
	r.Answers[checklist.QConcernWhyNow] = checklist.Answer{Text: said}
	g := newRig(t, r)
	board, saved := &fakeClipboard{}, new(int)
	g.m.o.Clipboard = board
	g.m.o.Text = func(_ *checklist.Referral, sheet string) (string, bool) {
		return said, sheet == "main" || sheet == "sources"
	}
	g.m.o.Export = func(*checklist.Referral, string, string, string) (wizard.Saved, error) {
		*saved++
		return wizard.Saved{Said: "Saved."}, nil
	}
	return g, board, saved
}

// Before a paper with a protected source's name is saved or copied, the writer is asked, each time. Enter alone means
// no.
func TestPapersAskAboutASourcesName(t *testing.T) {
	g, board, saved := namesSource(t)
	g.m.push(newExportPage(g.m))
	for range 2 {
		g.press("w")
		g.want(`"ifeoma" (Why now)`, wizard.WordsNamedAsk)
		g.press("enter")
		if *saved != 0 {
			t.Fatal("it was saved after a no")
		}
	}
	g.press("c", "1")
	if board.text != "" {
		t.Error("it was copied after a no")
	}
	g.press("c", "2")
	if board.text == "" {
		t.Error("it was not copied after a yes")
	}
	for i := range 2 {
		g.press("w", "2")
		if *saved != i+1 {
			t.Errorf("after %d times yes, %d were saved", i+1, *saved)
		}
	}
	g.press("up", "enter", "2") // The papers for social care.
	if *saved != 3 {
		t.Errorf("the papers for social care: %d saved", *saved)
	}
}

// The boxes of a form ask in the same way, but only for a box that has the name.
func TestBoxesAskAboutASourcesName(t *testing.T) {
	g, _, _ := namesSource(t)
	asked := 0
	for _, row := range []string{"Then ifeoma's brother rang.", "Rowan is in school."} {
		g.m.over = nil
		copied := false
		g.m.unlessNamed(row, func() tea.Cmd { copied = true; return nil })
		if !copied {
			asked++
		}
	}
	if asked != 1 {
		t.Errorf("asked %d times", asked)
	}
	g.m.over = nil
	page := newPastePage(g.m)
	g.m.push(page)
	for i, row := range page.rows {
		if row.Text == "" {
			continue
		}
		page.to(i)
		g.press("c")
		if _, asks := g.m.top().(*menu); asks != (wizard.SourceNamed(g.m.f.Record(), row.Text) != "") {
			t.Errorf("box %d: asked %v", i+1, asks)
		}
		if _, asks := g.m.top().(*menu); asks {
			g.press("enter")
		}
	}
}
