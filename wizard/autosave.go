package wizard

import "time"

// When a draft is saved, on the screen and line by line alike.
const (
	SaveAfter  = 250 * time.Millisecond // SaveAfter is from the first unsaved key to the save.
	RetryAfter = 3 * time.Second        // RetryAfter is from a save that failed to the next try.
)
