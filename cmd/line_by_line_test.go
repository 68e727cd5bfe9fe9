package cmd

import (
	"strings"
	"testing"
)

// Line by line can be chosen with the option or the variable for one run, or on the school card for good.
func TestLineByLine(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name       string
		flag, card bool
		variable   string
		want       bool
	}{
		{name: "a screen"},
		{name: "the flag", flag: true, want: true},
		{name: "the flag before the variable", flag: true, variable: "0", want: true},
		{name: "the variable", variable: "1", want: true},
		{name: "the card", card: true, want: true},
		{name: "a screen for one run", card: true, variable: "0"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			env := newTestEnv(t)
			env.Terminal, env.Escapes, env.asText = true, true, tt.flag
			env.Getenv = func(name string) string { return map[string]string{plainVariable: tt.variable}[name] }
			if err := (Card{Plain: tt.card}).write(env); err != nil {
				t.Fatal(err)
			}
			if got := onScreen(env); got == tt.want {
				t.Errorf("a screen: %v", got)
			}
		})
	}
}

// The screen is drawn for a screen reader if the option, the variable or the school card asks for it, even if the
// card also asks for lines.
func TestForReader(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name     string
		flag     bool
		card     Card
		variable string
		plain    string
		want     bool
		lines    bool
	}{
		{name: "the screen as it is"},
		{name: "the option", flag: true, want: true},
		{name: "the option, and lines on the card", flag: true, card: Card{Plain: true}, want: true},
		{name: "the option before the variable for lines", flag: true, plain: "1", want: true},
		{name: "the variable", variable: "1", want: true},
		{name: "the variable, and lines on the card", variable: "1", card: Card{Plain: true}, want: true},
		{name: "the card", card: Card{Reader: true}, want: true},
		{name: "not for one run", card: Card{Reader: true}, variable: "0"},
		{name: "lines for one run", card: Card{Reader: true}, plain: "1", want: true, lines: true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			env := newTestEnv(t)
			env.Terminal, env.Escapes, env.reader = true, true, tt.flag
			env.Getenv = func(name string) string {
				return map[string]string{plainVariable: tt.plain, readerVariable: tt.variable}[name]
			}
			if err := tt.card.write(env); err != nil {
				t.Fatal(err)
			}
			if got := forReader(env); got != tt.want {
				t.Errorf("for a screen reader: %v", got)
			}
			if got := !onScreen(env); got != tt.lines {
				t.Errorf("line by line: %v", got)
			}
		})
	}
}

// Setup asks about it, keeps the answer on the card, and can take it off again.
func TestSetupKeepsLineByLine(t *testing.T) {
	t.Parallel()
	env := readyEnv(t)
	const ask = "How do you want to be asked?"
	before := strings.Repeat("\n", 14) // Nine lines of the card, and five numbers.
	speak(t, env, []spoken{
		{name: "yes", args: "setup --plain", in: before + "1\n", out: []string{ask, "Enter to keep 2.", "The card is saved."}},
		{name: "it is kept", args: "setup", in: before + "\n", out: []string{ask, "Enter to keep 1.", "The card is saved."}},
		{name: "no more", args: "setup", in: before + "2\n", out: []string{ask, "The card is saved."}},
		{name: "it was given up", args: "setup", in: before + "3\n", out: []string{ask, "Enter to keep 2."}},
		{name: "for a screen reader", args: "setup", in: before + "\n", out: []string{ask, "Enter to keep 3."}},
	})
}

// --plain works with every command, before or after it, so that someone listening never has to guess where it
// belongs.
func TestPlainEverywhere(t *testing.T) {
	t.Parallel()
	env := readyEnv(t)
	importSample(t, env, "rowan")
	speak(t, env, []spoken{
		{name: "before the command", args: "--plain new", in: typed("!"), status: StatusLeft, out: []string{"Is a child in danger"}},
		{name: "the workshop", args: "workshop abena --plain", in: typed("!"), out: []string{"TRAINING."}},
		{name: "the outcome", args: "outcome --plain", in: typed(testPass, ""), status: StatusUsage, out: []string{"Type a number."}, err: []string{"that is not one of the numbers"}},
		{name: "the numbers", args: "call --plain", out: []string{"999"}},
	})
}
