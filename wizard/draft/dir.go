package draft

import (
	"errors"
	"path/filepath"
)

// DefaultDir returns the folder for drafts of an operating system, one that
// sync clients and roaming profiles leave alone.
func DefaultDir(env func(string) string, goos, home string) (string, error) {
	base := ""
	switch goos {
	case "windows":
		base = env("LOCALAPPDATA")
		if base == "" && home != "" {
			base = filepath.Join(home, "AppData", "Local")
		}
	case "darwin":
		if home != "" {
			base = filepath.Join(home, "Library", "Application Support")
		}
	default:
		base = env("XDG_STATE_HOME")
		if !filepath.IsAbs(base) { // the standard says to ignore such a value
			base = ""
		}
		if base == "" && home != "" {
			base = filepath.Join(home, ".local", "state")
		}
	}
	if base == "" {
		return "", errors.New("finding the folder for drafts: no home folder is known")
	}
	return filepath.Join(base, "referral"), nil
}
