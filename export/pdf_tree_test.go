package export

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"referral/checklist"
	"referral/checklist/when"
	"referral/export/document"
	"referral/export/pdf"
	"referral/export/pdf/check"
)

// Every string of every sheet of every sample can be read from the structure tree of its PDF, in reading order, and the
// file passes the checker.
func TestSamplesInTheTree(t *testing.T) {
	for _, name := range sampleNames(t) {
		r := sample(t, name)
		for _, sheet := range Sheets() {
			d, ok := sheet.Compose(Context{R: r, Guide: checklist.Default(), Now: (when.When{At: r.Request.Made}).Start(time.UTC)})
			if !ok {
				continue
			}
			t.Run(name+"/"+sheet.ID, func(t *testing.T) {
				var b bytes.Buffer
				if err := pdf.Write(&b, d); err != nil {
					t.Fatal(err)
				}
				f, err := check.Read(b.Bytes())
				if err != nil {
					t.Fatal(err)
				}
				for _, fault := range check.Run(f) {
					t.Errorf("%v", fault)
				}
				var tree strings.Builder
				for _, block := range f.Text() {
					tree.WriteString(visible(block.Text))
				}
				all := texts(d)
				for _, s := range all[:3] {
					if !strings.Contains(tree.String(), visible(s)) {
						t.Errorf("the tree does not read %q", s)
					}
				}
				rest := tree.String()
				for _, s := range all[3:] {
					_, after, ok := strings.Cut(rest, visible(s))
					if !ok {
						t.Errorf("the tree does not read %q in its place", s)
						continue
					}
					rest = after
				}
			})
		}
	}
}

// visible returns what can be seen of a text: no spaces, and nothing without width.
func visible(s string) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsSpace(c) || unicode.Is(unicode.Cf, c) {
			return -1
		}
		return c
	}, s)
}

// What is read in ninety seconds is on the first page, in full.
func TestNinetySecondsFitTheFirstPage(t *testing.T) {
	for _, name := range sampleNames(t) {
		d, _ := composed(t, "main", contextOf(sample(t, name)))
		end := slices.IndexFunc(d.Blocks, func(b document.Block) bool {
			h, ok := b.(document.Heading)
			return ok && strings.HasPrefix(h.Text.String(), "2.")
		})
		d.Blocks = d.Blocks[:end]
		report, err := pdf.WriteReport(io.Discard, d, pdf.Options{})
		if err != nil || report.Pages != 1 {
			t.Errorf("%s: %d pages: %v", name, report.Pages, err)
		}
	}
}
