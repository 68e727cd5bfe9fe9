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

// Words of the paste pack.
const (
	WordsPackTitle   = "The form, box by box"
	WordsPackGeneric = "We do not know this council's form: the boxes are in our own order."
	WordsPackOther   = `You chose "Not on the list" for the council: the boxes are in our own order.`
	WordsPackByPhone = "This council takes referrals by phone, not on a form. Use this for your own file, or if the worker asks for it."
	WordsPackNone    = "There is nothing to paste yet."
	WordsPackEmpty   = "Nothing is written for this box yet."
	WordsPackByHand  = "Fill this one in by hand, on the form itself."
	WordsPackChanged = "changed since you copied it"
	WordsPackApart   = "Not in any box: give these separately: "
	WordsApartSent   = "Some papers are separate, for social care only. Have you sent those too?"
)

// Words of the council's own Word form.
const (
	WordsForm     = "Fill in the council's Word form"
	WordsFormKey  = "Type w to fill in the council's Word form."
	WordsFormSaid = "What was filled in, and what was not"
)

// PackRow is a box of the authority's form, or a part of one where its text is longer than the box.
type PackRow struct {
	Key   string // Key tells the rows apart, also once the answers have changed.
	Box   export.Box
	N     int // N is the number of the box, from 1 on.
	Piece int // Piece is which part this is, from 0 on.
	Text  string
}

// PackRows is what is pasted, one row at a time.
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

// Name is the row in a few words: "3 Reason (part 1 of 2)".
func (r PackRow) Name() string {
	s := strconv.Itoa(r.N) + " " + r.Box.Label
	if n := len(r.Box.Parts); n > 1 {
		s += fmt.Sprintf(" (part %d of %d)", r.Piece+1, n)
	}
	return s
}

// Place is where the row belongs on a form of so many boxes.
func (r PackRow) Place(boxes int) string {
	s := fmt.Sprintf("Box %d of %d: %s", r.N, boxes, english.Join(": ", r.Box.Section, r.Box.Label))
	if r.Box.Required {
		s += " (the form needs this one)"
	}
	return s
}

// NoText says why there is nothing to copy, or is empty where there is a text.
func (r PackRow) NoText() string {
	switch {
	case r.Text != "":
		return ""
	case r.Box.State == export.BoxByHand:
		return WordsPackByHand
	}
	return WordsPackEmpty
}

// Note says what there is to know of the row before it is pasted, or nothing.
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

// Length is how long the text is, held against the limit of the box.
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

// PackTicks are the rows that are on the form already, with the words that they had then.
type PackTicks map[string]string

// Has reports whether the row was ticked off with the words that it has now.
func (t PackTicks) Has(r PackRow) bool {
	text, ok := t[r.Key]
	return ok && text == r.Text
}

// Changed reports whether the row was ticked off with other words.
func (t PackTicks) Changed(r PackRow) bool {
	text, ok := t[r.Key]
	return ok && text != r.Text
}

// Next is the next row after i that has a text and is not ticked off, from the top again after the last; -1 if there is
// none.
func (t PackTicks) Next(rows []PackRow, i int) int {
	for n := range rows {
		if j := (i + 1 + n) % len(rows); rows[j].Text != "" && !t.Has(rows[j]) {
			return j
		}
	}
	return -1
}

// PackForm says whose form it is, and as of when it is known.
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

// PackApart are the titles of the sheets that are in none of the boxes.
func PackApart(c export.Context) string {
	var titles []string
	for _, id := range export.Apart(c.R) {
		if s, ok := export.Find(id); ok {
			titles = append(titles, s.Title)
		}
	}
	return strings.Join(titles, "; ")
}

// AsksApart reports whether there are separate sheets that have not been sent yet, as far as the writer has said.
func (f *Flow) AsksApart() bool {
	return len(export.Apart(f.r)) > 0 && f.ValueOf(SheetsSent).Choice != string(checklist.Yes)
}

// shortTime is how many minutes before a form closes it is said that time is short.
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
