package form

import (
	"fmt"
	"strings"
	"testing"
)

func columnsOf(names ...string) map[string]Answer {
	var name, born Answer
	for i, n := range names {
		name.Rows = append(name.Rows, words(n))
		if i == 1 {
			born.Rows = append(born.Rows, Answer{}) // Nothing is known about the second one's birth.
			continue
		}
		born.Rows = append(born.Rows, words(fmt.Sprintf("%d May 2015", i+1)))
	}
	return map[string]Answer{"Name": name, "Date of birth": born, "School": {Left: "none given"}}
}

func TestTableOfPeople(t *testing.T) {
	t.Parallel()
	form := para("Brothers and sisters") + tbl(cells("Name", "Date of birth", "School"), cells("", "", ""), cells("", "", ""))
	rows := func(all ...string) string {
		out := para("Brothers and sisters") + "<w:tbl>" + cells("Name", "Date of birth", "School")
		for i := 0; i < len(all); i += 2 {
			out += cells(all[i], all[i+1], "")
		}
		return out + "</w:tbl>"
	}
	for _, tt := range []struct {
		name   string
		people []string
		want   string
	}{
		{"fewer people than rows", []string{"Ada"}, rows("Ada", "1 May 2015", "", "")},
		{"a row each", []string{"Ada", "Ben"}, rows("Ada", "1 May 2015", "Ben", "")},
		{"more people than rows", []string{"Ada", "Ben", "Cy", "Di"}, rows("Ada", "1 May 2015", "Ben", "", "Cy", "3 May 2015", "Di", "4 May 2015")},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			out, report := fill(t, docx(form), columnsOf(tt.people...))
			if got := body(t, out); got != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
			if len(report.Filled) != 2 || len(report.Check) != 0 {
				t.Errorf("got %+v", report)
			}
		})
	}
}

// An added row repeats no number or name that must be unique.
func TestAddedRowSharesNoNumber(t *testing.T) {
	t.Parallel()
	control := `<w:sdt><w:sdtPr><w:id w:val="77"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>` + run("Click here to enter text.") + `</w:sdtContent></w:sdt>`
	row := `<w:tr w14:paraId="0AF01B2C"><w:tc>` + para(`<w:bookmarkStart w:id="3" w:name="Kin"/>`, control, `<w:bookmarkEnd w:id="3"/>`) + `</w:tc><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>`
	out, _ := fill(t, docx(para("Brothers and sisters")+"<w:tbl>"+cells("Name", "Date of birth", "School")+row+"</w:tbl>"), columnsOf("Ada", "Ben"))
	got := body(t, out)
	for _, once := range []string{"0AF01B2C", `w:name="Kin"`, `<w:id w:val="77"/>`, "Ada", "Ben"} {
		if n := strings.Count(got, once); n != 1 {
			t.Errorf("%s is there %d times:\n%s", once, n, got)
		}
	}
}

func TestNoRowWhereOneCannotBeAdded(t *testing.T) {
	t.Parallel()
	out, report := fill(t, docx(para("Brothers and sisters")+tbl(cells("Name", "Date of birth", "School"), cells("", "", "")), settings("<w:trackRevisions/>")), columnsOf("Ada", "Ben", "Cy"))
	if got := body(t, out); strings.Contains(got, "Ben") || strings.Count(got, "<w:tr>") != 2 {
		t.Errorf("a row was added:\n%s", got)
	}
	if len(report.Check) != 1 || !strings.Contains(report.Check[0].Why, "1 of 3 people") {
		t.Errorf("got %+v", report.Check)
	}
}
