package form

import (
	"strings"

	"referral/checklist/authority/form"
)

// builder gathers the fields of a form in their order, each under the heading above it.
type builder struct {
	form     form.Form
	headings [3]string // headings are the title of the section, of its part, and what a row of a table is about.
	pending  string    // pending is a line whose place comes on the next.
	open     bool      // open: the boxes of the next line go on with the last field.
	office   bool      // office: the section is for the council to fill in.
	signed   bool      // signed: a signature came before in this section.
	filled   filled
	places   int // places counts the fields that have a blank, or a label that is nothing else.
	forced   int // forced counts the fields that are surely fields: they have a blank of their own, or words that ask.
}

// heading opens a section at a level from 1 to 3. Headings below it end.
func (b *builder) heading(text string, level int) {
	text = labelOf(text)
	if text == "" {
		return
	}
	level = min(max(level, 1), len(b.headings))
	b.headings[level-1] = text
	for i := level; i < len(b.headings); i++ {
		b.headings[i] = ""
	}
	if level < 3 {
		b.signed = false
	}
	b.office = office.MatchString(b.section())
}

func (b *builder) section() string {
	var parts []string
	for _, h := range b.headings {
		if h != "" {
			parts = append(parts, h)
		}
	}
	return strings.Join(parts, ": ")
}

// settle turns a line whose place did not come into prose.
func (b *builder) settle() {
	text := b.pending
	b.pending, b.open = "", false
	b.prose(text)
}

func (b *builder) prose(text string) {
	if text = tidy(text); text != "" && wordish.MatchString(text) {
		b.form.Prose = append(b.form.Prose, text)
	}
}

// maxLabel is longer than a statement that somebody signs.
const maxLabel = 800

// add takes in a field; at is where it is if no blank of its own says so.
func (b *builder) add(e entry, layout form.Layout, table, at string) *form.Field {
	label := labelOf(e.label)
	if len(e.options) == 0 || e.kind == form.YesNo {
		if short := tickNote.ReplaceAllString(label, ""); short != "" && len(e.options) > 0 {
			label = short
		}
	}
	if len(label) > maxLabel {
		b.prose(label)
		return nil
	}
	if b.full() || label == "" || isHint(label) && !isFormWords(label) {
		return nil
	}
	b.filled.field(e)
	var places []string
	for _, blank := range e.blanks {
		if blank.at != "" {
			places = append(places, blank.at)
		}
	}
	if len(places) > 0 {
		at = strings.Join(places, " ")
	}
	kind := e.kind
	if kind == "" {
		kind = form.Text
	}
	kind = b.special(label, kind)
	options := e.options
	if options == nil {
		options = []string{}
	}
	if e.places > 0 || at != "" || simpleLabel.MatchString(label) {
		b.places++
	}
	if e.places > 0 || at != "" || asksFor(e.label) {
		b.forced++
	}
	b.form.Fields = append(b.form.Fields, form.Field{
		Index: len(b.form.Fields) + 1, Section: b.section(), Label: label, Kind: kind, Layout: layout, Table: table,
		Options: options, Limit: max(e.limit, limitIn(e.label)), At: at, IDs: []string{}, Likely: [][]string{},
	})
	return &b.form.Fields[len(b.form.Fields)-1]
}

// asksFor reports whether the words of a label ask for something.
func asksFor(text string) bool {
	text = tidy(text)
	label := labelOf(text)
	return strings.HasSuffix(text, ":") || strings.HasSuffix(text, "?") || isStarred(text) || asks.MatchString(text) ||
		simpleLabel.MatchString(label) || personName.MatchString(label) || personFact.MatchString(label)
}

// special tells a signature, its date, and what the council fills in from a field of the kind that was read.
func (b *builder) special(label string, kind form.Kind) form.Kind {
	switch {
	case b.office || office.MatchString(label):
		return form.Office
	case kind == form.Text && signature.MatchString(label) && !strings.HasSuffix(label, "?"):
		b.signed = true
		return form.Signature
	case kind == form.Text && b.signed && dateAlone.MatchString(label):
		return form.Signature
	}
	return kind
}

// last returns the field before, or nil.
func (b *builder) last() *form.Field {
	if n := len(b.form.Fields); n > 0 {
		return &b.form.Fields[n-1]
	}
	return nil
}

// maxFields is many times what the longest form has.
const maxFields = 3000

func (b *builder) full() bool { return len(b.form.Fields) >= maxFields }

// result is the form, or the reason for which it is none.
func (b *builder) result() (form.Form, error) {
	switch {
	case b.filled.found():
		return form.Form{}, ErrFilled
	case b.full():
		return form.Form{}, ErrTooLarge
	case len(b.form.Fields) == 0 || b.forced*3 < len(b.form.Fields) || len(b.form.Prose) > 4+4*b.forced,
		b.places == 0 && len(b.form.Prose)*3 >= len(b.form.Fields)*2:
		return form.Form{}, ErrNoFields
	}
	return b.form, nil
}
