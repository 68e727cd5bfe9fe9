package draft

import (
	"os"
	"os/exec"
	"testing"

	"golang.org/x/sys/unix"
)

const hardenVar = "REFERRAL_TEST_HARDEN"

func TestHardenProcess(t *testing.T) {
	if os.Getenv(hardenVar) == "" { // the rest runs in a process of its own
		cmd := exec.Command(os.Args[0], "-test.run=^TestHardenProcess$")
		cmd.Env = append(os.Environ(), hardenVar+"=1")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		return
	}
	if err := HardenProcess(); err != nil {
		t.Fatal(err)
	}
	var limit unix.Rlimit
	if err := unix.Getrlimit(unix.RLIMIT_CORE, &limit); err != nil || limit.Cur != 0 || limit.Max != 0 {
		t.Errorf("core limit %+v, %v", limit, err)
	}
	if n, err := unix.PrctlRetInt(unix.PR_GET_DUMPABLE, 0, 0, 0, 0); err != nil || n != 0 {
		t.Errorf("dumpable %d, %v", n, err)
	}
}
