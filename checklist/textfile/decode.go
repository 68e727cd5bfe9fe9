package textfile

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Text is a file as text.
type Text struct {
	String  string // String is UTF-8, without a byte order mark.
	Damaged []int  // Damaged lists the lines, from 1, on which bytes that are not text became U+FFFD.
}

const (
	markUTF8    = "\xEF\xBB\xBF"
	markLittle  = "\xFF\xFE"
	markBig     = "\xFE\xFF"
	replacement = string(utf8.RuneError)
)

// Decode reads a whole file as text. If the file is something else, the error is a [*NotText].
func Decode(data []byte) (Text, error) {
	if kind := KindOf(data); kind != PlainText {
		return Text{}, &NotText{kind}
	}
	switch order := utf16Order(data); {
	case order != nil:
		return decodeUTF16(bytes.TrimPrefix(bytes.TrimPrefix(data, []byte(markLittle)), []byte(markBig)), order), nil
	case utf8.Valid(data):
		return Text{String: strings.TrimPrefix(string(data), markUTF8)}, nil
	case bytes.HasPrefix(data, []byte(markUTF8)), mostlyUTF8(data):
		return repair(strings.TrimPrefix(string(data), markUTF8)), nil
	}
	out, err := charmap.Windows1252.NewDecoder().Bytes(data)
	if err != nil {
		return repair(string(data)), nil
	}
	return Text{String: string(out)}, nil
}

// utf16Order returns the byte order of UTF-16 data, recognised by its mark or because every other byte of most
// characters is zero, as in any text with Latin letters. It is nil if the data is not UTF-16.
func utf16Order(data []byte) binary.ByteOrder {
	switch {
	case bytes.HasPrefix(data, []byte(markLittle)):
		return binary.LittleEndian
	case bytes.HasPrefix(data, []byte(markBig)):
		return binary.BigEndian
	}
	var zeros [2]int // at even and at odd places
	for i, c := range data {
		if c == 0 {
			zeros[i%2]++
		}
	}
	half := len(data) / 4 // half of the characters
	switch {
	case len(data) < 4:
		return nil
	case zeros[0] == 0 && zeros[1] > half:
		return binary.LittleEndian
	case zeros[1] == 0 && zeros[0] > half:
		return binary.BigEndian
	}
	return nil
}

// decodeUTF16 decodes data without its mark. Half a character, or half a pair of bytes at the end, becomes U+FFFD.
func decodeUTF16(data []byte, order binary.ByteOrder) Text {
	var out Text
	var b strings.Builder
	line := 1
	damaged := func() {
		b.WriteRune(utf8.RuneError)
		out.markDamaged(line)
	}
	for len(data) >= 2 {
		r := rune(order.Uint16(data))
		data = data[2:]
		if utf16.IsSurrogate(r) {
			if len(data) >= 2 {
				r = utf16.DecodeRune(r, rune(order.Uint16(data)))
			}
			if r == utf8.RuneError || utf16.IsSurrogate(r) {
				damaged()
				continue
			}
			data = data[2:]
		}
		b.WriteRune(r)
		if r == '\n' {
			line++
		}
	}
	if len(data) > 0 {
		damaged()
	}
	out.String = b.String()
	return out
}

// mostlyUTF8 reports whether data that is not valid UTF-8 was meant to be: it has at least as many well-formed letters
// beyond ASCII as malformed ones. Windows-1252 hardly ever has any.
func mostlyUTF8(data []byte) bool {
	good, bad, wasBad := 0, 0, false
	for len(data) > 0 {
		r, n := utf8.DecodeRune(data)
		isBad := r == utf8.RuneError && n == 1
		switch {
		case isBad && !wasBad:
			bad++
		case !isBad && n > 1:
			good++
		}
		wasBad, data = isBad, data[n:]
	}
	return good > 0 && good >= bad
}

// repair replaces the bytes that are not UTF-8, and records their lines.
func repair(s string) Text {
	var out Text
	var b strings.Builder
	line := 0
	for l := range strings.Lines(s) {
		line++
		if !utf8.ValidString(l) {
			out.markDamaged(line)
		}
		b.WriteString(strings.ToValidUTF8(l, replacement))
	}
	out.String = b.String()
	return out
}

func (t *Text) markDamaged(line int) {
	if n := len(t.Damaged); n == 0 || t.Damaged[n-1] != line {
		t.Damaged = append(t.Damaged, line)
	}
}
