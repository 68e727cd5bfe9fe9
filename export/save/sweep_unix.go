//go:build unix

package save

import (
	"io/fs"
	"os"
	"syscall"
)

// isOurs reports whether the file belongs to the user of this process.
func isOurs(info fs.FileInfo) bool {
	s, ok := info.Sys().(*syscall.Stat_t)
	return ok && int(s.Uid) == os.Getuid()
}
