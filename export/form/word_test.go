package form

import (
	"archive/zip"
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"referral/checklist/authority/form"
)

// The forms in these tests are no real council's: each is made of the pieces below.

const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ` +
	`xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable="w14"`

// docx packs a body as a Word file. More parts can be given by name; an empty one is omitted.
func docx(body string, more ...map[string]string) []byte {
	parts := map[string]string{
		"[Content_Types].xml":          `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="x"/><Override PartName="/word/comments.xml" ContentType="y"/></Types>`,
		"_rels/.rels":                  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/document.xml":            `<w:document ` + namespaces + `><w:body>` + body + `</w:body></w:document>`,
		"word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://x/styles" Target="styles.xml"/></Relationships>`,
		"word/styles.xml":              `<w:styles ` + namespaces + `><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style></w:styles>`,
	}
	for _, m := range more {
		for name, text := range m {
			parts[name] = text
		}
	}
	var names []string
	for name, text := range parts {
		if text != "" {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range names {
		w, _ := z.Create(name)
		_, _ = w.Write([]byte(parts[name]))
	}
	_ = z.Close()
	return b.Bytes()
}

func run(text string) string { return `<w:r><w:t xml:space="preserve">` + text + `</w:t></w:r>` }

// para returns a paragraph of runs; words without markup become one.
func para(inside ...string) string {
	var b strings.Builder
	for _, s := range inside {
		if !strings.HasPrefix(s, "<") {
			s = run(s)
		}
		b.WriteString(s)
	}
	return "<w:p>" + b.String() + "</w:p>"
}

func styled(style, text string) string {
	return `<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr>` + run(text) + "</w:p>"
}

func bold(text string) string {
	return "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r></w:p>"
}

// cells returns a row; anything other than a paragraph becomes one.
func cells(inside ...string) string {
	var b strings.Builder
	for _, s := range inside {
		switch {
		case strings.HasPrefix(s, "<w:tc>"), strings.HasPrefix(s, "<w:sdt><!--cell-->"):
			b.WriteString(s)
			continue
		case s == "":
			s = "<w:p/>"
		case !strings.HasPrefix(s, "<w:p>") && !strings.HasPrefix(s, "<w:tbl>"):
			s = para(s)
		}
		b.WriteString("<w:tc>" + s + "</w:tc>")
	}
	return "<w:tr>" + b.String() + "</w:tr>"
}

func merged(text, start string) string {
	return `<w:tc><w:tcPr><w:vMerge` + start + `/></w:tcPr>` + para(text) + `</w:tc>`
}

func tbl(rows ...string) string { return "<w:tbl>" + strings.Join(rows, "") + "</w:tbl>" }

func sdt(kind, text string) string {
	return `<w:sdt><w:sdtPr><w:showingPlcHdr/>` + kind + `</w:sdtPr><w:sdtContent>` + run(text) + `</w:sdtContent></w:sdt>`
}

func box(on string) string {
	return `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="` + on + `"/></w14:checkbox></w:sdtPr><w:sdtContent>` + run("☐") + `</w:sdtContent></w:sdt>`
}

func field(data, shows string) string {
	return `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>` + data + `</w:ffData></w:fldChar></w:r><w:r><w:instrText> FORM </w:instrText></w:r>` +
		`<w:r><w:fldChar w:fldCharType="separate"/></w:r>` + run(shows) + `<w:r><w:fldChar w:fldCharType="end"/></w:r>`
}

func say(f form.Form) []string {
	var out []string
	for _, x := range f.Fields {
		s := x.Label + " | " + string(x.Kind) + " " + string(x.Layout)
		if x.Section != "" {
			s = x.Section + " > " + s
		}
		if x.Table != "" {
			s += " in a table"
		}
		if len(x.Options) > 0 {
			s += " [" + strings.Join(x.Options, ", ") + "]"
		}
		if x.Limit > 0 {
			s += fmt.Sprintf(" to %d", x.Limit)
		}
		out = append(out, s)
	}
	return out
}

func compare(t *testing.T, got form.Form, err error, want []string) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	if said := say(got); !slices.Equal(said, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(said, "\n"), strings.Join(want, "\n"))
	}
	for i, f := range got.Fields {
		if f.Index != i+1 || f.Options == nil || f.IDs == nil || f.Likely == nil {
			t.Errorf("field %d has index %d, or a list that would print as null", i+1, f.Index)
		}
	}
}

func TestWord(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, body string
		want       []string
	}{
		{"side by side", tbl(cells("Pupil's surname", "", "Known as", ""), cells("Home address", "")), []string{
			"Pupil's surname | text left", "Known as | text left", "Home address | text left"}},
		{"a year at school", tbl(cells("College", "", "Year", ""), cells("YEAR", "", "Class", "")), []string{"College | text left", "Year | text left", "YEAR | text left", "Class | text left"}},
		{"above", tbl(cells("What has happened?"), cells(""), cells("What did you do?"), cells("Say what each of you did."), cells("")), []string{
			"What has happened? | text above", "What did you do? | text above"}},
		{"two above", tbl(cells("First name", "Last name"), cells("", "")), []string{"First name | text above", "Last name | text above"}},
		{"room under the label", tbl(cells(para("Your worries") + "<w:p/><w:p/>")), []string{"Your worries | text above"}},
		{"guidance under the label", tbl(cells(para("Your worries")+para("Please be as full as you can."), "")), []string{"Your worries | text left"}},
		{"people", styled("H", "People at home") + tbl(cells("Full name", "Born", "Relation to pupil"), cells("", "", ""), cells("", "", "")), []string{
			"People at home > Full name | text column in a table", "People at home > Born | text column in a table", "People at home > Relation to pupil | text column in a table"}},
		{"people with numbers", tbl(cells("", "Name", "Born"), cells("1", "", ""), cells("2", "", "")), []string{"Name | text column in a table", "Born | text column in a table"}},
		{"rows with names", styled("H", "Workers") + tbl(cells("", "Name", "Telephone"), cells("Doctor", "", ""), cells("Health visitor", "", "")), []string{
			"Workers: Doctor > Name | text above", "Workers: Doctor > Telephone | text above", "Workers: Health visitor > Name | text above", "Workers: Health visitor > Telephone | text above"}},
		{"yes and no at the head", tbl(cells("Worry", "Yes", "No"), cells("Missing from home", "", ""), cells("Out of school", "", "")), []string{
			"Missing from home | yesno left [Yes, No]", "Out of school | yesno left [Yes, No]"}},
		{"merged down", tbl(cells(merged("Pupil", ` w:val="restart"`), "Name", ""), cells(merged("", ""), "Born", "")), []string{"Pupil > Name | text left", "Pupil > Born | text left"}},
		{"headings within", tbl(cells("Pupil's details"), cells("Name", ""), cells("School details"), cells("Name", "")), []string{
			"Pupil's details > Name | text left", "School details > Name | text left"}},
		{"a table in a cell", tbl(cells("Brothers and sisters", tbl(cells("Name", "Age"), cells("", ""), cells("", "")))), []string{
			"Brothers and sisters > Name | text column in a table", "Brothers and sisters > Age | text column in a table"}},
		{"ticks", tbl(cells("Sex", para("☐ Boy")+para("☐ Girl")), cells("Looked after?", "Yes ☐  No ☐"), cells("Signer needed", "Yes / No (delete as appropriate)")), []string{
			"Sex | ticks left [Boy, Girl]", "Looked after? | yesno left [Yes, No]", "Signer needed | yesno left [Yes, No]"}},
		{"choices without boxes", tbl(cells("Sex", "Male / Female", "Known as", ""), cells("Seen alone?", para("Yes")+para("No")+para("Not known"))), []string{
			"Sex | ticks left [Male, Female]", "Known as | text left", "Seen alone? | ticks left [Yes, No, Not known]"}},
		{"facts at the side", styled("H", "Parents") + tbl(cells("", "Parent 1", "Parent 2"), cells("Name", "", ""), cells("Telephone", "", "")), []string{
			"Parents: Parent 1 > Name | text left", "Parents: Parent 1 > Telephone | text left", "Parents: Parent 2 > Name | text left", "Parents: Parent 2 > Telephone | text left"}},
		{"a list under a heading", styled("H", "Worries") + para("☐ School") + para("☐ Housing") + para("☐ Other (please say) ______") + para("Signed .............. (head)   Date ........."), []string{
			"Worries > Worries | ticks above [School, Housing, Other (please say)]", "Worries > Signed | signature left", "Worries > Date | signature left"}},
		{"a council's address at the top", tbl(cells(para("Anyshire Hub")+para("Family Front Door"), para("Tel: 01632 960 100")+para("Email: hub@anyshire.gov.uk"))) + tbl(cells("Name", "")), []string{"Name | text left"}},
		{"symbol fonts", tbl(cells("Seen alone?", para(`<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>`, " Yes ", `<w:r><w:rPr><w:rFonts w:ascii="Wingdings 2"/></w:rPr><w:t>£</w:t></w:r>`, " No"))), []string{"Seen alone? | yesno left [Yes, No]"}},
		{"a list of boxes", tbl(cells("Kinds of harm"), cells("Neglect", "☐", "Physical", "☐"), cells("Emotional", "☐", "Sexual", "☐")), []string{"Kinds of harm > Kinds of harm | ticks left [Neglect, Physical, Emotional, Sexual]"}},
		{"controls", tbl(cells("Pupil's name", para(sdt(`<w:text/>`, "Click here to enter text."))), cells("Born", para(sdt(`<w:date/>`, "Pick a day"))),
			cells("Faith", para(sdt(`<w:comboBox><w:listItem w:value="Choose an item."/><w:listItem w:displayText="None" w:value="0"/><w:listItem w:value="Other"/></w:comboBox>`, "Choose an item."))),
			cells("At school?", para("Yes ", box("0"), " No ", box("0")))), []string{
			"Pupil's name | text left", "Born | text left", "Faith | dropdown left [None, Other]", "At school? | yesno left [Yes, No]"}},
		{"a control around a cell", tbl("<w:tr><w:tc>" + para("Pupil's name") + "</w:tc><w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:tc>" + para("Click here to enter text.") + "</w:tc></w:sdtContent></w:sdt></w:tr>"), []string{"Pupil's name | text left"}},
		{"form fields", tbl(cells("Postcode", para(field(`<w:textInput><w:maxLength w:val="8"/></w:textInput>`, "     "))), cells("Sex", para(field(`<w:ddList><w:listEntry w:val="Please select"/><w:listEntry w:val="Girl"/><w:listEntry w:val="Boy"/></w:ddList>`, ""))),
			cells("Is it urgent?", para(field(`<w:checkBox><w:default w:val="0"/></w:checkBox>`, ""), " Yes ", field(`<w:checkBox/>`, ""), " No"))), []string{
			"Postcode | text left to 8", "Sex | dropdown left [Girl, Boy]", "Is it urgent? | yesno left [Yes, No]"}},
		{"a form field that names itself", para(field(`<w:statusText w:type="text" w:val="Pupil's surname"/><w:textInput/>`, "     ")), []string{"Pupil's surname | text left"}},
		{"a form field with a long note", tbl(cells("Pupil's surname", para(field(`<w:statusText w:type="text" w:val="`+strings.Repeat("Please type the name here as it is on the register. ", 3)+`"/><w:textInput/>`, "     ")))), []string{"Pupil's surname | text left"}},
		{"dots and lines", para("Name of pupil ........................ Born ____________") + para("School:", "<w:r><w:tab/></w:r>") + para("Your name …………………………"), []string{
			"Name of pupil | text left", "Born | text left", "School | text left", "Your name | text left"}},
		{"an answer under its question", para("Why are you worried?") + "<w:p/><w:p/>" + para("Tell us of the family:") + "<w:p/>", []string{"Why are you worried? | text above", "Tell us of the family | text above"}},
		{"broken runs", tbl("<w:tr><w:tc><w:p>" + run("Pupil's na") + `<w:proofErr w:type="spellStart"/>` + run("me") + `<w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>`), []string{"Pupil's name | text left"}},
		{"tracked changes", tbl("<w:tr><w:tc><w:p><w:del><w:r><w:delText>Old </w:delText></w:r></w:del><w:ins>"+run("Pupil's ")+"</w:ins>"+run("name")+"</w:p></w:tc><w:tc><w:p/></w:tc></w:tr>",
			"<w:tr><w:trPr><w:del/></w:trPr><w:tc>"+para("Gone")+"</w:tc><w:tc><w:p/></w:tc></w:tr>"), []string{"Pupil's name | text left"}},
		{"label and blank in each cell", tbl(cells("Name: ", "Date of birth: "), cells("Address: ", "Telephone: ")), []string{"Name | text left", "Date of birth | text left", "Address | text left", "Telephone | text left"}},
		{"brackets in a sentence", para("I, [name of the head], told the parents on [date and time]."), []string{"[name of the head] | text inline", "[date and time] | text inline"}},
		{"signatures and office use", tbl(cells("Signature", "", "Date", "")) + styled("H", "For office use only") + tbl(cells("Case number", "")), []string{
			"Signature | signature left", "Date | signature left", "For office use only > Case number | office left"}},
		{"boxes that go on in the next cell", tbl(cells("Sex", "☐ Girl", "☐ Boy", "☐ Not known"), cells("Seen", "☐ Cold ☐ Hunger"), cells("", "☐ Bruises")), []string{"Sex | ticks left [Girl, Boy, Not known]", "Seen | ticks left [Cold, Hunger, Bruises]"}},
		{"boxes under a label", tbl(cells("Kinds of harm"), cells("☐ Cold", "☐ Hunger"), cells("☐ Bruises", "☐ Shouting")), []string{"Kinds of harm | ticks above [Cold, Hunger, Bruises, Shouting]"}},
		{"boxes before any label", tbl(cells("☐ Urgent", "☐ Soon"), cells("Pupil's name", "")), []string{"Pupil's name | text left"}},
		{"boxes under a place to write", tbl(cells("Pupil's name", ""), cells("☐ Urgent", "☐ Soon"), cells("Born", "")), []string{"Pupil's name | text left", "Born | text left"}},
		{"boxes under a list of people", tbl(cells("Full name", "Born", "Relation to pupil"), cells("", "", ""), cells("☐ More", "☐ None", "☐ Not known")), []string{
			"Full name | text column in a table", "Born | text column in a table", "Relation to pupil | text column in a table"}},
		{"a box before its words", tbl(cells("☐", "The parents have been told"), cells("☐", "The pupil has been told")), []string{"The parents have been told | ticks left", "The pupil has been told | ticks left"}},
		{"lines that are headings", bold("The pupil") + para("Name .............") + para("AT HOME") + para("Address .............") + para("Your work") + "<w:p/>" + tbl(cells("Name", ""), cells("Post", "")), []string{
			"The pupil > Name | text left", "AT HOME > Address | text left", "Your work > Name | text left", "Your work > Post | text left"}},
		{"a line that is none", para("The pupil") + para("Read the notes.") + tbl(cells("Name", ""), cells("Born", "")), []string{"Name | text left", "Born | text left"}},
		{"words to delete", tbl(cells("Sex: Girl / Boy / Other (delete as appropriate)"), cells("Speech:Sign / Voice / Both (delete as appropriate)"), cells("Signer needed", "Y/N", "At school", "Yes / No")), []string{"Sex | ticks left [Girl, Boy, Other]", "Speech | ticks left [Sign, Voice, Both]", "Signer needed | yesno left [Yes, No]", "At school | yesno left [Yes, No]"}},
		{"a limit under the question", tbl(cells(para("What has happened?")+para("Maximum 500 characters")), cells("")), []string{"What has happened? | text above to 500"}},
		{"a label on its own at the end", tbl(cells("Name:", ""), cells("Anything else:")), []string{"Name | text left", "Anything else | text left"}},
		{"a table next to its label", tbl(cells("Brothers and sisters", tbl(cells("Name", "Age"), cells("", ""), cells("", ""))), cells("Home address", "")), []string{
			"Brothers and sisters > Name | text column in a table", "Brothers and sisters > Age | text column in a table", "Home address | text left"}},
		{"a parent next to several facts", tbl(cells(merged("Mother", ` w:val="restart"`), "Name", "", "Born", ""), cells(merged("", ""), "Address", "", "Telephone", "")), []string{
			"Mother > Name | text left", "Mother > Born | text left", "Mother > Address | text left", "Mother > Telephone | text left"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			f, err := Read("form.docx", docx(styled("T", "Asking for help")+tt.body))
			compare(t, f, err, tt.want)
			if f.Title != "Asking for help" {
				t.Errorf("the title is %q", f.Title)
			}
			if _, err := Blank(docx(styled("T", "Asking for help") + tt.body)); err != nil {
				t.Errorf("no copy of it can be kept: %v", err)
			}
		})
	}
}

// An empty row under boxes is no place for their answer.
func TestAnEmptyRowUnderBoxes(t *testing.T) {
	t.Parallel()
	boxes := cells("Seen", "☐ Cold ☐ Hunger")
	for _, body := range []string{tbl(boxes), tbl(boxes, cells("", "")), tbl(boxes, cells("", ""), cells("Born", ""))} {
		f, err := Read("form.docx", docx(body))
		if err != nil {
			t.Fatal(err)
		}
		if places := strings.Fields(f.Fields[0].At); len(places) != 1 {
			t.Errorf("the boxes of %s have %d places, want 1", body, len(places))
		}
	}
}

// A text box is in the file twice, but its label comes once, with both places.
func TestTextBoxComesOnce(t *testing.T) {
	t.Parallel()
	inside := "<w:txbxContent>" + para("Pupil's name ............") + "</w:txbxContent>"
	body := `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>` + inside + `</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>` + inside + `</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
	f, err := Read("form.docx", docx(body))
	compare(t, f, err, []string{"Pupil's name | text left"})
	places := strings.Fields(f.Fields[0].At)
	if len(places) != 2 || !strings.Contains(places[0], "mc:Choice") || !strings.Contains(places[1], "mc:Fallback") {
		t.Errorf("its places are %q", places)
	}
}

// A field's place is where its answer goes: the cell, the paragraph, the control.
func TestPlaces(t *testing.T) {
	t.Parallel()
	f, err := Read("form.docx", docx(styled("T", "Asking for help")+tbl(cells("Name", ""), cells("Born", para(sdt(`<w:date/>`, "Pick a day"))), cells("Seen?", para(box("0"), "Yes ", box("0"), "No")))+
		tbl(cells("Worker", "Post", "Telephone"), cells("", "", ""))+para("School .........")))
	if err != nil {
		t.Fatal(err)
	}
	const top = "/w:document/w:body"
	want := []string{
		top + "/w:tbl[1]/w:tr[1]/w:tc[2]", top + "/w:tbl[1]/w:tr[2]/w:tc[2]/w:p/w:sdt",
		top + "/w:tbl[1]/w:tr[3]/w:tc[2]/w:p/w:sdt[1] " + top + "/w:tbl[1]/w:tr[3]/w:tc[2]/w:p/w:sdt[2]",
		top + "/w:tbl[2]/w:tr[2]/w:tc[1]", top + "/w:tbl[2]/w:tr[2]/w:tc[2]", top + "/w:tbl[2]/w:tr[2]/w:tc[3]", top + "/w:p[2]",
	}
	for i, f := range f.Fields {
		if f.At != want[i] {
			t.Errorf("%s: got %s, want %s", f.Label, f.At, want[i])
		}
	}
}
