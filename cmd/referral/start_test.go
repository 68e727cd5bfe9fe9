package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"
)

// yardsticks builds the program and the two that it is measured against, and returns where they are: an empty one with
// cobra, and one that links cobra and the libraries of the screen and does next to nothing.
func yardsticks(b *testing.B) (ours, empty, charm string) {
	dir := b.TempDir()
	build := func(pkg, name string) string {
		out := filepath.Join(dir, name)
		c := exec.Command("go", "build", "-o", out, pkg)
		c.Env = append(os.Environ(), "CGO_ENABLED=0")
		if text, err := c.CombinedOutput(); err != nil {
			b.Fatalf("go build: %v\n%s", err, text)
		}
		return install(b, out)
	}
	return build(".", "referral"), build("./testdata/empty", "empty"), build("./testdata/charm", "charm")
}

// install copies a program, as whoever hands it out does. The linker writes its file in pieces, and every piece is a
// page that the system maps by itself, which makes each of the programs slower to start.
func install(b *testing.B, program string) string {
	data, err := os.ReadFile(program)
	if err != nil {
		b.Fatal(err)
	}
	to := program + "-installed"
	if err := os.WriteFile(to, data, 0o755); err != nil {
		b.Fatal(err)
	}
	return to
}

// timed runs each in turn as often as the benchmark asks, and returns the median time of each.
func timed(b *testing.B, runs map[string]func() time.Duration) map[string]time.Duration {
	times := map[string][]time.Duration{}
	for b.Loop() {
		for name, run := range runs {
			times[name] = append(times[name], run())
		}
	}
	median := map[string]time.Duration{}
	for name, t := range times {
		slices.Sort(t)
		median[name] = t[len(t)/2]
	}
	return median
}

// BenchmarkHelp starts the program and the yardsticks in turn, and reports the ratios of their median times
// (docs/decisions/0004-start.md).
func BenchmarkHelp(b *testing.B) {
	ours, empty, charm := yardsticks(b)
	run := func(program string) func() time.Duration {
		return func() time.Duration {
			start := time.Now()
			if err := exec.Command(program, "--help").Run(); err != nil {
				b.Fatal(err)
			}
			return time.Since(start)
		}
	}
	t := timed(b, map[string]func() time.Duration{"ours": run(ours), "empty": run(empty), "charm": run(charm)})
	b.ReportMetric(t["ours"].Seconds()/t["empty"].Seconds(), "times-empty")
	b.ReportMetric(t["ours"].Seconds()/t["charm"].Seconds(), "times-charm")
	b.ReportMetric(float64(t["ours"].Microseconds()), "us/help")
}
