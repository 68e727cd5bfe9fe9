package draft

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"time"

	"filippo.io/age"
)

const (
	maxFile   = 16 << 20
	keepSaves = 10 // the newest saves
	keepFull  = 2  // on a full disk
	maxNumber = 1_000_000_000_000
)

var (
	generationName = regexp.MustCompile(`^g-([0-9]{10,18})\.age$`)
	markName       = regexp.MustCompile(`^s-([0-9]{10,18})$`)
)

func generationFile(n int64) string { return fmt.Sprintf("g-%010d.age", n) }
func markFile(n int64) string       { return fmt.Sprintf("s-%010d", n) }

// generation is one save on disk. Whole only means that it is a regular file of
// a plausible size.
type generation struct {
	number int64
	whole  bool
	size   int64
	saved  time.Time
	hidden error // hidden is why nothing more can be told of it
}

// generations lists the saves of a draft, newest first, and the numbers that
// ended earlier sessions.
func generations(f *folder) ([]generation, map[int64]bool, error) {
	names, err := f.names()
	if err != nil {
		return nil, nil, err
	}
	var all []generation
	marks := map[int64]bool{}
	for _, name := range names {
		if n, ok := numbered(markName, markFile, name); ok {
			marks[n] = true
		}
		n, ok := numbered(generationName, generationFile, name)
		if !ok {
			continue
		}
		g := generation{number: n}
		if info, err := f.look(name); err == nil {
			g.size, g.saved = info.Size(), info.ModTime()
			g.whole = info.Mode().IsRegular() && g.size > 0 && g.size <= maxFile
		} else if !isMissing(err) {
			g.hidden = err
		}
		all = append(all, g)
	}
	slices.SortFunc(all, func(a, b generation) int { return cmp.Compare(b.number, a.number) })
	return all, marks, nil
}

func numbered(pattern *regexp.Regexp, spell func(int64) string, name string) (int64, bool) {
	m := pattern.FindStringSubmatch(name)
	if m == nil {
		return 0, false
	}
	n, err := strconv.ParseInt(m[1], 10, 64)
	return n, err == nil && n > 0 && n <= maxNumber && spell(n) == name
}

// spare returns the numbers that can be removed: all but the newest keep whole
// saves, everything above them, and those held.
func spare(all []generation, keep int, held map[int64]bool) []int64 {
	var out []int64
	seen := 0
	for _, g := range all {
		if seen >= keep && !held[g.number] {
			out = append(out, g.number)
		}
		if g.whole {
			seen++
		}
	}
	return out
}

// seal encrypts an envelope to the public half of the key.
func seal(e envelope, to age.Recipient) ([]byte, error) {
	var out bytes.Buffer
	w, err := age.Encrypt(&out, to)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(e.marshal()); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// unseal decrypts one file and reads the envelope in it.
func unseal(sealed []byte, id age.Identity) (envelope, error) {
	r, err := age.Decrypt(bytes.NewReader(sealed), id)
	if err != nil {
		return envelope{}, err
	}
	data, err := io.ReadAll(io.LimitReader(r, maxEnvelope+1))
	if err != nil {
		return envelope{}, err
	}
	if len(data) > maxEnvelope {
		return envelope{}, errEnvelope
	}
	return parseEnvelope(data)
}
