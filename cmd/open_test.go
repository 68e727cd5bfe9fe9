package cmd

import (
	"strings"
	"testing"

	"referral/checklist"
)

// A file is opened by the system's own program. If no window can open in front of the writer, it is not started.
func TestOpener(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, system, set, want string }{
		{"Windows", "windows", "", "rundll32 url.dll,FileProtocolHandler"},
		{"a Mac", "darwin", "", "open"},
		{"Linux with a desktop", "linux", "DISPLAY", "xdg-open"},
		{"Linux with a newer desktop", "linux", "WAYLAND_DISPLAY", "xdg-open"},
		{"Linux without a desktop", "linux", "", ""},
		{"a Mac over SSH", "darwin", "SSH_TTY", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			name, args := opener(tt.system, func(key string) string {
				if key == tt.set {
					return "set"
				}
				return ""
			})
			if got := strings.Join(append([]string{name}, args...), " "); strings.TrimSpace(got) != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// The message about what was saved gives the folder and the names; the file to open is the main referral or the paper
// asked for.
func TestSavedSaysWhereAndWhatToOpen(t *testing.T) {
	env := newTestEnv(t)
	data, _ := checklist.Sample("mercy")
	r, _, err := checklist.Decode(data, checklist.Default())
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for sheet, want := range map[string]string{"": "-main.", "call": "-call."} {
		saved, err := writeSheets(env, r, Card{}, sheet, "text", dir)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(saved.Said, "Folder: "+dir+".") || !strings.Contains(saved.Said, want) || !strings.HasPrefix(saved.Path, dir) || !strings.Contains(saved.Path, want) {
			t.Errorf("sheet %q: said %q, opens %q", sheet, saved.Said, saved.Path)
		}
	}
}
