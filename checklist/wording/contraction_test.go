package wording

import (
	"strings"
	"testing"
)

// TestContractions: a pattern finds two words that are written together, in whichever form it has them.
func TestContractions(t *testing.T) {
	t.Parallel()
	if _, err := Load(strings.NewReader(`
[[entry]]
id = "ours-bother"
category = "vague"
severity = "think"
why = "The reader cannot picture it."
ask = "What happened?"
source = ["practice"]
patterns = ["there (is|has been) bother", "(he|they) (is|are|has|have) not grafting", "we will (see|muddle) through", "who would (have)? thunk", "Mum is swanning", "(he|she) <1> mithering", "they <2> skylark"]
hits = ["There's bother.", "There’s been bother.", "There is bother.", "He's not grafting.", "He isn't grafting.", "They've not grafting.",
  "They haven't grafting.", "They're not grafting.", "We'll muddle through.", "Who'd have thunk.",
  "She's mithering.", "They'll always skylark."]
misses = ["Theres bothered.", "The bother's there.", "We well see.", "Mums swanning."]
`)); err != nil {
		t.Error(err)
	}
}
