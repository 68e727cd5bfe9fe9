package pdf

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode"

	. "referral/export/document"
)

var update = flag.Bool("update", false, "write the golden files anew")

// scripted is an invented name and a few words in one language or script.
type scripted struct{ language, lang, name, words string }

// scripts reads testdata/scripts.txt.
func scripts(t *testing.T) []scripted {
	t.Helper()
	data, err := os.ReadFile("testdata/scripts.txt")
	if err != nil {
		t.Fatal(err)
	}
	var out []scripted
	for line := range strings.SplitSeq(strings.TrimSpace(string(data)), "\n") {
		f := strings.Split(line, "\t")
		if len(f) != 4 {
			t.Fatalf("%q has %d fields, want 4", line, len(f))
		}
		out = append(out, scripted{f[0], f[1], f[2], f[3]})
	}
	return out
}

// scriptsPaper sets each name in a table and at the start of English lines, and the words as a quotation.
func scriptsPaper(all []scripted) Document {
	people := Table{Head: []string{"Language", "Name, born", "What is known"}}
	d := Document{Title: "Names and words in " + fmt.Sprint(len(all)) + " languages and scripts", Mark: "Fictional: for tests"}
	var facts []Block
	for i, s := range all {
		d.Names = append(d.Names, Name{Text: s.name, Of: "the child of F" + fmt.Sprint(i+1)})
		people.Rows = append(people.Rows, []Text{Plain(s.language), Plain(s.name + ", 9 Jan 1985"), Plain(s.name + ": speaks " + s.language + ". Phone 01632 960123.")})
		facts = append(facts, Fact{Number: fmt.Sprintf("F%d", i+1), Kind: "Heard", Lead: Plain("10:52, Room 14. " + s.name + " said:"),
			Body: []Block{Quote{Text: []Text{Plain(s.words)}, Lang: s.lang, By: Plain(s.name + ", to Ms Park")}}})
	}
	d.Blocks = append([]Block{people}, facts...)
	return d
}

// printed says how much of a text the fonts cover.
func printed(t *testing.T, s scripted) string {
	t.Helper()
	lacking := map[rune]bool{}
	set := newSetter("en-GB", nil, func(char rune, _ string) { lacking[char] = true })
	if _, err := set.shape(Plain(s.name+" "+s.words), false, s.lang); err != nil {
		t.Fatal(err)
	}
	all := 0
	for _, r := range s.name + s.words {
		if unicode.IsLetter(r) {
			all++
			if lacking[r] {
				all--
			}
		}
	}
	switch {
	case len(lacking) == 0:
		return "right"
	case all == 0:
		return "none"
	}
	return "partly"
}

// TestScripts checks what is printed, and what can be read or copied from the file: every letter that was written, even
// if no font has it.
func TestScripts(t *testing.T) {
	all := scripts(t)
	var b bytes.Buffer
	if _, err := WriteReport(&b, scriptsPaper(all), Options{}); err != nil {
		t.Fatal(err)
	}
	save(t, "scripts", b.Bytes())
	var text strings.Builder
	for _, block := range read(t, b.Bytes()).Text() {
		text.WriteString(block.Text + "\n")
	}
	for _, s := range all {
		for _, want := range []string{s.name + ", 9 Jan 1985", s.name + ": speaks", `"` + s.words + `"`} {
			if !strings.Contains(bare(text.String()), bare(want)) {
				t.Errorf("%s: the paper does not read %q", s.language, want)
			}
		}
	}
	var got strings.Builder
	for _, s := range all {
		fmt.Fprintf(&got, "%s: %s\n", s.language, printed(t, s))
	}
	got.WriteString("\n" + text.String())
	const golden = "testdata/scripts.golden.txt"
	if *update {
		if err := os.WriteFile(golden, []byte(got.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil || got.String() != string(want) {
		t.Errorf("the table of scripts or what is read is not that of %s: %v", golden, err)
	}
}

// Signs shared by several scripts are printed in the font of one of them, even in an English line.
func TestSignsOfOtherScripts(t *testing.T) {
	t.Parallel()
	for _, sign := range []string{"\u060c", "\u061b", "\u061f", "\u06d4", "\u0589", "\u058a", "\u0964", "\u0965", "\u0970", "\u10fb", "\u3000", "\u3001", "\u3002", "\u300c", "\uff01", "\uff0c", "\uff1f", "\uffe5"} {
		if got := printed(t, scripted{words: "a" + sign + " b " + sign}); got != "right" {
			t.Errorf("%q is printed %s", sign, got)
		}
	}
}
