package draft

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"
)

// Errors that a caller acts on. Each says what to do next.
var (
	// ErrNotSetUp means that no passphrase has been chosen.
	ErrNotSetUp = errors.New("no passphrase has been chosen yet; choose one first")
	// ErrAlreadySetUp means that there already is a key, which must not be
	// replaced.
	ErrAlreadySetUp = errors.New("a passphrase has been chosen already; change it instead")
	// ErrLocked means that the passphrase has not been typed.
	ErrLocked = errors.New("drafts are locked; type the passphrase first")
	// ErrWeakPassphrase means that a passphrase is too easy to guess.
	ErrWeakPassphrase = errors.New("the passphrase is too short; use four different words, or 14 characters")
	// ErrLongPassphrase means that some field could not take the passphrase again.
	ErrLongPassphrase = errors.New("the passphrase is too long; use at most 1,000 characters")
	// ErrWrongPassphrase means that the key is intact and the passphrase does
	// not open it.
	ErrWrongPassphrase = errors.New("wrong passphrase; check Caps Lock and type it again")
	// ErrKeyDamaged means that the key and all its copies are damaged.
	ErrKeyDamaged = errors.New("the key to the drafts is damaged, and so is every copy of it; use the spare key from the school safe, or restore the folder of drafts from a backup")
	// errWrongOrDamaged is ErrWrongPassphrase if the key may also be damaged.
	errWrongOrDamaged = fmt.Errorf("%w; if it is right, the key is damaged: use the spare key from the school safe", ErrWrongPassphrase)
	// errKeyOfAnother is ErrWrongPassphrase if the passphrase opens a copy of a
	// key that is not the one here.
	errKeyOfAnother = fmt.Errorf("%w; if you have not changed it, the key file came from another computer: restore the folder of drafts from a backup", ErrWrongPassphrase)
	// ErrWrongRecovery means that the recovery text is mistyped or belongs to another key.
	ErrWrongRecovery = errors.New("that is not the spare key to these drafts; compare it with the paper from the school safe")
	// ErrNoDraft means that no draft begins with the letters given.
	ErrNoDraft = errors.New("there is no such draft")
	// ErrAmbiguous means that more than one draft begins with the letters given.
	ErrAmbiguous = errors.New("more than one draft begins like that; type more letters")
	// ErrInUse means that another window or process holds the draft.
	ErrInUse = errors.New("open in another window; close it there first")
	// ErrClosed means that the draft was already closed.
	ErrClosed = errors.New("the draft is closed; open it again")
	// ErrNothingSaved means that a new draft holds no save yet.
	ErrNothingSaved = errors.New("nothing has been saved in this draft yet")
	// ErrNoSave means that the draft no longer has that save.
	ErrNoSave = errors.New("that save is no longer kept; list the saves again")
	// ErrSaveDamaged means that one save cannot be read; others may be intact.
	ErrSaveDamaged = errors.New("that save is damaged; choose another")
	// ErrTooLarge means that the content is over [MaxContent].
	ErrTooLarge = errors.New("larger than 1 MiB, not saved; shorten the longest answers")
	// ErrDamaged means that no save of the draft can be read.
	ErrDamaged = errors.New("no saved copy can be read; restore the folder of drafts from a backup")
	// ErrOtherKey means that every save was sealed to another key, or begins with damage.
	ErrOtherKey = errors.New("made with another key, or the first part of every copy is damaged; restore the key from a backup")
	// ErrNewer means that a newer version of the program saved the draft.
	ErrNewer = errors.New("saved by a newer version of this program; update the program")
	// ErrDiskFull means that there is no room; earlier saves are intact.
	ErrDiskFull = errors.New("the disk is full; make room on it and save again")
	// ErrDisk means that the disk itself failed.
	ErrDisk = errors.New("the disk reported an error; copy the folder of drafts to another disk, and ask whoever looks after this computer")
	// ErrGone means that the folder of the draft was removed while it was open.
	ErrGone = errors.New("the folder of drafts has disappeared; reconnect or restore it, or save the papers of this draft before you leave")
	// ErrBusy means that the system can open no more files.
	ErrBusy = errors.New("too many files are open; close some programs and try again")
	// ErrNoAccess means that access to the folder of drafts was denied; earlier
	// saves are intact.
	ErrNoAccess = errors.New("no permission to use the folder of drafts; ask whoever looks after this computer")
)

// explain says what was being done and why it failed, without any path: a
// folder's path often holds a person's name.
func explain(doing string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", doing, plain(err))
}

func plain(err error) error {
	switch {
	case isDiskFull(err):
		return ErrDiskFull
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return ErrNoAccess
	case errors.Is(err, syscall.EIO):
		return ErrDisk
	case errors.Is(err, syscall.EMFILE), errors.Is(err, syscall.ENFILE):
		return ErrBusy
	}
	var inPath *fs.PathError
	for errors.As(err, &inPath) {
		err = inPath.Err
	}
	var inLink *os.LinkError
	for errors.As(err, &inLink) {
		err = inLink.Err
	}
	return err
}

func isDiskFull(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) || isDiskFullHere(err)
}
