package export

import "strings"

// Split cuts a text into parts of at most limit characters: after a sentence if possible, else after a word, else where
// it must. A limit of 0 cuts nothing.
func Split(text string, limit int) []string {
	text = strings.TrimSpace(text)
	if text == "" {
		return nil
	}
	var out []string
	rest := []rune(text)
	for limit > 0 && len(rest) > limit {
		cut := lastEnd(rest, limit)
		out = append(out, strings.TrimSpace(string(rest[:cut])))
		rest = []rune(strings.TrimSpace(string(rest[cut:])))
	}
	if len(rest) > 0 {
		out = append(out, string(rest))
	}
	return out
}

// lastEnd returns the last place at or before limit where a sentence or a word ends, or limit itself.
func lastEnd(s []rune, limit int) int {
	space := 0
	for i := limit; i > 0; i-- {
		if s[i] != ' ' && s[i] != '\n' {
			continue
		}
		if space == 0 {
			space = i
		}
		j := i - 1
		for j > 0 && strings.ContainsRune("\"”’')]", s[j]) {
			j--
		}
		if s[i] == '\n' || strings.ContainsRune(".!?…", s[j]) {
			return i
		}
	}
	if space > 0 {
		return space
	}
	for limit > 1 && s[limit] >= 0x300 && s[limit] <= 0x36F { // Never between a letter and its accent.
		limit--
	}
	return limit
}
