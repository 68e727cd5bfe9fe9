package field

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/english"
	"referral/wizard/tui/screen/screentest"
)

// sentence is what the benchmarks fill a field with.
const sentence = "At 14:05 in the dining hall the lunch supervisor saw him put two rolls in his pocket. "

func benchText(n int) string { return strings.Repeat(sentence, n/len(sentence)+1)[:n] }

// BenchmarkKey measures a key to a field and the drawing that follows, at
// several lengths.
func BenchmarkKey(b *testing.B) {
	for _, n := range []int{0, 1_000, 5_000, 9_000} {
		b.Run(english.Thousands(n), func(b *testing.B) {
			r := newRig(b, proseRef, nil)
			r.SetValue(checklist.Value{Text: benchText(n)})
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				key := screentest.Letter("é")
				if i%2 == 1 {
					key = tea.KeyPressMsg{Code: tea.KeyBackspace}
				}
				r.Update(key)
				r.View()
			}
		})
	}
}
