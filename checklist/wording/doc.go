// Package wording reads a text and asks about words that a reader cannot use: vague, judging, blaming or softened ones.
//
// It knows phrases, their exceptions, and what a quotation is. It does not know a record or a screen, and it never
// changes a text. Start at [Matcher.Check]; docs/wording.md says how to add a phrase.
package wording
