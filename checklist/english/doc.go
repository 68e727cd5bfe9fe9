// Package english puts words together: lists, capitals, sentences, counts, and lines that fit a width.
//
// It knows nothing of what the words are about, and changes no word unless asked to. Start at [And], [Sentence] and
// [Wrap].
package english
