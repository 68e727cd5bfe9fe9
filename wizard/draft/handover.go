package draft

import (
	"bytes"
	"errors"

	"filippo.io/age"
)

// MaxHandOver is the most bytes in the file of a hand-over.
const MaxHandOver = maxFile

// Errors of a hand-over. Each says what to do next.
var (
	// ErrOwnPassphrase means that the passphrase is that of the drafts.
	ErrOwnPassphrase = errors.New("that passphrase opens all your drafts; choose another for this file")
	// ErrHandOverPassphrase means that the passphrase does not open the file.
	ErrHandOverPassphrase = errors.New("wrong passphrase, or the file is damaged; ask whoever made the file what its passphrase is")
	// ErrHandOverDamaged means that the file was changed, or is not whole.
	ErrHandOverDamaged = errors.New("the file is damaged or cut short; ask for it again")
	// ErrNotHandOver means that the file is something else.
	ErrNotHandOver = errors.New("this is not a draft that was handed over; such a file is made by referral handover")
	// ErrSealedSave means that the file is from a folder of drafts.
	ErrSealedSave = errors.New("this is a file from a folder of drafts, which opens on that computer only; ask for one that was made by referral handover")
)

// SealHandOver encrypts one content with a passphrase of its own, which must not be that of the drafts. It returns an
// age file for someone who has no key to this store. It takes twice as long as unlocking.
func (s *Store) SealHandOver(content []byte, passphrase string) ([]byte, error) {
	const doing = "handing over the draft"
	if len(content) > MaxContent {
		return nil, explain(doing, ErrTooLarge)
	}
	if err := CheckPassphrase(passphrase); err != nil {
		return nil, explain(doing, err)
	}
	own, err := s.isOwn(passphrase)
	if err != nil {
		return nil, explain(doing, err)
	}
	if own {
		return nil, explain(doing, ErrOwnPassphrase)
	}
	to, err := age.NewScryptRecipient(tidy(passphrase))
	if err != nil {
		return nil, explain(doing, err)
	}
	to.SetWorkFactor(s.options.WorkFactor)
	sealed, err := seal(newEnvelope("", 0, s.options.Clock(), content, nil), to)
	return sealed, explain(doing, err)
}

// isOwn reports whether the passphrase opens this store. A store without a key has none.
func (s *Store) isOwn(passphrase string) (bool, error) {
	s.keyWork.Lock()
	defer s.keyWork.Unlock()
	top, err := s.top()
	if isMissing(err) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	defer top.close()
	_, _, _, err = s.unwrapRing(top, passphrase)
	return err == nil, nil
}

// OpenHandOver returns the content of a file that SealHandOver made.
func OpenHandOver(sealed []byte, passphrase string) ([]byte, error) {
	const doing = "opening the file"
	if err := CheckHandOver(sealed); err != nil {
		return nil, err
	}
	id, err := age.NewScryptIdentity(tidy(passphrase))
	if err != nil {
		return nil, explain(doing, ErrHandOverPassphrase)
	}
	id.SetMaxWorkFactor(maxWorkFactor)
	e, err := unseal(sealed, id)
	var other *age.NoIdentityMatchError
	switch {
	case err == nil && e.header.Draft == "":
		return e.content, nil
	case err == nil, errors.Is(err, errEnvelope):
		err = ErrNotHandOver
	case errors.As(err, &other):
		err = ErrHandOverPassphrase
	case !errors.Is(err, ErrNewer):
		err = ErrHandOverDamaged
	}
	return nil, explain(doing, err)
}

const (
	ageOpens    = "age-encryption.org/v1\n"
	scryptOpens = "-> scrypt "
)

// CheckHandOver says what is wrong with a file that cannot be a hand-over, before anyone is asked for a passphrase.
func CheckHandOver(sealed []byte) error {
	const doing = "opening the file"
	rest, isAge := bytes.CutPrefix(sealed, []byte(ageOpens))
	switch {
	case !isAge && len(sealed) > 0 && len(sealed) < len(ageOpens) && bytes.HasPrefix([]byte(ageOpens), sealed):
		return explain(doing, ErrHandOverDamaged)
	case !isAge:
		return explain(doing, ErrNotHandOver)
	case bytes.HasPrefix(rest, []byte(scryptOpens)):
		return nil
	case bytes.HasPrefix(rest, []byte("-> ")) && bytes.ContainsRune(rest, '\n'):
		return explain(doing, ErrSealedSave)
	}
	return explain(doing, ErrHandOverDamaged)
}
