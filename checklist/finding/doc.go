// Package finding holds one comment about a text or a record, and the three ways
// of writing a list of them: text, JSON and SARIF.
//
// It knows what a finding is. It does not know how one is found: wording and
// review do that. Offsets are bytes in memory and become code points only when
// they are written, so that nothing else converts them. Start at Finding.
package finding
