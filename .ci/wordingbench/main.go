// Command wordingbench writes what .ci/wording-bench.sh needs: a text of our
// corpora, and our phrases as rules for Vale.
//
//	go run .ci/wordingbench/main.go DIR BYTES
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

func main() {
	size, err := strconv.Atoi(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	if err := run(os.Args[1], size); err != nil {
		log.Fatal(err)
	}
}

func run(dir string, size int) error {
	var passages []string
	for _, name := range []string{"dev", "fresh"} {
		f, err := os.Open("checklist/wording/testdata/" + name + ".jsonl")
		if err != nil {
			return err
		}
		defer f.Close()
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			var p struct{ Text string }
			if err := json.Unmarshal(lines.Bytes(), &p); err != nil {
				return err
			}
			passages = append(passages, p.Text+"\n\n")
		}
	}
	var text strings.Builder
	for text.Len() < size {
		text.WriteString(strings.Join(passages, ""))
	}
	if err := os.WriteFile(filepath.Join(dir, "text.txt"), []byte(text.String()[:size]), 0o644); err != nil {
		return err
	}
	return vale(dir)
}

// vale writes one existence rule for each entry. Patterns with a word class are
// left out, which makes less work for Vale.
func vale(dir string) error {
	style := filepath.Join(dir, "styles", "Referral")
	if err := os.MkdirAll(style, 0o755); err != nil {
		return err
	}
	names, err := filepath.Glob("checklist/wording/phrases/*.toml")
	if err != nil {
		return err
	}
	rules, patterns := 0, 0
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		var table struct {
			Entry []struct {
				ID, Ask  string
				Patterns []string
			}
		}
		if err := toml.Unmarshal(b, &table); err != nil {
			return err
		}
		for _, e := range table.Entry {
			var tokens strings.Builder
			for _, p := range e.Patterns {
				if strings.ContainsAny(p, "{}") {
					continue
				}
				fmt.Fprintf(&tokens, "  - '%s'\n", expression(p))
				patterns++
			}
			if tokens.Len() == 0 {
				continue
			}
			rules++
			rule := "extends: existence\nmessage: " + strconv.Quote(e.Ask+" '%s'") + "\nlevel: warning\nignorecase: true\ntokens:\n" + tokens.String()
			if err := os.WriteFile(filepath.Join(style, e.ID+".yml"), []byte(rule), 0o644); err != nil {
				return err
			}
		}
	}
	fmt.Printf("%d rules with %d patterns for Vale\n", rules, patterns)
	ini := "StylesPath = styles\nMinAlertLevel = suggestion\n[*.txt]\nBasedOnStyles = Referral\n"
	return os.WriteFile(filepath.Join(dir, ".vale.ini"), []byte(ini), 0o644)
}

var gap = regexp.MustCompile(`<(\d)>\??`)

// expression turns a pattern into a regular expression.
func expression(p string) string {
	p = strings.NewReplacer(">> ", "", " <<", "", "'", "''", "(", "(?:").Replace(p)
	p = gap.ReplaceAllString(p, `(?:\w+ ){0,$1}`)
	p = strings.ReplaceAll(p, "} ", "}")
	p = regexp.MustCompile(`([a-z])~`).ReplaceAllString(p, `$1\w*`)
	return strings.ReplaceAll(p, ")? ", " ?)?")
}
