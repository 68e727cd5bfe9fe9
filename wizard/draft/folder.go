package draft

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/gofrs/flock"
)

const (
	folderMode = 0o700
	fileMode   = 0o600
	tempPrefix = "t-"
	lockName   = "lock"
)

var (
	errLink       = errors.New("there is a link where the folder should be, and links are not followed; put the folder itself there")
	errNotFolder  = errors.New("there is a file where the folder should be; restore the folder of drafts from a backup")
	errNotRegular = errors.New("not a regular file")
	errOversized  = errors.New("larger than 16 MiB")
	errReadBack   = errors.New("what was read back from the disk is not what was written")
)

// unflushed is the error of a write whose file is in place, but might not
// survive a power cut.
type unflushed struct{ error }

func (u unflushed) Unwrap() error { return u.error }

// folder is one folder, reached through an [os.Root] so that no name and no
// symbolic link leads out of it. Its writers return only when the bytes and
// the name are on the disk.
type folder struct {
	root  *os.Root
	path  string
	fault func(op, name string) error // tests make an operation fail
}

func openFolder(path string, fault func(op, name string) error) (*folder, error) {
	root, err := os.OpenRoot(path)
	if err != nil {
		return nil, err
	}
	return &folder{root: root, path: path, fault: fault}, nil
}

func (f *folder) close() error { return f.root.Close() }

func (f *folder) try(op, name string) error {
	if f.fault == nil {
		return nil
	}
	return f.fault(op, name)
}

// sub opens a subfolder of f.
func (f *folder) sub(name string) (*folder, error) {
	if err := f.try("open folder", name); err != nil {
		return nil, err
	}
	info, err := f.root.Lstat(name)
	if err != nil {
		return nil, err
	}
	switch {
	case info.Mode()&(fs.ModeSymlink|fs.ModeIrregular) != 0:
		return nil, errLink
	case !info.IsDir():
		return nil, errNotFolder
	}
	root, err := f.root.OpenRoot(name)
	if err != nil {
		return nil, err
	}
	return &folder{root: root, path: filepath.Join(f.path, name), fault: f.fault}, nil
}

// makeSub opens a subfolder of f, making it if need be.
func (f *folder) makeSub(name string) (*folder, error) {
	if err := f.try("make folder", name); err != nil {
		return nil, err
	}
	switch err := f.root.Mkdir(name, folderMode); {
	case err == nil:
		if err := f.sync(); err != nil {
			return nil, err
		}
	case !errors.Is(err, fs.ErrExist):
		return nil, err
	}
	return f.sub(name)
}

func (f *folder) names() ([]string, error) {
	if err := f.try("list", ""); err != nil {
		return nil, err
	}
	d, err := f.root.Open(".")
	if err != nil {
		return nil, err
	}
	defer func() { _ = d.Close() }()
	return d.Readdirnames(-1)
}

// look describes what has a name in a folder, without following a link.
func (f *folder) look(name string) (fs.FileInfo, error) {
	if err := f.try("look", name); err != nil {
		return nil, err
	}
	return f.root.Lstat(name)
}

// read returns a regular file of at most limit bytes.
func (f *folder) read(name string, limit int64) ([]byte, error) {
	if err := f.try("read", name); err != nil {
		return nil, err
	}
	before, err := f.root.Lstat(name)
	if err != nil {
		return nil, err
	}
	if !before.Mode().IsRegular() {
		return nil, errNotRegular
	}
	if before.Size() > limit {
		return nil, errOversized
	}
	file, err := f.root.Open(name)
	if err != nil {
		return nil, err
	}
	defer func() { _ = file.Close() }()
	if after, err := file.Stat(); err != nil || !os.SameFile(before, after) {
		return nil, errNotRegular
	}
	data, err := io.ReadAll(io.LimitReader(file, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(data)) > limit {
		return nil, errOversized
	}
	return data, nil
}

// writeNew writes data under an unused name; [fs.ErrExist] if it is taken.
func (f *folder) writeNew(name string, data []byte, at time.Time) error {
	return f.write(name, data, at, f.moveNew)
}

// replace writes data under a name, whole or not at all.
func (f *folder) replace(name string, data []byte) error {
	return f.write(name, data, time.Time{}, f.moveOver)
}

func (f *folder) write(name string, data []byte, at time.Time, move func(from, to string) error) error {
	temp := tempPrefix + strings.ToLower(rand.Text())
	if err := f.writeTemp(temp, data, at); err != nil {
		_ = f.root.Remove(temp)
		return err
	}
	err := f.try("move", name)
	if err == nil {
		err = move(temp, name)
	}
	if err != nil {
		_ = f.root.Remove(temp)
		return err
	}
	if err := f.sync(); err != nil {
		return unflushed{err}
	}
	return nil
}

func (f *folder) writeTemp(temp string, data []byte, at time.Time) error {
	if err := f.try("create", temp); err != nil {
		return err
	}
	file, err := f.create(temp)
	if err != nil {
		return err
	}
	defer func() { _ = file.Close() }()
	if err := f.try("write", temp); err != nil {
		return err
	}
	if _, err := file.Write(data); err != nil {
		return err
	}
	if !at.IsZero() {
		_ = f.root.Chtimes(temp, at, at) // shown in the list only
	}
	if err := f.try("flush", temp); err != nil {
		return err
	}
	if err := file.Sync(); err != nil {
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	back, err := f.read(temp, int64(len(data)))
	if err != nil {
		return err
	}
	if !bytes.Equal(back, data) {
		return errReadBack
	}
	return nil
}

func (f *folder) remove(name string) error {
	if err := f.try("remove", name); err != nil {
		return err
	}
	return f.root.Remove(name)
}

// sweep removes what an interrupted write left. Only the holder of the lock may
// call it.
func (f *folder) sweep() {
	names, err := f.names()
	if err != nil {
		return
	}
	for _, name := range names {
		if strings.HasPrefix(name, tempPrefix) {
			_ = f.remove(name)
		}
	}
}

// lock takes the folder's lock, which ends with the process. The error is
// [ErrInUse] if another process holds it; any other means that the folder
// cannot lock.
func (f *folder) lock() (*flock.Flock, error) {
	if err := f.try("lock", lockName); err != nil {
		return nil, err
	}
	if info, err := f.root.Lstat(lockName); err == nil && !info.Mode().IsRegular() {
		return nil, errNotRegular
	}
	l := flock.New(filepath.Join(f.path, lockName), flock.SetPermissions(fileMode))
	ok, err := l.TryLock()
	if err != nil {
		_ = l.Close()
		return nil, fmt.Errorf("locking: %w", plain(err))
	}
	if !ok {
		return nil, ErrInUse
	}
	return l, nil
}
