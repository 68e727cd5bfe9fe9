// Package tui is the step-by-step form on a screen: one page at a time over a [wizard.Flow]. It knows which page is
// shown, what its keys do, and when a draft is saved, but not what is asked, what is found in a text, or how a draft is
// sealed.
//
// [Model] owns the screen and is the only Bubble Tea model; pages are plain structs. huh is the form engine. Update
// never reads a file or waits: slow work is a command, and a command never touches the record.
//
// Of the packages below, screen has rows, styles and keys, prose the text editor, and field the fields of a form.
// Package plain is the same flow line by line. Start at [Run] and screen/keys.go.
package tui
