package export

import (
	"slices"

	"referral/checklist"
)

// place is a part of the main sheet with the answers that it prints. Further details leave those answers out, so a part
// that prints another answer lists it here too.
type place struct {
	part    string
	whose   func(*checklist.Referral, *checklist.Person) bool // whose says whose answers the part prints; nil for everyone's.
	answers []string
}

// mainPlaces are the places on the main sheet, in order.
var mainPlaces = []place{
	{"opening", nil, []string{
		checklist.QReferralType, checklist.QReferralHow, checklist.QReferralDate, checklist.QReferralLocalLevel, checklist.QReferralLevel,
		checklist.QCallWhen, checklist.QCallAnsweredBy, checklist.QCallReference,
		checklist.QReferrerName, checklist.QReferrerRole, checklist.QReferrerAgency, checklist.QReferrerAddress, checklist.QReferrerPhone, checklist.QReferrerEmail,
		checklist.QReferrerAvailability, checklist.QReferrerRelationship,
		checklist.QChildName, checklist.QChildBornYet, checklist.QChildBorn, checklist.QChildDue,
	}},
	{"1. In ninety seconds", nil, []string{
		checklist.QReferralLevelReason, checklist.QConcernSignificantHarm, checklist.QOutcomeExpected,
		checklist.QConcernReason, checklist.QConcernWhyNow,
		checklist.QReferralTonight, checklist.QChildUrgent, checklist.QChildWhereabouts, checklist.QChildNextLeaves, checklist.QCallMayGoHome,
		checklist.QConcernWhoAndReach, checklist.QConsentConfidentialInformation,
		checklist.QReferralRoutes, checklist.QAgenciesSocialWorker, checklist.QChildPlan, checklist.QChildHelpedBefore, checklist.QFamilySafeNow,
		checklist.QReferralConsulted, checklist.QConcernAfterAdvice,
	}},
	{"2. Who is who: the children", nil, []string{
		checklist.QChildAddress, checklist.QChildOtherHome, checklist.QChildPostcode, checklist.QChildCurrentAddress, checklist.QChildReasonForResidence, checklist.QFamilyOtherParent,
		checklist.QChildSchool, checklist.QChildPhone, checklist.QChildPreviousAddress, checklist.QChildPrivateFostering,
		checklist.QChildGender, checklist.QChildPronouns, checklist.QChildEthnicity, checklist.QChildReligion, checklist.QChildFirstLanguage, checklist.QChildInterpreter,
		checklist.QChildCommunicationNeeds, checklist.QChildDisability, checklist.QChildCulture, checklist.QChildNationality,
		checklist.QChildGP, checklist.QChildNHSNumber, checklist.QChildUPN, checklist.QChildAttendance, checklist.QChildAttendanceUnit, checklist.QChildAliases,
	}},
	{"2. Who is who: the others", nil, []string{
		checklist.QFamilyHousehold, checklist.QAgenciesList,
		checklist.QPersonName, checklist.QPersonPronouns, checklist.QPersonSafeContact, checklist.QFamilyParentPhone, checklist.QPersonEmail,
	}},
	{"2. Who is who: the table of the family", ofTheFamily, []string{
		checklist.QPersonAliases, checklist.QFamilyHouseholdBorn, checklist.QFamilyParentBorn,
		checklist.QFamilyRelation, checklist.QFamilyPrimaryCarer, checklist.QFamilyParentAddress, checklist.QPersonInHomeSince,
		checklist.QFamilyLivesWith, checklist.QFamilyContact, checklist.QFamilyClass,
		checklist.QFamilyParentalResponsibility, checklist.QFamilyResponsibilityKnown, checklist.QFamilyPersonOfConcern, checklist.QPersonAccess,
		checklist.QFamilyParentLanguage, checklist.QPersonGender, checklist.QFamilyParentEthnicity, checklist.QFamilyParentReligion, checklist.QPersonInterpreter,
	}},
	{"2. Who is who: the services", atWork, []string{
		checklist.QPersonAgency, checklist.QPersonPost, checklist.QPersonLastSeen, checklist.QAgenciesLeadProfessional,
	}},
	{"3. Facts", nil, []string{
		checklist.QConcernWhenAndWhere, checklist.QConcernWhoElseSaw, checklist.QConcernDisclosure, checklist.QConcernInjuries,
	}},
	{"4. The child's days and wishes", nil, []string{
		checklist.QVoiceLivedExperience, checklist.QVoiceWishes, checklist.QChildNeeds, checklist.QChildIdentity, checklist.QConcernOutsideHome, checklist.QSchoolEvidence,
	}},
	{"5. What it means for the child", nil, []string{
		checklist.QImpactNow, checklist.QImpactWithoutAction,
	}},
	{"6. Professional view", nil, []string{
		checklist.QAnalysisOpinion, checklist.QAnalysisOtherSide, checklist.QReferralLowerHelp, checklist.QConcernHarmTypes, checklist.QConcernIssueList,
	}},
	{"7. Told, and agreed", nil, []string{
		checklist.QConsentChildTold, checklist.QConsentChildToldBy, checklist.QConsentChildToldOn, checklist.QConsentChildViews, checklist.QConsentChildAgrees, checklist.QConsentYoungerAgrees,
		checklist.QConsentChildReason, checklist.QConsentChildDecidedBy,
		checklist.QSharingFamilyToldWhat, checklist.QSharingFamilyToldBy, checklist.QSharingFamilyToldWhen, checklist.QCallFamilyTold,
		checklist.QSharingBasis, checklist.QSharingDecidedBy, checklist.QConsentShareWithAgencies, checklist.QConsentCovers,
	}},
	{"7. Told, and agreed: the parents", (*checklist.Referral).IsCarer, []string{
		checklist.QConsentParentsTold, checklist.QConsentToldBy, checklist.QConsentToldOn, checklist.QConsentParentsViews, checklist.QConsentParentsAgree,
		checklist.QConsentReasonWithout, checklist.QConsentDecidedBy,
	}},
	{"8. Before today, and what helps", nil, []string{
		checklist.QConcernFirstTime, checklist.QHistoryConcerns, checklist.QHistoryPreviousReferrals, checklist.QHistoryLastTime,
		checklist.QSupportTried, checklist.QSupportWhyNoEarlyHelp, checklist.QSupportEarlyHelpAssessment, checklist.QSupportEarlyHelpWhen, checklist.QSupportEarlyHelpReference,
		checklist.QParentingCapacity, checklist.QFamilyRelationships, checklist.QFamilyEnvironment, checklist.QFamilyStressors, checklist.QFamilyRiskFactors,
		checklist.QStrengthsProtective, checklist.QStrengthsChildDevelopment, checklist.QStrengthsFamilyWhoHelp,
	}},
	{"9. What should happen", nil, []string{
		checklist.QOutcomeWeWill, checklist.QCallAdvice, checklist.QCallRingBack,
	}},
}

func ofTheFamily(_ *checklist.Referral, o *checklist.Person) bool { return o.Work == nil }

func atWork(_ *checklist.Referral, o *checklist.Person) bool { return o.Work != nil }

// hasPlace reports whether a part of the main sheet prints the answer. The subject is empty for the referral itself.
func hasPlace(r *checklist.Referral, id, subject string) bool {
	return slices.ContainsFunc(mainPlaces, func(at place) bool {
		return slices.Contains(at.answers, id) && (at.whose == nil || at.whose(r, r.Person(subject)))
	})
}

// leaveOut reports whether a question's answer belongs on a paper other than the main sheet, or on none.
func leaveOut(q *checklist.Question) bool {
	switch q.Section.ID {
	case "avoid", "check", "after":
		return true
	}
	switch q.ID {
	case checklist.QPersonStaffRisk, checklist.QPersonNameHeld, checklist.QPersonSafeRing, checklist.QReferralPoliceHelp, checklist.QHistoryChronology, checklist.QConsentKeptSecret,
		checklist.QFamilySameForAll, checklist.QConsentSameForAll:
		return true
	}
	return false
}
