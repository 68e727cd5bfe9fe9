// Package private makes new files that only their owner can open, on every system the program runs on, and says whether
// a file is one. It knows nothing of what is written to them. Start at [Create].
package private
