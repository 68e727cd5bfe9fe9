package export

import (
	"io"
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/export/document"
	"referral/export/pdf"
)

// pages returns how many pages a document takes.
func pages(t *testing.T, d document.Document) int {
	t.Helper()
	report, err := pdf.WriteReport(io.Discard, d, pdf.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return report.Pages
}

// In large print the first page has the danger, what is asked, whom not to ring, where each child is and our number, no
// paper uses a table, and nothing that normal type says is lost.
func TestLargePrint(t *testing.T) {
	for _, name := range sampleNames(t) {
		c := contextOf(sample(t, name))
		c.Large = true
		for _, sheet := range Sheets() {
			d, ok := sheet.Compose(c)
			if !ok {
				continue
			}
			for _, b := range d.InLargePrint().Blocks {
				switch b.(type) {
				case document.Table, document.KeyValues:
					t.Errorf("%s, %s: a table in large print", name, sheet.ID)
				}
			}
		}
		d, _ := composed(t, "main", c)
		d = d.InLargePrint()
		end := slices.IndexFunc(d.Blocks, func(b document.Block) bool {
			p, ok := b.(document.Paragraph)
			return ok && strings.HasPrefix(p.Text.String(), "Our number: ")
		})
		if end < 0 {
			t.Errorf("%s: the first page has no number of ours", name)
			continue
		}
		d.Blocks = d.Blocks[:end+1]
		if n := pages(t, d); n != 1 {
			t.Errorf("%s: what comes first takes %d pages in large print", name, n)
		}
		words := words(d)
		for _, want := range append([]string{"We ask: ", c.R.Referrer.Phone}, labelsNow(c)...) {
			if !strings.Contains(words, want) {
				t.Errorf("%s: %q is not on the first page in large print", name, want)
			}
		}
		if !strings.Contains(words, "Before any contact: ") && !strings.Contains(words, "Family told? ") {
			t.Errorf("%s: whom not to ring is not on the first page in large print", name)
		}
	}
}

// labelsNow returns the labels of the rows that say where each child is.
func labelsNow(c Context) []string {
	var out []string
	p := newPaper(c)
	for _, child := range c.R.Children() {
		if p.value(checklist.QChildWhereabouts, child.ID).Text != "" {
			out = append(out, p.first(child.ID)+" now: ")
		}
	}
	return out
}

func words(d document.Document) string {
	var out strings.Builder
	for _, b := range d.Blocks {
		if p, ok := b.(document.Paragraph); ok {
			out.WriteString(p.Text.String() + "\n")
		}
	}
	return out.String()
}

// The first page of a usual case holds the seven lines and who is who: one or two children, and up to four people in
// the table.
func TestWhoIsWhoFitsTheFirstPage(t *testing.T) {
	t.Parallel()
	cases := map[string]*checklist.Referral{"two sisters": twoSisters(t)}
	for _, name := range []string{"rowan.json", "hana.json"} {
		cases[name] = sample(t, name)
	}
	for name, r := range cases {
		d, _ := composed(t, "main", contextOf(r))
		end := slices.IndexFunc(d.Blocks, func(b document.Block) bool {
			_, table := b.(document.Table)
			return table
		})
		d.Blocks = d.Blocks[:end+1]
		if n := pages(t, d); n != 1 {
			t.Errorf("%s: the seven lines and who is who take %d pages", name, n)
		}
	}
}

// twoSisters returns a record of two children and four others, with full answers in the rows of page one.
func twoSisters(t *testing.T) *checklist.Referral {
	t.Helper()
	r := checklist.New()
	r.Referrer = checklist.Referrer{Name: "Odile Marchbank", Role: "designated safeguarding lead", Agency: "Fennick Lane Primary School", Phone: "01632 960512"}
	r.Request.Made, r.Request.How, r.Request.Level, r.Request.Type = "2026-11-19T14:10", checklist.ByForm, checklist.Section17, checklist.ForAssessment
	home := &checklist.Home{ID: "h1", Address: "9 Fellmonger Row, Tarrow", Postcode: "ZZ4 4AA"}
	r.Homes = append(r.Homes, home)
	for _, name := range []string{"Beth Sowerby", "Cass Sowerby"} {
		c := r.AddChild()
		c.Name, c.Born.At, c.Homes = name, "2017-02-03", []string{home.ID}
	}
	for i, who := range []string{"mother", "father", "mother's mother", "half-brother"} {
		o := r.AddPerson()
		o.Name, o.Phone = []string{"Dawn Sowerby", "Piers Aldous", "Hetty Sowerby", "Ross Aldous"}[i], "01632 96052"+string(rune('1'+i))
		for _, c := range r.Children() {
			o.Relations = append(o.Relations, checklist.Relation{To: c.ID, Is: who})
		}
	}
	long := strings.Repeat("She came in at ten with wet shoes and no bag, and said nothing for an hour. ", 5)
	for _, q := range []string{checklist.QReferralLevelReason, checklist.QConcernReason, checklist.QConcernWhyNow, checklist.QConcernWhoAndReach, checklist.QOutcomeExpected} {
		if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: q}, checklist.Value{Text: long}); err != nil {
			t.Fatal(err)
		}
	}
	return r
}

// The script of the call fits one page with the lines to write on, or has those on a second; what is only for when they
// ask does not count.
func TestScriptFitsItsPage(t *testing.T) {
	for _, name := range sampleNames(t) {
		d, _ := composed(t, "call", contextOf(sample(t, name)))
		if i := slices.IndexFunc(d.Blocks, isIfAsked); i >= 0 {
			d.Blocks = d.Blocks[:i]
		}
		if n := pages(t, d); n > 2 {
			t.Errorf("%s: the call takes %d pages", name, n)
		}
	}
	blank, _ := composed(t, "call", Context{R: checklist.New(), Guide: checklist.Default()})
	if n := pages(t, blank); n > 2 {
		t.Errorf("the empty script takes %d pages", n)
	}
}

func TestWorksheetPages(t *testing.T) {
	d, _ := composed(t, "worksheet", Context{R: checklist.New(), Guide: checklist.Default()})
	if n := pages(t, d); n > 10 {
		t.Errorf("the worksheet takes %d pages, want 10 at most", n)
	}
	if !slices.Contains(d.Fields, "Child") {
		t.Errorf("there is no place for the name on each page: %q", d.Fields)
	}
}

// Every paper about a child says at the head of each page where it comes from and which version it is. If social care
// has given no reference yet there is room for it, and a separate sheet is marked as one.
func TestHeadOfEveryPage(t *testing.T) {
	for _, name := range sampleNames(t) {
		c := contextOf(sample(t, name))
		for _, sheet := range Sheets() {
			d, ok := sheet.Compose(c)
			if !ok || sheet.ID == "worksheet" {
				continue
			}
			if !strings.Contains(d.Running, "version of ") || !strings.Contains(d.Running, strings.TrimSuffix(c.R.Referrer.Agency, ".")) {
				t.Errorf("%s, %s: the head of the pages is %q", name, sheet.ID, d.Running)
			}
			apart := sheet.ID == staffSafetyID || sheet.ID == SourcesID
			if (apart || sheet.ID == bodyMapID && len(SeparateSheets(c.R)) > 0) != strings.Contains(d.Warning, "Not for the family") {
				t.Errorf("%s, %s: the box says %q", name, sheet.ID, d.Warning)
			}
			toCouncil := apart || sheet.ID == "main" || sheet.ID == chronologyID
			if toCouncil && !strings.HasPrefix(d.Audience, "Confidential") {
				t.Errorf("%s, %s: %q does not say that it is confidential", name, sheet.ID, d.Audience)
			}
			if known := referenceOf(newPaper(c)) != ""; toCouncil && known == slices.Contains(d.Fields, referenceField) {
				t.Errorf("%s, %s: reference known: %v, fields: %q", name, sheet.ID, known, d.Fields)
			}
		}
	}
}

func isIfAsked(b document.Block) bool {
	h, ok := b.(document.Heading)
	return ok && h.Text.String() == "If they ask"
}
