// Package docx writes a paper as a Word file (.docx) that a school can edit: real headings, numbered facts, quotations,
// lists and tables, each in a named style, so that changing a style changes the whole paper.
//
// It knows the model of package document and the rules of Word's files, but nothing of referrals. Every mark and every
// word is written as text, never as markup, a link or a field. The file names no author, and the same paper gives the
// same bytes. Start at [Write].
package docx
