package check

import (
	"encoding/hex"
	"strconv"
	"unicode/utf16"
)

// lexer reads objects from bytes.
type lexer struct {
	data []byte
	at   int
}

func space(c byte) bool { return c == ' ' || c == '\n' || c == '\r' || c == '\t' }

func delimiter(c byte) bool {
	switch c {
	case '/', '<', '>', '[', ']', '(', ')':
		return true
	}
	return space(c)
}

func (l *lexer) skip() {
	for l.at < len(l.data) && space(l.data[l.at]) {
		l.at++
	}
}

func (l *lexer) done() bool {
	l.skip()
	return l.at >= len(l.data)
}

func (l *lexer) is(s string) bool {
	return l.at+len(s) <= len(l.data) && string(l.data[l.at:l.at+len(s)]) == s
}

// object reads one object. A word that is not an object is an operator, and nil
// means the end.
func (l *lexer) object() any {
	if l.done() {
		return nil
	}
	switch c := l.data[l.at]; {
	case l.is("<<"):
		l.at += 2
		d := Dict{}
		for !l.done() && !l.is(">>") {
			key, ok := l.object().(Name)
			if !ok {
				return nil
			}
			d[key] = l.object()
		}
		l.at += 2
		return d
	case c == '[':
		l.at++
		a := Array{}
		for !l.done() && !l.is("]") {
			a = append(a, l.object())
		}
		l.at++
		return a
	case c == '/':
		l.at++
		return Name(l.word())
	case c == '(':
		return l.literal()
	case c == '<':
		from := l.at + 1
		for l.at < len(l.data) && l.data[l.at] != '>' {
			l.at++
		}
		b, err := hex.DecodeString(string(l.data[from:l.at]))
		l.at++
		if err != nil {
			return nil
		}
		return String(b)
	}
	return l.keyword()
}

func (l *lexer) word() string {
	from := l.at
	for l.at < len(l.data) && !delimiter(l.data[l.at]) {
		l.at++
	}
	if l.at == from {
		l.at++ // Something unexpected: skip it.
	}
	return string(l.data[from:l.at])
}

// literal reads a string in parentheses; package pdf never writes an escape in
// one.
func (l *lexer) literal() any {
	from := l.at + 1
	for l.at < len(l.data) && l.data[l.at] != ')' {
		l.at++
	}
	s := String(l.data[from:l.at])
	l.at++
	return s
}

// keyword reads a number, a reference, a boolean or an operator.
func (l *lexer) keyword() any {
	w := l.word()
	switch w {
	case "true":
		return true
	case "false":
		return false
	}
	v, err := strconv.ParseFloat(w, 64)
	if err != nil {
		return operator(w)
	}
	before := l.at
	l.skip()
	if generation := l.word(); generation == "0" {
		l.skip()
		if l.is("R") && (l.at+1 == len(l.data) || delimiter(l.data[l.at+1])) {
			l.at++
			return Ref(int(v))
		}
	}
	l.at = before
	return v
}

// Text returns a text string as UTF-8.
func (s String) Text() string {
	if len(s) < 2 || s[0] != 0xFE || s[1] != 0xFF {
		return string(s)
	}
	return utf16Text(string(s[2:]))
}

func utf16Text(s string) string {
	var units []uint16
	for i := 0; i+1 < len(s); i += 2 {
		units = append(units, uint16(s[i])<<8|uint16(s[i+1]))
	}
	return string(utf16.Decode(units))
}
