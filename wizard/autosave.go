package wizard

import "time"

// When a draft is saved, on screen and line by line alike.
const (
	SaveAfter  = 250 * time.Millisecond // SaveAfter is the delay from the first unsaved key to the save.
	RetryAfter = 3 * time.Second        // RetryAfter is the delay from a failed save to the next try.
)

// LockAfter is how long without a key before the drafts are locked.
const LockAfter = 15 * time.Minute
