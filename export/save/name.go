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

// Name is the name of an exported file: when it was made, a tag that means nothing, and the sheet, as in
// "referral-2026-11-20-k3f9-main.pdf". It never holds the name of a person: names of files show up in lists of recent
// files, in logs and in the subjects of e-mails. The day is that of made in its own time zone. Of the other parts only
// letters from a to z, digits and hyphens are kept; an empty part is left out.
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

// namePart is what of s may stand in the name of a file.
func namePart(s string) string {
	s = strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '-' {
			return r
		}
		return -1
	}, strings.ToLower(s))
	return strings.Trim(s[:min(len(s), 24)], "-")
}

// baseOf is the last part of a path, whichever way its strokes lean.
func baseOf(path string) string { return path[strings.LastIndexAny(path, `/\`)+1:] }

// checkPath refuses a path whose last part cannot be a name, or that would be read differently on another system.
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

// checkName refuses names that Windows keeps for devices, would change in silence, or takes for a part of another file.
// They are refused on every system: the file may travel on a stick.
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

// hidden reports whether a part of the name cannot be seen or turns the rest of it around: the name is printed, and read
// by whoever gets the file.
func hidden(base string) bool {
	_, removed := clean.Text(base)
	return removed.Any()
}

// isDevice reports whether Windows opens a device under that name, in capitals and without an ending.
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
