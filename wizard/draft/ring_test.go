package draft

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// keyDamages are the ways in which a bad shutdown, a sync service or a disk spoils a key.
var keyDamages = []struct {
	name  string
	spoil func(data []byte) []byte // nil for a file that is gone
}{
	{"whole", bytes.Clone},
	{"gone", func([]byte) []byte { return nil }},
	{"emptied", func([]byte) []byte { return []byte{} }},
	{"zeroed", func(data []byte) []byte { return make([]byte, len(data)) }},
	{"zeroed at the end", func(data []byte) []byte {
		return append(bytes.Clone(data[:100]), make([]byte, len(data)-100)...)
	}},
	{"cut in the header", func(data []byte) []byte { return bytes.Clone(data[:60]) }},
	{"cut in the key", func(data []byte) []byte { return bytes.Clone(data[:len(data)-1]) }},
	{"longer", func(data []byte) []byte { return append(bytes.Clone(data), 0) }},
	{"twice", func(data []byte) []byte { return slices.Concat(data, data) }},
	{"another file", func([]byte) []byte { return []byte("{\"format\": 1}\n") }},
	{"a bit turned in the salt", func(data []byte) []byte { return turn(data, 40) }},
	{"a bit turned in the key", func(data []byte) []byte { return turn(data, len(data)-5) }},
}

func turn(data []byte, at int) []byte {
	out := bytes.Clone(data)
	out[at] ^= 1
	return out
}

// spoil writes a file as the damage leaves it.
func spoil(t *testing.T, path string, data []byte) {
	t.Helper()
	if data == nil {
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
		return
	}
	writeFile(t, path, data)
}

// TestEveryDamageOfEveryCopy spoils each copy of the key in each way, alike and differently, with the checksum intact,
// gone or spoilt. The right passphrase opens the drafts if and only if a copy is intact; otherwise damage is called
// damage, whichever passphrase is typed, and the spare key always helps.
func TestEveryDamageOfEveryCopy(t *testing.T) {
	s, _ := newStore(t)
	recovery, err := s.Recovery()
	if err != nil {
		t.Fatal(err)
	}
	d := newDraft(t, s)
	save(t, d, "safe")
	d.Close()
	paths := []string{filepath.Join(s.dir, keyName), filepath.Join(s.dir, keyCopyName), filepath.Join(s.dir, draftsName, d.ID(), keyCopyName)}
	sumPath := filepath.Join(s.dir, sumName)
	good, goodSum := readFile(t, paths[0]), readFile(t, sumPath)
	for i, one := range keyDamages {
		for j, two := range keyDamages {
			for k, three := range keyDamages {
				if k != 0 && k != j && k != i {
					continue // the third copy is intact, or spoilt like one of the others
				}
				name := fmt.Sprintf("%s, %s, %s", one.name, two.name, three.name)
				whole := i == 0 || j == 0 || k == 0
				for n, spoilt := range [][]byte{one.spoil(good), two.spoil(good), three.spoil(good)} {
					writeFile(t, paths[n], nil)
					spoil(t, paths[n], spoilt)
				}
				writeFile(t, sumPath, goodSum)
				wrongErr := again(t, s).Unlock(otherPassphrase)
				rightErr := again(t, s).Unlock(testPassphrase)
				switch {
				case whole && (!errors.Is(wrongErr, ErrWrongPassphrase) || rightErr != nil):
					t.Errorf("%s: a wrong passphrase: %v; the right one: %v", name, wrongErr, rightErr)
				case !whole && (!errors.Is(wrongErr, ErrKeyDamaged) || !errors.Is(rightErr, ErrKeyDamaged)):
					t.Errorf("%s: a wrong passphrase: %v; the right one: %v", name, wrongErr, rightErr)
				}
			}
		}
	}
	for _, x := range keyDamages[1:] {
		for _, path := range paths {
			writeFile(t, path, nil)
			spoil(t, path, x.spoil(good))
		}
		writeFile(t, sumPath, goodSum)
		fresh := again(t, s)
		if err := fresh.Recover(recovery, otherPassphrase); err != nil {
			t.Errorf("all %s: Recover() = %v", x.name, err)
			continue
		}
		open := openDraft(t, fresh, d.ID())
		wantLoad(t, open, "safe", "")
		open.Close()
		if err := again(t, s).Unlock(otherPassphrase); err != nil {
			t.Errorf("all %s, after the recovery: %v", x.name, err)
		}
	}
}

// Without a checksum, bytes without the structure of a key still count as damaged; a letter changed alike in all copies
// cannot be seen, and then both causes are named.
func TestDamageWithoutAChecksum(t *testing.T) {
	s, _ := newStore(t)
	good := readFile(t, filepath.Join(s.dir, keyName))
	for _, sum := range []string{"", "zeros", "an old line"} {
		for _, x := range keyDamages[1:] {
			for _, name := range []string{keyName, keyCopyName} {
				writeFile(t, filepath.Join(s.dir, name), nil)
				spoil(t, filepath.Join(s.dir, name), x.spoil(good))
			}
			writeFile(t, filepath.Join(s.dir, sumName), map[string][]byte{"": nil, "zeros": make([]byte, 90), "an old line": []byte(strings.Repeat("0", 64) + "  identity.age\n")}[sum])
			err := again(t, s).Unlock(testPassphrase)
			if turned := strings.HasPrefix(x.name, "a bit"); turned != errors.Is(err, ErrWrongPassphrase) || !turned && !errors.Is(err, ErrKeyDamaged) || !strings.Contains(err.Error(), "spare key") {
				t.Errorf("%s, checksum %q: %v", x.name, sum, err)
			}
		}
	}
}

// However the checksum is changed or cut, a wrong passphrase is still called wrong, and the right one works.
func TestEveryDamageOfTheChecksum(t *testing.T) {
	s, _ := newStore(t)
	path := filepath.Join(s.dir, sumName)
	good := readFile(t, path)
	for i := range good {
		for _, bad := range [][]byte{turn(good, i), good[:i]} {
			writeFile(t, path, bad)
			if err := again(t, s).Unlock(otherPassphrase); !errors.Is(err, ErrWrongPassphrase) {
				t.Fatalf("byte %d, wrong passphrase: %v", i, err)
			}
			fresh := again(t, s)
			if err := fresh.Unlock(testPassphrase); err != nil || len(fresh.Warnings()) > 0 {
				t.Fatalf("byte %d: %v", i, err)
			}
			if !bytes.Equal(readFile(t, path), good) {
				t.Fatalf("byte %d: the checksum was not put right", i)
			}
		}
	}
}

// A store from an earlier version has one line in its checksum; it opens, and gets the second.
func TestChecksumOfOneLine(t *testing.T) {
	s, _ := newStore(t)
	path := filepath.Join(s.dir, sumName)
	good := readFile(t, path)
	line, _, _ := bytes.Cut(good, []byte("\n"))
	writeFile(t, path, append(line, '\n'))
	wantError(t, again(t, s).Unlock(otherPassphrase), ErrWrongPassphrase)
	fresh := unlock(t, again(t, s))
	if w := fresh.Warnings(); len(w) > 0 || !bytes.Equal(readFile(t, path), good) {
		t.Errorf("warnings %q; the checksum is %q", w, readFile(t, path))
	}
}
