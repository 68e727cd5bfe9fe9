package checklist

import (
	"regexp"
	"slices"
	"strconv"
	"sync"
)

var (
	factNumberOnce sync.Once
	factNumber     *regexp.Regexp
)

// FactsNamed returns the numbers of the facts that a text names, in its order: "F1, F4 to F6" names four.
func FactsNamed(text string) []int {
	factNumberOnce.Do(func() { factNumber = regexp.MustCompile(`\bF(\d+)\b(?:\s*(?:to|-|–)\s*F(\d+)\b)?`) })
	var out []int
	for _, m := range factNumber.FindAllStringSubmatch(text, -1) {
		from, _ := strconv.Atoi(m[1])
		to := from
		if m[2] != "" {
			to, _ = strconv.Atoi(m[2])
		}
		for n := from; n <= min(to, from+200); n++ {
			if !slices.Contains(out, n) {
				out = append(out, n)
			}
		}
	}
	return out
}
