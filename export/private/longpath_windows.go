package private

import (
	"path/filepath"
	"strings"

	"golang.org/x/sys/windows"
)

// longest is how many characters a folder's path can have before Windows wants its long form.
const longest = 247

// LongPath returns a path in the form that Windows takes at any length. Package os does this by itself; direct calls to
// Windows need it, because a folder can be deep.
func LongPath(path string) (*uint16, error) {
	full, err := filepath.Abs(path) // The long form has no "." and "..".
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
