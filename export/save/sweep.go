package save

import (
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// A temporary file has a name between these two: 16 hexadecimal digits.
const (
	temporaryStart = ".referral-"
	temporaryEnd   = ".tmp"
)

// leftAfter is the age at which a temporary file cannot belong to a save that is still running.
const leftAfter = 5 * time.Minute

// sweep removes what a killed save has left in the folder: a whole referral in plain text, under a name that no one
// sees. If it cannot be removed, the new save continues.
func sweep(folder string, now time.Time) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return
	}
	for _, e := range entries {
		if !isTemporary(e.Name()) {
			continue
		}
		info, err := e.Info()
		if err == nil && info.Mode().IsRegular() && isOurs(info) && now.Sub(info.ModTime()) > leftAfter {
			_ = os.Remove(filepath.Join(folder, e.Name()))
		}
	}
}

// isTemporary reports whether the name is one that a save gives its temporary file.
func isTemporary(name string) bool {
	tag, ok := strings.CutPrefix(name, temporaryStart)
	tag, also := strings.CutSuffix(tag, temporaryEnd)
	digits, err := hex.DecodeString(tag)
	return ok && also && err == nil && len(digits) == 8
}
