// Package export composes papers from a record: the main referral, the separate sheets, the script for a phone call,
// the worksheet. It knows what each paper may hold and the order in which it reads best. It opens no file: the packages
// below it write a paper in a format and save it. It never changes what someone wrote.
//
// Each part of a paper is a function that reads a record through the type paper, which never changes, and returns its
// blocks. What a part needs to know about those before it is passed along in marks.
//
// Start at [Sheets] and [Formats].
package export
