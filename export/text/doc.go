// Package text writes a paper as plain text: for a screen reader, an email, or a box in someone else's form.
//
// It knows the model of package document and how wide characters are, but nothing of referrals. It writes only words
// and line feeds: a table is read row by row, each cell after the name of its column, and nothing is drawn. Bold and
// languages are left out. Start at [Write] for a whole paper and at [Plain] for one box.
package text
