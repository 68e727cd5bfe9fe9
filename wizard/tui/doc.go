// Package tui is the step-by-step form on a screen: one page at a time over a [wizard.Flow]. It knows how pages are
// drawn, which key does what, and when a draft is saved. It knows nothing of what is asked, of what is found in a text,
// or of how a draft is sealed.
//
// [Model] owns the screen and is the only Bubble Tea model; a page is a plain struct beside it. huh is the form engine;
// the fields are our own. Nothing reads a file or waits in Update: slow work is a command, and a command never touches
// the record. Below it, package screen has rows, styles and keys, and
// package prose the editor of texts. Package plain is the same flow line by line. Start at
// [Run] and screen/keys.go.
package tui
