package checklist

import (
	"slices"
	"testing"
)

// A worry that may be a crime adds the police to those to be told.
func TestRoutesForDomesticAbuse(t *testing.T) {
	t.Parallel()
	for worry, want := range map[string]bool{"domestic_abuse": true, "physical": true, "emotional": false, "neglect/physical": false} {
		if got := slices.Contains(RoutesFor([]string{worry}), RoutePolice); got != want {
			t.Errorf("%s: the police %v, want %v", worry, got, want)
		}
		q, _ := Default().Question(QConcernHarmTypes)
		if q.LabelFor(worry) == worry {
			t.Errorf("%s cannot be ticked", worry)
		}
	}
}
