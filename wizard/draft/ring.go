package draft

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"slices"
	"strings"

	"filippo.io/age"
)

const (
	keyName           = "identity.age"
	keyCopyName       = "identity.copy.age"
	sumName           = "identity.age.sum"
	recipientName     = "recipient.txt"
	recipientCopyName = "recipient.copy.txt"

	maxKeyFile    = 64 << 10
	maxWorkFactor = 20 // 2^20 takes 1 GiB; a key file must not ask for more
	maxTries      = 4  // copies of the key to try one passphrase on
)

// ring is the wrapped key with all its copies, as found on disk.
type ring struct {
	found map[string][]byte // by name; copies in drafts under draftsName/id
	sums  []string
	lines string // the file that sums are from
	used  bool   // there is a public half or a save, so there was a key
}

func copyIn(id string) string { return draftsName + "/" + id + "/" + keyCopyName }

// readRing reads every copy of the wrapped key. A copy that cannot be read is
// left out, unless it may exist all the same.
func readRing(top *folder) (ring, error) {
	r := ring{found: map[string][]byte{}}
	add := func(f *folder, file, name string) error {
		data, err := f.read(file, maxKeyFile)
		switch {
		case err == nil:
			r.found[name] = data
		case isMissing(err):
		case errors.Is(err, errNotRegular), errors.Is(err, errOversized):
			r.found[name] = nil // something is there, but not a key
		default:
			return err
		}
		return nil
	}
	if err := cmp.Or(add(top, keyName, keyName), add(top, keyCopyName, keyCopyName)); err != nil && len(r.found) == 0 {
		return r, err
	}
	if sums, err := top.read(sumName, maxKeyFile); err == nil {
		r.lines = string(sums)
		for line := range strings.Lines(string(sums)) {
			if sum, _, ok := strings.Cut(line, " "); ok && len(sum) == 2*sha256.Size {
				r.sums = append(r.sums, sum)
			}
		}
	}
	for _, name := range []string{recipientName, recipientCopyName} {
		if _, err := top.root.Lstat(name); err == nil {
			r.used = true
		}
	}
	err := eachDraft(top, func(f *folder, id string) error {
		all, _, err := generations(f)
		r.used = r.used || len(all) > 0
		return cmp.Or(add(f, keyCopyName, copyIn(id)), err)
	})
	if err != nil && len(r.found) == 0 {
		return r, err
	}
	return r, nil
}

// isNew reports whether no key was ever made here.
func (r ring) isNew() bool { return len(r.found) == 0 && !r.used }

func eachDraft(top *folder, do func(f *folder, id string) error) error {
	drafts, err := top.sub(draftsName)
	if isMissing(err) {
		return nil
	}
	if err != nil {
		return err
	}
	defer drafts.close()
	ids, err := draftIDs(drafts)
	if err != nil {
		return err
	}
	var failed error
	for _, id := range ids {
		f, err := drafts.sub(id)
		if err == nil {
			err = do(f, id)
			f.close()
		}
		if !isMissing(err) && !errors.Is(err, errLink) && !errors.Is(err, errNotFolder) {
			failed = cmp.Or(failed, err)
		}
	}
	return failed
}

// isWhole reports whether a copy is exactly what was written: by the checksum
// or, if the checksum fits none of them, because two copies agree.
func (r ring) isWhole(data []byte) bool {
	if r.vouched() {
		return r.listed(data)
	}
	return looksWhole(data) && r.agreed(data)
}

// vouched reports whether the checksum fits a copy.
func (r ring) vouched() bool { return slices.ContainsFunc(r.distinct(), r.listed) }

func (r ring) listed(data []byte) bool { return data != nil && slices.Contains(r.sums, sum(data)) }

// agreed reports whether there are two copies of these bytes.
func (r ring) agreed(data []byte) bool {
	same := 0
	for _, other := range r.found {
		if bytes.Equal(data, other) {
			same++
		}
	}
	return same > 1
}

func (r ring) whole() [][]byte {
	return slices.DeleteFunc(r.distinct(), func(data []byte) bool { return !r.isWhole(data) })
}

// candidates returns the copies to try a passphrase on: the intact ones or, if
// there are none, those that at least begin like a wrapped key.
func (r ring) candidates() [][]byte {
	all := r.whole()
	if len(all) == 0 {
		all = slices.DeleteFunc(r.distinct(), func(data []byte) bool { return !bytes.HasPrefix(data, []byte(ageLine)) })
	}
	return all[:min(len(all), maxTries)]
}

// opensAnother reports whether the passphrase opens a copy that is not of the
// key here: an earlier passphrase, or a key file from another computer, put
// next to the copies of the right one.
func (r ring) opensAnother(passphrase string) bool {
	others := slices.DeleteFunc(r.distinct(), func(data []byte) bool { return r.isWhole(data) || !looksWhole(data) })
	for _, wrapped := range others[:min(len(others), maxTries)] {
		if _, err := unwrap(wrapped, passphrase); err == nil {
			return true
		}
	}
	return false
}

// why interprets that a passphrase opened none of the copies. It is certainly
// wrong if the checksum fits a copy. If it fits none, they are damaged: copies
// that were emptied, cut off or changed alike also agree.
func (r ring) why() error {
	whole := slices.ContainsFunc(r.distinct(), looksWhole)
	agreed := slices.ContainsFunc(r.distinct(), func(data []byte) bool { return looksWhole(data) && r.agreed(data) })
	// Both lines of the checksum are for the same bytes, so the checksum is not what is damaged.
	sure := len(r.sums) == 2 && r.sums[0] == r.sums[1]
	switch {
	case r.vouched():
		return ErrWrongPassphrase
	case whole && len(r.sums) == 0, agreed && !sure:
		return errWrongOrDamaged
	}
	return ErrKeyDamaged
}

const ageLine = "age-encryption.org/v1\n"

// looksWhole reports whether the bytes have the structure of a wrapped key,
// from its first line to its length. It cannot see a changed letter.
func looksWhole(data []byte) bool {
	const (
		keyLength    = 74 // of a key as age writes it
		hybridLength = 77 // of one that also withstands a quantum computer
		around       = 16 + 16 + 1
	)
	lines := bytes.SplitN(data, []byte("\n"), 5)
	if len(lines) < 5 || !bytes.HasPrefix(data, []byte(ageLine+"-> scrypt ")) ||
		len(lines[2]) != 43 || !bytes.HasPrefix(lines[3], []byte("--- ")) || len(lines[3]) != 47 {
		return false
	}
	n := len(lines[4]) - around
	return n == keyLength || n == hybridLength
}

// distinct returns the different contents found, the main file's first.
func (r ring) distinct() [][]byte {
	names := make([]string, 0, len(r.found))
	for name := range r.found {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int { return strings.Compare(order(a), order(b)) })
	var out [][]byte
	for _, name := range names {
		data := r.found[name]
		if data != nil && !slices.ContainsFunc(out, func(o []byte) bool { return bytes.Equal(o, data) }) {
			out = append(out, data)
		}
	}
	return out
}

func order(name string) string {
	switch name {
	case keyName:
		return "0"
	case keyCopyName:
		return "1"
	}
	return "2" + name
}

// complete reports whether both main copies and the checksum are these bytes.
func (r ring) complete(wrapped []byte) bool {
	return bytes.Equal(r.found[keyName], wrapped) && bytes.Equal(r.found[keyCopyName], wrapped) &&
		r.lines == sumLines(wrapped)
}

// writeRing writes a wrapped key and its public half everywhere. Until it is
// done the checksums of old and new are both there, so that at every moment an
// intact copy is known to be intact. It reports whether the main file is the
// new one.
func writeRing(top *folder, before ring, k *key, wrapped []byte) (inPlace bool, err error) {
	sums := sumLines(wrapped)
	for _, data := range before.whole() {
		if !bytes.Equal(data, wrapped) {
			sums += sumLines(data)
		}
	}
	steps := []struct {
		name string
		data string
	}{
		{sumName, sums},
		{keyName, string(wrapped)},
		{keyCopyName, string(wrapped)},
		{recipientName, k.public + "\n"},
		{recipientCopyName, k.public + "\n"},
	}
	for _, step := range steps {
		err := top.replace(step.name, []byte(step.data))
		var late unflushed
		inPlace = inPlace || step.name == keyName && (err == nil || errors.As(err, &late))
		if err != nil {
			return inPlace, err
		}
	}
	err = eachDraft(top, func(f *folder, _ string) error { return f.replace(keyCopyName, wrapped) })
	if err != nil {
		return inPlace, err
	}
	return inPlace, top.replace(sumName, []byte(sumLines(wrapped)))
}

func sum(data []byte) string {
	s := sha256.Sum256(data)
	return hex.EncodeToString(s[:])
}

// sumLines returns lines that sha256sum -c reads, one for each of the two main copies. Since they should agree, damage
// to the checksum itself can be detected.
func sumLines(data []byte) string {
	return sum(data) + "  " + keyName + "\n" + sum(data) + "  " + keyCopyName + "\n"
}

func wrap(k *key, passphrase string, workFactor int) ([]byte, error) {
	to, err := age.NewScryptRecipient(tidy(passphrase))
	if err != nil {
		return nil, err
	}
	to.SetWorkFactor(workFactor)
	var out bytes.Buffer
	w, err := age.Encrypt(&out, to)
	if err != nil {
		return nil, err
	}
	if _, err := io.WriteString(w, k.text+"\n"); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

func unwrap(wrapped []byte, passphrase string) (*key, error) {
	id, err := age.NewScryptIdentity(tidy(passphrase))
	if err != nil {
		return nil, err
	}
	id.SetMaxWorkFactor(maxWorkFactor)
	r, err := age.Decrypt(bytes.NewReader(wrapped), id)
	if err != nil {
		return nil, err
	}
	text, err := io.ReadAll(io.LimitReader(r, maxKeyFile))
	if err != nil {
		return nil, err
	}
	return parseKey(string(text))
}

func readPublic(top *folder, name string) (string, error) {
	data, err := top.read(name, maxKeyFile)
	if err != nil {
		return "", err
	}
	public := strings.TrimSpace(string(data))
	_, err = parsePublic(public)
	return public, err
}

func parsePublic(public string) (age.Recipient, error) {
	rs, err := age.ParseRecipients(strings.NewReader(public))
	if err != nil || len(rs) != 1 {
		return nil, ErrKeyDamaged
	}
	return rs[0], nil
}

// lockKeys takes the lock for changing the key files, if locks work.
func lockKeys(top *folder) (release func(), err error) {
	l, err := top.lock()
	if errors.Is(err, ErrInUse) {
		return nil, err
	}
	if err != nil {
		return func() {}, nil
	}
	top.sweep()
	return func() { _ = l.Close() }, nil
}

func isMissing(err error) bool { return errors.Is(err, fs.ErrNotExist) }
