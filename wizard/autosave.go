package wizard

import "time"

// When a draft is saved, on the screen and line by line alike.
const (
	SaveAfter  = 250 * time.Millisecond // SaveAfter is the time from the first unsaved key to the save.
	RetryAfter = 3 * time.Second        // RetryAfter is the time from a failed save to the next try.
)

// LockAfter is the time without a key after which the drafts are locked.
const LockAfter = 15 * time.Minute
