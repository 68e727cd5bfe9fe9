package workshop

import "strings"

// farthest is how many letters a name may be wrong by and still be recognised.
const farthest = 2

func plainName(name string) string { return strings.ToLower(strings.TrimSpace(name)) }

// Nearest is the case whose name is closest to what was typed, if any is close. A case that is shown only when its
// name is typed is never suggested.
func Nearest(name string) (string, bool) {
	typed := []rune(plainName(name))
	best, at := "", farthest+1
	for _, s := range Browsable() {
		if n := lettersApart(typed, []rune(s.ID)); n < at && n < len(s.ID)/2+1 {
			best, at = s.ID, n
		}
	}
	return best, best != ""
}

// lettersApart counts the letters to put in, leave out or change on the way from one name to the other.
func lettersApart(a, b []rune) int {
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
