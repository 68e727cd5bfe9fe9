package cmd

import (
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	"referral/cmd/licences"
)

func TestVersionSaysWhatThisCopyIs(t *testing.T) {
	var r testRun
	r.run(newTestEnv(t), "", "version")
	for _, want := range []string{"referral " + version(), runtime.Version(), runtime.GOOS + "/" + runtime.GOARCH, "Commit:", "Address:"} {
		if !strings.Contains(r.out.String(), want) {
			t.Errorf("it does not say %q:\n%s", want, &r.out)
		}
	}
}

func TestLicencesPrintsEveryLicenceWhole(t *testing.T) {
	var r testRun
	r.run(newTestEnv(t), "", "licences")
	for _, l := range licences.All() {
		if !strings.Contains(r.out.String(), l.Module) || !strings.Contains(r.out.String(), l.Text) {
			t.Errorf("%s: its licence is not printed", l.Module)
		}
	}
	if !strings.Contains(r.out.String(), "NotoSansArabic-Regular") {
		t.Error("the fonts' licences are not printed")
	}
}

func TestPathsNamesTheFoldersOfThisRun(t *testing.T) {
	env := newTestEnv(t)
	env.Getenv = func(name string) string {
		return map[string]string{"XDG_STATE_HOME": "not/a/full/path", "NO_COLOR": "Aisha"}[name]
	}
	var r testRun
	r.run(env, "", "paths")
	out := r.out.String()
	for _, want := range []string{filepath.Join(env.Config, "card.toml"), filepath.Join(env.Config, "authorities"), filepath.Join(env.Config, ownPhrases), env.Drafts, "NO_COLOR"} {
		if !strings.Contains(out, want) {
			t.Errorf("it does not say %q:\n%s", want, out)
		}
	}
	if strings.Contains(out, "Aisha") {
		t.Error("it prints what a variable holds")
	}
	if runtime.GOOS == "linux" && !regexp.MustCompile(`XDG_STATE_HOME +ignored`).MatchString(out) {
		t.Errorf("it does not say that a relative folder is ignored:\n%s", out)
	}
	env.Config = ""
	r = testRun{}
	r.run(env, "", "paths")
	if r.status != StatusFailed || !strings.Contains(r.err.String(), "set HOME") {
		t.Errorf("without a home folder: status %d, %s", r.status, &r.err)
	}
}

// Every variable that a command reads is listed by referral paths.
func TestPathsKnowsEveryVariable(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range regexp.MustCompile(`Getenv\("(\w+)"\)`).FindAllStringSubmatch(string(source), -1) {
			if !slices.ContainsFunc(variables, func(v variable) bool { return v.name == m[1] }) {
				t.Errorf("%s reads %s, which referral paths does not list", file, m[1])
			}
		}
	}
}

// TestCommandsOfThePagesForIT runs each of our commands on the pages; .ci/release runs the others.
func TestCommandsOfThePagesForIT(t *testing.T) {
	command := regexp.MustCompile(`(?m)^    (\w.*)$`)
	for _, page := range []string{"it.md", "../.github/SECURITY.md", "changelog.md"} {
		text, err := os.ReadFile(filepath.Join("..", "docs", page))
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range command.FindAllStringSubmatch(string(text), -1) {
			words := strings.Fields(m[1])
			switch words[0] {
			case "referral":
				var r testRun
				r.run(newTestEnv(t), "", words[1:]...)
				if r.status != StatusDone {
					t.Errorf("%s: %s: status %d, %s", page, m[1], r.status, &r.err)
				}
			case "sha256sum", "shasum", "openssl":
				// .ci/release runs them on what it has made.
			default:
				t.Errorf("%s: nothing runs %s", page, m[1])
			}
		}
	}
}

// Each system lists the variables for its own folders, and the ones read everywhere.
func TestPathsNamesTheVariablesOfTheSystem(t *testing.T) {
	t.Parallel()
	for system, want := range map[string][2]string{
		"linux":   {"HOME XDG_STATE_HOME XDG_CONFIG_HOME", "APPDATA"},
		"freebsd": {"HOME XDG_STATE_HOME", "USERPROFILE"},
		"darwin":  {"HOME", "XDG_"},
		"windows": {"USERPROFILE LOCALAPPDATA APPDATA", "XDG_"},
	} {
		var out strings.Builder
		env := newTestEnv(t)
		env.Out = &out
		if err := runPaths(env, system); err != nil {
			t.Fatal(err)
		}
		for _, name := range strings.Fields(want[0] + " NO_COLOR TERM") {
			if !regexp.MustCompile(`(?m)^` + name + ` `).MatchString(out.String()) {
				t.Errorf("%s: it does not name %s", system, name)
			}
		}
		if strings.Contains(out.String(), want[1]) {
			t.Errorf("%s: it names %s", system, want[1])
		}
	}
}
