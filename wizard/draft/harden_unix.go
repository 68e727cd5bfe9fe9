//go:build unix && !linux

package draft

import (
	"fmt"

	"golang.org/x/sys/unix"
)

// HardenProcess turns core dumps off. Call it first in main.
func HardenProcess() error {
	if err := unix.Setrlimit(unix.RLIMIT_CORE, &unix.Rlimit{}); err != nil {
		return fmt.Errorf("turning core dumps off: %w", err)
	}
	return nil
}
