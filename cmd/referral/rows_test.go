package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/review"
	"referral/export"
)

var rowLine = regexp.MustCompile(`^\| (\d+) \| (\d|kcsie|forms|practice) \| .* \| ([ACWDPT ]+) \| .*\|$`)

// requirements reads the rows of docs/requirements.md: the number, and what the product does about it.
func requirements(t *testing.T) map[int]string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "docs", "requirements.md"))
	if err != nil {
		t.Fatal(err)
	}
	rows := map[int]string{}
	for line := range strings.Lines(string(data)) {
		if m := rowLine.FindStringSubmatch(strings.TrimSpace(line)); m != nil {
			n, _ := strconv.Atoi(m[1])
			rows[n] = m[3]
		}
	}
	if len(rows) != checklist.Rows {
		t.Fatalf("got %d rows, want %d", len(rows), checklist.Rows)
	}
	return rows
}

// Every row up to R126 is carried by a question, a rule or a sheet; every row that asks is carried by a question.
func TestEveryRowIsCarried(t *testing.T) {
	rows := requirements(t)
	asked, carried := map[int]bool{}, map[int]bool{}
	mark := func(in map[int]bool, where string, list []int) {
		for _, n := range list {
			if _, ok := rows[n]; !ok {
				t.Errorf("%s: there is no row R%d", where, n)
			}
			in[n], carried[n] = true, true
		}
	}
	for _, s := range checklist.Default().Sections {
		mark(carried, s.ID, s.Rows)
		for _, n := range s.Notes {
			mark(carried, s.ID, n.Rows)
		}
		for _, q := range s.Questions {
			if q.Asked() {
				mark(asked, q.ID, q.Rows)
			} else {
				mark(carried, q.ID, q.Rows)
			}
		}
	}
	for _, r := range review.Rules() {
		mark(carried, r.ID, r.Rows)
	}
	for _, s := range export.Sheets() {
		mark(carried, s.ID, s.Rows)
	}
	for n := 1; n <= 126; n++ {
		if !carried[n] {
			t.Errorf("R%d (%s) is carried by no question, rule or sheet", n, rows[n])
		}
		if strings.Contains(rows[n], "A") && !asked[n] {
			t.Errorf("R%d asks, and no question carries it", n)
		}
	}
}
