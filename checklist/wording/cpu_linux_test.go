package wording

import (
	"os"
	"os/exec"
	"runtime"
	"syscall"
	"testing"
	"time"
)

// cpu is the processor time that this process has used.
func cpu(t *testing.T) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// TestSpeed measures MB per CPU second and peak memory in a process of its own,
// when REFERRAL_SPEED is set. The aim is 15 MB per CPU second and 40 MB.
func TestSpeed(t *testing.T) {
	switch os.Getenv("REFERRAL_SPEED") {
	case "":
		t.Skip("set REFERRAL_SPEED=1 to measure")
	case "1":
		c := exec.Command(os.Args[0], "-test.run", "^TestSpeed$", "-test.v")
		c.Env = append(os.Environ(), "REFERRAL_SPEED=child", "GOMAXPROCS=1")
		out, err := c.CombinedOutput()
		t.Logf("%s", out)
		if err != nil {
			t.Error(err)
		}
		return
	}
	text := megabyte(t)
	start := cpu(t)
	m := Default()
	m.Check("He is often late.", Options{})
	ready := cpu(t) - start
	start = cpu(t)
	n := len(m.Check(text, Options{}))
	once := cpu(t) - start
	const rounds = 10
	start = cpu(t)
	for range rounds {
		m.Check(text, Options{})
	}
	each := (cpu(t) - start) / rounds
	answer := text[:5000]
	start = cpu(t)
	for range 200 {
		m.Check(answer, Options{})
	}
	short := (cpu(t) - start) / 200
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	runtime.KeepAlive(text)
	t.Logf("ready in %v, 1 MB first in %v, then %v: %.1f MB per CPU second; 5,000 characters in %v: %.1f; %d findings; peak %d KiB",
		ready, once, each, 1/each.Seconds(), short, 0.005/short.Seconds(), n, u.Maxrss)
}
