package draft

import (
	"errors"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/sys/windows"

	"referral/export/private"
)

// patience is how long a move waits for a virus scanner, an indexer or a sync
// client to let go of a file.
const patience = 2 * time.Second

// create makes a new file that only its owner can open: Windows ignores the
// mode.
func (f *folder) create(name string) (*os.File, error) {
	return private.Create(filepath.Join(f.path, name))
}

func (f *folder) moveNew(from, to string) error {
	return f.move(from, to, windows.MOVEFILE_WRITE_THROUGH)
}

func (f *folder) moveOver(from, to string) error {
	return f.move(from, to, windows.MOVEFILE_WRITE_THROUGH|windows.MOVEFILE_REPLACE_EXISTING)
}

func (f *folder) move(from, to string, flags uint32) error {
	src, err := private.LongPath(filepath.Join(f.path, from))
	if err != nil {
		return err
	}
	dst, err := private.LongPath(filepath.Join(f.path, to))
	if err != nil {
		return err
	}
	waited := time.Duration(0)
	for wait := time.Millisecond; ; wait *= 2 {
		err := windows.MoveFileEx(src, dst, flags)
		if err == nil || !isHeld(err) || waited >= patience {
			return err
		}
		wait = min(wait, patience-waited)
		time.Sleep(wait)
		waited += wait
	}
}

func isHeld(err error) bool {
	return errors.Is(err, windows.ERROR_SHARING_VIOLATION) ||
		errors.Is(err, windows.ERROR_LOCK_VIOLATION) ||
		errors.Is(err, windows.ERROR_ACCESS_DENIED)
}

// sync has nothing to do: the move itself wrote through.
func (f *folder) sync() error { return f.try("flush folder", "") }

func isDiskFullHere(err error) bool {
	return errors.Is(err, windows.ERROR_DISK_FULL) || errors.Is(err, windows.ERROR_HANDLE_DISK_FULL)
}

// closeToOthers leaves the folder as it is: what is in it is closed, file by file.
func (f *folder) closeToOthers() {}
