package form

import (
	"cmp"
	"fmt"
	"slices"

	"referral/checklist/authority"
	"referral/checklist/clean"
	"referral/checklist/english"
)

// Source is what a learnt profile gives as the source of its form.
const Source = "the council's own form"

// maxLabel and maxLimit are the longest label and the highest limit in a profile.
const (
	maxLabel = 1000
	maxLimit = 100_000
)

// kindOf maps a kind of field to the kind of a box in a profile.
var kindOf = map[Kind]string{Text: "text", YesNo: "yesno", Ticks: "choice", DropDown: "choice", Signature: "text", Office: "text"}

// Profile makes a profile of a form: only its boxes, in order. Undecided boxes have no questions. Phone numbers and
// deadlines are left out: see [Facts].
func Profile(f Form, id, name string) authority.Profile {
	p := authority.Profile{ID: id, Name: name}
	p.Form = authority.Form{Origin: authority.Origin{Source: Source}, Title: line(f.Title)}
	for i, field := range f.Fields {
		box := authority.Field{
			Section: line(field.Section),
			Label:   cmp.Or(line(field.Label), line(field.Section), fmt.Sprintf("Box %d", i+1)),
			Kind:    kindOf[field.Kind], Part: field.Part, List: field.List, Column: field.Column,
		}
		for _, option := range field.Options {
			box.Options = append(box.Options, line(option))
		}
		if field.Limit > 0 && field.Limit <= maxLimit {
			box.Limit = field.Limit
		}
		if box.Skip = slices.Contains(field.IDs, NotForReferrers); !box.Skip {
			box.Questions = field.IDs
		}
		p.Form.Fields = append(p.Form.Fields, box)
	}
	return p
}

// line makes a text from a form fit for a profile: one line, without invisible characters.
func line(s string) string {
	s, _ = clean.Line(s)
	return english.Short(english.OneLine(s), maxLabel)
}

// Learnt returns the form of a profile, as far as the profile holds it, to compare with a newer one.
func Learnt(p authority.Profile) Form {
	f := Form{Title: p.Form.Title}
	for i, box := range p.Form.Fields {
		field := Field{
			Index: i + 1, Section: box.Section, Label: box.Label, Kind: Text, Options: box.Options, Limit: box.Limit,
			IDs: box.Questions, List: box.List, Column: box.Column, Part: box.Part, Certainty: Sure,
		}
		switch box.Kind {
		case "yesno":
			field.Kind = YesNo
		case "choice":
			field.Kind = Ticks
		}
		switch {
		case box.Skip:
			field.IDs = []string{NotForReferrers}
		case len(box.Questions) == 0:
			field.Certainty = Unsure
		}
		f.Fields = append(f.Fields, field)
	}
	return f
}
