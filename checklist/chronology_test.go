package checklist_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

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

// Each line of the chronology says only what is in its entry.
func TestChronologySays(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.Facts = []*checklist.Fact{{ID: "f1", Text: "Held his jaw."}, {ID: "f2", Text: "Held his jaw.", Words: "it hurts"}, {ID: "f3", Words: "it hurts"}}
	r.Events = []*checklist.Event{{ID: "e1", Text: "A talk"}, {ID: "e2", Text: "A talk", Outcome: "a lift"}, {ID: "e3", Outcome: "a lift"}}
	r.Routes = []*checklist.Route{{Route: "lado", Told: "yes", Who: "Ms Venn"}, {Route: "police", Told: "no"}, {Route: "prevent", When: when.When{At: "2026-11-20"}}}
	r.Actions = []*checklist.Action{{ID: "a1", Kind: "call", Who: "duty worker", Text: "Wait."}, {ID: "a2", Kind: "call", Who: "01632 960100", Through: "no"}}
	want := map[string]string{
		"f1": "Held his jaw.", "f2": `Held his jaw. "it hurts"`, "f3": `"it hurts"`, "e1": "A talk", "e2": "A talk; a lift", "e3": "a lift",
		"lado": "Ms Venn", "prevent": "", "a1": "duty worker; Wait.", "a2": "A call that did not get through; 01632 960100",
	}
	entries := checklist.Chronology(r)
	if len(entries) != len(want) {
		t.Errorf("got %d lines, want %d", len(entries), len(want))
	}
	for _, e := range entries {
		if text, ok := want[e.ID]; !ok || e.Text != text {
			t.Errorf("%s: got %q, want %q", e.ID, e.Text, text)
		}
	}
}

// At the same time, what happened comes before what adults did about it, and lower numbers come first.
func TestChronologyOfOneTime(t *testing.T) {
	t.Parallel()
	now := when.When{At: "2026-11-20"}
	r := checklist.New()
	r.Actions = []*checklist.Action{{ID: "a1", When: now}, {ID: "a2"}}
	r.Routes = []*checklist.Route{{Route: "police", Told: "yes", When: now}, {Route: "lado", Told: "yes", When: now}}
	r.Events = []*checklist.Event{{ID: "e1", When: now}}
	r.Facts = []*checklist.Fact{{ID: "f10", When: now}, {ID: "f9", When: now}, {ID: "f11"}}
	var got []string
	for _, e := range checklist.Chronology(r) {
		got = append(got, e.ID)
	}
	if want := "f9 f10 e1 lado police a1 f11 a2"; strings.Join(got, " ") != want {
		t.Errorf("got %v, want %s", got, want)
	}
}

func TestMonthsCounted(t *testing.T) {
	t.Parallel()
	entry := func(kind, at string) checklist.Entry {
		return checklist.Entry{Kind: kind, When: when.When{At: at}}
	}
	months, older, undated := checklist.Months([]checklist.Entry{entry("fact", "2026-10-31"), entry("event", "2026-10-01"), entry("fact", "2026-11"), entry("fact", "2026"), entry("action", "2026-12-01"), entry("route", "2025-01")})
	if len(months) != 2 || months[0].Count != 2 || months[1].Count != 1 || months[0].Month.Format("2006-01-02") != "2026-10-01" || older != 0 || undated != 1 {
		t.Errorf("got %v, %d older and %d undated", months, older, undated)
	}
	if months, older, undated := checklist.Months([]checklist.Entry{entry("fact", "2026"), entry("fact", "")}); months != nil || older != 0 || undated != 2 {
		t.Errorf("without a month: got %v, %d and %d", months, older, undated)
	}
	// At most two years, the newest.
	months, older, _ = checklist.Months([]checklist.Entry{entry("fact", "2024-11-30"), entry("fact", "2024-12-01"), entry("fact", "2026-11-01")})
	if len(months) != 24 || older != 1 || months[0].Count != 1 || months[0].Month.Format("2006-01") != "2024-12" {
		t.Errorf("got %d months from %v, and %d older", len(months), months[0], older)
	}
}

func TestGapsOfTheStrip(t *testing.T) {
	t.Parallel()
	for counts, want := range map[string]string{"": "", "111": "", "101": "", "1001": "2-3", "100110001": "2-3 6-8", "00": "1-2", "1010": ""} {
		var months []checklist.MonthCount
		for i, c := range counts {
			months = append(months, checklist.MonthCount{Month: time.Date(2026, time.Month(i+1), 1, 0, 0, 0, 0, time.UTC), Count: int(c - '0')})
		}
		var got []string
		for _, g := range checklist.Gaps(months) {
			got = append(got, fmt.Sprintf("%d-%d", g[0].Month(), g[1].Month()))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: got %v, want %s", counts, got, want)
		}
	}
}

// The strip fits the width, and a month with an entry has at least one block.
func TestStripFits(t *testing.T) {
	t.Parallel()
	month := func(n int) checklist.MonthCount {
		return checklist.MonthCount{Month: time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC), Count: n}
	}
	for _, tt := range []struct {
		width int
		count []int
		want  []int // want is how many blocks each month has.
	}{
		{40, []int{25, 1}, []int{25, 1}},
		{40, []int{26, 1}, []int{25, 1}},
		{40, []int{100, 2, 50}, []int{25, 1, 13}},
		{10, []int{5, 4}, []int{5, 4}},
		{10, []int{10, 4}, []int{5, 2}},
		{0, []int{6, 3}, []int{5, 3}},
		{40, []int{0, 1}, []int{0, 1}},
	} {
		var months []checklist.MonthCount
		for _, n := range tt.count {
			months = append(months, month(n))
		}
		lines := strings.Split(checklist.StripText(months, 0, 0, tt.width), "\n")
		for i, want := range tt.want {
			if got := strings.Count(lines[i], "■"); got != want {
				t.Errorf("width %d, %v: line %d has %d blocks, want %d", tt.width, tt.count, i+1, got, want)
			}
		}
		if last := lines[len(lines)-1]; last != checklist.AbsenceNote || len(lines) != len(tt.count)+1 {
			t.Errorf("width %d: got %q", tt.width, lines)
		}
	}
}

// Actions are numbered as on paper: by date, without gaps. Facts and events keep their numbers.
func TestNumberOf(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	wrong, undated, later, earlier := r.AddAction("note"), r.AddAction("note"), r.AddAction("sent"), r.AddAction("call")
	later.When, earlier.When = when.When{At: "2026-11-23"}, when.When{At: "2026-11-20T11:34"}
	r.Remove(wrong.ID)
	taken, fact := r.AddFact(), r.AddFact()
	r.Remove(taken.ID)
	for id, want := range map[string]string{earlier.ID: "A1", later.ID: "A2", undated.ID: "A3", fact.ID: "F2"} {
		if got := r.NumberOf(id); got != want {
			t.Errorf("%s: got %s, want %s", id, got, want)
		}
	}
}
