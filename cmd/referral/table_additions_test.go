package main

// asksAndPrints lists the packages that ask a question and print its answer.
const asksAndPrints = "./checklist ./checklist/review ./checklist/authority ./export ./wizard ./wizard/plain ./wizard/workshop ./cmd ./cmd/referral"

// additions has one of each, in the order of the README's table.
var additions = []addition{
	{
		row:   "a question people read",
		edits: []edit{{file: "checklist/sections/basics.toml", after: atEnd, text: questionWayHome}},
		tests: asksAndPrints,
	},
	{
		row: "a fact that the program decides by",
		edits: []edit{
			{file: "checklist/record.go", after: "StaffRisk        YesNo", text: "\tYoungCarer YesNo `json:\"young_carer,omitempty\"`\n"},
			{file: "checklist/check.go", after: "c.choice(at+\".staff_risk\"", text: "\t\tc.choice(at+\".young_carer\", \"yes_no\", string(p.YoungCarer))\n"},
			{file: "checklist/encode.go", after: "needsFormat2() bool {", text: "\tif p.YoungCarer != \"\" {\n\t\treturn true\n\t}\n"},
			{file: "checklist/ids.go", after: "QChildUPN ", text: "\tQChildYoungCarer = \"child.young_carer\"\n"},
			{file: "checklist/binding.go", after: "QChildUPN: ", text: "\tQChildYoungCarer: choice(func(s slot) *YesNo { return &s.person.YoungCarer }),\n"},
			{file: "checklist/sections/basics.toml", after: atEnd, text: questionYoungCarer},
			{file: "docs/record.md", after: "| `staff_risk` |", text: "| `young_carer` **2** | whether the child looks after somebody: yes, no, not_known |\n"},
			{file: "checklist/testdata/format2.json", after: "\"staff_risk\": \"no\"", text: "      \"young_carer\": \"no\",\n"},
		},
		tests: asksAndPrints,
	},
	{
		row:   "a phrase, with its own hits and misses",
		edits: []edit{{file: "checklist/wording/phrases/minimise.toml", after: atEnd, text: phraseBridge}},
		tests: "./checklist/wording ./checklist/review ./wizard ./wizard/workshop ./cmd/referral",
	},
	{
		row:   "a local authority",
		edits: []edit{{file: "checklist/authority/profiles/tarrowdale.toml", after: newFile, text: profileTarrowdale}},
		tests: "./checklist/authority ./checklist/followup ./checklist ./export ./wizard ./cmd ./cmd/referral",
	},
	{
		row: "a cross-check",
		edits: []edit{
			{file: "checklist/review/basics.go", after: "return []Rule{", text: ruleSamePhone},
			{file: "checklist/review/rules_test.go", after: "var presenceCases = ", text: casesSamePhone},
		},
		tests: "./checklist/review ./wizard ./wizard/plain ./wizard/workshop ./cmd ./cmd/referral",
	},
	{
		row: "a sheet",
		edits: []edit{
			{file: "export/thanks.go", after: newFile, text: sheetThanks},
			{file: "export/sheet.go", after: "\t\tmainSheet,", text: "\t\tthanksSheet,\n"},
		},
		tests: "./export ./export/pdf ./wizard ./wizard/plain ./cmd ./cmd/referral",
	},
	{
		row: "an export format",
		edits: []edit{
			{file: "export/outline.go", after: newFile, text: formatOutline},
			{file: "export/format.go", after: "return []Format{", text: "\t\t{ID: \"outline\", Extension: \"outline\", Write: writeOutline},\n"},
		},
		tests: "./export ./wizard ./wizard/plain ./wizard/workshop ./cmd ./cmd/referral",
	},
	{
		row: "a command",
		edits: []edit{
			{file: "cmd/words.go", after: newFile, text: commandWords},
			{file: "cmd/root.go", after: "newGuidance(env),", text: "\t\tnewWords(env),\n"},
			{file: "cmd/output_test.go", after: "\"referral resume\":", text: "\t\t\"referral words\": {},\n"},
			{file: "README.md", after: "| `referral workshop` |", text: "| `referral words` | the words that it knows |\n"},
		},
		tests: "./cmd ./cmd/referral",
	},
	{
		row: "a workshop case",
		edits: []edit{{file: "wizard/workshop/scenarios/oskar.toml", after: newFile, like: "wizard/workshop/scenarios/osman.toml",
			swap: []string{"osman", "oskar", "Osman", "Oskar", "What Dean does", "What Dean does, again", "A second pupil has", "A third pupil has"}}},
		tests: "./wizard/workshop ./wizard/show ./cmd ./cmd/referral",
	},
}

const questionWayHome = `
[[question]]
id = "child.way_home"
of = "child"
kind = "line"
label = "The way home"
title = "How does {child} usually get home?"
why = "It shows who sees the child between school and home."
good = "On foot, by bus or collected, and by whom."
need = "more"
source = ["practice"]
`

const questionYoungCarer = `
[[question]]
id = "child.young_carer"
of = "child"
kind = "choice"
label = "Young carer"
title = "Does {child} look after somebody at home?"
why = "A young carer has a right to an assessment."
good = "Yes, no or not known. If yes, whom, and on which days."
need = "more"
choices = [
  {value = "yes", label = "Yes"},
  {value = "no", label = "No"},
  {value = "not_known", label = "Not known"},
]
source = ["practice"]
`

const phraseBridge = `
[[entry]]
id = "minimise-bridge"
severity = "think"
attested = false
why = "It closes a matter without saying what happened."
ask = "What happened, and on which day was it last talked about?"
source = ["practice"]
prompts = ["On which day was it, if you already know?", "What did you see or hear at the time, if you already know?", "Who else was there, if you already know?", "What has changed since, if you already know?"]
patterns = ["water under the bridge"]
hits = ["It is all water under the bridge now."]
misses = ["She walks home under the bridge."]
`

const profileTarrowdale = `# What is known about Tarrowdale. Empty means not known. docs/authorities.md says what each key is.
id = "tarrowdale"
name = "Tarrowdale"
checked = "2026-11-22"

[route]
takes = "telephone"
says = "Professionals telephone first."
source = "practice"
checked = ""
`

const ruleSamePhone = `		{
			ID: "basics-same-phone", Category: "basics", Severity: finding.Think,
			What:   "The child's number is your own.",
			Why:    "The worker would ring school to reach the child.",
			Ask:    "Is that the child's own number?",
			Source: []string{"practice"}, Rows: []int{61},
			Find: func(c *Context) []Hit {
				var hits []Hit
				for _, p := range c.R.Children() {
					if p.Phone != "" && p.Phone == c.R.Referrer.Phone {
						hits = append(hits, ofPerson(checklist.QChildPhone, p.ID))
					}
				}
				return hits
			},
		},
`

const casesSamePhone = `	{"basics-same-phone", "the same", func(r *checklist.Referral) { child(r).Phone = r.Referrer.Phone }, 1, nil},
	{"basics-same-phone", "another", func(r *checklist.Referral) { child(r).Phone = "07700 900123" }, 0, nil},
`

const sheetThanks = `package export

import "referral/export/document"

var thanksSheet = Sheet{
	ID:       "thanks",
	Title:    "Thanks",
	Audience: "For colleagues who helped; no child is named on it",
	Rows:     []int{136},
	Compose: func(c Context) (document.Document, bool) {
		d := newDocument(c, "Thanks", "For colleagues who helped; no child is named on it")
		d.Blocks = []document.Block{document.Blank{Label: document.Plain("Whom to thank"), Lines: 3}}
		return d, true
	},
}
`

const formatOutline = `package export

import (
	"fmt"
	"io"
	"strings"

	"referral/export/document"
	"referral/export/text"
)

// writeOutline writes the paper as text in narrow lines, behind its title.
func writeOutline(w io.Writer, d document.Document) error {
	if _, err := fmt.Fprintln(w, strings.ToUpper(d.Title)); err != nil {
		return fmt.Errorf("writing an outline: %w", err)
	}
	return text.Write(w, d, 60)
}
`

const commandWords = `package cmd

import (
	"fmt"

	"github.com/spf13/cobra"
)

func newWords(env *Env) *cobra.Command {
	return &cobra.Command{
		Use:   "words",
		Short: "How many questions there are",

		Example: "  referral words",

		Args: atMost(0),
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintf(env.Out, "The guide has %d questions.\n", len(env.guide().All()))
			return err
		},
	}
}
`
