package wizard

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"referral/checklist/english"
	"referral/export"
)

// Words of the paste pack.
const (
	WordsPackTitle   = "The form, box by box"
	WordsPackGeneric = "The form of this council is not known here, so the boxes come in a general order."
	WordsPackByPhone = "This council takes referrals by phone, not on a form. Use this for your own file, or if the worker asks for it."
	WordsPackNone    = "There is nothing to paste yet."
	WordsPackEmpty   = "Nothing has been written for this box yet."
	WordsPackByHand  = "Fill this one in on the form itself."
	WordsPackApart   = "In none of these boxes, because they go separately: "
	WordsApartSent   = "Some papers are separate, for social care only. Have you sent those too?"
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

// Note says what there is to know of the row before it is pasted, or nothing.
func (r PackRow) Note() string {
	switch r.Box.State {
	case export.BoxOpen:
		return "not answered yet"
	case export.BoxGap:
		return "not known, in words"
	case export.BoxByHand:
		return "by hand, on the form itself"
	}
	return ""
}

// Length is how long the text is, held against the limit of the box.
func (r PackRow) Length() string {
	s := strconv.Itoa(utf8.RuneCountInString(r.Text)) + " characters"
	if r.Box.Limit > 0 {
		s += " of " + strconv.Itoa(r.Box.Limit)
	} else {
		s += "; no limit is known"
	}
	if n := len(r.Box.Parts); n > 1 {
		s += fmt.Sprintf("; part %d of %d: the whole text has %d, more than the box takes", r.Piece+1, n, r.Box.Length())
	}
	return english.Join("; ", s, r.Box.Check) + "."
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

// PackClock says how long the portal has been open, as far as the program knows, and how long it waits. Since is when the
// first box was copied, or zero.
func PackClock(c export.Context, since, now time.Time) string {
	form := c.Local().Form
	save := map[string]string{"yes": " It can save a part.", "no": " It cannot save a part."}[form.CanSave]
	switch minutes := form.SessionMinutes; {
	case minutes == 0:
		return "How long this portal waits is not known." + save
	case since.IsZero():
		return fmt.Sprintf("This portal waits %d minutes.%s", minutes, save)
	default:
		gone := int(now.Sub(since).Minutes())
		if gone >= minutes {
			return fmt.Sprintf("%d minutes since the first copy, and this portal waits %d: it may have closed by itself.%s", gone, minutes, save)
		}
		return fmt.Sprintf("%d minutes since the first copy; this portal waits %d.%s", gone, minutes, save)
	}
}
