//go:build !unix

package draft

// HardenProcess does nothing on this system.
func HardenProcess() error { return nil }
