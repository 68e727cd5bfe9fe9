package review

import (
	"slices"

	"referral/checklist/finding"
)

// MaxOpen is how many findings are open at a time. The others can wait until there is time.
const MaxOpen = 8

// Open splits the findings into the few to look at first and the rest, each in the order they came. The name of a
// protected source comes before all else, then what is required by guidance, then those unlike the ones already there,
// then those that matter most for the child's safety.
func Open(fs []finding.Finding) (open, later []finding.Finding) {
	if len(fs) <= MaxOpen {
		return fs, nil
	}
	places := make([]int, len(fs))
	again := make([]bool, len(fs)) // again is true if the rule has already found something.
	seen := map[string]bool{}
	for i, f := range fs {
		places[i], again[i] = i, seen[f.Rule]
		seen[f.Rule] = true
	}
	slices.SortStableFunc(places, func(a, b int) int {
		switch x, y := fs[a], fs[b]; {
		case (x.Rule == NamedRule) != (y.Rule == NamedRule):
			if x.Rule == NamedRule {
				return -1
			}
			return 1
		case x.Severity != y.Severity:
			return int(y.Severity) - int(x.Severity)
		case again[a] != again[b]:
			if again[a] {
				return 1
			}
			return -1
		default:
			return urgency(x.Category) - urgency(y.Category)
		}
	})
	first := places[:MaxOpen]
	for i, f := range fs {
		if slices.Contains(first, i) {
			open = append(open, f)
		} else {
			later = append(later, f)
		}
	}
	return open, later
}

// pressing lists the categories in order of importance to the child's safety. Wording comes last.
var pressing = []string{"sheet", "route", "consent", "evidence", "voice", "analysis", tooLittle, "basics", "dates", "names"}

func urgency(category string) int {
	if i := slices.Index(pressing, category); i >= 0 {
		return i
	}
	return len(pressing)
}
