package form

import (
	"bytes"
	"strings"
	"testing"
)

// fieldWithout is a form field of the older kind, as some programs write it: without its data, or without words in it.
func fieldWithout(code, separate string) string {
	return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ` + code + ` </w:instrText></w:r>` + separate +
		`<w:r><w:fldChar w:fldCharType="end"/></w:r>`
}

const (
	separate = `<w:r><w:fldChar w:fldCharType="separate"/></w:r>`
	// bareBox is a box that is a content control and does not say that it is empty.
	bareBox = `<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>`
)

// Forms made by other programs, and by older ones, are filled in as well.
func TestFillOfOtherKinds(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, body string
		answers    map[string]Answer
		changes    []string
	}{
		{"a list of values alone", tbl(cells("Faith", para(sdt(`<w:comboBox><w:listItem w:value="Hindu"/><w:listItem w:value="Sikh"/></w:comboBox>`, "Choose an item.")))),
			map[string]Answer{"Faith": pick("sikhism", "sikh")}, []string{"<w:showingPlcHdr/>", "", run("Choose an item."), run("Sikh")}},
		{"a box that does not say it is empty", tbl(cells("Interpreter needed?", para("Yes ", bareBox, " No ", bareBox))), map[string]Answer{"Interpreter needed?": pick("yes", "y")},
			[]string{"<w14:checkbox/>", `<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>`, "☐", "☒"}},
		{"the other words struck out, in their look", tbl(cells("Interpreter needed?", `<w:p><w:r><w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr><w:t xml:space="preserve">Yes / No (delete as appropriate)</w:t></w:r></w:p>`)),
			map[string]Answer{"Interpreter needed?": pick("no", "n")},
			[]string{`<w:t xml:space="preserve">Yes / No`, `<w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:b/><w:strike/><w:color w:val="FF0000"/></w:rPr><w:t xml:space="preserve">Yes</w:t></w:r>` +
				`<w:r><w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr><w:t xml:space="preserve"> / No`}},
		{"a form field without its data", tbl(cells("Surname", para(fieldWithout("FORMTEXT", separate+run("     "))))), map[string]Answer{"Surname": words("Obi")},
			[]string{run("     "), run("Obi")}},
		{"a form field with nothing in it", tbl(cells("Surname", para(fieldWithout("FORMTEXT", "")))), map[string]Answer{"Surname": words("Obi")},
			[]string{`<w:r><w:fldChar w:fldCharType="end"/>`, separate + run("Obi") + `<w:r><w:fldChar w:fldCharType="end"/>`}},
		{"lines in a control of one line", tbl(cells("Address", para(sdt("<w:text/>", "Click here to enter text.")))), map[string]Answer{"Address": words("Is it safe?\n1 Elm Row\nWexcombe")},
			[]string{"<w:showingPlcHdr/>", "", run("Click here to enter text."), run("Is it safe? 1 Elm Row; Wexcombe")}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			checkFill(t, tt.body, tt.answers, tt.changes)
		})
	}
}

// A word that is struck out where changes are tracked is marked as taken out, and not as struck by someone.
func TestStrikingOutIsTracked(t *testing.T) {
	t.Parallel()
	form := tbl(cells("Interpreter needed?", "Yes / No (delete as appropriate)"))
	out, _ := fill(t, docx(form, settings("<w:trackRevisions/>")), map[string]Answer{"Interpreter needed?": pick("no", "n")})
	if got := body(t, out); !strings.Contains(got, `<w:r><w:delText xml:space="preserve">Yes</w:delText></w:r></w:del>`) || strings.Contains(got, "strike") {
		t.Errorf("got %s", got)
	}
}

// A PDF whose list of pages leads back to itself is read to its end, and its fields come page by page.
func TestPDFThatGoesRound(t *testing.T) {
	t.Parallel()
	data := pdfForm("/FT/Tx/T(School)", "/FT/Tx/T(Surname)")
	for _, x := range [][2]string{{"/Kids[3 0 R]/Count 1", "/Kids[4 0 R 2 0 R 3 0 R 4 0 R]/Count 2"}, {"/Annots[10 0 R 11 0 R ]", "/Annots[10 0 R]"},
		{"10 0 obj", "4 0 obj<</Type/Page/Parent 2 0 R/Annots[11 0 R]>>endobj\n10 0 obj"}} {
		data = bytes.Replace(data, []byte(x[0]), []byte(x[1]), 1)
	}
	f, err := Read("form.pdf", data)
	compare(t, f, err, []string{"Surname | text left", "School | text left"})
}

// A box that is ticked before a line of advice is no answer of the last writer's: the line is read as advice.
func TestTickBeforeALineOfAdvice(t *testing.T) {
	t.Parallel()
	f, err := Read("form.docx", docx(para("☒ Ring the front door first")+tbl(cells("Surname", ""), cells("Address", ""))))
	compare(t, f, err, []string{"Surname | text left", "Address | text left"})
	if len(f.Prose) != 1 || f.Prose[0] != "Ring the front door first" {
		t.Errorf("the advice is %q", f.Prose)
	}
}
