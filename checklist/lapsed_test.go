package checklist_test

import (
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/when"
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
		{checklist.QChildPlan, "child", func(r *checklist.Referral, child, _ *checklist.Person) {
			child.Plan = checklist.PlanProtection
			r.Answers = map[string]checklist.Answer{checklist.QAgenciesSocialWorker: {Text: "no"}}
		}, true},
		{checklist.QChildPlan, "child", func(r *checklist.Referral, child, _ *checklist.Person) {
			child.Plan = checklist.PlanWas
			r.Answers = map[string]checklist.Answer{checklist.QAgenciesSocialWorker: {Text: "no"}}
		}, false},
		{checklist.QChildPlan, "child", func(_ *checklist.Referral, child, _ *checklist.Person) { child.Plan = checklist.PlanProtection }, false},
		{checklist.QChildHelpedBefore, "child", func(_ *checklist.Referral, child, _ *checklist.Person) { child.Plan = checklist.PlanNone }, true},
		{checklist.QChildHelpedBefore, "child", func(_ *checklist.Referral, child, _ *checklist.Person) { child.Plan = checklist.PlanWas }, false},
		{checklist.QFamilyContact, "carer", func(_ *checklist.Referral, _, carer *checklist.Person) { carer.Relations[0].LivesWith = checklist.Yes }, true},
		{checklist.QFamilyContact, "carer", func(_ *checklist.Referral, _, _ *checklist.Person) {}, false},
		{checklist.QFamilyPrimaryCarer, "carer", func(_ *checklist.Referral, _, carer *checklist.Person) { carer.Relations[0].LivesWith = checklist.No }, true},
		{checklist.QFamilyPrimaryCarer, "carer", func(_ *checklist.Referral, _, _ *checklist.Person) {}, false},
		{checklist.QPersonInHomeSince, "carer", func(_ *checklist.Referral, _, carer *checklist.Person) { carer.Relations[0].LivesWith = checklist.No }, true},
		{checklist.QConsentParentsTold, "carer", func(_ *checklist.Referral, _, carer *checklist.Person) {
			carer.Relations[0].ParentalResponsibility, carer.Relations[0].Class = "", checklist.ClassOther
		}, true},
		{checklist.QConsentReasonWithout, "carer", func(_ *checklist.Referral, _, carer *checklist.Person) {
			carer.Relations[0].ParentalResponsibility, carer.Relations[0].Class = "", checklist.ClassOtherFamily
			carer.Consent.Told = checklist.ToldNotSafe
		}, true},
		{checklist.QFamilyResponsibilityKnown, "carer", func(_ *checklist.Referral, _, carer *checklist.Person) {
			carer.Relations[0].ParentalResponsibility = checklist.NotKnown
		}, true},
		{checklist.QFamilyOtherParent, "child", func(r *checklist.Referral, child, carer *checklist.Person) {
			carer.Relations[0].Class = checklist.ClassParent
			r.AddPerson().Relations = []checklist.Relation{{To: child.ID, Class: checklist.ClassParent}}
		}, true},
		{checklist.QFamilyOtherParent, "child", func(_ *checklist.Referral, _, _ *checklist.Person) {}, false},
		{checklist.QAfterDecidedOn, "", func(r *checklist.Referral, _, _ *checklist.Person) {
			r.Answers = map[string]checklist.Answer{checklist.QAfterOutcome: {Text: "not_told"}}
		}, true},
		{checklist.QReferralPoliceHelp, "", func(_ *checklist.Referral, _, carer *checklist.Person) { carer.StaffRisk = checklist.No }, true},
		{checklist.QReferralPoliceHelp, "", func(r *checklist.Referral, _, carer *checklist.Person) {
			carer.StaffRisk, r.AddPerson().StaffRisk = checklist.No, checklist.NotKnown
		}, false},
		{checklist.QReferralPoliceHelp, "", func(_ *checklist.Referral, _, _ *checklist.Person) {}, false},
		{checklist.QConsentChildAgrees, "child", func(_ *checklist.Referral, child, _ *checklist.Person) { child.Born = when.When{At: "2015-01-01"} }, true},
		{checklist.QConsentChildAgrees, "child", func(_ *checklist.Referral, _, _ *checklist.Person) {}, false},
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

// What has lapsed for one child goes, and what holds for another stays; the record itself keeps both.
func TestTheRecordWithoutWhatLapsed(t *testing.T) {
	t.Parallel()
	guide, now := checklist.Default(), time.Date(2026, 11, 30, 9, 0, 0, 0, time.UTC)
	r := checklist.New()
	ada, ben, aunt := r.AddChild(), r.AddChild(), r.AddPerson()
	aunt.Relations = []checklist.Relation{
		{To: ada.ID, Is: "aunt", LivesWith: checklist.Yes, Contact: "Sundays"},
		{To: ben.ID, Is: "aunt", LivesWith: checklist.No, Contact: "in the holidays"},
	}
	left := r.WithoutLapsed(guide, now).Person(aunt.ID)
	if got := left.RelationTo(ada.ID).Contact; got != "" {
		t.Errorf("she lives with Ada, but the contact is still %q", got)
	}
	if got := left.RelationTo(ben.ID).Contact; got != "in the holidays" {
		t.Errorf("the contact with Ben is %q", got)
	}
	if aunt.Relations[0].Contact != "Sundays" {
		t.Error("the record lost an answer")
	}
	if whole := checklist.New(); whole.WithoutLapsed(guide, now) != whole {
		t.Error("a record in which nothing has lapsed was copied")
	}
}

// Any answer can be removed, so that a lapsed one never stays.
func TestAnEmptyAnswerAlwaysFits(t *testing.T) {
	t.Parallel()
	guide := checklist.Default()
	r := checklist.New()
	child, carer := r.AddChild(), r.AddPerson()
	carer.Relations = []checklist.Relation{{To: child.ID, Is: "stepfather"}}
	subjects := map[string]string{
		checklist.OfChild: child.ID, checklist.OfPerson: carer.ID, checklist.OfParent: carer.ID,
		checklist.OfFact: r.AddFact().ID, checklist.OfAction: r.AddAction("note").ID,
	}
	for _, q := range guide.All() {
		subject, ok := subjects[q.Of]
		if !ok && q.Of != checklist.OfReferral || !q.Asked() {
			continue
		}
		if err := checklist.Set(r, guide, checklist.Ref{Question: q.ID, Subject: subject}, checklist.Value{}); err != nil {
			t.Errorf("%s: %v", q.ID, err)
		}
	}
}
