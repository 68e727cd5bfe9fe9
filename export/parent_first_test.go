package export

import (
	"strings"
	"testing"

	"referral/checklist"
)

// A child whom the parents may collect is not to be kept from them. Any doubt keeps the child in school.
func TestWhetherAParentMayComeFirst(t *testing.T) {
	t.Parallel()
	father := func(r *checklist.Referral) *checklist.Person { return r.Carers()[0] }
	for name, tt := range map[string]struct {
		change func(*checklist.Referral)
		stays  bool
	}{
		"told, and no danger":  {func(*checklist.Referral) {}, false},
		"danger":               {func(r *checklist.Referral) { r.Request.Tonight = checklist.Yes }, true},
		"danger not answered":  {func(r *checklist.Referral) { r.Request.Tonight = "" }, true},
		"a parent not told":    {func(r *checklist.Referral) { father(r).Consent.Told = checklist.ToldNotYet }, true},
		"no answer on telling": {func(r *checklist.Referral) { father(r).Consent = checklist.Consent{} }, true},
		"domestic abuse":       {func(r *checklist.Referral) { r.Request.Worries = []string{"domestic_abuse"} }, true},
		"may not go home": {func(r *checklist.Referral) {
			r.Answers[checklist.QCallMayGoHome] = checklist.Answer{Text: "Not until Ms Oram has rung."}
		}, true},
		"may go home": {func(r *checklist.Referral) {
			r.Answers[checklist.QCallMayGoHome] = checklist.Answer{Text: "Yes, with his father."}
		}, false},
		"a danger to visitors": {func(r *checklist.Referral) { father(r).StaffRisk = checklist.Yes }, true},
		"who may not fetch": {func(r *checklist.Referral) {
			r.Answers[checklist.QConsentConfidentialInformation] = checklist.Answer{Text: "His uncle is not allowed to collect him."}
		}, true},
		"leaves with no one yet": {func(r *checklist.Referral) {
			r.Children()[0].Answers = map[string]checklist.Answer{checklist.QChildNextLeaves: {Text: "not before you say"}}
		}, true},
		"leaves with a parent": {func(r *checklist.Referral) {
			r.Children()[0].Answers = map[string]checklist.Answer{checklist.QChildNextLeaves: {Text: "at 15:30, with his father"}}
		}, false},
		"a source not to be told": {func(r *checklist.Referral) {
			o := r.AddPerson()
			o.Name, o.NameHeld = "Odile Prew", true
			f := r.AddFact()
			f.Kind, f.From, f.Text = checklist.FactPassedOn, o.ID, "She heard crying."
		}, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := checklist.New()
			child := r.AddChild()
			child.Name, r.Request.Tonight = "Ravi Dene", checklist.No
			r.Answers = map[string]checklist.Answer{}
			o := r.AddPerson()
			o.Name, o.Consent.Told = "Sunil Dene", checklist.ToldBefore
			o.Relations = []checklist.Relation{{To: child.ID, Is: "father"}}
			tt.change(r)
			got := compose(t, "call", contextOf(r))
			if strings.Contains(got, ParentFirst) != tt.stays || strings.Contains(got, parentMayCome) == tt.stays {
				t.Errorf("keeps the child: want %v, got:\n%s", tt.stays, got[:600])
			}
		})
	}
}
