package review

import (
	"slices"
	"testing"

	"referral/checklist"
	"referral/checklist/finding"
)

// TestPartners checks whose partner is a sign of harm: a child's, and not a mother's who is called by her name.
func TestPartners(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"Ottilie and her partner quarrelled in the yard.": false,
		"Sanne and her partner quarrelled in the yard.":   true,
	} {
		r := &checklist.Referral{
			People: []*checklist.Person{
				{ID: "p1", Name: "Sanne Quill", Referred: true},
				{ID: "p2", Name: "Ottilie Quill", Relations: []checklist.Relation{{To: "p1", Is: "mother"}}},
			},
			Answers: map[string]checklist.Answer{checklist.QConcernReason: {Text: text}},
		}
		fs := New(checklist.Default()).Answer(r, checklist.Ref{Question: checklist.QConcernReason})
		got := slices.ContainsFunc(fs, func(f finding.Finding) bool { return f.Rule == "minimise-partner" })
		if got != want {
			t.Errorf("%q: a comment is made: %v, want %v", text, got, want)
		}
	}
}
