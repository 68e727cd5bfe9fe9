//go:build !windows

package private

import "os"

// Create makes a new file for reading and writing that only its owner can open. It fails with [os.ErrExist] if the name
// is taken. On a disk that keeps no rights, such as a memory stick, it makes the file all the same, and [Is] reports
// that others can open it.
func Create(path string) (*os.File, error) {
	return os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
}

// Is reports whether only its owner can open the file. It asks the disk, which can keep rights other than those it was
// given.
func Is(path string) bool {
	info, err := os.Lstat(path)
	return err == nil && info.Mode().IsRegular() && info.Mode().Perm()&0o077 == 0
}
