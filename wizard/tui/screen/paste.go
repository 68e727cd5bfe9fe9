package screen

import (
	"fmt"

	"referral/checklist/english"
)

// FarTooLong is how many times longer than the longest answer a paste may be before it is refused uncleaned.
const FarTooLong = 4

// PasteRefused says why a paste of n characters was not taken, if there is room for fewer.
func PasteRefused(n, room int) string {
	return fmt.Sprintf("That paste has %s characters, and only %s fit. None of it was kept.", english.Thousands(n), english.Thousands(room))
}

// FloodFull says that the rest of a flood was dropped.
func FloodFull() string {
	return fmt.Sprintf("More than %s characters came at once. What fitted before that was kept; the rest was not.", english.Thousands(FloodMost))
}
