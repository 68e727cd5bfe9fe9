package draft

import (
	"errors"
	"testing"
)

// FuzzCheckHandOver looks at any file before a passphrase is asked for. What it refuses it names by one of its errors.
func FuzzCheckHandOver(f *testing.F) {
	o, _ := testOptions()
	s, err := Open(f.TempDir(), o)
	if err != nil {
		f.Fatal(err)
	}
	if _, err := s.SetUp(testPassphrase); err != nil {
		f.Fatal(err)
	}
	whole, err := s.SealHandOver([]byte("{}"), otherPassphrase)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(whole)
	f.Add(whole[:len(whole)/2])
	f.Add([]byte(ageLine + "-> X25519 a\n"))
	f.Add([]byte("-----BEGIN AGE ENCRYPTED FILE-----\n"))
	f.Fuzz(func(t *testing.T, sealed []byte) {
		err := CheckHandOver(sealed)
		for _, known := range []error{nil, ErrHandOverDamaged, ErrNotHandOver, ErrSealedSave, ErrNewer} {
			if errors.Is(err, known) {
				return
			}
		}
		t.Errorf("an error of another kind: %v", err)
	})
}
