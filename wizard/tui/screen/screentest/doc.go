// Package screentest is for tests of what is drawn on a terminal: keys by their names, an emulator of a terminal, kept
// screens, and the built program in a terminal of its own. It knows no page and no question. Nothing that ships imports
// it. Start at [Key] and [Start].
package screentest
