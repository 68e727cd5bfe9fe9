// Package show is a training session on a projector: slides of an invented case, decisions to play, a text to rewrite, a
// countdown, and handouts. It knows its screens, its keys and what a clicker sends. It knows no draft and no store, and
// of the program's form only what [Form] says: the caller of [Run] passes the form in.
//
// What a case holds is in package workshop. Start at [Run], model.go and keys.go.
package show
