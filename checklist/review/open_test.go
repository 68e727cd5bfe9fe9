package review

import (
	"fmt"
	"slices"
	"testing"

	"referral/checklist/finding"
)

func TestOpen(t *testing.T) {
	f := func(rule, category string, s finding.Severity) finding.Finding {
		return finding.Finding{Rule: rule, Category: category, Severity: s}
	}
	many := func(n int, rule, category string, s finding.Severity) (out []finding.Finding) {
		for range n {
			out = append(out, f(rule, category, s))
		}
		return out
	}
	tests := []struct {
		name string
		fs   []finding.Finding
		open []string
	}{
		{"none", nil, []string{}},
		{"as many as fit", many(MaxOpen, "a", "vague", finding.Think), slices.Repeat([]string{"a"}, MaxOpen)},
		{"a fix at the end", append(many(9, "a", "vague", finding.Think), f("b", "names", finding.Fix)), append(slices.Repeat([]string{"a"}, 7), "b")},
		{"one rule many times", append(many(12, "undated", "evidence", finding.Fix), f("view", "analysis", finding.Fix)), append(slices.Repeat([]string{"undated"}, 7), "view")},
		{"every name of a source", append(append(distinct(9, "route"), many(2, NamedRule, "sheet", finding.Fix)...), f("late", "route", finding.Fix)),
			[]string{"route0", "route1", "route2", "route3", "route4", NamedRule, NamedRule, "late"}},
		{"a protected source before a name", append(distinct(8, "names"), f("leak", "sheet", finding.Think)), []string{"names0", "names1", "names2", "names3", "names4", "names5", "names6", "leak"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			open, later := Open(tt.fs)
			if got := ids(open); !slices.Equal(got, tt.open) {
				t.Errorf("got %v open, want %v", got, tt.open)
			}
			if len(open)+len(later) != len(tt.fs) {
				t.Errorf("%d open and %d for later do not add up to %d", len(open), len(later), len(tt.fs))
			}
		})
	}
}

// distinct returns findings of n rules of one category, all of severity think.
func distinct(n int, category string) (out []finding.Finding) {
	for i := range n {
		out = append(out, finding.Finding{Rule: fmt.Sprint(category, i), Category: category, Severity: finding.Think})
	}
	return out
}
