// Package finding holds one comment on a text or a record, and writes a list of them in three ways: text, JSON and
// SARIF.
//
// It does not know how a comment is found: wording and review do that. Offsets are bytes in memory and become code
// points only when they are written, so that nothing else has to convert them. Start at [Finding].
package finding
