// Package prose is an editor of a text: what is typed, pasted and moved about in, what can be undone, how it is wrapped,
// and the marks under its words. It knows letters, rows and findings. It knows no question, no record and no page: it is
// told of a gap only to show it again when typing is undone.
//
// [Editor] is all there is to see; start at editor.go.
package prose
