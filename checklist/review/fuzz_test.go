package review

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/finding"
)

// FuzzReview reads any record and looks for what a reader would query in it. No comment can take the terminal over.
func FuzzReview(f *testing.F) {
	weak, err := base().Encode()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(weak)
	f.Add([]byte(`{"format":2,"people":[{"id":"p1","referred":true,"name":"Ifan","relations":[{"to":"p1","is":"mother"}]}],"facts":[{"id":"f1","from":"p1","to":"p1","text":"\u001b[31m often"}]}`))
	reviewer := New(checklist.Default())
	reviewer.Review(base(), now) // What is read once is read here: an input has ten seconds.
	f.Fuzz(func(t *testing.T, data []byte) {
		r, _, err := checklist.Decode(data, checklist.Default())
		if err != nil {
			return
		}
		found := reviewer.Review(r, now)
		var out strings.Builder
		if err := finding.WriteText(&out, "", found); err != nil {
			t.Fatal(err)
		}
		if strings.ContainsAny(out.String(), "\x00\x07\x1b\u009b\u202e") {
			t.Errorf("a comment holds a control character: %q", out.String())
		}
	})
}
