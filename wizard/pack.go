package wizard

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export"
)

// Words for the paste pack.
const (
	WordsPackTitle    = "The form, box by box"
	WordsPackGeneric  = "We do not know this council's form: the boxes are in our own order."
	WordsPackOther    = `You chose "Not on the list" for the council: the boxes are in our own order.`
	WordsPackByPhone  = "This council takes referrals by phone, not on a form. Use this for your own file, or if the worker asks for it."
	WordsPackNone     = "There is nothing to paste yet."
	WordsPackEmpty    = "Nothing is written for this box yet."
	WordsPackByHand   = "Fill this one in by hand, on the form itself."
	WordsPackChanged  = "changed since you copied it"
	WordsPackSeparate = "Not in any box; give these separately: "
	WordsSheetsSent   = "Some papers are separate, for social care only. Have you sent those too?"
)

// Words for the council's own Word form.
const (
	WordsForm     = "Fill in the council's Word form"
	WordsFormKey  = "Type w to fill in the council's Word form."
	WordsFormSaid = "What was filled in, and what was not"
)

// PackRow is a box of the council's form, or part of one if its text is too long for the box.
type PackRow struct {
	Key   string // Key identifies the row, even after the answers have changed.
	Box   export.Box
	N     int // N is the number of the box, from 1.
	Piece int // Piece is which part this is, from 0.
	Text  string
}

// PackRows returns what to paste, row by row.
func PackRows(boxes []export.Box) []PackRow {
	var rows []PackRow
	for i, b := range boxes {
		key := b.Section + "\x00" + b.Label + "\x00" + strconv.Itoa(i)
		if len(b.Parts) == 0 {
			rows = append(rows, PackRow{Key: key, Box: b, N: i + 1})
		}
		for j, text := range b.Parts {
			rows = append(rows, PackRow{key + "\x00" + strconv.Itoa(j), b, i + 1, j, text})
		}
	}
	return rows
}

// Name returns a short name for the row: "3 Reason (part 1 of 2)".
func (r PackRow) Name() string {
	s := strconv.Itoa(r.N) + " " + r.Box.Label
	if n := len(r.Box.Parts); n > 1 {
		s += fmt.Sprintf(" (part %d of %d)", r.Piece+1, n)
	}
	return s
}

// PackHead says how many of the boxes with something to paste have been copied, and how many the form has if that is not
// the same.
func PackHead(done, full, boxes int) string {
	if full == boxes {
		return fmt.Sprintf("%d of %d boxes copied", done, full)
	}
	return fmt.Sprintf("%d of %d filled boxes copied; the form has %d", done, full, boxes)
}

// Place returns where the row goes on a form with this many boxes.
func (r PackRow) Place(boxes int) string {
	s := fmt.Sprintf("Box %d of %d: %s", r.N, boxes, english.Join(": ", r.Box.Section, r.Box.Label))
	if r.Box.Required {
		s += " (the form needs this one)"
	}
	return s
}

// NoText says why there is nothing to copy, or is empty if there is.
func (r PackRow) NoText() string {
	switch {
	case r.Text != "":
		return ""
	case r.Box.State == export.BoxByHand:
		return WordsPackByHand
	}
	return WordsPackEmpty
}

// Note says what to know before pasting the row, or returns nothing.
func (r PackRow) Note() string {
	switch r.Box.State {
	case export.BoxOpen:
		return WordsNoAnswer
	case export.BoxGap:
		return "not known, in words"
	case export.BoxByHand:
		return "by hand, on the form"
	}
	return ""
}

// Length returns how long the text is, compared with the limit of the box.
func (r PackRow) Length() string {
	s := english.Thousands(utf8.RuneCountInString(r.Text)) + " characters"
	if r.Box.Limit > 0 {
		s += " of " + english.Thousands(r.Box.Limit)
	} else {
		s += "; no known limit"
	}
	if n := len(r.Box.Parts); n > 1 {
		s += fmt.Sprintf("; part %d of %d: the whole text has %s, more than the box takes", r.Piece+1, n, english.Thousands(r.Box.Length()))
	}
	return english.Join("; ", s, r.Box.Check) + "."
}

// PackTicks are the rows already on the form, with their words at the time.
type PackTicks map[string]string

// Has reports whether the row was ticked off with its current words.
func (t PackTicks) Has(r PackRow) bool {
	text, ok := t[r.Key]
	return ok && text == r.Text
}

// Changed reports whether the row was ticked off with different words.
func (t PackTicks) Changed(r PackRow) bool {
	text, ok := t[r.Key]
	return ok && text != r.Text
}

// Next returns the next row after i, wrapping round, that has a text and is not ticked off; -1 for none.
func (t PackTicks) Next(rows []PackRow, i int) int {
	for n := range rows {
		if j := (i + 1 + n) % len(rows); rows[j].Text != "" && !t.Has(rows[j]) {
			return j
		}
	}
	return -1
}

// PackForm says whose form it is, and how up to date it is.
func PackForm(c export.Context) string {
	local := c.Local()
	switch {
	case len(local.Form.Fields) > 0:
	case c.R.Authority == NotOnTheList.ID:
		return WordsPackOther
	default:
		return WordsPackGeneric
	}
	return local.Name + ": " + local.Form.Title + " (" + local.Form.Dated() + ")"
}

// PackSeparateSheets returns the titles of the sheets that are in none of the boxes.
func PackSeparateSheets(c export.Context) string {
	var titles []string
	for _, id := range export.SeparateSheets(c.R) {
		if s, ok := export.Find(id); ok {
			titles = append(titles, s.Title)
		}
	}
	return strings.Join(titles, "; ")
}

// AsksSheetsSent reports whether there are separate sheets not yet sent, as far as the writer has said.
func (f *Flow) AsksSheetsSent() bool {
	return len(export.SeparateSheets(f.r)) > 0 && f.ValueOf(SheetsSent).Choice != string(checklist.Yes)
}

// shortTime is how many minutes before a form closes the writer is told that time is short.
const shortTime = 5

// PackClock says how long the form has been open, as far as the program knows, how long it waits, and whether time is
// short. Since is when the first box was copied, or zero.
func PackClock(c export.Context, since, now time.Time) (words string, short bool) {
	form := c.Local().Form
	words = "We do not know when this form times out."
	if form.SessionMinutes > 0 {
		words = fmt.Sprintf("This form closes after %d minutes.", form.SessionMinutes)
	}
	words += map[string]string{"yes": " You can save it part-way.", "no": " You cannot save it part-way."}[form.CanSave]
	if since.IsZero() {
		return "The clock starts when you first copy a box. " + words, false
	}
	gone := int(now.Sub(since).Minutes())
	words = english.Count(gone, "minute") + " since you first copied a box. " + words
	switch left := form.SessionMinutes - gone; {
	case form.SessionMinutes == 0 || left > shortTime:
		return words, false
	case left > 0:
		return words + " " + english.Count(left, "minute") + " left.", true
	}
	return words + " It could have timed out: check.", true
}
