// Package prose is a text editor: typing, pasting, moving about, undo, wrapping, and the marks under words. It knows
// letters, rows and findings, but no questions, records or pages. It is told about a gap only to show it again if
// typing is undone.
//
// Only [Editor] is exported; start at editor.go.
package prose
