package export

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
	"referral/export/document"
	"referral/export/pdf"
	"referral/export/pdf/check"
)

// asPDF returns a paper as a PDF.
func asPDF(t *testing.T, d document.Document) *check.File {
	t.Helper()
	var b bytes.Buffer
	if err := pdf.Write(&b, d); err != nil {
		t.Fatal(err)
	}
	f, err := check.Read(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// inBothSizes visits a sheet in normal type and in large print.
func inBothSizes(t *testing.T, sheet Sheet, c Context, visit func(size string, d document.Document, f *check.File)) {
	t.Helper()
	if d, ok := sheet.Compose(c); ok {
		visit("normal", d, asPDF(t, d))
	}
	c.Large = true
	if d, ok := sheet.Compose(c); ok {
		d = d.InLargePrint()
		visit("large", d, asPDF(t, d))
	}
}

// oneThing matches what must not be broken: phone numbers, and dates with a year.
var oneThing = regexp.MustCompile(`\b0\d{3,4} \d{6}\b|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4}\b`)

// mostLinesOfARow is the most lines in a table row that is kept on one page.
const mostLinesOfARow = 16

// pageFaults finds what would jar on paper: a heading at the foot of a page, a last page of a line or two, a row on two
// pages, and a number or date on two lines.
func pageFaults(lines []check.Line) []string {
	var out []string
	heights := map[int]map[float64]bool{}
	rows := map[check.Ref][]check.Line{}
	for i, l := range lines {
		if heights[l.Page] == nil {
			heights[l.Page] = map[float64]bool{}
		}
		heights[l.Page][l.Y] = true
		if l.Row != 0 {
			rows[l.Row] = append(rows[l.Row], l)
		}
		if i+1 == len(lines) {
			break
		}
		next := lines[i+1]
		if strings.HasPrefix(l.Role, "H") && next.Page > l.Page {
			out = append(out, fmt.Sprintf("page %d ends with the heading %q", l.Page, l.Text))
		}
		if next.Of == l.Of {
			first := strings.TrimSpace(l.Text)
			for _, at := range oneThing.FindAllStringIndex(first+" "+strings.TrimSpace(next.Text), -1) {
				if at[0] < len(first) && at[1] > len(first) {
					out = append(out, fmt.Sprintf("page %d: on two lines, %q and %q", l.Page, l.Text, next.Text))
				}
			}
		}
	}
	for _, row := range rows {
		if first, last := row[0], row[len(row)-1]; last.Page > first.Page && len(row) <= mostLinesOfARow {
			out = append(out, fmt.Sprintf("a row is on pages %d and %d: %q", first.Page, last.Page, first.Text))
		}
	}
	if last := lines[len(lines)-1].Page; last > 1 && len(heights[last]) <= 2 {
		out = append(out, fmt.Sprintf("page %d, the last, has %d lines", last, len(heights[last])))
	}
	return out
}

// Every sheet of every sample is well set, in both sizes.
func TestPagesOfSamples(t *testing.T) {
	t.Parallel()
	for _, name := range sampleNames(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := contextOf(sample(t, name))
			for _, sheet := range Sheets() {
				inBothSizes(t, sheet, c, func(size string, _ document.Document, f *check.File) {
					for _, fault := range pageFaults(f.Lines()) {
						t.Errorf("%s, %s: %s", sheet.ID, size, fault)
					}
				})
			}
		})
	}
}

// hardRecords returns records that are harder to set than any sample.
func hardRecords() map[string]*checklist.Referral {
	crowd := checklist.New()
	for i := range 12 {
		o := crowd.AddPerson()
		o.Referred, o.Name, o.Phone = i < 3, fmt.Sprintf("Ffion Marchbank-Ellery %d", i+1), fmt.Sprintf("01632 9602%02d", i)
		o.Born = when.When{At: fmt.Sprintf("20%02d-0%d-11", i+5, i%9+1)}
	}
	for i := range 500 {
		f := crowd.AddFact()
		f.Kind, f.By, f.When = checklist.FactSeen, checklist.ReferrerID, when.When{At: fmt.Sprintf("2026-%02d-%02dT09:%02d", i%10+1, i%27+1, i%60)}
		f.Text = strings.Repeat("He waited at the gate until 4 pm on 14 March 2026 and rang 01632 960317. ", i%5+1)
	}
	quotation := checklist.New()
	quotation.AddChild().Name = "Iolo Trask"
	f := quotation.AddFact()
	f.Kind, f.From, f.To, f.Words = checklist.FactHeard, "p1", checklist.ReferrerID, strings.Repeat("a", 10000)
	events := checklist.New()
	events.AddChild().Name = "Iolo Trask"
	for i := range 60 {
		e := events.AddEvent(checklist.EventConcern)
		e.When, e.Text = when.When{At: fmt.Sprintf("2025-%02d-%02d", i%12+1, i%28+1)}, strings.Repeat("Late again; his aunt rang on 01632 960317. ", i%7+1)
		e.Outcome = "We rang on 3 November 2025."
	}
	return map[string]*checklist.Referral{"12 people and 500 facts": crowd, "10,000 letters without a space": quotation, "60 rows": events, "nothing": checklist.New()}
}

func TestPagesOfHardRecords(t *testing.T) {
	t.Parallel()
	for name, r := range hardRecords() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for _, sheet := range Sheets() {
				inBothSizes(t, sheet, contextOf(r), func(size string, _ document.Document, f *check.File) {
					for _, fault := range pageFaults(f.Lines()) {
						t.Errorf("%s, %s: %s", sheet.ID, size, fault)
					}
				})
			}
		})
	}
}

// The page test finds what it looks for.
func TestPageFaults(t *testing.T) {
	t.Parallel()
	line := func(page int, y float64, role string, of check.Ref, text string) check.Line {
		return check.Line{Page: page, Y: y, Role: role, Of: of, Text: text}
	}
	end := []check.Line{line(2, 700, "P", 90, "One."), line(2, 690, "P", 91, "Two."), line(2, 680, "P", 92, "Three.")}
	row := []check.Line{line(1, 40, "TD", 1, "Seen"), line(2, 800, "TD", 1, "at the gate")}
	row[0].Row, row[1].Row = 7, 7
	for _, tt := range []struct {
		want  string
		lines []check.Line
	}{
		{"", end},
		{"ends with the heading", append([]check.Line{line(1, 40, "H2", 1, "3. Facts")}, end...)},
		{"on two lines", append([]check.Line{line(1, 60, "P", 1, "Ring 01632 "), line(1, 47, "P", 1, "960317 first.")}, end...)},
		{"on two lines", append([]check.Line{line(1, 40, "P", 1, "since 3"), line(2, 800, "P", 1, "March 2026")}, end...)},
		{"a row is on pages 1 and 2", append(row, end...)},
		{"the last, has 2 lines", append([]check.Line{line(1, 40, "P", 1, "One.")}, end[:2]...)},
	} {
		got := strings.Join(pageFaults(tt.lines), "; ")
		if !strings.Contains(got, tt.want) || tt.want == "" && got != "" {
			t.Errorf("want %q, got %q", tt.want, got)
		}
	}
}

// A body map is on one page for each child, with the lines to sign it, so that none is copied without them.
func TestBodyMapIsOnOnePage(t *testing.T) {
	t.Parallel()
	for _, name := range sampleNames(t) {
		r := sample(t, name)
		d, ok := bodyMapSheet.Compose(contextOf(r))
		if !ok {
			t.Fatalf("%s: there is no body map", name)
		}
		maps := len(bodyMaps(newPaper(contextOf(r))))
		if got := len(asPDF(t, d).Pages()); got != maps {
			t.Errorf("%s: %d pages for %d maps", name, got, maps)
		}
	}
}
