// Package cmd is the command line: one file for each command, with its options, its constructor and what it does.
// Only this package prints, decides which files are read and written, knows the clock and the folders, and picks the
// exit status. [Main] runs the program; [Run] runs one command line in a given [Env], as the tests do. To add a
// command, add a file and one line in root.go.
package cmd
