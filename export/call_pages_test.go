package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
	"referral/export/document"
	"referral/export/pdf/check"
)

// brokenCards returns the parts of the script that are split between two pages, except those longer than a page.
func brokenCards(lines []check.Line) []string {
	type card struct {
		title       string
		first, last int
	}
	var cards []card
	for _, l := range lines {
		if strings.HasPrefix(l.Role, "H") && l.Role != "H1" {
			cards = append(cards, card{l.Text, l.Page, l.Page})
		}
		if n := len(cards); n > 0 {
			cards[n-1].last = l.Page
		}
	}
	var out []string
	for _, c := range cards {
		if c.last > c.first {
			out = append(out, c.title)
		}
	}
	return out
}

// No part of the script is split between two pages, nor is a question parted from the line for its answer. Only what is
// at hand if they ask may be longer than a page.
func TestNoCardOfTheCallIsBroken(t *testing.T) {
	t.Parallel()
	records := map[string]*checklist.Referral{"nothing": checklist.New(), "a long family": longFamily(t)}
	for _, name := range sampleNames(t) {
		records[name] = sample(t, name)
	}
	for name, r := range records {
		inBothSizes(t, callSheet, contextOf(r), func(size string, _ document.Document, f *check.File) {
			for _, title := range brokenCards(f.Lines()) {
				if title != "If they ask" {
					t.Errorf("%s, %s: %q is on two pages", name, size, title)
				}
			}
		})
	}
}

// longFamily returns a record with much to say on the phone.
func longFamily(t *testing.T) *checklist.Referral {
	t.Helper()
	r := checklist.New()
	for _, name := range []string{"Nia Tregarth", "Sorrel Tregarth", "Piran Tregarth"} {
		r.AddChild().Name = name
	}
	for _, name := range []string{"Jory Tregarth", "Lowen Vosper", "Merrin Vosper", "Cador Hale"} {
		o := r.AddPerson()
		o.Name, o.OfConcern.Is = name, checklist.Yes
		o.Relations = []checklist.Relation{{To: "p1", Is: "uncle", Access: checklist.Yes}}
	}
	long := strings.Repeat("He came to the gate at ten past three and would not go until the caretaker rang the office. ", 4)
	for _, id := range []string{checklist.QConcernReason, checklist.QConcernWhoAndReach, checklist.QOutcomeExpected} {
		if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: id}, checklist.Value{Text: long}); err != nil {
			t.Fatal(err)
		}
	}
	for range 12 {
		f := r.AddFact()
		f.Kind, f.By, f.When, f.Text = checklist.FactSeen, checklist.ReferrerID, when.When{At: "2026-11-18T15:10"}, long
	}
	return r
}
