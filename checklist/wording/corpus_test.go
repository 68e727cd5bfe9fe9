package wording

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"referral/checklist/finding"
)

// passage is a text with the spans that should be found in it and the parts that are someone's own words. Offsets are
// code points.
type passage struct {
	ID, Kind, Style, Text string
	Words                 int
	Spans                 []goldSpan
	Quotes                []goldSpan
}

type goldSpan struct {
	Start, End int
	Phrase     string
	Category   string
	Also       []string
	Optional   bool
}

func readCorpus(t testing.TB, name string) []passage {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []passage
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		var p passage
		if err := json.Unmarshal(s.Bytes(), &p); err != nil {
			t.Fatal(err)
		}
		out = append(out, p)
	}
	if err := s.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// score is how findings compare with what was marked by hand.
type score struct {
	gold, found, right, wrong, category, quoted, inGood int
	missed, extra                                       []string
}

func (s score) recall() float64    { return float64(s.found) / float64(max(s.gold, 1)) }
func (s score) precision() float64 { return float64(s.right) / float64(max(s.right+s.wrong, 1)) }

func (s score) String() string {
	return fmt.Sprintf("recall %.3f (%d of %d), precision %.3f (%d of %d), category right %d, inside quotations %d, in good passages %d",
		s.recall(), s.found, s.gold, s.precision(), s.right, s.right+s.wrong, s.category, s.quoted, s.inGood)
}

// hit reports whether a finding meets a span: they overlap by a quarter of the span and three tenths of the finding,
// and the finding is not much longer.
func (g goldSpan) hit(start, end int) bool {
	o := min(end, g.End) - max(start, g.Start)
	lf, lg := end-start, g.End-g.Start
	return o > 0 && 4*o >= lg && 10*o >= 3*lf && lf <= max(2*lg, lg+16)
}

// scoreCorpus runs the matcher over a corpus. Findings of severity info are off by default, so they do not count.
func scoreCorpus(t testing.TB, m *Matcher, passages []passage) score {
	t.Helper()
	var s score
	for _, p := range passages {
		type span struct {
			start, end int
			category   string
		}
		var fs []span
		for _, f := range m.Check(p.Text, Options{Floor: finding.Think}) {
			fs = append(fs, span{utf8.RuneCountInString(p.Text[:f.Start]), utf8.RuneCountInString(p.Text[:f.End]), f.Category})
		}
		for _, g := range p.Spans {
			if g.Optional {
				continue
			}
			s.gold++
			found, category := false, false
			for _, f := range fs {
				if g.hit(f.start, f.end) {
					found = true
					category = category || f.category == g.Category || slices.Contains(g.Also, f.category)
				}
			}
			if !found {
				s.missed = append(s.missed, p.ID+" "+g.Category+" "+g.Phrase)
				continue
			}
			s.found++
			if category {
				s.category++
			}
		}
		for _, f := range fs {
			for _, q := range p.Quotes {
				if f.category != "sanitised" && 2*(min(f.end, q.End)-max(f.start, q.Start)) >= f.end-f.start {
					s.quoted++
				}
			}
			hit, optional := false, false
			for _, g := range p.Spans {
				if g.hit(f.start, f.end) {
					hit = hit || !g.Optional
					optional = optional || g.Optional
				}
			}
			switch {
			case hit:
				s.right++
			case !optional:
				s.wrong++
				s.extra = append(s.extra, p.ID+" "+f.category+" "+string([]rune(p.Text)[f.start:f.end]))
				if p.Kind == "good" {
					s.inGood++
				}
			}
		}
	}
	return s
}

// TestCorpus sets a minimum for what the phrases find. It guards against getting worse and does not measure unseen
// text, for which see docs/wording.md.
func TestCorpus(t *testing.T) {
	tests := []struct {
		file              string
		recall, precision float64
	}{
		{"testdata/dev.jsonl", 0.95, 0.98},
		{"testdata/fresh.jsonl", 0.90, 0.93},
		// Other people wrote these passages before they had seen the phrases. No entry is based on them, so this is the
		// honest measure.
		{"testdata/other.jsonl", 0.71, 0.92},
		{"testdata/third.jsonl", 0.78, 0.90},
		// Marked before the first run, then used to improve the phrases.
		{"testdata/fourth.jsonl", 0.83, 0.91},
		{"testdata/fifth.jsonl", 0.90, 0.87},
		{"testdata/sixth.jsonl", 0.65, 0.82},
		{"testdata/seventh.jsonl", 0.80, 0.85},
	}
	for _, tt := range tests {
		t.Run(tt.file, func(t *testing.T) {
			got := scoreCorpus(t, Default(), readCorpus(t, tt.file))
			t.Log(got)
			if got.recall() < tt.recall || got.precision() < tt.precision || got.quoted > 0 || got.inGood > 0 {
				t.Errorf("got %v\nwant recall %.2f, precision %.2f, nothing in quotations or good passages\nmissed: %s\nextra: %s",
					got, tt.recall, tt.precision, strings.Join(got.missed, "; "), strings.Join(got.extra, "; "))
			}
		})
	}
}

// aSentence matches one that starts with a capital, on one line.
var aSentence = regexp.MustCompile(`[A-Z][^.!?\n]*[.!?]*`)

// dated puts a date before each sentence of a passage that has neither a number nor a quotation, and moves its spans
// along.
func dated(p passage) passage {
	const date = "On 4 February "
	var starts []int // in code points
	for _, at := range aSentence.FindAllStringIndex(p.Text, -1) {
		sentence := p.Text[at[0]:at[1]]
		startsHere := at[0] == 0 || strings.HasSuffix(p.Text[:at[0]], "\n") || strings.HasSuffix(p.Text[:at[0]], ". ")
		if startsHere && len(sentence) > 8 && !strings.ContainsAny(sentence, "0123456789\"“‘") {
			starts = append(starts, utf8.RuneCountInString(p.Text[:at[0]]))
		}
	}
	starts = slices.DeleteFunc(starts, func(at int) bool {
		return slices.ContainsFunc(p.Quotes, func(q goldSpan) bool { return q.Start <= at && at < q.End })
	})
	runes := []rune(p.Text)
	for _, at := range slices.Backward(starts) {
		runes = slices.Insert(runes, at, []rune(date)...)
	}
	moved := func(spans []goldSpan) []goldSpan {
		spans = slices.Clone(spans)
		for i := range spans {
			before := 0
			for _, at := range starts {
				if at <= spans[i].Start {
					before += len(date)
				}
			}
			spans[i].Start, spans[i].End = spans[i].Start+before, spans[i].End+before
		}
		return spans
	}
	p.Text, p.Spans, p.Quotes = string(runes), moved(p.Spans), moved(p.Quotes)
	return p
}

// TestDatedCorpus: a date before each sentence, as guidance asks, hides next to nothing.
func TestDatedCorpus(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"dev", "fresh", "other", "third"} {
		passages := readCorpus(t, "testdata/"+name+".jsonl")
		plain := scoreCorpus(t, Default(), passages)
		for i := range passages {
			passages[i] = dated(passages[i])
		}
		got := scoreCorpus(t, Default(), passages)
		t.Logf("%s: %v", name, got)
		if got.recall() < plain.recall()-0.03 || got.precision() < plain.precision()-0.02 || got.quoted > 0 || got.inGood > 0 {
			t.Errorf("%s: got %v\nwithout the dates %v", name, got, plain)
		}
	}
}

// TestOrdinary: nothing of severity think or above is found in ordinary sentences.
func TestOrdinary(t *testing.T) {
	for _, name := range []string{"testdata/ordinary.txt", "testdata/ordinary2.txt"} {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(b)) {
			for _, f := range Check(strings.TrimSpace(line), Options{Floor: finding.Think}) {
				t.Errorf("%s: %s: found %q in %q", name, f.Rule, f.Text, line)
			}
		}
	}
}
