package wording

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A slip is noticed in a school's own words that end in a letter English does not have.
func TestOwnSlips(t *testing.T) {
	if _, err := Load(strings.NewReader(`
[[entry]]
id = "ours-communique"
category = "jargon"
severity = "think"
why = "A reader outside the school does not know it."
ask = "What was written?"
source = ["practice"]
patterns = ["communiqué", "section47", "завуч школы"]
hits = ["The communiqué was read.", "The comuniqué was read.", "A sectoin47 was held.", "He saw the завуч школы."]
misses = ["A section4 was held."]
`)); err != nil {
		t.Error(err)
	}
}

// TestSlips compares slipOf with a look at every word.
func TestSlips(t *testing.T) {
	b := Default().book
	r := rand.New(rand.NewPCG(1, 2))
	for range 1500 {
		w := []byte(b.listed[r.IntN(len(b.listed))].text)
		switch i := r.IntN(len(w)); r.IntN(4) {
		case 0:
			w = slices.Delete(w, i, i+1)
		case 1:
			w = slices.Insert(w, i, "aeinrsté"[r.IntN(9)])
		case 2:
			w[i] = "aeickszy4"[r.IntN(9)]
		case 3:
			if i+1 < len(w) {
				w[i], w[i+1] = w[i+1], w[i]
			}
		}
		var want []*word
		for _, l := range b.listed {
			if n := len(l.text); n >= minSlip && n <= maxSlip && l.kinds&isPlain == 0 && oneSlip(string(w), l.text) {
				want = append(want, l)
			}
		}
		got := b.slipOf(string(w))
		if len(want) > 0 != (got != nil) || got != nil && !slices.Contains(want, got) {
			t.Errorf("%q: got %v, want one of %v", w, got, want)
		}
	}
}

// Lines can end as they do in Windows.
func TestLineEnds(t *testing.T) {
	for _, text := range []string{
		"There are concerns for him:\n- no coat\n- no dinner\nHe is chaotic\n- lazy\n",
		"He is manipu-\nlative and sly.\n\nShe said, “it is chaotic.\n\n“He is lazy.” He is sly.\n> He is sly.\n",
	} {
		for _, o := range []Options{{}, {Markdown: true}} {
			want := foundIn(text, o)
			got := foundIn(strings.ReplaceAll(text, "\n", "\r\n"), o)
			for i := range got {
				got[i] = strings.ReplaceAll(got[i], "\r", "")
			}
			if d := cmp.Diff(want, got); d != "" {
				t.Error(d)
			}
		}
	}
}

// Time and memory only grow with the length of the text.
func TestLongLists(t *testing.T) {
	m, err := Load(strings.NewReader(`
[[entry]]
id = "ours-list"
category = "jargon"
severity = "think"
why = "It says little."
ask = "What was seen?"
source = ["practice"]
patterns = ["rudde|slyy", "rudde|slyy|lazzy", "hut\u0000 it", "hut shed"]
hits = ["He is rudde and slyy."]
`))
	if err != nil {
		t.Fatal(err)
	}
	if got := len(m.Check(strings.Repeat("rudde, slyy, ", 20_000), Options{})); got != 40_000 {
		t.Errorf("%d words of a list are found", got)
	}
	var list strings.Builder
	for i := range 2 * maxSpelledOut {
		fmt.Fprintf(&list, "word (A%d) ", i)
	}
	s := m.scan(list.String(), Options{})
	m.paragraph(s, paragraph{0, len(s.text), prose})
	if len(s.spelledOut) != maxSpelledOut {
		t.Errorf("%d acronyms are kept", len(s.spelledOut))
	}
	if got := m.Check(strings.Repeat("“家", 100_000), Options{}); len(got) != 1 {
		t.Errorf("%d findings in marks that never close", len(got))
	}
	var got []string
	for _, f := range m.Check("He said the hut it was. And the hut shed was there.", Options{}) {
		got = append(got, f.Text)
	}
	if d := cmp.Diff([]string{"hut shed"}, got); d != "" {
		t.Error(d)
	}
}
