package textfile_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"referral/checklist/textfile"
)

// wide returns s in UTF-16, with or without its mark.
func wide(order binary.AppendByteOrder, s string, mark bool) []byte {
	var out []byte
	if mark {
		out = order.AppendUint16(out, 0xFEFF)
	}
	for _, u := range utf16.Encode([]rune(s)) {
		out = order.AppendUint16(out, u)
	}
	return out
}

func cp1252(t *testing.T, s string) []byte {
	t.Helper()
	out, err := charmap.Windows1252.NewEncoder().Bytes([]byte(s))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestEveryEncodingGivesTheSameText(t *testing.T) {
	for _, text := range []string{
		"Zoë said “not today” – and left.\r\nNaïve? £5.\n",
		"{\"name\": \"Siân Ó Briain\"}\n",
		"plain",
		"Date,Note\n9/11/2026,“no”\n",
	} {
		for name, data := range map[string][]byte{
			"UTF-8":                 []byte(text),
			"UTF-8 with a mark":     []byte("\ufeff" + text),
			"UTF-16 LE with a mark": wide(binary.LittleEndian, text, true),
			"UTF-16 BE with a mark": wide(binary.BigEndian, text, true),
			"UTF-16 LE":             wide(binary.LittleEndian, text, false),
			"UTF-16 BE":             wide(binary.BigEndian, text, false),
			"Windows-1252":          cp1252(t, text),
		} {
			got, err := textfile.Decode(data)
			if err != nil || got.String != text || got.Damaged != nil {
				t.Errorf("%s: %q, damaged on %v, %v; want %q", name, got.String, got.Damaged, err, text)
			}
		}
	}
}

// Letters that Windows-1252 does not have come in one of the three forms of Unicode.
func TestOtherScripts(t *testing.T) {
	const text = "Ola 漢字 😀 said: не знаю.\n"
	for name, data := range map[string][]byte{
		"UTF-8": []byte(text), "UTF-16 LE": wide(binary.LittleEndian, text, true), "UTF-16 BE": wide(binary.BigEndian, text, true),
	} {
		if got, err := textfile.Decode(data); err != nil || got.String != text || got.Damaged != nil {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
}

func TestEmpty(t *testing.T) {
	for _, data := range []string{"", "\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"} {
		if got, err := textfile.Decode([]byte(data)); err != nil || got.String != "" || got.Damaged != nil {
			t.Errorf("%q: %+v, %v", data, got, err)
		}
	}
}

func TestDamage(t *testing.T) {
	half := wide(binary.LittleEndian, "one\ntwo \U0001F600\nthree", true)
	half = slices.Delete(half, len(half)-14, len(half)-12) // the second half of the face
	tests := []struct {
		name string
		data []byte
		want string
		on   []int
	}{
		{"UTF-8 with bytes that are not", []byte("Zoë\nSiân \xE2\x80 and\nno\xFF more “quotes”\n"), "Zoë\nSiân \uFFFD and\nno\uFFFD more “quotes”\n", []int{2, 3}},
		{"a mark and bytes that are not", []byte("\xEF\xBB\xBFa\nb\xFF\n"), "a\nb\uFFFD\n", []int{2}},
		{"half a character in UTF-16", half, "one\ntwo \uFFFD\nthree", []int{2}},
		{"an odd byte at the end of UTF-16", append(wide(binary.BigEndian, "one\ntwo", true), 0), "one\ntwo\uFFFD", []int{2}},
	}
	for _, tt := range tests {
		got, err := textfile.Decode(tt.data)
		if err != nil || got.String != tt.want || !slices.Equal(got.Damaged, tt.on) {
			t.Errorf("%s: %q on %v, %v; want %q on %v", tt.name, got.String, got.Damaged, err, tt.want, tt.on)
		}
	}
}

// zipOf returns a zip file with files of these names.
func zipOf(t *testing.T, names ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, name := range names {
		name, content, _ := strings.Cut(name, "=")
		f, err := w.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
		if err == nil {
			_, err = f.Write([]byte(content))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// oldOffice returns the beginning of a file from Office before 2007, with the name of a part in it.
func oldOffice(part string) []byte {
	data := append([]byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), make([]byte, 600)...)
	return append(data, wide(binary.LittleEndian, part, false)...)
}

func TestFilesThatAreNotText(t *testing.T) {
	noise := make([]byte, 4096)
	random := rand.NewChaCha8([32]byte{1})
	_, _ = random.Read(noise)
	tests := []struct {
		name string
		data []byte
		want textfile.Kind
		try  string
	}{
		{"docx", zipOf(t, "[Content_Types].xml", "_rels/.rels", "word/document.xml=<w:t>Mum is chaotic</w:t>"), textfile.Word, "plain text"},
		{"docx, its head only", zipOf(t, "[Content_Types].xml", "word/document.xml")[:60], textfile.Office, "plain text"},
		{"xlsx", zipOf(t, "[Content_Types].xml", "xl/workbook.xml"), textfile.Spreadsheet, "CSV"},
		{"pptx", zipOf(t, "[Content_Types].xml", "ppt/presentation.xml"), textfile.Presentation, "plain text"},
		{"odt", zipOf(t, "mimetype=application/vnd.oasis.opendocument.text", "content.xml"), textfile.OpenDocument, "plain text"},
		{"ods", zipOf(t, "mimetype=application/vnd.oasis.opendocument.spreadsheet", "content.xml"), textfile.Spreadsheet, "CSV"},
		{"zip", zipOf(t, "letter.txt=hello"), textfile.Zip, "out of it"},
		{"an empty zip", zipOf(t), textfile.Zip, "out of it"},
		{"doc", oldOffice("WordDocument"), textfile.Word, "plain text"},
		{"xls", oldOffice("Workbook"), textfile.Spreadsheet, "CSV"},
		{"docx with a password", oldOffice("EncryptedPackage"), textfile.Locked, "plain text"},
		{"msg", oldOffice("__substg1.0_1000001F"), textfile.Outlook, "plain text"},
		{"rtf", []byte(`{\rtf1\ansi Mum is chaotic}`), textfile.RichText, "plain text"},
		{"Word's XML", []byte("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?>"), textfile.Word, "plain text"},
		{"Excel's XML", []byte("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>"), textfile.Spreadsheet, "CSV"},
		{"PDF", []byte("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj"), textfile.PDF, "copy its words"},
		{"PNG", []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"), textfile.Picture, "plain text only"},
		{"JPEG", []byte("\xFF\xD8\xFF\xE0\x00\x10JFIF\x00"), textfile.Picture, "plain text only"},
		{"a phone's picture", []byte("\x00\x00\x00\x18ftypheic\x00\x00\x00\x00"), textfile.Picture, "plain text only"},
		{"a phone's video", []byte("\x00\x00\x00\x18ftypisom\x00\x00\x00\x00"), textfile.Recording, "plain text only"},
		{"gzip", []byte("\x1f\x8b\x08\x00\x00\x00\x00\x00"), textfile.Archive, "out of it"},
		{"a draft", []byte("age-encryption.org/v1\n-> X25519 abc\n"), textfile.Encrypted, "referral list"},
		{"zeros", make([]byte, 4096), textfile.NoText, "plain text only"},
		{"zeros after a mark of UTF-16", append([]byte("\xFF\xFE"), make([]byte, 4096)...), textfile.NoText, "plain text only"},
		{"noise", noise, textfile.NoText, "plain text only"},
		{"a program", append([]byte("MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xFF\xFF"), make([]byte, 64)...), textfile.NoText, "plain text only"},
	}
	for _, tt := range tests {
		_, err := textfile.Decode(tt.data)
		var not *textfile.NotText
		if !errors.As(err, &not) || not.Kind != tt.want || !strings.Contains(not.Try(), tt.try) || !strings.HasPrefix(not.Error(), "this is ") {
			t.Errorf("%s: %v, want %q and a word of %q", tt.name, err, tt.want, tt.try)
		}
	}
}

// If the content only shows how a file is packed, its name helps. The name never makes text of a file, or another kind
// of file of text.
func TestNamed(t *testing.T) {
	for _, tt := range []struct {
		kind textfile.Kind
		name string
		want textfile.Kind
	}{
		{textfile.Zip, "letter.docx", textfile.Word}, {textfile.Zip, "LIST.XLSX", textfile.Spreadsheet}, {textfile.Zip, "a.zip", textfile.Zip},
		{textfile.Office, "letter.doc", textfile.Word}, {textfile.Office, "mail.msg", textfile.Outlook},
		{textfile.Spreadsheet, "letter.docx", textfile.Spreadsheet}, {textfile.PlainText, "letter.docx", textfile.PlainText}, {textfile.PDF, "x.docx", textfile.PDF},
	} {
		if got := tt.kind.Named(tt.name); got != tt.want {
			t.Errorf("%q as %s is %q, want %q", tt.kind, tt.name, got, tt.want)
		}
	}
}

// Text that begins like another file, or holds characters that are rare in text, is still read.
func TestStillText(t *testing.T) {
	for _, s := range []string{
		"PK said that she was tired.", "ID3 is the form that we use.", "%P is a mark.", "MM told me.", "Rar! he shouted.", "II* is what he wrote.",
		"Date,Note\n9/11/2026,a cell\x00 with a zero\n", "\x1b[31mred\x1b[0m", "{\"format\": 1}", "RIFF", "    ftypo is not a word", "a",
	} {
		if kind := textfile.KindOf([]byte(s)); kind != textfile.PlainText {
			t.Errorf("%q is taken for %s", s, kind)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte("caf\xe9"))
	f.Add([]byte("\xFF\xFEa\x00\x3D\xD8"))
	f.Add([]byte("PK\x03\x04word/document.xml"))
	f.Add([]byte("\xFE\xFF\xD8\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		text, err := textfile.Decode(data)
		if err == nil && !utf8.ValidString(text.String) {
			t.Error("the text is not UTF-8")
		}
		if err == nil && len(text.Damaged) > 0 && !strings.Contains(text.String, "\uFFFD") {
			t.Error("damage is told where none is")
		}
		if err == nil && utf8.Valid(data) && !bytes.Contains(data, []byte{0}) && text.String != strings.TrimPrefix(string(data), "\ufeff") {
			t.Error("UTF-8 was changed")
		}
	})
}
