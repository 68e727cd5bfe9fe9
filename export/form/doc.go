// Package form reads a council's own form into the fields of checklist/authority/form: a Word file, the boxes of a PDF, a
// page of a portal, text pasted from any of them, or the JSON that the program printed before.
//
// It knows where a form asks for something, and nothing of what our record has to say to it. Every reader brings its
// file down to lines and tables with the places to fill in marked in them ([line], [table]); one set of rules then finds
// label and blank. Start at [Read]; [Blank] makes the copy of a Word form that is kept.
package form
