package authority_test

import (
	"reflect"
	"testing"

	"referral/checklist/authority"
)

// What is written is read back the same: every built-in profile, and one with every key.
func TestEncode(t *testing.T) {
	t.Parallel()
	all := authority.Builtin()
	p, mistakes := authority.Read([]byte(whole), known)
	if len(mistakes) > 0 {
		t.Fatal(mistakes)
	}
	p.Form.Fields[0].Label = `Name ("as known") \ é – 名` + "\nsecond line"
	for _, want := range append(all, p) {
		got, mistakes := authority.Read(authority.Encode(want), known)
		if len(mistakes) > 0 || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %v; got\n%+v\nwant\n%+v", want.ID, mistakes, got, want)
		}
	}
}
