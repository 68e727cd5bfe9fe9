package review

import "strings"

// postcodeArea is the letters with which the postcode in a text begins: SN for SN1 2AB.
func postcodeArea(text string) string {
	words := strings.Fields(strings.ToUpper(text))
	for i := len(words) - 1; i > 0; i-- {
		in, out := strings.Trim(words[i], ".,;"), words[i-1]
		if len(in) != 3 || in[0] < '0' || in[0] > '9' || !letters(in[1:]) || len(out) < 2 || len(out) > 4 {
			continue
		}
		if n := strings.IndexAny(out, "0123456789"); n == 1 || n == 2 {
			if letters(out[:n]) {
				return out[:n]
			}
		}
	}
	return ""
}

func letters(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r < 'A' || r > 'Z' }) < 0
}
