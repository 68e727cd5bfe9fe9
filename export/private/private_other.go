//go:build !windows

package private

import "os"

// Create makes a new file for reading and writing that only its owner can open. It fails with [os.ErrExist] where the
// name is taken. Some disks keep no rights of their own, such as a memory stick: there the file is made all the same,
// and [Is] reports that others can open it.
func Create(path string) (*os.File, error) {
	return os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
}

// Is reports whether only its owner can open the file. It asks the disk, which may keep other rights than it was given.
func Is(path string) bool {
	info, err := os.Lstat(path)
	return err == nil && info.Mode().IsRegular() && info.Mode().Perm()&0o077 == 0
}
