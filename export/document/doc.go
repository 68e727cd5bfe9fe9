// Package document is the model of a paper: headings, paragraphs, numbered facts, quotations, tables, lists and blanks.
// It knows nothing of referrals or file formats: the sheets of package export compose a [Document], and the packages
// markdown, text, pdf and docx write it. Start at [Document].
package document
