package main

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"referral/checklist/finding"
	"referral/checklist/review"
	"referral/checklist/wording"
)

// inWords are the rows that phrases hold: sentences that break the row, and plain ones that do not.
var inWords = map[int]struct {
	categories    []string
	breaks, keeps []string
}{
	74: {[]string{"jargon"},
		[]string{"This has had a negative impact on her emotional wellbeing and attachment style.", "He is dysregulated after contact."},
		[]string{"She lies awake until two and cries at the gate.", "He eats once a day.", "She holds her sister's hand in every corridor.", "He no longer asks to go home."}},
	110: {[]string{"jargon"},
		[]string{"The SENCO spoke to CAMHS about the EHCP.", "He is CIN and the IRO was told."},
		[]string{"The special needs teacher rang the clinic.", "His class teacher wrote the plan.", "She is in Year 4.", "The nurse weighed him."}},
	113: {[]string{"hearsay", "opinion", "judgement"},
		[]string{"Mum must be an alcoholic.", "He is clearly an addict."},
		[]string{"Her breath smelled of alcohol at 08:50.", "She walked straight and spoke clearly.", "There were four empty cans on the step.", "He told us that he takes tablets."}},
	118: {[]string{"vague"},
		[]string{"The family has a chaotic lifestyle.", "There are ongoing concerns about home conditions."},
		[]string{"Three adults collected him in four days.", "He came in after 09:00 on 6 of 10 mornings.", "There was no bed in the room on 3 November 2026.", "The gas was off for nine days."}},
	119: {[]string{"blame", "judgement"},
		[]string{"She is attention seeking.", "He puts himself at risk."},
		[]string{"She called out eleven times in the lesson.", "He was driven away by a man of about thirty.", "She cried when the bell rang.", "He asked for his coat."}},
	124: {[]string{"plan"},
		[]string{"We will continue to monitor.", "We will keep an eye on him."},
		[]string{"Ms Tran weighs his lunch box each day until 18 December 2026.", "Mr Hale meets her at 08:30.", "We ring you on Monday 30 November 2026.", "I look at the register with you on 4 December 2026."}},
}

// inTests are the rows that a test of their own holds.
var inTests = map[int]struct{ file, test string }{
	120: {"checklist/review/readers_test.go", "TestReaders"},
}

var update = flag.Bool("update", false, "write docs/checks.md")

const checksHead = `# What backs the rows that check

Each row of [requirements.md](requirements.md) that checks (C) or warns (W), and what backs it: rules of the review, phrases, or a
test. TestRules in checklist/review has, for each rule, records that it should and should not find something in. For phrases,
TestRowsThatPhrasesHold has sentences of both kinds.

This page is written by ` + "`go test ./cmd/referral -run TestEveryCheckIsHeld -update`" + `.

| row | backed by |
| --- | --- |
`

// A row that checks or warns is held by a rule of the review, each of which has records that break it and records that do
// not, by phrases, or by a test that is named here.
func TestEveryCheckIsHeld(t *testing.T) {
	held := map[int][]string{}
	for _, r := range review.Rules() {
		for _, n := range r.Rows {
			held[n] = append(held[n], "`"+r.ID+"`")
		}
	}
	for n, row := range inWords {
		held[n] = append(held[n], "phrases: "+strings.Join(row.categories, ", "))
	}
	for n, in := range inTests {
		data, err := os.ReadFile(filepath.Join("..", "..", in.file))
		if err != nil || !regexp.MustCompile(`(?m)^func `+in.test+`\(`).Match(data) {
			t.Errorf("R%d: there is no %s in %s", n, in.test, in.file)
		}
		held[n] = append(held[n], in.test+" in "+in.file)
	}
	rows := requirements(t)
	var b strings.Builder
	b.WriteString(checksHead)
	for _, n := range slices.Sorted(maps.Keys(rows)) {
		if !strings.ContainsAny(rows[n], "CW") {
			continue
		}
		if len(held[n]) == 0 {
			t.Errorf("R%d checks or warns, and no rule, phrase or test holds it", n)
		}
		fmt.Fprintf(&b, "| R%d | %s |\n", n, strings.Join(held[n], ", "))
	}
	page := filepath.Join("..", "..", "docs", "checks.md")
	if *update {
		if err := os.WriteFile(page, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile(page); err != nil || string(got) != b.String() {
		t.Error("docs/checks.md is not what the rules say: go test ./cmd/referral -run TestEveryCheckIsHeld -update")
	}
}

func TestRowsThatPhrasesHold(t *testing.T) {
	for n, row := range inWords {
		found := func(text string) bool {
			return slices.ContainsFunc(wording.Check(text, wording.Options{Floor: finding.Info}), func(f finding.Finding) bool {
				return slices.Contains(row.categories, f.Category)
			})
		}
		for _, s := range row.breaks {
			if !found(s) {
				t.Errorf("R%d: %q draws no comment", n, s)
			}
		}
		for _, s := range row.keeps {
			if found(s) {
				t.Errorf("R%d: %q draws a comment", n, s)
			}
		}
	}
}
