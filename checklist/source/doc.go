// Package source lists the sources of guidance, and when each was read.
//
// It knows titles, kinds and years, but not what a source says: the files that cite it say that in their own words.
// Start at [Get].
package source
