// Package followup says what follows a referral: the deadlines with the rule, source and sum of each, when to ring
// again, the escalation ladder, and what to expect with each outcome.
//
// It counts working days by the rules of an authority's profile. If a profile has no rule, it shows the usual one from
// guidance, marked as not known locally; if guidance has none either, it lists the step as unknown. It never makes a
// task of telling a parent: who tells the family is agreed with the front door (R33, R48). It prints nothing and knows
// no screen. Start at [Of].
package followup
