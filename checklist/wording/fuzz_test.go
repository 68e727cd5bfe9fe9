package wording

import (
	"strings"
	"testing"

	"github.com/clipperhouse/uax29/v2/graphemes"
	"github.com/google/go-cmp/cmp"
)

func FuzzCheck(f *testing.F) {
	for _, p := range append(readCorpus(f, "testdata/dev.jsonl"), readCorpus(f, "testdata/fresh.jsonl")...) {
		f.Add(p.Text)
	}
	f.Add("\xe2\x80 “\xcc")
	f.Add("\x94\xa1\xf6\"\xf6")
	f.Add("\xe2\x81 \u0600e\xf3\"b")
	f.Add("~'\u0301 \x00\xf6\"\xf6")
	f.Add("\xff\xfe “\u0301 \u0600“\"S[e\xf3\"b")
	f.Add("f***\xff\xfe “‘\"'\u0301e\u0301 manipu-\n\nlative \u00ad 👩‍👩‍👧 c--\u0301t (FSW")
	f.Fuzz(func(t *testing.T, text string) {
		for _, o := range []Options{{}, {Markdown: true}} {
			fs := Check(text, o)
			if d := cmp.Diff(fs, Check(text, o)); d != "" {
				t.Fatalf("not the same twice: %s", d)
			}
			edge := map[int]bool{len(text): true}
			g := graphemes.FromString(text)
			for g.Next() {
				edge[g.Start()] = true
			}
			end := 0
			for _, x := range fs {
				if x.Start < end || x.Start >= x.End || x.End > len(text) || text[x.Start:x.End] != x.Text {
					t.Fatalf("%s: a span from %d to %d after %d in %d bytes", x.Rule, x.Start, x.End, end, len(text))
				}
				if !edge[x.Start] || !edge[x.End] {
					t.Fatalf("%s: %q is cut inside a letter", x.Rule, x.Text)
				}
				end = x.End
			}
			if d := cmp.Diff(fs, Default().NewLive(o).Check(text)); d != "" {
				t.Fatal(d)
			}
			Default().Absent(text, o)
		}
	})
}

func FuzzLoad(f *testing.F) {
	f.Add("[[entry]]\nid='a'\ncategory='vague'\nseverity='think'\nwhy='w'\nask='a'\nsource=['practice']\npatterns=['(a|b c)? <2> d~ {be} >> e <<']\nhits=['d is e']\n")
	f.Fuzz(func(t *testing.T, text string) {
		if m, err := Load(strings.NewReader(text)); err == nil {
			m.Check("He is often lazy.", Options{})
		}
	})
}
