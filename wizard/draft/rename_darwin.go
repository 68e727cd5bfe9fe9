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
	if err := unix.RenameatxNp(in, from, in, to, unix.RENAME_EXCL); err != nil {
		return &os.LinkError{Op: "renameatx_np", Old: from, New: to, Err: err}
	}
	return nil
}
