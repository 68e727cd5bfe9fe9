package private

import (
	"path/filepath"
	"strings"

	"golang.org/x/sys/windows"
)

// longest is how many characters the path of a folder may have before Windows asks for the longer way of writing it.
const longest = 247

// LongPath is a path as the calls of Windows take it at any length. The functions of [os] do this by themselves; whoever
// makes a call of Windows needs it, because a profile may be deep.
func LongPath(path string) (*uint16, error) {
	full, err := filepath.Abs(path) // The longer way knows no "." and "..".
	switch {
	case err != nil:
		return nil, err
	case len(full) <= longest, strings.HasPrefix(full, `\\?\`), strings.HasPrefix(full, `\\.\`):
		return windows.UTF16PtrFromString(path)
	case strings.HasPrefix(full, `\\`):
		return windows.UTF16PtrFromString(`\\?\UNC` + full[1:]) // on a server
	}
	return windows.UTF16PtrFromString(`\\?\` + full)
}
