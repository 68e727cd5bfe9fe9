package export

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
	"referral/export/document"
)

const (
	chronologyID    = "chronology"
	chronologyTitle = "Chronology"
	fromOurRecords  = "From our records only. " + checklist.AbsenceNote
	underDayTold    = "What someone told us is listed under the day it happened, if they said so, and otherwise under the day they told us."
	dayNotKnown     = "Day not written down"
)

var chronologySheet = Sheet{
	ID:       chronologyID,
	Title:    chronologyTitle,
	Audience: mainAudience,
	Holder:   mainHolder,
	Rows:     []int{75, 91, 93, 96},
	Compose:  composeChronology,
}

// dated is a line of the chronology: something that happened to the child, listed once, with its source.
type dated struct {
	when   when.When
	said   string // said is the date as it is printed, if it is a span.
	what   string
	source string
	fact   string // fact is its number in the referral.
}

// composeChronology returns the facts and events of the main sheet in one list by date (R93). It counts nothing, fills
// in no missing months, and leaves out what belongs on another sheet.
func composeChronology(c Context) (document.Document, bool) {
	p := newPaper(c)
	lines := chronologyLines(p)
	_, none := withoutNone(chronology(p))
	if len(lines) == 0 {
		return document.Document{}, false
	}
	table := document.Table{Head: []string{"Date", "What happened", "Source", "Fact"}}
	for _, l := range lines {
		at := cmp.Or(l.said, p.date(l.when), dayNotKnown)
		table.Rows = append(table.Rows, []document.Text{
			document.Plain(english.Capital(at)), document.Plain(l.what), document.Plain(english.Capital(l.source)), document.Plain(l.fact),
		})
	}
	var out blocks
	note := ""
	if slices.ContainsFunc(openFacts(p.R), func(f *checklist.Fact) bool { return f.Kind == checklist.FactHeard || f.Kind == checklist.FactPassedOn }) {
		note = underDayTold
	}
	out.add(plain(english.Join(" ", writtenBy(p), fromOurRecords, note))...)
	out.add(table)
	out.add(gathered(none)...)
	d := newDocument(c, chronologyTitle+": "+p.bearers(), mainAudience)
	d.Blocks = out
	d = withReference(p, d)
	return d, true
}

// writtenBy says who "I" and "me" are, on a paper that is filed without the referral; empty if there is no name.
func writtenBy(p *paper) string {
	name := p.value(checklist.QReferrerName, "").Text
	if name == "" {
		return ""
	}
	who := english.Join(", ", name, p.value(checklist.QReferrerRole, "").Text, p.value(checklist.QReferrerAgency, "").Text)
	return english.Sentence("Written by " + who + " (\"I\" and \"me\" below)")
}

// chronologyLines returns the lines by date, with those without a date last.
func chronologyLines(p *paper) []dated {
	facts := openFacts(p.R)
	var out []dated
	told := map[string][]string{} // told is what events say about a fact of the same day, by fact.
	events, _ := withoutNone(chronology(p))
	for _, e := range events {
		if f := factOf(e, facts); f != nil {
			said := strings.ReplaceAll(eventLater(p, e), " ("+checklist.Printed(f.ID)+")", "") // The row is that fact's own.
			told[f.ID] = append(told[f.ID], said)
			continue
		}
		out = append(out, dated{when: e.When, what: eventLater(p, e), source: "our file"})
	}
	for _, f := range facts {
		what := english.Join(" ", factWords(p, f), english.Sentences(told[f.ID]...))
		line := dated{when: f.When, what: what, source: factSource(p, f), fact: checklist.Printed(f.ID)}
		if !f.Happened.IsZero() {
			line.when = f.Happened
			if !f.When.IsZero() {
				line.source = english.Join(", ", line.source, "told "+p.date(f.When))
			}
		}
		out = append(out, line)
	}
	out = append(out, attendanceLines(p)...)
	slices.SortStableFunc(out, func(a, b dated) int {
		if a.when.IsZero() != b.when.IsZero() {
			return cmp.Compare(b.when.At, a.when.At)
		}
		return cmp.Or(a.when.Start(time.UTC).Compare(b.when.Start(time.UTC)), cmp.Compare(a.when.Precision(), b.when.Precision()))
	})
	return out
}

// factOf returns the fact that an event is about: one cited in its words, on the same day. The two are then one entry.
func factOf(e *checklist.Event, facts []*checklist.Fact) *checklist.Fact {
	for _, n := range checklist.FactsNamed(e.Text) {
		for _, f := range facts {
			if checklist.EntryFact.Number(f.ID) == n && f.Happened.IsZero() && sameDay(e.When, f.When) {
				return f
			}
		}
	}
	return nil
}

// sameDay reports whether two dates are known to the day, and are the same day.
func sameDay(a, b when.When) bool {
	const day = len("2006-01-02")
	return a.Precision() >= when.Day && b.Precision() >= when.Day && !a.About && !b.About && a.At[:day] == b.At[:day]
}

// eventLater describes an event on a paper that gives the day of the event, and not that of writing.
func eventLater(p *paper, e *checklist.Event) string {
	if sameDay(e.When, when.When{At: p.R.Request.Made}) {
		return eventWords(p, e)
	}
	return p.readLater(eventWords(p, e))
}

// eventWords describes an event and its outcome.
func eventWords(p *paper, e *checklist.Event) string {
	what := e.Text
	if kind := eventKinds[e.Kind]; kind != "" && !strings.HasPrefix(strings.ToLower(what), strings.ToLower(kind)) {
		what = english.Join(": ", kind, what)
	}
	return english.Sentences(p.start(withPresent(p, e, what)), p.start(english.Join(": ", e.Outcome, e.Why)))
}

// factWords says what was seen, or asked and said, with exact words in full.
func factWords(p *paper, f *checklist.Fact) string {
	m := newMarks()
	var said []string
	if f.Words != "" {
		said = []string{english.Join(" ", askedBy(f, p.first(asker(f))), quotedBy(speaker(p, f, m), f.Words))}
		if f.Meaning != "" {
			said = append(said, "Meaning: "+f.Meaning)
		}
	}
	seen := factText(p, f, m)
	if f.Kind == checklist.FactHeard {
		return english.Sentences(append(said, seen...)...)
	}
	return english.Sentences(append(seen, said...)...)
}

// factSource says how a fact is known, from whom, and where.
func factSource(p *paper, f *checklist.Fact) string {
	who := cmp.Or(f.By, f.To)
	if f.Kind == checklist.FactPassedOn {
		who = f.From
	}
	source := factKinds[f.Kind]
	if f.Kind == checklist.FactRecord && who != "" {
		source = "Recorded"
	}
	if who != "" {
		named := p.name(who)
		if o := p.R.Person(who); o != nil && !p.nameless(who) {
			named = english.Join(", ", named, p.job(o))
		}
		source += " by " + named
	}
	if strings.HasSuffix(strings.ToLower(source), strings.ToLower(f.Where)) {
		return source // The job already names the place.
	}
	return english.Join("; ", source, f.Where)
}

// attendanceLines says how often each child was in school, as one line under the first day counted.
func attendanceLines(p *paper) []dated {
	var out []dated
	for _, c := range p.R.Children() {
		a := c.Attendance
		if a.Of == 0 || a.To == "" {
			continue
		}
		what := p.first(c.ID) + " was " + inSchool(p, checklist.Attendance{Present: a.Present, Of: a.Of, Unit: a.Unit})
		from := when.When{At: cmp.Or(a.From, a.To)}
		said := p.date(from)
		if a.From != "" && a.From != a.To {
			said += " to " + p.date(when.When{At: a.To})
		}
		out = append(out, dated{when: from, said: said, what: english.Sentence(what), source: "register"})
	}
	return out
}
