package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"
)

// BenchmarkHelp starts the program and an empty one with cobra in turn, and reports the ratio of their median times.
func BenchmarkHelp(b *testing.B) {
	dir := b.TempDir()
	ours, empty := filepath.Join(dir, "referral"), filepath.Join(dir, "empty")
	for out, pkg := range map[string]string{ours: ".", empty: "./testdata/empty"} {
		build := exec.Command("go", "build", "-o", out, pkg)
		build.Env = append(os.Environ(), "CGO_ENABLED=0")
		if text, err := build.CombinedOutput(); err != nil {
			b.Fatalf("go build: %v\n%s", err, text)
		}
	}
	times := map[string][]time.Duration{}
	for b.Loop() {
		for _, program := range []string{ours, empty} {
			start := time.Now()
			if err := exec.Command(program, "--help").Run(); err != nil {
				b.Fatal(err)
			}
			times[program] = append(times[program], time.Since(start))
		}
	}
	for _, t := range times {
		slices.Sort(t)
	}
	n := len(times[ours]) / 2
	b.ReportMetric(float64(times[ours][n])/float64(times[empty][n]), "times-empty")
	b.ReportMetric(float64(times[ours][n].Microseconds()), "us/help")
}
