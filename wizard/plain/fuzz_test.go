package plain_test

import (
	"strings"
	"testing"
)

// FuzzInterview types any lines into the interview, as they come from a terminal. What is printed cannot take it over.
func FuzzInterview(f *testing.F) {
	f.Add("3\n\nHe was cold.\n.\n\n2\n\n")
	f.Add("?\n#\n<\n*\n=\n/born\n-\n!\n")
	f.Add("1\n1\n-\n\x1b]0;x\x07\n\xff\n99999999999999999999\n")
	f.Add("/people\n+\nOla\n\n\n\n<\nx 1\nyes\n")
	f.Fuzz(func(t *testing.T, typed string) {
		lines := strings.Split(typed, "\n")
		s, out, _ := run(t, &memory{ready: true, saved: map[string][]byte{}}, lines[:min(len(lines), 60)]...)
		if strings.ContainsAny(out, "\x00\x07\x1b\u009b\u202e") {
			t.Errorf("it prints a control character: %q", out)
		}
		if _, err := s.Flow.State(); err != nil {
			t.Errorf("what was typed cannot be saved: %v", err)
		}
	})
}
