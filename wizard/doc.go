// Package wizard is the interview without a screen. [Flow] knows which question is asked now and about whom, and what
// comes before and after; it keeps the answers in a record, undoes, jumps and counts. [Session] joins a flow to a draft
// and decides when to save. [Store] is what a session needs from the place where drafts are kept.
//
// The front ends tui and plain drive the same flow, so a question is added once, in package checklist. Interface words
// that both show are in words.go. Start at [NewFlow].
package wizard
