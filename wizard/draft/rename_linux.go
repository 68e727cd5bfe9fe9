package draft

import (
	"os"

	"golang.org/x/sys/unix"
)

// renameToFree renames a file; [fs.ErrExist] if the name is taken.
func (f *folder) renameToFree(from, to string) error {
	d, err := f.root.Open(".")
	if err != nil {
		return err
	}
	defer func() { _ = d.Close() }()
	in := int(d.Fd())
	if err := unix.Renameat2(in, from, in, to, unix.RENAME_NOREPLACE); err != nil {
		return &os.LinkError{Op: "renameat2", Old: from, New: to, Err: err}
	}
	return nil
}
