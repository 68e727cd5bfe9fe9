package main

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// A terminal that calls itself dumb, or has no name, is sent no escape sequence, whatever is typed. On others, pastes
// can be told from typing.
func TestEscapesOnlyWhereTheyAreKnown(t *testing.T) {
	binary := filepath.Join(t.TempDir(), "referral")
	if out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	tests := []struct {
		name, term string
		args       []string
		want       bool
	}{
		{"dumb", "TERM=dumb", []string{"new"}, false},
		{"dumb, line by line", "TERM=dumb", []string{"new", "--plain"}, false},
		{"no name", "", []string{"new"}, false},
		{"an empty name", "TERM=", []string{"new", "--plain"}, false},
		{"line by line", "TERM=xterm-256color", []string{"new", "--plain"}, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			home := t.TempDir()
			c := exec.Command(binary, tt.args...)
			c.Env = []string{"HOME=" + home, "XDG_STATE_HOME=" + home, "XDG_CONFIG_HOME=" + home}
			if tt.term != "" {
				c.Env = append(c.Env, tt.term)
			}
			console := open(t, c)
			console.hear("> ")
			typed(console, "4\x7f3\r") // A digit is deleted.
			console.hear("Which level of need do you think it is?")
			typed(console, "?\x1b[D\x7f\x15\x01\x0b\x0c\x1b[A\x7f1\r") // Keys that move around in the line.
			console.hear("What are you worried about?")
			typed(console, "Zoë \u6f22\u5b57\x7f\x17"+strings.Repeat("x", 150)+"\x7f\x7f\r") // Longer than a row.
			console.hear("xx")
			if got := strings.Contains(console.written(), "\x1b"); got != tt.want {
				t.Errorf("escape sequences: %t, want %t:\n%q", got, tt.want, console.written())
			}
		})
	}
}

func typed(c *console, keys string) { _, _ = c.tty.WriteString(keys) }
