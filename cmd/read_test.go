package cmd

import (
	"encoding/binary"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"

	"referral/checklist"
	"referral/wizard/workshop"
)

// asWindows returns a text in each of the encodings that programs on Windows write.
func asWindows(t *testing.T, text string) map[string][]byte {
	t.Helper()
	wide := func(order binary.AppendByteOrder, mark bool) []byte {
		var out []byte
		if mark {
			out = order.AppendUint16(out, 0xFEFF)
		}
		for _, u := range utf16.Encode([]rune(text)) {
			out = order.AppendUint16(out, u)
		}
		return out
	}
	old, err := charmap.Windows1252.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	return map[string][]byte{
		"UTF-8 with a mark":        []byte("\ufeff" + text),
		"UTF-16 LE with a mark":    wide(binary.LittleEndian, true),
		"UTF-16 BE with a mark":    wide(binary.BigEndian, true),
		"UTF-16 LE without a mark": wide(binary.LittleEndian, false),
		"UTF-16 BE without a mark": wide(binary.BigEndian, false),
		"Windows-1252":             []byte(old),
	}
}

func put(t *testing.T, path string, data []byte) string {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

const (
	letterText = "On 3 May 2026 Mr Côté saw Zoë. She said “I am lazy”.\r\nThe family has a chaotic lifestyle.\r\n"
	factsText  = "Date,Author,Note\r\n9/11/2026,Siân Price,“It hurts” she said\r\n"
	ownProfile = `id = "wexcombe"
name = "Wexcombe – Côte"
checked = "2026-11-01"
[[number]]
label = "Front door"
number = "01632 960500"
use = "urgent"
source = "rung"
checked = "2026-11-01"
`
	ownCard = "name = \"Siân Ó Briain\"\nschool = \"St Côme’s\"\n"
)

// doors are all the ways in which the program reads a file that someone made.
func doors(t *testing.T) []struct {
	name, text string
	args       func(file string) []string
} {
	t.Helper()
	record, _ := checklist.Sample("rowan")
	own, _ := workshop.File("wren")
	to := func(args ...string) func(string) []string {
		return func(file string) []string {
			out := append([]string{}, args...)
			for i := range out {
				out[i] = strings.ReplaceAll(out[i], "FILE", file)
			}
			return out
		}
	}
	return []struct {
		name, text string
		args       func(string) []string
	}{
		{"check", letterText, to("check", "FILE")},
		{"check as JSON", letterText, to("check", "--format", "json", "FILE")},
		{"check --record", string(record), to("check", "--record", "FILE")},
		{"export --record", string(record), to("export", "--record", "FILE", "--format", "text")},
		{"call --record", string(record), to("call", "--record", "FILE")},
		{"next --record", string(record), to("next", "--record", "FILE")},
		{"authority check", ownProfile, to("authority", "check", "FILE")},
		{"workshop check", string(own), to("workshop", "check", "FILE")},
		{"workshop handout", string(own), to("workshop", "handout", "FILE")},
		{"facts", factsText, to("facts", "FILE")},
	}
}

// The output and the status are the same however Windows wrote the file.
func TestFilesAsWindowsMakesThem(t *testing.T) {
	for _, door := range doors(t) {
		t.Run(door.name, func(t *testing.T) {
			env, dir := newTestEnv(t), t.TempDir()
			var want, got testRun
			want.run(env, "", door.args(put(t, filepath.Join(dir, "utf8.toml"), []byte(door.text)))...)
			if want.status == StatusFailed || want.status == StatusUsage {
				t.Fatalf("in UTF-8: status %d, %s", want.status, &want.err)
			}
			for how, data := range asWindows(t, door.text) {
				got.run(env, "", door.args(put(t, filepath.Join(dir, "other.toml"), data))...)
				if got.status != want.status || got.out.String() != want.out.String() || got.err.String() != want.err.String() {
					t.Errorf("%s: status %d, want %d\n%s%s", how, got.status, want.status, &got.out, &got.err)
				}
			}
		})
	}
}

// The offsets of findings do not count the byte order mark.
func TestOffsetsCountFromAfterTheMark(t *testing.T) {
	env := newTestEnv(t)
	for how, data := range asWindows(t, "Chaotic lifestyle. “Hm,” said Zoë.\n") {
		var got testRun
		got.run(env, "", "check", "--format", "json", put(t, filepath.Join(t.TempDir(), "a.txt"), data))
		var out struct {
			Findings []struct {
				Start int    `json:"start"`
				Text  string `json:"text"`
			} `json:"findings"`
		}
		if err := json.Unmarshal(got.out.Bytes(), &out); err != nil {
			t.Fatalf("%s: %v", how, err)
		}
		for _, f := range out.Findings {
			if strings.HasPrefix(f.Text, "Chaotic") && f.Start == 0 {
				return
			}
		}
		t.Errorf("%s: nothing is found at the first letter:\n%s", how, &got.out)
	}
}

// The school's own profile and card are read in every encoding as well, and a record is imported.
func TestOwnFilesAsWindowsMakesThem(t *testing.T) {
	record, _ := checklist.Sample("rowan")
	cards, profiles := asWindows(t, ownCard), asWindows(t, ownProfile)
	for how, data := range asWindows(t, string(record)) {
		env := newTestEnv(t)
		put(t, filepath.Join(env.Config, cardFile), cards[how])
		put(t, filepath.Join(env.Config, ownProfiles, "wexcombe.toml"), profiles[how])
		var got testRun
		got.run(env, "", "call", "--authority", "wexcombe")
		if s := got.out.String(); got.status != StatusDone || !strings.Contains(s, "01632 960500") || !strings.Contains(s, "Siân Ó Briain") || got.err.Len() > 0 {
			t.Errorf("%s: call: status %d\n%s%s", how, got.status, s, &got.err)
		}
		const pass = "walnut harbour tuba meadow kite"
		store, err := openStore(env)
		if err == nil {
			_, err = store.SetUp(pass)
		}
		if err != nil {
			t.Fatal(err)
		}
		got.run(env, "", "import", put(t, filepath.Join(t.TempDir(), "r.json"), data))
		if got.status != StatusDone {
			t.Errorf("%s: import: status %d, %s", how, got.status, &got.err)
		}
	}
}

// Notepad adds an extension that Windows does not show; the program says if a profile is not used.
func TestProfileThatNotepadSaved(t *testing.T) {
	env := newTestEnv(t)
	put(t, filepath.Join(env.Config, ownProfiles, "wexcombe.toml.txt"), []byte(ownProfile))
	var got testRun
	got.run(env, "", "authority", "list")
	if got.status != StatusDone || !strings.Contains(got.err.String(), "ends in .toml.txt") || strings.Contains(got.out.String(), "Wexcombe") {
		t.Errorf("status %d\n%s%s", got.status, &got.out, &got.err)
	}
}

// Every command names a file that is not text, and says what to do about it.
func TestFilesThatAreNotTextAreNamed(t *testing.T) {
	word := []byte("PK\x03\x04\x14\x00\x00\x00\x08\x00word/document.xml\x00chaotic")
	pdf := []byte("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj chaotic")
	for _, door := range doors(t) {
		for want, data := range map[string][]byte{"a Word file; ": word, "a PDF; ": pdf, "a text file; ": make([]byte, 300)} {
			env := newTestEnv(t)
			var got testRun
			got.run(env, "", door.args(put(t, filepath.Join(t.TempDir(), "mine.toml"), data))...)
			if got.status != StatusFailed || !strings.Contains(got.err.String(), want) || got.out.Len() > 0 {
				t.Errorf("%s: status %d, want %q\n%s%s", door.name, got.status, want, &got.out, &got.err)
			}
		}
		env := newTestEnv(t)
		var got testRun
		file := put(t, filepath.Join(t.TempDir(), "empty.toml"), []byte("\ufeff \r\n"))
		got.run(env, "", door.args(file)...)
		if got.status != StatusFailed && got.status != StatusUsage || !strings.Contains(got.err.String(), "empty") || got.out.Len() > 0 {
			t.Errorf("%s of an empty file: status %d\n%s%s", door.name, got.status, &got.out, &got.err)
		}
		got.run(env, "", door.args(filepath.Dir(file))...)
		if got.status != StatusFailed && got.status != StatusUsage || !strings.Contains(got.err.String(), "folder") && !strings.Contains(got.err.String(), "no such case") {
			t.Errorf("%s of a folder: status %d\n%s%s", door.name, got.status, &got.out, &got.err)
		}
	}
}

func TestWhatCheckIsNotFor(t *testing.T) {
	record, _ := checklist.Sample("rowan")
	tests := []struct {
		name, in string
		args     []string
		status   int
		says     string
	}{
		{"a record as a text", string(record), []string{"check", "-"}, StatusUsage, "use referral check --record"},
		{"a record cut off", string(record[:200]), []string{"check", "-"}, StatusUsage, "use referral check --record"},
		{"a record with its keys in another order", `{"people": [], "format": 1}`, []string{"check", "-"}, StatusUsage, "use referral check --record"},
		{"a record as a list", string(record), []string{"facts", "-"}, StatusUsage, "use referral import"},
		{"nothing", "", []string{"check", "-"}, StatusUsage, "nothing to check"},
		{"blanks", " \n\t\n", []string{"check", "--format", "json", "-"}, StatusUsage, "nothing to check"},
		{"nothing as a record", "", []string{"check", "--record", "-"}, StatusFailed, "it is empty"},
		{"bytes that are not text, in a record", "{\"format\": 1,\n\"answers\": \"Zoë \xE2\x80\"}", []string{"check", "--record", "-"}, StatusFailed, "line 2 has characters"},
		{"bytes that are not text, in a text", "Zoë\nZoë \xE2\x80 was seen\n", []string{"check", "-"}, StatusFound, "were replaced on line 2\n"},
		{"half a character", "{\"format\": 1,\n\"people\": [{\"id\": \"p1\", \"name\": \"O\\ud83dla\"}]}", []string{"check", "--record", "-"}, StatusFailed, "line 2 holds half a character"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got testRun
			got.run(newTestEnv(t), tt.in, tt.args...)
			if got.status != tt.status || !strings.Contains(got.err.String(), tt.says) {
				t.Errorf("status %d, want %d and %q\n%s%s", got.status, tt.status, tt.says, &got.out, &got.err)
			}
		})
	}
}
