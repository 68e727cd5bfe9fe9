package export

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/english"
)

// genericForm is used for a council whose form is not known: boxes that most forms have, under names that councils use.
// The reason comes first, for anyone who only has time to paste one.
var genericForm = []authority.Field{
	box("Referral", "Reason for referral", checklist.QConcernReason, checklist.QConcernWhyNow),
	box("Referrer", "Details of the person making the referral", checklist.QReferrerName, checklist.QReferrerRole, checklist.QReferrerAgency, checklist.QReferrerAddress,
		checklist.QReferrerPhone, checklist.QReferrerEmail, checklist.QReferrerAvailability, checklist.QReferrerRelationship),
	box("Referrer", "Date and time of the referral", checklist.QReferralDate, checklist.QReferralTime, checklist.QReferralHow),
	box("Child", "Name of child or young person, and date of birth or due date", checklist.QChildName, checklist.QChildAliases, checklist.QChildBorn, checklist.QChildDue,
		checklist.QChildGender, checklist.QChildPronouns, checklist.QChildNHSNumber, checklist.QChildUPN),
	box("Child", "Address and contact details", checklist.QChildAddress, checklist.QChildPostcode, checklist.QChildCurrentAddress, checklist.QChildReasonForResidence, checklist.QChildPhone),
	box("Child", "Ethnicity, religion, language and communication", checklist.QChildEthnicity, checklist.QChildCulture, checklist.QChildReligion, checklist.QChildNationality,
		checklist.QChildFirstLanguage, checklist.QChildInterpreter, checklist.QChildCommunicationNeeds),
	box("Child", "Disability, health and GP", checklist.QChildDisability, checklist.QChildGP),
	box("Child", "School, nursery or college, and attendance", checklist.QChildSchool, checklist.QChildAttendance),
	box("Family", "Parents and carers, and parental responsibility", checklist.QFamilyParents, checklist.QFamilyParentalResponsibility, checklist.QFamilyParentAddress,
		checklist.QPersonSafeContact, checklist.QFamilyParentPhone, checklist.QFamilyParentLanguage, checklist.QPersonInterpreter),
	box("Family", "Other people in the household, and significant others", checklist.QFamilySiblings, checklist.QFamilyHousehold, checklist.QFamilySignificantOthers),
	box("Referral", "Details of the concerns: what was seen, heard or reported, when, and by whom", checklist.QConcernWhenAndWhere, checklist.QConcernHarmTypes, checklist.QFamilyRiskFactors),
	box("Referral", "Impact on the child, and risk if nothing changes", checklist.QImpactNow, checklist.QImpactWithoutAction),
	box("Referral", "Wishes, feelings and daily life of the child", checklist.QVoiceWishes, checklist.QVoiceLivedExperience),
	box("Referral", "Previous concerns, referrals and support offered", checklist.QHistoryConcerns, checklist.QHistoryPreviousReferrals, checklist.QSupportTried, checklist.QSupportAgencyActions,
		checklist.QSupportEarlyHelpAssessment, checklist.QSupportEarlyHelpWhen, checklist.QSupportEarlyHelpReference, checklist.QSupportWhyNoEarlyHelp, checklist.QHistoryLastTime),
	box("Referral", "Strengths and protective factors", checklist.QStrengthsProtective, checklist.QStrengthsFamilyWhoHelp),
	box("Referral", "Professional analysis, and level of need", checklist.QAnalysisOpinion, checklist.QAnalysisOtherSide, checklist.QReferralLevel, checklist.QReferralLocalLevel, checklist.QReferralLevelReason, checklist.QReferralLowerHelp),
	box("Referral", "Outcome sought, and what the referrer will do", checklist.QOutcomeExpected, checklist.QOutcomeWeWill),
	box("Other services", "Agencies involved, and allocated worker", checklist.QAgenciesList, checklist.QAgenciesLeadProfessional, checklist.QAgenciesSocialWorker, checklist.QChildPlan, checklist.QChildHelpedBefore),
	box("Consent", "Who has been told, their views, and reason if not told", checklist.QConsentParentsAgree, checklist.QConsentReasonWithout, checklist.QConsentParentsViews,
		checklist.QConsentChildAgrees, checklist.QConsentYoungerAgrees, checklist.QConsentChildViews, checklist.QSharingBasis, checklist.QConsentShareWithAgencies, checklist.QConsentConfidentialInformation),
}

func box(section, label string, questions ...string) authority.Field {
	return authority.Field{Section: section, Label: label, Kind: "longtext", Questions: questions}
}

// restBox holds the rest of the record, under the label that most forms have for it, so that nothing written is lost.
func restBox(p *paper) Box {
	b := Box{Section: "Other", Label: "Any other information", Kind: "longtext", State: BoxOpen}
	var out []string
	for _, q := range p.Guide.All() {
		if !restHolds(q) {
			continue
		}
		said, gap := pasted(p, q.ID)
		if pasteLists[q.ID] != nil {
			said = ownWords(p, q.ID).Text // The list itself is in another box.
		}
		if said != "" && !gap {
			out = append(out, boxLabel(p, q.ID)+": "+said)
		}
	}
	if len(out) > 0 {
		text := strings.Join(out, "\n")
		b.Text, b.State = english.Join("\n", text, onSeparateSheet(heldCited(p, text))), BoxAnswered
		b.Parts = Split(b.Text, b.Limit)
	}
	return b
}

// restHolds reports whether an answer belongs in a paste pack but is in no box of the generic form, nor in the lines of
// the reason.
func restHolds(q *checklist.Question) bool {
	switch q.Of {
	case checklist.OfReferral, checklist.OfChild, checklist.OfPerson, checklist.OfParent:
	default:
		return false
	}
	inBox := slices.ContainsFunc(genericForm, func(f authority.Field) bool { return slices.Contains(f.Questions, q.ID) })
	return !inBox && !leaveOut(q) && q.Asked() && q.Kind != checklist.RouteList && !strings.HasPrefix(q.ID, checklist.TopicCall) && !slices.Contains(saidInBoxes, q.ID)
}

// saidInBoxes are answers that are part of another: in the lines of the reason, the lists of people, or what was told.
var saidInBoxes = []string{
	checklist.QReferralTonight, checklist.QReferralType, checklist.QChildUrgent, checklist.QChildWhereabouts, checklist.QChildNextLeaves, checklist.QConcernWhoAndReach,
	checklist.QPersonName, checklist.QFamilyParentBorn, checklist.QFamilyHouseholdBorn, checklist.QFamilyRelation, checklist.QFamilyClass, checklist.QFamilyResponsibilityKnown,
	checklist.QFamilyPrimaryCarer, checklist.QChildUnborn, checklist.QChildAge, checklist.QChildAttendanceUnit, checklist.QConsentParentsTold, checklist.QConsentChildTold,
	checklist.QConsentToldBy, checklist.QConsentToldOn, checklist.QConsentChildToldBy, checklist.QConsentChildToldOn,
	checklist.QConcernDisclosure, checklist.QConcernInjuries, checklist.QConsentSignature, checklist.QConsentGivenBy,
}

// boxLabels are councils' words for questions whose label speaks to the writer.
var boxLabels = map[string]string{
	checklist.QReferrerAvailability:     "Availability",
	checklist.QReferrerRelationship:     "Relationship to the child and family",
	checklist.QConcernHarmTypes:         "Type of concern",
	checklist.QFamilyHousehold:          "Household",
	checklist.QAgenciesSocialWorker:     "Allocated social worker",
	checklist.QConsentChildAgrees:       "Child or young person",
	checklist.QOutcomeWeWill:            "What the referrer will do",
	checklist.QReferralHow:              "How the referral was made",
	checklist.QConsentShareWithAgencies: "Agreement that other services are contacted",
}

// boxLabel returns a question's label as a council's box would have it.
func boxLabel(p *paper, id string) string {
	if label := boxLabels[id]; label != "" {
		return label
	}
	return english.Capital(strings.TrimPrefix(p.label(id), "Your "))
}

// addressInBox says where a child lives. For an unborn baby it says that this is only an address that was given.
func addressInBox(p *paper, c *checklist.Person) string {
	q, _ := p.Guide.Question(checklist.QChildAddress)
	said := p.words(q, p.value(checklist.QChildAddress, c.ID))
	if said != "" && p.unborn(c) {
		said += " (address given; not born yet)"
	}
	return said
}

// pastedOf puts into words answers about one person that the value alone does not give, such as one that differs by
// child.
var pastedOf = map[string]func(*paper, *checklist.Person) string{
	checklist.QFamilyParentalResponsibility: responsibilityWords,
	checklist.QChildBorn:                    bornOrDue,
	checklist.QChildAddress:                 addressInBox,
	checklist.QFamilyRelation:               func(p *paper, o *checklist.Person) string { return english.Capital(relationsOf(p, o)) },
	checklist.QFamilyPrimaryCarer: func(p *paper, o *checklist.Person) string {
		return p.start(english.Join("; ", mainCarer(p, o), p.value(checklist.QFamilyPrimaryCarer, o.ID).Text))
	},
	checklist.QPersonAccess: func(p *paper, o *checklist.Person) string {
		if o.OfConcern.Is != checklist.Yes && o.OfConcern.Is != checklist.NotKnown {
			return "" // No one else is asked this.
		}
		return p.start(english.Join("; ", strings.Join(reach(p, o), "; "), p.value(checklist.QPersonAccess, o.ID).Text))
	},
	checklist.QFamilyLivesWith: func(p *paper, o *checklist.Person) string { return english.Capital(livingWords(p, o)) },
	checklist.QFamilyContact:   contactByChild,
	checklist.QChildAttendance: func(p *paper, c *checklist.Person) string {
		if c.Attendance.Of == 0 {
			return ""
		}
		return english.Capital(inSchool(p, c.Attendance))
	},
}
