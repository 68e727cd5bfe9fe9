// Package export composes papers from a record: the main referral, the sheets that are kept apart from it, the words for
// a telephone call, the worksheet. It knows what each paper may hold and in which order it reads best. It opens no file:
// the packages below it write a paper in a format and save it. It never changes what a person wrote.
//
// The parts of a paper are functions that read a record through the type paper, which gives the same answer every time,
// and return their blocks. What one part has to know of those before it is in marks, which are passed along.
//
// Start at [Sheets] and [Formats].
package export
