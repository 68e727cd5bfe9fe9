package form

import (
	"slices"
	"strings"
	"testing"

	"referral/export/docx/docxtest"
)

const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`

// people returns a form that many people have edited. Every place that says who
// contains Zorvath.
func people() []byte {
	body := `<w:p><w:commentRangeStart w:id="1"/>` + run("Form of the ") + `<w:del w:author="Zorvath"><w:r><w:delText>Zorvath team</w:delText></w:r></w:del><w:ins w:id="2" w:author="Zorvath">` + run("hub") +
		`</w:ins><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>` +
		tbl(`<w:tr><w:tc><w:p><w:pPr><w:rPr><w:ins w:author="Zorvath"/></w:rPr><w:pPrChange w:author="Zorvath"><w:pPr/></w:pPrChange></w:pPr>`+run("Pupil's name")+`</w:p></w:tc><w:tc><w:p/></w:tc></w:tr>`,
			`<w:tr><w:trPr><w:del w:author="Zorvath"/></w:trPr><w:tc>`+para("Zorvath's row")+`</w:tc><w:tc><w:p/></w:tc></w:tr>`)
	return docx(body, map[string]string{
		"_rels/.rels": rels + `<Relationship Id="r1" Type="http://x/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://x/core-properties" Target="docProps/core.xml"/>` +
			`<Relationship Id="r3" Type="http://x/custom-properties" Target="docProps/custom.xml"/><Relationship Id="r4" Type="http://x/extended-properties" Target="docProps/app.xml"/></Relationships>`,
		"word/_rels/document.xml.rels": rels + `<Relationship Id="r1" Type="http://x/comments" Target="comments.xml"/><Relationship Id="r2" Type="http://x/people" Target="/word/people.xml"/>` +
			`<Relationship Id="r3" Type="http://x/settings" Target="settings.xml"/><Relationship Id="r4" Type="http://x/customXml" Target="../customXml/item1.xml"/><Relationship Id="r5" Type="http://x/header" Target="header1.xml"/></Relationships>`,
		"word/_rels/settings.xml.rels":   rels + `<Relationship Id="r1" Type="http://x/attachedTemplate" TargetMode="External" Target="file:///home/Zorvath/t.dotx"/></Relationships>`,
		"word/settings.xml":              `<w:settings ` + namespaces + ` xmlns:r="http://r"><w:zoom w:percent="100"/><w:attachedTemplate r:id="r1"/><w:docVars><w:docVar w:name="a" w:val="Zorvath"/></w:docVars></w:settings>`,
		"word/header1.xml":               `<w:hdr ` + namespaces + `>` + para("Anyshire hub, telephone 01632 960 500", `<w:del w:author="Zorvath"><w:r><w:delText>Zorvath</w:delText></w:r></w:del>`) + `</w:hdr>`,
		"word/comments.xml":              `<w:comments>Zorvath</w:comments>`,
		"word/people.xml":                `<w:people>Zorvath</w:people>`,
		"docProps/core.xml":              `<core>Zorvath</core>`,
		"docProps/app.xml":               `<app>Zorvath</app>`,
		"docProps/custom.xml":            `<custom>Zorvath</custom>`,
		"customXml/item1.xml":            `<item>Zorvath</item>`,
		"customXml/itemProps1.xml":       `<props>Zorvath</props>`,
		"customXml/_rels/item1.xml.rels": rels + `<Relationship Id="r1" Type="http://x/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
	})
}

// The kept copy says nothing about those who made the form, and asks what the
// form asked.
func TestBlank(t *testing.T) {
	t.Parallel()
	data := people()
	kept, err := Blank(data)
	if err != nil {
		t.Fatal(err)
	}
	parts := docxtest.Parts(t, kept)
	for name, text := range parts {
		if strings.Contains(text, "Zorvath") {
			t.Errorf("%s still names someone", name)
		}
		if strings.HasSuffix(name, ".xml") || strings.HasSuffix(name, ".rels") {
			if _, err := parseXML([]byte(text)); err != nil {
				t.Errorf("%s is no XML any more", name)
			}
		}
		for _, gone := range []string{"comments.xml", "people.xml", "custom.xml", "item1.xml"} {
			if strings.Contains(text, gone) || strings.HasSuffix(name, gone) {
				t.Errorf("%s speaks of %s", name, gone)
			}
		}
	}
	if text := parts["word/document.xml"]; !strings.Contains(text, "Form of the ") || !strings.Contains(text, "hub") || strings.Contains(text, "w:comment") {
		t.Errorf("the text is now %s", text)
	}
	if parts["word/styles.xml"] != docxtest.Parts(t, data)["word/styles.xml"] {
		t.Error("a part that nothing was wrong with is changed")
	}
	before, err := Read("", data)
	if err != nil {
		t.Fatal(err)
	}
	after, err := Read("", kept)
	if err != nil || !slices.Equal(say(before), say(after)) {
		t.Errorf("read again: %v, %q", err, say(after))
	}
	if !slices.Contains(after.Prose, "Anyshire hub, telephone 01632 960 500") {
		t.Errorf("the telephone number in the header is not among %q", after.Prose)
	}
}

// A store that a control shows is kept: without it the control would lose its
// words.
func TestBlankKeepsWhatIsShown(t *testing.T) {
	t.Parallel()
	body := tbl(cells("Hub", para(`<w:sdt><w:sdtPr><w:showingPlcHdr/><w:dataBinding w:storeItemID="{AB}"/><w:text/></w:sdtPr><w:sdtContent>`+run("Click here")+`</w:sdtContent></w:sdt>`)))
	kept, err := Blank(docx(body, map[string]string{
		"word/_rels/document.xml.rels":   rels + `<Relationship Id="r4" Type="http://x/customXml" Target="../customXml/item1.xml"/></Relationships>`,
		"customXml/item1.xml":            `<item/>`,
		"customXml/itemProps1.xml":       `<props itemID="{ab}"/>`,
		"customXml/_rels/item1.xml.rels": rels + `<Relationship Id="r1" Type="http://x/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
	}))
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := docxtest.Parts(t, kept)["customXml/item1.xml"]; !ok {
		t.Error("the store is gone")
	}
}

func TestBlankRefusesMacros(t *testing.T) {
	t.Parallel()
	data := docx(tbl(cells("Name", "")), map[string]string{"word/_rels/document.xml.rels": rels + `<Relationship Id="r1" Type="http://x/vbaProject" Target="vbaProject.bin"/></Relationships>`, "word/vbaProject.bin": "x"})
	if _, err := Blank(data); err != ErrMacros {
		t.Errorf("got %v", err)
	}
}
