package draft

import (
	"os"
	"runtime"
	"testing"

	"golang.org/x/sys/unix"
)

// Opening a pipe would wait for ever.
func TestPipeInPlaceOfASave(t *testing.T) {
	s, _ := newStore(t)
	d := newDraft(t, s)
	save(t, d, "one")
	if err := unix.Mkfifo(pathOf(s, d.ID(), 2), fileMode); err != nil {
		t.Skip("no pipes here:", err)
	}
	wantLoad(t, d, "one", "The newest copy is damaged; this is the one saved Thu 12 Nov 14:03.")
}

// A folder that others can look into is closed to them when the first draft is made in it.
func TestOpenFolderIsClosed(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := os.Chmod(dir, 0o777); err != nil {
		t.Fatal(err)
	}
	o, _ := testOptions()
	s := openStore(t, dir, o)
	setUp(t, s)
	info, err := os.Stat(dir)
	if err != nil || info.Mode().Perm() != folderMode {
		t.Errorf("rights of the folder: %v, %v", info.Mode(), err)
	}
}

// A folder that may only be read, as an ordinary user: drafts open, saves are
// refused in one line.
func TestReadOnlyFolder(t *testing.T) {
	s, _ := newStore(t)
	d := newDraft(t, s)
	save(t, d, "one")
	d.Close()
	path := s.dir + "/" + draftsName + "/" + d.ID()
	if err := os.Chmod(path, 0o500); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Chmod(path, folderMode) })
	if os.Getuid() == 0 { // this thread gives up root's way past permissions
		runtime.LockOSThread() // and ends with the goroutine
		caps := unix.CapUserHeader{Version: unix.LINUX_CAPABILITY_VERSION_3}
		var data [2]unix.CapUserData
		if err := unix.Capget(&caps, &data[0]); err != nil {
			t.Skip("cannot read capabilities:", err)
		}
		data[0].Effective &^= 1<<unix.CAP_DAC_OVERRIDE | 1<<unix.CAP_DAC_READ_SEARCH
		if err := unix.Capset(&caps, &data[0]); err != nil {
			t.Skip("cannot drop capabilities:", err)
		}
	}
	d = openDraft(t, s, d.ID())
	wantLoad(t, d, "one", "")
	err := d.Save([]byte("two"))
	wantError(t, err, ErrNoAccess)
	wantShort(t, err)
}
