package export

import (
	"fmt"
	"slices"
	"time"

	"referral/checklist"
	"referral/checklist/when"
	"referral/export/document"
)

const (
	stripEntries = 6  // A strip shows a pattern only from this many dated entries,
	stripMonths  = 2  // over this many months.
	stripLongest = 24 // Older entries are not drawn,
	stripShare   = 60 // and where one month holds more than this percentage of the entries, the months show no pattern.
	stripNote    = "Counts the dated facts and events above. A month without an entry does not mean that all was well."
)

// monthStrip shows how the dated facts and events lie over the months (R96).
func monthStrip(p *paper, events []*checklist.Event) []document.Block {
	var dates []time.Time
	take := func(w when.When) {
		if w.Precision() >= when.Month {
			dates = append(dates, w.Start(time.UTC))
		}
	}
	for _, e := range events {
		take(e.When)
	}
	for _, f := range openFacts(p.R) {
		take(f.When)
	}
	if len(dates) == 0 {
		return nil
	}
	last := slices.MaxFunc(dates, time.Time.Compare)
	start := month(last).AddDate(0, 1-stripLongest, 0)
	dates = slices.DeleteFunc(dates, func(t time.Time) bool { return t.Before(start) })
	first := slices.MinFunc(dates, time.Time.Compare)
	if len(dates) < stripEntries || first.AddDate(0, stripMonths, 0).After(last) {
		return nil
	}
	most, name, from := 0, "Jan 06", first.Format("January 2006")
	if first.Year() == last.Year() {
		name, from = "Jan", first.Format("January")
	}
	s := document.Strip{Label: fmt.Sprintf("Dated entries, %s to %s", from, last.Format("January 2006")), Note: stripNote}
	for t := month(first); !t.After(last); t = t.AddDate(0, 1, 0) {
		n := 0
		for _, d := range dates {
			if month(d).Equal(t) {
				n++
			}
		}
		most = max(most, n)
		s.Months = append(s.Months, document.Month{Name: t.Format(name), Count: n})
	}
	if most*100 > stripShare*len(dates) {
		return nil
	}
	return []document.Block{s}
}

func month(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), 1, 0, 0, 0, 0, time.UTC)
}
