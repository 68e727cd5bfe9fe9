package checklist

// The terms of the record: the values of each choice. Each list of the file format has its own type, so that a level
// cannot be mistaken for a kind of fact. The empty value of every type means unanswered.

// YesNo answers a question with yes or no. choices says which other answers a question accepts.
type YesNo string

// The answers to a yes-or-no question.
const (
	Yes      YesNo = "yes"
	No       YesNo = "no"
	NotKnown YesNo = "not_known"
	NotSure  YesNo = "not_sure" // NotSure is offered if the question is whether a child is in danger now.
)

// How is the way in which a referral is made.
type How string

// The ways to make a referral.
const (
	ByCall How = "call"
	ByForm How = "form"
)

// RequestType is what is asked of the authority.
type RequestType string

// What can be asked of the authority.
const (
	ForProtection    RequestType = "protection"
	ForAssessment    RequestType = "assessment"
	ForAccommodation RequestType = "accommodation"
	ForAdvice        RequestType = "advice"
)

// Level is the level of need in the referrer's view. The authority decides the threshold.
type Level string

// The levels of need.
const (
	LevelUniversal Level = "universal"
	LevelSchool    Level = "school"
	LevelTargeted  Level = "targeted"
	Section17      Level = "section17"
	Section47      Level = "section47"
	LevelNotSure   Level = "not_sure"
)

// Basis is the ground for sharing information.
type Basis string

// The grounds for sharing.
const (
	BasisSafeguardingTask Basis = "safeguarding_task"
	BasisConsent          Basis = "consent"
)

// Agreement is whether someone agrees to help, or agrees to services talking to each other. It is separate from being
// told.
type Agreement string

// The answers to whether someone agrees.
const (
	ConsentGiven     Agreement = "given"
	ConsentRefused   Agreement = "refused"
	ConsentNotSought Agreement = "not_sought"
	ConsentNotTheirs Agreement = "not_theirs" // ConsentNotTheirs is for someone who has no say in it.
)

// Told is whether someone knows of the referral.
type Told string

// The answers to whether someone has been told.
const (
	ToldBefore        Told = "yes_before"
	ToldAfter         Told = "yes_after"
	ToldNotYet        Told = "not_yet"
	ToldNotSafe       Told = "not_safe"
	ToldTooYoung      Told = "too_young" // ToldTooYoung came with format 2.
	ToldCouldNotReach Told = "could_not_reach"
	ToldAskingFirst   Told = "asking_first" // ToldAskingFirst is for someone about whom the front door is asked first.
)

// Yes reports whether they have been told.
func (t Told) Yes() bool { return t == ToldBefore || t == ToldAfter }

// No reports whether they have not been told, for a stated reason.
func (t Told) No() bool { return t != "" && !t.Yes() }

// FactKind is how the school knows a fact.
type FactKind string

// The kinds of fact.
const (
	FactSeen     FactKind = "seen"
	FactHeard    FactKind = "heard"
	FactRecord   FactKind = "record"
	FactPassedOn FactKind = "passed_on"
)

// EventKind is what an entry of the history is about.
type EventKind string

// The kinds of event.
const (
	EventConcern  EventKind = "concern"
	EventReferral EventKind = "referral"
	EventHelp     EventKind = "help"
	EventMeeting  EventKind = "meeting"
	EventTalk     EventKind = "talk"
)

// ActionKind is what was done.
type ActionKind string

// The kinds of action.
const (
	ActionCall        ActionKind = "call"
	ActionSent        ActionKind = "sent"
	ActionToldFamily  ActionKind = "told_family"
	ActionAdvice      ActionKind = "advice"
	ActionResponse    ActionKind = "response"
	ActionOutcome     ActionKind = "outcome"
	ActionChallenge   ActionKind = "challenge"
	ActionSupervision ActionKind = "supervision"
	ActionNote        ActionKind = "note"
)

// GapKind is why there is no answer.
type GapKind string

// The kinds of gap.
const (
	GapAsked   GapKind = "asked"
	GapUnasked GapKind = "not_asked"
	GapWillAsk GapKind = "will_ask"
	GapRefused GapKind = "declined"
	GapNone    GapKind = "does_not_apply"
)

// Risk is what is known of a risk factor in the home.
type Risk string

// What can be known of a risk factor.
const (
	RiskKnown        Risk = "known"
	RiskNothingKnown Risk = "nothing_known"
)

// Hold is the separate sheet that a fact belongs on; empty for the main sheet.
type Hold string

// The separate sheets.
const (
	HoldStaffSafety Hold = "staff_safety" // HoldStaffSafety keeps a fact for the people who visit (R98).
	HoldSource      Hold = "source"       // HoldSource keeps a fact that would identify someone who asked not to be named (R44).
)

// RelationClass is what someone is to a child, as far as it decides what they are asked. The writer chooses it.
type RelationClass string

// The classes of relation.
const (
	ClassParent       RelationClass = "parent"
	ClassStepParent   RelationClass = "step_parent"  // ClassStepParent is a step-parent or the partner of a parent.
	ClassGuardian     RelationClass = "guardian"     // ClassGuardian is a special guardian, or someone with an order that the child lives with them.
	ClassCarer        RelationClass = "carer"        // ClassCarer looks after the child without an order.
	ClassFosterCarer  RelationClass = "foster_carer" // ClassFosterCarer looks after the child for the council, in a home of any kind.
	ClassCouncil      RelationClass = "council"
	ClassSibling      RelationClass = "sibling"
	ClassOtherFamily  RelationClass = "other_family"
	ClassProfessional RelationClass = "professional"
	ClassOther        RelationClass = "other"
)

// ResponsibilityKnown is how we know whether someone has parental responsibility.
type ResponsibilityKnown string

// The ways to know of parental responsibility.
const (
	KnownByCertificate ResponsibilityKnown = "certificate"
	KnownByOrder       ResponsibilityKnown = "order"
	KnownByTelling     ResponsibilityKnown = "told" // KnownByTelling means that someone in the family said so.
)

// NoOtherParent is why only one parent of a child is named.
type NoOtherParent string

// The reasons why only one parent is named. Each settles the question for good.
const (
	OtherParentNone     NoOtherParent = "none"
	OtherParentDied     NoOtherParent = "died"
	OtherParentNotKnown NoOtherParent = "not_known"
	OtherParentNotSafe  NoOtherParent = "not_safe" // OtherParentNotSafe means that it is not safe to name this parent here.
)

// Plan is a plan of the council's that a child is or was on.
type Plan string

// Running reports whether the child is on the plan, or looked after, now.
func (p Plan) Running() bool {
	return p == PlanProtection || p == PlanChildInNeed || p == PlanLookedAfter
}

// The plans.
const (
	PlanProtection  Plan = "protection"
	PlanChildInNeed Plan = "child_in_need"
	PlanLookedAfter Plan = "looked_after"
	PlanWas         Plan = "was" // PlanWas is any of the three in the past.
	PlanNone        Plan = "none"
	PlanNotKnown    Plan = "not_known"
)

// Unit is what attendance is counted in. A school day has two sessions.
type Unit string

// The units of attendance.
const (
	UnitDays     Unit = "days"
	UnitSessions Unit = "sessions"
)
