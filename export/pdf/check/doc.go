// Package check reads a PDF that package pdf wrote and checks it against those rules of PDF/UA-1 and PDF/A-2 that a
// machine can check and that apply to such a file. It is for tests, and not a validator for other files: it only reads
// what package pdf writes. Start at [Run]; [Rules] lists the rules.
package check
