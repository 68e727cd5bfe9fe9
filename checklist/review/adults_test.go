package review

import (
	"slices"
	"testing"

	"referral/checklist"
	"referral/checklist/finding"
)

// TestPartners checks whose partner is a sign of harm: a child's, and not that of an adult called by name or by a word
// that only fits adults.
func TestPartners(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"Ottilie and her partner quarrelled in the yard.": false,
		"Beryl and her partner quarrelled in the yard.":   false,
		"Kofi brought his girlfriend to the gate.":        false,
		"Ottilie left, and her boyfriend stayed.":         false,
		"His nan and her partner collect him on Fridays.": false,
		"Ms Pell said that her partner had left.":         false,
		"The neighbour and her partner heard it.":         false,
		"Sanne and her partner quarrelled in the yard.":   true,
		"Iris and her boyfriend quarrelled in the yard.":  true,
		"Sanne has a boyfriend, who is 24.":               true,
		"She and her boyfriend meet in the park.":         true,
	} {
		r := &checklist.Referral{
			People: []*checklist.Person{
				{ID: "p1", Name: "Sanne Quill", Referred: true},
				{ID: "p2", Name: "Ottilie Quill", Relations: []checklist.Relation{{To: "p1", Is: "mother"}}},
				{ID: "p3", Name: "Beryl Tarr", Relations: []checklist.Relation{{To: "p1", Is: "grandmother"}}},
				{ID: "p4", Name: "Kofi Lamb", Relations: []checklist.Relation{{To: "p1", Is: "mother's brother"}}},
				{ID: "p5", Name: "Iris Quill", Relations: []checklist.Relation{{To: "p1", Is: "sister"}}},
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

// TestGrownMen checks that a man who is said to be grown or older draws no comment of his own, while a child does.
func TestGrownMen(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"An older man in a grey car gave her a phone.":      false,
		"Two grown men and an older woman took her away.":   false,
		"A grown man waits at the gate each afternoon.":     false,
		"The older man, about 40, drove. He ought to stop.": false,
		"Sanne is practically a grown woman.":               true,
		"Sanne is seeing an older man.":                     true,
	} {
		r := &checklist.Referral{
			People:  []*checklist.Person{{ID: "p1", Name: "Sanne Quill", Referred: true}},
			Answers: map[string]checklist.Answer{checklist.QConcernReason: {Text: text}},
		}
		fs := New(checklist.Default()).Answer(r, checklist.Ref{Question: checklist.QConcernReason})
		got := slices.ContainsFunc(fs, func(f finding.Finding) bool {
			return slices.Contains([]string{"adultify", "minimise", "blame"}, f.Category)
		})
		if got != want {
			t.Errorf("%q: a comment is made: %v, want %v (%v)", text, got, want, ids(fs))
		}
	}
}
