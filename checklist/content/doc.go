// Package content reads TOML strictly: an unknown key, a value of the wrong kind and a key given twice are mistakes, and
// each has its line.
//
// It knows nothing of what a file is about. Whoever owns a kind of file declares the struct and checks the values. Start
// at Decode for a file of the program's own, at Read for one that somebody else has written.
package content
