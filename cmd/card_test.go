package cmd

import (
	"path/filepath"
	"strings"
	"testing"
)

// A mistake in the school card is reported by its line, without what the card says, and the numbers are shown anyway.
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

// The school's closed days count, given one by one or in spans. A wrong one is reported by its place in the list.
func TestClosedDaysOfTheCard(t *testing.T) {
	t.Parallel()
	const closed, wrong = "Your school is closed then: do it before you leave.", "is not a day or a span such as 2026-12-21 to 2027-01-01"
	with := func(card string) *Env {
		env := newTestEnv(t)
		put(t, filepath.Join(env.Config, cardFile), []byte(card))
		return env
	}
	for card, want := range map[string]bool{
		`closed = ["2026-11-24"]`:               true,
		`closed = ["2026-11-20 to 2026-11-24"]`: true,
		`closed = ["2026-11-24 to 2026-11-24"]`: true,
		`closed = ["2026-11-26 to 2026-11-27"]`: false,
		`closed = []`:                           false,
	} {
		says, not := []string{"By Tue 24 Nov 2026"}, []string{closed}
		if want {
			says, not = append(says, closed), nil
		}
		speak(t, with(card), []spoken{{name: card, args: "next --made 2026-11-23T10:00", out: says, not: not}})
	}
	for card, say := range map[string]string{
		`closed = ["2026-11-23", "soon"]`:            "closed day 2 " + wrong,
		`closed = ["2026-11-23 to 2026-11-20"]`:      "closed day 1 " + wrong,
		`closed = ["2026-01-01 to 2026-12-31"]`:      "closed day 1 " + wrong,
		`closed = ["2026-11-31"]`:                    "closed day 1 " + wrong,
		`authority = "atlantis"`:                     "the school card names an authority that is not known here",
		"name = \"Canary\"\nclosed = [\"Canary\"]\n": "closed day 1 " + wrong,
	} {
		speak(t, with(card), []spoken{{name: card, args: "next --made 2026-11-20", out: []string{"the front door answers"}, err: []string{say}, not: []string{"Canary"}}})
	}
}

// What the card says about the writer is in a new referral from the start, and on the script.
func TestCardFillsARecord(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	put(t, filepath.Join(env.Config, cardFile), []byte("name = \"Joy Okafor\"\nrole = \"deputy head\"\nschool = \"Hill Lane School\"\nphone = \"01632 960001\"\nhours = \"8:00 to 17:00\"\nafter_hours = \"by text\"\nauthority = \"dorset\"\n"))
	speak(t, env, []spoken{
		{name: "the script", args: "call --script", out: []string{"Joy Okafor", "deputy head", "Hill Lane School", "01632 960001"}},
		{name: "the deadlines", args: "next --made 2026-11-20", out: []string{": Dorset (profile"}},
		{name: "a new one", args: "new --plain", in: typed("*", "2", "2"), status: StatusFailed, out: []string{"Your name: Joy Okafor", "When to reach you: 8:00 to 17:00; then by text"}, err: []string{"the input ended before a passphrase was chosen"}},
	})
}

// If no card can be written, setup says so before it asks anything.
func TestSetupWithoutAFolderForTheCard(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	env.Config = filepath.Join(put(t, filepath.Join(t.TempDir(), "file"), []byte("x")), "referral")
	speak(t, env, []spoken{{name: "a file in the way", args: "setup", in: typed("Ana Reid"), status: StatusFailed, err: []string{"filling in the school card: "}, not: []string{"The school card."}}})
}
