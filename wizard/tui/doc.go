// Package tui is the step-by-step form on a screen: one page at a time over a [wizard.Flow]. It knows which page is shown,
// what its keys do, and when a draft is saved. It knows nothing of what is asked, of what is found in a text, or of how a
// draft is sealed.
//
// [Model] owns the screen and is the only Bubble Tea model; a page is a plain struct next to it. huh is the form engine.
// Nothing reads a file or waits in Update: slow work is a command, and a command never touches the record.
//
// Below it, package screen has rows, styles and keys, package prose the editor of texts, and package field the fields of
// a form. Package plain is the same flow line by line. Start at [Run] and screen/keys.go.
package tui
