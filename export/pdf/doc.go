// Package pdf writes a paper as one PDF file that is both accessible (PDF/UA-1) and suitable for archiving (PDF/A-2a).
//
// It knows the model of package document, fonts and the PDF format; it knows nothing of referrals. Start at [Write].
// A paper goes through these steps, each in its own file:
//
//	clean.go                       text without controls
//	isolates.go, bidi.go, names.go the direction of each character
//	fonts.go, missing.go           its font, and what is said if none has it
//	shape.go, clusters.go          glyphs, and the characters each represents
//	lines.go, language.go          lines of glyphs, and the pieces with a tag of their own
//	blocks.go, headings.go, lists.go, table.go, columns.go, forms.go
//	                               each kind of block as a column of slices, with its structure elements
//	figure.go                      a drawing, as one slice
//	joins.go                       what is never broken at the end of a line: dates, numbers to ring
//	geometry.go, slides.go         the page, and the type size of a slide
//	pages.go, place.go             slices onto pages
//	margins.go                     the head and foot of every page
//	page.go, tags.go               the operators of a page, and the structure tree
//	embed.go, subset.go            the fonts, cut to what is used
//	catalog.go, xmp.go, colour.go, objects.go   the file
//
// The structure tree holds every text, in reading order. A character that no font has is drawn as U+FFFD and reported
// in words; the tree and copied text keep it. The same document always gives the same bytes: the file depends on no
// clock, random number or map order.
package pdf
