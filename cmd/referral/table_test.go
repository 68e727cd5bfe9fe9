package main

import (
	"bytes"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// addition adds one of something by doing what a row of the README's table "to add, touch" says, and nothing else.
type addition struct {
	row   string // row is what the README calls it.
	edits []edit // edits lists what is done by hand, in the order of the row.
	tests string // tests lists the packages whose tests could break.
}

// edit puts text into a file: after the first line that holds a mark, at the end, or as a new file.
type edit struct {
	file, after, text string

	like string   // like is a file that a new one is made from,
	swap []string // with these words replaced: each is followed by its replacement.
}

const (
	atEnd   = "the end"
	newFile = "a new file"
)

// inACopy is the value of REFERRAL_TABLE in the copy, which has these tests as well.
const inACopy = "in a copy"

// TestTableNamesTheFiles checks that each row of the README names every file that has to be edited.
func TestTableNamesTheFiles(t *testing.T) {
	t.Parallel()
	if os.Getenv("REFERRAL_TABLE") == inACopy {
		t.Skip("the addition has already been made")
	}
	rows, files := readmeTable(t), readTree(t, filepath.Join("..", ".."))
	for _, a := range additions {
		places := rows[a.row]
		delete(rows, a.row)
		if len(places) != len(a.edits) {
			t.Errorf("%s: %d files are edited and the README names %d places: %q", a.row, len(a.edits), len(places), places)
			continue
		}
		after := a.apply(t, files)
		for i, e := range a.edits {
			if !names(places[i], e.file, after[e.file]) {
				t.Errorf("%s: %s is edited where the README says %q", a.row, e.file, places[i])
			}
		}
	}
	for row := range rows {
		t.Errorf("%s: no addition tests this row", row)
	}
}

// together is the value of REFERRAL_TABLE for all additions in one copy.
const together = "together"

// TestTableIsTrue makes additions in a copy of the checkout, runs the commands of their rows, and then the tests that
// could break. It takes minutes: .ci/run sets REFERRAL_TABLE to "together", which makes all of them in one copy. A
// pattern picks rows, each of which is tried by itself.
func TestTableIsTrue(t *testing.T) {
	which := os.Getenv("REFERRAL_TABLE")
	if which == "" || which == inACopy {
		t.Skip("REFERRAL_TABLE=together makes the additions in a copy of the checkout and runs the tests there")
	}
	clean := readTree(t, filepath.Join("..", ".."))
	dir := t.TempDir()
	writeTree(t, dir, clean)
	if which == together {
		try(t, dir, clean, additions)
		return
	}
	chosen := regexp.MustCompile(which)
	for _, a := range additions {
		if !chosen.MatchString(a.row) {
			continue
		}
		t.Run(a.row, func(t *testing.T) {
			defer restore(t, dir, clean)
			try(t, dir, clean, []addition{a})
		})
	}
}

// try makes the additions in the copy and runs the commands of their rows, and then all tests that one of them could
// break.
func try(t *testing.T, dir string, clean map[string][]byte, additions []addition) {
	t.Helper()
	commands := readmeCommands(t)
	edited, byHand := clean, 0
	var tests []string
	for _, a := range additions {
		edited, byHand = a.apply(t, edited), byHand+len(a.edits)
		tests = append(tests, strings.Fields(a.tests)...)
	}
	writeTree(t, dir, edited)
	for _, a := range additions {
		if command := commands[a.row]; command != "" {
			run(t, dir, strings.Fields(command)...)
		}
	}
	generated := changedFiles(edited, readTree(t, dir))
	slices.Sort(tests)
	took := run(t, dir, append([]string{"go", "test"}, slices.Compact(tests)...)...)
	t.Logf("%d files by hand, generated: %q; building and testing took %.0f s of CPU", byHand, generated, took.Seconds())
}

// run runs a command, which must succeed, and returns the CPU time it took.
func run(t *testing.T, dir string, words ...string) time.Duration {
	t.Helper()
	c := exec.Command(words[0], words[1:]...)
	c.Dir = dir
	c.Env = append(os.Environ(), "REFERRAL_TABLE="+inACopy)
	if out, err := c.CombinedOutput(); err != nil {
		t.Errorf("%s: %v\n%s", strings.Join(words, " "), err, out)
	}
	return c.ProcessState.UserTime() + c.ProcessState.SystemTime()
}

// apply makes the edits in a copy of the files.
func (a addition) apply(t *testing.T, files map[string][]byte) map[string][]byte {
	t.Helper()
	files = maps.Clone(files)
	for _, e := range a.edits {
		old, exists := files[e.file]
		at := len(old)
		switch e.after {
		case newFile:
			if exists {
				t.Fatalf("%s: %s already exists", a.row, e.file)
			}
		case atEnd:
		default:
			if at = bytes.Index(old, []byte(e.after)); at < 0 {
				t.Fatalf("%s: %s has no line with %q", a.row, e.file, e.after)
			}
			at += bytes.IndexByte(old[at:], '\n') + 1
		}
		if e.like != "" {
			e.text = strings.NewReplacer(e.swap...).Replace(string(files[e.like]))
		}
		files[e.file] = slices.Concat(old[:at], []byte(e.text), old[at:])
	}
	return files
}

var backticked = regexp.MustCompile("`([^`]+)`")

// names reports whether a place such as "one line in `root.go`" means a file: by its path, its folder, its base name,
// or a function in it.
func names(place, file string, content []byte) bool {
	m := backticked.FindStringSubmatch(place)
	if m == nil {
		return false
	}
	folder := strings.TrimSuffix(m[1], "/") + "/"
	return m[1] == file || strings.HasPrefix(file, folder) || m[1] == filepath.Base(file) || regexp.MustCompile(`(?m)^func (\([^)]*\) )?`+regexp.QuoteMeta(m[1])+`\(`).Match(content)
}

// readmeTable returns the table "to add, touch": the places that each row names.
func readmeTable(t *testing.T) map[string][]string {
	t.Helper()
	rows := map[string][]string{}
	for row, touch := range readmeRows(t) {
		by, _, _ := strings.Cut(touch, ", then ")
		rows[row] = strings.Split(by, ", ")
	}
	return rows
}

// readmeCommands returns the command with which a row ends, if there is one.
func readmeCommands(t *testing.T) map[string]string {
	t.Helper()
	commands := map[string]string{}
	for row, touch := range readmeRows(t) {
		if _, then, ok := strings.Cut(touch, ", then "); ok {
			commands[row] = strings.Trim(then, "`")
		}
	}
	return commands
}

func readmeRows(t *testing.T) map[string]string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(data), "| to add | touch |\n| --- | --- |\n")
	rows := map[string]string{}
	for line := range strings.Lines(table) {
		cells := strings.Split(strings.TrimSpace(line), " | ")
		if len(cells) != 2 {
			break
		}
		rows[strings.TrimPrefix(cells[0], "| ")] = strings.TrimSuffix(cells[1], " |")
	}
	if len(rows) == 0 {
		t.Fatal("the README has no table that says what to touch")
	}
	return rows
}

// readTree reads all files below a folder except git's.
func readTree(t *testing.T, dir string) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.Name() == ".git" && d.IsDir():
			return fs.SkipDir
		case d.Name() == ".git" || !d.Type().IsRegular():
			return nil
		}
		name, err := filepath.Rel(dir, path)
		if err == nil {
			files[filepath.ToSlash(name)], err = os.ReadFile(path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// writeTree writes the files that do not exist yet or differ.
func writeTree(t *testing.T, dir string, files map[string][]byte) {
	t.Helper()
	for name, data := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if old, err := os.ReadFile(path); err == nil && bytes.Equal(old, data) {
			continue
		}
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, data, 0o755); err != nil {
			t.Fatal(err)
		}
	}
}

// restore puts a copy back as it was.
func restore(t *testing.T, dir string, files map[string][]byte) {
	t.Helper()
	for _, name := range changedFiles(files, readTree(t, dir)) {
		if _, ok := files[name]; !ok {
			if err := os.Remove(filepath.Join(dir, filepath.FromSlash(name))); err != nil {
				t.Fatal(err)
			}
		}
	}
	writeTree(t, dir, files)
}

// changedFiles lists the files that differ, or are only in one of the two.
func changedFiles(before, after map[string][]byte) []string {
	var names []string
	for name, data := range after {
		if old, ok := before[name]; !ok || !bytes.Equal(old, data) {
			names = append(names, name)
		}
	}
	for name := range before {
		if _, ok := after[name]; !ok {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}
