package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// Whoever passed something on can have been given as who heard it too: no one passes it to themselves.
func TestPassedOnIsNotToWhoeverItIsFrom(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.AddChild().Name = "Ivo Marsh"
	hal, sue := r.AddPerson(), r.AddPerson()
	hal.Name, sue.Name = "Hal Dunn", "Sue Pratt"
	f := r.AddFact()
	f.Kind, f.When, f.Text, f.From = checklist.FactPassedOn, when.When{At: "2026-11-09"}, "Ivo was out at midnight.", hal.ID
	for by, want := range map[string]string{hal.ID: "", sue.ID: "to Sue Pratt"} {
		f.By = by
		got := compose(t, "main", contextOf(r))
		if strings.Contains(got, "to Hal Dunn") || !strings.Contains(got, "from Hal Dunn") || !strings.Contains(got, want) {
			t.Errorf("by %s: %s", by, got)
		}
	}
}

// An answer about danger now is printed, of all the children, and none of them is the only one whose row it is in.
func TestNoDangerNowIsPrintedOfAll(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.AddChild().Name = "Ivo Marsh"
	r.AddChild().Name = "Una Marsh"
	baby := r.AddChild()
	baby.Name, baby.Due = "Baby Marsh", when.When{At: "2027-03"}
	r.Request.Tonight, r.Request.Level = checklist.No, checklist.Section47
	got := compose(t, "main", contextOf(r))
	for _, want := range []string{"In danger now?", "No danger now that we know of", "Whether Ivo and Una need protecting today"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in %s", want, got)
		}
	}
}

// Words that say that there is no reference are not printed as if they were one.
func TestNoReferenceIsNone(t *testing.T) {
	t.Parallel()
	for said, want := range map[string]bool{"None given": false, "they did not give one": false, "no reference yet": false, "No. 4471": true, "NX/20/17": true} {
		r := checklist.New()
		r.AddChild().Name = "Ivo Marsh"
		r.Answers = map[string]checklist.Answer{checklist.QAfterReference: {Text: said}}
		if got := running(newPaper(contextOf(r))); strings.Contains(got, said) != want {
			t.Errorf("%q: %s", said, got)
		}
	}
}

// Parental responsibility is open only for the children to whom someone is related.
func TestResponsibilityIsNotOpenOfTheUnrelated(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	ivo, una := r.AddChild(), r.AddChild()
	ivo.Name, una.Name = "Ivo Marsh", "Una Field"
	hal := r.AddPerson()
	hal.Name = "Hal Marsh"
	hal.Relations = []checklist.Relation{{To: ivo.ID, Is: "father"}, {To: una.ID, Is: "no relation"}}
	p := newPaper(contextOf(r))
	if got := openResponsibility(p, hal); got != "Hal Marsh for Ivo" {
		t.Errorf("not answered: got %q", got)
	}
	hal.Relations[0].ParentalResponsibility = checklist.Yes
	if got := openResponsibility(p, hal); got != "" {
		t.Errorf("answered: got %q", got)
	}
}

// Where one child is now is said not to be answered if it is for another.
func TestNowOfEveryChild(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	ada, ben := r.AddChild(), r.AddChild()
	ada.Name, ben.Name = "Ada Moss", "Ben Moss"
	ada.Answers = map[string]checklist.Answer{checklist.QChildWhereabouts: {Text: "In the art room with Mr Lunt."}}
	rows := func() map[string]string {
		out := map[string]string{}
		for _, row := range childrenNow(newPaper(contextOf(r))) {
			out[row.key] = row.full()
		}
		return out
	}
	if got := rows(); got["Ben now"] != notAnswered || !strings.Contains(got["Ada now"], "art room") {
		t.Errorf("got %q", got)
	}
	ada.Answers = nil
	if got := rows(); len(got) != 1 || got["Ada and Ben now"] == "" {
		t.Errorf("got %q", got)
	}
}

// What a child had before is printed for each child, also where there is no social worker now.
func TestThePastIsPrintedWhateverThereIsNow(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.Answers = map[string]checklist.Answer{checklist.QAgenciesSocialWorker: {Text: "no"}}
	for name, before := range map[string]string{"Ivo Marsh": "In care in Tarrow, 2021 to 2022.", "Una Marsh": "None that we know of."} {
		c := r.AddChild()
		c.Name, c.Plan = name, checklist.PlanProtection // A plan chosen before the worker was answered "no".
		c.Answers = map[string]checklist.Answer{checklist.QChildHelpedBefore: {Text: before}}
	}
	got := compose(t, "main", contextOf(r))
	for _, want := range []string{"No social worker. Ivo, before: in care in Tarrow, 2021 to 2022.", "No earlier plan, time in care or social worker that we know of: Una."} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in %s", want, got)
		}
	}
	if strings.Contains(got, "child protection plan now") {
		t.Errorf("the plan is still printed: %s", got)
	}
}
