package field

import (
	"strconv"

	"referral/wizard/tui/prose"
	"referral/wizard/tui/screen"
)

// textWidth returns the room for words, leaving some for the numbers of marks.
func textWidth(inner int) int {
	if inner > 3*prose.Margin {
		return inner - prose.Margin
	}
	return max(inner-1, 1)
}

// hiddenWords says how much of a text is scrolled out of sight.
func hiddenWords(s *screen.Styles, above, below int) string {
	lines := func(sign string, n int) string {
		if n == 1 {
			return s.Signed(sign, "1 line")
		}
		return s.Signed(sign, strconv.Itoa(n)+" lines")
	}
	switch {
	case above > 0 && below > 0:
		return lines(screen.SignAbove, above) + "   " + lines(screen.SignMore, below)
	case above > 0:
		return lines(screen.SignAbove, above)
	case below > 0:
		return lines(screen.SignMore, below)
	}
	return ""
}
