// Package field has the fields of a form: a text, a line, a date, and rows to choose from, each one question for huh.
// It knows how a question is drawn, open or as one row, and what its keys do, and writes each answer to its [Host]. It
// knows nothing about pages: which question comes next, what opens over it, or when a draft is saved.
//
// Start at field.go: [New] builds the [Field] for a step of the flow; open.go has the [Room] it is drawn in.
package field
