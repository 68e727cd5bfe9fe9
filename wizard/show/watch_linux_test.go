package show

import (
	"bytes"
	"errors"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"unsafe"
)

// watch records what happens to the files in a folder and its subfolders, as the system reports it: opened and read,
// made, changed, moved and deleted, whoever did it.
type watch struct {
	t    *testing.T
	fd   int
	dirs map[int32]string
}

func watched(t *testing.T, root string) *watch {
	t.Helper()
	fd, err := syscall.InotifyInit1(syscall.IN_NONBLOCK | syscall.IN_CLOEXEC)
	if err != nil {
		t.Skip("the system watches no files:", err)
	}
	w := &watch{t: t, fd: fd, dirs: map[int32]string{}}
	t.Cleanup(func() { _ = syscall.Close(fd) })
	err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		const all = syscall.IN_ACCESS | syscall.IN_OPEN | syscall.IN_CREATE | syscall.IN_MODIFY | syscall.IN_ATTRIB | syscall.IN_DELETE | syscall.IN_MOVED_FROM | syscall.IN_MOVED_TO
		id, err := syscall.InotifyAddWatch(fd, path, all)
		w.dirs[int32(id)] = path
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	w.seen()
	return w
}

// seen returns what has happened since the last call, each thing once. The system records it before the call that did
// it returns, so there is nothing to wait for once a program has ended.
func (w *watch) seen() []string {
	w.t.Helper()
	var out []string
	buf := make([]byte, 64<<10)
	for {
		n, err := syscall.Read(w.fd, buf)
		if errors.Is(err, syscall.EAGAIN) {
			return out
		}
		if err != nil || n <= 0 {
			w.t.Fatalf("reading the watch: %d, %v", n, err)
		}
		for at := 0; at < n; {
			e := (*syscall.InotifyEvent)(unsafe.Pointer(&buf[at]))
			name := string(bytes.TrimRight(buf[at+syscall.SizeofInotifyEvent:at+syscall.SizeofInotifyEvent+int(e.Len)], "\x00"))
			at += syscall.SizeofInotifyEvent + int(e.Len)
			if e.Mask&syscall.IN_Q_OVERFLOW != 0 {
				w.t.Fatal("more happened than the system keeps")
			}
			if s := does(e.Mask) + " " + filepath.Join(w.dirs[e.Wd], name); !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
}

// does returns what happened, as one word.
func does(mask uint32) string {
	for _, k := range []struct {
		bit  uint32
		word string
	}{{syscall.IN_OPEN, "opened"}, {syscall.IN_ACCESS, "read"}, {syscall.IN_CREATE, "made"}, {syscall.IN_DELETE, "deleted"}} {
		if mask&k.bit != 0 {
			return k.word
		}
	}
	return "changed"
}

// inStore returns the events that concern a folder.
func inStore(seen []string, folder string) []string {
	var out []string
	for _, s := range seen {
		if strings.Contains(s, " "+folder) {
			out = append(out, s)
		}
	}
	return out
}
