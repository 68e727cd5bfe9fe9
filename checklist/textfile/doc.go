// Package textfile turns the bytes of a file into text, however the computer that wrote it encodes text: UTF-8 with or
// without a byte order mark, UTF-16 as Notepad and PowerShell write it, or Windows-1252. It says what kind of file it
// is if it is not text, such as a Word file or a PDF.
//
// It does not open files, does not know what a text is about, and does not clean it: package clean does that.
//
// Start at [Decode].
package textfile
