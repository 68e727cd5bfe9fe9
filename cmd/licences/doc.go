// Package licences holds the licence of every module that is linked into the program, and of Go itself. The texts are
// copies: go test ./cmd/licences -update fetches them again from the modules that go.mod names, and without -update
// the test fails if one is missing or out of date. The fonts' licences are kept with the fonts, in export/pdf.
package licences
