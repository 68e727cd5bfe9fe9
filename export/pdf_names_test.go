package export

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/when"
	"referral/export/pdf"
	"referral/export/pdf/check"
)

// TestPDFNamesNoOne checks that nothing in a PDF outside its pages, such as the window title, metadata and bookmarks,
// holds a name or date of birth.
func TestPDFNamesNoOne(t *testing.T) {
	for _, name := range sampleNames(t) {
		r := sample(t, name)
		canaries := plantNames(r)
		for _, sheet := range Sheets() {
			d, ok := sheet.Compose(contextOf(r))
			if !ok {
				continue
			}
			var b bytes.Buffer
			if _, err := pdf.WriteReport(&b, d, pdf.Options{Created: time.Date(2026, time.November, 20, 15, 0, 0, 0, time.UTC)}); err != nil {
				t.Fatal(err)
			}
			f, err := check.Read(b.Bytes())
			if err != nil {
				t.Fatal(err)
			}
			text := strings.ToLower(outsidePages(f))
			if !strings.Contains(text, strings.ToLower(d.FileTitle)) {
				t.Errorf("%s, %s: the test does not read the title", name, sheet.ID)
			}
			for _, c := range canaries {
				if strings.Contains(text, strings.ToLower(c)) {
					t.Errorf("%s, %s: %q is in the file but not on its pages", name, sheet.ID, c)
				}
			}
			if sheet.ID == "main" && !strings.Contains(d.Title, "Quibblewick") {
				t.Errorf("%s: the heading on the paper no longer names the child", name)
			}
		}
	}
}

// plantNames gives everyone a name found nowhere else, and returns the names with the dates of birth.
func plantNames(r *checklist.Referral) []string {
	out := []string{"Quibblewick"}
	for i, p := range r.People {
		p.Name, p.Aliases = fmt.Sprintf("Quibblewick%d Vantongeren", i), []string{"Quibblewick"}
		if p.Born.Precision() == when.Day {
			out = append(out, bornDate(p.Born), bornShort(p.Born), p.Born.At)
		}
	}
	return append(out, "Vantongeren")
}

// outsidePages returns all text in a file except its pages and the tree that reads them out.
func outsidePages(f *check.File) string {
	pages := map[any]bool{}
	for _, p := range f.Pages() {
		pages[f.Dict(p)["Contents"]] = true
	}
	var out strings.Builder
	var walk func(o any)
	walk = func(o any) {
		switch o := o.(type) {
		case check.String:
			out.WriteString(o.Text() + "\n")
		case check.Name:
			out.WriteString(string(o) + "\n")
		case check.Array:
			for _, e := range o {
				walk(e)
			}
		case check.Dict:
			if o["Type"] == check.Name("StructElem") {
				return
			}
			for _, e := range o {
				walk(e)
			}
		case *check.Stream:
			walk(o.Dict)
			out.Write(o.Data)
		}
	}
	for n, o := range f.Objects {
		if !pages[check.Ref(n)] {
			walk(o)
		}
	}
	walk(f.Trailer)
	return out.String()
}

// TestFileTitle checks that the file's title tells each paper from the others.
func TestFileTitle(t *testing.T) {
	for title, want := range map[string]string{
		"Referral: Kit Vale, born 3 March 2014 (12); the unborn baby": "Referral to children's social care",
		"What to say on the phone: Kit Vale, born 3 March 2014 (12)":  "Referral to children's social care: What to say on the phone",
		"Record of actions": "Referral to children's social care: Record of actions",
	} {
		if got := fileTitle(title); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
