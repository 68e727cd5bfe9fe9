package workshop

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The workshop cannot reach a draft: it does not import the package of drafts, however indirectly, and its own code
// names no store, no session of a draft, no file and no environment.
func TestNothingReachesADraft(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range strings.Fields(string(out)) {
		if name == "referral/wizard/draft" || strings.HasPrefix(name, "filippo.io/age") || strings.HasPrefix(name, "charm.land/") {
			t.Errorf("reaches %s", name)
		}
	}
	files, _ := filepath.Glob("*.go")
	forbidden := regexp.MustCompile(`wizard\.(Store|Draft|Session|NewSession|Resume)|"os"|"os/exec"|"io/ioutil"|"net"`)
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if m := forbidden.Find(text); m != nil {
			t.Errorf("%s names %s", f, m)
		}
	}
}
