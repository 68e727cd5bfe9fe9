// Package plain is the interview line by line: append-only text with numbered choices, for screen readers, pipes and
// terminals that can do no more. It drives the same wizard.Flow as the screen. Every answer is one line, or lines that
// end with a dot. Start at [Run].
package plain
