// Package wording reads a text and asks about words that a reader cannot use:
// vague, judging, blaming or softened ones.
//
// It knows phrases, what makes an exception to them, and what is a quotation.
// It does not know a record or a screen, and it never changes a text. Start at
// Matcher.Check; docs/wording.md says how to add a phrase.
package wording
