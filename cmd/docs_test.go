package cmd

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// pages returns the README and the pages of docs, by their paths from the root.
func pages(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, pattern := range []string{"README.md", "docs/*.md", "docs/decisions/*.md"} {
		files, err := filepath.Glob(filepath.Join("..", filepath.FromSlash(pattern)))
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %v", pattern, err)
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			out[strings.TrimPrefix(filepath.ToSlash(file), "../")] = string(text)
		}
	}
	return out
}

// TestCommandsOfThePages runs every command of ours that has a line to itself in the README and the other pages.
func TestCommandsOfThePages(t *testing.T) {
	command := regexp.MustCompile(`(?m)^(?: {4})?(?:go run (?:-tags osusergo )?\./cmd/referral|referral)(?: [a-z-].*)?$`)
	ran, ours := 0, []string{}
	for _, c := range newRoot(newTestEnv(t)).Commands() {
		ours = append(ours, c.Name())
	}
	for page, text := range pages(t) {
		lines := command.FindAllString(text, -1)
		if len(lines) == 0 {
			continue
		}
		ran += len(lines)
		t.Run(page, func(t *testing.T) {
			env, draft := inAFolder(t)
			if page == "README.md" {
				_ = os.Remove("rowan.json") // The page's own commands make it.
			}
			for _, line := range lines {
				words := typedWords(regexp.MustCompile(`^.*cmd/referral|^referral`).ReplaceAllString(strings.TrimSpace(line), "referral"), draft)
				if len(words) > 0 && !slices.Contains(ours, words[0]) {
					continue // A sentence that begins with the program's name.
				}
				for i, w := range words {
					if w == "41" { // This is an example of a save's number.
						words[i] = "1"
					}
				}
				var got testRun
				got.run(env, answers(words), words...)
				if got.status != StatusDone && got.status != StatusFound {
					t.Errorf("%s: status %d\n%s%s", line, got.status, &got.out, &got.err)
				}
			}
		})
	}
	if ran < 15 {
		t.Errorf("only %d commands were found", ran)
	}
}

// heading returns what a link to a heading calls it.
func heading(line string) string {
	line = strings.ToLower(strings.TrimSpace(strings.TrimLeft(line, "#")))
	return strings.ReplaceAll(regexp.MustCompile(`[^\p{L}\p{N} _-]`).ReplaceAllString(line, ""), " ", "-")
}

// TestLinksOfThePages checks that every link leads to a file and a heading that exist.
func TestLinksOfThePages(t *testing.T) {
	t.Parallel()
	all := pages(t)
	headings := func(page string) []string {
		var out []string
		for line := range strings.Lines(all[page]) {
			if strings.HasPrefix(line, "#") {
				out = append(out, heading(line))
			}
		}
		return out
	}
	link := regexp.MustCompile(`\]\(([^)\s]+)\)`)
	for page, text := range all {
		for _, m := range link.FindAllStringSubmatch(text, -1) {
			file, part, _ := strings.Cut(m[1], "#")
			if strings.Contains(file, "://") || strings.HasPrefix(file, "mailto:") {
				continue
			}
			at := page
			if file != "" {
				at = filepath.ToSlash(filepath.Join(filepath.Dir(page), file))
			}
			if _, err := os.Stat(filepath.Join("..", filepath.FromSlash(at))); err != nil {
				t.Errorf("%s: %s leads nowhere", page, m[1])
			}
			if part != "" && !slices.Contains(headings(at), part) {
				t.Errorf("%s: %s names no heading", page, m[1])
			}
		}
	}
}

// TestReadmeNamesEveryCommand checks that the README's table has all commands.
func TestReadmeNamesEveryCommand(t *testing.T) {
	t.Parallel()
	_, table, _ := strings.Cut(pages(t)["README.md"], "| command | does |")
	table, _, _ = strings.Cut(table, "\n\n")
	for _, c := range newRoot(newTestEnv(t)).Commands() {
		if !c.Hidden && !regexp.MustCompile("`(referral )?"+c.Name()+"[` ]").MatchString(table) {
			t.Errorf("the README's table does not name %s", c.Name())
		}
	}
}

// TestCommandsInSentencesExist checks that every command named in a sentence of the pages exists, with each of its
// options.
func TestCommandsInSentencesExist(t *testing.T) {
	t.Parallel()
	named, seen := regexp.MustCompile("`referral ([a-z-][^`]*)`"), 0
	for page, text := range pages(t) {
		for _, m := range named.FindAllStringSubmatch(text, -1) {
			seen++
			var words, options []string
			for _, w := range strings.Fields(m[1]) {
				if name, _, _ := strings.Cut(w, "="); strings.HasPrefix(w, "-") && w != "-" {
					options = append(options, name)
				} else {
					words = append(words, w)
				}
			}
			if len(words) > 0 && words[0] == "completion" {
				continue // This one is cobra's own, which it only adds when it is needed.
			}
			root := newRoot(newTestEnv(t))
			c, rest, err := root.Find(words)
			if err != nil || c == root && len(words) > 0 || len(rest) > 0 && c.HasSubCommands() && c.ValidateArgs(rest) != nil {
				t.Errorf("%s: there is no command %s (%v)", page, m[0], err)
				continue
			}
			for _, o := range options {
				c.InitDefaultHelpFlag()
				c.InitDefaultVersionFlag()
				name := strings.TrimLeft(o, "-")
				known := c.Flags().Lookup(name) != nil || c.InheritedFlags().Lookup(name) != nil
				if len(name) == 1 {
					known = c.Flags().ShorthandLookup(name) != nil
				}
				if !known {
					t.Errorf("%s: %s has no option %s", page, m[0], o)
				}
			}
		}
	}
	if seen < 60 {
		t.Errorf("only %d commands were found", seen)
	}
}
