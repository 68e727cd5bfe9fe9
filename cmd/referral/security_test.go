package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// docs/security.md makes twenty promises. Each was measured on a day and by a command, or it says why not yet. The tests
// it names exist, and so do the commands.
func TestThePageOnSecurity(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "security.md"))
	if err != nil {
		t.Fatal(err)
	}
	script, err := os.ReadFile(filepath.Join("..", "..", ".ci", "promises"))
	if err != nil {
		t.Fatal(err)
	}
	rows := regexp.MustCompile(`(?m)^\| (\d+) \| .*$`).FindAllString(string(page), -1)
	if len(rows) != 20 {
		t.Errorf("%d promises, want 20", len(rows))
	}
	measured := regexp.MustCompile("\\| \\d+ [A-Z][a-z]+ \\d{4} \\| .*`\\.ci/.* \\|$")
	for _, row := range rows {
		if !measured.MatchString(row) && !strings.Contains(row, "Not yet, because ") {
			t.Errorf("neither a date and a command nor why not yet: %s", row)
		}
	}
	tests := map[string][]string{}
	for _, m := range regexp.MustCompile("`([a-z/]+)\\.(Test\\w+)`").FindAllStringSubmatch(string(page), -1) {
		folder, name := m[1], m[2]
		if tests[folder] == nil {
			tests[folder] = testsIn(t, folder)
		}
		if !slices.Contains(tests[folder], name) {
			t.Errorf("there is no test %s.%s", folder, name)
		}
	}
	for _, m := range regexp.MustCompile("`\\.ci/promises (\\w+)").FindAllStringSubmatch(string(page), -1) {
		if !strings.Contains(string(script), "\n"+m[1]+") #") {
			t.Errorf("there is no .ci/promises %s", m[1])
		}
	}
}
