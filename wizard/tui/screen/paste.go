package screen

import (
	"fmt"
	"strconv"
)

// FarTooLong is how many times the longest answer a paste may be before it is refused without being cleaned.
const FarTooLong = 4

// PasteRefused says why a paste of n characters was not taken where there is room for fewer.
func PasteRefused(n, room int) string {
	return fmt.Sprintf("That paste is %s characters; %s fit: nothing was taken.", Thousands(n), Thousands(room))
}

// Thousands writes a number as people read it: 12,345.
func Thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
