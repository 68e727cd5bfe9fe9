// Package form reads a council's own form into the fields of checklist/authority/form. The form can be a Word file, a
// PDF form, a portal's page, text pasted from any of them, or JSON that the program printed before.
//
// It knows where a form asks for something, but not what our record has to say. Each reader reduces its file to lines
// and tables with the places to fill in marked ([line], [table]); one set of rules then finds labels and blanks. Start
// at [Read]; [Blank] makes the copy of a Word form that is kept.
package form
