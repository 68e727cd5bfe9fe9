package draft

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"filippo.io/age"
)

const filePassphrase = "tandem copper lagoon thistle"

func handOver(t *testing.T, s *Store) []byte {
	t.Helper()
	sealed, err := s.SealHandOver([]byte("line one\nline two"), filePassphrase)
	if err != nil {
		t.Fatal(err)
	}
	return sealed
}

// A hand-over opens with its own passphrase, and spaces too many do no harm.
func TestHandOver(t *testing.T) {
	t.Parallel()
	s, _ := newStore(t)
	sealed := handOver(t, s)
	for _, p := range []string{filePassphrase, "  tandem copper  lagoon thistle "} {
		if got, err := OpenHandOver(sealed, p); err != nil || string(got) != "line one\nline two" {
			t.Errorf("%q, %v", got, err)
		}
	}
	if bytes.Contains(sealed, []byte("line")) {
		t.Error("it can be read without a passphrase")
	}
	for _, p := range []string{testPassphrase, "tandem copper lagoon whistle", ""} {
		if _, err := OpenHandOver(sealed, p); !errors.Is(err, ErrHandOverPassphrase) {
			t.Errorf("opened with another passphrase: %v", err)
		}
	}
}

// The passphrase of the drafts is refused, locked or not, and so is a weak one.
func TestHandOverPassphrase(t *testing.T) {
	t.Parallel()
	s, _ := newStore(t)
	for _, store := range []*Store{s, again(t, s)} {
		for p, want := range map[string]error{
			testPassphrase: ErrOwnPassphrase, " " + strings.ReplaceAll(testPassphrase, " ", "  "): ErrOwnPassphrase,
			"short": ErrWeakPassphrase, "": ErrWeakPassphrase,
		} {
			if _, err := store.SealHandOver([]byte("x"), p); !errors.Is(err, want) {
				t.Errorf("%d letters: %v, want %v", len(p), err, want)
			}
		}
	}
	if _, err := s.SealHandOver(make([]byte, MaxContent+1), filePassphrase); !errors.Is(err, ErrTooLarge) {
		t.Errorf("too large: %v", err)
	}
}

// Whatever else is given for a hand-over is told from one, in one sentence.
func TestHandOverOfOtherFiles(t *testing.T) {
	t.Parallel()
	s, _ := newStore(t)
	sealed := handOver(t, s)
	d := newDraft(t, s)
	save(t, d, "of a draft")
	to, err := age.NewScryptRecipient(filePassphrase)
	if err != nil {
		t.Fatal(err)
	}
	to.SetWorkFactor(1)
	other := newEnvelope(d.ID(), 1, testNow, []byte("x"), nil)
	ofADraft, err := seal(other, to)
	if err != nil {
		t.Fatal(err)
	}
	other.header.Draft, other.header.Format = "", formatVersion+1
	newer, err := seal(other, to)
	if err != nil {
		t.Fatal(err)
	}
	key := readFile(t, s.dir+"/"+keyName)
	for name, tt := range map[string]struct {
		file []byte
		want error
	}{
		"empty":            {nil, ErrNotHandOver},
		"a record":         {[]byte(`{"format": 1}`), ErrNotHandOver},
		"a PDF":            {[]byte("%PDF-1.7\n"), ErrNotHandOver},
		"a save":           {readFile(t, pathOf(s, d.ID(), 1)), ErrSealedSave},
		"another envelope": {ofADraft, ErrNotHandOver},
		"a newer version":  {newer, ErrNewer},
		"the key":          {key, ErrHandOverPassphrase},
		"a few letters":    {sealed[:7], ErrHandOverDamaged},
		"half a line":      {sealed[:len(ageOpens)+3], ErrHandOverDamaged},
		"half a head":      {sealed[:60], ErrHandOverDamaged},
		"the head alone":   {sealed[:200], ErrHandOverDamaged},
		"the last letter":  {sealed[:len(sealed)-1], ErrHandOverDamaged},
		"one letter more":  {slices.Concat(sealed, []byte("x")), ErrHandOverDamaged},
		"a bit turned":     {turn(sealed, len(sealed)-40), ErrHandOverDamaged},
	} {
		_, err := OpenHandOver(tt.file, filePassphrase)
		if !errors.Is(err, tt.want) {
			t.Errorf("%s: %v, want %v", name, err, tt.want)
			continue
		}
		wantShort(t, err)
	}
	if _, err := OpenHandOver(key, testPassphrase); !errors.Is(err, ErrNotHandOver) {
		t.Errorf("the key with its passphrase: %v", err)
	}
}

// Any reader of the age format opens a hand-over with its passphrase.
func TestStockReaderOfHandOver(t *testing.T) {
	t.Parallel()
	s, _ := newStore(t)
	id, err := age.NewScryptIdentity(filePassphrase)
	if err != nil {
		t.Fatal(err)
	}
	path := t.TempDir() + "/file.age"
	spoil(t, path, handOver(t, s))
	wantByHand(t, stockDecrypt(t, path, id))
}
