package save

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"referral/export/private"
)

// ErrExists says that a file or folder of that name is already there. Nothing is ever written over.
var ErrExists = errors.New("there is already a file with that name")

// Options are the choices of [File].
type Options struct {
	MakeFolder bool                // MakeFolder makes the folder, for its owner only, if it is missing.
	Env        func(string) string // Env looks up an environment variable, for [Synced]; nil for none.
}

// Saved says what [File] did.
type Saved struct {
	Path  string // Path is where the file is, from the root.
	Size  int64  // Size is its length in bytes, as read back from the file system.
	Alone bool   // Alone is set if only the owner can open it: some disks and shared folders keep no rights.
	Cloud string // Cloud names the service that copies its folder to other computers; empty if none is known.
}

// File writes content as a new file that only its owner can open, if the disk can keep others out. The name appears
// with the whole content or not at all. Its errors have no path in them, since a folder can be named after a child.
func File(path string, content []byte, o Options) (Saved, error) {
	if err := checkPath(path); err != nil {
		return Saved{}, fmt.Errorf("saving the export: %w", err)
	}
	path, err := filepath.Abs(path)
	if err != nil {
		return Saved{}, fmt.Errorf("saving the export: %w", withoutPath(err))
	}
	folder := filepath.Dir(path)
	if o.MakeFolder {
		if err := os.MkdirAll(folder, 0o700); err != nil {
			return Saved{}, fmt.Errorf("making the folder of the export: %w", withoutPath(err))
		}
	}
	if err := create(path, content, os.Link); err != nil {
		return Saved{}, fmt.Errorf("saving the export: %w", err)
	}
	info, err := os.Lstat(path)
	if err != nil {
		return Saved{}, fmt.Errorf("looking at the saved export: %w", withoutPath(err))
	}
	if !info.Mode().IsRegular() || info.Size() != int64(len(content)) {
		return Saved{}, errors.New("looking at the saved export: it is not what was written")
	}
	s := Saved{Path: path, Size: info.Size(), Alone: private.Is(path)}
	if o.Env != nil {
		s.Cloud, _ = Synced(path, o.Env)
		if resolved, err := filepath.EvalSymlinks(folder); err == nil && s.Cloud == "" {
			s.Cloud, _ = Synced(resolved, o.Env)
		}
	}
	return s, nil
}

// create writes a new file through a temporary one next to it, whose name says nothing.
func create(path string, content []byte, link func(from, to string) error) error {
	if _, err := os.Lstat(path); err == nil {
		return ErrExists
	}
	sweep(filepath.Dir(path), time.Now())
	var tag [8]byte
	_, _ = rand.Read(tag[:]) // It never fails.
	temporary := filepath.Join(filepath.Dir(path), temporaryStart+hex.EncodeToString(tag[:])+temporaryEnd)
	if err := writeNew(temporary, content); err != nil {
		return err
	}
	defer func() { _ = os.Remove(temporary) }()
	// A link fails if the name is taken; a rename would replace what is there.
	err := link(temporary, path)
	switch {
	case errors.Is(err, fs.ErrExist):
		return ErrExists
	case err != nil:
		// Memory sticks and some shared folders have no links. The file is then written under its own name: still never
		// over another, but a power cut can leave only part of it.
		if err := writeNew(path, content); err != nil {
			return err
		}
	}
	syncFolder(filepath.Dir(path))
	return nil
}

// writeNew writes a new file and waits until it is on the disk. On failure it leaves nothing behind.
func writeNew(path string, content []byte) error {
	f, err := private.Create(path)
	if errors.Is(err, fs.ErrExist) {
		return ErrExists
	}
	if err != nil {
		return withoutPath(err)
	}
	_, err = f.Write(content)
	if err == nil {
		err = f.Sync()
	}
	if e := f.Close(); err == nil {
		err = e
	}
	if err != nil {
		_ = os.Remove(path)
		return withoutPath(err)
	}
	return nil
}

// syncFolder makes the new name last through a power cut. Not every system lets a folder be synced; the content is on
// the disk in any case.
func syncFolder(folder string) {
	if d, err := os.Open(folder); err == nil {
		_ = d.Sync()
		_ = d.Close()
	}
}

// withoutPath returns err without the path it would print.
func withoutPath(err error) error {
	var path *fs.PathError
	var link *os.LinkError
	var call *os.SyscallError
	switch {
	case errors.As(err, &path):
		return path.Err
	case errors.As(err, &link):
		return link.Err
	case errors.As(err, &call):
		return call.Err
	}
	return err
}
