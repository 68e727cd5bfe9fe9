// Package content reads TOML strictly: an unknown key, a value of the wrong kind and a key given twice are mistakes,
// each with its line.
//
// It knows nothing of what a file is about. The package that owns a kind of file declares the struct and checks the
// values. Start at [Decode] for the program's own files, and at [Read] for files that someone else has written.
package content
