package cmd

import (
	"path/filepath"
	"strings"
	"testing"
)

// A mistake in the school card is named by its line, without what the card says, and the numbers are shown all the same.
func TestCardNamesTheLineOfAMistake(t *testing.T) {
	tests := []struct{ name, card, want string }{
		{"unknown key", "name = \"Canary\"\nfax = \"Canary\"\n", "line 2: this key is not known here"},
		{"wrong kind", "name = \"Canary\"\n\nclosed = \"Canary\"\n", "line 3: this is not the kind of value that belongs here"},
		{"twice", "school = \"Canary\"\nschool = \"Canary\"\n", "line 2: this is given twice"},
		{"not TOML", "name = \"Canary\"\nphone = Canary\n", "line 2: this is not TOML"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			env := newTestEnv(t)
			put(t, filepath.Join(env.Config, cardFile), []byte(tt.card))
			var got testRun
			got.run(env, "", "call")
			if s := got.err.String(); got.status != StatusDone || !strings.Contains(s, tt.want) || strings.Contains(s, "Canary") {
				t.Errorf("got status %d and %q, want %q and no value", got.status, s, tt.want)
			}
			if !strings.Contains(got.out.String(), "999") {
				t.Errorf("the numbers are missing:\n%s", &got.out)
			}
		})
	}
}
