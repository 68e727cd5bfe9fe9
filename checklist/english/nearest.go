package english

import "strings"

// farthest is how many letters of a name can be wrong for it still to be recognised.
const farthest = 2

// Nearest returns the name that was probably meant by what was typed: the one with the fewest wrong letters, or else
// the first that begins with it. It reports false if none is close.
func Nearest(typed string, names []string) (string, bool) {
	typed = strings.ToLower(strings.TrimSpace(typed))
	best, fewest := "", farthest+1
	for _, name := range names {
		wrong := wrongLetters([]rune(typed), []rune(strings.ToLower(name)))
		if wrong < fewest && wrong < len(name)/2+1 {
			best, fewest = name, wrong
		}
	}
	if best != "" || len(typed) < 3 {
		return best, best != ""
	}
	for _, name := range names {
		if strings.HasPrefix(strings.ToLower(name), typed) {
			return name, true
		}
	}
	return "", false
}

// wrongLetters counts the letters to add, remove or change to turn one name into the other.
func wrongLetters(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		corner := row[0]
		row[0] = i + 1
		for j := range b {
			n := corner
			if a[i] != b[j] {
				n = 1 + min(corner, row[j], row[j+1])
			}
			corner, row[j+1] = row[j+1], n
		}
	}
	return row[len(b)]
}
