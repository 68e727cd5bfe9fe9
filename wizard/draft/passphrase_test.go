package draft

import (
	"bytes"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const otherPassphrase = "copper lagoon violin thistle"

func TestChangePassphrase(t *testing.T) {
	s, _ := newStore(t)
	d := newDraft(t, s)
	save(t, d, "before")
	wantError(t, s.ChangePassphrase(testPassphrase, "short"), ErrWeakPassphrase)
	if err := s.ChangePassphrase(testPassphrase, otherPassphrase); err != nil {
		t.Fatal(err)
	}
	s = again(t, s)
	wantError(t, s.Unlock(testPassphrase), ErrWrongPassphrase)
	if err := s.Unlock(otherPassphrase); err != nil {
		t.Fatal(err)
	}
	d.Close()
	wantLoad(t, openDraft(t, s, d.ID()), "before", "")
	key := readFile(t, filepath.Join(s.dir, keyName))
	for _, copied := range []string{filepath.Join(s.dir, keyCopyName), filepath.Join(s.dir, copyIn(d.ID()))} {
		if !bytes.Equal(readFile(t, copied), key) {
			t.Errorf("%s still has the old passphrase", filepath.Base(copied))
		}
	}
}

func TestRecover(t *testing.T) {
	s, _ := newStore(t)
	recovery, err := s.Recovery()
	if err != nil {
		t.Fatal(err)
	}
	d := newDraft(t, s)
	save(t, d, "kept")
	d.Close()
	stranger, err := newKey()
	if err != nil {
		t.Fatal(err)
	}

	s = again(t, s)
	wantError(t, s.Recover(stranger.text, otherPassphrase), ErrWrongRecovery)
	wantError(t, s.Recover(recovery[:len(recovery)-1], otherPassphrase), ErrWrongRecovery)
	wantError(t, s.Recover(canary, otherPassphrase), ErrWrongRecovery)
	wantError(t, s.Recover(recovery, "short"), ErrWeakPassphrase)
	asTyped := " " + strings.ToLower(recovery[:30]) + "\n" + recovery[30:]
	if err := s.Recover(asTyped, otherPassphrase); err != nil {
		t.Fatal(err)
	}
	s = again(t, s)
	wantError(t, s.Unlock(testPassphrase), ErrWrongPassphrase)
	if err := s.Unlock(otherPassphrase); err != nil {
		t.Fatal(err)
	}

	// Nothing left but the drafts.
	remove(keyName, keyCopyName, sumName, recipientName, recipientCopyName)(t, s.dir)
	remove(copyIn(d.ID()))(t, s.dir)
	s = again(t, s)
	wantError(t, s.Unlock(otherPassphrase), ErrKeyDamaged)
	wantError(t, s.Recover(stranger.text, testPassphrase), ErrWrongRecovery)
	if err := s.Recover(recovery, testPassphrase); err != nil {
		t.Fatal(err)
	}
	wantLoad(t, openDraft(t, s, d.ID()), "kept", "")
}

func TestCheckPassphrase(t *testing.T) {
	for _, tt := range []struct {
		passphrase string
		ok         bool
	}{
		{"", false},
		{"password", false},
		{"one two three", false},
		{"one one one one", false},
		{"a b c d", false},
		{"wave tuba kite moss", true},
		{"thirteen-char", false},
		{"fourteen-chars", true},
		{"ąęółżźćńśąęółż", true},
		{strings.Repeat("a", 40), false},
	} {
		if err := CheckPassphrase(tt.passphrase); (err == nil) != tt.ok || err != nil && !errors.Is(err, ErrWeakPassphrase) {
			t.Errorf("CheckPassphrase(%q) = %v, want ok %v", tt.passphrase, err, tt.ok)
		}
	}
}

func TestGeneratePassphrase(t *testing.T) {
	one := GeneratePassphrase(bytes.NewReader(make([]byte, 10)))
	if want := strings.TrimSpace(strings.Repeat("abacus ", 5)); one != want {
		t.Errorf("from zeros: %q", one)
	}
	seen := map[string]bool{}
	for range 200 {
		p := GeneratePassphrase(nil)
		seen[p] = true
		if n := len(strings.Fields(p)); n != offeredWords {
			t.Errorf("%q has %d words", p, n)
		}
	}
	if len(seen) != 200 {
		t.Errorf("%d of 200 passphrases differ", len(seen))
	}
	if words := strings.Fields(GeneratePassphrase(bytes.NewReader(nil))); len(words) != offeredWords {
		t.Errorf("with a failing reader: %d words", len(words))
	}
}

func TestWordlist(t *testing.T) {
	words := strings.Fields(wordlist)
	if len(words) < 2000 {
		t.Errorf("%d words; the doc comment promises 2,000", len(words))
	}
	if !slices.IsSorted(words) || len(slices.Compact(slices.Clone(words))) != len(words) {
		t.Error("not sorted, or a word is there twice")
	}
	for _, w := range words {
		if len(w) < 3 || len(w) > 9 || strings.Trim(w, "abcdefghijklmnopqrstuvwxyz") != "" {
			t.Errorf("word %q", w)
		}
	}
}

// The last letter of a long passphrase counts as well. One that is too long for the fields it is typed into is refused before
// it locks anything.
func TestALongPassphrase(t *testing.T) {
	o, _ := testOptions()
	s := openStore(t, t.TempDir(), o)
	var words strings.Builder
	for i := range 1250 {
		fmt.Fprintf(&words, "wörd%03d ", i)
	}
	_, err := s.SetUp(words.String())
	wantError(t, err, ErrLongPassphrase)
	if s.Ready() {
		t.Error("there is a key")
	}
	long := string([]rune(words.String())[:1000])
	if _, err := s.SetUp(long); err != nil {
		t.Fatal(err)
	}
	s = again(t, s)
	wantError(t, s.Unlock(long+"s"), ErrWrongPassphrase)
	wantError(t, s.Unlock(long[:len(long)-2]), ErrWrongPassphrase)
	if err := s.Unlock(long); err != nil {
		t.Error(err)
	}
}
