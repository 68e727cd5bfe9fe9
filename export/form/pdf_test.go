package form

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"
	"testing"
)

// packed returns text as a PDF packs it.
func packed(text string) []byte {
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	_, _ = z.Write([]byte(text))
	_ = z.Close()
	return b.Bytes()
}

// pdfForm returns a one-page PDF with the given fields, from the top down, without a table of contents.
func pdfForm(fields ...string) []byte {
	var kids, b strings.Builder
	for i, f := range fields {
		fmt.Fprintf(&kids, "%d 0 R ", 10+i)
		fmt.Fprintf(&b, "%d 0 obj\n<</Subtype/Widget/Rect[40 %d 300 %d]%s>>\nendobj\n", 10+i, 700-20*i, 714-20*i, f)
	}
	return fmt.Appendf(nil, "%%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[%s]>>>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/Annots[%s]>>endobj\n%s", &kids, &kids, &b)
}

func TestPDF(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name   string
		fields []string
		want   []string
	}{
		{"names in one word", []string{"/FT/Tx/T(childSurname)/MaxLen 40", "/FT/Tx/T(GP_surgery)", "/FT/Tx/T(Date-of.birth)"}, []string{"Child surname | text left to 40", "GP surgery | text left", "Date of birth | text left"}},
		{"what a screen reader says comes first", []string{"/FT/Tx/T(Text1)/TU(Pupil's name)", "/FT/Tx/T<FEFF0041>/TU<FEFF005300630068006F006F006C>"}, []string{"Pupil's name | text left", "School | text left"}},
		{"boxes and lists", []string{"/FT/Btn/T(Is the pupil disabled?)/AP<</N<</Yes 1/Off 2>>>>", "/FT/Ch/T(Sex)/Opt[(Girl)[(b)(Boy)](Select one)]", "/FT/Btn/Ff 65536/T(Print)", "/FT/Sig/T(Signature)"}, []string{
			"Is the pupil disabled? | ticks left", "Sex | dropdown left [Girl, Boy]", "Signature | signature left"}},
		{"one of several", []string{"/FT/Btn/Ff 32768/T(Seen alone?)/Kids[<</AP<</N<</Yes 1/Off 2>>>>>><</AP<</N<</No 1/Off 2>>>>>>]"}, []string{"Seen alone? | yesno left [Yes, No]"}},
		{"fields below a field", []string{"/T(form1[0])/Kids[<</T(Parents[0])/FT/Tx/Kids[<</T(FirstName[0])>><</T(Telephone[0])>>]>>]"}, []string{"Parents > First name | text left", "Parents > Telephone | text left"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			f, err := Read("form.pdf", pdfForm(tt.fields...))
			compare(t, f, err, tt.want)
		})
	}
}

// The fields come in page order, whatever order they are listed in.
func TestPDFInOrder(t *testing.T) {
	t.Parallel()
	data := pdfForm("/FT/Tx/T(School)", "/FT/Tx/T(Surname)", "/FT/Tx/T(Address)")
	data = bytes.Replace(data, []byte("[40 680 300 694]"), []byte("[40 760 300 774]"), 1)
	f, err := Read("form.pdf", data)
	compare(t, f, err, []string{"Surname | text left", "School | text left", "Address | text left"})
}

// A newer PDF packs its values together.
func TestPDFWithPackedValues(t *testing.T) {
	t.Parallel()
	inside := "1 0 2 40 <</Type/Catalog/AcroForm<</Fields[2 0 R]>>>> <</FT/Tx/T(Home address)>>"
	first := strings.Index(inside, "<<")
	inside = strings.Replace(inside, "40", fmt.Sprint(strings.Index(inside, "<</FT")-first), 1)
	data := fmt.Appendf(nil, "%%PDF-1.5\n5 0 obj<</Type/ObjStm/N 2/First %d/Filter/FlateDecode>>stream\n%s\nendstream endobj", first, packed(inside))
	f, err := Read("form.pdf", data)
	compare(t, f, err, []string{"Home address | text left"})
}

func TestPDFsThatAreRefused(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		data []byte
		want Refusal
	}{
		"no fields":        {[]byte("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj"), ErrFlatPDF},
		"fields unnamed":   {pdfForm("/FT/Tx/T(Text1)", "/FT/Tx/T(undefined_2)", "/FT/Btn/T(Check Box4)"), ErrFlatPDF},
		"a password":       {append(pdfForm("/FT/Tx/T(Name)"), "trailer<</Encrypt 9 0 R>>"...), ErrEncrypted},
		"somebody's birth": {pdfForm("/FT/Tx/T(Date of birth)/V(3 March 2014)"), ErrFilled},
		"a tick":           {pdfForm("/FT/Btn/T(Parents told)/V/Yes"), ErrFilled},
	} {
		if _, err := Read("form.pdf", tt.data); err != tt.want {
			t.Errorf("%s: got %v, want %v", name, err, tt.want)
		}
	}
}

// A PDF that breaks off, or has offsets that are not numbers or are far beyond its end, is refused like any without
// fields.
func TestBrokenPDFs(t *testing.T) {
	t.Parallel()
	for _, body := range []string{"<48", "<<", "<</T<4", "(ends \\", "[(\\", "/", "/a#2", "<</Type/ObjStm<\r0r", "[<</A(", "NaN", "1 0 R"} {
		for _, data := range []string{"%PDF-1.4\n1 0 obj" + body, "%PDF-1.4\n1 0 obj<</Type/ObjStm/N " + body} {
			if _, err := Read("form.pdf", []byte(data)); err != ErrFlatPDF {
				t.Errorf("%q: got %v", data, err)
			}
		}
	}
	for _, number := range []string{"NaN", "Inf", "-Inf", "1e300", "99999999999999999999", "-99999999999999999999", "999999999", "-1"} {
		for _, d := range []string{"/N 1/First " + number, "/First 4/N " + number} {
			data := "%PDF-1.5\n5 0 obj<</Type/ObjStm" + d + "/Filter/FlateDecode>>stream\n" + string(packed("1 "+number+" <</T(Name)>>")) + "\nendstream endobj"
			if _, err := Read("form.pdf", []byte(data)); err != ErrFlatPDF {
				t.Errorf("%s: got %v", d, err)
			}
		}
	}
}

// FuzzPDF reads any PDF.
func FuzzPDF(f *testing.F) {
	for _, seed := range []string{"/FT/Tx/T(Name)", "/FT/Btn/T(a\\)\\101)/AP<</N<</A#20b 1>>>>", "/Kids[10 0 R]/T(x)", "/FT/Ch/Opt[[()]<4>]/T(y)"} {
		f.Add(pdfForm(seed))
	}
	f.Add([]byte("%PDF-1 1 0 obj" + strings.Repeat("[", 5000)))
	f.Add([]byte("%PDF-1 1 0 obj 1 0 R endobj 2 0 obj<</Type/ObjStm/Filter/FlateDecode/First -1>>stream"))
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := readPDF(data)
		sound(t, got, err)
	})
}
