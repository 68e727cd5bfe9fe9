package draft

import (
	"crypto/rand"
	_ "embed"
	"encoding/binary"
	"io"
	"strings"
	"unicode/utf8"
)

const (
	leastWords      = 4
	leastCharacters = 14
	mostCharacters  = 1000 // a line on the screen takes 2,000
	leastDifferent  = 6
	offeredWords    = 5
)

//go:embed wordlist.txt
var wordlist string

// CheckPassphrase returns [ErrWeakPassphrase] unless the passphrase has at
// least four different words of three letters, or 14 characters of which six
// differ, and [ErrLongPassphrase] over 1,000 characters.
func CheckPassphrase(p string) error {
	if utf8.RuneCountInString(p) > mostCharacters {
		return ErrLongPassphrase
	}
	p = tidy(p)
	words := map[string]bool{}
	for word := range strings.FieldsSeq(strings.ToLower(p)) {
		if utf8.RuneCountInString(word) >= 3 {
			words[word] = true
		}
	}
	different := map[rune]bool{}
	for _, r := range p {
		different[r] = true
	}
	if len(words) >= leastWords || utf8.RuneCountInString(p) >= leastCharacters && len(different) >= leastDifferent {
		return nil
	}
	return ErrWeakPassphrase
}

// GeneratePassphrase returns five words out of over 2,000, which is 55 bits:
// with the cost of each guess, out of reach of a thief. A nil reader means the
// system's, which is also used if the reader fails.
func GeneratePassphrase(r io.Reader) string {
	if r == nil {
		r = rand.Reader
	}
	list := strings.Fields(wordlist)
	words := make([]string, offeredWords)
	for i := range words {
		words[i] = list[below(len(list), r)]
	}
	return strings.Join(words, " ")
}

// below returns a uniformly random number below n, which is less than 65,536.
func below(n int, r io.Reader) int {
	var b [2]byte
	for {
		if _, err := io.ReadFull(r, b[:]); err != nil {
			r = rand.Reader
			continue
		}
		if v := int(binary.BigEndian.Uint16(b[:])); v < 65536-65536%n {
			return v % n
		}
	}
}

// tidy ignores extra spaces in a passphrase: before, after and doubled.
func tidy(p string) string { return strings.Join(strings.Fields(p), " ") }
