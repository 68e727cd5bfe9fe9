package cmd

import (
	"bytes"
	"io"
	"os"
	"strings"
	"syscall"
	"testing"
)

// The window stays until Enter is pressed or someone closes it. If it is not the program's own, the program does not
// wait.
func TestOwnWindowStays(t *testing.T) {
	silent, _ := io.Pipe()
	closing := make(chan os.Signal, 1)
	closing <- syscall.SIGTERM
	tests := []struct {
		name   string
		window *ownWindow
		in     io.Reader
		want   string
	}{
		{"Enter", &ownWindow{}, strings.NewReader("\r\n"), "\nPress Enter to close this window."},
		{"closed", &ownWindow{closing: closing}, silent, "\nPress Enter to close this window."},
		{"no more input", &ownWindow{}, strings.NewReader(""), "\nPress Enter to close this window."},
		{"someone else's", nil, silent, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var out bytes.Buffer
			tt.window.keep(tt.in, &out)
			if got := out.String(); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestNoEscapesOutsideATerminal(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	defer w.Close()
	if escapes(w, "xterm-256color") {
		t.Error("a pipe is taken for a terminal that understands escape sequences")
	}
}
