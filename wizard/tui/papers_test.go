package tui

import (
	"errors"
	"strings"
	"testing"

	"referral/checklist"
	"referral/export"
	"referral/wizard"
)

// TestPapersShowBothHalves checks that the page of papers says what page one holds of what must be kept from the
// family, and what the separate sheet holds. A long text leaves room for the papers.
func TestPapersShowBothHalves(t *testing.T) {
	r := sample(t, "rowan")
	r.Answers["consent.confidential_information"] = checklist.Answer{Text: "No letters to the house. His uncle rang us."}
	g := newRig(t, r)
	g.m.push(newExportPage(g.m))
	g.want("On page one: No letters to the house.", "On the separate sheet only: His uncle rang us.")
	r.Answers["consent.kept_secret"] = checklist.Answer{Text: strings.Repeat("The flat above the bakery. ", 200)}
	g = newRig(t, r)
	g.size(80, 24)
	g.m.push(newExportPage(g.m))
	g.want("On the separate sheet only: His uncle rang us.", "▌ Referral", "What to say on the phone")
}

// TestPapersFitTheirRows checks that in a window of 80 columns the names of the papers, who may hold them, and which go
// to social care are complete. A long folder shows its end.
func TestPapersFitTheirRows(t *testing.T) {
	r := sample(t, "mercy")
	g := newRig(t, r)
	g.m.o.Text = func(_ *checklist.Referral, sheet string) (string, bool) { return "The paper " + sheet, true }
	g.m.o.Folder = "/home/teacher/Documents/Pastoral and safeguarding/Referrals of the school year 2026 to 2027/November"
	g.size(80, 40)
	g.m.push(newExportPage(g.m))
	page := g.page()
	for _, s := range export.Sheets() {
		if row := s.Title + " " + s.Holder; !strings.Contains(page, row) {
			t.Errorf("no row %q", row)
		}
	}
	g.want(g.m.top().(*exportPage).titles(), "2026 to 2027/November")
	for range export.Sheets() {
		g.press("down")
	}
	g.press("home")
	for g.m.top().(*exportPage).at != exportRows+2 {
		g.press("up")
	}
	g.want("Visiting safely: NOT FOR THE FAMILY")
	for _, size := range sizes {
		g.size(size[0], size[1])
		checkFrame(t, g)
	}
}

// After saving, one key opens what was saved with the system's program. Before that, or if nothing can open it, the
// page says so.
func TestSavedPapersOpen(t *testing.T) {
	g := newRig(t, sample(t, "rowan"))
	var opened []string
	fails := false
	g.m.o.Open = func(path string) error {
		opened = append(opened, path)
		if fails {
			return errors.New("no program")
		}
		return nil
	}
	g.m.push(newExportPage(g.m))
	g.press("o")
	g.want(wizard.WordsNotSavedYet)
	g.press("up", "enter", "o")
	g.want(wizard.WordsOpening)
	fails = true
	g.press("o")
	g.want(wizard.WordsNotOpened)
	if len(opened) != 2 || opened[0] != "/tmp/main.pdf" || opened[1] != opened[0] {
		t.Errorf("opened %q", opened)
	}
	g.m.o.Open = nil
	g.press("o")
	g.want(wizard.WordsNotOpened)
}

// The letter goes into the folder's name while that is being typed.
func TestFolderTakesTheLettersOfKeys(t *testing.T) {
	g := newRig(t, sample(t, "rowan"))
	g.m.push(newExportPage(g.m))
	g.press("up", "up", "o", "c")
	if got := g.m.top().(*exportPage).folder.Text(); got != "/tmp"+"oc" {
		t.Errorf("the folder is %q", got)
	}
}

// One key copies the whole main referral, without any separate sheet. The clipboard is cleared on leaving the page.
func TestWholeReferralIsCopied(t *testing.T) {
	r := sample(t, "mercy")
	g := newRig(t, r)
	board := &fakeClipboard{}
	g.m.o.Clipboard = board
	g.m.push(newExportPage(g.m))
	g.press("c")
	g.want(wizard.WordsWholeCopied)
	last := r.Facts[0]
	for _, f := range r.Facts {
		if r.HoldOf(f) == "" {
			last = f
		} else if f.Text != "" && strings.Contains(board.text, f.Text) {
			t.Errorf("%s is on a separate sheet, and was copied", f.ID)
		}
	}
	if !strings.Contains(board.text, last.Text) {
		t.Errorf("%s was not copied", last.ID)
	}
	g.press("esc")
	if board.text != "" {
		t.Error("the clipboard was not cleared")
	}
	board.fail = errors.New("no clipboard")
	g.m.push(newExportPage(g.m))
	g.press("c")
	g.want(wizard.WordsWholeAsked)
}

// TestPapersFillInTheCouncilsForm checks that if an empty form is kept, a row fills it in and says what was left empty;
// otherwise there is no such row.
func TestPapersFillInTheCouncilsForm(t *testing.T) {
	g := newRig(t, sample(t, "rowan"))
	kept := false
	g.m.o.HasForm = func(*checklist.Referral) bool { return kept }
	g.m.o.Form = func(_ *checklist.Referral, folder string) (wizard.Saved, []string, error) {
		g.wrote = append(g.wrote, folder)
		return wizard.Saved{Said: "Saved as form.docx."}, []string{"Left empty (not answered yet): 5 Also known as."}, nil
	}
	g.size(100, 40)
	g.m.push(newExportPage(g.m))
	g.wantNot(wizard.WordsForm)
	g.press("esc")
	kept = true
	g.m.push(newExportPage(g.m))
	g.want(wizard.WordsForm)
	g.press("up", "enter")
	g.want(wizard.WordsFormSaid, "Saved as form.docx.", "Left empty (not answered yet): 5 Also known as.")
	if len(g.wrote) != 1 || g.wrote[0] != "/tmp" {
		t.Errorf("wrote to %v", g.wrote)
	}
	g.press("esc")
	g.want("Saved as form.docx.")
	for _, size := range sizes {
		g.size(size[0], size[1])
		checkFrame(t, g)
	}
}

// What was saved, and where, is said before the question about the separate papers.
func TestSavedIsSaidBeforeTheSeparatePapers(t *testing.T) {
	t.Parallel()
	r := sample(t, "rowan")
	r.Carers()[0].StaffRisk = "yes"
	g := newRig(t, r)
	g.m.push(newExportPage(g.m))
	g.press("up", "enter")
	g.want("Written: main.")
	if at, ask := strings.Index(g.page(), "Written: main."), strings.Index(g.page(), "Have you sent those too?"); at < 0 || ask < at {
		t.Errorf("it asks first:\n%s", g.shows())
	}
}
