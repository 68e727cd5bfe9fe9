//go:build !windows

package draft

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
)

// create makes a new file that only its owner can open.
func (f *folder) create(name string) (*os.File, error) {
	return f.root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, fileMode)
}

// moveNew gives a file a name that is free. A hard link fails if the name is
// taken, which a plain rename does not. Without hard links, as on most memory
// sticks, it asks the system to rename only to a free name, and if the system
// cannot do that, it looks first.
func (f *folder) moveNew(from, to string) error {
	err := f.link(from, to)
	if err == nil {
		_ = f.root.Remove(from) // otherwise the next session sweeps it
		return nil
	}
	if errors.Is(err, fs.ErrExist) {
		return err
	}
	err = f.renameToFree(from, to)
	if err == nil || errors.Is(err, fs.ErrExist) {
		return err
	}
	if _, err := f.root.Lstat(to); err == nil {
		return fs.ErrExist
	} else if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return f.root.Rename(from, to)
}

func (f *folder) link(from, to string) error {
	if err := f.try("link", to); err != nil {
		return err
	}
	return f.root.Link(from, to)
}

func (f *folder) moveOver(from, to string) error { return f.root.Rename(from, to) }

// closeToOthers takes the rights of other users on a folder away. The drafts in
// it are sealed all the same, so it may fail.
func (f *folder) closeToOthers() {
	if info, err := f.root.Lstat("."); err == nil && info.Mode().Perm()&0o077 != 0 {
		_ = f.root.Chmod(".", folderMode)
	}
}

// sync makes the names in the folder last through a power cut.
func (f *folder) sync() error {
	if err := f.try("flush folder", ""); err != nil {
		return err
	}
	d, err := f.root.Open(".")
	if err != nil {
		return err
	}
	defer func() { _ = d.Close() }()
	err = d.Sync()
	if errors.Is(err, syscall.EINVAL) || errors.Is(err, errors.ErrUnsupported) {
		return nil // a share that cannot flush a folder
	}
	return err
}

func isDiskFullHere(error) bool { return false }
