package private

import (
	"errors"
	"io/fs"
	"os"
	"unsafe"

	"golang.org/x/sys/windows"
)

// Create makes a new file for reading and writing that only its owner can open. It fails with [os.ErrExist] if the name
// is taken. On a disk that keeps no rights, such as a memory stick, it makes the file all the same, and [Is] reports
// that others can open it.
func Create(path string) (*os.File, error) {
	f, err := createFor(path)
	if err == nil && canOpen(path) {
		return f, nil
	}
	if errors.Is(err, fs.ErrExist) {
		return nil, err
	}
	// The disk refuses the access list, or is on a server that knows the writer by another name, so that the list would
	// lock the writer out too. A file that others can open is better than no file.
	if err == nil {
		_ = f.Close()
		if err := os.Remove(path); err != nil {
			return nil, err
		}
	}
	return os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
}

// createFor makes the file with an access list that names the user who runs the program and no one else. Windows
// ignores a file's mode, and gives a new file the rights of its folder. The list is set before there is any content.
func createFor(path string) (*os.File, error) {
	failed := func(err error) (*os.File, error) { return nil, &fs.PathError{Op: "open", Path: path, Err: err} }
	user, err := self()
	if err != nil {
		return failed(err)
	}
	// P: nothing is inherited from the folder. A: allow. FA: all access to the file.
	descriptor, err := windows.SecurityDescriptorFromString("D:P(A;;FA;;;" + user.String() + ")")
	if err != nil {
		return failed(err)
	}
	name, err := LongPath(path)
	if err != nil {
		return failed(err)
	}
	rights := &windows.SecurityAttributes{SecurityDescriptor: descriptor}
	rights.Length = uint32(unsafe.Sizeof(*rights))
	h, err := windows.CreateFile(name, windows.GENERIC_READ|windows.GENERIC_WRITE,
		windows.FILE_SHARE_READ|windows.FILE_SHARE_WRITE, rights, windows.CREATE_NEW, windows.FILE_ATTRIBUTE_NORMAL, 0)
	if err != nil {
		return failed(err)
	}
	return os.NewFile(uintptr(h), path), nil
}

func canOpen(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	return f.Close() == nil
}

// Is reports whether only its owner can open the file. It asks the disk, which can keep rights other than those it was
// given. Some disks always let in the computer's own account, which is not a person.
func Is(path string) bool {
	user, err := self()
	if err != nil {
		return false
	}
	names, err := allowed(path)
	if err != nil || len(names) == 0 {
		return false
	}
	for _, name := range names {
		if !name.Equals(user) && !name.IsWellKnown(windows.WinLocalSystemSid) {
			return false
		}
	}
	return true
}

var (
	errNoList  = errors.New("the file has no access list, so anyone can open it")
	errUnknown = errors.New("the file's access list has an entry of another kind")
)

// allowed returns those to whom the file's access list allows anything.
func allowed(path string) ([]*windows.SID, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	descriptor, err := windows.GetSecurityInfo(windows.Handle(f.Fd()), windows.SE_FILE_OBJECT, windows.DACL_SECURITY_INFORMATION)
	if err != nil {
		return nil, err
	}
	list, _, err := descriptor.DACL()
	if err != nil {
		return nil, err
	}
	if list == nil {
		return nil, errNoList
	}
	var names []*windows.SID
	for i := range uint32(list.AceCount) {
		var entry *windows.ACCESS_ALLOWED_ACE
		if err := windows.GetAce(list, i, &entry); err != nil {
			return nil, err
		}
		switch entry.Header.AceType {
		case windows.ACCESS_DENIED_ACE_TYPE:
			continue
		case windows.ACCESS_ALLOWED_ACE_TYPE:
			name, err := (*windows.SID)(unsafe.Pointer(&entry.SidStart)).Copy()
			if err != nil {
				return nil, err
			}
			names = append(names, name)
		default:
			return nil, errUnknown
		}
	}
	return names, nil
}

// self returns the user who runs the program.
func self() (*windows.SID, error) {
	user, err := windows.GetCurrentProcessToken().GetTokenUser()
	if err != nil {
		return nil, err
	}
	return user.User.Sid, nil
}
