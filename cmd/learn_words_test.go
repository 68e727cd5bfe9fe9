package cmd

import (
	"bytes"
	"strings"
	"testing"

	"referral/checklist/authority"
	"referral/checklist/authority/form"
	"referral/wizard/learn"
)

// Words typed in place of an answer find the questions that have them: a single one is taken; of many, the first nine
// are listed.
func TestBoxesAreGivenQuestionsByWords(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]struct {
		ok     bool
		listed int
	}{"child": {true, 9}, "interpreter": {true, 2}, "age": {true, 4}, "vaccin": {false, 0}, "gp": {false, 0}, "": {false, 0}} {
		var out bytes.Buffer
		env := newTestEnv(t)
		env.Out = &out
		l := learn.Start(form.Form{Fields: []form.Field{{Index: 1, Section: "The child", Label: "Shoe size", Kind: form.Text}}}, authority.Profile{})
		ok := chooseByWords(env, l, typed)
		if n := strings.Count(out.String(), "\n  "); ok != want.ok || n != want.listed {
			t.Errorf("%q: found %v, and %d are listed:\n%s", typed, ok, n, out.String())
		}
	}
}
