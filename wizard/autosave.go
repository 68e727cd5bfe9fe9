package wizard

import "time"

// When a draft is saved, on screen and line by line alike.
const (
	SaveAfter  = 250 * time.Millisecond // SaveAfter is the delay from the first unsaved key to the save.
	RetryAfter = 3 * time.Second        // RetryAfter is the delay from a failed save to the next try.
)

// LockAfter is how long without a key before the drafts are locked.
const LockAfter = 15 * time.Minute

// Since returns how long ago something was. The clock on the wall counts the time that a computer slept, and the other one
// goes on where the clock on the wall is put back; the longer of the two is right.
func Since(then, now time.Time) time.Duration {
	return max(now.Sub(then), now.Round(0).Sub(then.Round(0)))
}
