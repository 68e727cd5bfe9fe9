package save

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"
)

func TestSave(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "deep", "er", "referral.pdf")
	if _, err := File(path, []byte("x"), Options{}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("File() without the folder = %v, want %v", err, fs.ErrNotExist)
	}
	got, err := File(path, []byte("content"), Options{MakeFolder: true})
	if err != nil {
		t.Fatal(err)
	}
	if want := (Saved{Path: path, Size: 7, Alone: true}); got != want {
		t.Errorf("File() = %+v, want %+v", got, want)
	}
	if runtime.GOOS != "windows" {
		for name, want := range map[string]fs.FileMode{path: 0o600, filepath.Dir(path): 0o700} {
			info, err := os.Stat(name)
			if err != nil {
				t.Fatal(err)
			}
			if got := info.Mode().Perm(); got != want {
				t.Errorf("mode = %v, want %v", got, want)
			}
		}
	}
	if _, err := File(path, []byte("other"), Options{}); !errors.Is(err, ErrExists) {
		t.Errorf("File() again = %v, want %v", err, ErrExists)
	}
	if content, _ := os.ReadFile(path); string(content) != "content" {
		t.Errorf("the file holds %q after the second time, want %q", content, "content")
	}
	onlyFile(t, filepath.Dir(path), "referral.pdf")
}

// onlyFile fails unless folder holds one file of that name: no temporary file may stay.
func onlyFile(t *testing.T, folder, name string) {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != 1 || entries[0].Name() != name {
		t.Errorf("the folder holds %v, want only %s", entries, name)
	}
}

func TestSaveNeverFollowsALink(t *testing.T) {
	folder := t.TempDir()
	target := filepath.Join(folder, "elsewhere")
	path := filepath.Join(folder, "referral.md")
	if err := os.Symlink(target, path); err != nil {
		t.Skip("no symbolic links here")
	}
	if _, err := File(path, []byte("x"), Options{}); !errors.Is(err, ErrExists) {
		t.Errorf("File() = %v, want %v", err, ErrExists)
	}
	if err := writeNew(path, []byte("x")); !errors.Is(err, ErrExists) {
		t.Errorf("writeNew() = %v, want %v", err, ErrExists)
	}
	if _, err := os.Lstat(target); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("something was written where the link points: %v", err)
	}
}

func TestSaveAtOnce(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "referral.md")
	var wait sync.WaitGroup
	errs := make([]error, 20)
	for i := range errs {
		wait.Go(func() {
			_, errs[i] = File(path, bytes.Repeat([]byte{byte('a' + i)}, 10_000), Options{})
		})
	}
	wait.Wait()
	winner := -1
	for i, err := range errs {
		switch {
		case err == nil && winner < 0:
			winner = i
		case !errors.Is(err, ErrExists):
			t.Errorf("File() = %v, want %v", err, ErrExists)
		}
	}
	content, err := os.ReadFile(path)
	if err != nil || winner < 0 {
		t.Fatalf("no one saved: %v", err)
	}
	if !bytes.Equal(content, bytes.Repeat([]byte{byte('a' + winner)}, 10_000)) {
		t.Error("the file is not the one whose saving succeeded")
	}
	onlyFile(t, folder, "referral.md")
}

func TestCreateWithoutLinks(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "referral.md")
	noLinks := func(from, to string) error {
		return &os.LinkError{Op: "link", Old: from, New: to, Err: errors.ErrUnsupported}
	}
	if err := create(path, []byte("content"), noLinks); err != nil {
		t.Fatal(err)
	}
	if content, _ := os.ReadFile(path); string(content) != "content" {
		t.Errorf("the file holds %q, want %q", content, "content")
	}
	onlyFile(t, folder, "referral.md")
	late := func(string, string) error { // Someone else's file of that name appears just before the link.
		if err := os.WriteFile(filepath.Join(folder, "late.md"), []byte("theirs"), 0o600); err != nil {
			t.Fatal(err)
		}
		return errors.ErrUnsupported
	}
	if err := create(filepath.Join(folder, "late.md"), []byte("ours"), late); !errors.Is(err, ErrExists) {
		t.Errorf("create() = %v, want %v", err, ErrExists)
	}
	if content, _ := os.ReadFile(filepath.Join(folder, "late.md")); string(content) != "theirs" {
		t.Errorf("their file holds %q now", content)
	}
}

func TestSaveRefusesNames(t *testing.T) {
	folder := t.TempDir()
	for _, name := range []string{"", ".", "..", "CON", "con.pdf", "Nul .txt", "aux.tar.gz", "COM1", "lpt9.md", "com¹.md", "CONIN$", "a.", "a ", "a.pdf.", "a:b", "a\nb", "a\x00b",
		"a\u009b31m.md", "a\u0085.md", "a\u2028.md", "fdp\u202e.md", "a\u2066b.md", "a\u200fb.md", "a\u200b.md", "a\ufeff.md", "a\u00ad.md", "a\U000E0041.md", "a\xff.md"} {
		_, err := File(folder+string(filepath.Separator)+name, []byte("x"), Options{})
		if !errors.Is(err, ErrName) {
			t.Errorf("File(%q) = %v, want %v", name, err, ErrName)
		}
	}
	for path, why := range map[string]string{".": "folder", "..": "folder", "": "empty", `\\.\C:\z.md`: "device", `\\?\C:\z.md`: "device"} {
		if _, err := File(path, []byte("x"), Options{}); !errors.Is(err, ErrName) || !strings.Contains(err.Error(), why) {
			t.Errorf("File(%q) = %v, want a word of %s", path, err, why)
		}
	}
	if filepath.Separator == '/' { // Elsewhere a backslash leads into a folder.
		for _, name := range []string{`notes\draft.md`, `c:x\y.txt`, `a\`, `\a`} {
			if _, err := File(filepath.Join(folder, name), []byte("x"), Options{}); !errors.Is(err, ErrName) {
				t.Errorf("File(%q) = %v, want %v", name, err, ErrName)
			}
		}
	}
	for _, name := range []string{"console.pdf", "com10.md", "a.con", "Überweisung.pdf", "U\u0308berweisung.pdf", "نامه.pdf", "می\u200cخواهم.pdf", "漢字.md", ".hidden"} {
		if err := checkName(name); err != nil {
			t.Errorf("checkName(%q) = %v, want no error", name, err)
		}
	}
	if entries, _ := os.ReadDir(folder); len(entries) != 0 {
		t.Errorf("a refused name left %v", entries)
	}
}

// A person may call a folder after a child; no error may repeat it.
func TestSaveErrorsHoldNoPath(t *testing.T) {
	const canary = "zebedee-quill"
	folder := filepath.Join(t.TempDir(), canary)
	file := filepath.Join(folder, "file")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	if _, err := File(file, nil, Options{}); err != nil {
		t.Fatal(err)
	}
	for name, path := range map[string]string{
		"exists":           file,
		"no folder":        filepath.Join(folder, "none", "x"),
		"a file as folder": filepath.Join(file, "x"),
		"a device":         filepath.Join(folder, "con."+canary),
		"too long":         filepath.Join(folder, strings.Repeat("x", 300)),
	} {
		for _, o := range []Options{{}, {MakeFolder: true}} {
			_, err := File(path, nil, o)
			if err == nil && name == "no folder" && o.MakeFolder {
				continue
			}
			if err == nil || strings.Contains(err.Error(), canary) {
				t.Errorf("%s: File() = %v, want an error without the path", name, err)
			}
		}
	}
}

func TestSaveNamesTheCloud(t *testing.T) {
	path := filepath.Join(t.TempDir(), "OneDrive - Hill Lane School", "a.pdf")
	got, err := File(path, nil, Options{MakeFolder: true, Env: func(string) string { return "" }})
	if err != nil || got.Cloud != "OneDrive" {
		t.Errorf("File() = %+v, %v, want the cloud named", got, err)
	}
}

func TestSynced(t *testing.T) {
	env := map[string]string{"OneDrive": `C:\Users\dsl\Cloud`, "OneDriveCommercial": `D:\School\`}
	tests := []struct{ path, want string }{
		{`C:\Users\dsl\cloud\Documents\a.pdf`, "OneDrive"},
		{`d:\school\a.pdf`, "OneDrive"},
		{`C:\Users\dsl\Clouds\a.pdf`, ""},
		{`C:\Users\dsl\OneDrive - Hill Lane School\a.pdf`, "OneDrive"},
		{"/home/dsl/Dropbox/a.pdf", "Dropbox"},
		{"/home/dsl/Dropbox (Personal)/a.pdf", "Dropbox"},
		{"/home/dsl/dropboxes/a.pdf", ""},
		{`G:\My Drive\a.pdf`, "Google Drive"},
		{"/Users/dsl/Library/CloudStorage/GoogleDrive-dsl@hill.example/My Drive/a.pdf", "Google Drive"},
		{"/Users/dsl/Library/Mobile Documents/com~apple~CloudDocs/a.pdf", "iCloud"},
		{`C:\Users\dsl\iCloudDrive\a.pdf`, "iCloud"},
		{"/home/dsl/Documents/a.pdf", ""},
		{"", ""},
	}
	for _, tt := range tests {
		got, ok := Synced(tt.path, func(k string) string { return env[k] })
		if got != tt.want || ok != (tt.want != "") {
			t.Errorf("Synced(%q) = %q, %t, want %q", tt.path, got, ok, tt.want)
		}
	}
}

func TestName(t *testing.T) {
	made := time.Date(2026, 11, 20, 23, 30, 0, 0, time.UTC)
	tests := []struct{ sheet, tag, ext, want string }{
		{"main", "k3f9", "pdf", "referral-2026-11-20-k3f9-main.pdf"},
		{"staff-safety", "k3f9", ".md", "referral-2026-11-20-k3f9-staff-safety.md"},
		{"", "", "json", "referral-2026-11-20.json"},
		{"../a b:c", "K3", "", "referral-2026-11-20-k3-abc"},
	}
	for _, tt := range tests {
		if got := Name(made, tt.sheet, tt.tag, tt.ext); got != tt.want {
			t.Errorf("Name(%q, %q, %q) = %q, want %q", tt.sheet, tt.tag, tt.ext, got, tt.want)
		}
	}
}

func FuzzName(f *testing.F) {
	f.Add("main", "k3f9", "pdf", int64(1795000000))
	f.Add("../..\\con:", "\x00.", ". ", int64(-1))
	f.Fuzz(func(t *testing.T, sheet, tag, ext string, at int64) {
		name := Name(time.Unix(at%(1<<33), 0).UTC(), sheet, tag, ext)
		if err := checkName(name); err != nil {
			t.Errorf("Name(%q, %q, %q) = %q: %v", sheet, tag, ext, name, err)
		}
		if !filepath.IsLocal(name) || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789-.") != "" || len(name) > 120 {
			t.Errorf("Name(%q, %q, %q) = %q", sheet, tag, ext, name)
		}
	})
}
