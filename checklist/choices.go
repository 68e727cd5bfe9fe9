package checklist

var yesNo = []string{"yes", "no", "not_known"}

// choices are the values that a choice may have. They are part of the file format.
var choices = map[string][]string{
	"yes_no":       yesNo,
	"tonight":      {"yes", "no", "not_sure"},
	"risk_factors": {"known", "nothing_known"},
	"told":         {"yes_before", "yes_after", "not_yet", "not_safe", "too_young", "could_not_reach", "asking_first"},
	"agreed":       {"given", "refused", "not_sought", "not_theirs"},
	"agencies":     {"given", "refused", "not_sought", "not_theirs"},
	"type":         {"protection", "assessment", "accommodation", "advice"},
	"level":        {"universal", "school", "targeted", "section17", "section47", "not_sure"},
	"how":          {"call", "form"},
	"basis":        {"safeguarding_task", "consent"},
	"fact":         {"seen", "heard", "record", "passed_on"},
	"event":        {"concern", "referral", "help", "meeting", "talk"},
	"action":       {"call", "sent", "told_family", "advice", "response", "outcome", "challenge", "supervision", "note"},
	"through":      {"no"},
	"hold":         {"staff_safety", "source"},
	"gap":          {GapAsked, GapUnasked, GapWillAsk, GapRefused, GapNone},
	"route":        {"police", "lado", "allocated_worker", "other_authority", "adult_services", "prevent"},
	"risk_factor":  {"alcohol", "drugs", "domestic_abuse", "mental_illness", "learning_difficulty"},
	"worry": {"physical", "emotional", "sexual", "neglect", "adult_works_with_children", "another_child", "fgm_done", "fgm_feared",
		"forced_marriage", "exploitation", "radicalisation", "invented_illness", "not_with_family", "unborn", "mark_not_mobile"},
}

// harmTypes are the worries that may have a subtype after a slash.
var harmTypes = []string{"physical", "emotional", "sexual", "neglect"}
