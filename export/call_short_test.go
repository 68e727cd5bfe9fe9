package export

import (
	"strings"
	"testing"

	"referral/checklist"
)

// On the phone an answer of a word or two is read out with what it answers.
func TestShortAnswersAreReadOutWithTheirQuestion(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		id, short, long string
	}{
		{checklist.QReferralLevelReason, "No.", "He has been hurt twice since Easter."},
		{checklist.QOutcomeExpected, "Not sure", "Please see him at school before 15:00."},
		{checklist.QChildWhereabouts, "Don't know", "He is in the library with Mrs Quist."},
	} {
		for said, want := range map[string]bool{tt.short: true, tt.long: false} {
			r := checklist.New()
			child := r.AddChild()
			child.Name, child.Answers, r.Answers = "Yusuf Aden", map[string]checklist.Answer{}, map[string]checklist.Answer{}
			r.Request.Level = checklist.Section17
			if tt.id == checklist.QChildWhereabouts {
				child.Answers[tt.id] = checklist.Answer{Text: said}
			} else {
				r.Answers[tt.id] = checklist.Answer{Text: said}
			}
			p := newPaper(contextOf(r))
			label := p.label(tt.id) + ": "
			got := strings.ReplaceAll(compose(t, "call", contextOf(r)), "**", "")
			if strings.Contains(got, label) != want || !strings.Contains(strings.ToLower(got), strings.ToLower(strings.TrimSuffix(said, "."))) {
				t.Errorf("%s, %q: with its question %v:\n%s", tt.id, said, want, got)
			}
		}
	}
}
