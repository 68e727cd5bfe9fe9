package pdf

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/go-text/typesetting/bidi"
)

func TestLevels(t *testing.T) {
	tests := []struct {
		text string
		want string
	}{
		{"abc 123", "0000000"},
		{"abc אב 12 de", "000011122000"}, // The space before "de" is English again.
		{"אב 12 ab", "11122122"},
		{"حن 12", "11122"},
		{"see (אב), c", "00000110000"},
		{"אב (ab) ג", "111122111"},
		{"a ב", "001"},
	}
	for _, tt := range tests {
		text := []rune(tt.text)
		var got string
		for _, l := range levels(text, baseLevel(text)) {
			got += fmt.Sprint(l)
		}
		if got != tt.want {
			t.Errorf("levels(%q) = %s, want %s", tt.text, got, tt.want)
		}
	}
}

// TestDirections compares the direction of each character with a library that passes Unicode's tests.
func TestDirections(t *testing.T) {
	alphabet := []rune("ab12 .,-+%$()[]<>אבג\u05b0ءحن\u064b٣٤؟،\u0301€/:\u200e\u200f")
	d := rand.New(rand.NewPCG(7, 7))
	var library bidi.Paragraph
	for range 20000 {
		text := make([]rune, 1+d.IntN(12))
		for i := range text {
			text[i] = alphabet[d.IntN(len(alphabet))]
		}
		for base, direction := range map[uint8]bidi.Direction{0: bidi.LeftToRight, 1: bidi.RightToLeft} {
			want := make([]bool, len(text))
			runs := library.Segment(text, direction)
			for i := range runs.NumRuns() {
				r := runs.Run(i)
				for j := r.Start; j < r.End; j++ {
					want[j] = !r.IsLeftToRight()
				}
			}
			end := len(text) // Line breaking deals with spaces at the end.
			for end > 0 && (text[end-1] == ' ' || text[end-1] == '\u200e' || text[end-1] == '\u200f') {
				end--
			}
			got := make([]bool, len(text))
			for i, l := range levels(text, base) {
				got[i] = l%2 == 1
			}
			if !slices.Equal(got[:end], want[:end]) {
				t.Fatalf("%q (%U) from %d: %v, want %v", string(text), text, base, got, want)
			}
		}
	}
}

func TestReorder(t *testing.T) {
	var runs []run
	for i, l := range []uint8{1, 2, 1, 2} {
		runs = append(runs, run{level: l, from: i})
	}
	reorder(runs)
	var got []int
	for _, r := range runs {
		got = append(got, r.from)
	}
	if want := []int{3, 2, 1, 0}; !slices.Equal(got, want) {
		t.Errorf("drawn in the order %v, want %v", got, want)
	}
}
