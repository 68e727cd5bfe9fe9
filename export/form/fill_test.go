package form

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"referral/checklist/authority/form"
	"referral/export/docx/docxtest"
)

var filledOn = time.Date(2026, time.November, 12, 11, 0, 0, 0, time.UTC)

// fill fills in a form by its fields' labels. Fields without an answer are left alone.
func fill(t *testing.T, data []byte, answers map[string]Answer) ([]byte, Report) {
	t.Helper()
	f, err := Read("form.docx", data)
	if err != nil {
		t.Fatal(err)
	}
	out, report, err := Fill(data, f, answersFor(t, f, answers), filledOn)
	if err != nil {
		t.Fatal(err)
	}
	return out, report
}

func answersFor(t *testing.T, f form.Form, answers map[string]Answer) []Answer {
	t.Helper()
	used := map[string]bool{}
	list := make([]Answer, len(f.Fields))
	for i, field := range f.Fields {
		a, ok := answers[field.Label]
		if used[field.Label] = true; !ok {
			a = Answer{Left: "none given"}
		}
		list[i] = a
	}
	for label := range answers {
		if !used[label] {
			t.Fatalf("the form has no field %q, but %q", label, say(f))
		}
	}
	return list
}

func words(s string) Answer { return Answer{Text: s} }

func pick(s ...string) Answer { return Answer{Text: s[0], Pick: [][]string{s}} }

// body returns the content of a file's text part.
func body(t *testing.T, data []byte) string {
	t.Helper()
	text := docxtest.Parts(t, data)["word/document.xml"]
	_, text, _ = strings.Cut(text, "body>")
	return strings.TrimSuffix(strings.TrimSuffix(text, "</w:document>"), "</w:body>")
}

const hidden = "<w:p/>"

// Each form is unchanged except for the listed ranges, each found after the one before.
func TestFill(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, body string
		answers    map[string]Answer
		changes    []string // changes are old and new text, in turn.
	}{
		{"a cell at the side", tbl(cells("Pupil's surname", "")), map[string]Answer{"Pupil's surname": words("Okafor & <Sons>")},
			[]string{hidden, para("Okafor &amp; &lt;Sons&gt;")}},
		{"lines", tbl(cells("What has happened?"), cells("")), map[string]Answer{"What has happened?": words("F1. Seen.\nF2. Heard.")},
			[]string{hidden, `<w:p><w:r><w:t xml:space="preserve">F1. Seen.</w:t><w:br/><w:t xml:space="preserve">F2. Heard.</w:t></w:r></w:p>`}},
		{"below a label in its cell", tbl(cells("Home address", ""), cells(para("Why are you worried?")+hidden)), map[string]Answer{"Why are you worried?": words("He is cold.")},
			[]string{"</w:p>" + hidden, "</w:p>" + para("He is cold.")}},
		{"a label with a colon in its cell", tbl(cells("Name:", "Date of birth:"), cells("Address:", "Telephone:")), map[string]Answer{"Name": words("Obi"), "Telephone": words("01632 960111")},
			[]string{run("Name:"), run("Name:") + run(" Obi"), run("Telephone:"), run("Telephone:") + run(" 01632 960111")}},
		{"a label without one", tbl(cells("Name", "Date of birth"), cells("Address", "Telephone")), map[string]Answer{"Name": words("Obi")},
			[]string{run("Name"), run("Name") + run(": Obi")}},
		{"below a question of its own", para("Why are you worried?") + hidden + hidden + para("Signed ........"), map[string]Answer{"Why are you worried?": words("He is cold.")},
			[]string{"worried?</w:t></w:r></w:p>" + hidden, "worried?</w:t></w:r></w:p>" + para("He is cold.")}},
		{"boxes with a label each", tbl(cells(para("Boy ☐  Girl ☐  Known to us? Yes ☐  No ☐"))), map[string]Answer{"Known to us?": pick("no", "n")}, []string{"No ☐", "No ☒"}},
		{"dots", para("Pupil ........ Born ________"), map[string]Answer{"Pupil": words("Ada Obi"), "Born": words("3 May 2015")},
			[]string{"........", `</w:t></w:r>` + run("Ada Obi") + `<w:r><w:t xml:space="preserve">`, "________", `</w:t></w:r>` + run("3 May 2015") + `<w:r><w:t xml:space="preserve">`}},
		{"a line that a tab draws", para("Name of school", "<w:r><w:tab/></w:r>") + para("Post:", "<w:r><w:tab/></w:r>"), map[string]Answer{"Post": words("Head")},
			[]string{run("Post:"), run("Post:") + run(" Head")}},
		{"after a hint", tbl(cells("Date of birth", "dd/mm/yyyy")), map[string]Answer{"Date of birth": words("3 May 2015")},
			[]string{run("dd/mm/yyyy"), run("dd/mm/yyyy") + run(" 3 May 2015")}},
		{"a control in a line", tbl(cells("Surname", para(sdt("<w:text/>", "Click here to enter text.")))), map[string]Answer{"Surname": words("Obi\nOkafor")},
			[]string{"<w:showingPlcHdr/>", "", run("Click here to enter text."), run("Obi; Okafor")}},
		{"a control with a look of its own", tbl(cells("Surname", para(sdt("<w:rPr><w:i/></w:rPr><w:text/>", "Click here to enter text.")))), map[string]Answer{"Surname": words("Obi")},
			[]string{"<w:showingPlcHdr/>", "", run("Click here to enter text."), `<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Obi</w:t></w:r>`}},
		{"a control around a paragraph", tbl(cells("Surname", "<w:tc><w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr>"+run("Click here to enter text.")+"</w:p></w:sdtContent></w:sdt></w:tc>")),
			map[string]Answer{"Surname": words("Obi")}, []string{"<w:showingPlcHdr/>", "", run("Click here to enter text."), run("Obi")}},
		{"a control around a cell", "<w:tbl><w:tr><w:tc>" + para("Surname") + "</w:tc><w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:tc><w:tcPr/>" + para("Click here to enter text.") + "</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>",
			map[string]Answer{"Surname": words("Obi")}, []string{"<w:showingPlcHdr/>", "", run("Click here to enter text."), run("Obi")}},
		{"a date", tbl(cells("Born", para(sdt(`<w:date><w:dateFormat w:val="dd/MM/yyyy"/></w:date>`, "Click here to enter a date.")))), map[string]Answer{"Born": {Text: "3 May 2015", Day: "2015-05-03"}},
			[]string{"<w:showingPlcHdr/>", "", "<w:date>", `<w:date w:fullDate="2015-05-03T00:00:00Z">`, run("Click here to enter a date."), run("3 May 2015")}},
		{"a month is no date", tbl(cells("Born", para(sdt(`<w:date/>`, "Click here to enter a date.")))), map[string]Answer{"Born": words("May 2015")},
			[]string{"<w:showingPlcHdr/>", "", run("Click here to enter a date."), run("May 2015")}},
		{"a list", tbl(cells("Gender", para(sdt(`<w:dropDownList><w:listItem w:displayText="Girl" w:value="g"/><w:listItem w:displayText="Boy" w:value="b"/></w:dropDownList>`, "Choose an item.")))),
			map[string]Answer{"Gender": pick("male", "boy")}, []string{"<w:showingPlcHdr/>", "", run("Choose an item."), run("Boy")}},
		{"a list in other capitals", tbl(cells("Gender", para(sdt(`<w:dropDownList><w:listItem w:displayText="GIRL" w:value="g"/><w:listItem w:displayText="BOY" w:value="b"/></w:dropDownList>`, "Choose an item.")))),
			map[string]Answer{"Gender": pick("Female", "Girl")}, []string{"<w:showingPlcHdr/>", "", run("Choose an item."), run("GIRL")}},
		{"a list that takes other words", tbl(cells("Faith", para(sdt(`<w:comboBox><w:listItem w:value="Hindu"/><w:listItem w:value="Sikh"/></w:comboBox>`, "Choose an item.")))),
			map[string]Answer{"Faith": pick("Quaker")}, []string{"<w:showingPlcHdr/>", "", run("Choose an item."), run("Quaker")}},
		{"boxes that are controls", tbl(cells("Interpreter needed?", para("Yes ", box("0"), " No ", box("0")))), map[string]Answer{"Interpreter needed?": pick("no", "n")},
			[]string{" No </w:t></w:r>" + box("0"), " No </w:t></w:r>" + strings.NewReplacer(`="0"`, `="1"`, run("☐"), "<w:r><w:t>☒</w:t></w:r>").Replace(box("0"))}},
		{"a form field", tbl(cells("Surname", para(field("<w:textInput/>", "     ")))), map[string]Answer{"Surname": words("Obi")},
			[]string{`<w:r><w:t xml:space="preserve">     </w:t></w:r>`, run("Obi")}},
		{"a list of the older kind", tbl(cells("Gender", para(field(`<w:ddList><w:listEntry w:val="Please select"/><w:listEntry w:val="F"/><w:listEntry w:val="M"/></w:ddList>`, "")))),
			map[string]Answer{"Gender": pick("male", "m")}, []string{"<w:ddList>", `<w:ddList><w:result w:val="2"/>`}},
		{"a box of the older kind", tbl(cells("Interpreter needed?", para(field(`<w:checkBox><w:default w:val="0"/></w:checkBox>`, ""), "Yes ", field(`<w:checkBox><w:size w:val="20"/></w:checkBox>`, ""), "No"))),
			map[string]Answer{"Interpreter needed?": pick("yes", "y")}, []string{`<w:default w:val="0"/>`, `<w:default w:val="0"/><w:checked/>`}},
		{"boxes before their words", tbl(cells("Interpreter needed?", "☐ Yes   ☐ No")), map[string]Answer{"Interpreter needed?": pick("no", "n")}, []string{"☐ No", "☒ No"}},
		{"boxes after their words", tbl(cells("Interpreter needed?", "Yes □   No □")), map[string]Answer{"Interpreter needed?": pick("yes", "y")}, []string{"Yes □", "Yes ☒"}},
		{"brackets", tbl(cells("Interpreter needed?", "[ ] Yes   [ ] No")), map[string]Answer{"Interpreter needed?": pick("no", "n")}, []string{"[ ] No", "[x] No"}},
		{"boxes of a symbol font", tbl(cells("Interpreter needed?", para(`<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>`, " Yes ", `<w:r><w:sym w:font="Wingdings" w:char="F06F"/></w:r>`, " No"))),
			map[string]Answer{"Interpreter needed?": pick("no", "n")}, []string{"F06F", "F0FE"}},
		{"the other word struck out", tbl(cells("Interpreter needed?", "Yes / No (delete as appropriate)")), map[string]Answer{"Interpreter needed?": pick("no", "n")},
			[]string{"Yes / No", `</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t xml:space="preserve">Yes</w:t></w:r><w:r><w:t xml:space="preserve"> / No`}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			checkFill(t, tt.body, tt.answers, tt.changes)
		})
	}
}

// checkFill fills in a form, which has to be as it was but for the changes: an old stretch and the new one in its place, in turn.
func checkFill(t *testing.T, form string, answers map[string]Answer, changes []string) {
	t.Helper()
	data := docx(form)
	out, report := fill(t, data, answers)
	if len(report.Filled) != len(answers) {
		t.Fatalf("filled %v, left %v", report.Filled, report.Left)
	}
	want, at := form, 0
	for i := 0; i < len(changes); i += 2 {
		rest := want[at:]
		j := strings.Index(rest, changes[i])
		if j < 0 {
			t.Fatalf("the form has no %q", changes[i])
		}
		want = want[:at] + rest[:j] + changes[i+1] + rest[j+len(changes[i]):]
		at += j + len(changes[i+1])
	}
	if got := withoutEmptyRuns(body(t, out)); got != withoutEmptyRuns(want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	was, is := docxtest.Parts(t, data), docxtest.Parts(t, out)
	for name := range was {
		if name != "word/document.xml" && was[name] != is[name] {
			t.Errorf("%s has changed", name)
		}
	}
	if len(was) != len(is) {
		t.Errorf("%d parts have become %d", len(was), len(is))
	}
}

// withoutEmptyRuns removes runs that show nothing, such as those left when one is split at its end.
func withoutEmptyRuns(s string) string {
	return strings.NewReplacer(`<w:r></w:r>`, "", `<w:r><w:t xml:space="preserve"></w:t></w:r>`, "").Replace(s)
}

// What cannot be filled in safely is unchanged, and the report says why.
func TestLeftEmpty(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, body, label string
		answer            Answer
		why               string
	}{
		{"no such choice", tbl(cells("Gender", para(sdt(`<w:dropDownList><w:listItem w:value="F"/><w:listItem w:value="M"/></w:dropDownList>`, "Choose an item.")))), "Gender", pick("non-binary"), whyNoChoice},
		{"no such box", tbl(cells("Plan?", "☐ Child in need ☐ Child protection")), "Plan?", pick("early help"), whyNoChoice},
		{"words for boxes", tbl(cells("Interpreter needed?", "☐ Yes ☐ No")), "Interpreter needed?", words("They may"), whyNoChoice},
		{"longer than the field", tbl(cells("Postcode", para(field(`<w:textInput><w:maxLength w:val="8"/></w:textInput>`, "     ")))), "Postcode", words("ZZ4 7QD and more"), whyTooLong(8)},
		{"a field that is off", tbl(cells("Surname", para(field(`<w:enabled w:val="0"/><w:textInput/>`, "     ")))), "Surname", words("Obi"), whyLocked},
		{"a field that Word works out", tbl(cells("Age", para(field(`<w:textInput><w:type w:val="calculated"/></w:textInput>`, "     ")))), "Age", words("11"), whyMacro},
		{"a control that is locked", tbl(cells("Surname", para(sdt(`<w:lock w:val="sdtContentLocked"/><w:text/>`, "Click here to enter text.")))), "Surname", words("Obi"), whyLocked},
		{"a signature", tbl(cells("Signature", "", "Date", "")), "Signature", words("N. Brandt"), whyNoPlace},
		{"the date of a signature", tbl(cells("Signature", "", "Date", "")), "Date", words("12 November 2026"), whyNoPlace},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			out, report := fill(t, docx(tt.body), map[string]Answer{tt.label: tt.answer})
			i := slices.IndexFunc(report.Left, func(s Said) bool { return s.Label == tt.label })
			if i < 0 || report.Left[i].Why != tt.why {
				t.Errorf("left %v, want %q", report.Left, tt.why)
			}
			if got := body(t, out); got != tt.body {
				t.Errorf("got\n%s\nwant\n%s", got, tt.body)
			}
		})
	}
}

func TestFillOnlyOnceInAPlace(t *testing.T) {
	t.Parallel()
	data := docx(tbl(cells("Pupil's surname", "")))
	f, err := Read("form.docx", data)
	if err != nil {
		t.Fatal(err)
	}
	f.Fields = append(f.Fields, f.Fields[0])
	out, report, err := Fill(data, f, []Answer{words("Obi"), words("Okafor")}, filledOn)
	if err != nil {
		t.Fatal(err)
	}
	if len(report.Filled) != 1 || report.Left[0].Why != whyShared || strings.Contains(body(t, out), "Okafor") {
		t.Errorf("got %+v", report)
	}
}

func TestTextBoxHoldsTheAnswerTwice(t *testing.T) {
	t.Parallel()
	inside := `<w:txbxContent>` + para("Your reference: ........") + `</w:txbxContent>`
	form := para(`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:wsp><wps:txbx>` + inside + `</wps:txbx></wps:wsp></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>` + inside +
		`</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`)
	out, report := fill(t, docx(form+tbl(cells("Surname", ""))), map[string]Answer{"Your reference": words("FB 17")})
	if n := strings.Count(body(t, out), run("FB 17")); n != 2 || len(report.Filled) != 1 {
		t.Errorf("the answer is there %d times: %+v", n, report)
	}
}

func TestFormsThatAreNotFilledIn(t *testing.T) {
	t.Parallel()
	good := tbl(cells("Surname", ""))
	for _, tt := range []struct {
		name string
		data []byte
		want error
	}{
		{"read only", docx(good, settings(`<w:documentProtection w:edit="readOnly" w:enforcement="1"/>`)), ErrLocked},
		{"macros", docx(good, map[string]string{contentTypes: `<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>`}), ErrMacros},
		{"signed", docx(good, map[string]string{"_rels/.rels": rels + `<Relationship Id="r1" Type="http://x/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://x/digital-signature/origin" Target="s"/></Relationships>`}), ErrSigned},
		{"someone's details", docx(tbl(cells("Surname", ""), cells("Date of birth", "03/05/2015"))), ErrFilled},
		{"a zip bomb", bomb(t), ErrTooLarge},
		{"half a file", docx(good)[:200], ErrDamaged},
		{"a page", []byte("<html><label>Surname <input></label></html>"), ErrDamaged},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			f := form.Form{Fields: []form.Field{{Index: 1, Label: "Surname"}}}
			if out, _, err := Fill(tt.data, f, []Answer{words("Obi")}, filledOn); !errors.Is(err, tt.want) || out != nil {
				t.Errorf("got %v, want %v", err, tt.want)
			}
		})
	}
	if _, _, err := Fill(docx(good), form.Form{}, []Answer{words("Obi")}, filledOn); !errors.Is(err, ErrNotThisForm) {
		t.Errorf("got %v for answers to another form", err)
	}
}

// A control bound to a part of the file has its answer there too, since Word shows that part.
func TestBoundControl(t *testing.T) {
	t.Parallel()
	control := func(path string) string {
		return para(sdt(`<w:dataBinding w:xpath="`+path+`" w:storeItemID="{AB-1}"/><w:text/>`, "Click here to enter text."))
	}
	parts := map[string]string{
		"word/_rels/document.xml.rels":   rels + `<Relationship Id="r1" Type="http://x/customXml" Target="../customXml/item1.xml"/></Relationships>`,
		"customXml/item1.xml":            `<f:form xmlns:f="urn:f"><f:kin/><f:kin></f:kin><f:other>stays</f:other></f:form>`,
		"customXml/itemProps1.xml":       `<ds:datastoreItem ds:itemID="{ab-1}" xmlns:ds="urn:ds"/>`,
		"customXml/_rels/item1.xml.rels": rels + `<Relationship Id="r1" Type="http://x/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
	}
	form := tbl(cells("Surname", control("/ns0:form[1]/ns0:kin[1]"), "Known as", control("/ns0:form[1]/ns0:kin[2]"), "School", control("/ns0:form[1]/ns0:none[1]")))
	out, report := fill(t, docx(form, parts), map[string]Answer{"Surname": words("Obi & Co"), "Known as": words("Ada"), "School": words("Elm Row")})
	if len(report.Filled) != 3 {
		t.Fatalf("got %+v", report)
	}
	if got, want := docxtest.Parts(t, out)["customXml/item1.xml"], `<f:form xmlns:f="urn:f"><f:kin>Obi &amp; Co</f:kin><f:kin>Ada</f:kin><f:other>stays</f:other></f:form>`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got := body(t, out); strings.Count(got, "dataBinding") != 2 || strings.Contains(got, "none[1]") || !strings.Contains(got, "Elm Row") {
		t.Errorf("a control that is tied to nothing:\n%s", got)
	}
	twice := tbl(cells("Surname", control("/ns0:form[1]/ns0:kin[1]"), "Known as", control("/ns0:form[1]/ns0:kin[1]")))
	if _, report = fill(t, docx(twice, parts), map[string]Answer{"Surname": words("Obi"), "Known as": words("Ada")}); len(report.Left) != 1 || report.Left[0].Why != whyBound {
		t.Errorf("two answers for one value: got %+v", report)
	}
}

func TestTemplateBecomesADocument(t *testing.T) {
	t.Parallel()
	types := `<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"/></Types>`
	out, _ := fill(t, docx(tbl(cells("Surname", "")), map[string]string{contentTypes: types}), map[string]Answer{"Surname": words("Obi")})
	if got := docxtest.Parts(t, out)[contentTypes]; got != strings.Replace(types, "template", "document", 1) {
		t.Errorf("got %s", got)
	}
}

// Strict files use other namespaces, and some programs use other prefixes.
func TestOtherKindsOfXML(t *testing.T) {
	t.Parallel()
	text := `<w:document ` + namespaces + `><w:body>` + tbl(cells("Surname", ""), cells("Interpreter needed?", "Yes / No")) + `</w:body></w:document>`
	strict := strings.Replace(text, "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", 1)
	prefix := strings.NewReplacer("<w:", "<x:", "</w:", "</x:", "xmlns:w=", "xmlns:x=", " w:", " x:").Replace(text)
	for name, text := range map[string]string{"strict": strict, "another prefix": prefix} {
		out, report := fill(t, docx("", map[string]string{"word/document.xml": text}), map[string]Answer{"Surname": words("Obi"), "Interpreter needed?": pick("yes", "y")})
		got := docxtest.Parts(t, out)["word/document.xml"]
		if len(report.Filled) != 2 || strings.Contains(name, "prefix") && strings.Contains(got, "<w:") {
			t.Errorf("%s: %+v\n%s", name, report, got)
		}
		if _, err := parseXML([]byte(got)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestLongAnswersAndEveryScript(t *testing.T) {
	t.Parallel()
	long := strings.TrimSpace(strings.Repeat("He said: \"No.\" ", 700))
	names := []string{"Zoë Ó Briain", "محمد العلي", "Νίκος Παπάς", "李小龍", "ศรีสุดา", "אברהם כהן", "ŵŷ Ŵyn", "Ⱥ👩‍👧"}
	for i, text := range append(names, long, "a\x00b\x0b]]>c") {
		out, _ := fill(t, docx(tbl(cells("Surname", ""), cells("Why are you worried?", ""))), map[string]Answer{"Why are you worried?": words(text)})
		root, err := parseXML([]byte(docxtest.Parts(t, out)["word/document.xml"]))
		if err != nil {
			t.Fatal(err)
		}
		if want := strings.NewReplacer("\x00", "", "\x0b", "").Replace(text); !strings.HasSuffix(textOf(root), want) {
			t.Errorf("answer %d is not there whole", i)
		}
	}
}

// A box that does not grow still gets the whole answer, and the report says that some of it may not show.
func TestBoxThatDoesNotGrow(t *testing.T) {
	t.Parallel()
	row := `<w:tr><w:trPr><w:trHeight w:val="400" w:hRule="exact"/></w:trPr><w:tc>` + para("Why are you worried?") + `</w:tc><w:tc><w:p/></w:tc></w:tr>`
	for text, want := range map[string]int{"He is cold.": 0, strings.Repeat("He is cold. ", 20): 1} {
		out, report := fill(t, docx(tbl(row, cells("Surname", ""))), map[string]Answer{"Why are you worried?": words(text)})
		if len(report.Check) != want || !strings.Contains(body(t, out), text) {
			t.Errorf("got %+v", report)
		}
	}
}

func TestThreeHundredFields(t *testing.T) {
	t.Parallel()
	var rows []string
	answers := map[string]Answer{}
	for i := range 300 {
		label := fmt.Sprintf("Name of neighbour %d", i)
		rows = append(rows, cells(label, ""))
		answers[label] = words(fmt.Sprintf("Answer %d.", i))
	}
	out, report := fill(t, docx(tbl(rows...)), answers)
	if len(report.Filled) != 300 || strings.Count(body(t, out), "Answer ") != 300 {
		t.Errorf("filled %d, left %v", len(report.Filled), report.Left)
	}
}

// A filled-in form is not taken for an empty one.
func TestFilledFormIsRefused(t *testing.T) {
	t.Parallel()
	out, _ := fill(t, docx(tbl(cells("Surname", ""), cells("Date of birth", ""))), map[string]Answer{"Surname": words("Obi"), "Date of birth": words("3 May 2015")})
	if _, err := Read("form.docx", out); !errors.Is(err, ErrFilled) {
		t.Errorf("got %v", err)
	}
	if _, err := Blank(out); !errors.Is(err, ErrFilled) {
		t.Errorf("Blank: got %v", err)
	}
}
