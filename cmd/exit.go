package cmd

import (
	"errors"
	"fmt"
	"io/fs"
	"syscall"

	"referral/export/save"
	"referral/wizard"
	"referral/wizard/draft"
)

// Exit statuses. Scripts rely on them.
const (
	StatusDone   = 0
	StatusFailed = 1
	StatusUsage  = 2
	StatusFound  = 3   // StatusFound is only returned by check, if it printed a finding of severity fix.
	StatusLeft   = 130 // StatusLeft is returned if the user left with something not saved or not done.
)

// usageError means that the command line is wrong; say tells the user what to do.
type usageError struct{ say string }

func (e *usageError) Error() string { return e.say }

func usage(format string, args ...any) error { return &usageError{fmt.Sprintf(format, args...)} }

// errFound means that check printed a finding of severity fix. Nothing is printed for the error itself.
var errFound = errors.New("found")

// left returns a command's error after the writer has left a draft: nil if everything is saved, so that a script can
// carry on.
func left(s *wizard.Session, err error) error {
	if errors.Is(err, wizard.ErrLeft) && s != nil && s.Kept() && !s.Dirty() {
		return nil
	}
	return err
}

// status prints the error, with a hint if there is something to try, and picks the exit status.
func status(env *Env, err error) int {
	var use *usageError
	switch {
	case err == nil:
		return StatusDone
	case errors.Is(err, errFound):
		return StatusFound
	case errors.Is(err, wizard.ErrLeft):
		return StatusLeft
	case errors.As(err, &use):
		fmt.Fprintln(env.Err, "referral:", err)
		return StatusUsage
	}
	fmt.Fprintln(env.Err, "referral:", err)
	if errors.Is(err, errInputEnded) && env.Terminal {
		return StatusLeft // Ctrl+C was pressed at a question, or Ctrl+D.
	}
	for _, h := range hints() {
		if errors.Is(err, h.err) {
			fmt.Fprintln(env.Err, "  "+h.try)
		}
	}
	if errors.Is(err, draft.ErrAmbiguous) {
		return StatusUsage
	}
	return StatusFailed
}

// hints say what to try next.
func hints() []hint {
	return []hint{
		{fs.ErrNotExist, "There is no file or folder with that name: check the spelling."},
		{fs.ErrPermission, "You do not have permission to read or write there: choose another folder, such as your own documents."},
		{syscall.ENOSPC, "Make room on that disk, or choose a folder on another one."},
		{syscall.EROFS, "That disk cannot be written to: choose a folder on another one."},
		{save.ErrExists, "Files are never overwritten: choose another name."},
		{draft.ErrNoDraft, "referral list shows your drafts."},
		{draft.ErrAmbiguous, "referral list shows your drafts."},
		{wizard.ErrColumns, `For other names, say which is which: --columns "date=Day of entry,note=What was seen".`},
		{draft.ErrNotSetUp, "To choose one: referral setup."},
		{draft.ErrInUse, "If it is not on your screen, it is open in another of your sessions."},
		{draft.ErrKeyDamaged, "Run referral setup --recover, and have the spare key ready."},
	}
}

type hint struct {
	err error
	try string
}
