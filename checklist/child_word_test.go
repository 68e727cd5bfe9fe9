package checklist

import "testing"

// A word for a relation makes someone a child only if it means one.
func TestMeansChild(t *testing.T) {
	t.Parallel()
	for is, want := range map[string]bool{
		"twin": true, "twin brother": true, "half-sister": true, "stepsis": true, "cousin who lives there": true, "baby niece": true, "cousin, Year 9": true,
		"foster child": true, "sibling": true, "child of the neighbour": true,
		"childminder": false, "child minder": false, "child protection worker": false, "childcare student": false, "sister of his father": false,
		"grown-up brother": false, "adult cousin": false, "brother-in-law": false, "nan": false, "lodger": false, "": false,
	} {
		if got := meansChild(is); got != want {
			t.Errorf("%q: got %v, want %v", is, got, want)
		}
	}
}
