// Package check reads a PDF that package pdf wrote, and holds it against the rules of PDF/UA-1 and PDF/A-2 that a machine
// can check and that apply to such a file. It is for tests, and no validator for other people's files: it reads only what
// package pdf writes. Start at [Run]; [Rules] lists the rules.
package check
