// Package review looks at a whole record as its readers will: what is missing, what contradicts itself, what is badly
// put.
//
// Each check is one [Rule] in a list: what it looks for, why, the question it asks, its source, the requirement rows
// that it keeps, and a function over the record. No rule blocks anything, and none decides a threshold. An honest gap
// is an answer and is never found; one gap is reported once; no rule sends anyone back to the child or the family.
// docs/review.md lists the rules.
//
// Most rules look for what is missing. Others compare names, pronouns, dates, ages and numbers in the text with what is
// entered, and answers with one another. Precision comes first there: a comparison that is often wrong is worse than
// none. A third kind asks if an answer says too little: a question's stanza lists its wants, and each want has a rule.
// General words are in general.go; [Open] says which findings to look at first. [Readers] turns the findings into what
// four readers would ask, on one page.
//
// [Reviewer.Review] runs all rules and adds the wording of every answer; start there. The package knows no screen and
// no clock. To add a check, add one value to a list, and to the cases of rules_test.go a record in which it finds
// something and one in which it does not. A rule that is responsible for a must question names it under Covers, so that
// the general rule leaves it alone.
package review
