package finding_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"referral/checklist/finding"
)

func written(t *testing.T, text string, fs ...finding.Finding) string {
	t.Helper()
	var b bytes.Buffer
	if err := finding.WriteText(&b, text, fs); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// comments returns what is written after the line that counts them.
func comments(t *testing.T, text string, fs ...finding.Finding) string {
	t.Helper()
	_, after, _ := strings.Cut(written(t, text, fs...), "\n\n")
	return after
}

// at returns a comment on some words of a text.
func at(text, words string) finding.Finding {
	start := strings.Index(text, words)
	return finding.Finding{Rule: "r-1", Category: "vague", Severity: finding.Think, Start: start, End: start + len(words), Text: words, Ask: "What?"}
}

// The words are shown in their line, with carets under them, and the line is cut to fit a screen.
func TestLinesShown(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("a word ", 40)
	for _, tt := range []struct{ name, text, words, line, carets string }{
		{"a short line", "He is often late.", "often", "He is often late.", "      ^^^^^"},
		{"the first words", "Often late.\nAnd cold.", "Often", "Often late.", "^^^^^"},
		{"the last words", "One.\nHe is late", "late", "He is late", "      ^^^^"},
		{"wide letters", "家 is often late.", "often", "家 is often late.", "      ^^^^^"},
		{"wide words", "The 家家 is cold.", "家家", "The 家家 is cold.", "    ^^^^"},
		{"an accent of its own", "cafe\u0301 often", "often", "cafe\u0301 often", "     ^^^^^"},
		{"over a line break", "He is\nlate.", "is\nlate", "He is", "   ^^"},
		{"tabs and the like", "a\tb often", "often", "a b often", "    ^^^^^"},
		{"what cannot be seen", "a\u200bb often", "often", "ab often", "   ^^^^^"},
		{"a joiner that is needed", "a\u200cb often", "often", "a\u200cb often", ""},
		{"in the middle of a long line", long + "often " + long, "often", "…ord a word a word a word a word often a word a word a word a word a wo…", strings.Repeat(" ", 33) + "^^^^^"},
		{"at the beginning of a long line", "often " + long, "often", "often a word a word a word a word a word a word a word a word a word a …", "^^^^^"},
		{"at the end of a long line", long + "often", "often", "", ""},
		{"words longer than a line", strings.Repeat("x", 100) + " y", strings.Repeat("x", 100), strings.Repeat("x", 100) + " y", strings.Repeat("^", 100)},
	} {
		lines := strings.Split(comments(t, tt.text, at(tt.text, tt.words)), "\n")
		if got := strings.TrimPrefix(lines[1], "    "); tt.line != "" && got != tt.line {
			t.Errorf("%s: got the line  %q\nwant %q", tt.name, got, tt.line)
		}
		if got := strings.TrimPrefix(lines[2], "    "); tt.carets != "" && got != tt.carets {
			t.Errorf("%s: got the carets %q\nwant %q", tt.name, got, tt.carets)
		}
		if n := len([]rune(strings.TrimSpace(lines[1]))); n > 73 && len(tt.words) < 60 {
			t.Errorf("%s: a line of %d characters: %q", tt.name, n, lines[1])
		}
		if tt.words == "often" && !strings.Contains(lines[1], "often") {
			t.Errorf("%s: the words are not in %q", tt.name, lines[1])
		}
	}
}

// Where a comment is, and what is shown of its words, if they are not in the text given.
func TestPlaces(t *testing.T) {
	t.Parallel()
	const text = "One.\nTwo é often.\n"
	whole := finding.Finding{Rule: "r-1", Category: "vague", Severity: finding.Fix, Whole: true, Ask: "What?"}
	inRecord := finding.Finding{Rule: "r-1", Category: "vague", Severity: finding.Info, Start: 0, End: 5, Text: "of\x1bten", At: &finding.Place{Question: "impact.now", Person: "p1", Fact: "f2"}, Ask: "What?"}
	elsewhere := at(text, "often")
	elsewhere.Text = "never"
	for name, tt := range map[string]struct {
		f    finding.Finding
		want string
	}{
		"words":                  {at(text, "often"), "line 2, column 7: think, vague (r-1)\n    Two é often.\n"},
		"the whole text":         {whole, "the text: fix, vague (r-1)\n    Ask:    What?\n"},
		"an answer":              {inRecord, "impact.now p1 f2: info, vague (r-1)\n    \"of ten\"\n"},
		"words that are not so":  {elsewhere, "the text: think, vague (r-1)\n    \"never\"\n"},
		"no words":               {finding.Finding{Rule: "r-1", Category: "vague", Ask: "What?"}, "the text: info, vague (r-1)\n    Ask:    What?\n"},
		"past the end":           {finding.Finding{Rule: "r-1", Category: "vague", Start: 3, End: 99, Text: "x", Ask: "What?"}, "the text: info, vague (r-1)\n    \"x\"\n"},
		"before the beginning":   {finding.Finding{Rule: "r-1", Category: "vague", Start: -1, End: 3, Text: "x", Ask: "What?"}, "the text: info, vague (r-1)\n    \"x\"\n"},
		"of an unknown severity": {finding.Finding{Rule: "r-1", Category: "vague", Severity: 9, Whole: true, Ask: "What?"}, "the text: severity(9), vague (r-1)\n"},
	} {
		if got := comments(t, text, tt.f); !strings.HasPrefix(got, tt.want) {
			t.Errorf("%s: got\n%s\nwant\n%s", name, got, tt.want)
		}
	}
	for p, want := range map[*finding.Place]string{nil: "", {}: "", {Person: "p1"}: "p1", {Question: "a.b", Fact: "f1"}: "a.b f1"} {
		if got := p.String(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	// Comments can come in any order.
	two := written(t, text, at(text, "often"), at(text, "One"))
	if !strings.Contains(two, "line 2, column 7:") || !strings.Contains(two, "line 1, column 1:") {
		t.Errorf("got\n%s", two)
	}
}

// The question and the reason are wrapped and indented; an empty one has no line.
func TestWordsOfAComment(t *testing.T) {
	t.Parallel()
	f := finding.Finding{Rule: "r-1", Category: "vague", Whole: true, Ask: strings.Repeat("word ", 20), Source: []string{"dsl", "nowhere"}}
	got := comments(t, "", f)
	want := "the text: info, vague (r-1)\n" +
		"    Ask:    word word word word word word word word word word word word word\n" +
		"            word word word word word word word\n" +
		"    Source: "
	if !strings.HasPrefix(got, want) || strings.Contains(got, "Why:") || !strings.Contains(got, "; nowhere\n") {
		t.Errorf("got\n%s", got)
	}
	exact := finding.Finding{Rule: "r", Category: "c", Whole: true, Ask: strings.Repeat("x", 31) + " " + strings.Repeat("y", 32)}
	if got := written(t, "", exact); !strings.Contains(got, "xxx yyy") {
		t.Errorf("what just fits is broken:\n%s", got)
	}
	exact.Ask += "y"
	if got := written(t, "", exact); !strings.Contains(got, "xxx\n            yyy") {
		t.Errorf("what does not fit is not broken:\n%s", got)
	}
}

func TestHowMany(t *testing.T) {
	t.Parallel()
	of := func(severities ...finding.Severity) []finding.Finding {
		var fs []finding.Finding
		for i, s := range severities {
			fs = append(fs, finding.Finding{Rule: fmt.Sprint(i), Severity: s})
		}
		return fs
	}
	for name, tt := range map[string]struct {
		fs   []finding.Finding
		want string
	}{
		"none":            {nil, finding.NoComments + "\n"},
		"one":             {of(finding.Fix), "1 that guidance asks to change. None of it stops you from sending.\n"},
		"of each":         {of(finding.Info, finding.Think, finding.Fix, finding.Think), "1 that guidance asks to change, 2 to think about, 1 of style. None of it stops you from sending.\n"},
		"missing":         {[]finding.Finding{{Rule: "r", Whole: true, Severity: finding.Think}}, "1 missing. None of it stops you from sending.\n"},
		"of no kind":      {of(9), finding.NoComments + "\n"},
		"below the least": {of(-1), finding.NoComments + "\n"},
	} {
		if got := written(t, "", tt.fs...); !strings.HasPrefix(got, tt.want) {
			t.Errorf("%s: got %q, want %q first", name, got, tt.want)
		}
	}
}

// A question about several words is written once, after all of them.
func TestSameQuestionOnce(t *testing.T) {
	t.Parallel()
	text := "He is often late.\nThe cat is here.\nHe is always cold."
	other := at(text, "cat")
	other.Rule, other.Ask = "r-2", "Which?"
	got := written(t, text, at(text, "often"), other, at(text, "always"))
	want := "3 to think about. None of it stops you from sending.\n\n" +
		"line 1, column 7: think, vague (r-1)\n    He is often late.\n          ^^^^^\n" +
		"line 3, column 7:\n    He is always cold.\n          ^^^^^^\n    Ask:    What?\n\n" +
		"line 2, column 5: think, vague (r-2)\n    The cat is here.\n        ^^^\n    Ask:    Which?\n"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// Programs get the position of the words in characters, whatever is written before them.
func TestPositionsInCharacters(t *testing.T) {
	t.Parallel()
	const text = "é家.\nTwo é often, often.\n"
	first := at(text, "often")
	second := first
	second.Start, second.End = first.Start+7, first.End+7
	record := finding.Finding{Rule: "r-2", Category: "vague", Severity: finding.Fix, Start: 3, End: 6, Text: "has", At: &finding.Place{Question: "impact.now"}}
	whole := finding.Finding{Rule: "r-3", Category: "voice", Whole: true}
	fs := []finding.Finding{second, first, record, whole, first}
	var b bytes.Buffer
	if err := finding.WriteJSON(&b, func(p *finding.Place) string {
		if p != nil {
			return "é <has>"
		}
		return text
	}, fs); err != nil {
		t.Fatal(err)
	}
	var read struct {
		Findings []struct {
			Rule       string
			Severity   finding.Severity
			Start, End *int
			Text       *string
			Source     []string
			At         *finding.Place
		}
	}
	if err := json.Unmarshal(b.Bytes(), &read); err != nil {
		t.Fatalf("%v in\n%s", err, b.String())
	}
	var got []string
	for _, f := range read.Findings {
		where := "whole"
		if f.Start != nil {
			where = fmt.Sprintf("%d-%d %s", *f.Start, *f.End, *f.Text)
		}
		got = append(got, f.Rule+" "+f.Severity.String()+" "+where)
		if f.Source == nil {
			t.Errorf("%s: the sources are null", f.Rule)
		}
	}
	if want := "r-1 think 17-22 often|r-1 think 10-15 often|r-2 fix 2-5 has|r-3 info whole|r-1 think 10-15 often"; strings.Join(got, "|") != want {
		t.Errorf("got %v, want %s", got, want)
	}

	b.Reset()
	if err := finding.WriteSARIF(&b, finding.URI("a b/č.txt"), text, append(fs, finding.Finding{Rule: "r-4", Severity: 9}), "2"); err != nil {
		t.Fatal(err)
	}
	var log struct {
		Runs []struct {
			Tool struct {
				Driver struct{ Rules []struct{ ID string } }
			}
			Results []struct {
				RuleID    string
				RuleIndex int
				Level     string
				Locations []struct {
					PhysicalLocation struct {
						ArtifactLocation struct{ URI string }
						Region           *struct{ StartLine, StartColumn, EndLine, EndColumn, CharOffset, CharLength int }
					}
					LogicalLocations []struct{ FullyQualifiedName string }
				}
			}
		}
	}
	if err := json.Unmarshal(b.Bytes(), &log); err != nil {
		t.Fatal(err)
	}
	run := log.Runs[0]
	var rules []string
	for _, r := range run.Tool.Driver.Rules {
		rules = append(rules, r.ID)
	}
	if strings.Join(rules, " ") != "r-1 r-2 r-3 r-4" {
		t.Errorf("got the rules %v", rules)
	}
	got = nil
	for _, r := range run.Results {
		l := r.Locations[0]
		where := "whole"
		if g := l.PhysicalLocation.Region; g != nil {
			where = fmt.Sprintf("%d:%d-%d:%d %d+%d", g.StartLine, g.StartColumn, g.EndLine, g.EndColumn, g.CharOffset, g.CharLength)
		}
		if l.LogicalLocations != nil {
			where += " " + l.LogicalLocations[0].FullyQualifiedName
		}
		got = append(got, fmt.Sprintf("%s %d %s %s", r.RuleID, r.RuleIndex, r.Level, where))
		if l.PhysicalLocation.ArtifactLocation.URI != "a%20b/%C4%8D.txt" {
			t.Errorf("got the file %q", l.PhysicalLocation.ArtifactLocation.URI)
		}
	}
	want := "r-1 0 note 2:14-2:19 17+5|r-1 0 note 2:7-2:12 10+5|r-2 1 warning whole impact.now|r-3 2 none whole|r-1 0 note 2:7-2:12 10+5|r-4 3 note whole"
	if strings.Join(got, "|") != want {
		t.Errorf("got %s\nwant %s", strings.Join(got, "|"), want)
	}
	b.Reset()
	if err := finding.WriteSARIF(&b, "", text, []finding.Finding{first}, ""); err != nil || strings.Contains(b.String(), "locations") {
		t.Errorf("a text without a file has a place: %v\n%s", err, b.String())
	}
}

// A full disk is reported as an error.
func TestFullDisk(t *testing.T) {
	t.Parallel()
	fs := []finding.Finding{{Rule: "r", Whole: true}}
	for name, err := range map[string]error{
		"text":  finding.WriteText(full{}, "", fs),
		"json":  finding.WriteJSON(full{}, func(*finding.Place) string { return "" }, fs),
		"sarif": finding.WriteSARIF(full{}, "", "", fs, ""),
	} {
		if err == nil || !strings.HasPrefix(err.Error(), "writing findings") {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, fmt.Errorf("no space") }

func TestSeverityByName(t *testing.T) {
	t.Parallel()
	for s, want := range map[finding.Severity]string{finding.Info: "info", finding.Think: "think", finding.Fix: "fix", -1: "severity(-1)", 3: "severity(3)"} {
		if got := s.String(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	var s finding.Severity
	if err := s.UnmarshalText([]byte("fix")); err != nil || s != finding.Fix {
		t.Errorf("got %v and %v", s, err)
	}
	if err := s.UnmarshalText([]byte("severe")); err == nil || s != finding.Fix {
		t.Errorf("got %v and %v for a name that is none", s, err)
	}
}
