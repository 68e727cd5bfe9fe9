package checklist_test

import (
	"testing"
	"time"

	"referral/checklist"
)

// An answer lapses when the one it depends on becomes the opposite, but not while that is unanswered.
func TestWhatRestsOnAChangedAnswerLapses(t *testing.T) {
	t.Parallel()
	guide := checklist.Default()
	for _, tt := range []struct {
		question string
		of       string
		change   func(r *checklist.Referral, child, carer *checklist.Person)
		want     bool
	}{
		{checklist.QFamilyOrder, "carer", func(_ *checklist.Referral, _, carer *checklist.Person) {
			carer.Relations[0].ParentalResponsibility, carer.Relations[0].Known = checklist.No, checklist.KnownByOrder
		}, true},
		{checklist.QFamilyOrder, "carer", func(_ *checklist.Referral, _, carer *checklist.Person) {
			carer.Relations[0].ParentalResponsibility, carer.Relations[0].Known = checklist.No, checklist.KnownByOrder
			carer.Relations[0].Class = checklist.ClassGuardian
		}, false},
		{checklist.QFamilyOrder, "carer", func(_ *checklist.Referral, _, carer *checklist.Person) {
			carer.Relations[0].Known = checklist.KnownByCertificate
		}, true},
		{checklist.QFamilyOrder, "carer", func(r *checklist.Referral, _, carer *checklist.Person) {
			r.AddChild() // To whom the carer is nothing.
			carer.Relations[0].Known = checklist.KnownByTelling
		}, true},
		{checklist.QFamilyOrder, "carer", func(_ *checklist.Referral, _, carer *checklist.Person) {
			carer.Relations[0].Known = checklist.KnownByOrder
		}, false},
		{checklist.QFamilyOrder, "carer", func(_ *checklist.Referral, _, _ *checklist.Person) {}, false},
		{checklist.QConsentParentsViews, "carer", func(_ *checklist.Referral, _, carer *checklist.Person) { carer.Consent.Told = checklist.ToldNotYet }, false},
		{checklist.QConsentParentsViews, "carer", func(_ *checklist.Referral, _, carer *checklist.Person) { carer.Consent.Told = checklist.ToldAfter }, false},
		{checklist.QConsentParentsViews, "carer", func(_ *checklist.Referral, _, _ *checklist.Person) {}, false},
		{checklist.QConsentReasonWithout, "carer", func(_ *checklist.Referral, _, carer *checklist.Person) {
			carer.Consent.Told, carer.Consent.Agreed = checklist.ToldBefore, checklist.ConsentGiven
		}, true},
		{checklist.QConsentReasonWithout, "carer", func(_ *checklist.Referral, _, carer *checklist.Person) {
			carer.Consent.Told, carer.Consent.Agreed = checklist.ToldBefore, checklist.ConsentRefused
		}, false},
		{checklist.QConsentReasonWithout, "carer", func(_ *checklist.Referral, _, _ *checklist.Person) {}, false},
		{checklist.QConsentChildViews, "child", func(_ *checklist.Referral, child, _ *checklist.Person) { child.Consent.Told = checklist.ToldTooYoung }, true},
		{checklist.QConsentChildReason, "child", func(_ *checklist.Referral, child, _ *checklist.Person) { child.Consent.Agreed = checklist.ConsentGiven }, true},
		{checklist.QConsentChildReason, "child", func(_ *checklist.Referral, _, _ *checklist.Person) {}, false},
		{checklist.QSupportEarlyHelpReference, "", func(r *checklist.Referral, _, _ *checklist.Person) {
			r.Request.EarlyHelpAssessment.Done = checklist.No
		}, true},
		{checklist.QSupportEarlyHelpReference, "", func(_ *checklist.Referral, _, _ *checklist.Person) {}, false},
	} {
		r := checklist.New()
		child, carer := r.AddChild(), r.AddPerson()
		carer.Relations = []checklist.Relation{{To: child.ID, Is: "stepfather", ParentalResponsibility: checklist.Yes}}
		tt.change(r, child, carer)
		ref := checklist.Ref{Question: tt.question, Subject: map[string]string{"child": child.ID, "carer": carer.ID}[tt.of]}
		q, ok := guide.Question(tt.question)
		if !ok {
			t.Fatalf("no question %s", tt.question)
		}
		if got := q.Lapsed(r, ref, time.Date(2026, 11, 30, 9, 0, 0, 0, time.UTC)); got != tt.want {
			t.Errorf("%s: lapsed is %v, want %v", tt.question, got, tt.want)
		}
	}
}
