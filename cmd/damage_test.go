package cmd

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"referral/checklist/authority"
)

// damages yields a file with each of its bytes changed in three ways, then cut off after each byte, and then zeroed
// from there on.
func damages(good []byte, do func(bad []byte)) {
	for i := range good {
		for _, mask := range []byte{0x01, 0x80, 0xff} {
			bad := bytes.Clone(good)
			bad[i] ^= mask
			do(bad)
		}
		do(good[:i])
		do(append(bytes.Clone(good[:i]), make([]byte, len(good)-i)...))
	}
}

const wholeCard = `name = "Rosa Venn"
role = "Designated safeguarding lead"
school = "Hill Lane School"
closed = ["2026-12-21 to 2027-01-01"]

[[number]]
label = "Trust"
number = "01632 960411"
`

// However a school card is damaged, it is read or refused, none of its control characters are shown, and the program
// carries on.
func TestEveryDamageOfTheCard(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	var errOut bytes.Buffer
	env.Err = &errOut
	path := filepath.Join(env.Config, cardFile)
	put(t, path, []byte(wholeCard))
	damages([]byte(wholeCard), func(bad []byte) {
		if err := os.WriteFile(path, bad, 0o600); err != nil {
			t.Fatal(err)
		}
		errOut.Reset()
		card, err := readCard(env)
		said := errOut.String()
		if err != nil {
			said += err.Error()
		}
		card.each(func(s *string) { said += *s })
		if strings.ContainsAny(said, "\x00\x1b\x7f\u009b") {
			t.Errorf("%q: %q", bad, said)
		}
	})
}

// The same goes for an authority's profile.
func TestEveryDamageOfAProfile(t *testing.T) {
	t.Parallel()
	good, err := os.ReadFile("../checklist/authority/profiles/bolton.toml")
	if err != nil {
		t.Fatal(err)
	}
	good = good[:min(len(good), 1500)] // Longer ones have more of the same.
	lines := bytes.Count(good, []byte("\n")) + 1
	damages(good, func(bad []byte) {
		_, mistakes := authority.Read(bad, func(string) bool { return true })
		for _, m := range mistakes {
			if m.Line < 1 || m.Line > lines+1 || strings.ContainsAny(m.Say, "\x00\x1b\x7f\u009b") {
				t.Errorf("%q: line %d, %q", bad, m.Line, m.Say)
			}
		}
	})
}

// FuzzCard reads any school card.
func FuzzCard(f *testing.F) {
	f.Add([]byte(wholeCard))
	f.Add([]byte("name = \"\\u001b]0;x\\u0007\"\n[[number]]\nlabel = 1\n"))
	f.Add([]byte("authority = \"atlantis\"\ntype = \"huge\"\nclosed = [\"soon\"]\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		env := &Env{Config: t.TempDir(), Err: io.Discard}
		if err := os.WriteFile(filepath.Join(env.Config, cardFile), data, 0o600); err != nil {
			t.Fatal(err)
		}
		card, _ := readCard(env)
		card.each(func(s *string) {
			if strings.ContainsAny(*s, "\x00\x1b\n\u009b\u202e") {
				t.Errorf("%q", *s)
			}
		})
	})
}

// FuzzKeys types any bytes into a line, as a terminal would send them in pieces.
func FuzzKeys(f *testing.F) {
	for _, seed := range []string{"Ann\x1bOPe\r", "\x1b[200~a\nb\x1b[201~\r", "\x1b[A\x1b[1;5D\x7f\x15\r", "\xc5", "\x1b[999999999999;x", "e\u0301字\x08\x08\x17\r"} {
		f.Add([]byte(seed), 3)
	}
	f.Fuzz(func(t *testing.T, data []byte, piece int) {
		piece = 1 + max(piece, -piece)%16
		e := newTyping(20, len(data)%2 == 0)
		for len(data) > 0 {
			n := min(max(piece, 1), len(data))
			for _, line := range e.press(string(data[:n])) {
				if strings.ContainsAny(line, "\x1b\x00\x7f") {
					t.Errorf("the line is %q", line)
				}
			}
			data = data[n:]
		}
	})
}
