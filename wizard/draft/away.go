package draft

import "os"

// inPlace makes sure that the open folder is the one under the draft's name. A
// folder can disappear while the draft is open, and come back as another one: a
// home folder on a server, or one restored from a backup. A save into the old
// one would fail for ever, or end up where no one looks for it.
func (d *Draft) inPlace() error {
	if d.closed {
		return ErrClosed
	}
	named, err := os.Lstat(d.folder.path)
	if err != nil && !isMissing(err) {
		return nil // not known; the next step will say what is wrong
	}
	if open, openErr := d.folder.root.Stat("."); err == nil && openErr == nil && os.SameFile(named, open) {
		return nil
	}
	top, err := d.store.topForDrafts()
	if err != nil {
		return err
	}
	defer top.close()
	f, err := makeDraft(top, d.id)
	if err != nil {
		return err
	}
	held, err := d.store.lockDraft(f)
	if err != nil {
		return err
	}
	_ = d.release()
	d.folder, d.held, d.marked = f, held, false
	return nil
}

// topForDrafts opens the store's folder to keep a draft in. A folder without the
// key that this process knows is a different one: it could be the empty mount
// point of a home folder that is offline for a moment.
func (s *Store) topForDrafts() (*folder, error) {
	if err := s.orGone(nil); err != nil {
		return nil, err
	}
	return s.makeTop()
}

// orGone returns [ErrGone] if this process knows a key and the store's folder has
// none, and otherwise the error given.
func (s *Store) orGone(err error) error {
	if !s.knowsKey() {
		return err
	}
	top, topErr := s.top()
	if isMissing(topErr) {
		return ErrGone
	}
	if topErr != nil {
		return err
	}
	defer top.close()
	if ring, ringErr := readRing(top); ringErr == nil && ring.isNew() {
		return ErrGone
	}
	return err
}

// remember keeps copies of the key as they are on disk, sealed with the passphrase.
func (s *Store) remember(wrapped ...[]byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.wrapped = wrapped
}

func (s *Store) remembered() [][]byte {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.wrapped
}

func (s *Store) knowsKey() bool { return len(s.remembered()) > 0 }

// unlockAway opens the key that this process remembers while the folder is away.
// Without it, no one could reach what was written and not yet saved.
func (s *Store) unlockAway(passphrase string) error {
	copies := s.remembered()
	if len(copies) == 0 {
		return ErrNotSetUp
	}
	for _, wrapped := range copies {
		if k, err := unwrap(wrapped, passphrase); err == nil {
			s.use(k)
			return nil
		}
	}
	return ErrWrongPassphrase
}
