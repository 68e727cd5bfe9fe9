package form

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
)

func TestRefusals(t *testing.T) {
	t.Parallel()
	compound := "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + strings.Repeat("\x00", 600)
	good := tbl(cells("Pupil's name", ""))
	for _, tt := range []struct {
		name string
		data []byte
		want error
	}{
		{"old Word", []byte(compound), ErrOldWord},
		{"rich text", []byte(`{\rtf1 Name}`), ErrOldWord},
		{"a password", []byte(compound + "E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00"), ErrEncrypted},
		{"half a file", docx(good)[:300], ErrDamaged},
		{"a zip of something else", docx("", map[string]string{"_rels/.rels": ""}), ErrDamaged},
		{"no text in it", docx("", map[string]string{"word/document.xml": "<w:document " + namespaces + "/>"}), ErrDamaged},
		{"not XML", docx("", map[string]string{"word/document.xml": "<w:document><w:body></w:document>"}), ErrDamaged},
		{"entities", docx("", map[string]string{"word/document.xml": `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document ` + namespaces + `><w:body>` + tbl(cells("Name &x;", "")) + `</w:body></w:document>`}), ErrDamaged},
		{"too deep", docx(strings.Repeat("<w:tbl><w:tr><w:tc>", 200) + strings.Repeat("</w:tc></w:tr></w:tbl>", 200)), ErrDamaged},
		{"text in another file", docx("", map[string]string{"_rels/.rels": `<Relationships><Relationship Id="r1" Type="http://x/officeDocument" TargetMode="External" Target="http://example.org/a.xml"/></Relationships>`}), ErrOutside},
		{"text from another file", docx(good + `<w:subDoc/>`), ErrOutside},
		{"a zip bomb", bomb(t), ErrTooLarge},
		{"a table without end", docx(tbl(strings.Repeat(cells("Name", ""), maxFields+1))), ErrTooLarge},
		{"text without end", []byte(strings.Repeat("Name of\n", 100000)), ErrTooLarge},
		{"too many parts", manyParts(t), ErrTooLarge},
		{"a letter", docx(para("Dear colleague,") + para("We will write to you again in the new year about the training.")), ErrNoFields},
		{"nothing", nil, ErrNoFields},
		{"a picture", []byte("\x89PNG\r\n\x1a\n\x00\x00"), ErrNotAForm},
		{"a PDF", []byte("%PDF-1.7\n"), ErrFlatPDF},
		{"a page about a form", []byte("Help for families\n\nWe help families who are having a hard time. You can ask us for help at any time.\n\nWhat we do\n\nWe listen first. Then we decide with you what would help.\n\nWho we are\n\nWe are a team of workers from schools and health."), ErrNoFields},
		{"corrections that are none", []byte(`{"fields":[{"index":2}]}`), ErrCorrection},
		{"corrections with an unknown key", []byte(`{"fields":[{"index":1,"label":"Name","kind":"text","layout":"left","colour":"red"}]}`), ErrCorrection},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if _, err := Read("form", tt.data); !errors.Is(err, tt.want) {
				t.Errorf("got %v, want %v", err, tt.want)
			}
		})
	}
	if _, err := Read("form.docx", []byte("Name:")); !errors.Is(err, ErrDamaged) {
		t.Errorf("got %v for text that calls itself .docx", err)
	}
}

func bomb(t *testing.T) []byte {
	t.Helper()
	return docx("", map[string]string{"word/document.xml": "<w:document " + namespaces + "><w:body>" + strings.Repeat("<w:p></w:p>", 1<<20) + "</w:body></w:document>"})
}

func manyParts(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := range maxParts + 1 {
		if _, err := z.Create(fmt.Sprint(i)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// A filled-in form is refused, wherever the answer is, and the refusal repeats none of it.
func TestFilled(t *testing.T) {
	t.Parallel()
	done := strings.NewReplacer("<w:showingPlcHdr/>", "")
	for name, data := range map[string][]byte{
		"cells":              docx(tbl(cells("Surname", "Zorvath"), cells("Date of birth", "4 May 2014"))),
		"cells side by side": docx(tbl(cells("Surname", "Zorvath", "Telephone", "01632 960 123"), cells("Worries", ""))),
		"rows of people":     docx(tbl(cells("Name", "DOB", "Relationship"), cells("Ilse Zorvath", "03.11.1985", "mother"), cells("", "", ""))),
		"a control":          docx(tbl(cells("Surname", para(done.Replace(sdt(`<w:text/>`, "Zorvath")))))),
		"a date":             docx(tbl(cells("Seen on", para(done.Replace(sdt(`<w:date/>`, "4 May 2026")))))),
		"a box":              docx(tbl(cells("At school?", para("Yes ", box("1"), " No ", box("0"))))),
		"a character":        docx(tbl(cells("At school?", "Yes ☒  No ☐"))),
		"a form field":       docx(tbl(cells("Surname", para(field(`<w:textInput/>`, "Zorvath"))))),
		"a field's list":     docx(tbl(cells("Sex", para(field(`<w:ddList><w:result w:val="1"/><w:listEntry w:val="Select"/><w:listEntry w:val="Girl"/></w:ddList>`, ""))))),
		"a field's box":      docx(tbl(cells("Urgent", para(field(`<w:checkBox><w:checked/></w:checkBox>`, ""), " Yes")))),
		"pasted":             []byte("Referral\n\nFamily name: Zorvath\nBorn: 04/05/2014\nSchool:\n"),
		"pasted rows":        []byte("Referral\n\nSurname\tZorvath\tDate of birth\t4/5/14\n"),
		"pasted ticks":       []byte("Referral\n\nName:\nIs an interpreter needed?  Yes ☒  No ☐\n"),
		"a page":             []byte(`<form><label for="a">Surname</label><input id="a" value="Zorvath"></form>`),
		"a page's box":       []byte(`<form><label>What is wrong?<textarea>Zorvath was late</textarea></label></form>`),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := Read("form", data)
			if !errors.Is(err, ErrFilled) {
				t.Fatalf("got %v", err)
			}
			if _, err := Blank(data); isZip(data) && !errors.Is(err, ErrFilled) {
				t.Errorf("a copy would be kept: %v", err)
			}
		})
	}
}

// What a council writes into its own form is not an answer: its address, a date of issue, a default.
func TestNotFilled(t *testing.T) {
	t.Parallel()
	for name, data := range map[string][]byte{
		"the council's address": docx(tbl(cells("Telephone", "01632 960 500"), cells("Email", "hub@anyshire.gov.uk")) + tbl(cells("Pupil's name", ""))),
		"a date of issue":       docx(para("Issued 4 May 2024") + tbl(cells("Pupil's name", ""))),
		"the field's own words": docx(tbl(cells("Country", para(field(`<w:textInput><w:default w:val="England"/></w:textInput>`, "England"))))),
		"a hint":                docx(tbl(cells("Date of birth", "(dd/mm/yyyy)"))),
		"people in other cells": docx(tbl(cells("Name", "Religion"), cells("", ""))),
		"ticks before a list":   docx(para("✓ Read the notes first.") + tbl(cells("Pupil's name", ""))),
		"a page with a token":   []byte(`<form><input type="hidden" value="9f3c"><label>Surname<input></label><input type="submit" value="Send"></form>`),
		"a list that is chosen": []byte(`<form><label>Country<select><option selected>England<option>Wales</select></label></form>`),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if _, err := Read("form", data); err != nil {
				t.Error(err)
			}
		})
	}
}

// A form of 300 fields is only a long form.
func TestLongForm(t *testing.T) {
	t.Parallel()
	var rows []string
	for i := range 300 {
		rows = append(rows, cells(fmt.Sprintf("Detail number %d", i+1), ""))
	}
	f, err := Read("form.docx", docx(tbl(rows...)))
	if err != nil || len(f.Fields) != 300 {
		t.Errorf("got %d fields, %v", len(f.Fields), err)
	}
}

// A text is a form if its labels ask for something, in any style; a list of words or a leaflet is not.
func TestLabelsThatMakeAForm(t *testing.T) {
	t.Parallel()
	things := []string{"blue bus", "green bus", "red tram", "long walk", "short ride", "tall gate"}
	for _, tt := range []struct {
		before, after string
		sound         bool
	}{
		{"The ", ":", true}, {"Which ", "?", true}, {"The ", " *", true}, {"Describe the ", "", true}, {"Name of the ", "", true},
		{"A ", "", false}, {"We went by the ", ".", false},
	} {
		text := "Asking for help\n\n"
		for _, thing := range things {
			text += tt.before + thing + tt.after + "\n\n"
		}
		f, err := Read("", []byte(text))
		if (err == nil) != tt.sound || tt.sound && len(f.Fields) < len(things)-1 { // The first can be taken for a heading.
			t.Errorf("%q: %d fields, %v", tt.before+things[0]+tt.after, len(f.Fields), err)
		}
	}
}
