package draft

import (
	"crypto/rand"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"sync"
	"time"

	"filippo.io/age"
)

const (
	draftsName = "drafts"
	idLength   = 26
	shortest   = 4 // letters of an ID shown to people, more if two begin alike

	// idLetters has no vowels, so that no ID spells a word. 26 of its 28
	// letters are 125 bits.
	idLetters = "bcdfghjkmnpqrstvwxyz23456789"
)

var idPattern = regexp.MustCompile(`^[` + idLetters + `]{26}$`)

// Options are a store's settings. The zero value is ready to use.
type Options struct {
	// Clock tells the time of a save; nil means [time.Now].
	Clock func() time.Time
	// Random names drafts; nil means the system's. Keys never come from it.
	Random io.Reader
	// WorkFactor is the logarithm of the cost of guessing a passphrase; 0 means
	// 18, about a second. Tests use a small one.
	WorkFactor int

	fault func(op, name string) error
}

// Store is a folder of drafts and the key to them. Its methods can be called
// from any goroutine. SetUp, Unlock, ChangePassphrase and Recover each take
// about a second and 256 MiB, and do not block saves.
type Store struct {
	dir     string
	options Options

	keyWork sync.Mutex // serialises changes to the key files

	mu        sync.Mutex // guards what follows
	key       *key       // nil while locked
	recipient age.Recipient
	proofKey  []byte   // kept after Lock, since it cannot read anything
	wrapped   [][]byte // the key as it is on disk, for while the folder is away
	warnings  []string
}

// Open returns the store in a folder, which is made when first needed.
func Open(dir string, o Options) (*Store, error) {
	if dir == "" {
		return nil, errors.New("opening the drafts: no folder named")
	}
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, explain("opening the drafts", err)
	}
	if o.Clock == nil {
		o.Clock = time.Now
	}
	if o.Random == nil {
		o.Random = rand.Reader
	}
	if o.WorkFactor == 0 {
		o.WorkFactor = 18
	}
	return &Store{dir: dir, options: o}, nil
}

// Delete removes a draft that no window has open. Copies made by a backup or a
// sync client remain, still sealed.
func (s *Store) Delete(id string) error {
	d, err := s.Open(id)
	if err != nil {
		return err
	}
	doing := "deleting draft " + brief(id)
	all, _, err := generations(d.folder)
	if err != nil {
		_ = d.Close()
		return explain(doing, err)
	}
	// Oldest first: if this stops half-way, the newest remain.
	for _, g := range slices.Backward(all) {
		if err := d.folder.remove(generationFile(g.number)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			_ = d.Close()
			return explain(doing, err)
		}
	}
	if err := d.Close(); err != nil {
		return explain(doing, err)
	}
	drafts, err := s.drafts()
	if err != nil {
		return explain(doing, err)
	}
	defer drafts.close()
	if err := drafts.root.RemoveAll(id); err != nil {
		return explain(doing, err)
	}
	return explain(doing, drafts.sync())
}

// Warnings returns, and then forgets, what went wrong without stopping
// anything, each as a sentence for the user.
func (s *Store) Warnings() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := s.warnings
	s.warnings = nil
	return out
}

func (s *Store) warn(sentence string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !slices.Contains(s.warnings, sentence) {
		s.warnings = append(s.warnings, sentence)
	}
}

// top opens the store's folder.
func (s *Store) top() (*folder, error) { return openFolder(s.dir, s.options.fault) }

// makeTop opens the store's folder and makes it first if need be. A folder
// that was there is closed to others, and one that was made outlasts a power cut.
func (s *Store) makeTop() (*folder, error) {
	_, missing := os.Lstat(s.dir)
	if err := os.MkdirAll(s.dir, folderMode); err != nil {
		return nil, err
	}
	top, err := s.top()
	if err != nil {
		return nil, err
	}
	if missing == nil {
		top.closeToOthers()
		return top, nil
	}
	// Saving matters more than this, so a parent folder that cannot be read stops nothing.
	if parent, err := openFolder(filepath.Dir(s.dir), s.options.fault); err == nil {
		_ = parent.sync()
		_ = parent.close()
	}
	return top, nil
}

func (s *Store) drafts() (*folder, error) {
	top, err := s.top()
	if err != nil {
		return nil, err
	}
	defer top.close()
	return top.sub(draftsName)
}

func (s *Store) newID() (string, error) {
	id := make([]byte, 0, idLength)
	var b [1]byte
	for len(id) < idLength {
		if _, err := io.ReadFull(s.options.Random, b[:]); err != nil {
			return "", err
		}
		if n := int(b[0]); n < 256-256%len(idLetters) {
			id = append(id, idLetters[n%len(idLetters)])
		}
	}
	return string(id), nil
}
