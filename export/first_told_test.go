package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// If a child's own words are from more than one day, "had told no one before" leaves out those in the facts.
func TestNoOneToldBeforeTheFirstWords(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		days []string
		want string
	}{
		"no words":   {nil, "As far as we know, Ravi had not told anyone before."},
		"one day":    {[]string{"2026-11-03T09:30", "2026-11-03T11:00"}, "As far as we know, Ravi had not told anyone before."},
		"two days":   {[]string{"2026-11-03T09:30", "2026-09-08"}, "As far as we know, Ravi had not told anyone before, other than what the facts here say."},
		"month only": {[]string{"2026-11-03T09:30", "2026-09"}, "As far as we know, Ravi had not told anyone before."},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := checklist.New()
			child := r.AddChild()
			child.Name = "Ravi"
			for _, day := range tt.days {
				f := r.AddFact()
				f.Kind, f.From, f.Words, f.When = checklist.FactHeard, child.ID, "He shouts", when.When{At: day}
			}
			if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: checklist.QConcernFirstTime}, checklist.Value{Choice: "yes"}); err != nil {
				t.Fatal(err)
			}
			if got := compose(t, "main", contextOf(r)); !strings.Contains(got, tt.want) {
				t.Errorf("%q is not in:\n%s", tt.want, got)
			}
		})
	}
}

// If only some risks at home have been answered, the paper says which have not: that is not the same as nothing known.
func TestRisksNotAnsweredAreSaid(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.AddChild().Name = "Ravi"
	if got := riskFactors(newPaper(contextOf(r))); got != "" {
		t.Errorf("with no answer at all: got %q", got)
	}
	r.Request.RiskFactors = map[string]checklist.Risk{"alcohol": checklist.RiskNothingKnown}
	got := riskFactors(newPaper(contextOf(r)))
	if !strings.Contains(got, "Nothing known to us about alcohol.") || !strings.Contains(got, "Not answered yet: ") || !strings.Contains(got, "domestic abuse") {
		t.Errorf("got %q", got)
	}
}
