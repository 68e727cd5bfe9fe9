// Package save writes a finished paper to a new file that only its owner can open, under a name that names no child,
// and knows the folders that other programs copy. It knows nothing of what is on the paper. Start at [File].
package save
