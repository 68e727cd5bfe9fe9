package checklist

import "referral/checklist/when"

// notTold is the outcome of a referral that the school has heard nothing about.
const notTold = "not_told"

// DecisionTold reports whether the school was told what the council decided.
func (r *Referral) DecisionTold() bool {
	outcome := r.Answers[QAfterOutcome].Text
	return outcome != "" && outcome != notTold
}

// DecidedOn returns the day on which the school was told of the decision: as answered or else as the log has it. It is
// zero if that is not known to the day.
func (r *Referral) DecidedOn() when.When {
	if day, _ := dateIn(r.Answers[QAfterDecidedOn].Text); day.Precision() >= when.Day && r.Answers[QAfterOutcome].Text != notTold {
		return day
	}
	on := when.When{}
	for _, a := range r.Actions {
		if a.Kind == ActionOutcome && a.When.Precision() >= when.Day {
			on = a.When
		}
	}
	return on
}
