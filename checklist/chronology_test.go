package checklist_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

func timeline() *checklist.Referral {
	at := func(s string) when.When { return when.When{At: s} }
	return &checklist.Referral{
		Format: checklist.Format,
		People: []*checklist.Person{{ID: "p1", Referred: true}, {ID: "p2", NameHeld: true}},
		Facts: []*checklist.Fact{{ID: "f1", When: at("2026-11-12T10:52"), Words: "It hurts."}, {ID: "f2", Text: "Undated."}, {ID: "f10", When: at("2026-11-12")},
			{ID: "f3", When: at("2026-06"), Hold: "source"}, {ID: "f4", When: at("2021-03")}},
		Events:  []*checklist.Event{{ID: "e1", Kind: "talk", When: at("2026-06-03"), Who: []string{"p2"}, Text: "Talk", Outcome: "agreed"}, {ID: "e2", Kind: "help", When: at("2026-11-12")}},
		Routes:  []*checklist.Route{{Route: "lado", Told: "yes", When: at("2026-11-12T12:20")}, {Route: "police"}},
		Actions: []*checklist.Action{{ID: "a1", Kind: "call", When: at("2026-11-12T10:52"), Who: "Duty worker"}},
	}
}

func TestChronology(t *testing.T) {
	r := timeline()
	want := []string{"f4", "f3", "e1", "f10", "e2", "f1", "a1", "lado", "f2"}
	for range 20 {
		var got []string
		for _, e := range checklist.Chronology(r) {
			got = append(got, e.ID)
			if held := e.ID == "f3" || e.ID == "e1"; e.Held != held {
				t.Errorf("%s: held is %v", e.ID, e.Held)
			}
		}
		if !slices.Equal(got, want) {
			t.Fatalf("got %v, want %v", got, want)
		}
		rand.Shuffle(len(r.Facts), func(i, j int) { r.Facts[i], r.Facts[j] = r.Facts[j], r.Facts[i] })
		rand.Shuffle(len(r.Events), func(i, j int) { r.Events[i], r.Events[j] = r.Events[j], r.Events[i] })
	}
}

func TestMonths(t *testing.T) {
	months, older, undated := checklist.Months(checklist.Chronology(timeline()))
	if len(months) != 24 || older != 1 || undated != 1 {
		t.Fatalf("got %d months, %d older, %d undated", len(months), older, undated)
	}
	if n := months[23].Count; n != 3 {
		t.Errorf("got %d in November, want the 2 facts and the event", n)
	}
	gaps := checklist.Gaps(months)
	if len(gaps) != 2 || gaps[1][0].Format("Jan 2006") != "Jul 2026" || gaps[1][1].Format("Jan 2006") != "Oct 2026" {
		t.Errorf("got the gaps %v", gaps)
	}
	text := checklist.StripText(months[18:], older, undated, 40)
	want := "Jun 2026  ■■ 2\nJul 2026  ·\nAug 2026  ·\nSep 2026  ·\nOct 2026  ·\nNov 2026  ■■■ 3\n" +
		"Nothing is dated from July 2026 to October 2026.\nEarlier than that: 1.\nWithout a month: 1.\n" + checklist.AbsenceNote
	if text != want {
		t.Errorf("got\n%s\nwant\n%s", text, want)
	}
	many := []checklist.MonthCount{{Month: months[0].Month, Count: 300}, {Month: months[1].Month, Count: 1}}
	for line := range strings.Lines(checklist.StripText(many, 0, 0, 40)) {
		if n := len([]rune(strings.TrimSpace(line))); n > 60 || strings.Count(line, "■") > 40 {
			t.Errorf("too wide: %q", line)
		}
	}
	if got := checklist.StripText(nil, 0, 3, 40); got != "" {
		t.Errorf("got %q for nothing dated", got)
	}
}
