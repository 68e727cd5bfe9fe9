// Package drafttest keeps a draft in memory with every save of it, for tests of
// whatever goes back to earlier saves. It seals nothing and prunes nothing: that
// is tested in wizard/draft.
//
// Start at [Pile].
package drafttest
