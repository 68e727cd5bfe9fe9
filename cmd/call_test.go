package cmd

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"referral/export"
)

// typedLines types answers at a terminal.
type typedLines struct{ lines []string }

func (t *typedLines) ReadLine() (string, error) {
	if len(t.lines) == 0 {
		return "", io.EOF
	}
	line := t.lines[0]
	t.lines = t.lines[1:]
	return line, nil
}

func (t *typedLines) ReadSecret(string) (string, error) { return t.ReadLine() }

func callAt(t *testing.T, config string, terminal bool, typed []string, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	env := &Env{
		Out: &out, Err: &errs, Terminal: terminal, Config: config, Lines: &typedLines{typed},
		Now:    func() time.Time { return time.Date(2026, 11, 20, 15, 7, 0, 0, time.UTC) },
		Getenv: func(string) string { return "" },
	}
	if code := Run(env, append([]string{"call"}, args...)); code != StatusDone {
		t.Errorf("call %v: status %d: %s", args, code, errs.String())
	}
	return out.String()
}

// lastRows returns what a terminal of 24 rows still shows once the prompt is back.
func lastRows(s string) string {
	rows := strings.Split(strings.TrimSuffix(s, "\n"), "\n")
	return strings.Join(rows[max(0, len(rows)-23):], "\n")
}

// However the command is typed, and for every council, the numbers and what to do about a parent at the door are
// still in view when it ends.
func TestCallStaysInView(t *testing.T) {
	env := &Env{Err: io.Discard, Now: time.Now}
	card := Card{profile: profileOr(env, "")}
	list := councils(env, card)
	if len(list) < 10 {
		t.Fatalf("only %d councils", len(list))
	}
	for _, c := range list {
		for _, args := range [][]string{{"--authority", c.ID}, {"--authority", c.ID, "--script"}, {"--authority", c.ID, "--advice"}} {
			for _, terminal := range []bool{true, false} {
				seen := lastRows(callAt(t, "", terminal, nil, args...))
				whole := strings.Join(strings.Fields(seen), " ")
				wants := []string{"999", "101", export.ParentFirst}
				for _, n := range card.numbers(env, c.ID) {
					wants = append(wants, n.Number)
				}
				for _, want := range wants {
					if !strings.Contains(whole, want) {
						t.Errorf("%v at a terminal %v: %q has scrolled away:\n%s", args, terminal, want, seen)
					}
				}
			}
		}
	}
}

func TestCallAsksForTheCouncil(t *testing.T) {
	const bolton = "01204 331500"
	for _, tt := range []struct {
		name     string
		terminal bool
		typed    []string
		args     []string
		asks     bool
		bolton   bool
	}{
		{"chosen", true, []string{"1"}, nil, true, true},
		{"not on the list", true, []string{"10"}, nil, true, false},
		{"nothing typed", true, []string{""}, nil, true, false},
		{"not a number", true, []string{"help"}, nil, true, false},
		{"the input ends", true, nil, nil, true, false},
		{"named", true, nil, []string{"--authority", "bolton"}, false, true},
		{"no terminal", false, nil, nil, false, false},
	} {
		got := callAt(t, "", tt.terminal, tt.typed, tt.args...)
		if strings.Contains(got, "Which council does the child live in") != tt.asks || strings.Contains(got, bolton) != tt.bolton {
			t.Errorf("%s: got\n%s", tt.name, got)
		}
		if !strings.Contains(got, "999") {
			t.Errorf("%s: 999 is missing", tt.name)
		}
	}
}

// At a terminal the script is one option away; once it is printed, nothing mentions the option.
func TestCallNamesTheScript(t *testing.T) {
	const more = "For the whole script: referral call --script"
	for _, tt := range []struct {
		terminal bool
		args     []string
		want     bool
	}{
		{true, nil, true}, {true, []string{"--script"}, false}, {true, []string{"--advice"}, false}, {false, nil, false},
	} {
		got := callAt(t, "", tt.terminal, []string{""}, append(tt.args, "--authority", "bolton")...)
		if strings.Contains(got, more) != tt.want {
			t.Errorf("at a terminal %v, %v: got\n%s", tt.terminal, tt.args, got)
		}
		if whole := strings.Contains(got, "Keep this in view while you ring"); whole == tt.want {
			t.Errorf("at a terminal %v, %v: the whole script is printed: %v", tt.terminal, tt.args, whole)
		}
	}
}

// The school's own numbers come first, but not for a child who lives under another council.
func TestNumbersOfTheCard(t *testing.T) {
	config := t.TempDir()
	card := "authority = \"bolton\"\n[[number]]\nlabel = \"Our line to the front door\"\nnumber = \"01632 960700\"\n"
	if err := os.WriteFile(filepath.Join(config, cardFile), []byte(card), 0o600); err != nil {
		t.Fatal(err)
	}
	own := callAt(t, config, true, nil)
	if at, theirs := strings.Index(own, "01632 960700"), strings.Index(own, "01204 331500"); at < 0 || theirs < at || strings.Contains(own, "child live in") {
		t.Errorf("got\n%s", own)
	}
	other := callAt(t, config, true, nil, "--authority", "shropshire")
	unknown, at := strings.Index(other, notKnownNumber), strings.Index(other, "01632 960700")
	if unknown < 0 || at < unknown || strings.Contains(other, "01204 331500") || !strings.Contains(strings.Join(strings.Fields(other), " "), "On your school card, for Bolton: Our line") {
		t.Errorf("got\n%s", other)
	}
}
