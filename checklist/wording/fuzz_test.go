package wording

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"
	"github.com/clipperhouse/uax29/v2/words"
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
			Absent(text, o)
		}
	})
}

// FuzzPlain holds aloneAt, plain and short to what package words says, spaces apart.
func FuzzPlain(f *testing.F) {
	for _, p := range readCorpus(f, "testdata/dev.jsonl") {
		f.Add(p.Text)
	}
	for _, text := range []string{"a.b c. d 1,000 1, 2 1'2 a'b a'1 o' 'n", "x_y _ a\u0301 b \u0301c  d\r\ne \u200d!\u0308", "mum\u2019s 9:40 a:b a;b (c) -d- \xffe f\xff"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		type part struct{ from, to int }
		var want, got []part
		it := words.FromString(text)
		for it.Next() {
			if text[it.Start()] != ' ' {
				want = append(want, part{it.Start(), it.End()})
			}
		}
		for end := 0; end < len(text); {
			start := end
			folded, next := plain(nil, text, start, len(text))
			switch end = next; {
			case end > start:
				if f := fold(nil, text[start:end]); string(f) != string(folded) {
					t.Fatalf("%q is folded to %q", text[start:end], folded)
				}
			case text[start] < utf8.RuneSelf && aloneAt(text, start, len(text)):
				end++
			default:
				it := words.FromString(text[start:])
				it.Next()
				end += it.End()
			}
			if key, n := short(text, start, len(text)); n > 0 && (start+n != end || key != keyOf(folded)) {
				t.Fatalf("%q is %d bytes with the key %x", text[start:end], n, key)
			}
			if text[start] != ' ' {
				got = append(got, part{start, end})
			}
		}
		if d := cmp.Diff(want, got, cmp.AllowUnexported(part{})); d != "" {
			t.Fatalf("%q: %s", text, d)
		}
	})
}

// FuzzEasy holds easy, which reads words a space apart, to tokenise, which reads
// those a tab apart.
func FuzzEasy(f *testing.F) {
	for _, name := range []string{"dev", "fresh", "other", "third"} {
		for _, p := range readCorpus(f, "testdata/"+name+".jsonl") {
			f.Add(p.Text)
		}
	}
	f.Add("He is F1 and Eve. 3 cm of A B \u0301c, 'the ABC' of “me and you” in abcdefgh abcdefghi: obvously Mr. X is it")
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.Map(func(r rune) rune {
			if strings.ContainsRune("-–\t", r) {
				return -1 // What stands about a dash counts.
			}
			return r
		}, text)
		read := func(text string) ([]token, []sum) {
			s := &scan{p: own()}
			s.tokenise(text, 0, len(text), findQuotes(nil, text, 0, len(text)))
			return s.tokens, s.sums
		}
		got, sums := read(text)
		want, wantSums := read(strings.ReplaceAll(text, " ", "\t"))
		if d := cmp.Diff(want, got, cmp.AllowUnexported(token{}, traits{})) + cmp.Diff(wantSums, sums, cmp.AllowUnexported(sum{})); d != "" {
			t.Fatalf("%q: %s", text, d)
		}
	})
}

func FuzzLoadTable(f *testing.F) {
	f.Add("[[entry]]\nid='a'\ncategory='vague'\nseverity='think'\nwhy='w'\nask='a'\nsource=['practice']\npatterns=['(a|b c)? <2> d~ {be} >> e <<']\nhits=['d is e']\n")
	f.Fuzz(func(t *testing.T, text string) {
		if table, err := LoadTable(strings.NewReader(text)); err == nil {
			New(table).Check("He is often lazy.", Options{})
		}
	})
}
