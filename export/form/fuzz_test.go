package form

import (
	"archive/zip"
	"bytes"
	"errors"
	"strings"
	"testing"

	"referral/checklist/authority/form"
)

// sound checks what must hold for every form that is read: labels are single lines of printable words, in order.
func sound(t *testing.T, f form.Form, err error) {
	t.Helper()
	var why Refusal
	if err != nil {
		if !errors.As(err, &why) {
			t.Errorf("%v is no reason that a reader knows", err)
		}
		if len(f.Fields) > 0 {
			t.Error("a form that is refused has fields")
		}
		return
	}
	for i, field := range f.Fields {
		if field.Index != i+1 || field.Label == "" || tidy(field.Label) != field.Label {
			t.Errorf("field %d: index %d, label %q", i+1, field.Index, field.Label)
		}
		if !knownKind(field.Kind) || !knownLayout(field.Layout) {
			t.Errorf("field %d is of kind %q and layout %q", i+1, field.Kind, field.Layout)
		}
	}
}

// FuzzPasted reads any text.
func FuzzPasted(f *testing.F) {
	for _, seed := range []string{"Form\n\n\nPupil\n\nName *\nSex\nBoy\nGirl\n", "A\tB\t\n\t\t\n", "Name: ____ Born: ....\nYes ☐ No ☐\n☒ One\n", "[the date] (if known)\nPage 1 of 2\n", "\ue000\ufeff\u202e\x00", "Name\nZorvath\n", "If so, who is\nthe worker?"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, err := readPasted(text)
		sound(t, got, err)
	})
}

// FuzzPage reads any page.
func FuzzPage(f *testing.F) {
	for _, seed := range []string{aPage, "<table><tr><td rowspan=99999 colspan=99999>Name<td><input></table>", "<label for=a>Name</label><input id=a maxlength=99999999999999>", "<<input<a b=", "<select><option>", "<fieldset><legend>x", "<!--", strings.Repeat("<div>", 500) + "<input>", "<textarea>" + strings.Repeat("\xff", 20) + "</textarea><label>Name<input></label>"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, err := readHTML(text)
		sound(t, got, err)
	})
}

// FuzzBody reads any text of a Word file, and checks that whatever can be read can be kept.
func FuzzBody(f *testing.F) {
	for _, seed := range []string{tbl(cells("Name", ""), cells("Born", para(sdt("<w:date/>", "Pick")))), para("Name ....."), para(field("<w:checkBox/>", ""), " Yes"),
		`<w:r><w:fldChar w:fldCharType="end"/></w:r>`, `<w:p><w:r><w:sym w:char="zz"/></w:r></w:p>`, `<w:tbl><w:tr/><w:tr><w:tc><w:tcPr><w:vMerge/><w:gridSpan w:val="-1"/></w:tcPr></w:tc></w:tr></w:tbl>`,
		`<w:sdt/><w:sdt><w:sdtPr/><w:sdtContent/></w:sdt>`, `<w:p><w:ins><w:del/></w:ins></w:p>`} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, body string) {
		data := docx(body)
		got, err := Read("form.docx", data)
		sound(t, got, err)
		if err != nil {
			return
		}
		kept, err := Blank(data)
		if err != nil {
			t.Fatalf("what was read cannot be kept: %v", err)
		}
		if _, err := zip.NewReader(bytes.NewReader(kept), int64(len(kept))); err != nil {
			t.Fatal(err)
		}
	})
}

// FuzzRead reads any bytes.
func FuzzRead(f *testing.F) {
	f.Add(docx(tbl(cells("Name", ""))))
	f.Add([]byte("PK\x03\x04"))
	f.Add([]byte(`{"fields":[{"index":1,"label":"Name","kind":"text","layout":"left"}]}`))
	f.Add([]byte("\xff\xfeN\x00a\x00m\x00e\x00:\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := Read("form", data)
		sound(t, got, err)
		if _, err := Blank(data); err != nil {
			sound(t, form.Form{}, err)
		}
	})
}
