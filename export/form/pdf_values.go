package form

import (
	"bytes"
	"compress/zlib"
	"io"
	"regexp"
	"strconv"
	"unicode/utf16"
)

// A PDF is a list of numbered values: numbers, strings, names, lists and dictionaries, which refer to each other by
// number. Here a number is a float64, a boolean a bool, and null or unknown values are nil.
type (
	pdfName   string
	pdfString string
	pdfRef    int
	pdfList   []any
	pdfDict   map[pdfName]any
)

// pdfFile maps numbers to the values of a PDF.
type pdfFile map[int]any

// Limits on a PDF form.
const (
	maxObjects  = 200_000
	maxUnpacked = 32 << 20
	maxNested   = 40
)

var pdfObject = regexp.MustCompile(`(?:^|[\r\n\s])([0-9]{1,9})[ \r\n]+[0-9]{1,5}[ \r\n]+obj\b`)

// readValues reads a PDF's values in turn and ignores its table of contents, which is often wrong. A later value
// replaces an earlier one with the same number, as happens when a form is saved again.
func readValues(data []byte) pdfFile {
	file, room := pdfFile{}, int64(maxUnpacked)
	starts := pdfObject.FindAllSubmatchIndex(data, maxObjects)
	for i, at := range starts {
		number, err := strconv.Atoi(string(data[at[2]:at[3]]))
		if err != nil {
			continue
		}
		end := len(data)
		if i+1 < len(starts) {
			end = starts[i+1][0]
		}
		p := pdfParser{data: data[:end], at: at[1]}
		v := p.value(0)
		file[number] = v
		if d, ok := v.(pdfDict); ok && d["Type"] == pdfName("ObjStm") {
			packed := unpackPDF(d, data[p.at:], &room)
			file.addPacked(d, packed)
		}
	}
	return file
}

// unpackPDF returns the content of a stream, as far as there is room.
func unpackPDF(d pdfDict, rest []byte, room *int64) []byte {
	start := bytes.Index(rest[:min(len(rest), 64)], []byte("stream"))
	if start < 0 || d["Filter"] != pdfName("FlateDecode") {
		return nil
	}
	rest = bytes.TrimPrefix(bytes.TrimPrefix(rest[start+len("stream"):], []byte("\r")), []byte("\n"))
	z, err := zlib.NewReader(bytes.NewReader(rest))
	if err != nil {
		return nil
	}
	out, _ := io.ReadAll(io.LimitReader(z, *room)) // Of a damaged stream, whatever comes before the damage is enough.
	*room -= int64(len(out))
	return out
}

// addPacked adds the values in an object stream: pairs of numbers and positions, then the values.
func (f pdfFile) addPacked(d pdfDict, packed []byte) {
	n, _ := d["N"].(float64)
	first, _ := d["First"].(float64)
	if first < 0 || int(first) > len(packed) {
		return
	}
	index := pdfParser{data: packed[:int(first)]}
	for range min(int(n), maxObjects) {
		number, ok := index.value(0).(float64)
		at, ok2 := index.value(0).(float64)
		if !ok || !ok2 || at < 0 || int(first+at) > len(packed) {
			return
		}
		p := pdfParser{data: packed, at: int(first + at)}
		f[int(number)] = p.value(0)
	}
}

// get follows references to a value.
func (f pdfFile) get(v any) any {
	for range maxNested {
		r, ok := v.(pdfRef)
		if !ok {
			return v
		}
		v = f[int(r)]
	}
	return nil
}

func (f pdfFile) dict(v any) pdfDict   { d, _ := f.get(v).(pdfDict); return d }
func (f pdfFile) list(v any) pdfList   { l, _ := f.get(v).(pdfList); return l }
func (f pdfFile) number(v any) float64 { n, _ := f.get(v).(float64); return n }

// text returns a string as people read it: UTF-16 if marked as such, otherwise Latin letters.
func (f pdfFile) text(v any) string {
	s, _ := f.get(v).(pdfString)
	if len(s) >= 2 && s[0] == 0xFE && s[1] == 0xFF {
		var units []uint16
		for i := 2; i+1 < len(s); i += 2 {
			units = append(units, uint16(s[i])<<8|uint16(s[i+1]))
		}
		return string(utf16.Decode(units))
	}
	if len(s) >= 3 && s[:3] == "\xEF\xBB\xBF" {
		return string(s[3:])
	}
	var out []rune
	for _, c := range []byte(s) {
		out = append(out, windows(c))
	}
	return string(out)
}

// pdfParser reads values from a position on. What cannot be read is nil.
type pdfParser struct {
	data []byte
	at   int
}

func (p *pdfParser) peek() byte {
	if p.at < len(p.data) {
		return p.data[p.at]
	}
	return 0
}

func isPDFSpace(c byte) bool { return c == 0 || c == ' ' || c >= '\t' && c <= '\r' }

func isPDFMark(c byte) bool { return bytes.IndexByte([]byte("()<>[]{}/%"), c) >= 0 }

// space skips white space and comments.
func (p *pdfParser) space() {
	for p.at < len(p.data) {
		switch c := p.data[p.at]; {
		case c == '%':
			for p.at < len(p.data) && p.data[p.at] != '\n' && p.data[p.at] != '\r' {
				p.at++
			}
		case isPDFSpace(c):
			p.at++
		default:
			return
		}
	}
}

func (p *pdfParser) starts(s string) bool {
	return p.at <= len(p.data) && bytes.HasPrefix(p.data[p.at:], []byte(s))
}

// value reads the next value; depth is how many lists and dictionaries enclose it.
func (p *pdfParser) value(depth int) any {
	p.space()
	switch c := p.peek(); {
	case p.at >= len(p.data) || depth > maxNested:
		p.at = len(p.data)
		return nil
	case p.starts("<<"):
		return p.dict(depth)
	case c == '[':
		return p.list(depth)
	case c == '/':
		p.at++
		return pdfName(p.nameText())
	case c == '(':
		return p.literal()
	case c == '<':
		return p.hex()
	case isPDFMark(c):
		p.at++
		return nil
	}
	return p.word()
}

func (p *pdfParser) dict(depth int) any {
	d := pdfDict{}
	for p.at += 2; ; {
		p.space()
		if p.at >= len(p.data) {
			return d
		}
		if p.starts(">>") {
			p.at += 2
			return d
		}
		key, ok := p.value(depth + 1).(pdfName)
		if !ok {
			continue
		}
		d[key] = p.value(depth + 1)
	}
}

func (p *pdfParser) list(depth int) any {
	l := pdfList{}
	for p.at++; ; {
		p.space()
		if p.at >= len(p.data) {
			return l
		}
		if p.peek() == ']' {
			p.at++
			return l
		}
		l = append(l, p.value(depth+1))
	}
}

// nameText returns the text of a name, without its slash. #20 in it is a space.
func (p *pdfParser) nameText() string {
	var out []byte
	for p.at < len(p.data) && !isPDFSpace(p.data[p.at]) && !isPDFMark(p.data[p.at]) {
		c := p.data[p.at]
		if c == '#' && p.at+2 < len(p.data) {
			if n, err := strconv.ParseUint(string(p.data[p.at+1:p.at+3]), 16, 8); err == nil {
				c = byte(n)
				p.at += 2
			}
		}
		out = append(out, c)
		p.at++
	}
	return string(out)
}

// literal returns a string in parentheses, which can be nested.
func (p *pdfParser) literal() any {
	var out []byte
	open := 0
	for ; p.at < len(p.data); p.at++ {
		c := p.data[p.at]
		switch c {
		case '\\':
			out = p.escape(out)
			continue
		case '(':
			open++
			if open == 1 {
				continue
			}
		case ')':
			open--
			if open == 0 {
				p.at++
				return pdfString(out)
			}
		}
		out = append(out, c)
	}
	p.at = min(p.at, len(p.data)) // A backslash was the last byte.
	return pdfString(out)
}

var pdfEscapes = map[byte]byte{'n': '\n', 'r': '\r', 't': '\t', 'b': '\b', 'f': '\f'}

// escape adds what a backslash and the letters after it represent.
func (p *pdfParser) escape(out []byte) []byte {
	p.at++
	c := p.peek()
	if c >= '0' && c <= '7' {
		n := 0
		for i := 0; i < 3 && p.peek() >= '0' && p.peek() <= '7'; i++ {
			n = n*8 + int(p.peek()-'0')
			p.at++
		}
		p.at--
		return append(out, byte(n))
	}
	if c == '\n' || c == '\r' {
		return out
	}
	if e, ok := pdfEscapes[c]; ok {
		c = e
	}
	return append(out, c)
}

func (p *pdfParser) hex() any {
	var digits []byte
	for p.at++; p.at < len(p.data) && p.data[p.at] != '>'; p.at++ {
		if !isPDFSpace(p.data[p.at]) {
			digits = append(digits, p.data[p.at])
		}
	}
	p.at = min(p.at+1, len(p.data))
	if len(digits)%2 == 1 {
		digits = append(digits, '0')
	}
	var out []byte
	for i := 0; i < len(digits); i += 2 {
		n, err := strconv.ParseUint(string(digits[i:i+2]), 16, 8)
		if err != nil {
			return nil
		}
		out = append(out, byte(n))
	}
	return pdfString(out)
}

var pdfReference = regexp.MustCompile(`^([0-9]{1,9})[ \r\n]+[0-9]{1,5}[ \r\n]+R\b`)

// pdfNumber matches the numbers that a form needs. A longer one need not fit an int.
var pdfNumber = regexp.MustCompile(`^[+-]?(?:[0-9]{1,9}\.?|[0-9]{0,9}\.[0-9]{1,20})$`)

// word returns a number, a reference, true, false, or a word that is not a value.
func (p *pdfParser) word() any {
	if m := pdfReference.FindSubmatch(p.data[p.at:min(len(p.data), p.at+32)]); m != nil {
		p.at += len(m[0])
		n, _ := strconv.Atoi(string(m[1]))
		return pdfRef(n)
	}
	from := p.at
	for p.at < len(p.data) && !isPDFSpace(p.data[p.at]) && !isPDFMark(p.data[p.at]) {
		p.at++
	}
	switch word := string(p.data[from:p.at]); word {
	case "true", "false":
		return word == "true"
	default:
		if !pdfNumber.MatchString(word) {
			return nil
		}
		n, _ := strconv.ParseFloat(word, 64)
		return n
	}
}
