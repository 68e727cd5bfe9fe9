// Package clean is the one filter for all text that enters the program, whether pasted, imported or read from a file or
// a profile, and for all text drawn on a terminal.
//
// It knows which characters can harm a terminal, hide text or turn a line around, and how to say what it removed
// without repeating any of it. It keeps every letter, digit, accent and quotation mark, and does not know what the text
// is about. It treats each character by itself, except for the tags of a flag, so an escape sequence that never ends
// loses its first byte but nothing that follows.
//
// Start at [Text] for answers of several lines, [Line] for names and addresses, [Paste] for the clipboard and
// [Terminal] for anything about to be drawn.
package clean
