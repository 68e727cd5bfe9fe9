// Package export composes papers from a record: the main referral, the sheets that are kept apart from it, the words for
// a telephone call, the worksheet. It knows what each paper may hold and in which order it reads best; it does not know
// how a paper is written to a file, which is the work of the packages below it, and it never changes what a person wrote.
// Start at [Sheets] and [Formats].
package export
