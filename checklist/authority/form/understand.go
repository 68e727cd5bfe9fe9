package form

import (
	"slices"
	"strings"

	"referral/checklist"
)

// Understand says for every field which questions answer it. If it is not sure, the field has no questions, but up to
// three likely ones to choose from. A field that already has its questions is left alone: someone has chosen them.
func Understand(f Form) Form {
	out := f
	out.Fields = slices.Clone(f.Fields)
	u := understanding{words: vocabulary(), fields: out.Fields}
	u.subject, u.childAt = u.whoIsSubject(), u.childSection()
	for i := range out.Fields {
		field := &out.Fields[i]
		u.arrive(*field)
		if len(field.IDs) == 0 {
			u.field(field)
		}
		u.leave(*field)
	}
	halveNames(out.Fields)
	return out
}

// understanding reads a form from its beginning.
type understanding struct {
	*words
	fields  []Field
	childAt string // childAt is the section that is the child's although its heading does not say so.
	subject string // subject is who "the person" of a heading is.
	here    place
}

// place is what is known at the field being read. Each section begins a new one.
type place struct {
	section   string
	table     string
	block     string // block is whom the section is about, by the details it asks for.
	who       string // who was named last, for a heading that names no one.
	before    *Field // before is the field before this one.
	asked     string // asked is the question that the field before is about, even if it is left blank.
	address   string // address is the question of the last address.
	addressed bool   // addressed is true once the child's address has been asked for, and posted once its postcode has.
	posted    bool
	phoned    bool // phoned is true once the child's phone has been asked for.
	second    bool // second is true if that was before the last address.
	signed    bool // signed is true if the field before is for a signature, or goes with one.
}

// arrive begins a new place if a section or a table begins.
func (u *understanding) arrive(f Field) {
	if f.Section != u.here.section || u.here.before == nil {
		u.here = place{section: f.Section, table: f.Table, block: u.whoseBlock(f.Section)}
	}
	if f.Table != u.here.table {
		u.here.table, u.here.who = f.Table, ""
	}
}

// leave keeps what the next field can refer to.
func (u *understanding) leave(f Field) {
	h := &u.here
	about := first(f.IDs)
	h.asked = about
	if about == NothingAnswers && aboutConsent(u.read(f.Label)) {
		h.asked = checklist.QConsentParentsTold
	}
	h.before = &f
	h.addressed = h.addressed || about == checklist.QChildAddress
	h.posted = h.posted || slices.Contains(f.IDs, checklist.QChildPostcode)
	h.phoned = h.phoned || slices.Contains(f.IDs, checklist.QChildPhone)
	h.signed = about == NotForReferrers && (f.Kind == Signature || h.signed || slices.Contains(u.read(f.Label).facts, "signature"))
	if slices.Contains(addresses, about) {
		h.address, h.second = about, h.phoned
	}
}

// addresses are the questions that a postcode or a phone below them belongs to.
var addresses = []string{checklist.QChildAddress, checklist.QChildCurrentAddress, checklist.QChildOtherHome, checklist.QChildPreviousAddress, checklist.QFamilyParentAddress, checklist.QReferrerAddress}

// whoIsSubject returns the child, unless the form also has a heading for the child: then "person of concern" is someone
// else.
func (u *understanding) whoIsSubject() string {
	for _, field := range u.fields {
		if w := u.heading(field.Section); w == "child" || w == "children" {
			return "of_concern"
		}
	}
	return "child"
}

// heading returns whom a heading is about. Its last part says it best.
func (u *understanding) heading(section string) string {
	parts := strings.Split(section, ":")
	slices.Reverse(parts)
	for _, part := range parts {
		tokens := u.tokens(part)
		if who := u.whoIn(tokens, make([]bool, len(tokens))); who != "" {
			return who
		}
	}
	return ""
}

// first returns the first of a list, or "".
func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

// field understands one field, using what came before.
func (u *understanding) field(f *Field) {
	r := u.asked(f.Label)
	heading := u.heading(f.Section)
	switch {
	case f.Kind == Signature || f.Kind == Office || heading == "office" || slices.Contains(r.facts, "signature") && len(r.topics) == 0:
		f.sure(NotForReferrers)
	case u.here.signed && len(r.topics) == 0 && slices.Contains([]string{"filled_on", "name", "role"}, first(r.facts)):
		f.sure(NotForReferrers)
	case u.ticksBelow(f.Section, r) != "" && (f.Kind == YesNo || f.Kind == Ticks) && !aboutConsent(r):
		f.sure(u.ticksBelow(f.Section, r))
	case u.follows(f, r):
	case len(r.topics) > 0 && !u.isColumnOfPeople(f, heading, r):
		u.topic(f, r)
	case len(r.facts) > 0 || r.who != "" && r.covered >= leastCovered:
		u.person(f, r, heading)
	default:
		u.unclear(f, r)
	}
}
