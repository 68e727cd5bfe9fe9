package form

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"path/filepath"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"referral/checklist/authority/form"
)

// maxFile is more than any form needs: the largest seen has 2 MB, mostly pictures.
const maxFile = 20 << 20

// maxText is more than any page has, including scripts; an eighth of it is more words than any form has.
const maxText = 4 << 20

// Read finds a form's fields. The file's content decides how it is read; its name only helps to say what is wrong with
// it.
func Read(name string, data []byte) (form.Form, error) {
	switch {
	case len(data) > maxFile:
		return form.Form{}, ErrTooLarge
	case isZip(data):
		return readWord(data)
	case isCompound(data) && isEncrypted(data):
		return form.Form{}, ErrEncrypted
	case isCompound(data), bytes.HasPrefix(data, []byte(`{\rtf`)):
		return form.Form{}, ErrOldWord
	case strings.EqualFold(filepath.Ext(name), ".docx"):
		return form.Form{}, ErrDamaged
	case isPDF(data):
		return readPDF(data)
	}
	text, ok := decode(data)
	switch {
	case !ok:
		return form.Form{}, ErrNotAForm
	case len(text) > maxText:
		return form.Form{}, ErrTooLarge
	case strings.HasPrefix(strings.TrimSpace(text), "{"):
		return readJSON(text)
	case isHTML(text):
		return readHTML(text)
	}
	return readPasted(text)
}

func isZip(data []byte) bool { return bytes.HasPrefix(data, []byte("PK")) }

// isCompound reports whether data is in Word's format before .docx, which it still uses for locked files.
func isCompound(data []byte) bool {
	return bytes.HasPrefix(data, []byte{0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1})
}

func isEncrypted(data []byte) bool {
	return bytes.Contains(data, []byte("E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00"))
}

// decode returns data as text: UTF-8, marked UTF-16, or Windows' older encoding.
func decode(data []byte) (string, bool) {
	var text string
	switch {
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}):
		text = wide(data[2:], 0, 1)
	case bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		text = wide(data[2:], 1, 0)
	case utf8.Valid(data):
		text = strings.TrimPrefix(string(data), "\ufeff")
	default:
		var b strings.Builder
		for _, c := range data {
			b.WriteRune(windows(c))
		}
		text = b.String()
	}
	return text, !strings.ContainsRune(text, 0)
}

func wide(data []byte, low, high int) string {
	var units []uint16
	for ; len(data) > 1; data = data[2:] {
		units = append(units, uint16(data[low])|uint16(data[high])<<8)
	}
	return string(utf16.Decode(units))
}

// windows returns a character of code page 1252.
func windows(c byte) rune {
	const from80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"
	if c < 0x80 || c > 0x9F {
		return rune(c)
	}
	return []rune(from80)[c-0x80]
}

// readJSON reads a form as printed by the program, with any corrections.
func readJSON(text string) (form.Form, error) {
	var f form.Form
	d := json.NewDecoder(strings.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&f); err != nil {
		return form.Form{}, ErrCorrection
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return form.Form{}, ErrCorrection
	}
	if len(f.Fields) == 0 {
		return form.Form{}, ErrNoFields
	}
	for i := range f.Fields {
		field := &f.Fields[i]
		if field.Index != i+1 || field.Limit < 0 || !knownKind(field.Kind) || !knownLayout(field.Layout) || tidy(field.Label) == "" {
			return form.Form{}, ErrCorrection
		}
		field.Label, field.Section = tidy(field.Label), tidy(field.Section)
	}
	f.Title = tidy(f.Title)
	for i, p := range f.Prose {
		f.Prose[i] = tidy(p)
	}
	return f, nil
}

func knownKind(k form.Kind) bool {
	switch k {
	case form.Text, form.YesNo, form.Ticks, form.DropDown, form.Signature, form.Office:
		return true
	}
	return false
}

func knownLayout(l form.Layout) bool {
	switch l {
	case form.Left, form.Above, form.Column, form.Inline:
		return true
	}
	return false
}
