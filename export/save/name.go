package save

import (
	"errors"
	"path/filepath"
	"strings"
	"time"
	"unicode"

	"referral/checklist/clean"
)

// ErrName says that a file cannot have that name on every system that may have to open it.
var ErrName = errors.New("that file name cannot be used")

// Name returns the name of an exported file: when it was made, a tag that means nothing, and the sheet, as in
// "referral-2026-11-20-k3f9-main.pdf". It never holds the name of a person: file names show up in lists of recent
// files, in logs and in the subjects of emails. The day is that of made in its own time zone. Other parts keep only the
// letters a to z, digits and hyphens, and are left out if empty.
func Name(made time.Time, sheet, tag, ext string) string {
	name := "referral-" + made.Format("2006-01-02")
	for _, part := range []string{tag, sheet} {
		if part = namePart(part); part != "" {
			name += "-" + part
		}
	}
	if ext = namePart(ext); ext != "" {
		name += "." + ext
	}
	return name
}

// namePart returns what of s can be part of a file name.
func namePart(s string) string {
	s = strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '-' {
			return r
		}
		return -1
	}, strings.ToLower(s))
	return strings.Trim(s[:min(len(s), 24)], "-")
}

// baseOf returns the last part of a path, with slashes or backslashes.
func baseOf(path string) string { return path[strings.LastIndexAny(path, `/\`)+1:] }

// checkPath refuses a path that other systems would read differently, or whose last part cannot be a file name.
func checkPath(path string) error {
	switch name := filepath.Base(path); {
	case strings.HasPrefix(path, `\\.\`), strings.HasPrefix(path, `\\?\`):
		return nameError("it names a device")
	case strings.Contains(name, `\`) && len(name) > 1:
		return nameError("it contains a backslash; write folders with /")
	case path != "" && (name == "." || name == ".."):
		return nameError("it is a folder")
	}
	return checkName(baseOf(path))
}

// checkName refuses names that Windows keeps for devices, silently changes, or takes for part of another file. It
// refuses them on every system, since the file may travel on a memory stick.
func checkName(base string) error {
	stem, _, _ := strings.Cut(base, ".")
	stem = strings.ToUpper(strings.TrimRight(stem, " "))
	switch {
	case strings.Trim(base, ". ") == "":
		return nameError("it is empty")
	case strings.HasSuffix(base, ".") || strings.HasSuffix(base, " "):
		return nameError("it ends with a dot or a space")
	case strings.Contains(base, ":"):
		return nameError("it contains a colon")
	case strings.ContainsFunc(base, func(r rune) bool { return unicode.IsControl(r) || unicode.In(r, unicode.Zl, unicode.Zp) }):
		return nameError("it contains a control character")
	case hidden(base):
		return nameError("it contains a character that cannot be seen, or bytes that are not text")
	case isDevice(stem):
		return nameError("Windows reserves it for a device")
	}
	return nil
}

// hidden reports whether a part of the name cannot be seen, or turns the rest around. People who get the file read its
// name.
func hidden(base string) bool {
	_, removed := clean.Text(base)
	return removed.Any()
}

// isDevice reports whether Windows opens a device under that name, given in capitals and without an extension.
func isDevice(stem string) bool {
	switch stem {
	case "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$":
		return true
	}
	for _, port := range []string{"COM", "LPT"} {
		if number, ok := strings.CutPrefix(stem, port); ok {
			switch number {
			case "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "¹", "²", "³":
				return true
			}
		}
	}
	return false
}

// nameError is an ErrName with its reason, and without the name.
type nameError string

func (e nameError) Error() string { return ErrName.Error() + ": " + string(e) }

func (e nameError) Unwrap() error { return ErrName }
