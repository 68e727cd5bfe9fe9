// Package pdf writes a paper as one PDF file that is both accessible (PDF/UA-1) and fit for the archive (PDF/A-2a).
//
// It knows the model of package document, fonts and the PDF format; it knows nothing of referrals. Start at [Write].
// A paper goes through these steps, each in its own file:
//
//	clean.go                       text without controls
//	isolates.go, bidi.go, names.go the direction of each character
//	fonts.go, missing.go           its font, and what is said where none has it
//	shape.go, clusters.go          glyphs, and what each stands for
//	lines.go, language.go          lines of them, and the pieces that are tagged by themselves
//	blocks.go, headings.go, lists.go, table.go, columns.go, forms.go
//	                               each kind of block as a column of slices, with its structure elements
//	figure.go                      a drawing, as one slice
//	joins.go                       what is never broken at the end of a line: dates, numbers to ring
//	geometry.go, slides.go         the page, and the type that a slide takes
//	pages.go, place.go             slices onto pages
//	margins.go                     what every page carries at its head and its foot
//	page.go, tags.go               the operators of a page, and the structure tree that they belong to
//	embed.go, subset.go            the fonts, cut to what is used
//	catalog.go, xmp.go, colour.go, objects.go   the file
//
// Every text is found in the structure tree, in reading order. A character that no font has is drawn as U+FFFD and
// reported in words; in the tree, and for whoever copies it, it is itself. The same document gives the same bytes: there is no clock, no random number and no map order in the file.
package pdf
