package export

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
)

// NoBox returns the labels of the long answers, and those about the call, that no box of the council's form takes. They
// are in the referral itself. It leaves out what is only on separate sheets, or for the school.
func NoBox(c Context) []string {
	p := newPaper(c)
	taken := map[string]bool{}
	for _, f := range p.Local().Form.Fields {
		for _, id := range f.Questions {
			taken[id] = true
		}
	}
	var out []string
	for _, q := range p.Guide.All() {
		if q.Of != checklist.OfReferral || taken[q.ID] || slices.Contains(checklist.Separate, q.ID) || slices.Contains(notOnForms, q.Section.ID) {
			continue
		}
		if q.Kind != checklist.Prose && !strings.HasPrefix(q.ID, checklist.TopicCall) {
			continue
		}
		if v := p.value(q.ID, ""); v.Given() && v.Gap == nil && !slices.Contains(out, english.Small(q.Label)) {
			out = append(out, english.Small(q.Label))
		}
	}
	return out
}

// notOnForms are the sections of the record that are for the school.
var notOnForms = []string{"avoid", "check", "after"}
