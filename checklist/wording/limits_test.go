package wording

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A slip is noticed in words of a school's own that end in no letter of English.
func TestOwnSlips(t *testing.T) {
	if _, err := LoadTable(strings.NewReader(`
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

// TestSlips holds slipOf to a look at every word, in its order.
func TestSlips(t *testing.T) {
	p := own()
	r := rand.New(rand.NewPCG(1, 2))
	for range 1500 {
		w := []byte(p.word(uint16(1 + r.IntN(len(p.words)-1))))
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
		var want uint16
		for id := uint16(1); int(id) < len(p.words) && len(w) >= minSlip-1; id++ {
			l := p.word(id)
			if len(l) >= minSlip && len(l) <= maxSlip && isSmall(l[0]) && p.words[id].props&isPlain == 0 && oneSlip(w, l) && (want == 0 || len(l) < len(p.word(want))) {
				want = id
			}
		}
		if got := p.slipOf(w); got != want {
			t.Errorf("%q: %d %d", w, got, want)
		}
	}
}

// Lines may end as Windows ends them.
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

// Time and memory grow with the text alone.
func TestLongLists(t *testing.T) {
	table, err := LoadTable(strings.NewReader(`
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
	m := New(table)
	if got := len(m.Check(strings.Repeat("rudde, slyy, ", 20_000), Options{})); got != 40_000 {
		t.Errorf("%d words of a list are found", got)
	}
	var list strings.Builder
	for i := range 2 * maxDefined {
		fmt.Fprintf(&list, "word (A%d) ", i)
	}
	s := &scan{p: own(), text: list.String()}
	s.tokenise(s.text, 0, len(s.text), nil)
	if s.spellOut(); len(s.defined) != maxDefined {
		t.Errorf("%d acronyms are kept", len(s.defined))
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
