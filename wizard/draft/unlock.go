package draft

import (
	"bytes"
	"errors"

	"filippo.io/age"
)

// Ready reports whether a passphrase has been chosen. It returns true if that
// cannot be known, so that no one is asked to make a second key.
func (s *Store) Ready() bool {
	top, err := s.top()
	if err != nil {
		return !isMissing(err) || s.knowsKey()
	}
	defer top.close()
	ring, err := readRing(top)
	if err != nil {
		return true
	}
	if copies := ring.candidates(); len(copies) > 0 {
		s.remember(copies...)
	}
	return !ring.isNew() || s.knowsKey()
}

// Unlock opens the key with the passphrase. [ErrWrongPassphrase] means that an
// intact key was tried; damage to one copy is repaired and reported by
// Warnings.
func (s *Store) Unlock(passphrase string) error {
	s.keyWork.Lock()
	defer s.keyWork.Unlock()
	const doing = "unlocking the drafts"
	top, err := s.top()
	if isMissing(err) {
		return explain(doing, s.unlockAway(passphrase))
	}
	if err != nil {
		return explain(doing, err)
	}
	defer top.close()
	ring, k, wrapped, err := s.unwrapRing(top, passphrase)
	if errors.Is(err, ErrNotSetUp) {
		return explain(doing, s.unlockAway(passphrase))
	}
	if err != nil {
		return explain(doing, err)
	}
	s.mend(top, ring, k, wrapped)
	s.use(k)
	s.remember(wrapped)
	return nil
}

// unwrapRing tries the intact copies of the key, and the others only if there
// are none. Its error tells a wrong passphrase from damage.
func (s *Store) unwrapRing(top *folder, passphrase string) (ring, *key, []byte, error) {
	ring, err := readRing(top)
	if err != nil {
		return ring, nil, nil, err
	}
	if ring.isNew() {
		return ring, nil, nil, ErrNotSetUp
	}
	for _, wrapped := range ring.candidates() {
		if k, err := unwrap(wrapped, passphrase); err == nil {
			return ring, k, wrapped, nil
		}
	}
	if ring.vouched() && ring.opensAnother(passphrase) {
		return ring, nil, nil, errKeyOfAnother
	}
	return ring, nil, nil, ring.why()
}

// mend restores what is damaged or missing. Failures become warnings, not
// errors.
func (s *Store) mend(top *folder, r ring, k *key, wrapped []byte) {
	public, publicErr := readPublic(top, recipientName)
	changed := publicErr == nil && public != k.public
	main, hasMain := r.found[keyName]
	damaged := !hasMain || !r.isWhole(main)
	if hasMain && !damaged && !bytes.Equal(main, wrapped) {
		return // a change of passphrase stopped half-way; the new one finishes it
	}
	if !changed && publicErr == nil && !damaged && r.complete(wrapped) {
		return
	}
	release, err := lockKeys(top)
	if err != nil {
		return // another window is doing it
	}
	defer release()
	switch _, err := writeRing(top, r, k, wrapped); {
	case err != nil && damaged:
		s.warn("The key file is damaged. A copy of it was used, but the file could not be put right.")
	case damaged:
		s.warn("The key file was damaged. A copy of it was used, and the file has been put right.")
	}
	if changed {
		s.warn("The file that says which key locks the drafts had been changed. It has been put right, but anything saved in between may not open.")
	}
}

// Lock forgets the key. Saving still works.
func (s *Store) Lock() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.key = nil
}

// Unlocked reports whether drafts can be read.
func (s *Store) Unlocked() bool { return s.unlocked() != nil }

// Recovery returns the recovery text again; the store must be unlocked.
func (s *Store) Recovery() (string, error) {
	k := s.unlocked()
	if k == nil {
		return "", explain("showing the spare key", ErrLocked)
	}
	return k.text, nil
}

func (s *Store) use(k *key) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.key, s.recipient, s.proofKey = k, k.recipient, k.proof
}

func (s *Store) unlocked() *key {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.key
}

// sealer returns what a save needs: the public half and, once this process has
// been unlocked, the proof of who wrote it.
func (s *Store) sealer() (age.Recipient, []byte, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.recipient != nil {
		return s.recipient, s.proofKey, nil
	}
	top, err := s.top()
	if isMissing(err) {
		if len(s.wrapped) > 0 {
			return nil, nil, ErrGone
		}
		return nil, nil, ErrNotSetUp
	}
	if err != nil {
		return nil, nil, err
	}
	defer top.close()
	public, err := s.public(top)
	if err != nil {
		if ring, ringErr := readRing(top); ringErr == nil && ring.isNew() {
			return nil, nil, ErrNotSetUp
		}
		return nil, nil, ErrLocked // unlocking restores the public half
	}
	s.recipient, err = parsePublic(public)
	return s.recipient, nil, err
}

// public reads the public half, from its copy if need be.
func (s *Store) public(top *folder) (string, error) {
	if public, err := readPublic(top, recipientName); err == nil {
		return public, nil
	}
	return readPublic(top, recipientCopyName)
}
