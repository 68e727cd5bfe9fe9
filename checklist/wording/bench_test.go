package wording

import (
	"strings"
	"testing"
)

// megabyte is about 1 MB of referral prose, in paragraphs.
func megabyte(t testing.TB) string {
	var b strings.Builder
	passages := append(readCorpus(t, "testdata/dev.jsonl"), readCorpus(t, "testdata/fresh.jsonl")...)
	for b.Len() < 1_000_000 {
		for _, p := range passages {
			b.WriteString(p.Text)
			b.WriteString("\n\n")
		}
	}
	return b.String()[:1_000_000]
}

func BenchmarkCheck(b *testing.B) {
	text := megabyte(b)
	m := Default()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		m.Check(text, Options{})
	}
}

// BenchmarkAnswer checks one answer of 5,000 characters.
func BenchmarkAnswer(b *testing.B) {
	text := megabyte(b)[:5000]
	m := Default()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		m.Check(text, Options{})
	}
}

// BenchmarkLive checks an answer of 5,000 characters again after one key.
func BenchmarkLive(b *testing.B) {
	text := megabyte(b)[:5000]
	l := Default().NewLive(Options{})
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		l.Check(text + strings.Repeat("x", i%8))
	}
}
