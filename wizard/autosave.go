package wizard

import "time"

// When a draft is saved, on screen and line by line alike.
const (
	SaveAfter  = 250 * time.Millisecond // SaveAfter is the delay from the first unsaved key to the save.
	RetryAfter = 3 * time.Second        // RetryAfter is the delay from a failed save to the next try.
)

// LockAfter is how long without a key before the drafts are locked.
const LockAfter = 15 * time.Minute

// Since returns how long ago something was, by the clock that says it was longer ago: the wall clock also counts the time
// that a computer slept, and the other one is right even if the wall clock is put back.
func Since(then, now time.Time) time.Duration {
	return max(now.Sub(then), now.Round(0).Sub(then.Round(0)))
}
