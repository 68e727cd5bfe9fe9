package followup

import (
	"slices"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/when"
)

// acute are the worries that do not build up. For these the first telling starts the clock, whatever is added later.
var acute = []string{"physical", "sexual", "exploitation", "forced_marriage", "fgm_done", "fgm_feared", "mark_not_mobile", "radicalisation"}

// FirstTold returns the first fact before a time in which someone told of harm that does not build up. It is nil if no
// such fact is dated to the day.
func FirstTold(r *checklist.Referral, until time.Time) *checklist.Fact {
	var first *checklist.Fact
	var at time.Time
	for _, f := range r.Facts {
		told := f.Kind == checklist.FactHeard || f.Kind == checklist.FactPassedOn
		if !told || f.When.About || f.When.Precision() < when.Day || !slices.ContainsFunc(f.Worries, isAcute) {
			continue
		}
		if end := f.When.End(until.Location()); !end.After(until) && (first == nil || end.Before(at)) {
			first, at = f, end
		}
	}
	return first
}

func isAcute(worry string) bool {
	top, _, _ := strings.Cut(worry, "/")
	return slices.Contains(acute, top)
}
