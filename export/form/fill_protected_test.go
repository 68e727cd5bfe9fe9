package form

import (
	"strings"
	"testing"

	"referral/export/docx/docxtest"
)

// settings returns a form's settings, with the link that activates them.
func settings(inside string) map[string]string {
	return map[string]string{
		"word/settings.xml":            `<w:settings ` + namespaces + `>` + inside + `</w:settings>`,
		"word/_rels/document.xml.rels": rels + `<Relationship Id="r1" Type="http://x/settings" Target="settings.xml"/></Relationships>`,
	}
}

func TestTrackedChangesAreMarked(t *testing.T) {
	t.Parallel()
	form := tbl(cells("Surname", ""), cells("Interpreter needed?", "☐ Yes ☐ No")) + para("Home address ........")
	out, _ := fill(t, docx(form, settings("<w:trackRevisions/>")), map[string]Answer{"Surname": words("Obi"), "Interpreter needed?": pick("yes", "y"), "Home address": words("1 Elm Row")})
	got := body(t, out)
	const mark = ` w:author="referral" w:date="2026-11-12T11:00:00Z">`
	for _, want := range []string{
		`<w:ins w:id="1"` + mark + run("Obi") + `</w:ins>`, mark + run("1 Elm Row") + `</w:ins>`, "........",
		mark + `<w:r><w:delText xml:space="preserve">☐</w:delText></w:r></w:del>`, mark + run("☒") + `</w:ins>`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}

func TestProtectedForm(t *testing.T) {
	t.Parallel()
	form := tbl(cells("Surname", para(field("<w:textInput/>", "     "))), cells("Known as", ""))
	answers := map[string]Answer{"Surname": words("Obi"), "Known as": words("Ada")}
	protect := func(edit string) map[string]string {
		return settings(`<w:documentProtection w:edit="` + edit + `" w:enforcement="1"/>`)
	}
	out, report := fill(t, docx(form, protect("forms")), answers)
	if len(report.Filled) != 1 || report.Filled[0].Label != "Surname" || report.Left[0].Why != whyLocked || !strings.Contains(docxtest.Parts(t, out)["word/settings.xml"], `"forms"`) {
		t.Errorf("got %+v", report)
	}
	if _, report = fill(t, docx(form+`<w:sectPr><w:formProt w:val="0"/></w:sectPr>`, protect("forms")), answers); len(report.Filled) != 2 {
		t.Errorf("a part that is not locked: got %+v", report)
	}
}
