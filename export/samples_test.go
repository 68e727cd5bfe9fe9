package export

import (
	"strings"
	"testing"
)

// The samples are read as examples: none may leave open what the writer of one could have said.
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
