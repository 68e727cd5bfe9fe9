package main

import (
	"archive/zip"
	"bytes"
	"cmp"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestWine runs the Windows build of the program under Wine. .ci/wine.sh prepares what it needs, and says what Wine
// cannot show.
func TestWine(t *testing.T) {
	w := wine{loader: os.Getenv("REFERRAL_WINE"), folder: t.TempDir()}
	if w.loader == "" {
		t.Skip("REFERRAL_WINE does not name a Wine to run the program with: run .ci/wine.sh with bash")
	}
	w.exe = w.build(t, "referral.exe", ".", "windows")
	w.linux = w.build(t, "referral", ".", "linux")
	explorer := w.build(t, "explorer.exe", "./testdata/explorer", "windows")

	for name, command := range map[string][]string{
		"the screen in a console without a name": {w.exe},
		"the screen after a double click":        {explorer, w.exe},
	} {
		t.Run(name, func(t *testing.T) {
			c := w.open(t, command...) // Wine passes what is written to a console on to the terminal behind it.
			c.wait("Ring now", "Open a draft", "School card")
			if got := c.end("\x11"); got != 0 { // Ctrl+Q
				t.Errorf("the status is %d, want 0", got)
			}
		})
	}
	t.Run("the screen of a release, from its zip", func(t *testing.T) {
		zipped := os.Getenv("REFERRAL_ZIP")
		if zipped == "" {
			t.Skip("REFERRAL_ZIP does not name the zip of a release: .ci/run makes one")
		}
		c := w.open(t, explorer, unzip(t, zipped))
		c.wait("Ring now", "Open a draft", "School card")
		t.Log("the home screen:\n" + c.screen.String())
		if got := c.end("\x11"); got != 0 { // Ctrl+Q
			t.Errorf("the status is %d, want 0", got)
		}
	})
	t.Run("escape sequences", func(t *testing.T) {
		w.open(t, tests(t, "cmd"), "-test.run=^TestEscapesAreSwitchedOn$", "-test.v").wait("--- PASS: TestEscapesAreSwitchedOn")
	})
	t.Run("a window of its own stays until Enter", func(t *testing.T) {
		c := w.open(t, w.exe, "no-such-command")
		c.wait("there is no such command", "Press Enter to close this window.")
		if got := c.end("\r"); got != 2 {
			t.Errorf("the status is %d, want 2", got)
		}
	})
	t.Run("exports", w.exports)
	t.Run("a draft made and resumed", w.drafts)
}

// unzip unpacks the zip of a release, and returns the path of the only program in it.
func unzip(t *testing.T, zipped string) string {
	t.Helper()
	folder := t.TempDir()
	r, err := zip.OpenReader(zipped)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if err := os.CopyFS(folder, r); err != nil {
		t.Fatal(err)
	}
	programs, err := filepath.Glob(filepath.Join(folder, "*.exe"))
	if err != nil || len(programs) != 1 {
		t.Fatalf("the zip holds %d programs to double-click, want 1", len(programs))
	}
	return programs[0]
}

// tests builds the tests of a package for Windows.
func tests(t *testing.T, name string) string {
	t.Helper()
	folder := os.Getenv("REFERRAL_WINE_TESTS")
	if folder == "" {
		t.Fatal("REFERRAL_WINE_TESTS does not name the folder of the tests built for Windows")
	}
	return filepath.Join(folder, name+".exe")
}

type wine struct{ loader, folder, exe, linux string }

func (w wine) build(t *testing.T, name, source, system string) string {
	t.Helper()
	path := filepath.Join(w.folder, name)
	c := exec.Command("go", "build", "-o", path, source)
	c.Env = append(os.Environ(), "GOOS="+system, "GOARCH=amd64", "CGO_ENABLED=0")
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("go build for %s: %v\n%s", system, err, out)
	}
	return path
}

// open starts a program in a console that has no name.
func (w wine) open(t *testing.T, command ...string) *console {
	t.Helper()
	c := exec.Command(w.loader, command...)
	c.Dir = w.folder
	c.Env = slices.DeleteFunc(os.Environ(), func(v string) bool { return strings.HasPrefix(v, "TERM=") })
	return open(t, c)
}

// run runs a program whose input is a pipe and whose output goes to files: services that Wine also starts would keep
// a pipe open. No message may hold an escape sequence.
func (w wine) run(t *testing.T, in string, command ...string) (out, said string) {
	t.Helper()
	c := exec.Command(command[0], command[1:]...)
	c.Dir, c.Stdin = w.folder, strings.NewReader(in)
	c.Stdout, c.Stderr = w.file(t), w.file(t)
	c.Env = append(os.Environ(), "HOME="+w.folder, "XDG_STATE_HOME="+w.folder, "XDG_CONFIG_HOME="+w.folder)
	err := c.Run()
	out, said = content(t, c.Stdout), content(t, c.Stderr)
	if err != nil && c.ProcessState.ExitCode() != 130 { // left with something not saved
		t.Fatalf("%q: %v\n%s", command[1:], err, said)
	}
	if strings.Contains(out+said, "\x1b") {
		t.Errorf("%q writes an escape sequence outside a terminal", command[1:])
	}
	return out, said
}

func (w wine) file(t *testing.T) *os.File {
	t.Helper()
	f, err := os.CreateTemp(w.folder, "output-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	return f
}

func content(t *testing.T, f io.Writer) string {
	t.Helper()
	b, err := os.ReadFile(f.(*os.File).Name())
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func (w wine) exports(t *testing.T) {
	record, _ := w.run(t, "", w.loader, w.exe, "sample", "mercy")
	if want, _ := w.run(t, "", w.linux, "sample", "mercy"); record != want {
		t.Error("the sample differs from the one on Linux")
	}
	if err := os.WriteFile(filepath.Join(w.folder, "mercy.json"), []byte(record), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, format := range []string{"markdown", "pdf"} {
		export := func(name string, command ...string) []byte {
			_, said := w.run(t, "", append(command, "export", "--record", "mercy.json", "--format", format, "--output", name)...)
			if want := "Saved as " + name + "; only you can open it."; !strings.Contains(said, want) {
				t.Errorf("%s: said %q, want %q", format, said, want)
			}
			content, err := os.ReadFile(filepath.Join(w.folder, name))
			if err != nil {
				t.Fatal(err)
			}
			return content
		}
		if got, want := export("windows."+format, w.loader, w.exe), export("linux."+format, w.linux); !bytes.Equal(got, want) {
			t.Errorf("%s differs from the one on Linux", format)
		}
	}
	w.alone(t, "windows.markdown", "windows.pdf")
}

func (w wine) drafts(t *testing.T) {
	const passphrase = "seven calm green lanterns\r\n"
	_, _ = w.run(t, "Efua Ridley\r\nsafeguarding lead\r\nHill Lane School\r\n"+strings.Repeat("\r\n", 12)+passphrase+passphrase, w.loader, w.exe, "setup")
	_, _ = w.run(t, passphrase+"3\r\n", w.loader, w.exe, "new", "--plain")
	out, said := w.run(t, passphrase, w.loader, w.exe, "resume", "--plain")
	if !strings.Contains(out, "In danger now: No") {
		t.Errorf("the draft does not continue with its first answer; it says:\n%s%s", out, said)
	}
	var files []string
	for _, pattern := range []string{"AppData/Roaming/referral/card.toml", "AppData/Local/referral/identity.age", "AppData/Local/referral/drafts/*/g-*.age"} {
		found, err := filepath.Glob(filepath.Join(os.Getenv("WINEPREFIX"), "drive_c/users/*", pattern))
		if err != nil || len(found) == 0 {
			t.Errorf("there is no %s", pattern)
		}
		files = append(files, found...)
	}
	w.alone(t, files...)
}

// alone fails unless the access list of each file names only one user. A test built for Windows reads the lists.
func (w wine) alone(t *testing.T, files ...string) {
	t.Helper()
	c := exec.Command(w.loader, tests(t, "private"), "-test.run=^TestTheAccessListNamesOneUser$", "-test.v")
	c.Dir = w.folder
	c.Env = append(os.Environ(), "REFERRAL_FILES="+strings.Join(files, "\n"))
	c.Stdout = w.file(t)
	err := c.Run()
	out := content(t, c.Stdout)
	if err != nil || strings.Count(out, "the access list of") != len(files) {
		t.Errorf("the access lists of %d files: %v\n%s", len(files), cmp.Or[error](err, io.ErrUnexpectedEOF), out)
	}
}
