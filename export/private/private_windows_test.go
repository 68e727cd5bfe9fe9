package private

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/sys/windows"
)

// The access list, as Windows writes it in text, names one user: the one who made the file. REFERRAL_FILES names further
// files to look at, one a line.
func TestTheAccessListNamesOneUser(t *testing.T) {
	path := filepath.Join(folder(t), "a.pdf")
	f, err := Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	paths := []string{path}
	if more := os.Getenv("REFERRAL_FILES"); more != "" {
		paths = strings.Split(more, "\n")
	}
	user, err := self()
	if err != nil {
		t.Fatal(err)
	}
	entry := regexp.MustCompile(`\([^)]*;([^;)]*)\)`)
	for _, path := range paths {
		descriptor, err := windows.GetNamedSecurityInfo(path, windows.SE_FILE_OBJECT, windows.DACL_SECURITY_INFORMATION)
		if err != nil {
			t.Fatal(err)
		}
		list := descriptor.String()
		t.Log("the access list of", filepath.Base(path), "is", list)
		var names []string
		for _, e := range entry.FindAllStringSubmatch(list, -1) {
			if e[1] != "SY" { // Wine lets the computer itself in, whatever it is told.
				names = append(names, e[1])
			}
		}
		if len(names) != 1 || names[0] != user.String() {
			t.Errorf("it names %v, want only %s", names, user)
		}
	}
}
