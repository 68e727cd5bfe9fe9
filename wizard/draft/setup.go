package draft

import "strings"

// SetUp makes the key and wraps it with a passphrase. It returns the recovery
// text: anyone who has it can read every draft, and it is the only way in if
// the passphrase is forgotten. The store is then unlocked.
func (s *Store) SetUp(passphrase string) (recovery string, err error) {
	const doing = "choosing a passphrase"
	if err := CheckPassphrase(passphrase); err != nil {
		return "", explain(doing, err)
	}
	s.keyWork.Lock()
	defer s.keyWork.Unlock()
	if s.knowsKey() {
		return "", explain(doing, ErrAlreadySetUp)
	}
	top, err := s.makeTop()
	if err != nil {
		return "", explain(doing, err)
	}
	defer top.close()
	release, err := lockKeys(top)
	if err != nil {
		return "", explain(doing, err)
	}
	defer release()
	ring, err := readRing(top)
	if err != nil {
		return "", explain(doing, err)
	}
	if !ring.isNew() {
		return "", explain(doing, ErrAlreadySetUp)
	}
	k, err := newKey()
	if err != nil {
		return "", explain(doing, err)
	}
	wrapped, err := wrap(k, passphrase, s.options.WorkFactor)
	if err != nil {
		return "", explain(doing, err)
	}
	if _, err := writeRing(top, ring, k, wrapped); err != nil {
		for _, name := range []string{recipientName, recipientCopyName, keyName, keyCopyName, sumName} {
			_ = top.root.Remove(name) // nothing is sealed to it yet
		}
		return "", explain(doing, err)
	}
	s.use(k)
	s.remember(wrapped)
	return k.text, nil
}

// ChangePassphrase wraps the same key with a new passphrase. After an error the
// old one opens it, otherwise the new one; after a crash, one of the two. It is
// no protection against someone with the old passphrase and an old copy of the
// folder.
func (s *Store) ChangePassphrase(old, passphrase string) error {
	const doing = "changing the passphrase"
	if err := CheckPassphrase(passphrase); err != nil {
		return explain(doing, err)
	}
	return s.rewrap(doing, passphrase, func(top *folder) (*key, error) {
		_, k, _, err := s.unwrapRing(top, old)
		return k, err
	})
}

// Recover sets a new passphrase with the recovery text, for a forgotten
// passphrase or a key lost with all its copies.
func (s *Store) Recover(recovery, passphrase string) error {
	const doing = "using the spare key"
	if err := CheckPassphrase(passphrase); err != nil {
		return explain(doing, err)
	}
	return s.rewrap(doing, passphrase, func(top *folder) (*key, error) {
		k, err := parseKey(strings.ToUpper(strings.Join(strings.Fields(recovery), "")))
		if err != nil {
			return nil, err
		}
		public, err := s.public(top)
		if err == nil && public == k.public || opensAny(top, k) {
			return k, nil
		}
		if ring, err := readRing(top); err == nil && ring.isNew() {
			return k, nil
		}
		return nil, ErrWrongRecovery
	})
}

// opensAny reports whether the key opens a save of any draft.
func opensAny(top *folder, k *key) bool {
	opens := false
	_ = eachDraft(top, func(f *folder, _ string) error {
		all, _, err := generations(f)
		for _, g := range all {
			if opens {
				break
			}
			if sealed, err := f.read(generationFile(g.number), maxFile); err == nil {
				_, err = unseal(sealed, k.identity)
				opens = err == nil
			}
		}
		return err
	})
	return opens
}

func (s *Store) rewrap(doing, passphrase string, find func(top *folder) (*key, error)) error {
	s.keyWork.Lock()
	defer s.keyWork.Unlock()
	if err := s.orGone(nil); err != nil {
		return explain(doing, err)
	}
	top, err := s.top()
	if isMissing(err) {
		return explain(doing, ErrNotSetUp)
	}
	if err != nil {
		return explain(doing, err)
	}
	defer top.close()
	release, err := lockKeys(top)
	if err != nil {
		return explain(doing, err)
	}
	defer release()
	k, err := find(top)
	if err != nil {
		return explain(doing, err)
	}
	wrapped, err := wrap(k, passphrase, s.options.WorkFactor)
	if err != nil {
		return explain(doing, err)
	}
	ring, err := readRing(top)
	if err != nil {
		return explain(doing, err)
	}
	inPlace, err := writeRing(top, ring, k, wrapped)
	if err != nil && !inPlace {
		return explain(doing, err)
	}
	if err != nil {
		s.warn("The new passphrase works, but not every copy of the key has it yet. Unlocking the drafts again puts that right.")
	}
	s.use(k)
	s.remember(wrapped)
	return nil
}
