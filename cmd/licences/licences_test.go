package licences

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "copy the licences of the modules again")

// systems lists the systems that .ci/release builds for. Most modules are linked on all of them.
var systems = []string{"windows", "darwin", "linux"}

// TestEveryLinkedModuleHasItsLicence compares the texts with the files in the modules themselves.
func TestEveryLinkedModuleHasItsLicence(t *testing.T) {
	want := map[string]string{Go: licenceIn(t, Go, goFolder(t))}
	for _, system := range systems {
		for module, folder := range modules(t, system) {
			want[module] = licenceIn(t, module, folder)
		}
	}
	if *update {
		write(t, want)
		return
	}
	got := kept()
	for module, text := range want {
		if got[module] != text {
			t.Errorf("%s: its licence is missing or out of date; go test ./cmd/licences -update copies it", module)
		}
	}
	for module := range got {
		if _, ok := want[module]; !ok {
			t.Errorf("%s is no longer linked; go test ./cmd/licences -update removes its licence", module)
		}
	}
}

func TestAModuleWithoutALicenceIsListed(t *testing.T) {
	seen := map[string]bool{}
	for _, l := range All() {
		seen[l.Module] = true
	}
	for module := range linked() {
		if !seen[module] {
			t.Errorf("%s is linked but not listed", module)
		}
	}
}

// modules returns the folders of the modules that the program links on a system.
func modules(t *testing.T, system string) map[string]string {
	t.Helper()
	list := exec.Command("go", "list", "-tags", "osusergo", "-deps", "-f", "{{with .Module}}{{.Path}}\t{{.Dir}}{{end}}", "referral/cmd/referral")
	list.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS="+system)
	out, err := list.Output()
	if err != nil {
		t.Fatalf("go list for %s: %v", system, err)
	}
	folders := map[string]string{}
	for line := range strings.Lines(string(out)) {
		if module, folder, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
			folders[module] = folder
		}
	}
	return folders
}

// goFolder returns the folder of Go itself.
func goFolder(t *testing.T) string {
	t.Helper()
	out, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatalf("go env: %v", err)
	}
	return strings.TrimSpace(string(out))
}

// licenceIn returns the licence in a module's folder, with its notice.
func licenceIn(t *testing.T, module, folder string) string {
	t.Helper()
	var text strings.Builder
	for _, pattern := range []string{"LICEN[CS]E*", "COPYING*", "NOTICE*"} {
		names, err := filepath.Glob(filepath.Join(folder, pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			content, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			text.WriteString(strings.TrimSpace(strings.ReplaceAll(string(content), "\r\n", "\n")) + "\n")
		}
	}
	if text.Len() == 0 {
		t.Errorf("%s: there is no licence in its folder", module)
	}
	return text.String()
}

func write(t *testing.T, want map[string]string) {
	t.Helper()
	if err := os.RemoveAll("texts"); err != nil {
		t.Fatal(err)
	}
	for module, text := range want {
		folder := filepath.Join("texts", filepath.FromSlash(module))
		if err := os.MkdirAll(folder, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, "LICENSE.txt"), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
