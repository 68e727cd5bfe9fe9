// Package screentest is for tests of what is drawn on a terminal: keys by name, a terminal emulator, golden screens,
// and the built program in its own terminal. It knows no pages or questions, and is imported only by tests. Start at
// [Key] and [Start].
package screentest
