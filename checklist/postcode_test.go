package checklist_test

import (
	"testing"

	"referral/checklist"
)

// A postcode is kept in capitals, and other words as they were typed.
func TestPostcodeIsKeptInCapitals(t *testing.T) {
	for typed, want := range map[string]string{
		" zz12 3qq":                  "ZZ12 3QQ",
		"zz1":                        "ZZ1",
		"Flat 2, Amberley House":     "Flat 2, Amberley House",
		"not known, see her old one": "not known, see her old one",
	} {
		r := checklist.New()
		ref := checklist.Ref{Question: checklist.QChildPostcode, Subject: r.AddChild().ID}
		if err := checklist.Set(r, checklist.Default(), ref, checklist.Value{Text: typed}); err != nil {
			t.Fatal(err)
		}
		if got := checklist.Get(r, checklist.Default(), ref).Text; got != want {
			t.Errorf("%q is kept as %q, want %q", typed, got, want)
		}
	}
}
