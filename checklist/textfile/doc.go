// Package textfile turns the bytes of a file into text, whichever way the computer that wrote it did so: UTF-8 with a
// byte order mark or without, UTF-16 as Notepad and PowerShell write it, or Windows-1252. A file that is not text, such
// as a Word file or a PDF, is named by what is in it.
//
// It does not open files, does not know what a text is about, and does not clean it: package clean does that.
//
// Start at [Decode].
package textfile
