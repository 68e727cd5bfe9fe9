package draft

import (
	"cmp"
	"fmt"

	"golang.org/x/sys/unix"
)

// HardenProcess turns core dumps off, and on Linux also stops other programs of
// the same user from reading this one's memory. Call it first in main.
func HardenProcess() error {
	return cmp.Or(
		failed("turning core dumps off", unix.Setrlimit(unix.RLIMIT_CORE, &unix.Rlimit{})),
		failed("closing the process to other programs", unix.Prctl(unix.PR_SET_DUMPABLE, 0, 0, 0, 0)),
	)
}

func failed(doing string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", doing, err)
}
