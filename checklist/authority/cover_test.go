package authority_test

import (
	"testing"

	"referral/checklist/authority"
)

func TestCovered(t *testing.T) {
	t.Parallel()
	p, mistakes := authority.Read([]byte(whole), known)
	if len(mistakes) > 0 {
		t.Fatal(mistakes)
	}
	got := authority.Covered(p)
	if want := (authority.Coverage{Answered: 1, None: 1, Skip: 1, Open: 1}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if got, want := got.String(), "Of 4 boxes: 1 filled from your answers, 1 for you to fill in by hand, 1 not for you (office use, signatures) and 1 not decided yet."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// The built-in forms are covered in full: each of their boxes has its questions.
func TestBuiltinFormsAreCovered(t *testing.T) {
	t.Parallel()
	for _, p := range authority.Builtin() {
		if c := authority.Covered(p); c.Open > 0 {
			t.Errorf("%s: %s", p.ID, c)
		}
	}
}
