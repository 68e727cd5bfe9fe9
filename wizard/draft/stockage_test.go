package draft

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"filippo.io/age"
	"github.com/creack/pty"
)

// ageVar names an age program of version 1.3 or newer to try the drafts with.
const ageVar = "REFERRAL_AGE"

// Any reader of the age format opens a draft with the key file and the passphrase.
func TestStockReader(t *testing.T) {
	s, _ := newStore(t)
	d := newDraft(t, s)
	save(t, d, "line one\nline two")

	wrapping, err := age.NewScryptIdentity(testPassphrase)
	if err != nil {
		t.Fatal(err)
	}
	key := stockDecrypt(t, filepath.Join(s.dir, keyName), wrapping)
	ids, err := age.ParseIdentities(bytes.NewReader(key))
	if err != nil {
		t.Fatal(err)
	}
	wantByHand(t, stockDecrypt(t, pathOf(s, d.ID(), 1), ids...))
}

func stockDecrypt(t *testing.T, path string, ids ...age.Identity) []byte {
	t.Helper()
	r, err := age.Decrypt(bytes.NewReader(readFile(t, path)), ids...)
	if err != nil {
		t.Fatal(err)
	}
	data, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// wantByHand checks what people see: one line about the save, the content,
// spaces.
func wantByHand(t *testing.T, data []byte) {
	t.Helper()
	line, rest, _ := strings.Cut(string(data), "\n")
	if !strings.HasPrefix(line, `{"format":1,`) || strings.TrimRight(rest, " ") != "line one\nline two" {
		t.Errorf("opened by hand: %.200q", data)
	}
}

// The age program itself, at a terminal, if installed.
func TestStockProgram(t *testing.T) {
	program := os.Getenv(ageVar)
	if program == "" {
		t.Skip(ageVar + " names no age program")
	}
	s, _ := newStore(t)
	d := newDraft(t, s)
	save(t, d, "line one\nline two")
	wantByHand(t, decryptByHand(t, program, filepath.Join(s.dir, keyName), pathOf(s, d.ID(), 1)))

	for _, folder := range goldenDrafts(t) {
		for _, path := range glob(t, folder, draftsName+"/*/g-*.age") {
			if got := decryptByHand(t, program, filepath.Join(folder, keyName), path); !strings.Contains(string(got), goldenWords) {
				t.Errorf("%s: opened by hand: %.80q", path, got)
			}
		}
	}
}

// decryptByHand types the passphrase into the age program.
func decryptByHand(t *testing.T, program, key, path string) []byte {
	t.Helper()
	out := filepath.Join(t.TempDir(), "out")
	cmd := exec.Command(program, "-d", "-i", key, "-o", out, path)
	terminal, err := pty.Start(cmd)
	if err != nil {
		t.Fatal(err)
	}
	defer terminal.Close()
	var screen strings.Builder
	buffer := make([]byte, 256)
	typed := false
	for {
		n, err := terminal.Read(buffer)
		screen.Write(buffer[:n])
		if !typed && strings.Contains(screen.String(), "assphrase") {
			typed = true
			io.WriteString(terminal, testPassphrase+"\r")
		}
		if err != nil {
			break
		}
	}
	if err := cmd.Wait(); err != nil {
		t.Fatalf("%v: %s", err, screen.String())
	}
	return readFile(t, out)
}
