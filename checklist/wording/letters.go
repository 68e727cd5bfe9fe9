package wording

import (
	"encoding/binary"
	"math/bits"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxWord is the length in bytes of the longest word that is looked up.
const maxWord = 40

// everyByte has 1 in each of its eight bytes.
const everyByte = 0x0101010101010101

// load returns the eight bytes of text from i on.
func load(text string, i int) uint64 {
	w := text[i : i+8]
	return uint64(w[0]) | uint64(w[1])<<8 | uint64(w[2])<<16 | uint64(w[3])<<24 | uint64(w[4])<<32 | uint64(w[5])<<40 | uint64(w[6])<<48 | uint64(w[7])<<56
}

const (
	tops  = 0x80 * everyByte
	small = 0x20 * everyByte // makes small letters of capitals
)

// others tells which of eight bytes are no ASCII letter and no digit, by their
// top bits.
func others(v uint64) uint64 {
	letters, digits := (v|small)&^tops, v&^tops
	letters = (letters + (0x80-'a')*everyByte) &^ (letters + (0x7F-'z')*everyByte)
	digits = (digits + (0x80-'0')*everyByte) &^ (digits + (0x7F-'9')*everyByte)
	return (^(letters | digits) | v) & tops
}

// upTo has all bits of the bytes before the first that others tells.
func upTo(other uint64) uint64 { return other&-other>>7 - 1 }

// short reads a word of up to eight ASCII letters and digits at i, all at once,
// and returns its key and its length. The length is 0 when there is no such word,
// or a closer look is needed to tell where it ends.
func short(text string, i, to int) (key uint64, n int) {
	if i+9 >= to {
		return 0, 0
	}
	v := load(text, i)
	other := others(v)
	if n = bits.TrailingZeros64(other) / 8; n == 0 || !ends(text[i+n], text[i+n+1]) {
		return 0, 0
	}
	return (v | small) & upTo(other), n
}

// ends reports whether c surely ends an ASCII word before it: some signs do, some
// where space follows. Of others package words knows.
func ends(c, next byte) bool {
	e := endings[c]
	return e == surely || e == beforeSpace && (next == ' ' || next == '\n')
}

const (
	surely = iota + 1
	beforeSpace
)

var endings = [256]uint8{' ': surely, '\n': surely, '\r': surely, '\t': surely, '?': surely, '!': surely, '(': surely, ')': surely, '"': surely, '/': surely, '-': surely,
	'.': beforeSpace, ',': beforeSpace, ';': beforeSpace, ':': beforeSpace}

// aloneAt reports whether the ASCII sign or space at i is no part of a longer one,
// nor of a word. Package words would take spaces together.
func aloneAt(text string, i, to int) bool {
	const (
		inWords0 = 0x3FF<<'0' | 1<<'\r'
		inWords1 = 0x3FFFFFF<<('A'-64) | 0x3FFFFFF<<('a'-64) | 1<<('_'-64)
	)
	c := text[i]
	in := uint64(inWords0)
	if c >= 64 {
		in = inWords1
	}
	return in>>(c&63)&1 == 0 && (i+1 == to || text[i+1] < utf8.RuneSelf)
}

// neverJoins are the bytes above ASCII with which no mark starts that belongs to
// what stands before it: those of the letters of western Europe and of Russian.
var neverJoins = [256]bool{0xC3: true, 0xC4: true, 0xC5: true, 0xC6: true, 0xC7: true, 0xC8: true, 0xC9: true, 0xCA: true, 0xCB: true, 0xD0: true, 0xD1: true}

// plain reads the word at i where that takes no more than a look at ASCII, and
// returns it folded, and where it ends. Where it cannot tell, it returns i. It
// never cuts a text in other places than package words does.
func plain(to []byte, text string, i, end int) (folded []byte, next int) {
	for next = i; next < end; next++ {
		c := text[next]
		switch {
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
		case c >= 'A' && c <= 'Z':
			c |= 0x20
		case c == '\'' && next > i && next+1 < end && letter(text[next-1]) && letter(text[next+1]):
			continue // in a word
		case next == i || endings[c] == 0 || next+1 < end && !ends(c, text[next+1]):
			return nil, i
		default:
			return to, next
		}
		if len(to) == maxWord {
			return nil, i
		}
		to = append(to, c)
	}
	return to, next
}

// keyOf returns the first eight bytes of a folded word as a number.
func keyOf(w []byte) uint64 {
	if len(w) >= 8 {
		return binary.LittleEndian.Uint64(w)
	}
	var k uint64
	for i, c := range w {
		k |= uint64(c) << (8 * i)
	}
	return k
}

// hash returns the hash of a folded word. That of a word of up to eight bytes is
// hashKey of its key.
func hash(w []byte) uint64 {
	h := hashKey(keyOf(w))
	for len(w) > 8 {
		w = w[8:]
		h = hashKey(h>>29 ^ keyOf(w))
	}
	return h
}

func hashKey(k uint64) uint64 { return k * 0x9E3779B97F4A7C15 }

// fold appends w in lower case, without apostrophes and soft hyphens, and with
// the letters of ligatures and other compatibility forms apart.
func fold(to []byte, w string) []byte {
	for i := 0; i < len(w); i++ {
		switch c := w[i]; {
		case c >= utf8.RuneSelf:
			return foldWide(to, w[i:])
		case c >= 'A' && c <= 'Z':
			to = append(to, c+'a'-'A')
		case c == '\'':
		default:
			to = append(to, c)
		}
	}
	return to
}

func foldWide(to []byte, w string) []byte {
	if !norm.NFKC.IsNormalString(w) {
		w = norm.NFKC.String(w)
	}
	for _, r := range w {
		switch r {
		case '\'', '’', '‘', 'ʼ', '\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff':
		default:
			to = utf8.AppendRune(to, unicode.ToLower(r))
		}
	}
	return to
}

func letterOrDigit(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9'
}
