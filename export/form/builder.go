package form

import (
	"strings"

	"referral/checklist/authority/form"
)

// builder collects the fields of a form in order, each under the heading above it.
type builder struct {
	form     form.Form
	headings [3]string // headings are the titles of the section and its part, and what a table row is about.
	pending  string    // pending is a line whose place follows on the next.
	open     bool      // open: boxes on the next line belong to the last field.
	office   bool      // office: the section is for the council to fill in.
	signed   bool      // signed: the section already has a signature.
	filled   filled
	places   int // places counts the fields that have a blank, or a label and nothing else.
	forced   int // forced counts the fields that are certain: they have a blank of their own, or words that ask.
}

// heading opens a section at a level from 1 to 3, and ends the headings below it.
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

// settle turns a line whose place never came into prose.
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

// maxLabel is longer than any statement that people sign.
const maxLabel = 800

// add adds a field; at is its place unless it has a blank of its own.
func (b *builder) add(e entry, layout form.Layout, table, at string) *form.Field {
	label := labelOf(e.label)
	if len(e.options) == 0 || e.kind == form.YesNo {
		if short := strings.TrimSpace(tickNote.ReplaceAllString(label, "")); short != "" && len(e.options) > 0 {
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

// asksFor reports whether a label asks for something.
func asksFor(text string) bool {
	text = tidy(text)
	label := labelOf(text)
	return strings.HasSuffix(text, ":") || strings.HasSuffix(text, "?") || isStarred(text) || asks.MatchString(text) ||
		simpleLabel.MatchString(label) || personName.MatchString(label) || personFact.MatchString(label)
}

// special recognises a signature, its date, and fields for the council, whatever kind was read.
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

// last returns the last field, or nil.
func (b *builder) last() *form.Field {
	if n := len(b.form.Fields); n > 0 {
		return &b.form.Fields[n-1]
	}
	return nil
}

// maxFields is many times more than the longest form has.
const maxFields = 3000

func (b *builder) full() bool { return len(b.form.Fields) >= maxFields }

// result returns the form, or the reason why it is not one.
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
