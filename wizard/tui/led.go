package tui

import (
	"slices"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/review"
	"referral/checklist/source"
)

// led is where a comment has led the writer: as long as that question has the focus, the comments of the whole record on
// it are shown there, also those about what is missing.
type led struct {
	on    bool
	ref   checklist.Ref
	place finding.Place
}

// lead remembers the place of a comment, now that the flow stands at its question.
func (m *Model) lead(x finding.Finding) {
	m.was.led = led{true, m.f.Now().Ref, place(x)}
	m.looked.found, m.looked.rev = m.f.Findings(), m.f.Revision()
}

// leave forgets it once another question has the focus.
func (m *Model) unlead(ref checklist.Ref) {
	if m.was.led.ref != ref {
		m.was.led = led{}
	}
}

// ledHere are the comments of the whole record at the question, where one has led to it. Those that the field shows
// itself are left out.
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
