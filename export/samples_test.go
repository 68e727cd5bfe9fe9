package export

import (
	"strings"
	"testing"
)

// The samples are read as examples, so none may leave out what its writer could have said.
func TestSamplesSayOfWhom(t *testing.T) {
	for _, name := range sampleNames(t) {
		for _, id := range []string{"main", chronologyID} {
			got := compose(t, id, contextOf(sample(t, name)))
			if strings.Contains(got, whichOpen) {
				t.Errorf("%s, %s: has %q", name, id, whichOpen)
			}
		}
	}
}
