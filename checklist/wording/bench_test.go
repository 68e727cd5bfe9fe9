//go:build unix

package wording

import (
	"strings"
	"syscall"
	"testing"
	"time"
)

// megabyte returns about 1 MB of referral prose, in paragraphs.
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

// cpu returns the processor time that this process has used.
func cpu(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// measure runs f repeatedly, and reports the processor time of each run. On a shared machine that says more than the
// elapsed time.
func measure(b *testing.B, size int, f func()) {
	b.ReportAllocs()
	f()
	start := cpu(b)
	for b.Loop() {
		f()
	}
	each := (cpu(b) - start) / time.Duration(b.N)
	b.ReportMetric(float64(each.Microseconds())/1000, "cpu-ms/op")
	if size > 0 {
		b.ReportMetric(float64(size)/1e6/each.Seconds(), "MB/cpu-s")
	}
}

// BenchmarkReady reads and prepares the phrases, as the first check does.
func BenchmarkReady(b *testing.B) {
	measure(b, 0, func() {
		p, err := readPhrases()
		if err != nil {
			b.Fatal(err)
		}
		if _, err := newBook(p.entries, p.classes); err != nil {
			b.Fatal(err)
		}
	})
}

func BenchmarkCheck(b *testing.B) {
	text := megabyte(b)
	measure(b, len(text), func() { Check(text, Options{}) })
}

// BenchmarkAnswer checks one answer of 5,000 characters.
func BenchmarkAnswer(b *testing.B) {
	text := megabyte(b)[:5000]
	measure(b, len(text), func() { Check(text, Options{}) })
}

// BenchmarkLive checks an answer of 5,000 characters again after one keystroke.
func BenchmarkLive(b *testing.B) {
	text, l, i := megabyte(b)[:5000], Default().NewLive(Options{}), 0
	measure(b, 0, func() {
		l.Check(text + strings.Repeat("x", i%8))
		i++
	})
}
