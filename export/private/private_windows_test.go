package private

import (
	"path/filepath"
	"regexp"
	"testing"

	"golang.org/x/sys/windows"
)

// The access list, as Windows writes it in text, names one user: the one who made the file.
func TestTheAccessListNamesOneUser(t *testing.T) {
	path := filepath.Join(folder(t), "a.pdf")
	f, err := Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	descriptor, err := windows.GetNamedSecurityInfo(path, windows.SE_FILE_OBJECT, windows.DACL_SECURITY_INFORMATION)
	if err != nil {
		t.Fatal(err)
	}
	user, err := self()
	if err != nil {
		t.Fatal(err)
	}
	list := descriptor.String()
	t.Log("the access list:", list)
	entries := regexp.MustCompile(`\([^)]*;([^;)]*)\)`).FindAllStringSubmatch(list, -1)
	var names []string
	for _, entry := range entries {
		if entry[1] != "SY" { // Wine lets the computer itself in, whatever it is told.
			names = append(names, entry[1])
		}
	}
	if len(names) != 1 || names[0] != user.String() {
		t.Errorf("the list %s names %v, want only %s", list, names, user)
	}
}
