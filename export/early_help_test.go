package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// withEarlyHelp returns a record of a family without a social worker but with an early help assessment and someone who
// leads the plan.
func withEarlyHelp() *checklist.Referral {
	r := checklist.New()
	r.AddChild().Name = "Idris Cope"
	r.Request.EarlyHelpAssessment = checklist.EarlyHelpAssessment{Done: checklist.Yes, When: when.When{At: "2026-03-04"}, Reference: "CAF 2219"}
	withSocialWorker(r, checklist.No)
	lead := r.AddPerson()
	lead.Name, lead.Work = "Petra Lund", &checklist.Work{Post: "school nurse", Agency: "Moor Road clinic", Lead: true}
	return r
}

// withSocialWorker answers whether there is a social worker already.
func withSocialWorker(r *checklist.Referral, is checklist.YesNo) {
	if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: checklist.QAgenciesSocialWorker}, checklist.Value{Choice: string(is)}); err != nil {
		panic(err)
	}
}

// Without a social worker, the early help assessment and whoever leads the plan are on page one, in the phone script and
// in the boxes of a form.
func TestNoSocialWorkerDoesNotHideEarlyHelp(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name   string
		change func(r *checklist.Referral)
		want   []string
	}{
		{"all is known", func(*checklist.Referral) {}, []string{"No social worker.", "Early help assessment done, Wed 4 Mar 2026, reference CAF 2219.", "Petra Lund, school nurse, leads the family's plan."}},
		{"no day and no reference", func(r *checklist.Referral) {
			r.Request.EarlyHelpAssessment = checklist.EarlyHelpAssessment{Done: checklist.Yes}
		}, []string{"No social worker.", "Early help assessment done."}},
		{"only the agency of the lead", func(r *checklist.Referral) { r.People[1].Work.Post = "" }, []string{"Petra Lund, Moor Road clinic, leads the family's plan."}},
		{"not known whether there is a social worker", func(r *checklist.Referral) { withSocialWorker(r, checklist.NotKnown) },
			[]string{"We do not know whether there is a social worker already.", "reference CAF 2219."}},
	} {
		r := withEarlyHelp()
		tt.change(r)
		c := contextOf(r)
		pageOne, _, _ := strings.Cut(compose(t, MainID, c), "\n## 2.")
		for part, got := range map[string]string{"page one": pageOne, "the phone script": compose(t, "call", c), "the boxes": BoxText(c)} {
			for _, want := range tt.want {
				if !strings.Contains(got, want) {
					t.Errorf("%s, %s: %q is missing:\n%s", tt.name, part, want, got)
				}
			}
		}
	}
}

// A lead worker already named in the words about the social worker is not named again. Someone who only works with the
// family is not named at all.
func TestALeadWorkerIsNamedOnce(t *testing.T) {
	t.Parallel()
	r := withEarlyHelp()
	r.Request.EarlyHelpAssessment.Done = checklist.No
	withSocialWorker(r, checklist.Yes)
	if got := workerAndPlan(newPaper(contextOf(r))); got[0] != "There is a social worker already." {
		t.Errorf("got %q", got)
	}
	r.Answers = map[string]checklist.Answer{checklist.QAgenciesSocialWorker: {Text: "Petra Lund, since May"}}
	other := r.AddPerson()
	other.Name, other.Work = "Sunil Dass", &checklist.Work{Post: "GP"}
	if got := strings.Join(workerAndPlan(newPaper(contextOf(r))), " "); strings.Count(got, "Petra Lund") != 1 || strings.Contains(got, "Dass") || strings.Contains(got, "assessment") {
		t.Errorf("got %q", got)
	}
}
