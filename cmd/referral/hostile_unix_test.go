//go:build unix

package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"referral/checklist"
	"referral/export/docx/docxtest"
)

// hostileTexts returns 500 texts that try to take over a terminal, to hide or reverse what is read, or to break a
// format.
func hostileTexts() []string {
	var signs []string
	for c := rune(0); c < 0x20; c++ {
		if c != '\t' && c != '\n' && c != '\r' { // A tab and a line break are ordinary text.
			signs = append(signs, string(c))
		}
	}
	for c := rune(0x7f); c < 0xa0; c++ {
		signs = append(signs, string(c))
	}
	for _, r := range [][2]rune{{0x202a, 0x202e}, {0x2066, 0x2069}, {0x200e, 0x200f}, {0x2028, 0x2029}, {0xe0001, 0xe0004}, {0xfff9, 0xfffb}, {0x061c, 0x061c}, {0x200b, 0x200b}, {0xfeff, 0xfeff}} {
		for c := r[0]; c <= r[1]; c++ {
			signs = append(signs, string(c))
		}
	}
	signs = append(signs, "\x1b]52;c;QQ==\a", "\x1b]0;owned\a", "\x1b]8;;http://x\x1b\\", "\x1bP1$r\x1b\\", "\x1b[2J", "\x1b[201~", "\x1b[?1049l", "\x1b_x\x1b\\", "\x1bc", "\u009b31m", "\u009d0;x\u009c")
	var out []string
	for _, shape := range []string{"%sat the front", "in the%smiddle", "at the end%s", "%stwice%s", "=cmd|'%s'!A1", "<b>%s</b> `%s` [x](y)"} {
		for _, s := range signs {
			out = append(out, strings.ReplaceAll(shape, "%s", s))
		}
	}
	return out
}

// foreign matches characters that no output must hold.
var foreign = regexp.MustCompile("[\x00-\x08\x0b-\x1f\x7f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]")

// wantClean fails if an output holds what could take over a terminal.
func wantClean(t *testing.T, name, out string) {
	t.Helper()
	out = strings.ReplaceAll(out, "\r\n", "\n") // A calendar ends its lines like this.
	if at := foreign.FindStringIndex(out); at != nil {
		t.Errorf("%s holds %q in %q", name, out[at[0]:at[1]], out[max(0, at[0]-40):min(len(out), at[1]+40)])
	}
	if !utf8.ValidString(out) {
		t.Errorf("%s is not UTF-8", name)
	}
}

// answered runs the program and returns everything it says.
func answered(h *lineHome, typed string, args ...string) string {
	c := exec.Command("referral", args...)
	c.Env, c.Dir, c.Stdin = h.env(), h.dir, strings.NewReader(typed)
	out, _ := c.CombinedOutput() // It can also refuse, as long as its message is clean.
	return string(out)
}

// TestHostileRecords puts the texts into every place of a record that has words, and checks every kind of output.
func TestHostileRecords(t *testing.T) {
	t.Parallel()
	texts := hostileTexts()
	if len(texts) < 500 {
		t.Fatalf("%d texts", len(texts))
	}
	sample, _ := checklist.Sample("rowan")
	for at := 0; at < len(texts); {
		var tree any
		if err := json.Unmarshal(sample, &tree); err != nil {
			t.Fatal(err)
		}
		tree = spoiled(tree, func(s string) string { at++; return s + " " + texts[at%len(texts)] })
		data, err := json.Marshal(tree)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(fmt.Sprint("to ", at), func(t *testing.T) {
			t.Parallel()
			h := newLineHome(t)
			if err := os.WriteFile(filepath.Join(h.dir, "r.json"), data, 0o600); err != nil {
				t.Fatal(err)
			}
			for _, out := range []string{"export --format text", "export --format markdown", "export --format json", "export --format fields", "export --format text --sheet chronology",
				"export --format text --sheet sources", "export --format text --sheet call", "check", "check --format json", "check --format sarif", "next", "next --format json", "next --format ics", "challenge"} {
				got := answered(h, "", append(strings.Fields(out), "--record", "r.json")...)
				wantClean(t, out, got)
				if len(got) < 100 {
					t.Errorf("%s says only %q", out, got)
				}
			}
			_ = answered(h, "", "export", "--record", "r.json", "--format", "docx", "--output", "r.docx")
			wantClean(t, "the Word file", wordText(t, filepath.Join(h.dir, "r.docx")))
		})
	}
}

// spoiled returns a tree of JSON in which every text with words has been changed.
func spoiled(x any, change func(string) string) any {
	switch x := x.(type) {
	case map[string]any:
		for k, v := range x {
			x[k] = spoiled(v, change)
		}
	case []any:
		for i, v := range x {
			x[i] = spoiled(v, change)
		}
	case string:
		if strings.Contains(x, " ") {
			return change(x)
		}
	}
	return x
}

// wordText returns all parts of a Word file that are XML.
func wordText(t *testing.T, path string) string {
	t.Helper()
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for name, text := range docxtest.Parts(t, file) {
		if strings.HasSuffix(name, ".xml") {
			out.WriteString(text)
		}
	}
	return out.String()
}

// TestHostileFilesAndWords brings the texts in by every other way: a text to check, a school's list, a profile, a
// case, the school's own phrases, the words of a command and the names of files.
func TestHostileFilesAndWords(t *testing.T) {
	t.Parallel()
	h := newLineHome(t)
	texts := hostileTexts()
	all := strings.Join(texts, " chaotic lifestyle.\n")
	quoted, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string]string{
		"text.txt":   all,
		"list.csv":   "Date,Author,Note\n9/11/2026,\"" + strings.ReplaceAll(all, `"`, `""`) + "\",\"" + strings.ReplaceAll(all, `"`, `""`) + "\"\n",
		"keys.toml":  string(quoted) + " = 1\n",
		"value.toml": "name = " + string(quoted) + "\n",
		"raw.toml":   all,
		"raw.json":   all,
		"html.html":  "<p>" + all + "</p><input name=\"a\">",
	} {
		if err := os.WriteFile(filepath.Join(h.dir, name), []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, file := range []string{"text.txt", "list.csv", "keys.toml", "value.toml", "raw.toml", "raw.json", "html.html"} {
		for _, door := range []string{"check", "check --format json", "check --format sarif", "facts", "workshop check", "authority check", "authority learn", "import", "check --record", "check --phrases"} {
			wantClean(t, door+" "+file, answered(h, "", append(strings.Fields(door), file)...))
		}
	}
	step := 29 // Only every 29th takes the slowest way, unless REFERRAL_HOSTILE says all.
	if os.Getenv("REFERRAL_HOSTILE") == "all" {
		step = 1
	}
	for i, text := range texts {
		if strings.Contains(text, "\x00") || i%step != 0 {
			continue // A word of a command cannot hold a zero byte.
		}
		for _, door := range [][]string{{"explain", text}, {text}, {"--" + text}, {"export", text, "--format", "text"}, {"next", "--made", text}, {"sample", text}, {"check", text}, {"workshop", text},
			{"export", "--record", text, "--format", text}, {"sample", "rowan", "--output", text}} {
			wantClean(t, fmt.Sprintf("%q", door), answered(h, "", door...))
		}
	}
}
