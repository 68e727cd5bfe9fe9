package learn

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"referral/checklist/authority"
	"referral/checklist/authority/form"
)

// Profile returns the council's profile with the form in it, as learnt on a day. Anything else known about the council
// is kept.
func (l *Learning) Profile(known authority.Profile, id, name, day string) authority.Profile {
	learnt := form.Profile(l.Form(), id, cmp.Or(name, known.Name))
	out := known
	out.ID, out.Name, out.Checked = learnt.ID, learnt.Name, cmp.Or(known.Checked, day)
	out.Form.Origin = authority.Origin{Source: learnt.Form.Source, Checked: day}
	out.Form.Title, out.Form.Fields = cmp.Or(learnt.Form.Title, known.Form.Title, out.Name), learnt.Form.Fields
	out.Form.Year, out.Form.Seen = "", ""
	l.takeOver(&out, day)
	return out
}

// Wrong says what is wrong with a hand-corrected form, or returns nothing. Known reports whether a question exists.
func Wrong(f form.Form, known func(string) bool) string {
	for i, field := range f.Fields {
		for _, id := range field.IDs {
			alone := id == form.NothingAnswers || id == form.NotForReferrers
			switch {
			case alone && len(field.IDs) > 1:
				return fmt.Sprintf("field %d: %q cannot go with other questions", i+1, id)
			case !Fits(id):
				return fmt.Sprintf("field %d: %s goes on a separate sheet, and never into the form", i+1, id)
			case !alone && !known(id):
				return fmt.Sprintf("field %d: there is no such question; referral checklist lists them", i+1)
			}
		}
		if field.List != "" && (!slices.Contains(authority.Lists, field.List) || field.Column == "") {
			return fmt.Sprintf("field %d: list is one of %s, and needs a column", i+1, strings.Join(authority.Lists, ", "))
		}
		if field.List == "" && field.Column != "" {
			return fmt.Sprintf("field %d: column needs a list: whose fact is it?", i+1)
		}
		for column := range strings.SplitSeq(field.Column, "+") {
			if column != "" && !slices.Contains(authority.Columns, column) {
				return fmt.Sprintf("field %d: column is one of %s", i+1, strings.Join(authority.Columns, ", "))
			}
		}
		for part := range strings.SplitSeq(field.Part, "+") {
			if part != "" && !slices.Contains(authority.Parts, part) {
				return fmt.Sprintf("field %d: part is one of %s", i+1, strings.Join(authority.Parts, ", "))
			}
		}
	}
	return ""
}

// ID makes an ID from a name: lower-case letters, digits and hyphens.
func ID(name string) string {
	const most = 40
	var b strings.Builder
	for _, c := range strings.ToLower(name) {
		switch {
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9' && b.Len() > 0:
			b.WriteRune(c)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
		if b.Len() == most {
			break
		}
	}
	return strings.Trim(b.String(), "-")
}
