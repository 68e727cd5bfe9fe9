// Package clean is the one filter that text passes at every border of the program: what is pasted, imported, read from a
// file or from a profile, and what is drawn on a terminal.
//
// It knows which characters can harm a terminal, hide text or turn a line around, and how to say what it took out
// without repeating any of it. It keeps every letter, digit, accent and quotation mark, and it does not know what the
// text is about. What it does with a character depends on no other, save for the tags of a flag, so an escape sequence
// that never ends loses its first byte and nothing of what follows.
//
// Start at [Text] for answers of several lines, [Line] for names and addresses, [Paste] for the clipboard and
// [Terminal] for anything about to be drawn.
package clean
