package checklist

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"referral/checklist/english"
	"referral/checklist/when"
)

// Entry is one line of the chronology: a fact, an event, an action, or a body that was told.
type Entry struct {
	ID   string // ID is the ID of the fact, event or action, or the name of the route.
	Kind string // Kind is fact, event, action or route.
	When when.When
	Text string // Text is only what the entry itself says.
	Held bool   // Held is true for what is on a separate sheet.
}

// entryOrder sorts entries of the same time: what happened comes first, then who did what about it.
var entryOrder = map[string]int{"fact": 0, "event": 1, "route": 2, "action": 3}

// Chronology returns facts, events, routes told and actions as one list: dated entries by their start, the vaguer of
// two dates with the same start first, then undated ones. The order is always the same.
func Chronology(r *Referral) []Entry {
	var out []Entry
	r = r.WithNamesHeld()
	for _, f := range r.Facts {
		text := f.Text
		if f.Words != "" {
			text = strings.TrimSpace(text + " \"" + f.Words + "\"")
		}
		out = append(out, Entry{f.ID, "fact", f.When, text, r.HoldOf(f) != ""})
	}
	for _, e := range r.Events {
		out = append(out, Entry{e.ID, "event", e.When, english.Join("; ", e.Text, e.Outcome), r.HoldsEvent(e)})
	}
	for _, t := range r.Routes {
		if t.Told == Yes || !t.When.IsZero() {
			out = append(out, Entry{string(t.Route), "route", t.When, t.Who, false})
		}
	}
	for _, a := range r.Actions {
		text := english.Join("; ", a.Who, a.Text)
		if a.NotThrough() {
			text = english.Join("; ", "A call that did not get through", text)
		}
		out = append(out, Entry{a.ID, "action", a.When, text, false})
	}
	slices.SortStableFunc(out, func(a, b Entry) int {
		if a.When.IsZero() != b.When.IsZero() {
			return cmp.Compare(b.When.At, a.When.At)
		}
		return cmp.Or(a.When.Start(time.UTC).Compare(b.When.Start(time.UTC)), cmp.Compare(a.When.Precision(), b.When.Precision()),
			cmp.Compare(entryOrder[a.Kind], entryOrder[b.Kind]), cmp.Compare(EntryNumber(a.ID), EntryNumber(b.ID)), cmp.Compare(a.ID, b.ID))
	})
	return out
}

// NumberOf returns the number of a fact, an event or an action on screens and paper. Facts and events keep theirs, since
// they are cited; actions are numbered down the record of actions, with no gap where one was removed.
func (r *Referral) NumberOf(id string) string {
	sorted := slices.Clone(r.Actions)
	slices.SortStableFunc(sorted, func(a, b *Action) int { return ByDate(a.When, b.When) })
	if i := slices.IndexFunc(sorted, func(a *Action) bool { return a.ID == id }); i >= 0 {
		return fmt.Sprintf("A%d", i+1)
	}
	return Printed(id)
}

// ByDate orders what happened by date, undated entries last.
func ByDate(a, b when.When) int {
	if a.IsZero() || b.IsZero() {
		return cmp.Compare(b.At, a.At)
	}
	return a.Start(time.UTC).Compare(b.Start(time.UTC))
}

// MonthCount counts the entries in one month.
type MonthCount struct {
	Month time.Time // Month is the first day, in UTC.
	Count int
}

// AbsenceNote goes with every list of entries by date.
const AbsenceNote = "A month with nothing in it does not mean that all was well."

// maxMonths is how many months are shown at most: the newest.
const maxMonths = 24

// Months counts what happened in each month, from the first entry with a month to the last, empty months included, and
// at most the newest 24. Actions and routes are what adults did about it, and are not counted. older counts the entries
// before the first month shown, and undated those without a month.
func Months(entries []Entry) (months []MonthCount, older, undated int) {
	counts := map[time.Time]int{}
	var first, last time.Time
	for _, e := range entries {
		if e.Kind != "fact" && e.Kind != "event" {
			continue
		}
		if e.When.Precision() < when.Month {
			undated++
			continue
		}
		at := e.When.Start(time.UTC)
		at = time.Date(at.Year(), at.Month(), 1, 0, 0, 0, 0, time.UTC)
		counts[at]++
		if first.IsZero() || at.Before(first) {
			first = at
		}
		if at.After(last) {
			last = at
		}
	}
	if first.IsZero() {
		return nil, 0, undated
	}
	start := first
	if oldest := last.AddDate(0, 1-maxMonths, 0); start.Before(oldest) {
		start = oldest
	}
	for at, n := range counts {
		if at.Before(start) {
			older += n
		}
	}
	for at := start; !at.After(last); at = at.AddDate(0, 1, 0) {
		months = append(months, MonthCount{at, counts[at]})
	}
	return months, older, undated
}

// NoEntries ends the row of a month without an entry.
const NoEntries = "·"

// Gaps returns each run of two or more months without an entry, as its first and last month.
func Gaps(months []MonthCount) [][2]time.Time {
	var out [][2]time.Time
	for i := 0; i < len(months); {
		j := i
		for j < len(months) && months[j].Count == 0 {
			j++
		}
		if j-i >= 2 {
			out = append(out, [2]time.Time{months[i].Month, months[j-1].Month})
		}
		i = max(j, i+1)
	}
	return out
}

// StripText draws the months for a terminal of that width, one line each, to show a pattern: "Nov 2026  ■■■ 3". It says
// what is left out, and that an empty month proves nothing. It is empty if no entry has a month.
func StripText(months []MonthCount, older, undated, width int) string {
	if len(months) == 0 {
		return ""
	}
	most := 1
	for _, m := range months {
		most = max(most, m.Count)
	}
	room := max(width-len("Nov 2026  ")-len(" 1000"), 5)
	var b strings.Builder
	for _, m := range months {
		bar := m.Count
		if most > room {
			bar = (m.Count*room + most - 1) / most
		}
		if m.Count == 0 {
			fmt.Fprintf(&b, "%s  "+NoEntries+"\n", m.Month.Format("Jan 2006"))
			continue
		}
		fmt.Fprintf(&b, "%s  %s %d\n", m.Month.Format("Jan 2006"), strings.Repeat("■", bar), m.Count)
	}
	for _, gap := range Gaps(months) {
		fmt.Fprintf(&b, "Nothing is dated from %s to %s.\n", gap[0].Format("January 2006"), gap[1].Format("January 2006"))
	}
	if older > 0 {
		fmt.Fprintf(&b, "Earlier than that: %d.\n", older)
	}
	if undated > 0 {
		fmt.Fprintf(&b, "Without a month: %d.\n", undated)
	}
	b.WriteString(AbsenceNote)
	return b.String()
}
