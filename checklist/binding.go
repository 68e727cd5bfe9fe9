package checklist

import (
	"referral/checklist/when"
)

// binding reads and writes the typed field behind a question. set reports whether it has used the text; if not, the
// text is kept next to the field as an answer.
type binding struct {
	get func(s slot, v *Value)
	set func(s slot, v Value) (used bool, err error)

	answerText func(v Value) string // answerText returns what is kept as the answer if that is not the text; nil for the text.
	staff      bool                 // staff is true if the answer is someone who saw, heard or decided something at work.
}

// bindings has one line for each question that the program decides by. The question IDs are part of the file format.
var bindings = map[string]binding{
	// The referral.
	QReferralTonight:            choice(func(s slot) *YesNo { return &s.r.Request.Tonight }),
	QReferralDate:               day(func(s slot) *string { return &s.r.Request.Made }),
	QReferralHow:                choice(func(s slot) *How { return &s.r.Request.How }),
	QReferralType:               choice(func(s slot) *RequestType { return &s.r.Request.Type }),
	QReferralLevel:              choice(func(s slot) *Level { return &s.r.Request.Level }),
	QReferralLocalLevel:         text(func(s slot) *string { return &s.r.Request.LocalLevel }),
	QConcernHarmTypes:           ticks(func(s slot) *[]string { return &s.r.Request.Worries }),
	QAgenciesSocialWorker:       route(RouteAllocatedWorker),
	QFamilyRiskFactors:          riskFactors(),
	QSupportEarlyHelpAssessment: choice(func(s slot) *YesNo { return &s.r.Request.EarlyHelpAssessment.Done }),
	QSupportEarlyHelpWhen:       date(func(s slot) *when.When { return &s.r.Request.EarlyHelpAssessment.When }),
	QSupportEarlyHelpReference:  text(func(s slot) *string { return &s.r.Request.EarlyHelpAssessment.Reference }),
	QReferrerName:               text(func(s slot) *string { return &s.r.Referrer.Name }),
	QReferrerRole:               text(func(s slot) *string { return &s.r.Referrer.Role }),
	QReferrerAgency:             text(func(s slot) *string { return &s.r.Referrer.Agency }),
	QReferrerAddress:            text(func(s slot) *string { return &s.r.Referrer.Address }),
	QReferrerPhone:              text(func(s slot) *string { return &s.r.Referrer.Phone }),
	QReferrerEmail:              text(func(s slot) *string { return &s.r.Referrer.Email }),
	QCallAnsweredBy:             call(func(a *Action) *string { return &a.Who }),
	QCallAdvice:                 call(func(a *Action) *string { return &a.Text }),
	QCallReference:              call(func(a *Action) *string { return &a.Reference }),
	QCallWhen:                   callWhen(),
	QSharingBasis:               choice(func(s slot) *Basis { return &s.r.Sharing.Basis }),
	QConsentShareWithAgencies:   choice(func(s slot) *Agreement { return &s.r.Sharing.Agencies }),
	QSharingDecidedBy:           decider(func(s slot) *string { return &s.r.Sharing.DecidedBy }),
	QSharingFamilyToldWhat:      text(func(s slot) *string { return &s.r.Sharing.FamilyTold.What }),
	QSharingFamilyToldBy:        text(func(s slot) *string { return &s.r.Sharing.FamilyTold.By }),
	QSharingFamilyToldWhen:      date(func(s slot) *when.When { return &s.r.Sharing.FamilyTold.When }),

	// A child.
	QChildBornYet:          bornYet(),
	QChildName:             text(func(s slot) *string { return &s.person.Name }),
	QChildAliases:          names(func(s slot) *[]string { return &s.person.Aliases }),
	QChildBorn:             date(func(s slot) *when.When { return &s.person.Born }),
	QChildDue:              date(func(s slot) *when.When { return &s.person.Due }),
	QChildPronouns:         text(func(s slot) *string { return &s.person.Pronouns }),
	QChildPhone:            text(func(s slot) *string { return &s.person.Phone }),
	QChildAddress:          home(0),
	QChildPostcode:         postcode(),
	QChildOtherHome:        home(1),
	QChildCurrentAddress:   staying(),
	QChildNHSNumber:        text(func(s slot) *string { return &s.person.NHSNumber }),
	QChildUPN:              text(func(s slot) *string { return &s.person.UPN }),
	QChildPrivateFostering: choice(func(s slot) *YesNo { return &s.person.PrivateFostering }),
	QChildInterpreter:      choiceWithText(func(s slot) (*YesNo, *string) { return &s.person.Interpreter.Needed, &s.person.Interpreter.Language }),
	QChildAttendance:       attendance(),
	QConsentChildTold:      choice(func(s slot) *Told { return &s.person.Consent.Told }),
	QConsentChildToldBy:    colleague(func(s slot) *string { return &s.person.Consent.ToldBy }),
	QConsentChildToldOn:    date(func(s slot) *when.When { return &s.person.Consent.ToldOn }),
	QChildPlan:             choice(func(s slot) *Plan { return &s.person.Plan }),
	QChildAttendanceUnit:   choice(func(s slot) *Unit { return &s.person.Attendance.Unit }),
	QFamilyOtherParent:     otherParent(),
	QConsentChildDecidedBy: decider(func(s slot) *string { return &s.person.Consent.DecidedBy }),
	QConsentChildAgrees:    choice(func(s slot) *Agreement { return &s.person.Consent.Agreed }),

	// Anyone else.
	QPersonName:                   text(func(s slot) *string { return &s.person.Name }),
	QPersonNameHeld:               yes(func(s slot) *bool { return &s.person.NameHeld }),
	QPersonAliases:                names(func(s slot) *[]string { return &s.person.Aliases }),
	QPersonGender:                 text(func(s slot) *string { return &s.person.Gender }),
	QPersonPronouns:               text(func(s slot) *string { return &s.person.Pronouns }),
	QPersonEmail:                  text(func(s slot) *string { return &s.person.Email }),
	QPersonSafeContact:            text(func(s slot) *string { return &s.person.SafeContact }),
	QPersonStaffRisk:              choice(func(s slot) *YesNo { return &s.person.StaffRisk }),
	QPersonAccess:                 byChild(sharedAccess, choice(func(s slot) *YesNo { return &s.shared.Access })),
	QPersonInterpreter:            choiceWithText(func(s slot) (*YesNo, *string) { return &s.person.Interpreter.Needed, &s.person.Interpreter.Language }),
	QPersonAgency:                 work(func(w *Work) *string { return &w.Agency }),
	QPersonPost:                   work(func(w *Work) *string { return &w.Post }),
	QPersonLastSeen:               byChild(sharedLastSeen, date(func(s slot) *when.When { return &s.shared.LastSeen })),
	QAgenciesLeadProfessional:     leads(),
	QFamilyRelation:               relation(func(t *Relation) *string { return &t.Is }),
	QFamilyParentalResponsibility: relationChoice(func(t *Relation) *YesNo { return &t.ParentalResponsibility }),
	QFamilySameForAll:             same(QFamilySameForAll),
	QConsentSameForAll:            same(QConsentSameForAll),
	QFamilyClass:                  relationChoice(func(t *Relation) *RelationClass { return &t.Class }),
	QFamilyResponsibilityKnown:    relationChoice(func(t *Relation) *ResponsibilityKnown { return &t.Known }),
	QFamilyLivesWith:              livesWith(),
	QFamilyContact:                relation(func(t *Relation) *string { return &t.Contact }),
	QFamilyPrimaryCarer:           mainCarer(),
	QFamilyParentBorn:             date(func(s slot) *when.When { return &s.person.Born }),
	QFamilyHouseholdBorn:          date(func(s slot) *when.When { return &s.person.Born }),
	QFamilyParentPhone:            text(func(s slot) *string { return &s.person.Phone }),
	QFamilyParentAddress:          home(0),
	QFamilyPersonOfConcern:        choice(func(s slot) *YesNo { return &s.person.OfConcern.Is }),
	QConsentParentsTold:           byChild(sharedConsent, choice(func(s slot) *Told { return &s.shared.Consent.Told })),
	QConsentToldBy:                byChild(sharedConsent, colleague(func(s slot) *string { return &s.shared.Consent.ToldBy })),
	QConsentToldOn:                byChild(sharedConsent, date(func(s slot) *when.When { return &s.shared.Consent.ToldOn })),
	QConsentParentsAgree:          byChild(sharedConsent, choice(func(s slot) *Agreement { return &s.shared.Consent.Agreed })),
	QConsentDecidedBy:             byChild(sharedConsent, decider(func(s slot) *string { return &s.shared.Consent.DecidedBy })),

	// A fact.
	QFactKind:         choice(func(s slot) *FactKind { return &s.fact.Kind }),
	QFactWhen:         date(func(s slot) *when.When { return &s.fact.When }),
	QFactHappened:     date(func(s slot) *when.When { return &s.fact.Happened }),
	QFactWhere:        text(func(s slot) *string { return &s.fact.Where }),
	QFactFrom:         person(func(s slot) *string { return &s.fact.From }),
	QFactTo:           colleague(func(s slot) *string { return &s.fact.To }),
	QFactBy:           colleague(func(s slot) *string { return &s.fact.By }),
	QFactText:         text(func(s slot) *string { return &s.fact.Text }),
	QFactSpeaker:      person(func(s slot) *string { return &s.fact.Speaker }),
	QFactAsked:        text(func(s slot) *string { return &s.fact.Asked }),
	QFactWords:        text(func(s slot) *string { return &s.fact.Words }),
	QFactLang:         text(func(s slot) *string { return &s.fact.Lang }),
	QFactMeaning:      text(func(s slot) *string { return &s.fact.Meaning }),
	QFactWritten:      date(func(s slot) *when.When { return &s.fact.Written.When }),
	QFactNote:         text(func(s slot) *string { return &s.fact.Written.Note }),
	QFactKnownHow:     text(func(s slot) *string { return &s.fact.KnownHow }),
	QFactAbout:        persons(func(s slot) *[]string { return &s.fact.About }),
	QFactWorries:      ticks(func(s slot) *[]string { return &s.fact.Worries }),
	QFactInjuryPlace:  text(func(s slot) *string { return &s.fact.Injury.Place }),
	QFactInjurySize:   text(func(s slot) *string { return &s.fact.Injury.Size }),
	QFactInjuryColour: text(func(s slot) *string { return &s.fact.Injury.Colour }),
	QFactInjurySeenBy: colleague(func(s slot) *string { return &s.fact.Injury.SeenBy }),
	QFactMarked:       ticks(func(s slot) *[]string { return &s.fact.Marked }),
	QFactCount:        count(),
	QFactHold:         choice(func(s slot) *Hold { return &s.fact.Hold }),

	// An event, an action or a route.
	QEventKind:       choice(func(s slot) *EventKind { return &s.event.Kind }),
	QEventWhen:       date(func(s slot) *when.When { return &s.event.When }),
	QEventText:       text(func(s slot) *string { return &s.event.Text }),
	QEventWho:        persons(func(s slot) *[]string { return &s.event.Who }),
	QEventOutcome:    text(func(s slot) *string { return &s.event.Outcome }),
	QEventWhy:        text(func(s slot) *string { return &s.event.Why }),
	QActionKind:      actionKind(),
	QActionThrough:   through(),
	QActionTried:     text(func(s slot) *string { return &s.action.Who }),
	QActionNext:      text(func(s slot) *string { return &s.action.Text }),
	QActionWhen:      date(func(s slot) *when.When { return &s.action.When }),
	QActionWho:       text(func(s slot) *string { return &s.action.Who }),
	QActionText:      text(func(s slot) *string { return &s.action.Text }),
	QActionReference: text(func(s slot) *string { return &s.action.Reference }),
	QActionStep:      text(func(s slot) *string { return &s.action.Step }),
	QActionDue:       wholeDay(func(s slot) *string { return &s.action.Due }),
	QActionDone:      yes(func(s slot) *bool { return &s.action.Done }),
	QRouteTold:       choice(func(s slot) *YesNo { return &s.route.Told }),
	QRouteWho:        text(func(s slot) *string { return &s.route.Who }),
	QRouteWhen:       date(func(s slot) *when.When { return &s.route.When }),
	QRouteReference:  text(func(s slot) *string { return &s.route.Reference }),
}

// OfStaff reports whether the answer to the question is someone who saw, heard or decided something at work.
func OfStaff(question string) bool { return bindings[question].staff }

// Bound reports whether the question has a typed field.
func Bound(question string) bool {
	_, ok := bindings[question]
	return ok
}
