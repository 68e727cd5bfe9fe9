package review

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/source"
)

var update = flag.Bool("update", false, "write docs/review.md")

var categories = []string{"basics", "consent", "evidence", "voice", "analysis", "answers", "names", "dates", "route", "sheet"}

func TestRulesAreDocumented(t *testing.T) {
	g := checklist.Default()
	seen := map[string]bool{}
	for _, r := range Rules() {
		if seen[r.ID] {
			t.Errorf("%s: there are two", r.ID)
		}
		seen[r.ID] = true
		if !slices.Contains(categories, r.Category) || !strings.HasPrefix(r.ID, r.Category+"-") {
			t.Errorf("%s: the ID should begin with its category, and %q should be one", r.ID, r.Category)
		}
		if r.What == "" || r.Why == "" || r.Ask == "" || r.Find == nil || len(r.Source) == 0 || len(r.Rows) == 0 {
			t.Errorf("%s: something is missing", r.ID)
		}
		for _, s := range r.Source {
			if !source.Known(s) {
				t.Errorf("%s: no source %q", r.ID, s)
			}
		}
		for _, row := range r.Rows {
			if row < 1 || row > checklist.Rows {
				t.Errorf("%s: no row %d", r.ID, row)
			}
		}
		for _, q := range r.Covers {
			if _, ok := g.Question(q); !ok {
				t.Errorf("%s: covers %s, which there is not", r.ID, q)
			}
		}
		if len(r.Covers) > 0 && r.Severity == finding.Fix && !slices.ContainsFunc(r.Covers, counted) {
			t.Errorf("%s: only what is counted is found wanting at %v", r.ID, r.Severity)
		}
		readable(t, r.ID, r.Ask, r.Why)
		if found, ok := Find(r.ID); !ok || found.What != r.What {
			t.Errorf("%s: not found by its ID", r.ID)
		}
	}
}

// counted reports whether an answer to the question counts.
func counted(id string) bool {
	q, ok := checklist.Default().Question(id)
	return ok && q.Item > 0
}

// sendsBack matches words that would send someone back to the child or the family.
var sendsBack = regexp.MustCompile(`(?i)\bask (the|her|him|them|[A-Z]\w+ (what|how|why|if))\b|\bquestion (the|her|him|them)\b|\b(speak|talk) (to|with) (the child|her|him)\b|\bfind out from\b|\bhow reliable\b|\bring home\b|\bgo (back|and look)\b`)

// readable checks that the words of a finding keep to their limits.
func readable(t *testing.T, id, ask, why string) {
	t.Helper()
	if n := len(strings.Fields(ask)); n > 24 {
		t.Errorf("%s: the question has %d words: %s", id, n, ask)
	}
	if n := len(strings.Fields(why)); n > 29 {
		t.Errorf("%s: the why has %d words", id, n)
	}
	if !strings.HasSuffix(ask, "?") && !strings.HasSuffix(ask, ".") {
		t.Errorf("%s: a question or a next step is a sentence: %s", id, ask)
	}
	for _, s := range []string{ask, why} {
		if m := sendsBack.FindString(strings.ReplaceAll(s, "Do not ring home", "")); m != "" {
			t.Errorf("%s: %q sends someone back to the child or the family", id, m)
		}
	}
}

// TestFoundWords checks the words of every finding in the cases, the samples and empty records.
func TestFoundWords(t *testing.T) {
	records := []*checklist.Referral{checklist.New(), {Format: checklist.Format, People: []*checklist.Person{{ID: "p1", Referred: true}}}}
	for _, c := range cases {
		r := base()
		c.change(r)
		records = append(records, r)
		for id := range r.Answers {
			delete(r.Answers, id)
		}
	}
	for _, name := range checklist.Samples() {
		r := sample(t, name)
		for _, p := range r.People {
			p.Answers, p.Consent = nil, checklist.Consent{}
		}
		records = append(records, r)
	}
	for _, r := range records {
		c := newContext(r, checklist.Default(), now)
		for _, f := range ruled(t, r, finding.Info, now) {
			// Words in the record are checked even if their question is not asked now.
			if subject := f.At.Person + f.At.Fact; f.Category != tooLittle && !c.asked(f.At.Question, subject) && (subject != "" || len(r.Children()) > 0) {
				t.Errorf("%s: %s is not asked now, so no one can go there", f.Rule, f.At.Question)
			}
			readable(t, f.Rule, f.Ask, f.Why)
			if strings.Contains(f.Ask, "  ") || strings.Contains(f.Ask, "{") {
				t.Errorf("%s: %q", f.Rule, f.Ask)
			}
		}
	}
}

func TestEveryMustIsAnsweredFor(t *testing.T) {
	g := checklist.Default()
	c := newContext(checklist.New(), g, now)
	for _, q := range g.All() {
		if q.Need != checklist.Must || c.covered[q.ID] {
			continue
		}
		main := q.Of == checklist.OfReferral || q.Of == checklist.OfChild || q.Of == checklist.OfParent
		if !main || unansweredCategory[q.Section.ID] == "" {
			t.Errorf("%s: no rule says that it is open", q.ID)
		}
	}
}

// TestOneGapOneFinding empties each question of the referral and of the child in turn.
func TestOneGapOneFinding(t *testing.T) {
	for id := range base().Answers {
		r := base()
		delete(r.Answers, id)
		if fs := ruled(t, r, finding.Think, now); len(fs) > 1 {
			t.Errorf("without %s: %v", id, ids(fs))
		}
		r = base()
		r.Answers[id] = gap("will_ask")
		q, _ := checklist.Default().Question(id)
		if fs := ruled(t, r, finding.Think, now); len(fs) > 0 && slices.Contains(q.Gaps, "will_ask") {
			t.Errorf("with an honest gap at %s: %v", id, ids(fs))
		}
	}
	for id := range child(base()).Answers {
		r := base()
		delete(child(r).Answers, id)
		if fs := ruled(t, r, finding.Think, now); len(fs) > 1 {
			t.Errorf("without %s: %v", id, ids(fs))
		}
	}
}

func TestDocs(t *testing.T) {
	const file = "../../docs/review.md"
	var b strings.Builder
	b.WriteString("# What the review looks for\n\n" +
		"Each line is one rule of `checklist/review`, in the order of its lists. Published guidance calls for `fix`, `think` is often right,\n" +
		"and `info` is off unless asked for. No rule blocks anything; an honest gap is an answer and is never found; a finding left as it is does not come back.\n" +
		"The wording of every answer is checked as well: see [wording.md](wording.md). Row numbers are those of the requirements.\n\n" +
		"This page is written by `go test ./checklist/review -update`.\n\n" +
		"| rule | severity | looks for | rows | source |\n| --- | --- | --- | --- | --- |\n")
	for _, r := range Rules() {
		var rows []string
		for _, n := range r.Rows {
			rows = append(rows, fmt.Sprintf("R%d", n))
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s | %s |\n", r.ID, r.Severity, r.What, strings.Join(rows, " "), strings.Join(r.Source, " "))
	}
	if *update {
		if err := os.MkdirAll("../../docs", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != b.String() {
		t.Error("docs/review.md is not what the rules say: go test ./checklist/review -update")
	}
}
