// Package followup says what follows a referral: the deadlines with the rule, source and sum of each, when to ring again,
// the ladder of challenge, and what to expect with each outcome.
//
// It counts with workday by the rules of a profile of authority. Where a profile has no rule, the usual one of guidance
// is shown, marked as not known locally; where guidance has none either, nothing is shown and the step is named as
// unknown. It never makes a task of telling a parent: who tells the family is agreed with the front door (R33, R48).
// It prints nothing and knows no screen. Start at [Of].
package followup
