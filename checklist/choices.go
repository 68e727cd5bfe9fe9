package checklist

// values returns terms as strings.
func values[T ~string](terms ...T) []string {
	out := make([]string, len(terms))
	for i, t := range terms {
		out[i] = string(t)
	}
	return out
}

var (
	yesNo = values(Yes, No, NotKnown)
	gaps  = []GapKind{GapAsked, GapUnasked, GapWillAsk, GapRefused, GapNone}
)

// choices lists the values of each choice. They are part of the file format.
var choices = map[string][]string{
	"yes_no":       yesNo,
	"tonight":      values(Yes, No, NotSure),
	"risk_factors": values(RiskKnown, RiskNothingKnown),
	"told":         values(ToldBefore, ToldAfter, ToldNotYet, ToldNotSafe, ToldTooYoung, ToldCouldNotReach, ToldAskingFirst),
	"agreed":       values(ConsentGiven, ConsentRefused, ConsentNotSought, ConsentNotTheirs),
	"agencies":     values(ConsentGiven, ConsentRefused, ConsentNotSought, ConsentNotTheirs),
	"type":         values(ForProtection, ForAssessment, ForAccommodation, ForAdvice),
	"level":        values(LevelUniversal, LevelSchool, LevelTargeted, Section17, Section47, LevelNotSure),
	"how":          values(ByCall, ByForm),
	"basis":        values(BasisSafeguardingTask, BasisConsent),
	"fact":         values(FactSeen, FactHeard, FactRecord, FactPassedOn),
	"event":        values(EventConcern, EventReferral, EventHelp, EventMeeting, EventTalk),
	"action": values(ActionCall, ActionSent, ActionToldFamily, ActionAdvice, ActionResponse, ActionOutcome, ActionChallenge, ActionSupervision,
		ActionNote),
	"through": values(No),
	"class": values(ClassParent, ClassStepParent, ClassGuardian, ClassCarer, ClassFosterCarer, ClassCouncil, ClassSibling, ClassOtherFamily,
		ClassProfessional, ClassOther),
	"known":           values(KnownByCertificate, KnownByOrder, KnownByTelling),
	"no_other_parent": values(OtherParentNone, OtherParentDied, OtherParentNotKnown, OtherParentNotSafe),
	"plan":            values(PlanProtection, PlanChildInNeed, PlanLookedAfter, PlanWas, PlanNone, PlanNotKnown),
	"unit":            values(UnitDays, UnitSessions),
	"hold":            values(HoldStaffSafety, HoldSource),
	"gap":             values(gaps...),
	"route":           values(RouteNames...),
	"risk_factor":     {"alcohol", "drugs", "domestic_abuse", "mental_illness", "learning_difficulty"},
	"worry": {"physical", "emotional", "sexual", "neglect", "domestic_abuse", "adult_works_with_children", "another_child", "fgm_done", "fgm_feared",
		"forced_marriage", "exploitation", "radicalisation", "invented_illness", "not_with_family", "unborn", "mark_not_mobile"},
}

// harmTypes are the worries that may have a subtype after a slash.
var harmTypes = []string{"physical", "emotional", "sexual", "neglect"}
