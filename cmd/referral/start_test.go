package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"
)

// built builds the program, and another that links cobra and the screen libraries but does almost nothing.
func built(b *testing.B) (ours, charm string) {
	dir := b.TempDir()
	build := func(pkg, name string) string {
		out := filepath.Join(dir, name)
		c := exec.Command("go", "build", "-o", out, pkg)
		c.Env = append(os.Environ(), "CGO_ENABLED=0")
		if text, err := c.CombinedOutput(); err != nil {
			b.Fatalf("go build: %v\n%s", err, text)
		}
		return out
	}
	return build(".", "referral"), build("./testdata/charm", "charm")
}

// reportMedians takes turns to run each, as often as the benchmark asks, and reports the median time of each.
func reportMedians(b *testing.B, runs map[string]func() time.Duration) {
	times := map[string][]time.Duration{}
	for b.Loop() {
		for name, run := range runs {
			times[name] = append(times[name], run())
		}
	}
	for name, t := range times {
		slices.Sort(t)
		b.ReportMetric(float64(t[len(t)/2].Microseconds())/1000, "ms/"+name)
	}
}

// BenchmarkHelp times --help (docs/decisions/0004-start.md).
func BenchmarkHelp(b *testing.B) {
	ours, charm := built(b)
	run := func(program string) func() time.Duration {
		return func() time.Duration {
			start := time.Now()
			if err := exec.Command(program, "--help").Run(); err != nil {
				b.Fatal(err)
			}
			return time.Since(start)
		}
	}
	reportMedians(b, map[string]func() time.Duration{"help": run(ours), "help-charm": run(charm)})
}
