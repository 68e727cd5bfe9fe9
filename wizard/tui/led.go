package tui

import (
	"slices"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/review"
	"referral/checklist/source"
)

// led is the question that a comment has led to: for as long as it has the focus, it shows all the record's comments on
// it, even those about something missing.
type led struct {
	on    bool
	ref   checklist.Ref
	place finding.Place
}

// lead records the place of a comment, once the flow is at its question.
func (m *Model) lead(x finding.Finding) {
	m.was.led = led{true, m.f.Now().Ref, place(x)}
	m.reviewed(m.f.Findings(), m.f.Revision())
}

// lookAgain reviews the record if an entry was added to or removed from the list that a comment has led to: what was
// missing may be there now.
func (m *Model) lookAgain(ref checklist.Ref) {
	if m.was.led.on && m.was.led.ref == ref && m.looked.rev != m.f.Revision() {
		m.reviewed(m.f.Findings(), m.f.Revision())
	}
}

// forgetLead forgets where a comment has led once another question has the focus.
func (m *Model) forgetLead(ref checklist.Ref) {
	if m.was.led.ref != ref {
		m.was.led = led{}
	}
}

// ledHere returns the record's comments on the question if one has led to it, except those that the field itself shows.
func (m *Model) ledHere(ref checklist.Ref, own []finding.Finding) []finding.Finding {
	if !m.was.led.on || m.was.led.ref != ref || m.f.Quiet() {
		return nil
	}
	var out []finding.Finding
	for _, x := range m.looked.found {
		k := review.KeptOf(x)
		shown := slices.ContainsFunc(own, func(y finding.Finding) bool { return review.KeptOf(y) == k })
		gone := !x.Whole && x.Rule != "" && m.looked.rev != m.f.Revision() // Words may have changed since.
		if place(x) == m.was.led.place && !shown && !gone && !slices.Contains(m.f.Record().Kept, k) {
			out = append(out, x)
		}
	}
	return out
}

// sourceWords names sources for people.
func sourceWords(ids []string) string {
	out := ""
	for _, id := range ids {
		title := id
		if s, ok := source.Get(id); ok {
			title = s.Title
		}
		if out != "" {
			out += "; "
		}
		out += title
	}
	return out
}
