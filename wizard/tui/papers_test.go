package tui

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/export"
)

// TestPapersShowBothHalves: the page of papers says what page one holds of what must be kept from the family, and what the
// separate sheet holds. A long text leaves room for the papers.
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

// TestPapersFitTheirRows: in a window of 80 columns the names of the papers, who may hold them, and which papers go to
// social care are whole. A long folder shows its end.
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
