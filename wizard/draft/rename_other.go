//go:build unix && !linux && !darwin

package draft

import "errors"

// renameToFree is not known on this system.
func (f *folder) renameToFree(_, _ string) error { return errors.ErrUnsupported }
