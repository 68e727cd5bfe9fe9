// Package once holds what is made when it is first asked for, and only once: tables and patterns.
//
// Nothing of it is done before main runs, unlike with sync.OnceValue: every command of the program waits for what is
// (docs/decisions/0004-start.md). It knows nothing of what is made.
package once
